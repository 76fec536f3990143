import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing
import Values

/// The specification's XML examples with some of their bytes changed.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(30)))
struct FuzzTests {
    private static let tokens = [
        "<", ">", "/>", "</", "&amp;", "&#x0;", "&#xD800;", "&lol;", "\"", "'", " value=\"\"", "<!--", "-->",
        "<![CDATA[", "]]>", "<?x?>", " xmlns=\"urn:x\"", " xmlns=\"http://hl7.org/fhir\"", "<id value=\"a\"/>",
        "<div/>",
        "<contained><Patient><active value=\"true\"/></Patient></contained>", "<extension url=\"a\">", "</extension>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>", "\u{FFFE}", "\u{0}", "é", " id=\"a\"",
        "<valueDecimal value=\"1e999999999\"/>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
    ]

    @Test func `no changed document traps, and what is accepted says the same when it is written and read again`()
        throws
    {
        let files = try Shared.pairs(in: "fhir/examples")
            .map { try Shared.bytes("fhir/examples/xml/\($0).xml") }.filter { $0.count < 20_000 }
        var run = FuzzRun("XML")
        try run.run { random, seed in
            var bytes = files[random.below(files.count)]
            for _ in 0...random.below(4) { bytes.damage(with: Self.tokens, &random) }
            return check(bytes, seed)
        }
    }

    private func check(_ bytes: [UInt8], _ seed: UInt64) -> Bool {
        let outcome = FHIRXMLReader.parse(xml: bytes)
        for issue in outcome.issues { #expect(issue.position != nil, "seed \(seed): \(issue)") }
        if let readable = outcome.readable {
            #expect(Resource.parse(json: readable.json()).readable?.json() == readable.json(), "seed \(seed)")
        }
        guard let resource = outcome.resource else {
            #expect(!outcome.issues.isEmpty, "seed \(seed)")
            return false
        }
        _ = XHTMLCheck.issues(of: resource)
        guard let again = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource)).resource else {
            Testing.Issue.record("seed \(seed): what was accepted can't be read again")
            return false
        }
        #expect(content(of: again.root) == content(of: resource.root), "seed \(seed)")
        #expect(Resource.parse(json: resource.json()).resource?.json() == resource.json(), "seed \(seed)")
        return true
    }
}
