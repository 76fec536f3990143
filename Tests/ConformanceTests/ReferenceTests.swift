import Conformance
import FHIRModel
import Testing
import Values

/// References and contained resources (FHIR R4 references).
struct ReferenceTests {
    @Test func `a relative reference names a type of R4 and an id`() throws {
        func patient(_ reference: String) -> String {
            #"{"resourceType":"Patient","link":[{"type":"seealso","other":{"reference":"\#(reference)"}}]}"#
        }
        #expect(try Trial.errors(of: patient("Patient/1")) == [])
        #expect(try Trial.errors(of: patient("Patient/1/_history/2")) == [])
        let bare = patient("1c46f165-cb84-4931-9e34-318f459d9782")
        #expect(try Trial.errors(of: bare) == [])
        let entry = #"{"fullUrl":"urn:x:1","resource":\#(bare)}"#
        let bundle = #"{"resourceType":"Bundle","type":"collection","entry":[\#(entry)]}"#
        #expect(try Trial.errors(of: bundle) == ["Bundle.entry[0].resource.link[0].other"])
        #expect(try Trial.errors(of: patient("Chicken/1")) == ["Patient.link[0].other"])
        // The server of an absolute one need not be one of FHIR.
        let issues = try Trial.issues(of: patient("http://a.org/Chicken/1")).filter { $0.code == .invariant }
        #expect(issues.filter(\.isError).isEmpty)
    }

    @Test func `the type that a reference states is that of its target`() throws {
        let patient = """
            {"resourceType":"Patient","managingOrganization":{"reference":"Organization/1","type":"Practitioner"}}
            """
        #expect(try Trial.errors(of: patient) == ["Patient.managingOrganization"])
    }

    @Test func `a contained resource contains no other`() throws {
        let patient = """
            {"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"A",
            "contained":[{"resourceType":"Organization","id":"i","name":"B"}]}],
            "managingOrganization":{"reference":"#o"}}
            """
        #expect(try Trial.errors(of: patient).contains("Patient"))
    }

    private static func patient(_ contained: String, organization: String = "#o") -> String {
        """
        {"resourceType":"Patient","id":"p","contained":[\(contained)],
        "managingOrganization":{"reference":"\(organization)"}}
        """
    }

    @Test func `contained resources refer to each other and to what contains them`() throws {
        let chain = """
            {"resourceType":"Organization","id":"o","name":"A","partOf":{"reference":"#b"}},
            {"resourceType":"Organization","id":"b","name":"B","endpoint":[{"reference":"#e"}]},
            {"resourceType":"Endpoint","id":"e","status":"active","connectionType":{"code":"hl7-fhir-rest"},
            "payloadType":[{"text":"T"}],"address":"http://a.org","managingOrganization":{"reference":"#o"}}
            """
        #expect(try Trial.errors(of: Self.patient(chain)) == [])
        let back = """
            {"resourceType":"Observation","id":"o","status":"final","code":{"text":"A"},"subject":{"reference":"#"},
            "performer":[{"reference":"#p"}]},{"resourceType":"Practitioner","id":"p","active":true}
            """
        let patient = """
            {"resourceType":"Patient","contained":[\(back)],"extension":[{"url":"http://t.org/e",
            "valueReference":{"reference":"#o"}}]}
            """
        #expect(try Trial.errors(of: patient) == [])
    }

    @Test func `a reference within a contained resource is to its neighbours, of a type that is allowed there`() throws
    {
        let missing = ##"{"resourceType":"Organization","id":"o","name":"A","partOf":{"reference":"#x"}}"##
        #expect(try Trial.errors(of: Self.patient(missing)) == ["Patient.contained[0].partOf"])
        let wrong = """
            {"resourceType":"Organization","id":"o","name":"A","partOf":{"reference":"#d"}},
            {"resourceType":"Practitioner","id":"d","active":true}
            """
        #expect(try Trial.errors(of: Self.patient(wrong)) == ["Patient.contained[0].partOf"])
        let container = ##"{"resourceType":"Organization","id":"o","name":"A","partOf":{"reference":"#"}}"##
        #expect(try Trial.errors(of: Self.patient(container)) == ["Patient.contained[0].partOf"])
    }

    @Test func `what a contained resource contains is not found from outside`() throws {
        let nested = """
            {"resourceType":"Organization","id":"o","name":"A","partOf":{"reference":"#o"},
            "contained":[{"resourceType":"Organization","id":"i","name":"B"}]}
            """
        let errors = try Trial.errors(of: Self.patient(nested, organization: "#i"))
        #expect(errors.contains("Patient.managingOrganization"), "\(errors)")
    }

    @Test func `each entry of a bundle has contained resources of its own`() throws {
        let organization = #"{"resourceType":"Organization","id":"o","name":"A"}"#
        func bundle(_ first: String, _ second: String) -> String {
            """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"fullUrl":"http://a.org/Patient/p","resource":\(first)},
            {"fullUrl":"http://a.org/Patient/q","resource":\(second.replacing(#""id":"p""#, with: #""id":"q""#))}]}
            """
        }
        let own = Self.patient(organization)
        #expect(try Trial.errors(of: bundle(own, own)) == [])
        let bare = ##"{"resourceType":"Patient","id":"p","managingOrganization":{"reference":"#o"}}"##
        let errors = try Trial.errors(of: bundle(own, bare))
        #expect(errors == ["Bundle.entry[1].resource.managingOrganization"], "\(errors)")
    }

    @Test func `a contained resource has an id, no version and no narrative of security`() throws {
        let versioned = """
            {"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"A",
            "meta":{"versionId":"1"}}],"managingOrganization":{"reference":"#o"}}
            """
        #expect(try Trial.errors(of: versioned) == ["Patient"])
    }

    @Test func `ids of elements differ within a resource`() throws {
        let patient = #"{"resourceType":"Patient","id":"a","name":[{"id":"a","text":"A"},{"id":"a","text":"B"}]}"#
        #expect(try Trial.errors(of: patient) == ["Patient.name[1]"])
    }

    @Test func `a profile that conforms to another asks for R4's own rules too`() throws {
        let rule = """
            {"path":"Patient","constraint":[{"key":"c-1","severity":"error","human":"Conforms",
            "expression":"conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')"}]}
            """
        let profile = Trial.profile("Patient", rule).replacing(#"{"id":"Patient","path":"Patient"},"#, with: "")
        func errors(_ gender: String) throws -> [String] {
            try Trial.errors(
                of: #"{"resourceType":"Patient","gender":"\#(gender)"}"#, with: [profile], profiles: ["http://t.org/p"])
        }
        #expect(try errors("male") == [])
        #expect(try errors("asdf") == ["Patient", "Patient.gender"])
    }
}
