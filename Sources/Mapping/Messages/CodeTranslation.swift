import Declarations
import Values

/// A row of a table of private codes: what a code means, in general or within one kind of virtual device (VMD).
///
/// Private codes of two makers may be the same number for two things, and one maker's mean something only within the
/// module that sends them (IHE PCD TF-3): so each profile names its own table, and a row may name a VMD.
struct CodeTranslation: Sendable {
    /// The coding system as OBX-3.3 spells it; empty for codes without one.
    var system: String
    var code: String
    /// The IEEE 11073 number of the VMD that the row must be in.
    var vmd: Int?
    /// The IEEE 11073 number that the code stands for.
    var mdc: Int?
    /// The platform's name, where there is no number.
    var name: String?
    /// The unit of values that name none.
    var unit: String?

    /// Columns: `system, code, vmd, mdc, name, ucum, basis, meaning`.
    static var shape: DeclarationShape<CodeTranslation> {
        .record { reader in
            let number = DeclarationShape<Int>.wholeNumber(in: 1...0x7FFF_FFFF)
            let system = reader.optional("system", .text, default: "")
            let code = reader.required("code", .text)
            let vmd = reader.optional("vmd", number)
            let mdc = reader.optional("mdc", number)
            let name = reader.optional("name", .text)
            let unit = reader.optional("ucum", .ucumUnit)
            let basis = reader.required("basis", .text)
            reader.ignore("meaning")
            if mdc == nil, name == nil, unit == nil {
                reader.report("the row says nothing about \(code ?? "the code"); it needs mdc, name or ucum")
            }
            guard let code, basis != nil else { return nil }
            return CodeTranslation(system: system, code: code, vmd: vmd, mdc: mdc, name: name, unit: unit)
        }
    }
}

/// A table of private codes.
struct CodeTranslations: Sendable {
    private struct Key: Hashable {
        var system: String
        var code: String
    }

    private let rows: [Key: [CodeTranslation]]
    /// Whether any code means something only within a VMD.
    let hasScopes: Bool

    init(_ rows: [CodeTranslation]) {
        self.rows = Dictionary(grouping: rows) { Key(system: $0.system, code: $0.code) }
        hasScopes = rows.contains { $0.vmd != nil }
    }

    /// What a code stands for within a VMD: the row of that VMD, else the one of none; and whether the VMD matters.
    func find(system: String?, code: String, vmd: Int?) -> (row: CodeTranslation?, isScoped: Bool) {
        guard !rows.isEmpty, let found = rows[Key(system: system ?? "", code: code)] else { return (nil, false) }
        let row = found.first { $0.vmd != nil && $0.vmd == vmd } ?? found.first { $0.vmd == nil }
        return (row, found.contains { $0.vmd != nil })
    }
}
