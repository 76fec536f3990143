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
