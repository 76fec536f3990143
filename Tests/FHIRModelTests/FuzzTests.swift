import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// The specification's JSON examples with some of their bytes changed.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(30)))
struct FuzzTests {
    private static let tokens = [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "\\", "\\u", "\\ud800", "_", "\u{00E9}", " ", "/",
        "//",
        "1e999999999", "-0", "/*", "[[", "{}", "[]", "\"\"", "\"id\":\"a\",", "\"_id\":{\"id\":\"a\"},", "\u{0}",
        "\"contained\":[{\"resourceType\":\"Patient\"}],", "\"resourceType\":\"Patient\",",
        "\"extension\":[{\"url\":\"a\"}],",
        "\"valueString\":\"a\",", "\u{FEFF}", "\r\n",
    ]

    @Test func `no change to a document traps, and what is accepted reads back the same`() throws {
        let files = try Shared.examples().map { try Shared.bytes($0) }.filter { $0.count <= 6_000 }
        var run = FuzzRun("JSON")
        try run.run { random, seed in
            var bytes = files[random.below(files.count)]
            for _ in 0...random.below(4) { bytes.damage(with: Self.tokens, &random) }
            return check(bytes, seed)
        }
    }

    private func check(_ bytes: [UInt8], _ seed: UInt64) -> Bool {
        let outcome = Resource.parse(json: bytes)
        for issue in outcome.issues { #expect(issue.position != nil, "seed \(seed): \(issue)") }
        guard let resource = outcome.readable else {
            #expect(outcome.resource == nil && !outcome.issues.isEmpty, "seed \(seed)")
            return false
        }
        var paths: Set<String> = []
        for element in resource.root.descendants {
            _ = (element.text, element.json, element.decimal)
            #expect(paths.insert(element.path).inserted, "seed \(seed): \(element.path)")
        }
        let compact = resource.json()
        _ = resource.json(pretty: true)
        guard let accepted = outcome.resource else { return false }
        #expect(Resource.parse(json: accepted.json(pretty: true)).resource?.json() == compact, "seed \(seed)")
        _ = accepted.settingServerMeta(id: "a", versionID: "1", lastUpdated: "2020-01-01T00:00:00Z")
        return true
    }
}
