import Conformance
import FHIRModel
import Terminology
import Testing
import Values

/// R4's own rules on small resources.
struct BaseRuleTests {
    private func errors(of resource: String) -> [String] {
        let validator = ProfileValidator(services: ValidationServices(terminology: .r4))
        return validator.validate(Resource.parse(json: Array(resource.utf8))).filter(\.isError).map {
            $0.expression ?? ""
        }
    }

    @Test func `an invariant is reported where it is broken`() {
        let contact = #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#
        #expect(errors(of: contact) == ["Patient.contact[0]"])
        let encounter = """
            {"resourceType":"Encounter","status":"planned","period":{"start":"2020-02-01","end":"2020-01-01"},
            "class":{"code":"AMB","system":"http://terminology.hl7.org/CodeSystem/v3-ActCode"}}
            """
        #expect(errors(of: encounter) == ["Encounter.period"])
    }

    @Test func `a code outside a required value set is refused`() {
        #expect(errors(of: #"{"resourceType":"Patient","gender":"man"}"#) == ["Patient.gender"])
    }

    @Test func `an unknown code of a whole code system is refused wherever it is`() {
        let patient = """
            {"resourceType":"Patient","maritalStatus":{"coding":[
            {"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"nope"}]}}
            """
        #expect(errors(of: patient) == ["Patient.maritalStatus.coding[0].code"])
    }

    @Test func `however many warnings there are, no error is left out`() {
        let entries = (0..<6).map {
            let gender = $0 < 4 ? "male" : "mail"
            return #"{"fullUrl":"http://a.org/Patient/\#($0)","resource":"#
                + #"{"resourceType":"Patient","id":"\#($0)","gender":"\#(gender)"}}"#
        }
        let bundle = #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries.joined(separator: ","))]}"#
        for (limit, errors) in [(3, 2), (2, 2), (1, 1)] {
            var options = ValidationOptions()
            options.issuesMax = limit
            let issues = ProfileValidator(services: .init(terminology: .r4), options: options)
                .validate(Resource.parse(json: Array(bundle.utf8)))
            #expect(issues.count == limit)
            #expect(issues.count(where: \.isError) == errors)
        }
    }

    @Test func `a contained resource must be there and be used`() {
        let missing = ##"{"resourceType":"Patient","managingOrganization":{"reference":"#o"}}"##
        #expect(errors(of: missing) == ["Patient.managingOrganization"])
        let unused = #"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"A"}]}"#
        #expect(errors(of: unused) == ["Patient.contained[0]"])
    }

    @Test func `a reference to a type that is not allowed is refused`() {
        let patient = #"{"resourceType":"Patient","managingOrganization":{"reference":"Patient/1"}}"#
        #expect(errors(of: patient) == ["Patient.managingOrganization"])
    }

    @Test func `the entries of a document must be reached from its Composition`() {
        let bundle = """
            {"resourceType":"Bundle","type":"document","timestamp":"2020-01-01T00:00:00Z",
            "identifier":{"system":"urn:ietf:rfc:3986","value":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"},"entry":[
            {"fullUrl":"http://a.org/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final",
            "type":{"text":"A"},"date":"2020","author":[{"reference":"Practitioner/1"}],"title":"A"}},
            {"fullUrl":"http://a.org/Practitioner/1","resource":{"resourceType":"Practitioner","id":"1","active":true}},
            {"fullUrl":"http://a.org/Practitioner/2","resource":{"resourceType":"Practitioner","id":"2","active":true}}]}
            """
        #expect(errors(of: bundle) == ["Bundle.entry[2]"])
    }

    @Test func `a UUID in capitals, a canonical that is not absolute and a wrong size are refused`() {
        let text = """
            {"resourceType":"Media","instantiatesCanonical":["x"],"status":"completed",
            "content":{"data":"AAAA","size":4}}
            """
        #expect(errors(of: text).contains("Media.content"))
    }

    @Test func `issues come in the order of the document`() {
        let text = #"{"resourceType":"Patient","gender":"man","contact":[{"gender":"woman"}]}"#
        #expect(errors(of: text) == ["Patient.gender", "Patient.contact[0]", "Patient.contact[0].gender"])
    }
}
