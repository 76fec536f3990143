import FHIRModel
import FHIRPath
public import Records
public import Values

/// A compiled file of `fhir/`: how resources of one type become records.
struct ResourceMap: Sendable {
    var file: String
    var resourceType: String
    var rules: [RecordRule]

    /// One record, or one for each item of `each`.
    struct RecordRule: Sendable {
        var kind: RecordSchema.Kind
        var when: Expression?
        var each: Expression?
        var id: Expression?
        var guest: Expression?
        var time: Expression?
        var fields: [FieldRule]
        var position: SourcePosition
    }

    /// A field of the record and the expression that gives it.
    struct FieldRule: Sendable {
        var field: RecordSchema.Field
        var expression: Expression
    }

    /// A compiled expression with its place.
    struct Expression: Sendable {
        var program: CompiledExpression
        var position: SourcePosition
    }
}

/// What a resource gave.
public struct ResourceReading: Sendable {
    public var records: [Record]
    /// Expressions that failed, or gave what their field can't hold: the field is left out, and so is a record that
    /// lacks a required field. Each names the mapping file and line, none a value of the resource.
    public var issues: [Issue]
}

/// Maps one resource.
struct ResourceReader {
    let map: ResourceMap
    let resource: Resource
    let key: ResourceKey
    let trace: MappingTrace?
    private(set) var issues: [Issue] = []

    init(_ resource: Resource, _ key: ResourceKey, _ map: ResourceMap, _ trace: MappingTrace?) {
        (self.resource, self.key, self.map, self.trace) = (resource, key, map, trace)
    }

    mutating func read() -> ResourceReading {
        var records: [Record] = []
        for rule in map.rules {
            if let when = rule.when, !holds(when, on: resource.root) { continue }
            guard let each = rule.each else {
                if let record = record(rule, on: resource.root, number: nil) { records.append(record) }
                continue
            }
            for (number, item) in evaluate(each, on: resource.root).enumerated() {
                guard let element = item.node else {
                    fault(each, "\"each\" must give elements, but gave a \(item.typeName)")
                    continue
                }
                if let record = record(rule, on: element, number: number) { records.append(record) }
            }
        }
        return ResourceReading(records: records, issues: issues)
    }

    private mutating func record(_ rule: ResourceMap.RecordRule, on element: Element, number: Int?) -> Record? {
        let guest = rule.guest.flatMap {
            value(of: $0, as: .record(kind: "guest"), on: element, "\(rule.kind.name) guest")
        }
        let time = rule.time.flatMap { value(of: $0, as: .time, on: element, "\(rule.kind.name) time") }
        var fields: [Record.Field] = []
        var isWhole = true
        for field in rule.fields {
            let target = "\(rule.kind.name).\(field.field.name)"
            if field.field.isList {
                let values = values(of: field.expression, as: field.field.type, on: element, target)
                if !values.isEmpty { fields.append(.init(name: field.field.name, value: .list(values))) }
            } else if let value = value(of: field.expression, as: field.field.type, on: element, target) {
                fields.append(.init(name: field.field.name, value: value))
            } else if field.field.isRequired {
                fault(field.expression, "\(target) is required, but the expression gave nothing", .required)
                isWhole = false
            }
        }
        guard isWhole else { return nil }
        return Record(
            kind: rule.kind.name, id: id(rule, on: element, number: number), guest: guest?.recordID, time: time?.time,
            source: .resource(key), fields: fields)
    }

    /// The id that the rule gives, else the resource's own, with a number where one resource gives several records.
    private mutating func id(_ rule: ResourceMap.RecordRule, on element: Element, number: Int?) -> String {
        let given = rule.id.flatMap { value(of: $0, as: .text, on: element, "\(rule.kind.name) id") }
        var id = given?.textValue ?? key.id
        if given == nil, let number { id += "-\(number + 1)" }
        return ResourceKey.isValidID(id) ? id : RecordID.folded(kind: rule.kind.name, id)
    }

    private mutating func value(
        of expression: ResourceMap.Expression, as type: RecordSchema.FieldType, on element: Element, _ target: String
    ) -> RecordValue? {
        let values = values(of: expression, as: type, on: element, target)
        if values.count > 1 {
            fault(expression, "\(target) takes one value, but the expression gave \(values.count); add .first()")
        }
        return values.first
    }

    private mutating func values(
        of expression: ResourceMap.Expression, as type: RecordSchema.FieldType, on element: Element, _ target: String
    ) -> [RecordValue] {
        var values: [RecordValue] = []
        for item in evaluate(expression, on: element) {
            switch RecordValue.converting(item, to: type) {
            case .value(let value): values.append(value)
            case .nothing: break
            case .mismatch(let found):
                fault(expression, "\(target) is a \(type.word), but the expression gave a \(found)")
            }
        }
        trace?(
            MappingStep(
                file: map.file, position: expression.position, target: target, source: expression.program.source,
                value: values.isEmpty ? nil : values.map(\.shown).joined(separator: ", ")))
        return values
    }

    private mutating func holds(_ expression: ResourceMap.Expression, on element: Element) -> Bool {
        let result = evaluate(expression, on: element)
        let holds = result.count == 1 && result[0].boolean == true
        trace?(
            MappingStep(
                file: map.file, position: expression.position, target: "when", source: expression.program.source,
                value: holds ? "true" : "false"))
        return holds
    }

    private mutating func evaluate(_ expression: ResourceMap.Expression, on element: Element) -> [FHIRPathValue] {
        do {
            return try expression.program.evaluate(on: element, context: EvaluationContext(resource: resource.root))
        } catch {
            fault(expression, "the expression failed: \(error)")
            return []
        }
    }

    private mutating func fault(
        _ expression: ResourceMap.Expression, _ text: String, _ code: Issue.Code = .processing
    ) {
        issues.append(Issue(.warning, code, text, file: map.file, position: expression.position))
    }
}
