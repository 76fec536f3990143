import Declarations
import TestSupport
import Testing
import Values

struct YAMLTests {
    private func issues(_ yaml: String, limits: Declaration.Limits = .standard) -> [String] {
        Declaration.parse(yaml: Array(yaml.utf8), file: "y", limits: limits).issues.map(\.description)
    }

    @Test func `every key and value knows its line and its column in bytes`() throws {
        let yaml = "\u{FEFF}über: 'é'\nkey: [é, x, {ñ: y}]\r\nblock: |\n  a\n  b\n"
        let node = try #require(Declaration.parse(yaml: Array(yaml.utf8), file: "y").node)
        guard case .mapping(let entries) = node.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.key) == ["über", "key", "block"])
        #expect(entries.map(\.place.description) == ["y:1:1", "y:2:1", "y:3:1"])
        #expect(entries.map(\.value.place.description) == ["y:1:8", "y:2:6", "y:3:8"])
        #expect(entries.map(\.value.style) == [.quoted, .collection, .block])
        guard case .sequence(let items) = entries[1].value.content else { return #expect(Bool(false)) }
        #expect(items.map(\.place.position.column) == [7, 11, 14])
        #expect(items[2]["ñ"]?.place.position.column == 19)
        #expect(entries[2].value.text == "a\nb\n")
    }

    @Test func `every duplicate key is a fault, and the reading goes on`() {
        #expect(
            issues("a: 1\nb: {c: 1, c: 2}\na: 3\n") == [
                "y:2:11: error: the key \"c\" occurs twice; the first one is at 2:5",
                "y:3:1: error: the key \"a\" occurs twice; the first one is at 1:1",
            ])
    }

    @Test func `anchors, aliases and tags are faults, so that a few lines can't name a billion values`() {
        let laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
        let found = issues(laughs)
        #expect(found.count == 6)
        #expect(found.first == "y:1:4: error: anchors are not supported; write the value out where it is used")
        #expect(found.last == "y:3:9: error: aliases are not supported; write the value out")
        #expect(issues("a: !!str 5") == ["y:1:4: error: tags are not supported; leave it out"])
    }

    @Test(arguments: [
        ("a:\n\tb: 1\n", "y:2:1: error: a tab can't indent YAML; use spaces"),
        (
            "a: b: c\n",
            "y:1:5: error: mapping values are not allowed in this context; "
                + "check the indentation, and put text that holds \": \" in quotes"
        ),
        (
            "a: [1, 2\n",
            "y:2:1: error: did not find expected ',' or ']'; a bracket [ is not closed, or a comma is missing"
        ),
        ("a: 'b\n", "y:2:1: error: found unexpected end of stream; a quote or bracket is not closed"),
        (
            "a: @b\n",
            "y:1:4: error: found character that cannot start any token; "
                + "put text that begins with @, `, % or * in quotes"
        ),
        ("a: 1\n---\nb: 2\n", "y:2:1: error: a second document begins; one file holds one document"),
        ("a: b\u{1}\n", "y:1:5: error: control characters can't be written here; use \"\\x..\" in double quotes"),
        ("[a]: 1\n", "y:1:1: error: a key must be a text, found a list"),
        ("", "y:1:1: error: the file is empty"),
        ("# nothing\n", "y:1:1: error: the file is empty"),
    ])
    func `broken YAML is explained where it breaks`(yaml: String, expected: String) {
        #expect(issues(yaml) == [expected])
    }

    @Test func `a file that is not UTF-8 is refused at the byte`() {
        let latin = Declaration.parse(yaml: [0x61, 0x3A, 0x20, 0xE9, 0x0A], file: "y").issues
        #expect(latin.map(\.description) == ["y:1:4: error: the file is not UTF-8 here; save it as UTF-8"])
        let wide = Declaration.parse(yaml: [0xFF, 0xFE, 0x61, 0x00], file: "y").issues
        #expect(wide.map(\.description) == ["y:1:1: error: the file is UTF-16; save it as UTF-8"])
    }

    @Test func `depth, size and number of values are limited`() {
        var limits = Declaration.Limits()
        limits.depthMax = 3
        limits.nodesMax = 6
        limits.bytesMax = 20
        #expect(issues("[[[1]]]", limits: limits) == [])
        #expect(issues("[[[[1]]]]", limits: limits) == ["y:1:4: error: more than 3 levels of lists and mappings"])
        #expect(issues("[1, 2, 3, 4, 5]", limits: limits) == [])
        #expect(issues("[1, 2, 3, 4, 5, 6]", limits: limits) == ["y:1:17: error: more than 6 values"])
        #expect(issues("aaaaaaaaaaaaaaaaaaaa", limits: limits) == [])
        #expect(
            issues("aaaaaaaaaaaaaaaaaaaaa", limits: limits) == ["y:1:1: error: the file has 21 bytes; the limit is 20"])
        #expect(issues(String(repeating: "[", count: 100_000)).count == 1)
    }

    @Test func `random bytes never trap`() {
        let alphabet = Array("ab:-[]{}'\"|>&*!#%@,\n\t \u{E9}?~".utf8) + [0x00, 0xFF]
        var random = SeededGenerator(seed: 20_260_124)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.randomElement(using: &random)!
            }
            let result = Declaration.parse(yaml: bytes, file: "y")
            #expect(result.node != nil || !result.issues.isEmpty, "seed 20260124: \(bytes)")
            _ = Declaration.parse(csv: bytes, file: "c")
        }
    }
}
