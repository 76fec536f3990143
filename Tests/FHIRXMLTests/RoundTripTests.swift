import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing
import Values

@Suite struct RoundTripTests {
    @Test(.enabled(if: Shared.isThere, Shared.missing), arguments: ["fhir/examples", "fhir/examples/definitional"])
    func `every example says the same in XML as in JSON, in both directions`(folder: String) throws {
        var different: [String] = []
        let names = try Shared.pairs(in: folder)
        #expect(names.count == (folder.hasSuffix("definitional") ? 251 : 540))
        for (number, name) in names.enumerated() {
            let json = Resource.parse(json: try Shared.bytes("\(folder)/json/\(name).json"))
            let xml = FHIRXMLReader.parse(xml: try Shared.bytes("\(folder)/xml/\(name).xml"))
            guard let fromJSON = json.resource, let fromXML = xml.resource else {
                different.append("\(name): \((json.issues + xml.issues).map(\.description))")
                continue
            }
            let said = content(of: fromJSON.root)
            // The XML of this one spells the same numbers otherwise: `1.0e0` for `1.0`.
            if name != "observation-decimal", content(of: fromXML.root) != said {
                different.append("\(name): \(difference(content(of: fromXML.root), said))")
            }
            let written = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: fromJSON, pretty: number % 2 == 0))
            guard let again = written.resource.flatMap({ Resource.parse(json: $0.json()).resource }) else {
                different.append("\(name), written: \(written.issues.map(\.description))")
                continue
            }
            if content(of: again.root) != said { different.append("\(name), written") }
        }
        #expect(different.isEmpty, "\(different.count): \(different.prefix(12).joined(separator: "\n"))")
    }

    /// Where the first line that differs does so.
    private func difference(_ left: [String], _ right: [String]) -> String {
        guard let (one, other) = zip(left, right).first(where: !=) else { return "length" }
        let common = zip(one, other).prefix { $0 == $1 }.count
        return "\(one.dropFirst(max(0, common - 40)).prefix(100)) | \(other.dropFirst(max(0, common - 40)).prefix(100))"
    }

    @Test func `numbers keep their text, and text all of its characters`() throws {
        let json = #"""
            {"resourceType":"Observation","status":"final","code":{"text":"a\"<&>'\n\t\r ü \uD83D\uDE00 &#38; &amp;"},
             "valueQuantity":{"value":1.0E+2},"component":[{"code":{"text":"x"},"valueQuantity":{"value":-0.010}}]}
            """#
        let resource = try parsed(json)
        let again = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource))
        #expect(again.issues.isEmpty)
        #expect(again.resource.map { content(of: $0.root) } == content(of: resource.root))
        #expect(again.resource?.root["value", "value"]?.text == "1.0E+2")
    }

    @Test func `elements are written in the order of their definition, ids and urls as attributes`() throws {
        let json = """
            {"birthDate":"1970-03-30","resourceType":"Patient","name":[{"given":["A","B"],"id":"n"}],
             "_birthDate":{"extension":[{"valueString":"x","url":"urn:e"}],"id":"b"},"id":"p",
             "contained":[{"resourceType":"Organization","name":"O"}],
             "text":{"div":"<div xmlns='http://www.w3.org/1999/xhtml'>a<br />b</div>","status":"generated"}}
            """
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Patient xmlns="http://hl7.org/fhir">
              <id value="p"/>
              <text>
                <status value="generated"/>
                <div xmlns="http://www.w3.org/1999/xhtml">a<br/>b</div>
              </text>
              <contained>
                <Organization>
                  <name value="O"/>
                </Organization>
              </contained>
              <name id="n">
                <given value="A"/>
                <given value="B"/>
              </name>
              <birthDate id="b" value="1970-03-30">
                <extension url="urn:e">
                  <valueString value="x"/>
                </extension>
              </birthDate>
            </Patient>

            """
        let resource = try parsed(json)
        #expect(String(decoding: FHIRXMLWriter.xml(of: resource, pretty: true), as: UTF8.self) == expected)
        #expect(content(of: try #require(xml(expected).resource).root) == content(of: resource.root))
    }

    @Test func `a narrative that is no XHTML is shown as text`() throws {
        let resource = try parsed(#"{"resourceType":"Patient","text":{"status":"empty","div":"<div>a<b</div>"}}"#)
        let text = String(decoding: FHIRXMLWriter.xml(of: resource), as: UTF8.self)
        #expect(text.contains(#"<div xmlns="http://www.w3.org/1999/xhtml">&lt;div&gt;a&lt;b&lt;/div&gt;</div>"#))
    }

    /// A figure, printed: `AFFERENT_FIGURES=1 swift test -c release --filter readingAndWritingSpeed`.
    @Test(.enabled(if: Shared.isThere && ProcessInfo.processInfo.environment["AFFERENT_FIGURES"] != nil))
    func readingAndWritingSpeed() throws {
        let folder = Shared.folder.appendingPathComponent("fhir/patients/synthea")
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().first)
        let bundle = try #require(
            Resource.parse(json: [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))).resource)
        let bytes = FHIRXMLWriter.xml(of: bundle)
        let clock = ContinuousClock()
        let reading = clock.measure { for _ in 0..<20 { _ = FHIRXMLReader.parse(xml: bytes) } } / 20
        let writing = clock.measure { for _ in 0..<20 { _ = FHIRXMLWriter.xml(of: bundle) } } / 20
        let size = Double(bytes.count) / 1e6
        print("XML of \(size) MB: read \(size / (reading / .seconds(1))) MB/s")
        print("XML of \(size) MB: write \(size / (writing / .seconds(1))) MB/s")
    }
}
