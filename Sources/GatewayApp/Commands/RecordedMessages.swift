import HL7v2

/// The HL7 v2 messages of a file.
enum RecordedMessages {
    /// One without a frame, or all of a recording or batch; none if it is something else.
    static func all(in bytes: [UInt8]) -> [[UInt8]] {
        var framer = MLLPFramer()
        framer.append(bytes)
        framer.finish()
        var messages: [[UInt8]] = []
        while let frame = framer.next() {
            switch frame.content {
            case .message: messages.append(frame.bytes)
            // A file may end where a frame would not.
            case .truncated where (try? HL7Header(parsing: frame.bytes)) != nil: messages.append(frame.bytes)
            default: break
            }
        }
        // In UTF-16 only a frame tells bytes of a message from any others.
        if messages.isEmpty, (try? HL7Message(parsing: bytes)) != nil { return [bytes] }
        return messages
    }
}
