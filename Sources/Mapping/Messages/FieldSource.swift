import Declarations
import HL7v2
import Records
import Values

/// Where a field of a record finds its value in a message.
struct FieldSource: Sendable {
    var path: HL7Path
    /// What codes mean for the record; others give what ``otherwise`` says. Nil takes the text itself.
    var values: [String: String]?
    /// What stands for a code that ``values`` doesn't name, and for no code.
    var otherwise: String?
    /// The system of codes whose field names none.
    var system: String?
    /// Coding systems as HL7 names them, the first that a field has before others; else the first coding counts.
    var preferred: [String] = []
    /// Whether the field holds identifiers (CX), whose system is that of the assigning authority.
    var isIdentifier = false
    /// Whether a text has all components, joined by `^`, not the first one.
    var isWhole = false

    init(path: HL7Path) { self.path = path }

    /// A path alone, or a mapping with `from` and what the text means.
    static var shape: DeclarationShape<Self> {
        DeclarationShape<HL7Path>.hl7Path.map { Self(path: $0) }
            .or(
                .record { reader in
                    let path = reader.required("from", .hl7Path)
                    let values = reader.optional("values", .mapping(of: .text))
                    let otherwise = reader.optional("otherwise", .text)
                    let system = reader.optional("system", .text)
                    let preferred = reader.optional("preferred", .list(of: .text), default: [])
                    let isIdentifier = reader.optional("identifier", .boolean, default: false)
                    let isWhole = reader.optional("whole", .boolean, default: false)
                    guard let path else { return nil }
                    var source = Self(path: path)
                    source.values = values.map { Dictionary($0.map { ($0.key.value, $0.value) }) { first, _ in first } }
                    (source.otherwise, source.system, source.preferred) = (otherwise, system, preferred)
                    (source.isIdentifier, source.isWhole) = (isIdentifier, isWhole)
                    return source
                })
    }
}

extension RecordSchema.Kind {
    /// The sources of fields by what a file writes beside their names; names that the kind doesn't have are reported.
    func sources<Source>(
        _ written: [(key: Placed<String>, value: Source)], _ reader: DeclarationReader
    ) -> [(field: RecordSchema.Field, source: Source)] {
        written.compactMap { name, source in
            if let field = field(named: name.value) { return (field, source) }
            let meant = name.value.nearest(among: fields.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
            reader.report("\(self.name) has no field \"\(name.value)\"\(meant)", at: "fields")
            return nil
        }
    }
}
