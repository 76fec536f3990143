import Conformance
import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// The specification's own examples, those of US Core, and whole synthetic patients.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct ExampleTests {
    /// The examples that truly break a rule of R4, each with the rule.
    static let broken: [String: String] = [
        "activitydefinition-servicerequest-example.json": "txt-2: the narrative is empty",
        "eventdefinition-example.json": "txt-2: the narrative is empty",
        "questionnaire-zika-virus-exposure-assessment.json": "txt-2: the narrative is empty",
        "devicemetric-example.json": "DeviceMetric.parent is a DeviceDefinition",
        "deviceusestatement-example.json": "DeviceUseStatement.reasonReference is a Procedure",
        "diagnosticreport-example-lri.json": "bundle: fullUrls end with other ids than those of the resources",
        "medicationrequest0301.json": "MedicationRequest.dispenseRequest.performer is a Practitioner",
        "message-request-link.json": "bundle: a fullUrl ends with another id than that of the resource",
        "message-response-link.json": "bundle: the same, and the message lacks the outcome that it refers to",
        "organization-example-good-health-care.json": "an identifier of urn:ietf:rfc:3986 whose value is no URI",
        "observation-example-f202-temperature.json": "vitalsigns: a body temperature without effective[x]",
        "questionnaire-example-bluebook.json": "que-7: 'exists' is compared with a Coding",
        "capabilitystatement-example.json": "a UUID in capitals",
        "capabilitystatement-measure-processor.json": "the search parameter version is a token, not a string",
        "capabilitystatement-terminology-server.json": "search parameters of other types than R4 defines",
    ]

    @Test func `the specification's examples have no error save those that break a rule`() throws {
        let files = try Shared.files("fhir/examples/json") + Shared.files("fhir/examples/definitional/json")
        let found = try Shared.errors(in: files, Shared.validator())
        for (file, errors) in found.sorted(by: { $0.key < $1.key }) where Self.broken[file] == nil {
            Issue.record("\(file): \(errors.prefix(3))")
        }
        #expect(Set(Self.broken.keys).subtracting(found.keys).isEmpty, "no longer broken")
    }

    /// The examples of US Core that break a rule of R4.
    static let brokenInUSCore: [String: String] = [
        "Bundle-66c8856b-ba11-4876-8aa8-467aad8c11a2.json":
            "bundle: a fullUrl ends with another id than that of the resource; pd-1 is asked of two networks at once",
        "Bundle-uscore-mo3.json": "Bundle.entry.fullUrl: a fullUrl is relative",
        "Bundle-docref-example-2.json": "bundle: a fullUrl ends with another id than that of the resource",
        "DiagnosticReport-cardiology-report.json": "base64Binary: a hash has characters that base64 does not have",
    ]

    @Test(arguments: ["3.1.1", "6.1.0"])
    func `US Core's examples have no error against their profiles save those that break a rule`(version: String) throws
    {
        let validator = Shared.validator([try Shared.package("igs/us-core-\(version)")])
        let files = try Shared.files("fhir/igs/us-core-\(version)/example").filter {
            !$0.lastPathComponent.hasPrefix(".")
        }
        for (file, errors) in try Shared.errors(in: files, validator) where Self.brokenInUSCore[file] == nil {
            Issue.record("\(file): \(errors.prefix(3))")
        }
    }

    @Test func `a synthetic patient's whole bundle has no error`() throws {
        let file = try #require(try Shared.files("fhir/patients/synthea").first)
        #expect(try Shared.errors(in: [file], Shared.validator()) == [:])
    }
}
