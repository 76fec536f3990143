import FHIRModel
import Testing
import Values

struct ElementTests {
    static let patient = """
        {
          "resourceType": "Patient",
          "id": "p1",
          "meta": {"versionId": "3", "lastUpdated": "2020-01-01T00:00:00Z"},
          "contained": [{"resourceType": "Organization", "id": "o", "name": "Ward"}],
          "name": [
            {"family": "Van", "_family": {"id": "f", "extension": [{"url": "http://x", "valueCode": "a"}]}},
            {"given": ["A", null, "C"], "_given": [null, {"extension": [{"url": "http://y", "valueDecimal": 1.50}]}]}
          ],
          "active": true,
          "deceasedDateTime": "2020-02",
          "_birthDate": {"extension": [{"url": "http://z", "valueString": "unknown"}]},
          "managingOrganization": {"reference": "#o"}
        }
        """

    @Test func `elements have names, types, paths and positions`() throws {
        let root = try parsed(Self.patient).root
        #expect(root.children.map(\.name).prefix(4) == ["id", "meta", "contained", "name"])
        let deceased = try #require(root.first("deceased"))
        #expect(deceased.name == "deceased" && deceased.jsonName == "deceasedDateTime")
        #expect(deceased.typeName == "dateTime" && deceased.text == "2020-02")
        #expect(deceased.path == "Patient.deceased.ofType(dateTime)")
        #expect(deceased.definition?.path == "Patient.deceased[x]")
        #expect(deceased.position == SourcePosition(line: 11, column: 23))
        #expect(root.first("deceasedDateTime") == deceased && root.first("deceasedBoolean") == nil)
        #expect(root.first("deceased[x]") == deceased)
        #expect(root["name", "family", "extension", "value"]?.text == "a")
        #expect(root.first("active")?.boolean == true)
        #expect(root.children(named: "name")[1].path == "Patient.name[1]")
        #expect(root.children(named: "name")[1].ordinal == 1)
        #expect(root.path == "Patient" && root.parent == nil && root.definition == nil)
    }

    @Test func `the two halves of a primitive are one element`() throws {
        let root = try parsed(Self.patient).root
        let family = try #require(root["name", "family"])
        #expect(family.text == "Van" && family.first("id")?.text == "f")
        #expect(family.children.map(\.name) == ["id", "extension"])
        let given = root.children(named: "name")[1].children(named: "given")
        #expect(given.map(\.text) == ["A", nil, "C"])
        #expect(given[1].first("extension")?.first("value")?.decimal?.text == "1.50")
        #expect(given[1].path == "Patient.name[1].given[1]" && given[1].json.text == "null")
        let birthDate = try #require(root.first("birthDate"))
        #expect(birthDate.hasValue == false && birthDate.text == nil && birthDate.children.isEmpty == false)
    }

    @Test(arguments: [
        #"{"resourceType":"HumanName","_given":[null,{"id":"b"},{"id":"c"}],"use":"usual","given":["A","B"]}"#,
        #"{"resourceType":"HumanName","given":["A","B"],"use":"usual","_given":[null,{"id":"b"},{"id":"c"}]}"#,
        #"{"resourceType":"HumanName","given":["A","B",null],"use":"usual","_given":[null,{"id":"b"},{"id":"c"}]}"#,
    ])
    func `the halves may come in any order, also apart`(_ text: String) throws {
        let name = text.replacing(#""resourceType":"HumanName","#, with: "")
        let root = try parsed(#"{"resourceType":"Patient","name":[\#(name)]}"#).root
        let human = try #require(root.first("name"))
        #expect(human.children(named: "given").map(\.text) == ["A", "B", nil])
        #expect(human.children(named: "given").map { $0.first("id")?.text } == [nil, "b", "c"])
        #expect(human.children.filter { $0.name == "use" }.count == 1)
        #expect(human.children.map(\.name).count == 4)
    }

    @Test func `descendants come before their own children and end with the element`() throws {
        let root = try parsed(Self.patient).root
        let names = try #require(root.first("name")).descendants.map(\.name)
        #expect(names == ["family", "id", "extension", "url", "value"])
        #expect(root.descendants.map(\.index).count == Set(root.descendants.map(\.index)).count)
        let active = try #require(root.first("active"))
        #expect(Array(active.descendants).isEmpty)
    }

    @Test func `a resource inside is a view with its own root`() throws {
        let resource = try parsed(Self.patient)
        let contained = try #require(resource.root.first("contained"))
        #expect(contained.typeName == "Organization" && contained.isResource)
        let organization = try #require(contained.asResource)
        #expect(organization.key == ResourceKey(type: "Organization", id: "o"))
        #expect(organization.root.first("name")?.path == "Organization.name")
        #expect(contained.first("name")?.path == "Patient.contained[0].name")
        #expect(contained.first("name")?.enclosingResource == contained)
        #expect(resource.root.first("active")?.enclosingResource == resource.root)
        #expect(organization.json().text == #"{"resourceType":"Organization","id":"o","name":"Ward"}"#)
        #expect(organization.root.first("name")?.position?.line == 5)
        #expect(resource.root.first("active")?.asResource == nil)
    }

    @Test func `resourceType may come last`() throws {
        let resource = try parsed(#"{"active":true,"name":[{"text":"}\"{"}],"id":"a","resourceType":"Patient"}"#)
        #expect(resource.key?.description == "Patient/a")
        #expect(resource.root.first("name")?.first("text")?.text == "}\"{")
    }

    @Test func `the text of decimals is kept`() throws {
        for number in ["0", "-0", "0.0", "1.50", "1E-22", "1.0e+3", "123456789012345678901234567890.10"] {
            let json =
                #"{"resourceType":"RiskAssessment","status":"final","subject":{"display":"x"},"#
                + #""prediction":[{"probabilityDecimal":\#(number)}]}"#
            let resource = try parsed(json)
            #expect(resource.root["prediction", "probability"]?.decimal?.text == number)
            #expect(resource.json().text == json)
        }
    }

    @Test func `compact JSON loses white space only, pretty JSON has a line a member`() throws {
        let resource = try parsed("{ \"resourceType\" : \"Patient\",\n\t\"name\" : [ { \"text\":\" a  b \" } ]\r\n }\n")
        #expect(resource.json().text == #"{"resourceType":"Patient","name":[{"text":" a  b "}]}"#)
        let pretty = """
            {
              "resourceType": "Patient",
              "name": [
                {
                  "text": " a  b "
                }
              ]
            }

            """
        #expect(resource.json(pretty: true).text == pretty)
    }
}
