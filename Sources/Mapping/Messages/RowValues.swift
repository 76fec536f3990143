import HL7v2
import Records
import Values

/// What the value of a row (OBX-5) means, by the type that it is said to have (OBX-2).
extension SampleReader {
    /// What the row reads, for each repetition of its value; nothing, with the reason among the issues, if it is no
    /// reading.
    mutating func values(of segment: HL7Segment, row: Int) -> [VitalSample.Value] {
        let type = Substring(segment.text(rule.type) ?? "").trimmed.uppercased()
        let sent = segment.repetitions(rule.value).filter { $0.presence == .valued }
        let fields = sent.filter { !isQuestion($0) }
        if let mark = rule.dialect.mark(of: segment) {
            return refuse(row, mark.field, "\"\(mark.text)\" marks what is no reading", .information)
        }
        if let system = segment.text(rule.code, component: 3), rule.notReadingSystems.contains(system) {
            return refuse(row, rule.code, "codes of \(system) are events of the device, not readings", .warning)
        }
        if let name = segment.text(rule.code, component: 2),
            let start = rule.notReadingNames.first(where: { name.hasPrefix($0) })
        {
            return refuse(row, rule.code, "codes named \(start)… are events or attributes, not readings", .warning)
        }
        guard segment.field(rule.code)?.presence == .valued else {
            let severity = fields.isEmpty ? Issue.Severity.warning : .error
            return refuse(row, rule.code, "there is no code that says what the row is", severity)
        }
        if fields.isEmpty, rule.dialect.confirmingStatuses.contains(segment.text(rule.status) ?? "") {
            return refuse(row, rule.status, "the row says only that what was sent before is final", .information)
        }
        // What is withdrawn, or can't be obtained (HL7 v2.6, 7.4.2.2), may have no value and no type any more.
        if fields.isEmpty, isWithdrawn(segment) || type.isEmpty && isMeasured(segment) {
            return [absent(segment, sent)]
        }
        let isText = rule.texts.contains(type)
        if fields.count > Self.valuesMax, !isText {
            let text = "the row has more than \(Self.valuesMax) values; samples of a wave are sent as NA"
            return refuse(row, rule.value, text, .error)
        }
        if rule.numbers.contains(type) || (type.isEmpty || isText && isMeasured(segment)) && isNumber(sent) {
            if fields.isEmpty { return [absent(segment, sent)] }
            return fields.map { number($0, of: segment, type, row: row) }
        }
        if fields.isEmpty, isText || rule.codes.contains(type) {
            return refuse(row, rule.value, "the row has no value", .information)
        }
        // The repetitions of a text are its lines (HL7 v2.6, 2.A.79).
        if isText { return [.text(fields.map(\.text).joined(separator: "\n"))] }
        if rule.times.contains(type) {
            let texts = fields.compactMap { $0.isoTime(type) }
            if texts.count == fields.count, !texts.isEmpty { return texts.map { .text($0) } }
            return refuse(row, rule.value, "the row has no date or time of type \(type)", .warning)
        }
        guard rule.codes.contains(type) else {
            return refuse(row, rule.type, "rows of type \"\(type)\" are not taken by \(map.name)", .warning)
        }
        let codings = fields.compactMap(Self.coding)
        if codings.isEmpty { return refuse(row, rule.value, "the row has no code", .information) }
        return codings.map { .coding($0) }
    }

    /// How many values one row may have, save lines of a text.
    private static var valuesMax: Int { 10 }

    private mutating func number(
        _ field: HL7Value, of segment: HL7Segment, _ type: String, row: Int
    ) -> VitalSample.Value {
        if let reason = sentinels.reason(of: field) { return absent(segment, reason) }
        if let number = type == "SN" ? field.structuredNumber : field.measuredNumber {
            guard let reason = invalidReason(of: segment) else { return VitalSample.Value(number) }
            let flags = segment.flags(rule.flags).joined(separator: " ")
            let text = "the flags (\(flags)) say that the number is no measurement; taken as no value"
            issues.append(Issue(.information, .value, text, expression: "OBX[\(row)]-\(rule.flags)"))
            return .absent(reason: reason)
        }
        if type == "SN", let text = field.structuredText {
            // A text has no unit beside it.
            let unit = rule.tables.ucum(of: CodedText(segment, field: rule.unit, rule), texts: rule.unitTexts)
            return .text(text + (unit.map { " " + rule.tables.display(ofUnit: $0) } ?? ""))
        }
        let shown = String(field.text.prefix(32))
        let text = "\"\(shown)\" is not a number (HL7 type \(type)); write digits with a point, such as 36.8"
        issues.append(Issue(.error, .value, text, expression: "OBX[\(row)]-\(rule.value)"))
        return absent(segment, "not-a-number")
    }

    private static func coding(_ field: HL7Value) -> Coding? {
        let display = field.part(component: 2)?.text
        // A text may stand alone, where there is no code for it.
        guard
            let code = [field.part(component: 1)?.text, display].lazy.compactMap(\.self).first(where: { !$0.isEmpty })
        else { return nil }
        let system = field.part(component: 3)?.text
        return Coding(
            system: system.flatMap { $0.isEmpty ? nil : systemURI($0) }, code: code,
            display: display?.isEmpty == false ? display : nil)
    }

    private var sentinels: Sentinels { rule.dialect.sentinels }

    /// Whether a value is the question mark that monitors show for none.
    private func isQuestion(_ field: HL7Value) -> Bool { field.bytes.elementsEqual("?".utf8) }

    /// Whether values are numbers, or stand for one that there is not.
    private func isNumber(_ fields: [HL7Value]) -> Bool {
        !fields.isEmpty
            && fields.allSatisfy { $0.measuredNumber != nil || isQuestion($0) || sentinels.reason(of: $0) != nil }
    }

    /// Whether what a row tells has a unit, so that a number in it is a measurement, whatever type it is said to have.
    private func isMeasured(_ segment: HL7Segment) -> Bool {
        if segment.field(rule.unit)?.presence == .valued { return true }
        return rule.tables.metric(CodedText(segment, field: rule.code, rule))?.unit != nil
    }

    /// The alarm limits as HL7 writes them where they can be read, else as they were sent.
    ///
    /// - Parameter unit: The row's unit, which some repeat behind the limits.
    func limits(of segment: HL7Segment, in unit: String?) -> String {
        guard let sent = segment.text(rule.limits) else { return "" }
        let component = message.delimiters.component
        let usual = String(decoding: sent.utf8.map { $0 == component ? UInt8(ascii: "^") : $0 }, as: UTF8.self)
        if let read = AlarmLimitText(usual) { return sent.utf8.contains(component) ? read.text : sent }
        guard let end = usual.lastIndex(where: \.isNumber).map({ usual.index(after: $0) }) else { return sent }
        let tail = String(usual[end...].drop { $0 == " " })
        guard let unit, !tail.isEmpty, rule.tables.ucum(ofText: tail, texts: rule.unitTexts) == unit else {
            return sent
        }
        return AlarmLimitText(String(usual[..<end]))?.text ?? sent
    }

    func isWithdrawn(_ segment: HL7Segment) -> Bool {
        segment.text(rule.status).flatMap { rule.statuses[$0] } == .enteredInError
    }

    private mutating func refuse(
        _ row: Int, _ field: Int, _ text: String, _ severity: Issue.Severity
    ) -> [VitalSample.Value] {
        issues.append(Issue(severity, .notSupported, text, expression: "OBX[\(row)]-\(field)"))
        return []
    }

    /// What a row without a value, or with the mark for none, has.
    private func absent(_ segment: HL7Segment, _ sent: [HL7Value]) -> VitalSample.Value {
        absent(segment, sent.first.flatMap(sentinels.reason) ?? "unknown")
    }

    private func absent(_ segment: HL7Segment, _ fallback: String) -> VitalSample.Value {
        .absent(reason: absentReason(of: segment) ?? fallback)
    }

    /// Why the number of a row is no measurement of the patient; nil if it may be one.
    func invalidReason(of segment: HL7Segment) -> String? {
        rule.invalidFlags.isEmpty ? nil : segment.flags(rule.flags).lazy.compactMap { rule.invalidFlags[$0] }.first
    }

    func absentReason(of segment: HL7Segment) -> String? {
        let (reasons, invalid) = (rule.absentReasons, rule.invalidFlags)
        if let reason = segment.flags(rule.flags).lazy.compactMap({ reasons[$0] ?? invalid[$0] }).first {
            return reason
        }
        let statuses = rule.dialect.absentStatuses
        return statuses.isEmpty ? nil : segment.text(rule.status).flatMap { statuses[$0] }
    }
}
