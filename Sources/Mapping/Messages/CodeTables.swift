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
    var ucum: String
    var display: String?

    /// Columns: `mdc, refid, ucum, unit`.
    static var shape: DeclarationShape<UnitRow> {
        .record { reader in
            let mdc = reader.required("mdc", .wholeNumber(in: 1...0x7FFF_FFFF))
            reader.ignore("refid")
            let ucum = reader.required("ucum", .ucumUnit)
            let display = reader.optional("unit", .text)
            guard let mdc, let ucum else { return nil }
            return UnitRow(mdc: mdc, ucum: ucum, display: display)
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
    private let units: [Int: UnitRow]
    private let displays: [String: String]

    init(metrics rows: [MetricRow], units unitRows: [UnitRow]) {
        metrics = Dictionary(grouping: rows, by: \.mdc)
        numbers = Dictionary(rows.compactMap { row in row.referenceID.map { ($0, row.mdc) } }) { first, _ in first }
        units = Dictionary(unitRows.map { ($0.mdc, $0) }) { first, _ in first }
        displays = Dictionary(unitRows.compactMap { row in row.display.map { (row.ucum, $0) } }) { first, _ in first }
    }

    /// The row of a number: the one of that unit where there are several, else the first.
    func metric(_ number: Int, unit: String? = nil) -> MetricRow? {
        let rows = metrics[number]
        return rows?.first { $0.unit == unit } ?? rows?.first
    }
    func number(ofReferenceID id: String) -> Int? { numbers[id] }
    func unit(_ number: Int) -> UnitRow? { units[number] }
    /// The unit for people of a UCUM code; the code itself where no table row has one.
    func display(ofUnit ucum: String) -> String { displays[ucum] ?? ucum }
}
