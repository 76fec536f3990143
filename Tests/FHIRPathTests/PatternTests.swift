import FHIRPath
import Testing
import Values

/// Regular expressions: what they match, and that no pattern can take more than linear time.
struct PatternTests {
    @Test(arguments: [
        ("abc", "b", true), ("abc", "^b", false), ("abc", "^a.c$", true), ("a\nc", "a.c", true), ("abc", "a|x", true),
        ("", "a*", true), ("aab", "^a{2}b$", true), ("ab", "^a{2,}b$", false), ("aaab", "^a{1,2}b", false),
        ("x1", "\\d", true), ("x", "\\D", true), ("a_b", "^\\w+$", true), ("a b", "\\s", true), ("ab", "\\bb", false),
        ("a b", "\\bb\\b", true), ("]", "[]]", true), ("-", "[a-]", true), ("b", "[^a]", true), ("5", "[\\d.]", true),
        ("é", "^.$", true), ("Ä", "\\p{Lu}", true), ("a", "\\P{L}", false), ("A", "[\\s\\S]", true),
        ("ab", "^(?:a|b)+$", true),
        ("{", "a{,2}|\\{", true), ("x{", "x{", true), ("A", "\\x41", true), ("A", "\\u0041", true),
        ("QUJD REVG", "^(\\s*([0-9a-zA-Z\\+\\/=]){4}\\s*)+$", true), ("aaaa", "^(a?){4}a{4}$", true),
        ("ab", "(?P<x>a)b", true),
    ])
    func `the syntax of PCRE that automata know`(_ text: String, _ pattern: String, _ expected: Bool) throws {
        var context = EvaluationContext()
        context.variables = ["text": [.string(text)], "pattern": [.string(pattern)]]
        #expect(try json("%text.matches(%pattern)", context: context) == "\(expected)")
    }

    @Test(arguments: [
        ("(a)\\1", "Back references"), ("(?=a)", "Look-around"), ("a++", "Possessive"), ("(a", "without its `)`"),
        ("a)", "without its `(`"),
        ("[a", "without its `]`"), ("*a", "nothing to repeat"), ("[b-a]", "from the lower"),
        ("\\p{Xx}", "general category"), ("a\\", "lone"),
        ("a{2,1}", "upside down"),
    ])
    func `what is not supported is refused by name`(_ pattern: String, _ reason: String) throws {
        var context = EvaluationContext()
        context.variables = ["pattern": [.string(pattern)]]
        #expect { try json("'a'.matches(%pattern)", context: context) } throws: { error in
            guard let error = error as? FHIRPathError else { return false }
            return error.code == .arguments && error.message.contains(reason)
        }
    }

    @Test func `patterns that explode elsewhere end at once`() throws {
        var context = EvaluationContext()
        context.variables = ["text": [.string(String(repeating: "a", count: 5_000) + "!")]]
        #expect(try json("%text.matches('^(a+)+$')", context: context) == "false")
        #expect(try json("%text.matches('^(a|a)*$')", context: context) == "false")
        #expect(try json("%text.matches('^(([a-z])+.)+[A-Z]([a-z])+$')", context: context) == "false")
    }

    @Test func `a constant pattern is refused when it is compiled, at its place`() throws {
        #expect { try FHIRPathExpression(parsing: "name.family.matches('(')").compiled() } throws: { error in
            (error as? FHIRPathError)?.position == SourcePosition(line: 1, column: 21)
        }
    }

    @Test func `the size of a pattern has a limit`() throws {
        var limits = FHIRPathLimits()
        limits.patternSize = 13
        // 10 letters, two marks of the whole match and its end.
        #expect(throws: Never.self) {
            try FHIRPathExpression(parsing: "'a'.matches('a{10}')", limits: limits).compiled()
        }
        #expect { try FHIRPathExpression(parsing: "'a'.matches('a{11}')", limits: limits).compiled() } throws: {
            ($0 as? FHIRPathError)?.code == .limit
        }
    }
}
