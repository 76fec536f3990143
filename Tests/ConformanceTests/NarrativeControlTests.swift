import Testing
import Values

/// What the extensions `narrative-source-control` and `narrative-language-control` ask, however a narrative is written.
struct NarrativeControlTests {
    private static func errors(_ control: String, _ div: String) throws -> [String] {
        let url = "http://hl7.org/fhir/StructureDefinition/narrative-\(control)"
        let profile = Trial.profile(
            "Patient", #"{"path":"Patient.text","extension":[{"url":"\#(url)","valueCode":"_no"}]}"#)
        let text = div.replacing("\"", with: "\\\"")
        let patient = #"{"resourceType":"Patient","text":{"status":"generated","div":"\#(text)"}}"#
        return try Trial.issues(of: patient, with: [profile], profiles: ["http://t.org/p"]).filter {
            $0.isError && $0.expression == "Patient.text"
        }.map(\.text)
    }

    private static let xhtml = #"xmlns="http://www.w3.org/1999/xhtml""#
    private static let prefix = #"xmlns:h="http://www.w3.org/1999/xhtml""#

    @Test(arguments: [
        #"<div \#(xhtml)><p class="generated">a</p></div>"#,
        #"<h:div \#(prefix)><h:p class='x generated' title="a > b">a</h:p></h:div>"#,
        #"<div \#(xhtml)><!-- > <p> --><p class="original">a<br/>b</p></div>"#,
    ])
    func `parts that name their source are allowed`(div: String) throws {
        #expect(try Self.errors("source-control", div) == [])
    }

    @Test(arguments: [
        #"<div \#(xhtml)><p>a</p></div>"#, #"<h:div \#(prefix)><h:p class="x">a</h:p></h:div>"#,
        #"<div \#(xhtml)><!-- > <p> --><p class="original">b</p><p>a</p></div>"#,
        #"<div \#(xhtml)><![CDATA[a]]></div>"#,
    ])
    func `a part without its source is refused`(div: String) throws {
        let errors = try Self.errors("source-control", div)
        #expect(errors.count == 1, "\(errors)")
        #expect(errors.first?.hasPrefix("the part 'a' must have the class") == true, "\(errors)")
    }

    @Test(arguments: [
        #"<div \#(xhtml)><div lang="de">a</div></div>"#, #"<h:div \#(prefix)><h:div xml:lang="de">a</h:div></h:div>"#,
    ])
    func `sections by language are refused where a profile says so`(div: String) throws {
        #expect(try Self.errors("language-control", div).count == 1)
    }
}
