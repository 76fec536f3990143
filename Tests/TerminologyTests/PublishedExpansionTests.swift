import FHIRModel
import Foundation
import Terminology
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct PublishedExpansionTests {
    private struct Listed: Hashable {
        let system: String
        let code: String
        let display: String?
    }

    /// The value sets whose published expansion is not ours, by the reason.
    private static let exceptions: [String: [String]] = [
        "it was made with SNOMED CT, LOINC or CVX or other systems that are not here": [
            "administration-method-codes", "adverse-event-type", "allergyintolerance-code", "approach-site-codes",
            "body-site", "bodystructure-code", "care-plan-activity-outcome", "clinical-findings",
            "clinicalimpression-prognosis", "condition-code", "condition-outcome", "condition-stage",
            "condition-stage-type", "consent-content-class", "consent-content-code", "device-action", "device-kind",
            "device-type", "diet-type", "doc-typecodes", "encounter-reason", "flag-code", "food-type", "formatcodes",
            "immunization-status-reason", "manifestation-or-symptom", "media-view", "medication-as-needed-reason",
            "medication-codes", "medication-form-codes", "nutrient-code", "observation-codes", "observation-methods",
            "participant-role", "performer-role", "practitioner-role", "prepare-patient-prior-specimen-collection",
            "procedure-code", "procedure-not-performed-reason", "procedure-reason", "questionnaire-questions",
            "reason-medication-not-given-codes", "reason-medication-status-codes", "report-codes", "route-codes",
            "specimen-container-type", "substance-code", "supply-item", "vaccine-code",
        ],
        "its displays came from SNOMED CT or LOINC, and its definition has none or others": [
            "c80-practice-codes", "condition-severity", "designation-use", "doc-section-codes",
            "immunization-evaluation-target-disease", "immunization-reason",
            "immunization-recommendation-date-criterion", "immunization-recommendation-reason",
            "immunization-recommendation-target-disease", "immunization-target-disease", "procedure-category",
            "procedure-followup", "procedure-outcome", "referencerange-appliesto", "servicerequest-orderdetail",
        ],
        "its displays are designations in Danish, German, Chinese, not the displays of the definition": [
            "languages", "units-of-time",
        ],
        "it was cut off after 1,000 codes": ["c80-doc-typecodes"],
        "its codes have no end: media types, UCUM": ["mimetypes", "ucum-units"],
    ]

    @Test func `value sets expand as HL7 published them, in order`() throws {
        var reasons: [String: String] = [:]
        for (reason, ids) in Self.exceptions { for id in ids { reasons[id] = reason } }
        var equal = 0
        for resource in try Shared.resources("ValueSet", in: "fhir/definitions/hl7.fhir.r4.expansions") {
            let (id, url) = (try #require(resource.id), try #require(resource.root.first("url")?.text))
            let isEqual = (try? TerminologyLibrary.r4.expand(url)).map { Self.listed($0) == Self.listed(resource) }
            equal += isEqual == true ? 1 : 0
            let reason = reasons.removeValue(forKey: id)
            #expect((isEqual == true) == (reason == nil), "\(id): \(reason ?? "not on the list of exceptions")")
        }
        #expect(reasons == [:])
        #expect(equal == 484)
    }

    @Test func `what the exceptions list is right as far as it can be told`() throws {
        for resource in try Shared.resources("ValueSet", in: "fhir/definitions/hl7.fhir.r4.expansions") {
            let url = try #require(resource.root.first("url")?.text)
            let set = try #require(TerminologyLibrary.r4.valueSet(url))
            for code in Self.listed(resource) {
                let check = set.check(system: code.system, code: code.code)
                #expect(check.verdict != .invalid, "\(url): \(code.code): \(check.text ?? "")")
            }
        }
    }

    private static func listed(_ expansion: Expansion) -> [Listed] {
        expansion.codes.map { Listed(system: $0.system, code: $0.code, display: $0.display) }
    }

    private static func listed(_ resource: Resource) -> [Listed] {
        let contains = resource.root.first("expansion")?.children(named: "contains") ?? []
        return contains.map {
            // Blanks at the ends of displays came and went with the tool that made the expansions.
            let display = $0.first("display")?.text?.trimmingCharacters(in: .whitespaces)
            return Listed(
                system: $0.first("system")?.text ?? "", code: $0.first("code")?.text ?? "", display: display)
        }
    }
}
