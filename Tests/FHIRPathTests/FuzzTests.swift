import FHIRModel
import FHIRPath
import Foundation
import TestSupport
import Testing
import Values

/// Expressions put together from those of the official suite, of R4's invariants and search parameters, and from the
/// grammar, evaluated over the specification's examples.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(30)))
struct FuzzTests {
    @Test func `no expression traps, and each gives the same twice`() throws {
        let expressions = ExpressionGenerator(corpus: try Self.corpus())
        let resources = try Shared.examples().compactMap { Resource.parse(json: try Shared.bytes($0)).resource }
            .filter { $0.json().count < 20_000 }
        let component =
            #"{"code":{"text":"c"},"valueQuantity":{"value":X,"system":"http://unitsofmeasure.org","code":"mg"}}"#
        let components = ["1e999999999", "-1e-999999999", "-0", "0.10", "123456789012345678901234567890.12345"]
            .map { component.replacing("X", with: $0) }.joined(separator: ",")
        let numbers = try parsed(
            #"{"resourceType":"Observation","status":"final","code":{"text":"a"},"component":[\#(components)]}"#)
        var context = EvaluationContext(now: Timestamp(year: 2026, month: 7, day: 1))
        context.limits.steps = 20_000
        context.limits.stringBytes = 65_536
        context.variables = ["a": [.string("a"), .integer(1)]]
        context.services.htmlChecks = { _ in true }
        var run = FuzzRun("FHIRPath")
        try run.run { random, seed in
            let text = expressions.next(&random)
            let resource = random.below(8) == 0 ? numbers : resources[random.below(resources.count)]
            let elements = [resource.root] + resource.root.descendants.prefix(40)
            return check(text, on: elements[random.below(elements.count)], context, seed)
        }
    }

    private func check(_ text: String, on element: Element, _ context: EvaluationContext, _ seed: UInt64) -> Bool {
        do {
            let expression = try FHIRPathExpression(parsing: text)
            _ = try? expression.compiled(for: element.type, mode: .strict)
            let compiled = try expression.compiled(for: element.type)
            let first = try compiled.evaluate(on: element, context: context).map(\.json)
            let second = try compiled.evaluate(on: element, context: context).map(\.json)
            #expect(first == second, "seed \(seed): \(text)")
            return true
        } catch {
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
            #expect(error.position.line <= lines && !error.message.isEmpty, "seed \(seed): \(text): \(error)")
            return false
        }
    }

    private static func corpus() throws -> [String] {
        let suite = XMLDocument.parse(try Shared.bytes("fhir/testsuites/fhirpath/tests-fhir-r4.xml")).root
        let tests = suite.all("group").flatMap { $0.all("test") }.map { $0.all("expression")[0].text }
        let invariants = R4.types.flatMap { $0.invariants + $0.elements.flatMap(\.invariants) }.map(\.expression)
        return Array(Set(tests + invariants + R4.searchParameters.compactMap(\.expression))).sorted()
    }
}

/// Makes expressions from a corpus and from the grammar of the language.
private struct ExpressionGenerator {
    private let corpus: [String]
    /// Words and signs of the corpus.
    private let tokens: [String]
    private let names: [String]

    private static let functions = [
        "empty", "exists", "all", "allTrue", "subsetOf", "count", "distinct", "where", "select", "sort", "repeat",
        "repeatAll", "ofType", "coalesce", "single", "first", "last", "tail", "skip", "take", "intersect", "exclude",
        "union", "combine", "iif", "toBoolean", "toInteger", "toLong", "toDate", "toDateTime", "toDecimal",
        "toQuantity",
        "toString", "toTime", "indexOf", "substring", "contains", "upper", "replace", "matches", "matchesFull",
        "replaceMatches", "length", "toChars", "encode", "decode", "escape", "unescape", "trim", "split", "join", "abs",
        "ceiling", "exp", "floor", "ln", "log", "power", "round", "sqrt", "truncate", "aggregate", "sum", "min", "max",
        "avg", "children", "descendants", "trace", "now", "today", "defineVariable", "lowBoundary", "highBoundary",
        "precision", "yearOf", "duration", "difference", "comparable", "is", "as", "not", "type", "extension",
        "hasValue",
        "getValue", "resolve", "conformsTo", "memberOf", "subsumes", "htmlChecks", "checkModifiers",
    ]
    private static let operators = [
        "+", "-", "*", "/", "div", "mod", "&", "|", "<", "<=", ">", ">=", "=", "~", "!=", "!~", "in", "contains", "and",
        "or", "xor", "implies",
    ]
    private static let literals = [
        "0", "1", "-1", "2147483647", "-2147483648", "9223372036854775807L", "0.0", "1.50",
        "0.1234567890123456789012345678",
        "99999999999999999999999999999999999999", "'a'", "''", "'\\u0000'", "'(a+)+$'", "'\\uD83D\\uDE00'", "true",
        "{}",
        "@0001", "@9999-12-31", "@2016-12-31T23:59:60Z", "@2020-02-29T00:00:00.000+14:00", "@T23:59:59.999", "@2015-02",
        "1 'mg'", "4 days", "1 year", "1000000000 months", "1.5 'kg.m/s2'", "37 'Cel'", "$this", "$index", "$total",
        "%resource",
        "%context", "%ucum", "%a", "''.toString()", "'http://unitsofmeasure.org'", "'%0d%0a'", "'1e999999999'",
        "'999999999999999999999999999999999999999999'",
    ]
    private static let types = [
        "String", "System.Quantity", "FHIR.Patient", "Observation", "dateTime", "Quantity", "Element",
    ]

    init(corpus: [String]) {
        self.corpus = corpus
        tokens = Array(Set(corpus.flatMap(Self.split))).sorted()
        names = Array(Set(R4.types.flatMap(\.elements).map(\.name))).sorted()
    }

    func next(_ random: inout SeededGenerator) -> String {
        switch random.below(4) {
        case 0: return pick(corpus, &random)
        case 1: return mutated(pick(corpus, &random), &random)
        case 2: return expression(4, &random)
        default: return mutated(expression(3, &random), &random)
        }
    }

    private func pick(_ list: [String], _ random: inout SeededGenerator) -> String { list[random.below(list.count)] }

    private func expression(_ depth: Int, _ random: inout SeededGenerator) -> String {
        guard depth > 0 else { return random.below(2) == 0 ? pick(Self.literals, &random) : pick(names, &random) }
        switch random.below(10) {
        case 0: return pick(Self.literals, &random)
        case 1: return pick(names, &random)
        case 2: return "(\(pick(corpus, &random)))"
        case 3:
            return
                "\(expression(depth - 1, &random)) \(pick(Self.operators, &random)) \(expression(depth - 1, &random))"
        case 4: return "(\(expression(depth - 1, &random))).\(pick(names, &random))"
        case 5: return "(\(expression(depth - 1, &random)))[\(expression(depth - 1, &random))]"
        case 6:
            return
                "(\(expression(depth - 1, &random))) \(random.below(2) == 0 ? "is" : "as") \(pick(Self.types, &random))"
        case 7: return "-(\(expression(depth - 1, &random)))"
        default:
            let arguments = (0..<random.below(4)).map { _ in expression(depth - 1, &random) }.joined(separator: ", ")
            return "(\(expression(depth - 1, &random))).\(pick(Self.functions, &random))(\(arguments))"
        }
    }

    /// With some of its words and signs replaced, removed, doubled or put in.
    private func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
        var parts = Self.split(text)
        for _ in 0...random.below(3) {
            guard !parts.isEmpty else { return "" }
            let index = random.below(parts.count)
            switch random.below(6) {
            case 0: parts[index] = pick(tokens, &random)
            case 1: parts.remove(at: index)
            case 2: parts.insert(pick(tokens, &random), at: index)
            case 3: parts.insert(parts[random.below(parts.count)], at: index)
            case 4: parts[index] = "(" + pick(corpus, &random) + ")"
            default: parts.swapAt(index, random.below(parts.count))
            }
        }
        return parts.joined()
    }

    /// Words, strings, white space and single signs; joined they are the text again.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        while let first = rest.first {
            let end: Substring.Index
            if first == "'" {
                let close = rest.dropFirst().firstIndex(of: "'")
                end = close.map { rest.index(after: $0) } ?? rest.endIndex
            } else {
                let kind = Self.kind(first)
                end =
                    kind == 0
                    ? rest.index(after: rest.startIndex) : rest.firstIndex { Self.kind($0) != kind } ?? rest.endIndex
            }
            parts.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return parts
    }

    private static func kind(_ character: Character) -> Int {
        character.isLetter || character == "_" ? 1 : character.isNumber ? 2 : character.isWhitespace ? 3 : 0
    }
}
