/// A place in a message, as people write it: `OBX[2]-5[1].2.1`, `PID-3[*].1`, `MSH-9.2`.
///
/// ```
/// path       = segment [ "[" which "]" ] [ "-" field [ "[" which "]" ] [ "." component [ "." subcomponent ] ] ]
/// which      = number | "*"
/// ```
/// Numbers count from 1; a number left out for a segment or repetition is 1, `*` means every one. In `MSH`, `FHS` and
/// `BHS` field 1 is the field separator and field 2 the encoding characters.
public struct HL7Path: Hashable, Sendable, CustomStringConvertible {
    /// Which of several equal things is meant.
    public enum Selection: Hashable, Sendable {
        case number(Int)
        case every
    }

    public var segment: HL7SegmentName
    public var occurrence: Selection
    /// nil for a path that names a segment only.
    public var field: Int?
    public var repetition: Selection
    public var component: Int?
    public var subcomponent: Int?

    public init(
        segment: HL7SegmentName, occurrence: Selection = .number(1), field: Int? = nil,
        repetition: Selection = .number(1), component: Int? = nil, subcomponent: Int? = nil
    ) {
        (self.segment, self.occurrence, self.field) = (segment, occurrence, field)
        (self.repetition, self.component, self.subcomponent) = (repetition, component, subcomponent)
    }

    /// Reads a path.
    ///
    /// - Throws: ``HL7PathError`` with the column, if the text is not one.
    public init(_ text: some StringProtocol) throws(HL7PathError) {
        var reader = HL7PathReader(Array(text.utf8))
        self = try reader.path()
    }

    public var description: String {
        var text = segment.description
        if occurrence != .number(1) { text += Self.brackets(occurrence) }
        guard let field else { return text }
        text += "-\(field)"
        if repetition != .number(1) { text += Self.brackets(repetition) }
        if let component { text += ".\(component)" }
        if let subcomponent { text += ".\(subcomponent)" }
        return text
    }

    private static func brackets(_ selection: Selection) -> String {
        switch selection {
        case .number(let number): "[\(number)]"
        case .every: "[*]"
        }
    }
}

/// Why a text is not a path.
public struct HL7PathError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The character that does not fit, counted from 1.
    public let column: Int
    /// What would have fitted there.
    public let expected: String

    public var description: String { "column \(column): expected \(expected); a path reads like OBX[2]-5.1" }
}

private struct HL7PathReader {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func path() throws(HL7PathError) -> HL7Path {
        guard text.count >= 3, text[0].isUppercaseLetter,
            let name = HL7SegmentName(String(decoding: text[..<3], as: UTF8.self)),
            text[1..<3].allSatisfy({ $0.isUppercaseLetter || $0.isDigit })
        else { throw fault("a segment name of three capitals or digits") }
        position = 3
        var path = HL7Path(segment: name)
        path.occurrence = try selection()
        if skip("-") {
            path.field = try number()
            path.repetition = try selection()
            if skip(".") { path.component = try number() }
            if path.component != nil, skip(".") { path.subcomponent = try number() }
        }
        guard position == text.count else {
            throw fault(path.field == nil ? "[, - or the end" : "[, . or the end")
        }
        return path
    }

    private mutating func selection() throws(HL7PathError) -> HL7Path.Selection {
        guard skip("[") else { return .number(1) }
        let selection = skip("*") ? HL7Path.Selection.every : .number(try number())
        guard skip("]") else { throw fault("]") }
        return selection
    }

    private mutating func number() throws(HL7PathError) -> Int {
        let start = position
        var value = 0
        while position < text.count, text[position].isDigit, position - start < 6 {
            value = value * 10 + Int(text[position] - UInt8(ascii: "0"))
            position += 1
        }
        guard value > 0 else {
            position = start
            throw fault("a number from 1 to 999999")
        }
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private func fault(_ expected: String) -> HL7PathError { HL7PathError(column: position + 1, expected: expected) }
}
