import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

struct RobustnessTests {
    @Test func `limits hold at the limit and refuse one past it`() {
        let json = Array(#"{"resourceType":"Patient","name":[{"given":["a","b"]}]}"#.utf8)
        func outcome(_ change: (inout ParseLimits) -> Void) -> ParseOutcome {
            var limits = ParseLimits.standard
            change(&limits)
            return Resource.parse(json: json, limits: limits)
        }
        #expect(outcome { $0.bytes = json.count }.resource != nil)
        #expect(outcome { $0.bytes = json.count - 1 }.issues.map(\.code) == [.tooLong])
        #expect(outcome { $0.depth = 2 }.resource != nil)
        #expect(outcome { $0.depth = 1 }.issues.map(\.code) == [.tooCostly])
        #expect(outcome { $0.nodes = 4 }.resource != nil)
        #expect(outcome { $0.nodes = 3 }.issues.map(\.code) == [.tooCostly])
        #expect(outcome { $0.nodes = 3 }.readable == nil)
    }

    @Test func `reading stops at the limit of issues`() {
        func outcome(_ count: Int) -> ParseOutcome {
            let names = (0..<count).map { #""unknown\#($0)":1"# }.joined(separator: ",")
            return Resource.parse(json: Array(#"{"resourceType":"Patient",\#(names)}"#.utf8))
        }
        let limit = ParseLimits.standard.issues
        #expect(outcome(limit - 1).issues.count == limit - 1 && outcome(limit - 1).readable != nil)
        #expect(outcome(300).issues.count == limit + 1 && outcome(300).readable == nil)
        #expect(outcome(300).issues.last?.code == .tooCostly)
        // A million faults cost no more than the first ones.
        let items = Array(repeating: #""""#, count: 1_000_000).joined(separator: ",")
        let many = Resource.parse(json: Array(#"{"resourceType":"Patient","name":[{"given":[\#(items)]}]}"#.utf8))
        #expect(many.issues.count == limit + 1)
    }

    @Test func `deep nesting of any kind ends with an issue`() {
        let deep = 100_000
        for (open, close) in [("[", "]"), (#"{"a":"#, "}"), (#"{"extension":[{"url":"a","extension":["#, "]}]}")] {
            for prefix in [#"{"resourceType":"Patient","x":"#, #"{"x":"#, #"{"resourceType":"Patient","contained":["#] {
                let json =
                    prefix + String(repeating: open, count: deep) + "1" + String(repeating: close, count: deep) + "}"
                #expect(Resource.parse(json: Array(json.utf8)).readable == nil)
            }
        }
        let nested = String(repeating: #"{"resourceType":"Bundle","type":"batch","entry":[{"resource":"#, count: 200)
        #expect(Resource.parse(json: Array(nested.utf8)).readable == nil)
        let late = String(repeating: #"{"type":"batch","entry":[{"resource":"#, count: 20_000)
        #expect(Resource.parse(json: Array(late.utf8)).readable == nil)
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `no change to a document traps, and what is accepted reads back the same`() throws {
        let isSoak = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1"
        let seed: UInt64 = isSoak ? .random(in: 0...(.max)) : 20_260_124
        print("fuzz of JSON with seed \(seed)")
        let end = ContinuousClock.now + (isSoak ? .seconds(60) : .zero)
        var (random, rounds) = (SeededGenerator(seed: seed), 0)
        let files = try Shared.examples()
        let tokens = [
            "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "\\", "\\u", "_", "\u{00E9}", " ", "/", "//",
        ]
        while rounds < 1_500 || ContinuousClock.now < end {
            rounds += 1
            var bytes = try Shared.bytes(files.randomElement(using: &random)!)
            if bytes.count > 6_000 { continue }
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, tokens, &random) }
            let outcome = Resource.parse(json: bytes)
            guard let resource = outcome.readable else {
                #expect(outcome.resource == nil && !outcome.issues.isEmpty, "seed \(seed)")
                continue
            }
            for element in resource.root.descendants { _ = (element.text, element.json) }
            let paths = Set(resource.root.descendants.map(\.path))
            #expect(paths.count == Array(resource.root.descendants).count, "seed \(seed)")
            let compact = resource.json()
            _ = resource.json(pretty: true)
            guard let accepted = outcome.resource else { continue }
            #expect(Resource.parse(json: accepted.json(pretty: true)).resource?.json() == compact, "seed \(seed)")
            _ = accepted.settingServerMeta(id: "a", versionID: "1", lastUpdated: "2020-01-01T00:00:00Z")
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ tokens: [String], _ random: inout SeededGenerator) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, index + Int.random(in: 1...20, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: Array(tokens.randomElement(using: &random)!.utf8), at: index)
        case 3: bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
        case 4: bytes.removeSubrange(index...)
        default:
            let other = Int.random(in: 0..<bytes.count, using: &random)
            bytes.swapAt(index, other)
        }
        if bytes.isEmpty { bytes = [0x7B] }
    }
}
