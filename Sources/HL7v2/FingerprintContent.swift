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

    init(_ message: HL7Message) {
        self.message = message
        if message.hasObservationTime {
            basis = .content
        } else {
            basis = message.header.field(7)?.presence == .valued ? .whole : .alwaysNew
        }
    }

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

    /// Whether an observation (OBR-7, OBR-8, OBX-14, OBX-19) or an event (EVN-2, EVN-6) tells its time.
    fileprivate var hasObservationTime: Bool {
        for segment in segments {
            let (first, second) =
                switch segment.name {
                case "OBR": (7, 8)
                case "OBX": (14, 19)
                case "EVN": (2, 6)
                default: (0, 0)
                }
            guard first > 0 else { continue }
            if segment.wholeField(first)?.presence == .valued || segment.wholeField(second)?.presence == .valued {
                return true
            }
        }
        return false
    }
}
