import FHIRModel
import Testing
import Values

struct TreeBuilderTests {
    /// Builds from lines such as `Patient`, `birthDate=1970`, `@id=a`, `/`; each line is a position.
    private func built(_ script: String, limits: ParseLimits = .standard) -> ParseOutcome {
        var builder = TreeBuilder(limits: limits)
        for (number, line) in script.split(separator: "\n").enumerated() {
            let position = SourcePosition(line: number + 1, column: 1)
            for word in line.split(separator: " ") {
                let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
                if word == "/" {
                    builder.close()
                } else if word.hasPrefix("@") {
                    builder.attribute(String(parts[0].dropFirst()), parts[1], at: position)
                } else {
                    builder.open(parts[0], at: position)
                    guard parts.count > 1 else { continue }
                    builder.attribute("value", parts[1], at: position)
                    builder.close()
                }
            }
        }
        return builder.finish()
    }

    private func told(_ script: String) -> [String] {
        built(script).issues.map { "\($0.position!.line) \($0.expression ?? "-"): \($0.text)" }
    }

    @Test func `elements become JSON, with both halves of primitives`() throws {
        let outcome = built(
            """
            Patient id=a
            contained Organization id=o name=\u{9}"x\\y" / /
            extension @url=http://x valueDecimal=1.50 /
            active=true
            name @id=n family=Van given=A
            given @id=g / given @value=C extension @url=http://y valueCode=c / / /
            birthDate extension @url=http://z valueString=é / /
            deceasedDateTime=\u{20}
            /
            """.replacing("=\u{20}", with: "=2020"))
        #expect(outcome.issues == [])
        let json = """
            {"resourceType":"Patient","id":"a",
            "contained":[{"resourceType":"Organization","id":"o","name":"\\t\\"x\\\\y\\""}],
            "extension":[{"url":"http://x","valueDecimal":1.50}],"active":true,
            "name":[{"id":"n","family":"Van","given":["A",null,"C"],
            "_given":[null,{"id":"g"},{"extension":[{"url":"http://y","valueCode":"c"}]}]}],
            "_birthDate":{"extension":[{"url":"http://z","valueString":"é"}]},"deceasedDateTime":"2020"}
            """.replacing("\n", with: "")
        let resource = try #require(outcome.resource)
        #expect(resource.json().text == json)
        #expect(resource.root["contained", "name"]?.text == "\t\"x\\y\"")
        #expect(resource.root["name", "family"]?.position?.line == 5)
        #expect(Resource.parse(json: resource.json()).resource?.json().text == json)
        #expect(resource.root.children(named: "name")[0].children(named: "given").map(\.text) == ["A", nil, "C"])
    }

    @Test func `faults have the reader's positions`() {
        #expect(
            told("Patient\ngender=male\nactive=true\ngender=female\nnmae=x\n@id=q\n/") == [
                "3 Patient: the element 'active' is not in its place in the order of elements",
                "4 Patient: 'gender' can be there only once",
                "5 Patient: Patient has no property 'nmae'; did you mean 'name'?",
                "6 Patient: Patient has no attribute 'id'",
            ])
        #expect(
            told("Patient\nname /\nbirthDate=1970-02-30\nactive=yes\ndeceasedBoolean=true\ndeceasedDateTime=2020\n/")
                == [
                    "2 Patient.name[0]: an element must have a value or content",
                    "3 Patient.birthDate: '1970-02-30' is not a valid date (YYYY, YYYY-MM or YYYY-MM-DD)",
                    "4 Patient: the element 'active' is not in its place in the order of elements",
                    "4 Patient.active: 'yes' is not a valid boolean (true or false)",
                    "6 Patient: 'deceased[x]' can be there only once",
                ])
        #expect(
            told("Bundle\ntype=batch\nentry resource /\n/\nentry resource Patient active=true / Patient / /\n/\n/") == [
                "3 Bundle.entry[0]: a resource is expected in 'resource'",
                "3 Bundle.entry[0]: an element must have a value or content",
                "5 Bundle.entry[1]: 'resource' holds one resource",
            ])
        #expect(told("Observation\n/").count == 3)
        #expect(told("Pateint\nname\n/\n/").count == 1)
        #expect(told("Patient\nactive=true\n/\nPatient\n/") == ["4 -: there is more after the resource"])
        #expect(built("").resource == nil && built("").issues.count == 1)
        #expect(built("Patient\nactive=true").readable == nil)
    }

    @Test func `repeated elements that are scattered stay together`() throws {
        let outcome = built("Patient\nname text=a /\ngender=male\nname text=b /\n/")
        #expect(outcome.resource == nil && outcome.issues.count == 1)
        let json = try #require(outcome.readable).json().text
        #expect(json == #"{"resourceType":"Patient","name":[{"text":"a"},{"text":"b"}],"gender":"male"}"#)
    }

    @Test func `limits hold`() {
        let script = "Patient\nname text=ab /\n/"
        func outcome(_ change: (inout ParseLimits) -> Void) -> ParseOutcome {
            var limits = ParseLimits.standard
            change(&limits)
            return built(script, limits: limits)
        }
        #expect(outcome { $0.depth = 2 }.resource != nil && outcome { $0.depth = 1 }.readable == nil)
        #expect(outcome { $0.nodes = 3 }.resource != nil && outcome { $0.nodes = 2 }.readable == nil)
        #expect(outcome { $0.bytes = 2 }.resource != nil && outcome { $0.bytes = 1 }.readable == nil)
    }
}

struct CodeTests {
    @Test func `code systems know their concepts`() throws {
        let gender = try #require(R4.codeSystem("http://hl7.org/fhir/administrative-gender"))
        #expect(gender.concepts.map(\.code) == ["male", "female", "other", "unknown"])
        #expect(gender.concepts[0].display == "Male" && gender.isComplete && gender.isCaseSensitive)
        let act = try #require(R4.codeSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode"))
        let ambulatory = try #require(act.concepts.first { $0.code == "AMB" })
        let parent = act.concepts[try #require(ambulatory.parent)]
        #expect(parent.code == "_ActEncounterCode" && parent.isAbstract)
        #expect(R4.codeSystem("http://loinc.org") == nil && R4.codeSystemURLs.count > 1_000)
    }

    @Test func `value sets know their parts`() throws {
        let status = try #require(R4.valueSet("http://hl7.org/fhir/ValueSet/observation-status|4.0.1"))
        #expect(status.parts.map(\.system) == ["http://hl7.org/fhir/observation-status"])
        #expect(status.parts[0].codes.isEmpty && !status.parts[0].isExcluded)
        let encounter = try #require(R4.valueSet("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"))
        #expect(encounter.parts[0].filters.map(\.operation) == ["is-a"])
        #expect(R4.valueSet("http://hl7.org/fhir/ValueSet/none") == nil)
    }

    /// But for one list of LOINC's that the specification names and does not publish.
    @Test func `the value sets of required bindings are there`() {
        for type in R4.types {
            for element in type.elements {
                guard let binding = element.binding, binding.strength == .required else { continue }
                if binding.valueSet.hasPrefix("http://loinc.org/vs/") { continue }
                #expect(R4.valueSet(binding.valueSet) != nil, "\(element.path): \(binding.valueSet)")
            }
        }
    }
}
