import FHIRModel
import FHIRPath
import Testing
import Values

/// Semantics beside the official suite: the examples of the specification's text.
struct LanguageTests {
    private let patient = """
        {"resourceType": "Patient", "active": true, "birthDate": "1974-12-25", "_birthDate": {"id": "b"},
         "name": [{"use": "official", "family": "Chalmers", "given": ["Peter", "James"]}, {"given": ["Jim"]}],
         "contained": [{"resourceType": "Organization", "id": "o1", "name": "A"}],
         "managingOrganization": {"reference": "#o1"}, "generalPractitioner": [{"reference": "Practitioner/1"}],
         "deceasedBoolean": false, "multipleBirthInteger": 2}
        """

    @Test(arguments: [
        ("(1 | 2 | 3).skip(1)", "2 3"), ("1 + 2 * 3", "7"), ("7 div 2", "3"),
        ("1 / 3", "0.3333333333333333333333333333"),
        ("5.5 mod 0.7", "0.6"), ("5.5 div 0.7", "7"), ("'a' + {}", ""), ("'a' & {} & 'b'", "\"ab\""),
        ("2147483647 + 1", ""), ("1 + 5L", "6"),
        (
            "(-5.5 'mg').abs()",
            "{\"value\":5.5,\"unit\":\"mg\","
                + "\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"}"
        ),
        ("12 'cm' * 3 'cm' = 36 'cm2'", "true"), ("10 'm/s' * 10 's' = 100 'm'", "true"),
        ("3 'm' + 3 'cm' = 303 'cm'", "true"),
        ("(2 minutes + 60 seconds).toString()", "\"180 seconds\""), ("1 year + 12 months", ""), ("2 + 2 'cm'", ""),
        ("1 'cm' = 1 's'", ""), ("1 year = 1 'a'", ""), ("1 year ~ 1 'a'", "true"), ("1 year = 12 months", "true"),
        ("1 hour = 3600 's'", "true"), ("23 'Cel' = 73.4 '[degF]'", "true"), ("23 = 23 '1'", "true"),
        ("52 'cm'.toQuantity('m').toString()", "\"0.52 'm'\""), ("7 days.toQuantity('wk').value", "1"),
        ("'4 days'.toQuantity() = 4 days", "true"), ("'abc'.convertsToQuantity()", "false"),
        ("4 / 0", ""), ("2.power(-1)", "0.5"), ("(-1).power(0.5)", ""), ("2.sqrt()", "1.414213562373095"),
        ("10.ln()", "2.302585092994046"), ("1.exp()", "2.718281828459045"), ("3.14159.round(3)", "3.142"),
        ("(-1.5).round()", "-2"), ("1000.log(10)", "3"), ("(-2.1).floor()", "-3"),
    ])
    func `arithmetic is exact and respects units`(_ expression: String, _ expected: String) throws {
        #expect(try json(expression) == expected)
    }

    @Test(arguments: [
        ("@2019-03-01 + 24 months", "2021-03-01"), ("@2026-01-31 + 1 month", "2026-02-28"),
        ("@2014 + 23 months", "2015"),
        ("@2016 + 365 days", "2017"), ("@2026-02 + 5 weeks", "2026-03"), ("@2026-02 - 1 day", "2026-02"),
        ("@T23:30:00 + 1 hour", "00:30:00"), ("@T00:30:00 - 1 hour", "23:30:00"),
        ("@2012-01-01T10:00 + 90 minutes", "2012-01-01T11:30"),
        ("@1973-12-25T00:00:00.000+10:00 + 42.53 seconds", "1973-12-25T00:00:42.530+10:00"),
        ("@2016-02-29 + 1 year", "2017-02-28"),
        ("@2014-01-01T08.lowBoundary(17)", "2014-01-01T08:00:00.000+14:00"), ("@2014-02.highBoundary()", "2014-02-28"),
        ("'15-01-2024'.toDate('dd-MM-yyyy')", "2024-01-15"), ("'150124'.toDate('ddMMyy')", "2024-01-15"),
        ("@2012-01-01T12:30:00.000-07:00.timeOf()", "12:30:00.000"),
        ("@2024-01-15T23:30:00-05:00.toDate()", "2024-01-15"),
    ])
    func `dates keep their precision`(_ expression: String, _ expected: String) throws {
        #expect(try json(expression) == "\"\(expected)\"")
    }

    @Test(arguments: [
        ("@2012-01 = @2012", ""), ("@2012-01 ~ @2012", "false"),
        ("@2018-01-01T16:00:00+12:00 < @2018-01-01T15:00:00.0+10:00", "true"),
        ("@2012-04-15T15:00:00Z = @2012-04-15T10:00:00", ""), ("@2012-04-15T15:00:00Z > @2012-04-13T10:00:00", "true"),
        ("@2025-01-02.duration(@2025-01-07, 'week')", "0"), ("@2025-01-02.difference(@2025-01-07, 'week')", "1"),
        ("@2024-12-01.duration(@2025-09-01, 'year')", "0"), ("@2024-12-01.difference(@2025-09-01, 'year')", "1"),
        ("@2012-01-01T12:30:00.000+08:45.timezoneOffsetOf()", "8.75"), ("@2012.monthOf()", ""),
        ("@T16:30:40.002.millisecondOf()", "2"),
        ("@2014-01-05T10:30:00.000.precision()", "17"), ("'a\u{1F525}b'.indexOf('b')", "2"),
        ("'\\uD83D\\uDD25'.length()", "1"),
        ("'e\\u0301' = '\\u00E9'", "false"), ("'a b' ~ 'A\\tb'", "true"), ("'abc'.substring(1, 0)", "\"\""),
        ("''.substring(0)", ""),
        ("'abc abc'.lastIndexOf('a')", "4"), ("'aaabaa'.replaceMatches('aa', '\"aa\"')", "\"\\\"aa\\\"ab\\\"aa\\\"\""),
        (
            "'11/30/1972'.replaceMatches('\\\\b(?<month>\\\\d{1,2})/(?<day>\\\\d{1,2})/(?<year>\\\\d{2,4})\\\\b', '${day}-${month}-${year}')",
            "\"30-11-1972\""
        ), ("'first line\\nsecond line'.matches('^SECOND', 'im')", "true"), ("('A'|'B').join(',')", "\"A,B\""),
        ("'\\u0000'.escape('json')", "\"\\\\u0000\""), ("'gIA'.decode('base64')", ""),
        ("'7465'.decode('hex')", "\"te\""),
        ("'a&b<'.escape('html').unescape('html')", "\"a&b<\""), (" ' x '.trim()", "\"x\""),
    ])
    func `comparisons, parts of dates and strings follow the text of the specification`(
        _ expression: String, _ expected: String
    ) throws {
        #expect(try json(expression) == expected)
    }

    @Test(arguments: [
        ("Patient.name.first().given", #""Peter" "James""#),
        ("name.select(given.first() & ' ' & family)", #""Peter Chalmers" "Jim ""#),
        ("name.given.where($index > 0 and $this != 'Jim')", #""James""#), ("name.all(given.exists())", "true"),
        ("DomainResource.contained.name", #""A""#), ("Observation.code", ""), ("name[1].given[0]", #""Jim""#),
        ("name[7]", ""),
        ("managingOrganization.resolve().name", #""A""#), ("managingOrganization.resolve() is Organization", "true"),
        ("generalPractitioner.all(resolve() is Practitioner)", "true"), ("contained.first().id", #""o1""#),
        ("contained.select(%resource.birthDate)", #""1974-12-25""#), ("birthDate.id", #""b""#),
        ("birthDate.value", #""1974-12-25""#),
        ("deceased", "false"), ("deceased is boolean", "true"), ("multipleBirth.ofType(integer) + 1", "3"),
        ("multipleBirth as boolean", ""),
        ("active.type().name", #""boolean""#), ("name.first().type().baseType", #""FHIR.Element""#),
        ("name.given.pathname()[2]", #""Patient.name[1].given[0]""#),
        ("name.defineVariable('n').given.select(%n.count())", "2 2 2"), ("(1|2|3).aggregate($total + $this, 0)", "6"),
        ("coalesce(name.where(use='old').given, name.given.first())", #""Peter""#), ("name.repeat(given).count()", "3"),
        ("(3|1|2).sort($this desc)", "3 2 1"),
        ("name.sort(family desc).given.first()", #""Peter""#), ("name.given.distinct().count()", "3"),
        ("(1|2|3).sum() + (1|3).avg()", "8"),
        ("('b'|'a').min()", #""a""#), ("(1|2).combine(2).exclude(2)", "1"), ("name.exists(use = 'official')", "true"),
        ("name.children().count()", "5"),
        ("iif(active, name.count(), 1/0)", "2"), ("name.given contains 'Jim'", "true"), ("{} contains 1", "false"),
        ("%`vs-x`", #""http://hl7.org/fhir/ValueSet/x""#),
    ])
    func `elements are navigated, filtered and resolved`(_ expression: String, _ expected: String) throws {
        #expect(try json(expression, on: parsed(patient)) == expected)
    }

    @Test func `equivalence of codings ignores what does not matter`() throws {
        let resource = try parsed(
            #"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"s","code":"c","display":"x"}],"text":"t"},"method":{"coding":[{"system":"z","code":"q"},{"system":"s","code":"c"}]}}"#
        )
        #expect(try json("code ~ method", on: resource) == "true")
        #expect(try json("code = method", on: resource) == "false")
        #expect(try json("code.coding ~ method.coding[1]", on: resource) == "true")
    }

    @Test func `time comes from the context alone`() throws {
        let context = EvaluationContext(
            now: Timestamp(year: 2026, month: 1, day: 31, hour: 23, minute: 30), offsetMinutes: 60)
        #expect(try json("now()", context: context) == "\"2026-02-01T00:30:00.000+01:00\"")
        #expect(try json("today()", context: context) == "\"2026-02-01\"")
        #expect(try json("timeOfDay()", context: context) == "\"00:30:00.000\"")
        #expect { try json("now()") } throws: { ($0 as? FHIRPathError)?.code == .unavailable }
    }

    @Test func `services answer, and without them the evaluation says so`() throws {
        var context = EvaluationContext()
        context.services.memberOf = { value, set in value.text == "male" && set == "http://x" }
        context.services.subsumes = { general, special in general.text == "a" && special.text == "b" }
        context.services.htmlChecks = { $0.contains("<div") }
        let resource = try parsed(
            #"{"resourceType":"Patient","gender":"male","text":{"status":"empty","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"}}"#
        )
        #expect(try json("gender.memberOf('http://x')", on: resource, context: context) == "true")
        #expect(try json("'b'.subsumedBy('a')", context: context) == "true")
        #expect(try json("text.`div`.htmlChecks()", on: resource, context: context) == "true")
        #expect { try json("gender.memberOf('http://x')", on: resource) } throws: {
            ($0 as? FHIRPathError)?.code == .unavailable
        }
    }

    @Test func `a reference finds the entry of its bundle`() throws {
        let bundle = try parsed(
            #"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://a/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","gender":"female"}},{"fullUrl":"http://a/fhir/Observation/2","resource":{"resourceType":"Observation","id":"2","status":"final","code":{"text":"x"},"subject":{"reference":"Patient/1"}}}]}"#
        )
        #expect(
            try json("Bundle.entry.resource.ofType(Observation).subject.resolve().gender", on: bundle) == "\"female\"")
        #expect(try json("entry.resource.ofType(Observation).select(%resource.id)", on: bundle) == "")
    }
}
