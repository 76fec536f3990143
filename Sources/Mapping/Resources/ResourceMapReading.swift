import Declarations
import FHIRModel
import FHIRPath
import Records
import Values

extension ResourceMap {
    /// The shape of a file of `fhir/`: `resource` and `records`.
    static func shape(file: MappingFile, schema: RecordSchema) -> DeclarationShape<ResourceMap> {
        .record { reader in
            let type = reader.required("resource", .oneOf(R4.resourceTypes))
            guard let type else {
                reader.ignore("records")
                return nil
            }
            let rules = reader.required("records", .list(of: RecordRule.shape(resourceType: type, schema)))
            return rules.map { ResourceMap(file: file.path, resourceType: type, rules: $0) }
        }
    }
}

extension ResourceMap.RecordRule {
    fileprivate static func shape(resourceType: String, _ schema: RecordSchema) -> DeclarationShape<Self> {
        .record { reader in
            let kindName = reader.required("kind", .oneOf(schema.kinds.map(\.name)))
            let onResource = DeclarationShape<ResourceMap.Expression>.fhirPath(on: resourceType)
            let when = reader.optional("when", onResource)
            let each = reader.optional("each", onResource)
            // Below "each" an expression starts from the item, whose type the file doesn't say.
            let onItem = reader.has("each") ? .fhirPath(on: nil) : onResource
            let id = reader.optional("id", onItem)
            let guest = reader.optional("guest", onItem)
            let time = reader.optional("time", onItem)
            let fields = reader.required("fields", .mapping(of: onItem))
            guard let kindName, let kind = schema.kind(named: kindName), let fields else { return nil }
            var rules: [ResourceMap.FieldRule] = []
            for (name, expression) in fields {
                guard let field = kind.field(named: name.value) else {
                    let meant =
                        name.value.nearest(among: kind.fields.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
                    reader.report("\(kind.name) has no field \"\(name.value)\"\(meant)", at: "fields", code: .unknown)
                    continue
                }
                rules.append(ResourceMap.FieldRule(field: field, expression: expression))
            }
            for field in kind.fields where field.isRequired && !rules.contains(where: { $0.field.name == field.name }) {
                reader.report(
                    "\(kind.name).\(field.name) is required, but no line gives it", at: "fields", code: .required)
            }
            return Self(
                kind: kind, when: when, each: each, id: id, guest: guest, time: time, fields: rules,
                position: reader.node.place.position)
        }
    }
}

extension DeclarationShape where Value == ResourceMap.Expression {
    /// A FHIRPath expression, compiled against the type that it starts from; nil for any type.
    fileprivate static func fhirPath(on type: String?) -> Self {
        DeclarationShape<CompiledExpression>("a FHIRPath expression") { (text: String) in
            do throws(FHIRPathError) {
                let program = try FHIRPathExpression(parsing: text).compiled(for: type.flatMap { R4.type(named: $0) })
                let fault = program.warnings.first { $0.code == .unknownElement }
                return fault.map { .failure(DeclarationFault($0)) } ?? .success(program)
            } catch {
                return .failure(DeclarationFault(error))
            }
        }.placed.map { ResourceMap.Expression(program: $0.value, position: $0.place.position) }
    }
}

extension DeclarationFault {
    /// The fault of an expression of one line.
    fileprivate init(_ error: FHIRPathError) {
        let advice = error.suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
        self.init(error.message + advice, offset: max(0, error.position.column - 1))
    }
}
