import FHIRModel
import Testing
import Values

/// The `fhir_comments` of DSTU2, which old data still have.
struct LegacyCommentTests {
    private func parse(_ text: String) -> ParseOutcome { Resource.parse(json: Array(text.utf8)) }

    private func json(_ text: String) -> String? {
        parse(text).resource.map { String(decoding: $0.json(), as: UTF8.self) }
    }

    @Test func `comments are left out with a warning, and all else keeps its place`() {
        let text = """
            {"resourceType":"List","fhir_comments":[" a "," b "],"id":"l1","_id":{"fhir_comments":["c"]},
            "status":"current","mode":"changes"}
            """
        #expect(json(text) == #"{"resourceType":"List","id":"l1","status":"current","mode":"changes"}"#)
        let issues = parse(text).issues
        #expect(issues.map(\.severity) == [.warning, .warning])
        #expect(issues.first?.position == SourcePosition(line: 1, column: 24))
    }

    @Test(arguments: [
        #"{"resourceType":"Patient","active":true,"fhir_comments":["a"]}"#,
        #"{"resourceType":"Patient","active":true,"_active":{"fhir_comments":["a"]},"fhir_comments":["b"]}"#,
        #"{"fhir_comments":["a"],"resourceType":"Patient","fhir_comments":["b"],"active":true}"#,
    ])
    func `comments may be anywhere`(text: String) {
        #expect(json(text) == #"{"resourceType":"Patient","active":true}"#)
    }

    @Test(arguments: [
        #"{"resourceType":"Patient","active":true,"fhir_comments":["a",true]}"#,
        #"{"resourceType":"Patient","active":true,"fhir_comments":"a"}"#,
        #"{"resourceType":"Patient","active":true,"fhir_comments":[]}"#,
    ])
    func `what is no list of texts is an unknown property`(text: String) {
        #expect(parse(text).issues.map(\.severity) == [.error])
    }

    @Test func `a comment in a text is none`() {
        let text = #"{"resourceType":"Patient","name":[{"text":"\"fhir_comments\":[\"a\"]"}],"x":1}"#
        #expect(parse(text).issues.map(\.severity) == [.error])
    }
}
