import FHIRModel
import FHIRXML
import Foundation
import Terminology
import TestSupport
import Testing
import Values

struct ExpansionTests {
    private let days = "http://hl7.org/fhir/ValueSet/days-of-week"

    /// The file says what is expected in comments.
    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `the expansion tests of R4 give what they ask for`() throws {
        let path = "fhir/testsuites/r4-release-test-cases/valuesets/vs-expansion-tests.xml"
        let bytes = [UInt8](try Data(contentsOf: Shared.folder.appendingPathComponent(path)))
        let bundle = try #require(FHIRXMLReader.parse(xml: bytes).readable)
        let sets = bundle.root.children(named: "entry").compactMap { $0.first("resource")?.asResource }
        let library = TerminologyLibrary.r4.adding(sets)
        let week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let expected = [
            "import-1": ["mon", "tue"], "import-2": ["tue", "wed"], "all": week, "include-all": ["mon", "tue", "wed"],
            "intersection": ["tue"], "union": ["mon", "tue", "wed"], "intersection1": [], "intersection2": ["wed"],
        ]
        #expect(sets.count == expected.count)
        for (name, codes) in expected {
            let expansion = try library.expand("http://hl7.org/fhir/ValueSet/test-expand-" + name)
            #expect(expansion.names == codes, "\(name)")
        }
    }

    @Test func `an expansion is filtered by the beginnings of words`() throws {
        var request = ExpansionRequest()
        request.filter = "TUES"
        #expect(try TerminologyLibrary.r4.expand(days, request).names == ["tue"])
        request.filter = "day"
        #expect(try TerminologyLibrary.r4.expand(days, request).codes == [])
        request.filter = "pat adm"
        let types = try TerminologyLibrary.r4.expand("http://terminology.hl7.org/ValueSet/v3-ActReason", request)
        #expect(types.codes.allSatisfy { $0.display?.lowercased().contains("adm") == true } && types.total > 0)
    }

    @Test func `an expansion comes in pages that know the total`() throws {
        let all = try TerminologyLibrary.r4.expand(days)
        var request = ExpansionRequest()
        (request.offset, request.count) = (2, 3)
        let page = try TerminologyLibrary.r4.expand(days, request)
        #expect(page.codes == Array(all.codes[2..<5]) && page.total == 7)
        (request.offset, request.count) = (6, 3)
        #expect(try TerminologyLibrary.r4.expand(days, request).names == ["sun"])
        (request.offset, request.count) = (0, 0)
        #expect(try TerminologyLibrary.r4.expand(days, request).total == 7)
        request.count = -1
        #expect(throws: TerminologyError(.invalid, "")) { try TerminologyLibrary.r4.expand(days, request) }
    }

    @Test func `an expansion larger than the limit is refused, also in pages of too many`() throws {
        let at = TerminologyLibrary.r4.with(limits: TerminologyLimits(expansionMax: 7))
        #expect(try at.expand(days).codes.count == 7)
        let past = TerminologyLibrary.r4.with(limits: TerminologyLimits(expansionMax: 6))
        #expect(throws: TerminologyError(.tooCostly, "")) { try past.expand(days) }
        var request = ExpansionRequest()
        request.count = 6
        #expect(try past.expand(days, request).codes.count == 6)
        let gathered = TerminologyLibrary.r4.with(limits: TerminologyLimits(gatheredMax: 6))
        #expect(throws: TerminologyError(.tooCostly, "")) { try gathered.expand(days, request) }
        #expect(try TerminologyLibrary.r4.with(limits: TerminologyLimits(gatheredMax: 7)).expand(days).total == 7)
    }

    @Test func `a system without end is too costly, and an unknown value set is not found`() {
        for name in ["mimetypes", "ucum-units", "all-languages"] {
            #expect(throws: TerminologyError(.tooCostly, "")) {
                try TerminologyLibrary.r4.expand("http://hl7.org/fhir/ValueSet/" + name)
            }
        }
        #expect(throws: TerminologyError(.notFound, "")) { try TerminologyLibrary.r4.expand("http://none") }
    }

    @Test func `outside systems are named, and codes that are enumerated are listed`() throws {
        let sites = try TerminologyLibrary.r4.expand("http://hl7.org/fhir/ValueSet/body-site")
        #expect(sites.codes.isEmpty && sites.isIncomplete)
        #expect(sites.notes.map(\.text) == ["the code system http://snomed.info/sct is not here"])
        let practice = try TerminologyLibrary.r4.expand("http://hl7.org/fhir/ValueSet/c80-practice-codes")
        #expect(practice.codes.count == 115 && !practice.isIncomplete)
        let part = try TerminologyLibrary.r4.expand("http://hl7.org/fhir/ValueSet/service-category")
        #expect(part.codes.count == 38 && !part.isIncomplete && part.notes.count == 1)
    }

    @Test func `inactive codes are left out when asked, and by a definition that says so`() throws {
        var act = CodeSystemDefinition(url: "http://s", valueSet: "http://s/all")
        act.concepts = [
            ConceptDefinition(code: "a"),
            ConceptDefinition(code: "b", properties: [.init(name: "status", type: "code", value: "retired")]),
            ConceptDefinition(code: "c", properties: [.init(name: "status", type: "code", value: "deprecated")]),
            ConceptDefinition(code: "d", properties: [.init(name: "notSelectable", type: "boolean", value: "true")]),
        ]
        var sets = ["none": nil, "with": true, "without": false].map {
            ValueSetDefinition(url: "http://" + $0, includesInactive: $1, parts: [.init(system: "http://s")])
        }
        sets.append(
            ValueSetDefinition(
                url: "http://named", parts: [.init(system: "http://s", codes: [.init("c"), .init("d")])]))
        let library = TerminologyLibrary.r4.adding(codeSystems: [act], valueSets: sets)
        var request = ExpansionRequest()
        #expect(try library.expand("http://none", request).names == ["a", "b"])
        #expect(try library.expand("http://with", request).names == ["a", "b", "c"])
        #expect(try library.expand("http://without", request).names == ["a"])
        #expect(try library.expand("http://named", request).names == ["c", "d"])
        #expect(try library.expand("http://named").codes.map(\.isAbstract) == [false, true])
        request.activeOnly = true
        #expect(try library.expand("http://none", request).names == ["a"])
        #expect(try library.expand("http://named", request).names == ["d"])
        #expect(!library.check("b", system: "http://s", in: "http://without").isValid)
        #expect(library.check("c", system: "http://s", in: "http://none").isInactive)
    }

    @Test func `a value set includes the version of a system or of a value set that it names`() throws {
        func concepts(_ codes: [String]) -> String {
            "[" + codes.map { #"{"code":"\#($0)"}"# }.joined(separator: ",") + "]"
        }
        func system(_ version: String, _ codes: String...) throws -> Resource {
            try parsed(
                """
                {"resourceType":"CodeSystem","url":"http://s","version":"\(version)","status":"active",
                "content":"complete","concept":\(concepts(codes))}
                """)
        }
        func set(_ url: String, _ version: String?, _ include: String, _ exclude: String = "") throws -> Resource {
            try parsed(
                """
                {"resourceType":"ValueSet","url":"http://\(url)",\(version.map { #""version":"\#($0)","# } ?? "")
                "status":"active","compose":{"include":[\(include)]\(exclude)}}
                """)
        }
        let (newest, first) = (#"{"system":"http://s"}"#, #"{"system":"http://s","version":"1"}"#)
        let library = TerminologyLibrary.r4.adding([
            try system("2", "b", "c"), try system("1", "a", "b"), try set("newest", nil, newest),
            try set("first", nil, first), try set("both", nil, newest + "," + first),
            try set("without", nil, newest, #","exclude":[\#(first)]"#),
            try set("inner", "1", first), try set("inner", "2", newest),
            try set("of-inner", nil, #"{"valueSet":["http://inner"]}"#),
            try set("of-inner-1", nil, #"{"valueSet":["http://inner|1"]}"#),
            try set("of-both-inner", nil, #"{"valueSet":["http://inner|1","http://inner|2"]}"#),
            try set("of-inner-3", nil, #"{"valueSet":["http://inner|3"]}"#),
            try set("filtered", nil, #"{"system":"http://s","version":"1","valueSet":["http://inner|2"]}"#),
        ])
        for (name, codes) in [
            ("newest", ["b", "c"]), ("first", ["a", "b"]), ("both", ["b", "c", "a"]), ("without", ["c"]),
            ("inner|1", ["a", "b"]), ("inner|2", ["b", "c"]), ("inner", ["b", "c"]), ("of-inner", ["b", "c"]),
            ("of-inner-1", ["a", "b"]), ("of-both-inner", ["b"]), ("filtered", ["b"]),
        ] {
            #expect(try library.expand("http://" + name).names.sorted() == codes.sorted(), "\(name)")
            for code in ["a", "b", "c"] {
                let check = library.check(code, system: "http://s", in: "http://" + name)
                #expect(check.isValid == codes.contains(code), "\(name) \(code)")
            }
        }
        #expect(library.check("a", system: "http://s", in: "http://of-inner-3").verdict == .undecided)
        #expect(library.check("a", system: "http://s", in: "http://inner|3").verdict == .undecided)
        #expect(throws: TerminologyError(.notFound, "")) { try library.expand("http://inner|3") }
    }

    @Test func `displays come in the language asked for, and systems can be left out`() throws {
        var request = ExpansionRequest()
        request.displayLanguage = "de-AT"
        let table = "http://terminology.hl7.org/ValueSet/v2-0001"
        let german = try TerminologyLibrary.r4.expand(table, request)
        #expect(german.codes.first { $0.code == "F" }?.display == "weiblich")
        #expect(try TerminologyLibrary.r4.expand(table).codes.first { $0.code == "F" }?.display == "Female")
        request.excludedSystems = ["http://terminology.hl7.org/CodeSystem/v2-0001"]
        #expect(try TerminologyLibrary.r4.expand(table, request).total == 0)
    }
}
