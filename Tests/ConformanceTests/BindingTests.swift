import Testing
import Values

/// Fixed values, patterns, and bindings of all strengths.
struct BindingTests {
    private let head = #""resourceType":"Observation","status":"final","code":{"text":"A"}"#

    @Test func `a pattern of a quantity asks for its parts alone`() throws {
        let rule = """
            {"path":"Observation.value[x]","type":[{"code":"Quantity"}],
            "patternQuantity":{"system":"http://unitsofmeasure.org","code":"kg"}}
            """
        func weight(_ code: String) -> String {
            """
            {\(head),"valueQuantity":{"value":70.0,"unit":"x","system":"http://unitsofmeasure.org","code":"\(code)"}}
            """
        }
        #expect(try Trial.errors(of: weight("kg"), "Observation", rule) == [])
        #expect(try Trial.errors(of: weight("g"), "Observation", rule) == ["Observation.value.ofType(Quantity).code"])
    }

    @Test func `a pattern of two codings is held by more of them in any order`() throws {
        let (a, b, c) = (
            #"{"system":"http://s.org","code":"a"}"#, #"{"system":"http://s.org","code":"b"}"#,
            #"{"system":"http://s.org","code":"c"}"#
        )
        let rule = #"{"path":"Observation.method","patternCodeableConcept":{"coding":[\#(a),\#(b)]}}"#
        #expect(try Trial.errors(of: #"{\#(head),"method":{"coding":[\#(c),\#(b),\#(a)]}}"#, "Observation", rule) == [])
        #expect(
            try Trial.errors(of: #"{\#(head),"method":{"coding":[\#(c),\#(b)]}}"#, "Observation", rule)
                == ["Observation.method"])
    }

    @Test(arguments: ["fixedString", "patternString"])
    func `a text is given`(rule: String) throws {
        let elements = #"{"path":"Observation.value[x]","type":[{"code":"string"}],"\#(rule)":"A"}"#
        #expect(try Trial.errors(of: #"{\#(head),"valueString":"A"}"#, "Observation", elements) == [])
        #expect(
            try Trial.errors(of: #"{\#(head),"valueString":"B"}"#, "Observation", elements)
                == ["Observation.value.ofType(string)"])
    }

    @Test func `least and greatest quantities are compared in the same unit`() throws {
        let rule = """
            {"path":"Observation.value[x]","type":[{"code":"Quantity"}],
            "maxValueQuantity":{"value":10,"system":"http://unitsofmeasure.org","code":"kg"}}
            """
        func weight(_ grams: Int) -> String {
            #"{\#(head),"valueQuantity":{"value":\#(grams),"system":"http://unitsofmeasure.org","code":"g"}}"#
        }
        #expect(try Trial.errors(of: weight(10_000), "Observation", rule) == [])
        #expect(try Trial.errors(of: weight(10_001), "Observation", rule) == ["Observation.value.ofType(Quantity)"])
    }

    // MARK: Bindings

    private let system = """
        {"resourceType":"CodeSystem","url":"http://t.org/s","status":"active","content":"complete",
        "concept":[{"code":"a"},{"code":"b"},{"code":"c"}]}
        """
    private func valueSet(_ name: String, _ codes: [String]) -> String {
        let concepts = codes.map { #"{"code":"\#($0)"}"# }.joined(separator: ",")
        return """
            {"resourceType":"ValueSet","url":"http://t.org/\(name)","status":"active",
            "compose":{"include":[{"system":"http://t.org/s","concept":[\(concepts)]}]}}
            """
    }
    private func severities(_ strength: String, code: String, max: String = "") throws -> [Values.Issue.Severity] {
        let url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
        let extensions = max.isEmpty ? "" : #""extension":[{"url":"\#(url)","valueCanonical":"\#(max)"}],"#
        let rule = """
            {"path":"Observation.method","binding":{\(extensions)"strength":"\(strength)","valueSet":"http://t.org/v"}}
            """
        let resource = #"{\#(head),"method":{"coding":[{"system":"http://t.org/s","code":"\#(code)"}]}}"#
        let definitions = [
            Trial.profile("Observation", rule), system, valueSet("v", ["a"]), valueSet("max", ["a", "b"]),
        ]
        return try Trial.issues(of: resource, with: definitions, profiles: ["http://t.org/p"])
            .filter { $0.code == .codeInvalid }.map(\.severity)
    }

    @Test func `a code outside is an error, a warning or nothing by the strength of the binding`() throws {
        #expect(try severities("required", code: "a") == [])
        #expect(try severities("required", code: "b") == [.error])
        #expect(try severities("extensible", code: "b") == [.warning])
        #expect(try severities("preferred", code: "b") == [])
        #expect(try severities("example", code: "b") == [])
    }

    @Test func `a code outside the maximum is an error`() throws {
        #expect(try severities("extensible", code: "c", max: "http://t.org/max") == [.error])
        #expect(try severities("preferred", code: "b", max: "http://t.org/max") == [])
        #expect(try severities("preferred", code: "c", max: "http://t.org/max") == [.error])
    }

    @Test(arguments: ["http://snomed.info/sct", "http://loinc.org"])
    func `what needs a system outside is undecided, and says which`(system: String) throws {
        let rule = #"{"path":"Observation.method","binding":{"strength":"required","valueSet":"http://t.org/v"}}"#
        let outside = """
            {"resourceType":"ValueSet","url":"http://t.org/v","status":"active","compose":{"include":[
            {"system":"\(system)","filter":[{"property":"SCALE_TYP","op":"=","value":"Doc"}]}]}}
            """
        let resource = #"{\#(head),"method":{"coding":[{"system":"\#(system)","code":"12345-6"}]}}"#
        let issues = try Trial.issues(
            of: resource, with: [Trial.profile("Observation", rule), outside], profiles: ["http://t.org/p"])
        #expect(issues.filter(\.isError).isEmpty)
        let open = issues.first { $0.expression == "Observation.method" }
        #expect(open?.severity == .warning)
        #expect(open?.text.hasPrefix("undecided: needs the code system \(system)") == true)
    }

    @Test func `a version that is not at hand is undecided`() throws {
        let patient = """
            {"resourceType":"Patient","maritalStatus":{"coding":[{"version":"1.0",
            "system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"nope"}]}}
            """
        #expect(try Trial.errors(of: patient) == [])
    }

    @Test func `a value set in the place of a code system is refused`() throws {
        let patient = """
            {"resourceType":"Patient","maritalStatus":{"coding":[
            {"system":"http://hl7.org/fhir/ValueSet/marital-status","code":"M"}]}}
            """
        #expect(try Trial.errors(of: patient) == ["Patient.maritalStatus.coding[0].system"])
    }
}
