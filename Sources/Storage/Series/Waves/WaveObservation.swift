import Records
public import Values

/// The id of the Observation that a piece of a wave is served as: `w-`, then channel and start in base 32.
///
/// Like that of a sample it says where the piece is, so that a read needs no index; no client can use the prefix.
public struct WaveObservationID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// ``Channel/id``.
    public var channel: UInt64
    /// When the first sample was measured.
    public var start: Timestamp

    public init(channel: UInt64, start: Timestamp) { (self.channel, self.start) = (channel, start) }

    /// What all ids of waves begin with.
    public static let prefix = "w-"

    /// Reads an id; nil if the text is not one that ``description`` gives.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let (middle, end) = (2 + ObservationIDText.digits, 2 + 2 * ObservationIDText.digits)
        guard text.hasPrefix(Self.prefix), bytes.count == end,
            let channel = ObservationIDText.number(bytes[2..<middle]),
            let start = ObservationIDText.number(bytes[middle..<end])
        else { return nil }
        self.init(
            channel: channel,
            start: Timestamp(microseconds: Int64(bitPattern: start ^ ObservationIDText.signBit)))
    }

    public var description: String {
        var bytes = Array(Self.prefix.utf8)
        ObservationIDText.append(channel, to: &bytes)
        ObservationIDText.append(UInt64(bitPattern: start.microseconds) ^ ObservationIDText.signBit, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// By start, then channel: the order of searches.
    public static func < (left: Self, right: Self) -> Bool {
        (left.start, left.channel) < (right.start, right.channel)
    }
}

/// One version of the Observation that a piece of a wave is served as.
public struct WaveObservation: Hashable, Sendable {
    public var id: WaveObservationID
    /// `meta.versionId`: 1, and one more each time that the piece came again with other samples.
    public var version: Int
    /// `meta.lastUpdated`: the time of the commit that brought this version.
    public var lastUpdated: Timestamp
    /// The resource as JSON.
    public var body: [UInt8]
}

extension StoredWave {
    /// When it was measured: half open, in microseconds since 1970.
    var interval: Range<Int64> {
        let start = chunk.start.instant.microseconds
        return start..<max(start + 1, chunk.end.microseconds)
    }

    /// When it became known as it is: what was measured, and whose it is.
    func lastUpdated(_ owner: SampleOwners.Ownership) -> Timestamp {
        owner.changedAt.map { max($0, committedAt) } ?? committedAt
    }

    static let category = (code: "procedure", display: "Procedure")
}

extension ObservationComposer {
    /// Writes the Observation of a piece of a wave (FHIR R4 datatypes, SampledData).
    ///
    /// What was sent is served exactly: the whole numbers as `data`, the step as `factor`. Only a `period` that no decimal
    /// can say, such as that of 360 a second, is rounded to a picosecond; `effectivePeriod` has both ends in any case.
    ///
    /// - Parameter owner: Whose it is.
    mutating func observation(
        _ wave: StoredWave, version: Int, owner: SampleOwners.Ownership
    ) throws -> WaveObservation {
        let chunk = wave.chunk
        let id = WaveObservationID(channel: chunk.channel.id, start: chunk.start.instant)
        let patient = try owner.patient.flatMap { try patientID($0) }
        let updated = wave.lastUpdated(owner)
        var json = JSONWriter(capacity: 1_024 + 5 * chunk.samples.count)
        json.beginObject()
        json.member("resourceType", "Observation")
        json.member("id", id.description)
        json.object("meta") { json in
            json.member("versionId", String(version))
            json.member("lastUpdated", updated.description)
        }
        json.member("status", "final")
        json.array("category") {
            $0.concept([
                Coding(
                    system: CodeSystemURI.observationCategory, code: StoredWave.category.code,
                    display: StoredWave.category.display)
            ])
        }
        json.key("code")
        json.concept(chunk.channel.metric.codings, text: chunk.channel.metric.name)
        Self.writeSubject(owner.patient?.subject ?? chunk.channel.subject, patient: patient, to: &json)
        json.object("effectivePeriod") { json in
            json.member("start", EffectiveTime.instant(chunk.start))
            var last = chunk.start
            last.instant = last.instant + chunk.rate.time(of: chunk.samples.count - 1)
            json.member("end", EffectiveTime.instant(last))
        }
        json.member("issued", wave.receivedAt.description)
        json.object("valueSampledData") { Self.write(chunk, to: &$0) }
        Self.writeDevice(chunk.channel.device, to: &json)
        json.endObject()
        return WaveObservation(id: id, version: version, lastUpdated: updated, body: json.bytes)
    }

    private static func write(_ chunk: WaveformChunk, to json: inout JSONWriter) {
        json.object("origin") { $0.quantity(chunk.origin, unit: chunk.channel.metric) }
        json.member("period", chunk.rate.period)
        json.member("factor", chunk.resolution)
        json.member("lowerLimit", chunk.lowerLimit)
        json.member("upperLimit", chunk.upperLimit)
        json.member("dimensions", 1)
        json.key("data")
        json.raw(data(of: chunk))
    }

    /// The samples parted by blanks, in quotes; `E`, `L` and `U` where there is no measurement.
    private static func data(of chunk: WaveformChunk) -> [UInt8] {
        var text: [UInt8] = [0x22]
        text.reserveCapacity(chunk.samples.count * 5)
        var gaps = chunk.gaps[...]
        for (index, sample) in chunk.samples.enumerated() {
            if index > 0 { text.append(0x20) }
            if let gap = gaps.first, gap.samples.upperBound <= index { gaps = gaps.dropFirst() }
            if let gap = gaps.first, gap.samples.contains(index) {
                switch gap.reason {
                case .invalid: text.append(UInt8(ascii: "E"))
                case .belowLimit: text.append(UInt8(ascii: "L"))
                case .aboveLimit: text.append(UInt8(ascii: "U"))
                }
            } else {
                text += String(sample).utf8
            }
        }
        text.append(0x22)
        return text
    }
}

extension WaveformChunk.Rate {
    /// The milliseconds from one sample to the next: exactly, or to twelve places.
    var period: ExactDecimal {
        let milliseconds = Int128(seconds) * 1_000
        var power: Int128 = 1
        for places in 0..<12 {
            if (milliseconds * power) % Int128(samples) == 0 {
                return ExactDecimal(significand: milliseconds * power / Int128(samples), exponent: -places)
            }
            power *= 10
        }
        let rounded = (2 * milliseconds * power / Int128(samples) + 1) / 2
        return ExactDecimal(significand: rounded, exponent: -12)
    }
}
