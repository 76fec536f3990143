public import Records
import Seal
public import Values

/// The id of the Observation that a sample is served as: `v-`, then what identifies it in base 32.
///
/// It says where the sample is, so that a read needs no index: the series (a channel, or the channels of a blood
/// pressure), the time and the sequence. The digits are `0-9a-v`, 13 for the series, 13 for the time, and up to 4 for a
/// sequence other than 0; there is one text for each id: `v-0c6m00s1g0k8v80018v4b6h4s40`.
public struct SampleObservationID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// ``Channel/id``, or for a blood pressure a number made of what its channels have in common.
    public var series: UInt64
    public var time: Timestamp
    public var sequence: UInt16

    public init(series: UInt64, time: Timestamp, sequence: UInt16) {
        (self.series, self.time, self.sequence) = (series, time, sequence)
    }

    /// The id of the Observation that a sample is, or is part of.
    public init(_ sample: VitalSample) {
        self.init(
            series: ObservationSeries.id(of: sample.channel), time: sample.time.instant, sequence: sample.sequence)
    }

    /// What all ids of samples begin with; no client can use it.
    public static let prefix = "v-"

    /// Reads an id; nil if the text is not one that ``description`` gives.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard text.hasPrefix(Self.prefix), bytes.count >= 28, bytes.count <= 32,
            let series = ObservationIDText.number(bytes[2..<15]), let time = ObservationIDText.number(bytes[15..<28])
        else { return nil }
        var sequence: UInt16 = 0
        if bytes.count > 28 {
            guard bytes[28] != UInt8(ascii: "0"), let number = ObservationIDText.number(bytes[28...]),
                let small = UInt16(exactly: number)
            else { return nil }
            sequence = small
        }
        self.init(
            series: series, time: Timestamp(microseconds: Int64(bitPattern: time ^ ObservationIDText.signBit)),
            sequence: sequence)
    }

    public var description: String {
        var bytes = Array(Self.prefix.utf8)
        ObservationIDText.append(series, to: &bytes)
        // With the sign turned, earlier times have smaller texts.
        ObservationIDText.append(UInt64(bitPattern: time.microseconds) ^ ObservationIDText.signBit, to: &bytes)
        if sequence > 0 {
            let bits = 16 - sequence.leadingZeroBitCount
            ObservationIDText.append(UInt64(sequence), digits: (bits + 4) / 5, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// By time, then series, then sequence: the order of searches.
    public static func < (left: Self, right: Self) -> Bool {
        (left.time, left.series, left.sequence) < (right.time, right.series, right.sequence)
    }
}

/// Which channels make one Observation.
enum ObservationSeries {
    /// The channel's own id, but for the pressures of a panel one that they share: the same peer, subject, bed, device,
    /// panel and place in the device (OBX-4 without its last part).
    static func id(of channel: Channel) -> UInt64 {
        guard let panel = channel.metric.panel, PressurePart(channel.metric) != nil else { return channel.id }
        var digester = Digester()
        for part in ["panel", channel.peer, channel.subject.key, channel.bed ?? "", channel.device ?? "", panel] {
            digester.update(delimited: part)
        }
        let container = channel.path.lastIndex(of: ".").map { channel.path[..<$0] } ?? ""
        digester.update(delimited: String(container))
        return digester.finish().bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
