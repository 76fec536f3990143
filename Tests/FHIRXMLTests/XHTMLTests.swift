import FHIRModel
import FHIRXML
import TestSupport
import Testing
import Values

@Suite struct XHTMLTests {
    private func div(_ content: String) -> String { #"<div xmlns="http://www.w3.org/1999/xhtml">\#(content)</div>"# }

    @Test(arguments: [
        "text", "<p>a <b>b</b><br/></p>", #"<a href="http://x.org/a?b=c#d">x</a>"#, ##"<a href="#id" name="n">x</a>"##,
        #"<a href="Patient/1">x</a>"#, ##"<img src="#pic" alt="a"/>"##, #"<img src="data:image/png;base64,AAAA"/>"#,
        #"<table border="1"><tbody><tr><td colspan="2" style="color: red">x</td></tr></tbody></table>"#,
        #"<p xml:lang="de" lang="de" class="bold" id="x">x</p>"#, "<!-- c --><i>x</i>",
        #"<a href="mailto:a@b.org">x</a>"#,
    ]) func `formatted text, links and images are allowed`(content: String) {
        #expect(XHTMLCheck.faults(in: div(content)) == [])
    }

    @Test(arguments: [
        ("<script>x</script>", "<script> is not allowed"), (#"<p onclick="x()">x</p>"#, "'onclick' is not allowed"),
        (#"<a href="javascript:x()">x</a>"#, "address"), (#"<a href=" Java&#10;Script:x()">x</a>"#, "address"),
        (#"<a href="data:text/html,x">x</a>"#, "address"), (#"<img src="data:image/svg+xml,x"/>"#, "address"),
        (#"<img src="vbscript:x"/>"#, "address"), ("<form><input/></form>", "<form> is not allowed"),
        ("<iframe>x</iframe>", "<iframe>"), ("<object>x</object>", "<object>"), ("<style>x</style>", "<style>"),
        (#"<p style="background:url(http://x)">x</p>"#, "style"), (#"<p style="width: expression(x)">x</p>"#, "style"),
        (#"<svg xmlns="http://www.w3.org/2000/svg"><a>x</a></svg>"#, "namespace"), ("<P>x</P>", "<P> is not allowed"),
        ("  \u{A0} <br/>", "must have some text"), ("", "must have some text"), ("<b>x", "well-formed"),
        ("a&nbsp;b", "well-formed"), (#"<p style="col\6fr: red">x</p>"#, "style"),
    ]) func `what is active or not well-formed is refused`(content: String, reason: String) {
        let faults = XHTMLCheck.faults(in: div(content))
        #expect(faults.contains { $0.contains(reason) }, "\(faults)")
        #expect(!XHTMLCheck.isAllowed(div(content)))
    }

    @Test(arguments: [
        "", "text", "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>", "<?xml version=\"1.0\"?><div>x</div>",
        "<div>x</div>",
    ])
    func `a narrative is one div in the namespace of XHTML`(text: String) { #expect(!XHTMLCheck.isAllowed(text)) }

    private func prefixed(_ content: String, _ attributes: String = "") -> String {
        #"<h:div xmlns:h="http://www.w3.org/1999/xhtml"\#(attributes)>\#(content)</h:div>"#
    }

    @Test(arguments: [
        "text", "<h:p>a <h:b>b</h:b><h:br/></h:p>", ##"<h:a href="#id" title="x">x</h:a>"##,
        ##"<h:img src="#pic" alt="a"/>"##, #"<h:p xml:lang="de" style="color: red">x</h:p>"#,
        #"<x:p xmlns:x="http://www.w3.org/1999/xhtml">x</x:p>"#, #"<p xmlns="http://www.w3.org/1999/xhtml">x</p>"#,
        #"<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>"#, #"<h:p xmlns:x="urn:unused">x</h:p>"#,
    ]) func `elements may have a prefix that stands for the namespace of XHTML`(content: String) {
        #expect(XHTMLCheck.faults(in: prefixed(content)) == [])
    }

    @Test(arguments: [
        ("<h:script>x</h:script>", "<script> is not allowed"), ("<script>x</script>", "<script> is not allowed"),
        ("<h:iframe>x</h:iframe>", "<iframe>"), ("<h:style>x</h:style>", "<style>"),
        (#"<script:p xmlns:script="urn:x">x</script:p>"#, "namespace"), ("<p>x</p>", "namespace"),
        (#"<h:p onclick="x()">x</h:p>"#, "'onclick' is not allowed"),
        (#"<h:p h:onclick="x()">x</h:p>"#, "'onclick' of <p> has a namespace"),
        (#"<h:p h:class="x">x</h:p>"#, "'class' of <p> has a namespace"),
        (
            #"<h:a xmlns:l="http://www.w3.org/1999/xlink" l:href="javascript:x()">x</h:a>"#,
            "'href' of <a> has a namespace"
        ),
        (
            #"<h:a xmlns:l="http://www.w3.org/1999/xlink" l:href="http://x.org">x</h:a>"#,
            "'href' of <a> has a namespace"
        ),
        (#"<h:a href="javascript:x()">x</h:a>"#, "address"), (#"<h:img src="data:image/svg+xml,x"/>"#, "address"),
        (#"<h:p style="background:url(http://x)">x</h:p>"#, "style"),
        (#"<h:p xml:base="http://x">x</h:p>"#, "xml:base"),
        (#"<x:p xmlns:x="urn:x">x</x:p>"#, "namespace"), (#"<h:p xmlns:h="urn:x">x</h:p>"#, "namespace"),
        (#"<h:p xmlns:h="http://www.w3.org/2000/svg"><h:a>x</h:a></h:p>"#, "namespace"),
        (#"<svg xmlns="http://www.w3.org/2000/svg">x</svg>"#, "namespace"), ("<x:p>x</x:p>", "well-formed"),
        ("<h:p x:class='a'>x</h:p>", "well-formed"), ("<h:p>x</p>", "well-formed"), ("<h:br/>", "must have some text"),
    ]) func `a prefix lets nothing in that would be refused without it`(content: String, reason: String) {
        let faults = XHTMLCheck.faults(in: prefixed(content))
        #expect(faults.contains { $0.contains(reason) }, "\(faults)")
        #expect(!XHTMLCheck.isAllowed(prefixed(content)))
    }

    @Test(arguments: [
        #"<h:div xmlns:h="urn:x">x</h:div>"#, "<h:div>x</h:div>",
        #"<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>"#,
        #"<div xmlns:h="http://www.w3.org/1999/xhtml">x</div>"#,
        #"<h:div xmlns:h="http://www.w3.org/1999/xhtml" h:onclick="x()">x</h:div>"#,
        #"<!-- a --><div xmlns="http://www.w3.org/1999/xhtml">x</div>"#,
    ])
    func `the outermost element is a div of XHTML, whatever its prefix`(text: String) {
        #expect(!XHTMLCheck.isAllowed(text))
    }

    /// Each is harmless XML, and a tag that runs something to a reader of HTML.
    @Test(arguments: [
        "x<!--><img src='x' onerror='x()'>-->", "x<!-->-->", "x<!---><img src='x' onerror='x()'>-->",
        "<![CDATA[<img src='x' onerror='x()'>]]>", "<![CDATA[>x]]>", "x<?a ><img src='x' onerror='x()'>?>",
    ])
    func `what HTML would end earlier than XML is refused`(content: String) {
        let faults = XHTMLCheck.faults(in: div(content))
        #expect(faults.contains { $0.contains("ends it in HTML") }, "\(faults)")
    }

    @Test(arguments: ["x<!-- <b>a</b> > -> -->", "<![CDATA[a < b & c]]>", "x<?a b?>"])
    func `comments, character data and instructions that HTML ends as XML does are allowed`(content: String) {
        #expect(XHTMLCheck.faults(in: div(content)) == [])
    }

    @Test func `a prefix is kept byte for byte in JSON, and not needed in XML`() throws {
        let div = #"<h:div xmlns:h='http://www.w3.org/1999/xhtml'>a <h:p title="&quot;">b</h:p ><h:br></h:br></h:div>"#
        let escaped = div.replacing("\"", with: "\\\"")
        let json = #"{"resourceType":"Patient","text":{"status":"generated","div":"\#(escaped)"}}"#
        let patient = try parsed(json)
        #expect(XHTMLCheck.issues(of: patient) == [])
        #expect(String(decoding: patient.json(), as: UTF8.self) == json)
        let written = FHIRXMLWriter.xml(of: patient)
        let plain = #"<div xmlns="http://www.w3.org/1999/xhtml">a <p title="&quot;">b</p><br/></div>"#
        #expect(String(decoding: written, as: UTF8.self).contains(plain))
        let read = try #require(FHIRXMLReader.parse(xml: written).resource)
        #expect(read.root["text", "div"]?.text == plain)
        #expect(XHTMLCheck.canonical(div) == plain)
    }

    @Test func `what is of another namespace does not become XHTML`() throws {
        let foreign =
            #"<div xmlns="http://www.w3.org/1999/xhtml"><x:b xmlns:x="urn:x"><x:i>a</x:i></x:b><b>c</b></div>"#
        let plain = div(#"<b xmlns="urn:x"><i>a</i></b><b>c</b>"#)
        #expect(XHTMLCheck.canonical(foreign) == plain)
        #expect(XHTMLCheck.canonical(plain) == plain)
        let linked = #"<a xmlns:l="http://www.w3.org/1999/xlink" l:href="http://x.org">x</a>"#
        #expect(XHTMLCheck.canonical(div(linked)) == nil)
        let outcome = xml(
            """
            <Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/>\(div(linked))</text></Patient>
            """)
        #expect(outcome.resource == nil)
        #expect(
            outcome.issues.map(\.text) == ["the attribute 'href' has a namespace, and those of a narrative have none"])
    }

    @Test func `a resource's narratives are checked with their places`() throws {
        let bad = #"<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></div>"#
        let resource = try parsed(
            """
            {"resourceType":"Patient","text":{"status":"generated","div":"\(bad)"},
             "contained":[{"resourceType":"Organization","text":{"status":"generated","div":"\(bad)"}}]}
            """)
        let issues = XHTMLCheck.issues(of: resource)
        #expect(issues.map(\.expression) == ["Patient.text.div", "Patient.contained[0].text.div"])
        #expect(issues.map(\.position?.line) == [1, 2])
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `the narratives of the specification's examples are allowed`() throws {
        var refused: [String] = []
        for name in try Shared.pairs(in: "fhir/examples") {
            let outcome = Resource.parse(json: try Shared.bytes("fhir/examples/json/\(name).json"))
            for issue in XHTMLCheck.issues(of: try #require(outcome.resource)) {
                refused.append("\(name): \(issue.text)")
            }
        }
        // These three have no text at all.
        let empty = [
            "activitydefinition-servicerequest-example", "eventdefinition-example",
            "questionnaire-zika-virus-exposure-assessment",
        ]
        #expect(refused == empty.map { "\($0): a narrative must have some text or an image" })
    }
}
