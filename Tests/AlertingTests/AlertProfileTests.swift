import Alerting
import Foundation
import TestSupport
import Testing
import Values

struct AlertProfileTests {
    private func issues(_ rules: String) -> [String] {
        AlertProfile.read(yaml: Array("name: x\nrules:\n\(rules)".utf8), file: "x.yaml").issues.map(\.description)
    }

    @Test func `the shipped limits are read without a fault`() throws {
        let root = Repository.root
        let bytes = try Data(contentsOf: root.appendingPathComponent("Profiles/alerts/adult-default.yaml"))
        let (profile, issues) = AlertProfile.read(yaml: Array(bytes), file: "adult-default.yaml")
        #expect(issues.isEmpty)
        #expect(profile?.rules.count == 13)
        let watched = (profile?.rules ?? []).filter { !$0.high.isEmpty && !$0.low.isEmpty }.flatMap(\.vitals)
        // Whether or not it is said that a cuff or a line measures it.
        for site in ["nibp", "abp", "bp"] {
            #expect(watched.contains("\(site)-systolic") && watched.contains("\(site)-mean"))
        }
    }

    @Test func `steps out of order are refused with their place`() {
        let found = issues(
            "  - { vitals: [spo2], unit: '%', low: [{ limit: 80, priority: high }, { limit: 90, priority: low }] }")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.hasPrefix("x.yaml:3:") })
    }

    @Test func `low limits above high limits are refused`() {
        let found = issues(
            "  - { vitals: [a], unit: '%', low: [{ limit: 90, priority: low }], high: [{ limit: 80, priority: low }] }")
        #expect(found.count == 1)
        #expect(found[0].contains("is not below the high limit"))
    }

    @Test func `a vital sign in two rules is refused`() {
        let rule = "  - { vitals: [a], unit: '%', low: [{ limit: 90, priority: low }] }\n"
        #expect(issues(rule + rule).first?.contains("two rules") == true)
    }

    @Test func `a misspelt key is named with what was meant`() {
        let found = issues("  - { vitals: [a], unit: '%', low: [{ limit: 90, priorty: low }] }")
        #expect(found.contains { $0.contains("did you mean \"priority\"") })
    }

    @Test func `a priority that does not exist is refused`() {
        #expect(issues("  - { vitals: [a], unit: '%', low: [{ limit: 90, priority: urgent }] }").count == 1)
    }

    @Test func `five steps are taken and six refused`() {
        func rule(_ count: Int) -> String {
            let steps = (1...count).map { "{ limit: \(100 - $0), priority: low }" }.joined(separator: ", ")
            return "  - { vitals: [a], unit: '%', low: [\(steps)] }"
        }
        #expect(issues(rule(AlertProfile.stepsMax)).isEmpty)
        #expect(issues(rule(AlertProfile.stepsMax + 1)).count == 1)
    }
}
