import Declarations
import HL7v2
import Values

/// What is particular about the rows of some monitors: the parts of a mapping that mostly a device profile says.
struct RowDialect: Sendable {
    /// Values that mean that there is none.
    var sentinels = Sentinels([])
    /// Units that are expressed otherwise than they came.
    var conversions: [UnitChange] = []
    /// Why a row of a status (OBX-11) has no value, where its flags don't say.
    var absentStatuses: [String: String] = [:]
    /// Statuses (OBX-11) that, without a value, say only that the one sent before is final.
    var confirmingStatuses: Set<String> = []
    /// Fields whose text tells that a row is no reading.
    var notReadings: [(field: Int, texts: Set<String>)] = []
    /// What private codes stand for.
    var translations = CodeTranslations([])

    /// Reads the keys of `samples` that make the dialect.
    ///
    /// - Parameter table: The rows of a code map, by its name.
    init(reading reader: DeclarationReader, table: (Placed<String>) -> [CodeTranslation]?) {
        let values = reader.optional("sentinels", .mapping(of: .absentReason), default: [])
        sentinels = Sentinels(values.map { ($0.key.value, $0.value) })
        conversions = reader.optional("conversions", .list(of: UnitChange.shape), default: [])
        let statuses = reader.optional("absentStatuses", .mapping(of: .absentReason), default: [])
        absentStatuses = Dictionary(statuses.map { ($0.key.value, $0.value) }) { first, _ in first }
        confirmingStatuses = Set(reader.optional("confirmingStatuses", .list(of: .text), default: []))
        let marks = reader.optional("notReadingsWhere", .mapping(of: .list(of: .text)), default: [])
        for (key, texts) in marks {
            guard let path = try? HL7Path(key.value), path.segment == "OBX", let field = path.field else {
                let text = "\"\(key.value)\" is no field of a row such as OBX-13"
                reader.report(text, at: "notReadingsWhere", in: key.place, code: .value)
                continue
            }
            notReadings.append((field, Set(texts)))
        }
        translations = CodeTranslations(reader.optional("privateCodes", .placedText).flatMap(table) ?? [])
    }

    /// Which mark of a row tells that it is no reading.
    func mark(of row: HL7Segment) -> (field: Int, text: String)? {
        for (field, texts) in notReadings {
            if let text = row.text(field), texts.contains(text) { return (field, text) }
        }
        return nil
    }

    /// How a metric is expressed that came in a unit.
    func conversion(from unit: String, metric number: Int?) -> UnitChange? {
        conversions.first { $0.source == unit && ($0.metrics.isEmpty || number.map($0.metrics.contains) ?? false) }
    }
}

/// Texts that a monitor sends instead of a value, each with the reason: -100, 32767, NaN.
///
/// A number is one by its value, so that `-100.00` is `-100`; they are looked for in a row's own text, before any
/// conversion.
struct Sentinels: Sendable {
    private let numbers: [ExactDecimal: String]
    private let texts: [String: String]
    /// Whole numbers around zero with no sentinel between them: what is within them needs no look.
    let gap: ClosedRange<Int64>

    init(_ reasons: [(text: String, reason: String)]) {
        var numbers: [ExactDecimal: String] = [:]
        var texts: [String: String] = [:]
        var (least, greatest) = (-SureBounds.wholeMax, SureBounds.wholeMax)
        for (text, reason) in reasons {
            guard let number = ExactDecimal(text) else {
                texts[text] = reason
                continue
            }
            numbers[number] = reason
            let value = max(-1e12, min(1e12, number.approximate))
            if value > 0 {
                greatest = min(greatest, Int64(value.rounded(.up)) - 1)
            } else {
                least = max(least, Int64(value.rounded(.down)) + 1)
            }
        }
        (self.numbers, self.texts) = (numbers, texts)
        gap = min(least, greatest)...max(least, greatest)
    }

    /// Why a field has no value; nil if it may have one.
    func reason(of field: HL7Value) -> String? {
        if numbers.isEmpty, texts.isEmpty { return nil }
        if let number = field.decimal { return gap.contains(number) ? nil : numbers[number] }
        return texts.isEmpty ? nil : texts[field.text]
    }
}

extension ClosedRange<Int64> {
    /// Whether a number with few digits surely is within.
    fileprivate func contains(_ number: ExactDecimal) -> Bool {
        guard let (digits, scale) = number.plain, scale == 0 else { return false }
        return contains(digits)
    }
}
