import FHIRModel
import Terminology
import Testing

struct FilterTests {
    /// a > b > c, a > d; e below d by a property; each with a size.
    private static let tree = CodeSystemDefinition(
        url: "http://tree",
        concepts: [
            ConceptDefinition(code: "a", display: "Ash"), concept("b", in: 0, size: "1"),
            concept("c", in: 1, size: "2"), concept("d", in: 0),
            ConceptDefinition(code: "e", properties: [.init(name: "subsumedBy", type: "code", value: "d")]),
        ])

    private static func concept(_ code: String, in parent: Int, size: String? = nil) -> ConceptDefinition {
        ConceptDefinition(
            code: code, parent: parent,
            properties: size.map { [.init(name: "size", type: "integer", value: $0)] } ?? [])
    }

    private static func chosen(
        _ filters: (String, String, String)..., matching: TextMatching? = nil
    ) throws -> [String] {
        let part = ValueSetDefinition.Part(
            system: tree.url,
            filters: filters.map { .init(property: $0.0, operation: $0.1, value: $0.2) })
        let set = ValueSetDefinition(url: "http://set", parts: [part])
        let library = TerminologyLibrary.r4.with(matching: matching).adding(codeSystems: [tree], valueSets: [set])
        let expansion = try library.expand("http://set")
        for code in tree.concepts.map(\.code) where !expansion.isIncomplete {
            #expect(
                library.check(code, system: tree.url, in: "http://set").isValid == expansion.names.contains(code),
                "\(code)")
        }
        return expansion.isIncomplete ? ["?"] : expansion.names
    }

    @Test(arguments: [
        ("concept", "is-a", "a", "abcde"), ("concept", "is-a", "d", "de"), ("concept", "is-a", "x", ""),
        ("concept", "descendent-of", "a", "bcde"), ("concept", "is-not-a", "b", "ade"),
        ("concept", "generalizes", "c", "abc"), ("concept", "generalizes", "x", ""), ("concept", "=", "c", "c"),
        ("concept", "in", "a, c,x", "ac"), ("concept", "not-in", "a,c", "bde"), ("size", "=", "2", "c"),
        ("size", "in", "1,2", "bc"), ("size", "exists", "true", "bc"), ("size", "exists", "false", "ade"),
        ("parent", "=", "a", "bd"), ("child", "=", "c", "b"), ("child", "exists", "false", "ce"),
        ("display", "=", "Ash", "a"), ("concept", "looks-like", "a", "?"), ("size", "exists", "perhaps", "?"),
        ("code", "regex", "[ab]", "?"),
    ])
    func `a filter chooses its codes`(_ property: String, _ operation: String, _ value: String, _ codes: String) throws
    {
        #expect(try Self.chosen((property, operation, value)).joined() == codes)
    }

    @Test func `codes meet all filters`() throws {
        #expect(try Self.chosen(("concept", "is-a", "a"), ("size", "exists", "true")) == ["b", "c"])
    }

    @Test func `patterns are those that the caller brings`() throws {
        let matching: TextMatching = { pattern, text in
            pattern == "(" ? nil : (try? Regex(pattern)).map { text.wholeMatch(of: $0) != nil }
        }
        #expect(try Self.chosen(("code", "regex", "[ab]"), matching: matching) == ["a", "b"])
        #expect(try Self.chosen(("size", "regex", "[2-9]"), matching: matching) == ["c"])
        #expect(try Self.chosen(("code", "regex", "("), matching: matching) == ["?"])
    }

    @Test func `what is nested elsewhere is not listed twice, but it is valid`() throws {
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let supply = "http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType"
        #expect(try TerminologyLibrary.r4.subsumption(of: "FF", and: "FFS", system: act) == .subsumes)
        #expect(try !TerminologyLibrary.r4.expand(supply).names.contains("FFPS"))
        #expect(TerminologyLibrary.r4.check("FFPS", system: act, in: supply).isValid)
    }
}
