import Search
import TestSupport
import Testing
import Values

@Suite struct QueryTests {
    private func clauses(_ type: String, _ query: String) throws -> [SearchPlan.Clause] {
        let request = try request(type, query)
        #expect(request.issues.isEmpty)
        return try #require(request.plan).clauses
    }

    private func tests(_ type: String, _ query: String) throws -> [SearchPlan.Test] {
        try #require(try clauses(type, query).first).alternatives
    }

    private func faults(_ type: String, _ query: String) throws -> [String] {
        let request = try request(type, query)
        #expect((request.plan == nil) == request.issues.contains(where: \.isError))
        return request.issues.map { "\($0.code.rawValue): \($0.text)" }
    }

    @Test(arguments: [
        ("code=8867-4", SearchPlan.TokenTest.code("8867-4")),
        ("code=http://loinc.org|8867-4", .systemAndCode("http://loinc.org", "8867-4")),
        ("code=http%3A%2F%2Floinc.org%7C8867-4", .systemAndCode("http://loinc.org", "8867-4")),
        ("code=|8867-4", .codeWithoutSystem("8867-4")), ("code=http://loinc.org|", .system("http://loinc.org")),
        (#"code=a\|b|c\,d\\e"#, .systemAndCode("a|b", #"c,d\e"#)), (#"code=a\b"#, .code(#"a\b"#)),
    ]) func `tokens are read in their four forms`(query: String, expected: SearchPlan.TokenTest) throws {
        #expect(try tests("Observation", query) == [.token(expected)])
    }

    @Test func `commas part alternatives, and repetition adds clauses`() throws {
        let found = try clauses("Observation", #"code=a,b\,c,,d&code:not=e&status=final"#)
        #expect(found.map(\.parameter) == ["code", "code", "status"])
        #expect(found[0].alternatives == [.token(.code("a")), .token(.code("b,c")), .token(.code("d"))])
        #expect(found.map(\.isNegated) == [false, true, false])
        #expect(try clauses("Observation", "code=&=x&status=").isEmpty)
    }

    @Test(arguments: [
        ("name=Jör", SearchPlan.Test.string(.startsWith("jor"))), ("name:contains=O'B", .string(.contains("ob"))),
        ("name:exact=Jör", .string(.exact("Jör"))), ("family:missing=true", .isMissing(true)),
        ("_id=a", .id("a")), ("email=A@B.org", .token(.code("A@B.org"))),
        ("general-practitioner=Practitioner/a", .reference(type: "Practitioner", id: "a", url: nil)),
        ("general-practitioner:Organization=a", .reference(type: "Organization", id: "a", url: nil)),
        ("general-practitioner=a", .reference(type: nil, id: "a", url: nil)),
        ("general-practitioner:identifier=urn:x|1", .token(.systemAndCode("urn:x", "1"))),
        ("organization=a", .reference(type: "Organization", id: "a", url: nil)),
        (
            "organization=https://gateway.example/fhir/Organization/a",
            .reference(type: "Organization", id: "a", url: nil)
        ),
        (
            "organization=https://x.org/Organization/a",
            .reference(type: nil, id: nil, url: "https://x.org/Organization/a")
        ),
        ("_profile=http://x.org/p", .uri("http://x.org/p")),
    ]) func `strings, references and addresses are read`(query: String, expected: SearchPlan.Test) throws {
        #expect(try tests("Patient", query).first == expected)
    }

    @Test func `dates become intervals in UTC`() throws {
        func dates(_ query: String, now: Timestamp? = nil) throws -> String {
            let plan = try #require(try request("Patient", query, now: now).plan)
            guard case .date(let prefix, let low, let high)? = plan.clauses.first?.alternatives.first else { return "" }
            return "\(prefix) \(Timestamp(microseconds: low)) \(Timestamp(microseconds: high))"
        }
        #expect(try dates("birthdate=1970") == "eq 1970-01-01T00:00:00.000Z 1971-01-01T00:00:00.000Z")
        #expect(try dates("birthdate=ge1970-03-30") == "ge 1970-03-30T00:00:00.000Z 1970-03-31T00:00:00.000Z")
        #expect(try dates("death-date=lt2026-01-24T10:00") == "lt 2026-01-24T10:00:00.000Z 2026-01-24T10:01:00.000Z")
        #expect(
            try dates("_lastUpdated=gt2026-01-24T10:00:00+01:00")
                == "gt 2026-01-24T09:00:00.000Z 2026-01-24T09:00:01.000Z")
        #expect(try dates("birthdate=ap1970-01-02") == "ap 1970-01-01T00:00:00.000Z 1970-01-04T00:00:00.000Z")
        #expect(
            try dates("birthdate=ap1970-01-01", now: Timestamp(year: 1970, month: 1, day: 11))
                == "ap 1969-12-31T00:00:00.000Z 1970-01-03T00:00:00.000Z")
    }

    @Test(arguments: [
        ("100", 99.5, 100.5), ("100.00", 99.995, 100.005), ("0.8", 0.75, 0.85), ("-2", -2.5, -1.5),
        ("5.40e-3", 0.005395, 0.005405),
    ]) func `equal numbers are equal to the precision of what is asked for`(text: String, low: Double, high: Double)
        throws
    {
        let found = try tests("RiskAssessment", "probability=\(text)")
        #expect(found == [.number(.eq, low: low, high: high.nextDown)])
    }

    @Test func `order compares exactly`() throws {
        func bounds(_ value: String) throws -> SearchPlan.Test? {
            try tests("RiskAssessment", "probability=\(value)").first
        }
        #expect(try bounds("gt0.8") == .number(.gt, low: 0.8, high: 0.8))
        #expect(try bounds("le0.8") == .number(.le, low: 0.8, high: 0.8))
        #expect(try bounds("sa1") == .number(.sa, low: 1, high: 1.0.nextUp))
        #expect(try bounds("eb1") == .number(.eb, low: 1.0.nextDown, high: 1))
        #expect(try bounds("ap100") == .number(.ap, low: 90, high: 110))
        #expect(
            try bounds("lt1e999999999") == .number(.lt, low: .greatestFiniteMagnitude, high: .greatestFiniteMagnitude))
    }

    @Test func `amounts of UCUM are compared in base units, others as they are written`() throws {
        let ucum = "http://unitsofmeasure.org"
        let canonical = try clauses("Observation", "value-quantity=gt5.4|\(ucum)|mg")
        #expect(canonical.first?.parameter == "value-quantity:canonical")
        #expect(canonical.first?.alternatives == [.quantity(.gt, low: 0.0054, high: 0.0054, system: ucum, code: "g")])
        let written = try clauses("Observation", "value-quantity=5.4||mg,7")
        #expect(written.first?.parameter == "value-quantity")
        #expect(
            written.first?.alternatives == [
                .quantity(.eq, low: 5.35, high: 5.45.nextDown, system: nil, code: "mg"),
                .quantity(.eq, low: 6.5, high: 7.5.nextDown, system: nil, code: nil),
            ])
        let mixed = try clauses("Observation", "value-quantity=1|\(ucum)|mg,2")
        #expect(mixed.first?.parameter == "value-quantity")
    }

    @Test func `results are counted, sorted and shaped`() throws {
        let query =
            "_count=20&_sort=-date,code&_summary=data&_total=accurate&_elements=status,code"
            + "&_format=json&_pretty=true&_cursor=abc"
        let request = try request("Observation", query)
        let plan = try #require(request.plan)
        #expect(plan.count == 20 && plan.wantsTotal && plan.cursor == "abc")
        #expect(
            plan.sort == [.init(parameter: "date", isDescending: true), .init(parameter: "code", isDescending: false)])
        #expect(request.presentation.summary == .data && request.presentation.elements == ["status", "code"])
        #expect(request.presentation.format == "json" && request.presentation.isPretty == true)
        #expect(!request.selfQuery.contains("_cursor"))
        #expect(try #require(try QueryTests.plan("Patient", "")).count == 50)
        #expect(try #require(try QueryTests.plan("Patient", "_count=1001")).count == 1_000)
        #expect(try #require(try QueryTests.plan("Patient", "_count=1000")).count == 1_000)
        let total = try #require(try QueryTests.plan("Patient", "_summary=count"))
        #expect(total.count == 0 && total.wantsTotal)
    }

    private static func plan(_ type: String, _ query: String) throws -> SearchPlan? { try request(type, query).plan }

    @Test(arguments: [
        ("nane=x", "not-supported: Patient has no search parameter 'nane'; did you mean 'name'?"),
        (
            "name:text=x",
            "not-supported: name:text: the modifier ':text' is not supported by this server for this parameter; "
                + "there are exact, contains, missing"
        ),
        (
            "birthdate=24.1.2026",
            "invalid: birthdate: a date such as 2026-01-24, 2026-01 or 2026-01-24T08:30:00Z is expected, "
                + "not '24.1.2026'"
        ),
        (
            "birthdate=xx2026",
            "invalid: birthdate: a number or date, or one with a prefix (eq, ne, gt, lt, ge, le, sa, eb, ap) "
                + "is expected, not 'xx2026'"
        ),
        (
            "identifier=a|b|c",
            "invalid: identifier: code, system|code, |code or system| (a '|' in a code is written '\\|') is expected, "
                + "not 'a|b|c'"
        ),
        ("active:missing=maybe", "invalid: active:missing: true or false is expected, not 'maybe'"),
        ("organization=a/b", "invalid: organization: an id, Organization/id or an absolute URL is expected, not 'a/b'"),
        (
            "organization:Patient=Group/1",
            "invalid: organization:Patient: an id of a Patient or Patient/id is expected, not 'Group/1'"
        ),
        ("_count=-1", "invalid: _count: a whole number is expected, not '-1'"),
        ("_summary=yes", "invalid: _summary: true, text, data, count, false is expected, not 'yes'"),
        ("_sort=nme", "not-supported: _sort: Patient has no search parameter 'nme'; did you mean 'name'?"),
        ("_elements=nam", "invalid: _elements: Patient has no element 'nam'; did you mean 'name'?"),
        ("phonetic=x", "not-supported: the search parameter 'phonetic' is not supported by this server yet"),
        (
            "_include=Patient:organisation",
            "invalid: _include: Patient has no reference 'organisation'; did you mean 'organization'?"
        ),
        (
            "_has:Observation:encounter:code=x",
            "invalid: _has:Observation:encounter:code: 'encounter' of Observation does not refer to a Patient"
        ),
        (
            "gender.name=x",
            "invalid: gender.name: 'gender' of Patient is not a reference, so nothing follows it"
        ),
        ("_text=x", "not-supported: the parameter '_text' is not supported by this server yet"),
    ]) func `a fault is told with what was expected`(query: String, expected: String) throws {
        #expect(try faults("Patient", query) == [expected])
    }

    @Test func `all faults are told at once, and lenient handling leaves unknown parameters out`() throws {
        #expect(try faults("Patient", "a=1&birthdate=x&_count=y").count == 3)
        let lenient = try request("Patient", "nane=x&gender=male", handling: .lenient)
        #expect(lenient.issues.map(\.severity) == [.warning])
        #expect(lenient.selfQuery == "gender=male")
        #expect(lenient.plan?.clauses.count == 1)
        // A modifier that is not understood would change the result: always an error (FHIR R4 search, 3.1.1.4.4).
        #expect(try request("Patient", "name:sounds=x", handling: .lenient).plan == nil)
        #expect(
            try faults("Patien", "name=x") == [
                "not-supported: 'Patien' is not a resource type of FHIR R4; did you mean 'Patient'?"
            ])
    }

    @Test func `parameters, values and sort keys have limits`() throws {
        func isTooCostly(_ query: String) throws -> Bool {
            try request("Patient", query).issues.contains { $0.code == .tooCostly }
        }
        let limits = SearchLimits.standard
        func parameters(_ count: Int) -> String { Array(repeating: "name=x", count: count).joined(separator: "&") }
        #expect(try !isTooCostly(parameters(limits.parametersMax)))
        #expect(try isTooCostly(parameters(limits.parametersMax + 1)))
        func values(_ count: Int) -> String { "_id=" + Array(repeating: "x", count: count).joined(separator: ",") }
        #expect(try !isTooCostly(values(limits.valuesMax)))
        #expect(try isTooCostly(values(limits.valuesMax + 1)))
        func sorts(_ count: Int) -> String { "_sort=" + Array(repeating: "name", count: count).joined(separator: ",") }
        #expect(try !isTooCostly(sorts(limits.sortMax)))
        #expect(try isTooCostly(sorts(limits.sortMax + 1)))
    }

    @Test func `conditional interactions are searches with at least one criterion`() throws {
        let found = SearchRequest.conditional("Patient?identifier=urn:mrn%7C12")
        #expect(found.plan?.resourceType == "Patient" && found.plan?.count == 2)
        #expect(
            found.plan?.clauses == [
                .init(parameter: "identifier", alternatives: [.token(.systemAndCode("urn:mrn", "12"))])
            ])
        #expect(SearchRequest.conditional("identifier=1", resourceType: "Patient").plan != nil)
        #expect(SearchRequest.conditional("?identifier=1", resourceType: "Patient").plan != nil)
        for refused in [
            "Patient", "Patient?", "Nothing?a=b", "Patient?identifier=", "Patient?_count=1&name=x", "Patient?nane=x",
            "Patient?name=%ZZ", "Group?name=x",
        ] {
            let request = SearchRequest.conditional(refused, resourceType: refused.hasPrefix("Group") ? "Patient" : nil)
            #expect(request.plan == nil && request.issues.contains(where: \.isError), "\(refused)")
        }
    }

    @Test(arguments: 0..<200) func `what was used can be asked for again`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let values = [#"a\,b"#, "a,b", "ä", "100%", "x+y", "urn:x|1", "a b", "&=", "\u{1F600}", "|z"]
        let names = ["identifier", "name", "name:contains", "name:exact", "gender:not", "address-city"]
        let query = (0..<5).map { _ in
            (name: names[random.below(names.count)], value: values[random.below(values.count)])
        }
        let first = SearchRequest.read(resourceType: "Patient", query: query, handling: .strict)
        let again = try #require(QueryText.parameters(of: first.selfQuery))
        #expect(again.map(\.name) == query.map(\.name) && again.map(\.value) == query.map(\.value))
        #expect(SearchRequest.read(resourceType: "Patient", query: again, handling: .strict).plan == first.plan)
    }

    @Test(arguments: ["a=%", "a=%4", "%GG=1", "a=%FF"]) func `broken escapes are no query`(text: String) {
        #expect(QueryText.parameters(of: text) == nil)
    }
}
