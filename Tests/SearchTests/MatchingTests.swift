import FHIRModel
import FHIRPath
import Foundation
import Search
import TestSupport
import Testing
import Values

@Suite struct MatchingTests {
    private static let observation = """
        {"resourceType":"Observation","id":"o","status":"final","category":[{"text":"vitals"}],
         "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"subject":{"reference":"Patient/p"},
         "effectivePeriod":{"start":"2026-01-24T10:00:00Z"},"device":{"display":"monitor"},
         "valueQuantity":{"value":72,"unit":"beats/minute","system":"http://unitsofmeasure.org","code":"/min"}}
        """

    @Test(arguments: [
        ("code=8867-4", true), ("code=http://loinc.org|8867-4", true), ("code=|8867-4", false), ("code:not=x", true),
        ("code:not=8867-4", false), ("status=final", true),
        ("status=http://hl7.org/fhir/observation-status|final", true),
        ("patient=p", true), ("patient=Patient/p", true), ("subject:Group=p", false),
        ("subject=https://gateway.example/fhir/Patient/p", true), ("date=ge2026-01-25", true),
        ("date=2026-01-24", false),
        ("date=lt2026-01-24", false), ("value-quantity=72", true), ("value-quantity=72||/min", true),
        ("value-quantity=72||beats/minute", true), ("value-quantity=1.2|http://unitsofmeasure.org|/s", true),
        ("value-quantity=gt72", false), ("value-quantity=ge72", true), ("value-quantity=sa72", false),
        ("value-quantity=72||kg", false), ("device:missing=false", true), ("encounter:missing=true", true),
        ("category:missing=false", true), ("_id=o,x", true), ("_lastUpdated=2026-02-01", true),
        ("_lastUpdated=lt2026-02-01", false), ("code=8867-4&status=amended", false),
    ]) func `a resource is found by what it says`(query: String, isFound: Bool) throws {
        let resource = try parsed(Self.observation)
        let values = SearchIndexer().indexValues(of: resource)
        let plan = try #require(try request("Observation", query).plan)
        let updated = Timestamp(year: 2026, month: 2, day: 1, hour: 9)
        #expect(plan.matches(values, id: "o", lastUpdated: updated) == isFound)
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `every value that a definition's expression gives on an example is indexed`() throws {
        let indexer = SearchIndexer()
        var missing: Set<String> = []
        var count = 0
        for resource in try Shared.resources(in: "fhir/examples/json") {
            let indexed = Set(indexer.indexValues(of: resource).map(\.parameter))
            count += indexed.count
            for parameter in R4.searchParameters(for: resource.typeName) {
                guard let source = parameter.expression, Self.isIndexed(parameter), !indexed.contains(parameter.code)
                else { continue }
                let found = try FHIRPathExpression(parsing: source).compiled(for: resource.type).evaluate(
                    on: resource.root)
                let types = Set(found.map(\.typeName))
                for type in types { missing.insert("\(resource.typeName).\(parameter.code): \(type)") }
            }
        }
        #expect(count > 4_000)
        // What has no value of the parameter's type, a link to a contained resource, or a timing without limits.
        #expect(missing.sorted() == Self.withoutValue)
    }

    private static func isIndexed(_ parameter: SearchParameterDefinition) -> Bool {
        switch parameter.kind {
        case .composite, .special: false
        default: !parameter.isPhonetic && parameter.code != "_id" && parameter.code != "_lastUpdated"
        }
    }

    private static let withoutValue = [
        "ActivityDefinition.composed-of: canonical", "Bundle.composition: CodeSystem",
        "Bundle.composition: DiagnosticReport", "Bundle.composition: MessageHeader",
        "Bundle.composition: OperationOutcome", "Bundle.composition: Patient", "Bundle.message: CodeSystem",
        "Bundle.message: Composition", "Bundle.message: DiagnosticReport", "Bundle.message: OperationOutcome",
        "Bundle.message: Patient", "CarePlan.activity-date: Timing", "CarePlan.activity-date: string",
        "Consent.source-reference: Attachment", "Immunization.date: string",
        "Observation.combo-value-quantity: SampledData", "Observation.component-value-quantity: SampledData",
        "PlanDefinition.definition: canonical", "ServiceRequest.occurrence: Timing",
    ]

    /// A figure, printed: `AFFERENT_FIGURES=1 swift test -c release --filter IndexingSpeed`.
    @Test(.enabled(if: Shared.isThere && ProcessInfo.processInfo.environment["AFFERENT_FIGURES"] != nil))
    func `IndexingSpeed`() throws {
        let bundles = try Shared.resources(in: "fhir/patients/synthea")
        let resources = bundles.flatMap {
            $0.root.children(named: "entry").compactMap { $0.first("resource")?.asResource }
        }
        .compactMap { Resource.parse(json: $0.json()).resource }
        let indexer = SearchIndexer()
        for resource in resources { _ = indexer.indexValues(of: resource) }
        for type in ["Observation", "Patient", "Encounter", "Condition", "Claim", "ExplanationOfBenefit"] {
            let some = resources.filter { $0.typeName == type }.prefix(500)
            let clock = ContinuousClock()
            var rows = 0
            let time = clock.measure { for resource in some { rows += indexer.indexValues(of: resource).count } }
            print("index \(type): \(time / max(1, some.count)) each, \(rows / max(1, some.count)) values")
        }
    }
}
