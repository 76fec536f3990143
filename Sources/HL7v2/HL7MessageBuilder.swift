/// Composes messages: segments of numbered fields, with escape sequences where the text needs them.
///
/// ```swift
/// var builder = HL7MessageBuilder()
/// builder.add("MSH", [3: "MONITOR", 7: "20260124124738+0000", 9: .components("ORU", "R01", "ORU_R01")])
/// builder.add("OBX", [1: "1", 2: "NM", 3: .components("147842", "MDC_ECG_HEART_RATE", "MDC"), 5: "72"])
/// let frame = builder.framed()
/// ```
public struct HL7MessageBuilder: Sendable {
    /// What a field holds.
    public indirect enum Content: Hashable, Sendable, ExpressibleByStringLiteral {
        /// Text, written with escape sequences where it holds delimiters, line ends or other control characters.
        case text(String)
        /// Bytes that are written as they are, delimiters and all.
        case raw([UInt8])
        /// Parts between component delimiters; within a part, its own parts are subcomponents.
        case parts([Content])
        case repetitions([Content])
        /// `""`.
        case null

        public init(stringLiteral text: String) { self = .text(text) }

        /// Components of text.
        public static func components(_ texts: String...) -> Content { .parts(texts.map { .text($0) }) }
    }

    public let delimiters: HL7Delimiters
    private var bytes: [UInt8] = []

    public init(delimiters: HL7Delimiters = .standard) { self.delimiters = delimiters }

    /// The message so far, each segment ended by CR.
    public func message() -> [UInt8] { bytes }

    /// The message in its MLLP frame.
    public func framed() -> [UInt8] {
        var frame: [UInt8] = []
        frame.reserveCapacity(bytes.count + 3)
        frame.append(Control.startBlock)
        frame += bytes
        frame.append(Control.endBlock)
        frame.append(Control.carriageReturn)
        return frame
    }

    /// Adds a segment. Fields are named by their position, in rising order; those left out are empty.
    ///
    /// In `MSH`, `FHS` and `BHS` fields 1 and 2 are written by the builder and may not be given.
    public mutating func add(_ name: HL7SegmentName, _ fields: KeyValuePairs<Int, Content>) {
        bytes.append(contentsOf: name.description.utf8)
        var position = 0
        if name.isHeader {
            bytes.append(delimiters.field)
            bytes += delimiters.encodingCharacters
            position = 2
        }
        for (number, content) in fields {
            precondition(number > position, "fields are given in rising order, after those that the builder writes")
            bytes.append(contentsOf: repeatElement(delimiters.field, count: number - position))
            position = number
            write(content, level: 0)
        }
        bytes.append(Control.carriageReturn)
    }

    private mutating func write(_ content: Content, level: Int) {
        switch content {
        case .text(let text): escape(text)
        case .raw(let raw): bytes += raw
        case .null: bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
        case .repetitions(let contents): write(contents, separator: delimiters.repetition, level: level)
        case .parts(let contents):
            let separator = level == 0 ? delimiters.component : delimiters.subcomponent
            write(contents, separator: separator, level: level + 1)
        }
    }

    private mutating func write(_ contents: [Content], separator: UInt8, level: Int) {
        for (index, content) in contents.enumerated() {
            if index > 0 { bytes.append(separator) }
            write(content, level: level)
        }
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case delimiters.escape: escape(as: "E")
            case delimiters.field: escape(as: "F")
            case delimiters.component: escape(as: "S")
            case delimiters.subcomponent: escape(as: "T")
            case delimiters.repetition: escape(as: "R")
            case 0..<Control.space:
                let digits = String(byte, radix: 16, uppercase: true)
                escape(as: "X" + (digits.utf8.count == 1 ? "0" : "") + digits)
            default: bytes.append(byte)
            }
        }
    }

    private mutating func escape(as sequence: String) {
        bytes.append(delimiters.escape)
        bytes.append(contentsOf: sequence.utf8)
        bytes.append(delimiters.escape)
    }
}
