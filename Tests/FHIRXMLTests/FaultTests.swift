import FHIRModel
import FHIRXML
import Testing
import Values

@Suite struct FaultTests {
    private static let open = #"<Patient xmlns="http://hl7.org/fhir">"#

    private func faults(_ text: String, limits: ParseLimits = .standard) -> [String] {
        let outcome = xml(text, limits: limits)
        #expect((outcome.resource == nil) == !outcome.issues.isEmpty)
        return outcome.issues.map { "\($0.position?.description ?? "") \($0.expression ?? "") \($0.text)" }
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
        #expect(found.count == 11, "\(found)")
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
        limits.bytes = 60
        #expect(faults(Self.open + #"<active value="true"/></Patient>"#, limits: limits).count == 1)
    }

    @Test(arguments: 0..<300) func `damaged documents never trap`(seed: UInt64) {
        var state = seed
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let text =
            #"<?xml version="1.0"?><Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/>"#
            + #"<div xmlns="http://www.w3.org/1999/xhtml">a<br/><b title="x">c</b></div></text><active value="true"/>"#
            + #"<contained><Organization><name value="&amp;"/></Organization></contained></Patient>"#
        var bytes = Array(text.utf8)
        for _ in 0..<(1 + next(6)) {
            switch next(3) {
            case 0: bytes[next(bytes.count)] = UInt8(next(256))
            case 1: bytes.remove(at: next(bytes.count))
            default: bytes.insert(Array("<>&\"/ =".utf8)[next(7)], at: next(bytes.count))
            }
        }
        let outcome = FHIRXMLReader.parse(xml: bytes)
        if let resource = outcome.resource {
            #expect(FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource)).resource != nil, "seed \(seed)")
        }
    }
}
