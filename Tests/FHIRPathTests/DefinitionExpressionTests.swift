import FHIRModel
import FHIRPath
import Foundation
import TestSupport
import Testing
import Values

/// The expressions of R4 itself: invariants and search parameters.
struct DefinitionExpressionTests {
    @Test func `every search parameter and invariant of R4 compiles`() throws {
        var refused: [String] = []
        for parameter in R4.searchParameters {
            guard let source = parameter.expression else { continue }
            do {
                _ = try FHIRPathExpression(parsing: source).compiled()
            } catch {
                refused.append("\(parameter.code): \(error)")
            }
        }
        for type in R4.types {
            for invariant in type.invariants + type.elements.flatMap(\.invariants) {
                do {
                    _ = try FHIRPathExpression(parsing: invariant.expression).compiled(for: type)
                } catch {
                    refused.append("\(type.name) \(invariant.key): \(error)")
                }
            }
        }
        #expect(refused.isEmpty)
    }

    @Test(
        .enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(10)),
        arguments: ["fhir/examples/json", "fhir/examples/definitional/json"])
    func `search parameters and invariants evaluate over every element of the examples`(folder: String) throws {
        var context = EvaluationContext(now: Timestamp(year: 2026, month: 7, day: 1))
        context.services.memberOf = { _, _ in true }
        context.services.htmlChecks = { _ in true }
        context.services.conformsTo = { _, _ in true }
        var expressions = Expressions()
        var faults: Set<String> = []
        var evaluations = 0
        for file in try Shared.files(folder) {
            let resource = try #require(Resource.parse(json: try Shared.bytes(file)).resource)
            for element in [resource.root] + resource.root.descendants {
                for expression in try expressions.of(element) {
                    evaluations += 1
                    do {
                        _ = try expression.evaluate(on: element, context: context)
                    } catch {
                        faults.insert("\(file.lastPathComponent): \(expression.source): \(error)")
                    }
                }
            }
        }
        #expect(faults.isEmpty)
        #expect(evaluations > 10_000)
    }
}

/// The invariants of an element's definition and type, and a resource's search parameters, compiled once.
private struct Expressions {
    private var known: [[Int]: [CompiledExpression]] = [:]

    mutating func of(_ element: Element) throws -> [CompiledExpression] {
        let key = [element.type.index, element.definition?.index ?? -1]
        if let expressions = known[key] { return expressions }
        var sources = (element.definition?.invariants ?? []).map(\.expression)
        var type: TypeDefinition? = element.type
        while let current = type {
            sources += current.invariants.map(\.expression)
            type = current.base
        }
        if element.isResource { sources += R4.searchParameters(for: element.typeName).compactMap(\.expression) }
        let expressions = try Set(sources).sorted().map {
            try FHIRPathExpression(parsing: $0).compiled(for: element.type)
        }
        known[key] = expressions
        return expressions
    }
}
