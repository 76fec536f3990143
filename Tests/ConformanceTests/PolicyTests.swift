import Conformance
import FHIRModel
import Terminology
import Testing
import Values

/// What a policy makes of the issues of a resource that is to be stored.
struct PolicyTests {
    private static let reachable = "http://profiles/reachable"
    private static let named = "http://profiles/named"

    /// Profiles of Patient: one asks for a telephone number or the like, one for a name; and one of Observation.
    private static let library = DefinitionLibrary(packages: [
        DefinitionPackage(
            files: [
                (reachable, "Patient", "telecom"), (named, "Patient", "name"),
                ("http://profiles/noted", "Observation", "note"),
            ]
            .map { url, type, element in
                .init(name: "\(element).json", bytes: Array(profile(url, type, element).utf8))
            })
    ])

    private static func profile(_ url: String, _ type: String, _ element: String) -> String {
        """
        {"resourceType":"StructureDefinition","url":"\(url)","name":"P","status":"active","fhirVersion":"4.0.1",
         "kind":"resource","abstract":false,"type":"\(type)","derivation":"constraint",
         "baseDefinition":"http://hl7.org/fhir/StructureDefinition/\(type)","differential":{"element":[
         {"id":"\(type)","path":"\(type)"},{"id":"\(type).\(element)","path":"\(type).\(element)","min":1}]}}
        """
    }

    private static let validator = ProfileValidator(
        definitions: library, services: ValidationServices(terminology: .r4))

    /// Severity, rule and place of what a policy says of a resource.
    private func judgement(_ json: String, _ yaml: String, tenant: TenantID = .main, profiles: [String] = []) throws
        -> [String]
    {
        let (policies, faults) = ValidationPolicies.read(yaml: Array(yaml.utf8), file: "validation.yaml")
        let policy = try #require(policies, "\(faults)")[tenant]
        let resource = try #require(Resource.parse(json: Array(json.utf8)).resource)
        return Self.validator.judge(resource, by: policy, profiles: profiles).issues.filter {
            $0.severity != .information
        }.map {
            ["\($0.severity)", $0.rule, $0.expression].compactMap(\.self).joined(separator: " ")
        }
    }

    private let contactless = #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#
    private let nobody = #"{"resourceType":"Patient","active":true}"#

    @Test func `R4's own rules weigh what the base says`() throws {
        #expect(try judgement(contactless, "base: required") == ["error pat-1 Patient.contact[0]"])
        #expect(try judgement(contactless, "base: warn") == ["warning pat-1 Patient.contact[0]"])
        #expect(try judgement(contactless, "base: ignore") == [])
        let mail = #"{"resourceType":"Patient","gender":"mail"}"#
        #expect(try judgement(mail, "claimed: warn") == ["error Patient.gender"])
        #expect(try judgement(mail, "types: { Patient: { base: warn } }") == ["warning Patient.gender"])
        #expect(try judgement(mail, "types: { Person: { base: warn } }") == ["error Patient.gender"])
    }

    @Test func `a rule can weigh less than what it is part of, and not more`() throws {
        #expect(try judgement(contactless, "rules: { pat-1: warn }") == ["warning pat-1 Patient.contact[0]"])
        #expect(try judgement(contactless, "rules: { pat-1: ignore }") == [])
        #expect(
            try judgement(contactless, "base: warn\nrules: { pat-1: required }").first?.hasPrefix("warning") == true)
        let reference = #"{"resourceType":"Patient","managingOrganization":{"reference":"Practitioner/1"}}"#
        #expect(
            try judgement(reference, "base: required") == ["warning reference-target Patient.managingOrganization"])
        #expect(
            try judgement(reference, "rules: { reference-target: required }")
                == ["error reference-target Patient.managingOrganization"])
    }

    @Test func `a claimed profile is honoured if it is at hand`() throws {
        func claiming(_ url: String) -> String {
            #"{"resourceType":"Patient","meta":{"profile":["\#(url)"]},"active":true}"#
        }
        #expect(try judgement(claiming(Self.reachable), "base: required") == ["error Patient"])
        #expect(try judgement(claiming(Self.reachable), "claimed: warn") == ["warning Patient"])
        #expect(try judgement(claiming(Self.reachable), "claimed: ignore") == [])
        #expect(try judgement(claiming(Self.reachable), "profiles: { '\(Self.reachable)': ignore }") == [])
        let only = "claimed: ignore\nprofiles: { '\(Self.reachable)': required }"
        #expect(try judgement(claiming(Self.reachable), only) == ["error Patient"])
        #expect(
            try judgement(claiming("http://profiles/none"), "claimed: required") == ["warning Patient.meta.profile[0]"])
        #expect(try judgement(claiming(Self.reachable), "base: ignore") == ["error Patient"])
    }

    @Test func `a type's profiles are asked of all its resources`() throws {
        let all = "types: { Patient: { all: { '\(Self.reachable)': required, '\(Self.named)': warn } } }"
        #expect(try judgement(nobody, all) == ["error Patient", "warning Patient"])
        #expect(try judgement(#"{"resourceType":"Person","active":true}"#, all) == [])
        let missing = "types: { Patient: { all: { 'http://profiles/none': required } } }"
        #expect(try judgement(nobody, missing) == ["error Patient"], "what can't be checked is not met")
        #expect(try judgement(nobody, missing.replacing("required", with: "warn")) == ["warning Patient"])
        #expect(try judgement(nobody, missing.replacing("required", with: "ignore")) == [])
    }

    @Test func `one of several profiles is enough, and the nearest explains what is missing`() throws {
        let any = "types: { Patient: { any: { level: required, of: ['\(Self.reachable)', '\(Self.named)'] } } }"
        let phone = #"{"resourceType":"Patient","telecom":[{"system":"phone","value":"1"}]}"#
        #expect(try judgement(phone, any) == [])
        #expect(try judgement(nobody, any) == ["error Patient", "error Patient"])
        #expect(
            try judgement(nobody, any.replacing("required", with: "warn")) == ["warning Patient", "warning Patient"])
    }

    @Test func `profiles that are asked for weigh in full`() throws {
        #expect(try judgement(nobody, "base: ignore\nclaimed: ignore", profiles: [Self.reachable]) == ["error Patient"])
    }

    @Test func `a tenant's section stands in place of what is said for all`() throws {
        let yaml = """
            base: required
            rules: { pat-1: warn }
            tenants:
              north: { base: warn, rules: { pat-1: ignore } }
              south: { rules: { pat-1: required } }
            """
        let (north, south) = (try #require(TenantID("north")), try #require(TenantID("south")))
        #expect(try judgement(contactless, yaml) == ["warning pat-1 Patient.contact[0]"])
        #expect(try judgement(contactless, yaml, tenant: north) == [])
        #expect(try judgement(contactless, yaml, tenant: south) == ["error pat-1 Patient.contact[0]"])
    }

    @Test func `codes of systems that are not at hand never refuse`() throws {
        let json = """
            {"resourceType":"Condition","subject":{"reference":"Patient/1"},
             "code":{"coding":[{"system":"http://snomed.info/sct","code":"38341003"}]}}
            """
        #expect(try judgement(json, "base: required").allSatisfy { $0.hasPrefix("warning") })
    }

    @Test func `all faults of the file are told, each at its place with what was probably meant`() {
        let yaml = """
            base: requird
            profils: {}
            types:
              Pateint: { base: warn }
              Patient: { all: { reachable: warn }, any: { level: warn } }
            tenants:
              nort: { claimed: no }
            """
        let (policies, issues) = ValidationPolicies.read(
            yaml: Array(yaml.utf8), file: "v.yaml", tenants: [TenantID("north")!])
        #expect(policies == nil)
        let told = issues.map(\.description)
        #expect(told.count == 7, "\(told)")
        for (line, word) in [
            (1, "did you mean \"required\""), (2, "did you mean \"profiles\""), (4, "did you mean \"Patient\""),
            (5, "canonical URL"), (5, "\"of\" is missing"), (7, "did you mean \"north\""), (7, "expected one of"),
        ] {
            #expect(told.contains { $0.hasPrefix("v.yaml:\(line):") && $0.contains(word) }, "\(word): \(told)")
        }
    }

    @Test func `what the file names and nobody has is a warning with its place`() throws {
        let yaml = """
            profiles:
              http://profiles/reachble: warn
              http://profiles/named: warn
            types:
              Patient: { all: { 'http://profiles/noted': warn } }
            rules: { pat-1: warn, pat-111: warn, reference-targt: warn, vs-2: ignore }
            """
        let (policies, _) = ValidationPolicies.read(yaml: Array(yaml.utf8), file: "v.yaml")
        let told = try #require(policies).issues(in: Self.library)
        #expect(told.count == 4 && !told.contains(where: \.isError), "\(told)")
        for (place, word) in [
            ("v.yaml:2:3", "did you mean \"http://profiles/reachable\""), ("v.yaml:5:21", "is for Observation"),
            ("v.yaml:6:23", "no rule"), ("v.yaml:6:38", "did you mean \"reference-target\""),
        ] {
            #expect(told.contains { $0.description.hasPrefix(place) && $0.text.contains(word) }, "\(place) \(told)")
        }
    }
}
