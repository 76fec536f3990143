import Conformance
import FHIRModel
import Testing
import Values

/// Profiles made for the test: what each kind of rule finds, and where.
struct ProfileTests {
    /// Validates a resource against a profile with the elements given.
    private func errors(
        of resource: String, type: String = "Patient", elements: String, more: [String] = []
    ) throws -> [String] {
        let profile = """
            {"resourceType":"StructureDefinition","url":"http://t.org/p","name":"P","status":"draft","kind":"resource",
            "abstract":false,"type":"\(type)","baseDefinition":"http://hl7.org/fhir/StructureDefinition/\(type)",
            "derivation":"constraint","differential":{"element":[{"id":"\(type)","path":"\(type)"},\(elements)]}}
            """
        let files = ([profile] + more).enumerated().map {
            DefinitionPackage.File(name: "\($0.offset).json", bytes: Array($0.element.utf8))
        }
        let package = DefinitionPackage(files: files)
        try #require(package.issues.isEmpty, "\(package.issues)")
        let validator = ProfileValidator(definitions: DefinitionLibrary(packages: [package]))
        let outcome = Resource.parse(json: Array(resource.utf8))
        return validator.validate(outcome, profiles: ["http://t.org/p"]).filter(\.isError).map { $0.expression ?? "" }
    }

    @Test func `a required element that is missing is reported at its parent`() throws {
        let rule = #"{"path":"Patient.name","min":1}"#
        #expect(try errors(of: #"{"resourceType":"Patient","active":true}"#, elements: rule) == ["Patient"])
        #expect(try errors(of: #"{"resourceType":"Patient","name":[{"text":"A"}]}"#, elements: rule) == [])
    }

    @Test func `an element of a data type can be constrained by its path`() throws {
        let rule = #"{"path":"Patient.name.family","min":1}"#
        let errors = try errors(
            of: #"{"resourceType":"Patient","name":[{"family":"A"},{"text":"B"}]}"#, elements: rule)
        #expect(errors == ["Patient.name[1]"])
    }

    @Test func `a fixed value allows nothing else, and a pattern allows more`() throws {
        let coding = #"{"system":"http://s.org","code":"a"}"#
        let fixed = #"{"path":"Patient.maritalStatus","fixedCodeableConcept":{"coding":[\#(coding)]}}"#
        let pattern = #"{"path":"Patient.maritalStatus","patternCodeableConcept":{"coding":[\#(coding)]}}"#
        let more = #"{"resourceType":"Patient","maritalStatus":{"coding":[\#(coding)],"text":"A"}}"#
        let other = #"{"resourceType":"Patient","maritalStatus":{"coding":[{"system":"http://s.org","code":"b"}]}}"#
        #expect(try errors(of: more, elements: fixed) == ["Patient.maritalStatus.text"])
        #expect(try errors(of: more, elements: pattern) == [])
        #expect(try errors(of: other, elements: pattern) == ["Patient.maritalStatus.coding[0].code"])
    }

    @Test func `slices are told apart by value, and each has its own cardinality`() throws {
        let rules = """
            {"path":"Patient.identifier","slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"open"}},
            {"path":"Patient.identifier","sliceName":"mrn","min":1,"max":"1"},
            {"path":"Patient.identifier.system","min":1,"fixedUri":"http://mrn.org"},
            {"path":"Patient.identifier.value","min":1}
            """
        let none = #"{"resourceType":"Patient","identifier":[{"system":"http://x.org","value":"1"}]}"#
        let one = #"{"resourceType":"Patient","identifier":[{"system":"http://x.org"},{"system":"http://mrn.org"}]}"#
        let two = """
            {"resourceType":"Patient","identifier":[{"system":"http://mrn.org","value":"1"},
            {"system":"http://mrn.org","value":"2"}]}
            """
        #expect(try errors(of: none, elements: rules) == ["Patient"])
        #expect(try errors(of: one, elements: rules) == ["Patient.identifier[1]"])
        #expect(try errors(of: two, elements: rules) == ["Patient"])
    }

    @Test func `closed slicing refuses what is in no slice`() throws {
        let rules = """
            {"path":"Patient.telecom","slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"closed"}},
            {"path":"Patient.telecom","sliceName":"phone"},
            {"path":"Patient.telecom.system","fixedCode":"phone"}
            """
        let resource = """
            {"resourceType":"Patient","telecom":[{"system":"phone","value":"1"},{"system":"email","value":"a@b.c"}]}
            """
        #expect(try errors(of: resource, elements: rules) == ["Patient.telecom[1]"])
    }

    @Test func `ordered slices must come in their order`() throws {
        let rules = """
            {"path":"Patient.telecom","slicing":{"discriminator":[{"type":"value","path":"system"}],
            "ordered":true,"rules":"open"}},
            {"path":"Patient.telecom","sliceName":"phone"},{"path":"Patient.telecom.system","fixedCode":"phone"},
            {"path":"Patient.telecom","sliceName":"fax"},{"path":"Patient.telecom.system","fixedCode":"fax"}
            """
        let resource = """
            {"resourceType":"Patient","telecom":[{"system":"fax","value":"1"},{"system":"phone","value":"2"}]}
            """
        #expect(try errors(of: resource, elements: rules) == ["Patient.telecom[1]"])
    }

    @Test func `a choice is narrowed to a type and constrained for it`() throws {
        let narrowed = #"{"path":"Observation.value[x]","type":[{"code":"Quantity"}]}"#
        let typed = #"{"path":"Observation.valueQuantity.code","min":1}"#
        let head = #""resourceType":"Observation","status":"final","code":{"text":"A"}"#
        let text = #"{\#(head),"valueString":"1"}"#
        let bare = #"{\#(head),"valueQuantity":{"value":1}}"#
        #expect(try errors(of: text, type: "Observation", elements: narrowed) == ["Observation.value.ofType(string)"])
        #expect(try errors(of: bare, type: "Observation", elements: typed) == ["Observation.value.ofType(Quantity)"])
    }

    @Test func `an invariant of a profile is evaluated where it stands`() throws {
        let rule = """
            {"path":"Patient.name","constraint":[{"key":"n-1","severity":"error","human":"A family name",
            "expression":"family.exists()"}]}
            """
        let resource = #"{"resourceType":"Patient","name":[{"family":"A"},{"text":"B"}]}"#
        #expect(try errors(of: resource, elements: rule) == ["Patient.name[1]"])
    }

    @Test func `a reference must lead to one of the target profiles`() throws {
        let rule = """
            {"path":"Patient.generalPractitioner","type":[{"code":"Reference",
            "targetProfile":["http://hl7.org/fhir/StructureDefinition/Practitioner"]}]}
            """
        let resource = #"{"resourceType":"Patient","generalPractitioner":[{"reference":"Organization/1"}]}"#
        #expect(try errors(of: resource, elements: rule) == ["Patient.generalPractitioner[0]"])
    }

    @Test func `limits of length and value are kept`() throws {
        let rules = """
            {"path":"Patient.multipleBirth[x]","maxValueInteger":3},{"path":"Patient.name.family","maxLength":2}
            """
        let resource = #"{"resourceType":"Patient","name":[{"family":"Abc"}],"multipleBirthInteger":4}"#
        #expect(
            try errors(of: resource, elements: rules)
                == ["Patient.name[0].family", "Patient.multipleBirth.ofType(integer)"])
    }

    @Test func `an extension is checked against its definition and its context`() throws {
        let definition = """
            {"resourceType":"StructureDefinition","url":"http://t.org/e","name":"E","status":"draft",
            "kind":"complex-type","abstract":false,"context":[{"type":"element","expression":"Patient"}],
            "type":"Extension","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension",
            "derivation":"constraint","differential":{"element":[{"id":"Extension","path":"Extension"},
            {"path":"Extension.url","fixedUri":"http://t.org/e"},
            {"path":"Extension.value[x]","min":1,"type":[{"code":"boolean"}]}]}}
            """
        let rule = #"{"path":"Patient.active","min":0}"#
        let wrong = """
            {"resourceType":"Patient","extension":[{"url":"http://t.org/e","valueString":"A"}],
            "name":[{"extension":[{"url":"http://t.org/e","valueBoolean":true}],"text":"B"}]}
            """
        #expect(
            try errors(of: wrong, elements: rule, more: [definition])
                == ["Patient.extension[0].value.ofType(string)", "Patient.name[0]"])
    }

    @Test func `a profile that is not at hand is an error if it was asked for and a warning if it is stated`() {
        let text = #"{"resourceType":"Patient","meta":{"profile":["http://t.org/x"]},"active":true}"#
        let outcome = Resource.parse(json: Array(text.utf8))
        let issues = ProfileValidator().validate(outcome, profiles: ["http://t.org/y"]).filter { $0.code == .notFound }
        #expect(issues.map(\.severity) == [.error, .warning])
    }
}
