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

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `search parameters and the invariants of resources evaluate over the examples`() throws {
        var context = EvaluationContext(now: Timestamp(year: 2026, month: 7, day: 1))
        context.services.memberOf = { _, _ in true }
        context.services.htmlChecks = { _ in true }
        context.services.conformsTo = { _, _ in true }
        var compiled: [String: [CompiledExpression]] = [:]
        var faults: [String: Int] = [:]
        // A part of the examples, evenly spread, keeps this quick.
        for (number, file) in try Shared.examples().enumerated() where number % 8 == 0 {
            guard let resource = Resource.parse(json: [UInt8](try Data(contentsOf: file))).readable else { continue }
            if compiled[resource.typeName] == nil {
                compiled[resource.typeName] = try Self.expressions(of: resource.type)
            }
            for expression in compiled[resource.typeName] ?? [] {
                do {
                    _ = try expression.evaluate(on: resource.root, context: context)
                } catch {
                    faults["\(expression.source): \(error)", default: 0] += 1
                }
            }
        }
        #expect(faults.isEmpty)
    }

    private static func expressions(of type: TypeDefinition) throws -> [CompiledExpression] {
        let parameters = R4.searchParameters(for: type.name).compactMap(\.expression)
        return try (parameters + type.invariants.map(\.expression)).map {
            try FHIRPathExpression(parsing: $0).compiled(for: type)
        }
    }
}
