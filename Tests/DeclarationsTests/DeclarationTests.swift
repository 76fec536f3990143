import Declarations
import Testing
import Values

private struct Limit: Equatable {
    var code: String
    var high: ExactDecimal?
    var priority: Priority
    var delay: Duration

    enum Priority: String, CaseIterable { case high, medium, low }

    static var shape: DeclarationShape<Limit> {
        .record { reader in
            let code = reader.required("code", .text)
            let high = reader.optional("high", .decimal)
            let priority = reader.required("priority", .oneOf(Priority.self))
            let delay = reader.optional("delay", .duration, default: .seconds(5))
            guard let code, let priority else { return nil }
            return Limit(code: code, high: high, priority: priority, delay: delay)
        }
    }
}

struct DeclarationTests {
    private func read(_ yaml: String) -> (value: [Limit]?, issues: [String]) {
        let result = Declaration.read(yaml: Array(yaml.utf8), file: "a.yaml", as: .list(of: Limit.shape))
        return (result.value, result.issues.map(\.description))
    }

    @Test func `a sound file becomes a value, decimals with their text`() throws {
        let (value, issues) = read(
            "- code: 8867-4\n  high: 120.50\n  priority: high\n  delay: 1m30s\n- {code: x, priority: low}\n")
        #expect(issues == [])
        let limits = try #require(value)
        #expect(limits.count == 2)
        #expect(limits[0].high?.text == "120.50")
        #expect(limits[0].delay == .seconds(90))
        #expect(limits[1] == Limit(code: "x", high: nil, priority: .low, delay: .seconds(5)))
    }

    @Test func `all faults of a file are reported in one pass, each with place, finding and advice`() {
        let (value, issues) = read(
            """
            - code: 8867-4
              hihg: 120
              priority: hihg
            - high: 12,5
              priority: low
              delay: 30
            - just a text
            - code: a
              priority: "low"
              high: "3"
              surprise: 1
            """)
        #expect(value == nil)
        #expect(
            issues == [
                "a.yaml:2:3: error: [0]: unknown key \"hihg\"; did you mean \"high\"?",
                "a.yaml:3:13: error: [0].priority: \"hihg\" is unknown; did you mean \"high\"? "
                    + "expected one of high, medium, low",
                "a.yaml:4:3: error: [1]: \"code\" is missing; expected a text",
                "a.yaml:4:9: error: [1].high: \"12,5\" is not a number; use a point: 12.5",
                "a.yaml:6:10: error: [1].delay: \"30\" is not a duration such as 30s, 5m or 1h30m",
                "a.yaml:7:3: error: [2]: expected a mapping, found \"just a text\"",
                "a.yaml:10:9: error: [3].high: \"3\" is not a number; write it without quotes",
                "a.yaml:11:3: error: [3]: unknown key \"surprise\"; the keys here are code, high, priority, delay",
            ])
    }

    @Test func `null, nothing and a tilde count as absent`() {
        let (_, issues) = read("- code:\n  priority: ~\n  high: null\n- code: 'null'\n  priority: low\n")
        #expect(
            issues == [
                "a.yaml:1:3: error: [0]: \"code\" is missing; expected a text",
                "a.yaml:1:3: error: [0]: \"priority\" is missing; expected one of high, medium, low",
            ])
    }

    @Test func `free keys keep their order and place`() throws {
        let yaml = "zeta: 1\nalpha: 2\n\"mid dle\": 3\n"
        let result = Declaration.read(yaml: Array(yaml.utf8), file: "m.yaml", as: .mapping(of: .wholeNumber(in: 1...2)))
        #expect(
            result.issues.map(\.description) == ["m.yaml:3:12: error: mid dle: \"3\" is not a whole number from 1 to 2"]
        )
        let sound = Declaration.read(yaml: Array(yaml.utf8), file: "m.yaml", as: .mapping(of: .wholeNumber(in: 1...3)))
        let entries = try #require(sound.value)
        #expect(entries.map(\.key.value) == ["zeta", "alpha", "mid dle"])
        #expect(entries.map(\.value) == [1, 2, 3])
        #expect(entries[2].key.place.description == "m.yaml:3:1")
    }

    @Test func `a value can be written short or long`() throws {
        let shape = DeclarationShape<String>.text.or(.record { $0.required("path", .text) })
        let list = DeclarationShape<[String]>.list(of: shape)
        let result = Declaration.read(yaml: Array("- PID-3\n- path: PID-5\n- [x]\n".utf8), file: "s.yaml", as: list)
        #expect(
            result.issues.map(\.description) == ["s.yaml:3:3: error: [2]: expected a text or a mapping, found a list"])
    }

    @Test func `a text's own parser can say at which byte the fault is`() {
        let shape = DeclarationShape<String>("a path") { text in
            text.utf8.firstIndex(of: UInt8(ascii: "!")).map { index in
                .failure(DeclarationFault("no ! here", offset: text.utf8.distance(from: text.startIndex, to: index)))
            } ?? .success(text)
        }
        for (yaml, column) in [("p: ab!c", 6), ("p: 'ab!c'", 7), ("p: \"a\\x62!c\"", 7), ("p: |\n  ab!c", 4)] {
            let read = DeclarationShape<String>.record { $0.required("p", shape) }
            let result = Declaration.read(yaml: Array(yaml.utf8), file: "p.yaml", as: read)
            #expect(result.issues.first?.position == SourcePosition(line: 1, column: column), "\(yaml)")
            #expect(result.issues.first?.text.hasSuffix("is not a path: no ! here") == true)
        }
    }

    @Test func `a record can report what its keys together make wrong`() {
        let shape = DeclarationShape<Bool>.record { reader in
            reader.ignore("note")
            let low = reader.optional("low", .decimal)
            let high = reader.optional("high", .decimal)
            if let low, let high, low >= high { reader.report("must be above low (\(low))", at: "high") }
            return true
        }
        let result = Declaration.read(
            yaml: Array("{low: 9.0, high: 9, note: {any: thing}}".utf8), file: "r.yaml", as: shape)
        #expect(result.issues.map(\.description) == ["r.yaml:1:18: error: high: must be above low (9.0)"])
        #expect(result.value == nil)
    }

    @Test func `only true and false are booleans`() {
        let shape = DeclarationShape<[Bool]>.list(of: .boolean)
        let result = Declaration.read(yaml: Array("[true, false, yes, 'true', True]".utf8), file: "b.yaml", as: shape)
        #expect(result.issues.map(\.position?.column) == [15, 20, 28])
    }

    @Test func `faults are collected up to a limit`() {
        var limits = Declaration.Limits()
        limits.issuesMax = 3
        func faults(_ count: Int) -> [Values.Issue] {
            let yaml = String(repeating: "- x\n", count: count)
            return Declaration.read(yaml: Array(yaml.utf8), file: "l", as: .list(of: .decimal), limits: limits).issues
        }
        #expect(faults(3).map(\.code) == [.value, .value, .value])
        #expect(faults(5).map(\.code) == [.value, .value, .value, .tooCostly])
    }
}

struct DurationTextTests {
    @Test(arguments: [
        ("30s", 30_000), ("5m", 300_000), ("1h30m", 5_400_000), ("250ms", 250), ("7d", 604_800_000), ("0s", 0),
        ("1m1ms", 60_001),
    ])
    func `a duration with units is read`(text: String, milliseconds: Int) {
        #expect(Duration(text: text) == .milliseconds(milliseconds))
    }

    @Test(arguments: [
        "", "30", "s", "30 s", "-1s", "1.5h", "1s1m", "1s1s", "1y", "40000d", "99999999999999999999s", "1S",
    ])
    func `anything else is not a duration`(text: String) {
        #expect(Duration(text: text) == nil)
    }
}
