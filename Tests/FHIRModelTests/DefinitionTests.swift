import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

struct DefinitionTests {
    @Test func `all types of R4 are there`() {
        #expect(R4.resourceTypes.count == 146)
        #expect(R4.resourceTypes.contains("Patient") && !R4.resourceTypes.contains("DomainResource"))
        #expect(R4.isResourceType("Observation") && !R4.isResourceType("HumanName") && !R4.isResourceType("Patien"))
        #expect(R4.types.filter { $0.kind == .primitive }.count == 20)
        #expect(R4.types.filter { $0.kind == .complex }.count == 41)
        for type in R4.types { #expect(R4.type(named: type.name) == type) }
    }

    @Test func `types know their base`() throws {
        let patient = try #require(R4.type(named: "Patient"))
        #expect(patient.base?.name == "DomainResource" && patient.base?.base?.name == "Resource")
        #expect(R4.type(named: "Patient.contact")?.base?.name == "BackboneElement")
        #expect(R4.type(named: "Timing.repeat")?.base?.name == "Element")
        let element = try #require(R4.type(named: "Element"))
        let count = try #require(R4.type(named: "positiveInt"))
        let integer = try #require(R4.type(named: "integer"))
        let age = try #require(R4.type(named: "Age"))
        #expect(count.isKind(of: integer) && !integer.isKind(of: count))
        #expect(age.isKind(of: element) && !patient.isKind(of: element))
    }

    @Test func `elements know types, cardinality, binding and targets`() throws {
        let value = try #require(R4.element(at: "Observation.value[x]"))
        #expect(value.isChoice && value.types.count == 11 && value.min == 0 && value.max == 1)
        #expect(value.jsonName(for: value.types[0].type) == "valueQuantity")
        let status = try #require(R4.element(at: "Observation.status"))
        #expect(status.min == 1 && status.isModifier && status.isSummary && status.binding?.strength == .required)
        #expect(status.binding?.valueSet == "http://hl7.org/fhir/ValueSet/observation-status|4.0.1")
        let subject = try #require(R4.element(at: "Observation.subject"))
        #expect(
            subject.types[0].targetProfiles.map { $0.split(separator: "/").last } == [
                "Patient", "Group", "Device", "Location",
            ])
        #expect(R4.element(at: "Bundle.entry.link")?.types[0].type.name == "Bundle.link")
        #expect(R4.element(at: "Observation.referenceRange.low")?.types[0].profiles.count == 1)
        #expect(R4.element(at: "Patient.name")?.max == nil && R4.element(at: "Patient.name")?.isRepeating == true)
        #expect(
            R4.element(at: "Extension.url")?.isAttribute == true && R4.element(at: "Patient.id")?.isAttribute == false)
        #expect(R4.element(at: "Patient.id")?.types[0].type.name == "id")
        #expect(R4.element(at: "Patient.contact")?.types[0].type.invariants.map(\.key) == ["ele-1", "pat-1"])
        #expect(
            R4.element(at: "Patient.language")?.binding?.maxValueSet == "http://hl7.org/fhir/ValueSet/all-languages")
        #expect(R4.element(at: "Patient.nmae") == nil && R4.element(at: "Nothing.at.all") == nil)
    }

    @Test func `invariants carry their expressions`() throws {
        let bundle = try #require(R4.type(named: "Bundle"))
        #expect(bundle.invariants.map(\.key).contains("bdl-7"))
        #expect(bundle.invariants.allSatisfy { !$0.expression.isEmpty })
        #expect(R4.type(named: "DomainResource")?.invariants.contains { $0.severity == .warning } == true)
    }

    @Test func `search parameters of a type include those of every resource`() throws {
        let parameters = R4.searchParameters(for: "Observation")
        let codes = parameters.map(\.code)
        for code in [
            "_id", "_lastUpdated", "code", "date", "patient", "subject", "value-quantity", "combo-code-value-quantity",
        ] {
            #expect(codes.contains(code), "\(code)")
        }
        let date = try #require(parameters.first { $0.code == "date" })
        #expect(date.kind == .date && date.url == "http://hl7.org/fhir/SearchParameter/clinical-date")
        #expect(date.expression?.contains("Observation.effective") == true)
        let composite = try #require(parameters.first { $0.code == "code-value-quantity" })
        #expect(composite.kind == .composite && composite.components.count == 2)
        #expect(parameters.first { $0.code == "subject" }?.targets.contains("Patient") == true)
        #expect(R4.searchParameters(for: "HumanName").isEmpty && R4.searchParameters.count == 1390)
    }

    @Test func `compartments name the parameters of their members`() throws {
        let patient = try #require(R4.compartment("Patient"))
        #expect(patient.parameters["Observation"] == ["subject", "performer"])
        #expect(patient.parameters["Organization"] == nil)
        #expect(R4.compartment("Device") != nil && R4.compartment("Location") == nil)
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `the table says what the official definitions say`() throws {
        for file in try Shared.files("fhir/definitions/hl7.fhir.r4.core")
        where file.lastPathComponent.hasPrefix("Struct") {
            let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
            let kind = json["kind"] as? String
            guard json["derivation"] as? String != "constraint", kind == "resource" || kind == "complex-type" else {
                continue
            }
            let elements = try #require((json["snapshot"] as? [String: Any])?["element"] as? [[String: Any]])
            for element in elements {
                let path = try #require(element["path"] as? String)
                guard path.contains(".") else { continue }
                let definition = try #require(R4.element(at: path), "\(path)")
                #expect(definition.path == path)
                #expect(definition.min == element["min"] as? Int, "\(path)")
                #expect(definition.max.map(String.init) ?? "*" == element["max"] as? String, "\(path)")
                #expect(definition.isSummary == (element["isSummary"] as? Bool ?? false), "\(path)")
                let binding = element["binding"] as? [String: Any]
                #expect(definition.binding?.valueSet == binding?["valueSet"] as? String, "\(path)")
            }
        }
    }
}
