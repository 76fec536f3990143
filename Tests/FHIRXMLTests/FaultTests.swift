import FHIRModel
import FHIRXML
import TestSupport
import Testing
import Values

@Suite struct FaultTests {
    private static let open = #"<Patient xmlns="http://hl7.org/fhir">"#

    private func faults(_ text: String, limits: ParseLimits = .standard) -> [String] {
        let outcome = xml(text, limits: limits)
        #expect((outcome.resource == nil) == !outcome.issues.isEmpty)
        return outcome.issues.map { "\($0.position?.description ?? "") \($0.expression ?? "") \($0.text)" }
    }

    @Test func `each fault is told with its place`() throws {
        let cases = try GoldenCases("fhir-xml/Faults.txt")
        #expect(cases.count > 35)
        try cases.check { input in
            let outcome = xml(input)
            #expect(outcome.resource == nil, "\(input)")
            return outcome.issues.map { issue in
                let place = issue.position.map(\.description) ?? "-"
                return "\(place) \(issue.severity) \(issue.code.rawValue) \(issue.expression ?? "-"): \(issue.text)"
            }.joined(separator: "\n")
        }
    }

    @Test func `a prefix may stand for FHIR's namespace, and a section of characters for text of the narrative`() throws
    {
        let patient = try #require(
            xml(
                """
                <f:Patient xmlns:f="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml"><f:text>
                <f:status value="generated"/><h:div><h:p>a<![CDATA[ <b> & ]]>c</h:p></h:div></f:text>
                <f:active value="true"/></f:Patient>
                """
            ).resource)
        #expect(patient.root["active"]?.boolean == true)
        let div = #"<div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt;b&gt; &amp; c</p></div>"#
        #expect(patient.root["text", "div"]?.text == div)
        #expect(XHTMLCheck.isAllowed(div))
    }

    @Test func `a resource is read with the lines and columns of its elements`() throws {
        let patient = try #require(
            xml(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a comment -->
                <Patient xmlns="http://hl7.org/fhir" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xsi:schemaLocation="http://hl7.org/fhir fhir-all.xsd">
                  <?a pi?><id value="p"/> <!-- another -->
                  <active
                      value="true"/>
                  <name><family value=" Ä &amp; &#x42;&lt; "/></name>
                </Patient>
                """
            ).resource)
        #expect(patient.root["active"]?.position == SourcePosition(line: 6, column: 3))
        #expect(patient.root["name", "family"]?.position == SourcePosition(line: 8, column: 9))
        #expect(patient.root["name", "family"]?.text == " Ä & B< ")
        #expect(patient.root["active"]?.boolean == true)
    }

    @Test func `all faults of the content are told in one pass`() {
        let text = """
            \(Self.open)
              <birthDate value="1970-02-30"/>
              <nane value="x"/>
              <active value="yes"/>
              <name>text<given value=""/></name>
              <other xmlns="urn:x"><deep/></other>
              <gender vlaue="male"/>
            </Patient>
            """
        let found = faults(text)
        #expect(found.count == 10, "\(found)")
        #expect(found.contains { $0.hasPrefix("2:3 Patient.birthDate ") })
        #expect(found.contains { $0.hasPrefix("3:3 Patient Patient has no property 'nane'; did you mean 'name'?") })
        #expect(found.contains { $0.hasPrefix("5:") && $0.contains("text is not allowed here") })
        #expect(found.contains { $0.hasPrefix("6:3 ") && $0.contains("must be in the namespace http://hl7.org/fhir") })
        #expect(found.contains { $0.contains("code has no attribute 'vlaue'") })
    }

    @Test(arguments: [
        ("", "1:1"), ("<Patient", "well-formed"), ("<Patient></Patent>", "well-formed"), ("<Patient/>", "namespace"),
        (#"<Patient xmlns="http://hl7.org/fhir"/>x"#, "well-formed"),
        (#"<Pat xmlns="http://hl7.org/fhir"/>"#, "not a resource type"),
        (#"<!DOCTYPE a><Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>"#, "DOCTYPE"),
        (#"<Patient xmlns="http://hl7.org/fhir"><name><text value="&foo;"/></name></Patient>"#, "well-formed"),
        (#"<Patient xmlns="http://hl7.org/fhir"><name><text value="&nbsp;"/></name></Patient>"#, "well-formed"),
        (#"<Patient xmlns="http://hl7.org/fhir"><name><text value="a" value="b"/></name></Patient>"#, "well-formed"),
        (#"<?xml version="1.0" encoding="ISO-8859-1"?><Patient xmlns="http://hl7.org/fhir"/>"#, "UTF-8"),
    ]) func `what is no FHIR XML is refused`(text: String, reason: String) {
        let found = faults(text)
        #expect(found.contains { $0.contains(reason) }, "\(found)")
    }

    @Test func `bytes that are not UTF-8 are refused, and a byte order mark is skipped`() {
        let patient = Array((Self.open + #"<active value="true"/></Patient>"#).utf8)
        #expect(FHIRXMLReader.parse(xml: [0xEF, 0xBB, 0xBF] + patient).resource != nil)
        #expect(FHIRXMLReader.parse(xml: patient.flatMap { [$0, 0] }).resource == nil)
        #expect(FHIRXMLReader.parse(xml: [0xFE, 0xFF] + patient.flatMap { [0, $0] }).resource == nil)
        var broken = patient
        broken[broken.firstIndex(of: UInt8(ascii: "t"))! + 0] = 0xC0
        #expect(FHIRXMLReader.parse(xml: broken).resource == nil)
    }

    @Test(.timeLimit(.minutes(1))) func `entity bombs and outside entities end at the document type`() {
        let bomb = """
            <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            \(Self.open)<name><text value="&d;"/></name></Patient>
            """
        #expect(faults(bomb) == ["1:1  a document type definition (DOCTYPE) is not allowed"])
        let outside = #"<!DOCTYPE p SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#
        #expect(faults(outside + Self.open + #"<name><text value="&x;"/></name></Patient>"#).count == 1)
    }

    @Test(.timeLimit(.minutes(1))) func `depth, length and number have limits`() {
        var limits = ParseLimits.standard
        func nested(_ count: Int) -> String {
            let extensions = String(repeating: #"<extension url="urn:x">"#, count: count)
            return Self.open + extensions + #"<valueString value="x"/>"#
                + String(repeating: "</extension>", count: count)
                + "</Patient>"
        }
        #expect(faults(nested(limits.depth - 2)).isEmpty)
        #expect(faults(nested(limits.depth)).count == 1)
        #expect(faults(nested(100_000)).count == 1)
        func deepText(_ count: Int) -> String {
            Self.open + #"<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">"#
                + String(repeating: "<b>", count: count) + "x" + String(repeating: "</b>", count: count)
                + "</div></text></Patient>"
        }
        #expect(faults(deepText(limits.depth - 1)).isEmpty)
        #expect(faults(deepText(limits.depth)).count == 1)
        #expect(faults(deepText(100_000)).count == 1)
        func deepElse(_ tag: String, _ count: Int) -> String {
            Self.open + #"<active value="true"/>"# + String(repeating: "<\(tag)>", count: count)
                + String(repeating: "</\(tag.split(separator: " ")[0])>", count: count) + "</Patient>"
        }
        #expect(faults(deepElse("nmae", limits.depth - 1)).count == 1)
        #expect(faults(deepElse("nmae", 100_000)).last?.contains("nested deeper than 128 levels") == true)
        #expect(faults(deepElse(#"a xmlns="urn:a""#, limits.depth)).count == 1)
        #expect(faults(deepElse(#"a xmlns="urn:a""#, 100_000)).last?.contains("nested deeper than 128 levels") == true)
        #expect(faults(deepElse("contained", 100_000)).last?.contains("nested deeper than 128 levels") == true)
        let bundles = #"<Bundle xmlns="http://hl7.org/fhir"><type value="batch"/><entry><resource>"#
        #expect(faults(String(repeating: bundles, count: 100_000)).count == 1)
        limits.nodes = 3
        #expect(faults(Self.open + #"<active value="true"/><gender value="male"/></Patient>"#, limits: limits).isEmpty)
        limits.nodes = 2
        #expect(
            faults(Self.open + #"<active value="true"/><gender value="male"/></Patient>"#, limits: limits).count == 1)
        limits.nodes = ParseLimits.standard.nodes
        limits.bytes = 60
        #expect(faults(Self.open + #"<active value="true"/></Patient>"#, limits: limits).count == 1)
    }

    @Test(.timeLimit(.minutes(1))) func `what JSON may nest, XML may nest, and both end at the same depth`() throws {
        for (depth, isRight) in [(ParseLimits.standard.depth, true), (ParseLimits.standard.depth + 1, false)] {
            let open = String(repeating: #"{"url":"a","extension":["#, count: depth - 2)
            let json =
                #"{"resourceType":"Patient","extension":["# + open + #"{"url":"a","valueString":"x"}"#
                + String(repeating: "]}", count: depth - 2) + "]}"
            let outcome = Resource.parse(json: Array(json.utf8))
            #expect((outcome.resource != nil) == isRight)
            guard let resource = outcome.resource else { continue }
            let again = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource))
            #expect(again.resource?.json() == resource.json(), "\(again.issues)")
        }
    }

    @Test(.timeLimit(.minutes(1))) func `a value of 100 MB ends at its limit, as does a text that never ends`() {
        var limits = ParseLimits.standard
        limits.bytes = 200 << 20
        let long = String(repeating: "x", count: 100 << 20)
        #expect(faults(Self.open + #"<name><text value="\#(long)"/></name></Patient>"#).count == 1)
        let found = faults(Self.open + #"<name><text value="\#(long)"/></name></Patient>"#, limits: limits)
        #expect(found.count == 1 && found[0].contains("longer than 1048576 characters"))
        #expect(faults(Self.open + #"<name><text value="\#(long)"#, limits: limits).count == 1)
    }

    @Test func `a million faults cost no more than the first ones`() {
        let many = Self.open + String(repeating: "x<nmae/>", count: 500_000) + "</Patient>"
        #expect(faults(many).count == ParseLimits.standard.issues + 1)
    }
}
