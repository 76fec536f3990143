/// The members of a JSON object that are texts: the attributes of a CloudEvent, without its data.
///
/// Reads what it can of anything; the sink is no judge of JSON.
struct CloudEventAttributes {
    private var texts: [String: String] = [:]

    init(_ json: [UInt8]) {
        var reader = Reader(bytes: json)
        var name: String?
        while let token = reader.next() {
            switch token {
            case .text(let text) where reader.depth == 1:
                if let known = name {
                    texts[known] = text
                    name = nil
                } else if reader.isBeforeColon {
                    name = text
                }
            case .text: break
            case .structure: if reader.depth != 1 || !reader.isBeforeColon { name = nil }
            }
        }
    }

    /// The attribute's text; empty if there is none.
    subscript(_ name: String) -> String { texts[name] ?? "" }

    private enum Token {
        case text(String)
        /// A bracket, a comma, or anything else that ends a member.
        case structure
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0
        var depth = 0

        var isBeforeColon: Bool {
            bytes[index...].first { $0 > 0x20 } == UInt8(ascii: ":")
        }

        mutating func next() -> Token? {
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "\""): return .text(text())
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    depth += 1
                    return .structure
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    return .structure
                case UInt8(ascii: ","): return .structure
                default: continue
                }
            }
            return nil
        }

        /// The rest of a string. An escaped character stands for itself, which is enough for names and ids.
        private mutating func text() -> String {
            var content: [UInt8] = []
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\") { index += 1 }
                if index < bytes.count { content.append(bytes[index]) }
                index += 1
            }
            index += 1
            return String(decoding: content, as: UTF8.self)
        }
    }
}
