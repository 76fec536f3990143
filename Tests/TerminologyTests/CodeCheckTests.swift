import FHIRModel
import Terminology
import Testing
import Values

struct CodeCheckTests {
    private let library = TerminologyLibrary.r4
    private let gender = "http://hl7.org/fhir/administrative-gender"
    private let genders = "http://hl7.org/fhir/ValueSet/administrative-gender"

    @Test func `a code of the value set is valid, with its display`() {
        let check = library.check("male", system: gender, in: genders + "|4.0.1")
        #expect(check.isValid && check.display == "Male" && check.text == nil && check.system == gender)
        #expect(!check.isDisplayWrong && !check.isAbstract && !check.isInactive)
    }

    @Test func `a code without a system is looked for in all of the value set`() {
        let check = library.check("male", system: nil, in: genders)
        #expect(check.isValid && check.system == gender)
        let wrong = library.check("Male", system: nil, in: genders)
        #expect(wrong.verdict == .invalid && wrong.reason == .unknownCode)
        #expect(wrong.text == "the code system \(gender) has no code 'Male'; did you mean 'male'?")
    }

    @Test func `a code of another system is not in the value set`() {
        let check = library.check("male", system: "http://other", in: genders)
        #expect(check.verdict == .invalid && check.reason == .notInValueSet)
        #expect(check.text == "'male' (http://other) is not in the value set \(genders); its codes are of \(gender)")
    }

    @Test func `displays are compared without case and white space, and with all names`() {
        let table = "http://terminology.hl7.org/CodeSystem/v2-0001"
        func check(_ display: String) -> CodeCheck {
            library.check("F", system: table, display: display, in: "http://terminology.hl7.org/ValueSet/v2-0001")
        }
        #expect(!check("Female").isDisplayWrong && !check(" feMALE ").isDisplayWrong)
        #expect(!check("weiblich").isDisplayWrong)
        let wrong = check("Male")
        #expect(wrong.isValid && wrong.isDisplayWrong && wrong.display == "Female")
        #expect(wrong.text == "the display of 'F' (\(table)) is 'Female', not 'Male'")
    }

    @Test func `what needs an outside system is undecided, what a value set names is valid`() {
        let sct = "http://snomed.info/sct"
        let site = library.check("368209003", system: sct, in: "http://hl7.org/fhir/ValueSet/body-site")
        #expect(site.verdict == .undecided && site.reason == .unknownSystem)
        let practice = "http://hl7.org/fhir/ValueSet/c80-practice-codes"
        #expect(library.check("408467006", system: sct, in: practice).isValid)
        let other = library.check("1", system: sct, in: practice)
        #expect(other.verdict == .invalid && other.reason == .notInValueSet)
        #expect(library.check("x", system: "http://loinc.org", in: "http://loinc.org/vs").verdict == .undecided)
        #expect(library.check("1", system: sct, in: "http://snomed.info/sct?fhir_vs").verdict == .undecided)
    }

    @Test func `an unknown value set or version is undecided`() {
        #expect(library.check("male", system: nil, in: "http://none").reason == .unknownValueSet)
        #expect(library.check("male", system: gender, in: genders + "|5.0.0").reason == .unknownValueSet)
        #expect(library.check("male", system: gender, in: genders + "|4.0").isValid)
        let version = library.check("male", system: gender, version: "3.0.1", in: genders)
        #expect(version.verdict == .undecided && version.reason == .unknownSystem)
        #expect(library.check("male", system: gender, version: "4.0.1", in: genders).isValid)
    }

    @Test func `a concept is valid if one of its codings is`() {
        let codings = [Coding(system: "http://other", code: "m"), Coding(system: gender, code: "male")]
        #expect(library.check(codings, in: genders).isValid)
        #expect(library.check(codings.dropLast(), in: genders).verdict == .invalid)
        #expect(library.check([], in: genders).verdict == .invalid)
        let bare = library.check([Coding(system: nil, code: "male")], in: genders)
        #expect(bare.verdict == .invalid && bare.text?.contains("no system") == true)
    }

    @Test func `abstract and inactive codes are valid and say so`() {
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let check = library.check(
            "_ActEncounterCode", system: act, in: "http://terminology.hl7.org/ValueSet/v3-ActCode")
        #expect(check.isValid && check.isAbstract)
    }

    @Test(arguments: [
        ("mm[Hg]", true), ("10*3/uL", true), ("mmHg", false), ("", false), ("{score}", true), ("/100{WBC}", true),
        ("g/(8.h){shift}", true),
        ("10{x", false),
    ])
    func `units are checked by their grammar`(_ code: String, _ isValid: Bool) {
        let check = library.check(
            code, system: CodeSystemURI.ucum, in: "http://hl7.org/fhir/ValueSet/ucum-units")
        #expect(check.isValid == isValid)
        #expect(isValid || check.reason == .unknownCode)
    }

    @Test func `units are chosen by what they measure`() {
        let lengths = "http://hl7.org/fhir/ValueSet/all-distance-units"
        #expect(library.check("cm", system: CodeSystemURI.ucum, in: lengths).isValid)
        #expect(library.check("kg", system: CodeSystemURI.ucum, in: lengths).reason == .notInValueSet)
    }

    @Test(arguments: [
        ("en", true), ("de-CH", true), ("zh-Hant-TW", true), ("sl-rozaj-biske-1994", true), ("x-whatever", true),
        ("en-a-bbb-x-a-ccc", true), ("de-419-DE", false), ("a-DE", false), ("ar-a-aaa-b-bbb-a-ccc", true),
        ("i-klingon", true), ("e", false), ("", false), ("en-", false), ("english language", false), ("en_US", false),
        ("zh-yue-cmn-hak-gan", false), ("en-x", false), ("en-u", false), ("abcdefghi", false),
    ])
    func `languages are checked by their grammar`(_ code: String, _ isValid: Bool) {
        let check = library.check(
            code, system: "urn:ietf:bcp:47", in: "http://hl7.org/fhir/ValueSet/all-languages")
        #expect(check.isValid == isValid)
    }

    @Test(arguments: [
        ("text/plain", true), ("application/fhir+json; fhirVersion=4.0", true), ("json", true), ("xml", true),
        ("text", false), ("text/", false), ("/plain", false), ("text/plain; x", false), ("image/svg+xml", true),
        ("a/b/c", false), ("text/pl ain", false), ("", false),
    ])
    func `media types are checked by their grammar`(_ code: String, _ isValid: Bool) {
        let check = library.check(code, system: nil, in: "http://hl7.org/fhir/ValueSet/mimetypes")
        #expect(check.isValid == isValid)
    }

    @Test func `currencies are known in part`() {
        let set = "http://hl7.org/fhir/ValueSet/currencies"
        #expect(library.check("EUR", system: nil, in: set).isValid)
        #expect(library.check("XYZ", system: nil, in: set).verdict == .undecided)
    }

    @Test func `a code is checked against its system alone`() {
        #expect(library.check("male", system: gender).isValid)
        #expect(library.check("male", system: gender, display: "Female").isDisplayWrong)
        #expect(library.check("m", system: gender).reason == .unknownCode)
        #expect(library.check("m", system: "http://none").reason == .unknownSystem)
        #expect(library.check("male", system: gender, version: "9").verdict == .undecided)
    }

    @Test func `elements are members as FHIRPath asks`() throws {
        let observation = try parsed(
            """
            {"resourceType": "Observation", "status": "final", "code": {"coding": [
            {"system": "http://none", "code": "x"}, {"system": "http://loinc.org", "code": "8302-2"}]},
            "valueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "cm"}}
            """)
        func isMember(_ name: String, _ set: String) throws -> Bool? {
            try library.isMember(#require(observation.root.first(name)), of: "http://hl7.org/fhir/ValueSet/" + set)
        }
        #expect(try isMember("status", "observation-status") == true)
        #expect(try isMember("status", "days-of-week") == false)
        #expect(try isMember("code", "observation-vitalsignresult") == true)
        #expect(try isMember("code", "observation-codes") == nil)
        #expect(try isMember("value", "ucum-bodylength") == true)
        #expect(throws: TerminologyError(.notFound, "")) { try isMember("code", "none") }
        #expect(try library.isMember("mon", of: "http://hl7.org/fhir/ValueSet/days-of-week") == true)
    }
}
