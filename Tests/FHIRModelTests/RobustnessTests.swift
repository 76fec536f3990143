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
}
