import Declarations
import HL7v2
import Records
import Values

/// How rows become pieces of waves: the section `waves` of a message mapping, beside `samples`, whose fields it shares.
struct WaveRule: Sendable {
    /// What a row can say about the samples of another one.
    enum Attribute: String, CaseIterable, Sendable {
        /// How many samples there are in a second.
        case rate
        /// How much time lies between two samples.
        case period
        /// What one step of a sample is, with its unit.
        case resolution
        /// What the sample 0 is.
        case origin
        /// The least and the greatest value that can be measured.
        case range
        /// A sample that is no measurement.
        case invalid
    }

    /// Which end of its samples the time of a row is the time of.
    ///
    /// The first one: OBX-14 and OBR-7 say when an observation began (IHE PCD TF-2), and so Mindray, Philips and GE fill
    /// OBR-7, with the end in OBR-8, and Capsule OBX-14. The last one is for senders that stamp a piece when it is whole.
    /// A time that only the message has is when it was sent, so that the samples end there, whatever is declared.
    enum Anchor: String, CaseIterable, Sendable {
        case first, last
    }

    /// What a sample that is no measurement stands for.
    enum Marker: String, CaseIterable, Sendable {
        case invalid, below, above

        var reason: WaveformChunk.Gap.Reason {
            switch self {
            case .invalid: .invalid
            case .below: .belowLimit
            case .above: .aboveLimit
            }
        }
    }

    /// What messages don't say about the waves of some codes, because the maker says it once and for all.
    struct Stream: Sendable {
        var rate: WaveformChunk.Rate?
        /// The UCUM unit.
        var unit: String?
        var resolution: ExactDecimal?
        var origin: ExactDecimal?
    }

    /// What one row may hold.
    struct Limits: Hashable, Sendable {
        var samplesMax = 1_000_000
        /// In samples a second.
        var rateMax = 20_000
        /// Of a rate that follows from ``WaveRule/interval``: a row that was cut short would give a lower one.
        var intervalRateLeast = 25
        var secondsMax = 600
        /// How much of a wave is kept and served as one piece.
        var pieceSecondsMax = 10
    }

    /// OBX-2 of such rows. Of numeric rows those whose code is among ``streams`` are waves as well.
    var types: Set<String>
    var anchor = Anchor.first
    /// By number (OBX-3.1) or reference id (OBX-3.2).
    var attributes: [String: Attribute] = [:]
    /// Samples that are no measurement, in every wave.
    var markers: [(value: ExactDecimal, reason: WaveformChunk.Gap.Reason)] = []
    /// By OBX-3.1.
    var streams: [String: Stream] = [:]
    /// Two fields of the request between whose times the samples of a row lie; nil where they say something else.
    var interval: (from: HL7Path, to: HL7Path)?
    /// A field of the request that tells waves of one code apart, where it says other than the bed.
    var part: HL7Path?
    var limits = Limits()
}

extension WaveRule {
    /// Keys: `types`, `timeOf`, `attributes`, `markers`, `streams`, `interval`, `part`, `limits`.
    static var shape: DeclarationShape<WaveRule> {
        .record { reader in
            let types = reader.required("types", .list(of: .text))
            var rule = WaveRule(types: Set(types ?? []))
            rule.anchor = reader.optional("timeOf", .oneOf(Anchor.self), default: .first)
            let attributes = reader.optional(
                "attributes", .mapping(of: .list(of: .text), keys: .oneOf(Attribute.self)), default: [])
            for (attribute, names) in attributes {
                for name in names { rule.attributes[name] = attribute.value }
            }
            let markers = reader.optional("markers", .mapping(of: .oneOf(Marker.self), keys: .decimal), default: [])
            rule.markers = markers.map { ($0.key.value, $0.value.reason) }
            for (codes, stream) in reader.optional("streams", .list(of: streamShape), default: []) {
                for code in codes { rule.streams[code] = stream }
            }
            if let interval = reader.optional("interval", .list(of: .hl7Path)) {
                if interval.count == 2 {
                    rule.interval = (interval[0], interval[1])
                } else {
                    reader.report("two fields are expected, such as [OBR-7, OBR-8]", at: "interval")
                }
            }
            rule.part = reader.optional("part", .hl7Path)
            rule.limits = reader.optional("limits", Limits.shape, default: Limits())
            return types.map { _ in rule }
        }
    }

    /// Keys: `codes`, `rate` in samples a second, `unit`, `resolution`, `origin`.
    private static var streamShape: DeclarationShape<(codes: [String], stream: Stream)> {
        .record { reader in
            let codes = reader.required("codes", .list(of: .text))
            let stream = Stream(
                rate: reader.optional("rate", .sampleRate), unit: reader.optional("unit", .ucumUnit),
                resolution: reader.optional("resolution", .decimal), origin: reader.optional("origin", .decimal))
            return codes.map { ($0, stream) }
        }
    }
}

extension WaveRule.Limits {
    /// Keys: `samples`, `rate` in samples a second, `seconds`, `pieceSeconds`.
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            var limits = Self()
            limits.samplesMax = reader.optional("samples", .wholeNumber(in: 1...4_000_000), default: limits.samplesMax)
            limits.rateMax = reader.optional("rate", .wholeNumber(in: 1...100_000), default: limits.rateMax)
            limits.secondsMax = reader.optional("seconds", .wholeNumber(in: 1...3_600), default: limits.secondsMax)
            limits.pieceSecondsMax = reader.optional(
                "pieceSeconds", .wholeNumber(in: 1...60), default: limits.pieceSecondsMax)
            return limits
        }
    }
}

extension DeclarationShape where Value == WaveformChunk.Rate {
    fileprivate static var sampleRate: Self {
        DeclarationShape("a number of samples a second such as 62.5") { (text: String) -> WaveformChunk.Rate? in
            ExactDecimal(text).flatMap { WaveformChunk.Rate($0) }
        }
    }
}

extension WaveformChunk.Rate {
    /// So many samples a second, exactly; nil unless that is more than none, in few digits.
    init?(_ perSecond: ExactDecimal) {
        guard let (digits, seconds) = Self.fraction(perSecond) else { return nil }
        self.init(reducing: digits, seconds)
    }

    /// A sample each so many seconds, exactly; nil unless that is more than none, in few digits.
    init?(every seconds: ExactDecimal) {
        guard let (digits, samples) = Self.fraction(seconds) else { return nil }
        self.init(reducing: samples, digits)
    }

    /// The number as a fraction of whole numbers.
    private static func fraction(_ number: ExactDecimal) -> (Int, Int)? {
        guard let digits = number.significand, digits > 0, digits <= countMax, (-9...9).contains(number.exponent)
        else { return nil }
        var power = 1
        for _ in 0..<abs(number.exponent) { power *= 10 }
        return number.exponent > 0 ? (Int(digits) * power, 1) : (Int(digits), power)
    }

    /// Far from where times of samples would not fit.
    private static let countMax: Int128 = 1 << 32

    /// So many samples in a time of whole milliseconds.
    init?(_ samples: Int, in duration: Duration) {
        let milliseconds = duration / .milliseconds(1)
        guard milliseconds >= 1, milliseconds <= 3_600_000, samples < 1 << 32 else { return nil }
        self.init(reducing: samples * 1_000, Int(milliseconds.rounded()))
    }

    private init?(reducing samples: Int, _ seconds: Int) {
        var (one, other) = (samples, seconds)
        while other != 0 { (one, other) = (other, one % other) }
        guard one > 0 else { return nil }
        self.init(samples: samples / one, seconds: seconds / one)
    }
}
