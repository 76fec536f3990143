/// An id that follows from what it names: the same parts always give the same text, so that mapping a message again gives
/// the same records.
///
/// The text is a prefix of the base32 form (RFC 4648, 6, in lower case) of a SHA-256 over a label and the parts, each with
/// its length. It is a FHIR `id` (FHIR R4 datatypes) for every length up to 52. The default of 26 characters holds 130 bits:
/// two different things share an id with a probability below 2^-60 even among 2^35 of them.
///
/// ```swift
/// var id = StableID("record")
/// id.add("guest")
/// id.add("Patient/example")
/// id.text()  // 26 characters
/// ```
public struct StableID: Sendable {
    private var digester = Digester()

    /// Begins an id of one kind. Ids of different labels never meet.
    public init(_ label: String) { digester.update(delimited: label) }

    /// The id of a label and its parts.
    public init(_ label: String, _ parts: String...) {
        self.init(label)
        for part in parts { add(part) }
    }

    /// Adds a part.
    public mutating func add(_ part: String) { digester.update(delimited: part) }

    /// Adds a part.
    public mutating func add(_ part: RawSpan) { digester.update(delimited: part) }

    /// Adds a number as a part.
    public mutating func add(_ part: Int64) { digester.update(delimited: part.bigEndianBytes.span.bytes) }

    /// The text of the id: 8 to 52 characters of `a-z` and `2-7`.
    public func text(length: Int = 26) -> String {
        precondition((8...52).contains(length), "an id has 8 to 52 characters")
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var (text, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        text.reserveCapacity(length)
        for byte in digester.finish().bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5, text.count < length {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count) & 31)])
            }
        }
        if text.count < length { text.append(alphabet[Int(bits << UInt32(5 - count) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
