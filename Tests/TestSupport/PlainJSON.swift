import Foundation

/// JSON with the text of each number and without regard to the order of members: what a round trip must keep.
package indirect enum PlainJSON: Equatable {
    case object([String: PlainJSON])
    case array([PlainJSON])
    case string(String)
    /// A number, `true`, `false` or `null` as written.
    case token(String)

    package init(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        self = reader.value()
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        mutating func skipSpace() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }

        mutating func take() -> UInt8 {
            skipSpace()
            defer { index += 1 }
            return bytes[index]
        }

        private mutating func skip(_ byte: UInt8) -> Bool {
            skipSpace()
            guard bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func value() -> PlainJSON {
            skipSpace()
            switch bytes[index] {
            case UInt8(ascii: "{"):
                index += 1
                var members: [String: PlainJSON] = [:]
                if skip(UInt8(ascii: "}")) { return .object(members) }
                repeat {
                    skipSpace()
                    let name = string()
                    _ = take()
                    members[name] = value()
                } while take() == UInt8(ascii: ",")
                return .object(members)
            case UInt8(ascii: "["):
                index += 1
                var items: [PlainJSON] = []
                if skip(UInt8(ascii: "]")) { return .array(items) }
                repeat { items.append(value()) } while take() == UInt8(ascii: ",")
                return .array(items)
            case UInt8(ascii: "\""): return .string(string())
            default:
                let start = index
                while index < bytes.count, bytes[index] > 0x20, !",]}".utf8.contains(bytes[index]) { index += 1 }
                return .token(String(decoding: bytes[start..<index], as: UTF8.self))
            }
        }

        private mutating func string() -> String {
            let start = index
            var isEscaped = false
            index += 1
            while bytes[index] != UInt8(ascii: "\"") {
                isEscaped = isEscaped || bytes[index] == UInt8(ascii: "\\")
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            index += 1
            guard isEscaped else { return String(decoding: bytes[start + 1..<index - 1], as: UTF8.self) }
            let text = try? JSONSerialization.jsonObject(with: Data(bytes[start..<index]), options: .fragmentsAllowed)
            return text as? String ?? ""
        }
    }
}
