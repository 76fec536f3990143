import Declarations
import Records
import Values

extension RecordSchema {
    /// The most kinds of an installation, and the most fields of a kind.
    static let kindsMax = 100
    static let fieldsMax = 200

    /// The shape of `records.yaml`.
    static var shape: DeclarationShape<RecordSchema> {
        .record { reader in
            guard let kinds = reader.required("kinds", .mapping(of: Kind.shape)) else { return nil }
            if kinds.count > kindsMax { reader.report("at most \(kindsMax) kinds", at: "kinds", code: .tooCostly) }
            let names = Set(kinds.map(\.key.value))
            let schema = RecordSchema(
                kinds: kinds.map { name, kind in Kind(name: name.value, plural: kind.plural, fields: kind.fields) })
            for kind in schema.kinds {
                for field in kind.fields {
                    guard case .record(let target) = field.type, !names.contains(target) else { continue }
                    let meant = target.nearest(among: names.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
                    reader.report(
                        "\(kind.name).\(field.name) names the unknown kind \"\(target)\"\(meant)", at: "kinds")
                }
            }
            for (plural, kinds) in Dictionary(grouping: schema.kinds, by: \.plural) where kinds.count > 1 {
                reader.report("\(kinds.count) kinds have the plural \"\(plural)\"", at: "kinds", code: .duplicate)
            }
            return schema
        }
    }
}

extension RecordSchema.Kind {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let plural = reader.required("plural", .text)
            let fields = reader.required("fields", .mapping(of: RecordSchema.Field.shape))
            guard let plural, let fields else { return nil }
            if fields.count > RecordSchema.fieldsMax {
                reader.report("at most \(RecordSchema.fieldsMax) fields", at: "fields", code: .tooCostly)
            }
            return Self(
                name: "", plural: plural,
                fields: fields.map { name, field in
                    RecordSchema.Field(
                        name: name.value, type: field.type, isRequired: field.isRequired, isList: field.isList)
                })
        }
    }
}

extension RecordSchema.Field {
    /// A type alone, or a mapping with `type`, `required` and `list`.
    fileprivate static var shape: DeclarationShape<Self> {
        DeclarationShape<RecordSchema.FieldType>.fieldType
            .map { Self(name: "", type: $0, isRequired: false, isList: false) }
            .or(.record(Self.init(reading:)))
    }

    private init?(reading reader: DeclarationReader) {
        let type = reader.required("type", .fieldType)
        let isRequired = reader.optional("required", .boolean, default: false)
        let isList = reader.optional("list", .boolean, default: false)
        guard let type else { return nil }
        self.init(name: "", type: type, isRequired: isRequired, isList: isList)
    }
}

extension DeclarationShape where Value == RecordSchema.FieldType {
    fileprivate static var fieldType: Self {
        DeclarationShape("one of text, boolean, decimal, time, coding, quantity, record(kind)") { text in
            switch text {
            case "text": return .text
            case "boolean": return .boolean
            case "decimal": return .decimal
            case "time": return .time
            case "coding": return .coding
            case "quantity": return .quantity
            default:
                guard text.hasPrefix("record("), text.hasSuffix(")") else { return nil }
                return .record(kind: String(text.dropFirst(7).dropLast()))
            }
        }
    }
}
