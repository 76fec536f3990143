import FHIRModel
import FHIRPath
import TestSupport
import Testing
import Values

/// The FHIRPath test suite of HL7 for R4, all of it compiled in strict mode.
struct OfficialSuiteTests {
    /// Tests that are not followed, each with its reason.
    static let exceptions: [String: String] = [
        "HighBoundaryDateTimeMillisecond1":
            "expects the greatest time of the hour 08 to be 08:00:59.999; the specification's own example is 08:59:59.999"
    ]

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `all tests of the suite hold, save those on the list`() throws {
        let suite = XMLDocument.parse(try Shared.bytes("fhir/testsuites/fhirpath/tests-fhir-r4.xml")).root
        let cases = suite.all("group").flatMap { $0.all("test") }.map(SuiteCase.init)
        #expect(cases.count == 656)
        var inputs: [String: Resource] = [:]
        var failures: [String: String] = [:]
        for test in cases {
            if inputs[test.input] == nil { inputs[test.input] = try Shared.suiteInput(test.input) }
            guard let resource = inputs[test.input], let failure = test.failure(on: resource) else { continue }
            failures[test.name] = failure
        }
        let unexpected = failures.filter { Self.exceptions[$0.key] == nil }
        for (name, failure) in unexpected.sorted(by: { $0.key < $1.key }) { Issue.record("\(name): \(failure)") }
        let outgrown = Self.exceptions.keys.filter { failures[$0] == nil }
        #expect(outgrown.isEmpty, "these hold now; take them off the list")
    }
}

private struct SuiteCase {
    let name: String
    let input: String
    let expression: String
    let isInvalid: Bool
    let isPredicate: Bool
    let outputs: [(type: String?, text: String)]

    init(_ node: XMLDocument.Node) {
        name = node.attribute("name") ?? ""
        input = node.attribute("inputfile") ?? "patient-example.xml"
        let expression = node.all("expression")[0]
        self.expression = expression.text
        isInvalid = expression.attribute("invalid") != nil
        isPredicate = node.attribute("predicate") == "true"
        outputs = node.all("output").map { ($0.attribute("type"), $0.text) }
    }

    /// What is wrong with the outcome; nil if it is as expected.
    func failure(on resource: Resource) -> String? {
        var context = EvaluationContext(now: Timestamp(year: 2026, month: 7, day: 1, hour: 12))
        context.services.conformsTo = { element, url in url.hasSuffix("/" + element.typeName) }
        let results: [FHIRPathValue]
        do {
            results = try evaluate(expression, on: resource, context: context, mode: .strict)
        } catch {
            return isInvalid ? nil : "\(expression): \(error)"
        }
        if isInvalid { return "\(expression): accepted, gives \(results.map(\.json))" }
        if isPredicate { return outputs.map(\.text) == [results.isEmpty ? "false" : "true"] ? nil : "predicate" }
        let found = results.map(Self.literal)
        guard found == outputs.map(\.text) else { return "\(expression): \(found), expected \(outputs.map(\.text))" }
        for (result, output) in zip(results, outputs) {
            guard let type = output.type, type.lowercased() != result.typeName.lowercased() else { continue }
            return "\(expression): type \(result.typeName), expected \(type)"
        }
        return nil
    }

    /// A value as the suite writes it.
    private static func literal(_ value: FHIRPathValue) -> String {
        let text = value.text ?? value.json
        switch value.system {
        case .date, .dateTime: return "@" + text
        case .time: return "@T" + text
        default: return text
        }
    }
}
