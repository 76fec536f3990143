/// A segment's name of three characters, such as `OBX`, compared as one number.
public struct HL7SegmentName: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    @usableFromInline let packed: UInt32

    private init(packed: UInt32) { self.packed = packed }

    // Each row of a message is asked for its name.
    @inlinable
    public static func == (one: HL7SegmentName, other: HL7SegmentName) -> Bool { one.packed == other.packed }

    /// The name of a segment that hasn't three characters before its first separator.
    static var none: HL7SegmentName { HL7SegmentName(packed: 0) }

    /// Reads the name of a segment of a message.
    @inline(__always)
    init(ofSegment range: Range<Int>, in bytes: RawSpan, separator: UInt8) {
        guard range.count >= 3 else {
            self = .none
            return
        }
        let start = range.lowerBound
        let (first, second, third) = (bytes[start], bytes[start &+ 1], bytes[start &+ 2])
        let isWhole =
            first != separator && second != separator && third != separator
            && (range.count == 3 || bytes[start &+ 3] == separator)
        packed = isWhole ? UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third) : 0
    }

    /// Takes three ASCII characters; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 3, text.utf8.allSatisfy({ $0 > Control.space && $0 < 0x7F }) else { return nil }
        packed = text.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Takes a literal; one that isn't three ASCII characters names no segment.
    @inlinable
    public init(stringLiteral literal: StaticString) {
        guard literal.hasPointerRepresentation, literal.utf8CodeUnitCount == 3 else {
            packed = 0
            return
        }
        let characters = literal.utf8Start
        packed = UInt32(characters[0]) << 16 | UInt32(characters[1]) << 8 | UInt32(characters[2])
    }

    /// The name, or nothing for a segment whose name hasn't three characters.
    public var description: String {
        isEmpty
            ? ""
            : String(
                decoding: [packed >> 16, packed >> 8, packed].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }

    var isEmpty: Bool { packed == 0 }

    /// Whether the segment names its own delimiters: `MSH`, `FHS`, `BHS`.
    @inline(__always)
    var isHeader: Bool { packed == 0x4D_5348 || packed == 0x46_4853 || packed == 0x42_4853 }
}
