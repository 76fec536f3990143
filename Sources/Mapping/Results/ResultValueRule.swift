import Declarations
import HL7v2
import Records
import UCUM
import Values

/// Where the value of a row is, and the fields that it goes to.
struct ResultValueRule: Sendable {
    var type: Int
    var value: Int
    var unit: Int
    var range: Int
    /// The types of OBX-2 (HL7 table 0125) by how they are read.
    var forms: [String: Form]
    /// Units as laboratories write them → UCUM.
    var unitTexts: [String: String]
    var fields: Fields

    enum Form: String, CaseIterable, Sendable {
        case numbers, structured, texts, codes, times
    }

    /// Names of fields. Where there is none for a number or a code, it is written into the text.
    struct Fields: Sendable {
        var number: String?
        var text: String
        var code: String?
        var low: String?
        var high: String?
    }
}

extension ResultValueRule {
    static func shape(_ kind: RecordSchema.Kind?) -> DeclarationShape<Self> {
        .record { reader in
            let type = reader.required("type", .rowField)
            let value = reader.required("from", .rowField)
            let unit = reader.required("unit", .rowField)
            let range = reader.required("range", .rowField)
            let types = reader.required("types", .mapping(of: .list(of: .text), keys: .oneOf(Form.self)))
            let unitTexts = reader.optional("unitTexts", .mapping(of: .ucumUnit), default: [])
            let fields = reader.required("into", Fields.shape(kind))
            guard let type, let value, let unit, let range, let types, let fields else { return nil }
            var forms: [String: Form] = [:]
            for (form, names) in types { for name in names { forms[name] = form.value } }
            return Self(
                type: type, value: value, unit: unit, range: range, forms: forms,
                unitTexts: Dictionary(unitTexts.map { ($0.key.value, $0.value) }) { first, _ in first }, fields: fields)
        }
    }
}

extension ResultValueRule.Fields {
    fileprivate static func shape(_ kind: RecordSchema.Kind?) -> DeclarationShape<Self> {
        .record { reader in
            let name = { (key: String, type: RecordSchema.FieldType) -> String? in
                guard let name = reader.optional(key, .text) else { return nil }
                if let kind, kind.field(named: name)?.type != type {
                    reader.report("\(kind.name) has no field \"\(name)\" of type \(type.word)", at: key)
                }
                return name
            }
            let (number, code) = (name("number", .quantity), name("code", .coding))
            let (low, high) = (name("low", .quantity), name("high", .quantity))
            guard let text = name("text", .text) else {
                reader.report("there is no field for text, which every value can be", at: "text", code: .required)
                return nil
            }
            return Self(number: number, text: text, code: code, low: low, high: high)
        }
    }
}

/// What a row says: a number, a code, lines of text, or some of these where several rows say it together.
struct ResultValue: Equatable {
    var number: Quantity?
    var code: Coding?
    var lines: [String] = []

    var isEmpty: Bool { number == nil && code == nil && lines.isEmpty }

    /// The value for a trace.
    var shown: String? {
        let parts = [number.map { ($0.comparator ?? "") + $0.value.text }, code?.code] + lines
        return isEmpty ? nil : parts.compactMap(\.self).joined(separator: " ")
    }

    /// Takes in what another row of the same id says; false, with nothing taken, if that contradicts.
    mutating func merge(_ other: ResultValue) -> Bool {
        if let number, let otherNumber = other.number, !number.isWritten(as: otherNumber) { return false }
        if let code, let otherCode = other.code, code != otherCode { return false }
        number = number ?? other.number
        code = code ?? other.code
        lines += other.lines
        return true
    }
}

extension Quantity {
    /// Whether it is the same to the last digit.
    fileprivate func isWritten(as other: Quantity) -> Bool { self == other && value.text == other.value.text }
}

extension ResultValueRule {
    /// The values of a row, one for each repetition; none if there is none. Nil if values of its type are not taken.
    ///
    /// - Parameter fault: Receives why a value is not what its type says.
    func values(
        of segment: HL7Segment, _ conversion: FieldConversion, fault: (_ field: Int, _ text: String) -> Void
    ) -> [ResultValue]? {
        let type = segment.text(type) ?? ""
        guard let form = forms[type] else {
            fault(self.type, "values of type \"\(type)\" are not taken")
            return nil
        }
        let sent = segment.repetitions(value).filter { $0.presence == .valued && !$0.text.isEmpty }
        let values = sent.compactMap { value(of: $0, form, segment, conversion, fault) }.map(written)
        // Repeated lines are one text.
        guard values.allSatisfy({ $0.number == nil && $0.code == nil }), !values.isEmpty else { return values }
        return [ResultValue(lines: values.flatMap(\.lines))]
    }

    /// A number and a code as text where there is no field for them.
    private func written(_ value: ResultValue) -> ResultValue {
        var written = value
        if fields.number == nil, let number = value.number {
            written.lines.append(
                [(number.comparator ?? "") + number.value.text, number.unit].compactMap(\.self).joined(separator: " "))
            written.number = nil
        }
        if fields.code == nil, let code = value.code {
            written.lines.append(code.display ?? code.code)
            written.code = nil
        }
        return written
    }

    /// The fields that a value fills, and the range of its row.
    func fields(for value: ResultValue, of segment: HL7Segment) -> [String: RecordValue] {
        var found: [String: RecordValue] = [:]
        if let name = fields.number { found[name] = value.number.map { .quantity($0) } }
        if let name = fields.code { found[name] = value.code.map { .coding($0) } }
        if !value.lines.isEmpty { found[fields.text] = .text(value.lines.joined(separator: "\n")) }
        let range = range(of: segment)
        if let name = fields.low { found[name] = range?.low.map { .quantity($0) } }
        if let name = fields.high { found[name] = range?.high.map { .quantity($0) } }
        return found
    }

    private func value(
        of value: HL7Value, _ form: Form, _ segment: HL7Segment, _ conversion: FieldConversion,
        _ fault: (Int, String) -> Void
    ) -> ResultValue? {
        switch form {
        case .numbers:
            if let number = value.decimal ?? ExactDecimal(value.text.filter { $0 != " " }) {
                return ResultValue(number: quantity(number, nil, segment))
            }
            if let (comparator, number) = Self.compared(value.text) {
                return ResultValue(number: quantity(number, comparator, segment))
            }
            fault(self.value, "what is sent as a number is none; it is kept as text")
            return ResultValue(lines: [value.text])
        case .structured: return structured(value, segment)
        case .texts: return text(value, segment)
        case .codes:
            if let code = conversion.codings(value).first {
                let original = value.part(component: 9)?.text
                let display = code.display ?? original.flatMap { $0.isEmpty ? nil : $0 }
                return ResultValue(code: Coding(system: code.system, code: code.code, display: display))
            }
            let text = [2, 9].lazy.compactMap { value.part(component: $0)?.text }.first { !$0.isEmpty }
            return text.map { ResultValue(lines: [$0]) }
        case .times:
            return ResultValue(lines: [conversion.time(value)?.text ?? value.text])
        }
    }

    /// A text is a number if nothing else is in it and the row has a unit or a range of numbers: many laboratories send
    /// all results as text, but a text of digits may be a code or a serial number as well.
    private func text(_ value: HL7Value, _ segment: HL7Segment) -> ResultValue {
        let isMeasured = segment.field(unit)?.presence == .valued || range(of: segment) != nil
        if isMeasured {
            if let number = value.decimal { return ResultValue(number: quantity(number, nil, segment)) }
            if let (comparator, number) = Self.compared(value.text) {
                return ResultValue(number: quantity(number, comparator, segment))
            }
        }
        return ResultValue(lines: [value.text])
    }

    /// `SN`: comparator, first number, separator or suffix, second number (HL7 v2.6, 2.A.70).
    private func structured(_ value: HL7Value, _ segment: HL7Segment) -> ResultValue {
        let parts = value.components.map { $0.presence == .valued ? $0.text : "" }
        let part = { (index: Int) in index < parts.count ? parts[index] : "" }
        if part(2).isEmpty, part(3).isEmpty, let number = value.part(component: 2)?.decimal {
            if part(0).isEmpty || part(0) == "=" { return ResultValue(number: quantity(number, nil, segment)) }
            if Self.comparators.contains(part(0)) {
                return ResultValue(number: quantity(number, part(0), segment))
            }
        }
        return ResultValue(lines: [(part(0) == "=" ? "" : part(0)) + part(1) + part(2) + part(3)])
    }

    private static let comparators = ["<=", ">=", "<", ">"]

    /// `<0.1`, `>= 120`.
    private static func compared(_ text: String) -> (String, ExactDecimal)? {
        let bare = text.filter { $0 != " " }
        guard let comparator = comparators.first(where: { bare.hasPrefix($0) }),
            let number = ExactDecimal(bare.dropFirst(comparator.count))
        else { return nil }
        return (comparator, number)
    }

    // MARK: Units and ranges

    private func quantity(_ number: ExactDecimal, _ comparator: String?, _ segment: HL7Segment) -> Quantity {
        let (unit, code) = self.unit(of: segment)
        return Quantity(
            value: number, comparator: comparator, unit: unit, system: code == nil ? nil : CodeSystemURI.ucum,
            code: code)
    }

    /// The unit as it is written, and in UCUM where the sender says so or the mapping knows the text: what merely looks
    /// like UCUM may mean something else, such as `K/uL`.
    private func unit(of segment: HL7Segment) -> (String?, String?) {
        guard let field = segment.field(unit), field.presence == .valued else { return (nil, nil) }
        let part = { (component: Int) in field.part(component: component)?.text ?? "" }
        let written = [part(1), part(2), part(4)].first { !$0.isEmpty }
        for place in [1, 4] where part(place + 2) == "UCUM" && (try? UCUMUnit(part(place))) != nil {
            return (written, part(place))
        }
        return (written, [1, 4, 2].lazy.compactMap { unitTexts[part($0)] }.first)
    }

    /// The ends of the reference range in the value's unit, where it is one of numbers: `3.5-5.1`, `<130`, `>59`.
    func range(of segment: HL7Segment) -> (low: Quantity?, high: Quantity?)? {
        guard let text = segment.text(range), let limits = AlarmLimitText(text) else { return nil }
        let bound = { direction in limits.bound(direction).map { quantity($0, nil, segment) } }
        let (low, high) = (bound(.low), bound(.high))
        if let low, let high, high.value < low.value { return nil }
        return (low, high)
    }
}
