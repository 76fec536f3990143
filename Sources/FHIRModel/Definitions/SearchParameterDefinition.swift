/// A search parameter of FHIR R4 (searchparameter-registry).
public struct SearchParameterDefinition: Hashable, Sendable {
    /// How values are compared (FHIR R4 search, 3.1.1.4).
    public enum Kind: Int, Sendable {
        case number, date, string, token, reference, composite, quantity, uri, special
    }

    /// A part of a composite parameter: the URL of its definition and where it is, from the composite's element.
    public struct Component: Hashable, Sendable {
        public let definition: String
        public let expression: String
    }

    /// The number of the parameter, stable within one build of the table.
    public let index: Int

    init(_ index: Int) { self.index = index }

    private var table: DefinitionTable { .r4 }
    private var record: ParameterRecord { table.parameters[index] }

    /// The canonical URL.
    public var url: String { table.string(record.url) }
    /// The name in a query.
    public var code: String { table.string(record.code) }
    public var kind: Kind { Kind(rawValue: record.kind)! }
    /// The FHIRPath expression that gives the values, over all base types; nil if there is none (`_text`, `_content`).
    public var expression: String? { record.expression == 0 ? nil : table.string(record.expression) }
    /// The resource types that have it; `Resource` and `DomainResource` stand for all of theirs.
    public var bases: [String] { texts(record.bases) }
    /// The resource types that a reference may point to.
    public var targets: [String] { texts(record.targets) }
    /// Whether values are compared by sound.
    public var isPhonetic: Bool { record.isPhonetic }

    public var components: [Component] {
        let parts = texts(record.components)
        return stride(from: 0, to: parts.count, by: 2).map {
            Component(definition: parts[$0], expression: parts[$0 + 1])
        }
    }

    private func texts(_ list: Int) -> [String] { table.lists[list].map { table.string($0) } }
}
