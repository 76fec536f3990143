import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing

/// The specification's XML examples with some of their bytes changed: a second of them, a minute with `make soak`.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(5)))
struct FuzzTests {
    @Test func `no changed document traps, and what is accepted says the same when it is written and read again`()
        throws
    {
        let isSoak = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1"
        let end = ContinuousClock.now + (isSoak ? .seconds(60) : .seconds(1))
        let names = try Shared.pairs(in: "fhir/examples")
        var seed: UInt64 = isSoak ? .random(in: 0...(.max >> 1)) : 20_260_124
        print("fuzz of XML from seed \(seed)")
        while ContinuousClock.now < end {
            var random = SeededGenerator(seed: seed)
            var bytes = try Shared.bytes("fhir/examples/xml/\(names[random.below(names.count)]).xml")
            if bytes.count < 20_000 {
                for _ in 0...random.below(4) { change(&bytes, &random) }
                check(bytes, seed)
            }
            seed += 1
        }
    }

    private func check(_ bytes: [UInt8], _ seed: UInt64) {
        let outcome = FHIRXMLReader.parse(xml: bytes)
        guard let resource = outcome.resource else {
            #expect(!outcome.issues.isEmpty, "seed \(seed)")
            return
        }
        guard let again = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource)).resource else {
            Issue.record("seed \(seed): what was accepted can't be read again")
            return
        }
        #expect(content(of: again.root) == content(of: resource.root), "seed \(seed)")
        #expect(Resource.parse(json: resource.json()).resource?.json() == resource.json(), "seed \(seed)")
    }

    private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let telling = [
            "<", ">", "/>", "</", "&amp;", "&#x0;", "&lol;", "\"", "'", " value=\"\"", "<!--", "-->", "<![CDATA[",
            "]]>",
            "<?x?>", "xmlns=\"urn:x\"", "<id value=\"a\"/>", "<div/>", "\u{FFFE}", "\u{0}", "é",
        ]
        guard !bytes.isEmpty else { return bytes = [0x3C] }
        let index = random.below(bytes.count)
        let end = min(bytes.count, index + 1 + random.below(40))
        switch random.below(6) {
        case 0: bytes[index] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: Array(telling[random.below(telling.count)].utf8), at: index)
        case 3: bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
        case 4: bytes.removeSubrange(index...)
        default: bytes.swapAt(index, random.below(bytes.count))
        }
    }
}
