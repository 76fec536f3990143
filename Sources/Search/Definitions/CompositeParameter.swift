import FHIRModel
import FHIRPath

/// A composite search parameter that joins a code to a value: `code-value-quantity` (FHIR R4 search, 3.1.1.4.17).
///
/// Its values are indexed under names that end with the code (`code-value-quantity$http://loinc.org|3141-9`), so that a
/// code and a value of different components are never taken for one, and a value is found like any other.
struct CompositeParameter: Sendable {
    /// What the names of its index values begin with.
    let code: String
    private let bases: [CompiledExpression]
    private let key: SearchParameter
    private let value: SearchParameter

    /// Nil if it is not made of a token and a value that is indexed.
    init?(_ definition: SearchParameterDefinition, type: String, bases: [CompiledExpression]) {
        let known = R4.searchParameters(for: type)
        let parts = definition.components.compactMap { component -> SearchParameter? in
            guard let kind = known.first(where: { $0.url == component.definition })?.kind,
                // R4 writes the type of `code-value-date` with a capital.
                let text = try? FHIRPathExpression(
                    parsing: component.expression.replacing("DateTime", with: "dateTime")),
                let compiled = try? text.compiled()
            else { return nil }
            return SearchParameter(code: definition.code, kind: kind, expressions: [compiled])
        }
        guard definition.components.count == 2, parts.count == 2, parts[0].kind == .token, !bases.isEmpty,
            [.token, .string, .date, .quantity].contains(parts[1].kind)
        else { return nil }
        (code, self.bases, key, value) = (definition.code, bases, parts[0], parts[1])
    }

    /// The value as a parameter of its own.
    func value(named name: String) -> SearchParameter { value.renamed(name) }

    /// The name under which values are indexed that go with a code.
    func indexName(_ token: SearchPlan.TokenTest) throws(CriterionFault) -> String {
        switch token {
        case .code(let code): return Self.name(self.code, "\(IndexValue.anySystem)|\(code)")
        case .systemAndCode(let system, let code): return Self.name(self.code, "\(system)|\(code)")
        case .codeWithoutSystem(let code): return Self.name(self.code, "|\(code)")
        case .system: throw .expected("a code, system|code or |code before the '$'", "system|")
        }
    }

    private static func name(_ code: String, _ token: String) -> String { "\(code)$\(token)" }

    /// The values of a resource, each under the names of the codes that it goes with.
    func indexValues(of resource: Resource, server: ServerAddresses, units: UnitMemory) -> [IndexValue] {
        var values: [IndexValue] = []
        for base in bases {
            for case .node(let element) in (try? base.evaluate(on: resource.root)) ?? [] {
                let found = ValueCollector.collected(value, on: element, server: server, units: units)
                if found.contents.isEmpty { continue }
                for name in names(of: element, server: server, units: units) {
                    values += found.indexValues(named: name).filter { !values.contains($0) }
                }
            }
        }
        return values
    }

    /// One for each coding.
    private func names(of element: Element, server: ServerAddresses, units: UnitMemory) -> [String] {
        var names: [String] = []
        for content in ValueCollector.collected(key, on: element, server: server, units: units).contents {
            guard case .token(let system, let code) = content, !code.isEmpty else { continue }
            names.append(Self.name(self.code, "\(system ?? "")|\(code)"))
        }
        return names
    }
}
