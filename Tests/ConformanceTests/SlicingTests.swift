import Testing

/// How slices are told apart: every type of discriminator and of path (FHIR R4 profiling, 5.1.0.13).
struct SlicingTests {
    private let head = #""resourceType":"Observation","status":"final","code":{"text":"A"}"#

    private func sliced(_ path: String, _ kind: String, by discriminator: String, rules: String = "open") -> String {
        """
        {"path":"\(path)","slicing":{"discriminator":[{"type":"\(kind)","path":"\(discriminator)"}],"rules":"\(rules)"}}
        """
    }

    @Test func `by a pattern of a concept`() throws {
        let rules = """
            \(sliced("Observation.category", "pattern", by: "$this")),
            {"path":"Observation.category","sliceName":"a","min":1,
            "patternCodeableConcept":{"coding":[{"system":"http://s.org","code":"a"}]}}
            """
        let good =
            #"{\#(head),"category":[{"text":"B"},{"coding":[{"system":"http://s.org","code":"a","display":"A"}]}]}"#
        #expect(try Trial.errors(of: good, "Observation", rules) == [])
        let bad = #"{\#(head),"category":[{"coding":[{"system":"http://s.org","code":"b"}]}]}"#
        #expect(try Trial.errors(of: bad, "Observation", rules) == ["Observation"])
    }

    /// `part` is a `parameter` again, and what is said of the parts of a parameter is not said of their parts.
    @Test func `slices of a recursive element do not recur`() throws {
        let rules = """
            {"path":"Parameters.parameter.part",
            "slicing":{"discriminator":[{"type":"value","path":"$this.name"}],"rules":"openAtEnd"},"min":1,"max":"2"},
            {"path":"Parameters.parameter.part","sliceName":"a","min":1,"max":"1","type":[{"code":"BackboneElement"}]},
            {"path":"Parameters.parameter.part.name","fixedString":"a"},
            {"path":"Parameters.parameter.part.resource","min":1,"type":[{"code":"Patient"}]},
            {"path":"Parameters.parameter.part.part","max":"0"}
            """
        func errors(_ parts: String) throws -> [String] {
            let parameter = #"{"name":"outer","part":[\#(parts)]}"#
            return try Trial.errors(
                of: #"{"resourceType":"Parameters","parameter":[\#(parameter)]}"#, "Parameters", rules)
        }
        let patient = #""resource":{"resourceType":"Patient","active":true}"#
        let a = #"{"name":"a",\#(patient)}"#
        let values = #"{"name":"x","valueString":"1"}"#
        #expect(try errors(a) == [])
        let nested = #"{"name":"b","part":[\#(values),\#(values),{"name":"a","valueString":"2"}]}"#
        #expect(try errors(a + "," + nested) == [])
        #expect(try errors(values) == ["Parameters.parameter[0]"])
        #expect(
            try errors(#"{"name":"a",\#(patient),"part":[\#(values)]}"#).contains("Parameters.parameter[0].part[0]"))
        #expect(try errors([a, values, values].joined(separator: ",")) == ["Parameters.parameter[0]"])
    }

    @Test func `by whether something is there`() throws {
        let rules = """
            \(sliced("Patient.identifier", "exists", by: "period")),
            {"path":"Patient.identifier","sliceName":"old","max":"1"},{"path":"Patient.identifier.period","min":1},
            {"path":"Patient.identifier","sliceName":"new","max":"1"},{"path":"Patient.identifier.period","max":"0"}
            """
        let (old, new) = (#"{"value":"1","period":{"start":"2020"}}"#, #"{"value":"2"}"#)
        #expect(
            try Trial.errors(of: #"{"resourceType":"Patient","identifier":[\#(old),\#(new)]}"#, "Patient", rules) == [])
        for both in [old, new] {
            let patient = #"{"resourceType":"Patient","identifier":[\#(both),\#(both)]}"#
            #expect(try Trial.errors(of: patient, "Patient", rules) == ["Patient"])
        }
    }

    @Test func `by type`() throws {
        let rules = """
            \(sliced("Observation.value[x]", "type", by: "$this", rules: "closed")),
            {"path":"Observation.value[x]","sliceName":"valueQuantity","type":[{"code":"Quantity"}]},
            {"path":"Observation.value[x].code","min":1},
            {"path":"Observation.value[x]","sliceName":"valueString","type":[{"code":"string"}],"maxLength":1}
            """
        #expect(try Trial.errors(of: #"{\#(head),"valueString":"1"}"#, "Observation", rules) == [])
        #expect(
            try Trial.errors(of: #"{\#(head),"valueString":"12"}"#, "Observation", rules)
                == ["Observation.value.ofType(string)"])
        #expect(
            try Trial.errors(of: #"{\#(head),"valueQuantity":{"value":1}}"#, "Observation", rules)
                == ["Observation.value.ofType(Quantity)"])
        #expect(
            try Trial.errors(of: #"{\#(head),"valueBoolean":true}"#, "Observation", rules)
                == ["Observation.value.ofType(boolean)"])
    }

    private let contained = """
        "contained":[{"resourceType":"Practitioner","id":"d","active":true},
        {"resourceType":"Organization","id":"o","name":"A"}]
        """

    @Test func `by the type of what a reference leads to`() throws {
        let rules = """
            \(sliced("Patient.generalPractitioner", "type", by: "resolve()")),
            {"path":"Patient.generalPractitioner","sliceName":"doctor","max":"1","type":[{"code":"Reference",
            "targetProfile":["http://hl7.org/fhir/StructureDefinition/Practitioner"]}]}
            """
        let (doctor, organization) = (##"{"reference":"#d"}"##, ##"{"reference":"#o"}"##)
        func patient(_ references: String) -> String {
            #"{"resourceType":"Patient",\#(contained),"generalPractitioner":[\#(references)]}"#
        }
        #expect(try Trial.errors(of: patient("\(doctor),\(organization)"), "Patient", rules) == [])
        #expect(
            try Trial.errors(of: patient("\(doctor),\(organization),\(doctor)"), "Patient", rules) == ["Patient"])
    }

    @Test func `by the profile of what a reference leads to`() throws {
        let active = Trial.profile(
            "Practitioner", #"{"path":"Practitioner.active","min":1}"#, url: "http://t.org/active")
        let rules = """
            \(sliced("Patient.generalPractitioner", "profile", by: "resolve()")),
            {"path":"Patient.generalPractitioner","sliceName":"active","min":1,"type":[{"code":"Reference",
            "targetProfile":["http://t.org/active"]}]}
            """
        let good =
            """
            {"resourceType":"Patient",\(contained),
            "generalPractitioner":[{"reference":"#o"},{"reference":"#d"}]}
            """
        #expect(try Trial.errors(of: good, "Patient", rules, more: [active]) == [])
        let bad = good.replacing(#""active":true"#, with: #""gender":"male""#)
        #expect(try Trial.errors(of: bad, "Patient", rules, more: [active]) == ["Patient"])
    }

    @Test func `by the value of an extension`() throws {
        let definition = Trial.extension("http://t.org/e", context: #"{"type":"element","expression":"HumanName"}"#)
        let rules = """
            \(sliced("Patient.name", "value", by: "extension('http://t.org/e').value")),
            {"path":"Patient.name","sliceName":"marked","max":"1"},
            {"path":"Patient.name.extension","slicing":{"discriminator":[{"type":"value","path":"url"}],
            "rules":"open"}},
            {"path":"Patient.name.extension","sliceName":"mark","min":1,"type":[{"code":"Extension",
            "profile":["http://t.org/e"]}]},
            {"path":"Patient.name.extension.value[x]","fixedBoolean":true}
            """
        func name(_ value: Bool) -> String {
            #"{"extension":[{"url":"http://t.org/e","valueBoolean":\#(value)}],"text":"A"}"#
        }
        let good = #"{"resourceType":"Patient","name":[\#(name(true)),\#(name(false)),\#(name(false))]}"#
        #expect(try Trial.errors(of: good, "Patient", rules, more: [definition]) == [])
        let bad = #"{"resourceType":"Patient","name":[\#(name(true)),\#(name(true))]}"#
        #expect(try Trial.errors(of: bad, "Patient", rules, more: [definition]) == ["Patient"])
    }

    @Test func `an extension that is not at hand is known by the URL of its profile`() throws {
        let rules = """
            {"path":"Patient.extension","slicing":{"discriminator":[{"type":"value","path":"url"}],"rules":"open"}},
            {"path":"Patient.extension","sliceName":"e","min":1,"type":[{"code":"Extension",
            "profile":["http://t.org/unknown"]}]}
            """
        let good = #"{"resourceType":"Patient","extension":[{"url":"http://t.org/unknown","valueBoolean":true}]}"#
        #expect(try Trial.errors(of: good, "Patient", rules) == [])
        #expect(try Trial.errors(of: #"{"resourceType":"Patient","active":true}"#, "Patient", rules) == ["Patient"])
    }

    @Test func `by a value within slices`() throws {
        // As R4's profile of blood pressure does: the code is given by a slice of codings.
        func component(_ code: String) -> String {
            """
            {"code":{"coding":[{"system":"http://acme.org","code":"x"},{"system":"http://loinc.org","code":"\(code)"}]},
            "valueQuantity":{"value":60,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}
            """
        }
        func pressure(_ components: String) -> String {
            """
            {"resourceType":"Observation","status":"final","subject":{"reference":"Patient/1"},
            "effectiveDateTime":"2020-01-01","category":[{"coding":[
            {"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
            "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"component":[\(components)]}
            """
        }
        #expect(try Trial.errors(of: pressure("\(component("8480-6")),\(component("8462-4"))")) == [])
        let twice = pressure("\(component("8480-6")),\(component("8480-6"))")
        #expect(try Trial.errors(of: twice) == ["Observation", "Observation"])
    }

    @Test func `what is in no slice follows the default`() throws {
        let rules = """
            \(sliced("Patient.telecom", "value", by: "system", rules: "closed")),
            {"path":"Patient.telecom","sliceName":"phone"},{"path":"Patient.telecom.system","fixedCode":"phone"},
            {"path":"Patient.telecom","sliceName":"@default"},{"path":"Patient.telecom.use","min":1}
            """
        let patient = """
            {"resourceType":"Patient","telecom":[{"system":"phone","value":"1"},
            {"system":"email","value":"a","use":"home"},{"system":"fax","value":"2"}]}
            """
        #expect(try Trial.errors(of: patient, "Patient", rules) == ["Patient.telecom[2]"])
    }

    @Test func `with openAtEnd, what is in no slice comes last`() throws {
        let rules = """
            \(sliced("Patient.telecom", "value", by: "system", rules: "openAtEnd")),
            {"path":"Patient.telecom","sliceName":"phone"},{"path":"Patient.telecom.system","fixedCode":"phone"}
            """
        let (phone, email) = (#"{"system":"phone","value":"1"}"#, #"{"system":"email","value":"a"}"#)
        let good = #"{"resourceType":"Patient","telecom":[\#(phone),\#(email)]}"#
        let bad = #"{"resourceType":"Patient","telecom":[\#(email),\#(phone)]}"#
        #expect(try Trial.errors(of: good, "Patient", rules) == [])
        #expect(try Trial.errors(of: bad, "Patient", rules).count == 1)
    }

    @Test func `slices are sliced again`() throws {
        let rules = """
            \(sliced("Patient.telecom", "value", by: "system")),
            {"id":"Patient.telecom:phone","path":"Patient.telecom","sliceName":"phone",
            "slicing":{"discriminator":[{"type":"value","path":"use"}],"rules":"open"}},
            {"id":"Patient.telecom:phone.system","path":"Patient.telecom.system","min":1,"fixedCode":"phone"},
            {"id":"Patient.telecom:phone/home","path":"Patient.telecom","sliceName":"phone/home","max":"1"},
            {"id":"Patient.telecom:phone/home.system","path":"Patient.telecom.system","min":1,"fixedCode":"phone"},
            {"id":"Patient.telecom:phone/home.use","path":"Patient.telecom.use","min":1,"fixedCode":"home"}
            """
        func phone(_ use: String) -> String { #"{"system":"phone","value":"1","use":"\#(use)"}"# }
        let email = #"{"system":"email","value":"a","use":"home"}"#
        let good = #"{"resourceType":"Patient","telecom":[\#(phone("home")),\#(phone("work")),\#(email),\#(email)]}"#
        #expect(try Trial.errors(of: good, "Patient", rules) == [])
        let bad = #"{"resourceType":"Patient","telecom":[\#(phone("home")),\#(phone("home"))]}"#
        #expect(try Trial.errors(of: bad, "Patient", rules) == ["Patient"])
    }
}
