import Records
import Values

/// The value of a sample as it is packed, by kind:
///
/// | kind | bytes |
/// |---|---|
/// | 0 | a whole number from 0 on: unsigned |
/// | 1 | a number from 0 on with one digit after the point: unsigned tenths |
/// | 2 | a decimal without exponent: a byte for the digits after the point, its digits as a signed number |
/// | 3 | any other number: its text |
/// | 4 | a text |
/// | 5 | a coding: system, code, display |
/// | 6 | no value: a byte for the reason (0: another one, its text follows) |
/// | 7 | a bound that the number lies beyond: its text, such as `>400` |
///
/// A number always comes back with its text: `0.70` is kind 2, two digits, 70.
enum PackedValue {
    static let kindMask: UInt8 = 7

    /// Codes of `data-absent-reason` (FHIR R4), by their byte less 1; never reordered.
    private static let reasons = [
        "unknown", "asked-unknown", "temp-unknown", "not-asked", "asked-declined", "masked", "not-applicable",
        "unsupported", "as-text", "error", "not-a-number", "negative-infinity", "positive-infinity", "not-performed",
        "not-permitted",
    ]

    /// The kind of a value and, for numbers of the kinds 0 to 2, its digits.
    struct Form {
        var kind: UInt8
        var digits: Int64 = 0
        var scale: UInt8 = 0
    }

    static func form(of value: VitalSample.Value) -> Form {
        switch value {
        case .number(let decimal): form(of: decimal)
        case .text: Form(kind: 4)
        case .coding: Form(kind: 5)
        case .absent: Form(kind: 6)
        case .bound: Form(kind: 7)
        }
    }

    /// Digits and scale give the text of a plain decimal again.
    private static func form(of decimal: ExactDecimal) -> Form {
        guard let (digits, scale) = decimal.plain, scale <= scaleMax else { return Form(kind: 3) }
        if digits < 0 || scale > 1 { return Form(kind: 2, digits: digits, scale: UInt8(scale)) }
        return Form(kind: scale == 1 ? 1 : 0, digits: digits)
    }

    private static let scaleMax = 20

    static func write(_ value: VitalSample.Value, as form: Form, to writer: inout PackedWriter) {
        switch value {
        case .number(let decimal):
            switch form.kind {
            case 0, 1: writer.unsigned(UInt64(form.digits))
            case 2:
                writer.byte(form.scale)
                writer.integer(form.digits)
            default: writer.text(decimal.text)
            }
        case .text(let text): writer.text(text)
        case .coding(let coding):
            writer.optional(coding.system)
            writer.text(coding.code)
            writer.optional(coding.display)
        case .absent(let reason):
            let known = reasons.firstIndex(of: reason)
            writer.byte(UInt8((known ?? -1) + 1))
            if known == nil { writer.text(reason) }
        case .bound(let bound): writer.text(bound.text)
        }
    }

    static func read(kind: UInt8, from reader: inout PackedReader) throws -> VitalSample.Value {
        switch kind {
        case 0: .number(try decimal(try digits(&reader), scale: 0))
        case 1: .number(try decimal(try digits(&reader), scale: 1))
        case 2: .number(try decimal(scale: Int(try reader.byte()), digits: try reader.integer()))
        case 3: .number(try reader.decimal())
        case 4: .text(try reader.text())
        case 5:
            .coding(
                Coding(
                    system: try reader.optionalText(), code: try reader.text(), display: try reader.optionalText()))
        case 6: .absent(reason: try reason(&reader))
        case 7: .bound(try reader.number())
        default: throw damaged
        }
    }

    private static func digits(_ reader: inout PackedReader) throws -> Int64 {
        guard let digits = Int64(exactly: try reader.unsigned()) else { throw damaged }
        return digits
    }

    private static func reason(_ reader: inout PackedReader) throws -> String {
        let number = Int(try reader.byte())
        if number == 0 { return try reader.text() }
        guard number <= reasons.count else { throw damaged }
        return reasons[number - 1]
    }

    private static func decimal(scale: Int, digits: Int64) throws -> ExactDecimal {
        try decimal(digits, scale: scale)
    }

    /// The decimal with these digits, `scale` of them after the point.
    private static func decimal(_ digits: Int64, scale: Int) throws -> ExactDecimal {
        guard scale <= scaleMax else { throw damaged }
        return ExactDecimal(significand: Int128(digits), exponent: -scale)
    }

    private static var damaged: StoreError { StoreError(.corrupt, "a value in a row of samples") }
}
