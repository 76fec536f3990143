import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

extension Shared {
    /// The 540 + 251 examples of the specification.
    static func examples() throws -> [URL] {
        try files("fhir/examples/json") + files("fhir/examples/definitional/json")
    }
}

/// JSON with the text of each number and without regard to the order of members: what a round trip must keep.
indirect enum PlainJSON: Equatable {
    case object([String: PlainJSON])
    case array([PlainJSON])
    case string(String)
    /// A number, `true`, `false` or `null` as written.
    case token(String)

    init(_ bytes: [UInt8]) {
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

        mutating func value() -> PlainJSON {
            skipSpace()
            switch bytes[index] {
            case UInt8(ascii: "{"):
                index += 1
                var members: [String: PlainJSON] = [:]
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
            index += 1
            while bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
            index += 1
            let text = try? JSONSerialization.jsonObject(with: Data(bytes[start..<index]), options: .fragmentsAllowed)
            return text as? String ?? ""
        }
    }
}

/// Parses text that must be right.
func parsed(_ json: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    #expect(outcome.issues == [], sourceLocation: sourceLocation)
    return try #require(outcome.resource, sourceLocation: sourceLocation)
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}
