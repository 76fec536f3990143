import Declarations
import UCUM
import Values

/// A row of `codes/metrics.csv`: an IEEE 11073 code with the platform's name, LOINC codes and UCUM unit.
struct MetricRow: Sendable {
    var mdc: Int
    var referenceID: String?
    var name: String?
    var loinc: [Coding]
    var unit: String?
    var unitDisplay: String?
    var panel: String?
    /// What can be measured at all, in ``unit``.
    var least: ExactDecimal?
    var greatest: ExactDecimal?
    var meaning: String

    /// Whether a unit is one of what is measured; so it is where nothing is known of one of the two.
    func isMeasured(in other: String?) -> Bool {
        guard least != nil || greatest != nil, let unit, let other, other != unit, let from = try? UCUMUnit(unit),
            let to = try? UCUMUnit(other)
        else { return true }
        return (try? UnitConversion(from: from, to: to)) != nil
    }

    /// What can be measured at all in another unit; nothing where it can't be told.
    func bounds(in other: String?) -> (least: ExactDecimal?, greatest: ExactDecimal?) {
        if unit == other { return (least, greatest) }
        guard least != nil || greatest != nil, let unit, let other, let from = try? UCUMUnit(unit),
            let to = try? UCUMUnit(other), let conversion = try? UnitConversion(from: from, to: to)
        else { return (nil, nil) }
        return (least.flatMap { try? conversion.apply(to: $0) }, greatest.flatMap { try? conversion.apply(to: $0) })
    }

    /// Columns: `mdc, refid, name, loinc, loincDisplay, ucum, unit, panel, least, greatest, basis, meaning`; several
    /// LOINC codes are parted by blanks, their displays by ` / `. A number may have a row for each unit that changes
    /// its meaning.
    static var shape: DeclarationShape<MetricRow> {
        .record { reader in
            let mdc = reader.required("mdc", .wholeNumber(in: 1...0x7FFF_FFFF))
            let referenceID = reader.optional("refid", .text)
            let name = reader.optional("name", .text)
            let codes = reader.optional("loinc", .text, default: "").split(separator: " ").map(String.init)
            let displays = reader.optional("loincDisplay", .text, default: "").split(by: " / ")
            let unit = reader.optional("ucum", .ucumUnit)
            let unitDisplay = reader.optional("unit", .text)
            let panel = reader.optional("panel", .text)
            let least = reader.optional("least", .decimal)
            let greatest = reader.optional("greatest", .decimal)
            let basis = reader.required("basis", .text)
            let meaning = reader.optional("meaning", .text, default: "")
            if !displays.isEmpty, displays.count != codes.count {
                reader.report("\(codes.count) LOINC codes need as many displays, parted by \" / \"", at: "loincDisplay")
            }
            guard let mdc, basis != nil else { return nil }
            let loinc = codes.enumerated().map { index, code in
                Coding(system: CodeSystemURI.loinc, code: code, display: index < displays.count ? displays[index] : nil)
            }
            return MetricRow(
                mdc: mdc, referenceID: referenceID, name: name, loinc: loinc, unit: unit, unitDisplay: unitDisplay,
                panel: panel, least: least, greatest: greatest, meaning: meaning)
        }
    }
}

/// A row of `codes/units.csv`: an IEEE 11073 unit code with its UCUM code.
struct UnitRow: Sendable {
    var mdc: Int
    var referenceID: String?
    var ucum: String
    var display: String?

    /// Columns: `mdc, refid, ucum, unit`.
    static var shape: DeclarationShape<UnitRow> {
        .record { reader in
            let mdc = reader.required("mdc", .wholeNumber(in: 1...0x7FFF_FFFF))
            let referenceID = reader.optional("refid", .text)
            let ucum = reader.required("ucum", .ucumUnit)
            let display = reader.optional("unit", .text)
            guard let mdc, let ucum else { return nil }
            return UnitRow(mdc: mdc, referenceID: referenceID, ucum: ucum, display: display)
        }
    }
}

extension DeclarationShape where Value == String {
    /// A UCUM unit that the units room can read.
    static var ucumUnit: Self {
        DeclarationShape<String>("a UCUM unit such as mm[Hg]", parse: { isUCUM($0) ? $0 : nil })
    }

    private static func isUCUM(_ text: String) -> Bool { (try? UCUMUnit(text)) != nil }
}

extension String {
    /// The parts between occurrences of a separator; none of an empty text.
    func split(by separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while !rest.isEmpty {
            let end = rest.indices.first { rest[$0...].hasPrefix(separator) } ?? rest.endIndex
            parts.append(String(rest[..<end]))
            rest = end == rest.endIndex ? "" : rest[end...].dropFirst(separator.count)
        }
        return parts
    }
}

extension Substring {
    /// Without blanks at either end.
    var trimmed: String {
        if utf8.first != UInt8(ascii: " "), utf8.last != UInt8(ascii: " ") { return String(self) }
        let rest = drop { $0 == " " }
        return String(rest.reversed().drop { $0 == " " }.reversed())
    }
}

/// The code maps of a message mapping, by the numbers that messages carry.
struct CodeTables: Sendable {
    private let metrics: [Int: [MetricRow]]
    private let numbers: [String: Int]
    /// The metric that a LOINC code stands for: the first one, which has a name where any has.
    private let loincNumbers: [String: Int]
    private let units: [Int: UnitRow]
    private let displays: [String: String]

    init(metrics rows: [MetricRow], units unitRows: [UnitRow]) {
        metrics = Dictionary(grouping: rows, by: \.mdc)
        let named =
            rows.compactMap { row in row.referenceID.map { ($0, row.mdc) } }
            + unitRows.compactMap { row in row.referenceID.map { ($0, row.mdc) } }
        numbers = Dictionary(named) { first, _ in first }
        let meant = (rows.filter { $0.name != nil } + rows).flatMap { row in row.loinc.map { ($0.code, row.mdc) } }
        loincNumbers = Dictionary(meant) { first, _ in first }
        units = Dictionary(unitRows.map { ($0.mdc, $0) }) { first, _ in first }
        displays = Dictionary(unitRows.map { ($0.ucum, $0.display ?? $0.ucum) }) { first, _ in first }
    }

    /// The row of a number: the one of that unit where there are several, else the first.
    func metric(_ number: Int, unit: String? = nil) -> MetricRow? {
        let rows = metrics[number]
        return rows?.first { $0.unit == unit } ?? rows?.first
    }
    /// The row of a code. Private codes mean something only by the table of who sends them (IHE PCD TF-3).
    func metric(_ code: CodedText, unit: String? = nil) -> MetricRow? {
        guard let number = code.number, code.isTranslated || number & 0xFFFF < 0xF000 else { return nil }
        return metric(number, unit: unit)
    }

    func number(ofReferenceID id: String) -> Int? { numbers[id] }
    func number(ofLOINC code: String) -> Int? { loincNumbers[code] }

    /// The number that a code is (in hexadecimal with 0x before it), or a reference id in its place or beside a code that
    /// is none.
    func number(_ code: String, _ text: String?) -> Int? {
        let isHexadecimal = code.utf8.count <= 10 && code.hasPrefix("0x")
        guard let number = isHexadecimal ? Int(code.dropFirst(2), radix: 16) : Int(code) else {
            return numbers[code] ?? text.flatMap { numbers[$0] }
        }
        // Some leave out the partition: then the name tells it.
        if number < 0x1_0000, let named = text.flatMap({ numbers[$0] }), named & 0xFFFF == number { return named }
        return number
    }

    func unit(_ number: Int) -> UnitRow? { units[number] }
    /// The UCUM unit of a coded unit; nil if it can't be told.
    ///
    /// - Parameter texts: Units as some monitors write them; they count before the tables.
    func ucum(of code: CodedText, texts: [String: String]) -> String? {
        if let unit = texts[code.code] { return unit }
        if let unit = code.number.flatMap({ units[$0]?.ucum }) { return unit }
        if let unit = code.text.flatMap({ texts[$0] }) { return unit }
        if displays[code.code] != nil { return code.code }
        // What is said in braces does not change a unit (UCUM, 6): {resp}/min is /min.
        let bare = Self.withoutAnnotations(code.code)
        if displays[bare] != nil { return bare }
        guard code.form == .ucum, !Self.hasDecimal(bare), (try? UCUMUnit(code.code)) != nil else { return nil }
        return code.code
    }

    /// Whether a unit has a decimal in it, which UCUM has not: 2.44.uV would be 2 times 44 uV, which nobody means.
    private static func hasDecimal(_ unit: String) -> Bool {
        let bytes = Array(unit.utf8)
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
        return bytes.indices.dropFirst().dropLast().contains { place in
            bytes[place] == UInt8(ascii: ".") && isDigit(bytes[place - 1]) && isDigit(bytes[place + 1])
        }
    }

    /// The UCUM unit of a text; nil if it is none that the tables know.
    func ucum(ofText text: String, texts: [String: String]) -> String? {
        texts[text] ?? (displays[text] != nil ? text : nil)
    }

    private static func withoutAnnotations(_ unit: String) -> String {
        var isInside = false
        return unit.filter { character in
            if character == "{" { isInside = true }
            defer { if character == "}" { isInside = false } }
            return !isInside
        }
    }

    /// The unit for people of a UCUM code; the code itself where no table row has one.
    func display(ofUnit ucum: String) -> String { displays[ucum] ?? ucum }
}
