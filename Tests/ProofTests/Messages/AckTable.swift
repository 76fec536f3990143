/// The table "ACK" of the rules, read once more: what each message of a stream is to be answered with.
///
/// It reads the header by itself, so that a fault of the parser shows.
struct AckTable {
    /// One message's answer as MSA says it: `CA` and the control id, or nothing.
    static func answer(to message: ArraySlice<UInt8>) -> String? {
        let fields = header(of: message)
        func field(_ number: Int) -> String { number <= fields.count ? fields[number - 1] : "" }
        let type = field(9).split(separator: Character(Unicode.Scalar(message.dropFirst(4).first ?? 0x5E))).first ?? ""
        if ["ACK", "ORA", "ORF", "ORL", "ORR", "OSR", "RSP"].contains(type) { return nil }
        // MSA is what an answer to another message begins with.
        let second = message.drop { $0 != 0x0D && $0 != 0x0A }.drop { $0 == 0x0D || $0 == 0x0A }
        if second.starts(with: Array("MSA".utf8)) { return nil }
        let (accept, application) = (field(15), field(16))
        let isStored = ["AL", "SU"]
        if accept.isEmpty && application.isEmpty { return "AA|" + field(10) }
        if isStored.contains(accept) { return "CA|" + field(10) }
        return isStored.contains(application) ? "AA|" + field(10) : nil
    }

    /// The messages of a stream: each header segment begins one.
    static func messages(of stream: [UInt8]) -> [ArraySlice<UInt8>] {
        let starts = stream.indices.filter { index in
            guard stream[index...].starts(with: Array("MSH".utf8)) else { return false }
            guard index > 0 else { return true }
            return [0x0B, 0x0D, 0x0A, 0x1C, 0xBF].contains(stream[index - 1])
        }
        return zip(starts, starts.dropFirst() + [stream.count]).map { stream[$0..<$1] }
    }

    static func controlID(of message: ArraySlice<UInt8>) -> String {
        let fields = header(of: message)
        return fields.count >= 10 ? fields[9] : ""
    }

    /// MSH-1, MSH-2 and so on.
    private static func header(of message: ArraySlice<UInt8>) -> [String] {
        guard let separator = message.dropFirst(3).first else { return [] }
        let segment = message.prefix { $0 != 0x0D && $0 != 0x0A && $0 != 0x1C }
        let parts = segment.split(separator: separator, omittingEmptySubsequences: false)
        return [String(Unicode.Scalar(separator))] + parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    }
}
