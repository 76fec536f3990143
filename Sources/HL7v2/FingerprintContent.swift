/// What makes a message the same as another one: its content without what a sender changes when it sends again.
///
/// That is the message without MSH-7, MSH-10 and MSH-13, provided that an OBR, OBX or EVN time remains in it; otherwise
/// the whole message. IHE lets an alert that is sent again differ in just these three (CP-PCD-157), and there are
/// monitors whose MSH-10 never changes: the control id alone tells nothing.
public struct FingerprintContent: Sendable {
    /// What the content consists of.
    public enum Basis: String, Hashable, Sendable {
        /// The message without MSH-7, MSH-10 and MSH-13.
        case content
        /// The whole message: no time but that of its header.
        case whole
        /// The whole message, which has no time at all: it is never a repetition.
        case alwaysNew
    }

    public let basis: Basis
    private let message: HL7Message
    private let time: HL7Value?

    init(_ message: HL7Message) {
        self.message = message
        if let observed = message.observationTime {
            (basis, time) = (.content, observed)
        } else {
            let sent = message.header.field(7).flatMap { $0.presence == .valued ? $0 : nil }
            (basis, time) = (sent == nil ? .alwaysNew : .whole, sent)
        }
    }

    /// The first 16 digits of the time that stays in the content, as a number below 10^16: `2026012412473800` for
    /// `20260124124738`; 0 if there is none. Messages of one time have one, so an order by it keeps them together.
    public var timeDigits: UInt64 {
        guard let time else { return 0 }
        var (digits, number) = (0, UInt64(0))
        for byte in time.bytes where digits < Self.timeDigitsMax && byte &- UInt8(ascii: "0") < 10 {
            (digits, number) = (digits + 1, number * 10 + UInt64(byte - UInt8(ascii: "0")))
        }
        for _ in digits..<Self.timeDigitsMax { number *= 10 }
        return number
    }

    private static let timeDigitsMax = 16

    /// Gives the content's bytes, a range after the other; a hash over all of them is the fingerprint.
    ///
    /// Byte order mark and padding around the message don't take part; the separators of left-out fields do.
    public func feed(_ take: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        let content = message.storage.content
        var omitted: [Range<Int>] = []
        if basis == .content { omitted = [7, 10, 13].compactMap { message.header.wholeField($0)?.range } }
        try message.storage.bytes.withUnsafeBytes { bytes in
            var position = content.lowerBound
            for range in omitted {
                try take(UnsafeRawBufferPointer(rebasing: bytes[position..<range.lowerBound]))
                position = range.upperBound
            }
            try take(UnsafeRawBufferPointer(rebasing: bytes[position..<content.upperBound]))
        }
    }
}

extension HL7Message {
    /// What a repetition of this message is known by.
    public var fingerprintContent: FingerprintContent { FingerprintContent(self) }

    /// The time that an observation (OBR-7, OBR-8, OBX-14, OBX-19) or an event (EVN-2, EVN-6) tells first.
    fileprivate var observationTime: HL7Value? {
        for segment in segments {
            let (first, second) =
                switch segment.name {
                case "OBR": (7, 8)
                case "OBX": (14, 19)
                case "EVN": (2, 6)
                default: (0, 0)
                }
            guard first > 0 else { continue }
            for number in [first, second] {
                if let field = segment.wholeField(number), field.presence == .valued { return field }
            }
        }
        return nil
    }
}
