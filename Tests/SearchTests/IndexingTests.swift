import FHIRModel
import Search
import Testing
import Values

@Suite struct IndexingTests {
    private let indexer = SearchIndexer(serverBases: ["https://gateway.example/fhir"])

    private func values(_ json: String, _ codes: String...) throws -> [String] {
        lines(indexer.indexValues(of: try parsed(json)).filter { codes.contains($0.parameter) })
    }

    @Test func `a Patient is found by all of its names, identifiers, addresses and dates`() throws {
        let patient = try parsed(
            """
            {"resourceType":"Patient","id":"p","meta":{"tag":[{"system":"urn:t","code":"x"}],"source":"urn:emr"},
             "identifier":[{"system":"urn:mrn","value":"12"},{"value":"7"}],"active":true,
             "name":[{"family":"Carreño Quiñones","given":["José","María"],"prefix":["Dr."]},{"text":"Pepe"}],
             "telecom":[{"system":"email","value":"Pepe@Example.org"}],"gender":"male","birthDate":"1970-03",
             "deceasedDateTime":"2020-01-02T03:04:05+01:00","address":[{"line":["1 High St."],"city":"Ōsaka"}],
             "generalPractitioner":[{"reference":"Practitioner/a"},
              {"reference":"https://gateway.example/fhir/Organization/b/_history/2"}],
             "link":[{"other":{"reference":"https://else.example/fhir/Patient/c"},"type":"seealso"}]}
            """)
        #expect(
            lines(indexer.indexValues(of: patient)) == [
                "_source urn:emr",
                "_tag urn:t|x",
                "active |true",
                "address 1 high st (1 High St.)",
                "address osaka (Ōsaka)",
                "address-city osaka (Ōsaka)",
                "birthdate 1970-03-01T00:00:00Z..<1970-04-01T00:00:00Z",
                "death-date 2020-01-02T02:04:05Z..<2020-01-02T02:04:06Z",
                "deceased |true",
                "email |pepe@example.org",
                "family carreno quinones (Carreño Quiñones)",
                "family quinones (Carreño Quiñones)",
                "gender http://hl7.org/fhir/administrative-gender|male",
                "general-practitioner Practitioner/a",
                "general-practitioner Organization/b",
                "given jose (José)",
                "given maria (María)",
                "identifier urn:mrn|12",
                "identifier |7",
                "link https://else.example/fhir/Patient/c",
                "name carreno quinones (Carreño Quiñones)",
                "name quinones (Carreño Quiñones)",
                "name jose (José)",
                "name maria (María)",
                "name dr (Dr.)",
                "name pepe (Pepe)",
                "telecom |pepe@example.org",
            ])
    }

    @Test func `an Observation is found by its code, subject, time and amount, in base units too`() throws {
        let observation = try parsed(
            """
            {"resourceType":"Observation","id":"o","status":"final",
             "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"},{"code":"hr"}],"text":"Heart rate"},
             "subject":{"reference":"Patient/p"},"performer":[{"display":"Nurse"}],
             "effectiveInstant":"2026-01-24T12:00:00.5Z",
             "valueQuantity":{"value":5.40,"unit":"milligrams","system":"http://unitsofmeasure.org","code":"mg"}}
            """)
        #expect(
            lines(indexer.indexValues(of: observation)) == [
                "code http://loinc.org|8867-4",
                "code |hr",
                "code-value-quantity$http://loinc.org|8867-4 5.4...5.4 http://unitsofmeasure.org|mg",
                "code-value-quantity$http://loinc.org|8867-4 5.4...5.4 |milligrams",
                "code-value-quantity$http://loinc.org|8867-4:canonical 0.0054...0.0054 http://unitsofmeasure.org|g",
                "code-value-quantity$|hr 5.4...5.4 http://unitsofmeasure.org|mg",
                "code-value-quantity$|hr 5.4...5.4 |milligrams",
                "code-value-quantity$|hr:canonical 0.0054...0.0054 http://unitsofmeasure.org|g",
                "combo-code http://loinc.org|8867-4",
                "combo-code |hr",
                "combo-value-quantity 5.4...5.4 http://unitsofmeasure.org|mg",
                "combo-value-quantity 5.4...5.4 |milligrams",
                "combo-value-quantity:canonical 0.0054...0.0054 http://unitsofmeasure.org|g",
                "date 2026-01-24T12:00:00.500000Z..<2026-01-24T12:00:00.500001Z",
                "patient Patient/p",
                "performer ",
                "status http://hl7.org/fhir/observation-status|final",
                "subject Patient/p",
                "value-quantity 5.4...5.4 http://unitsofmeasure.org|mg",
                "value-quantity 5.4...5.4 |milligrams",
                "value-quantity:canonical 0.0054...0.0054 http://unitsofmeasure.org|g",
            ])
    }

    @Test func `periods and timings cover what lies between their outer limits`() throws {
        let encounter = #"{"resourceType":"Encounter","status":"planned","class":{"code":"AMB"},"period":"#
        #expect(
            try values(encounter + #"{"start":"2026-01-24","end":"2026-02"}}"#, "date") == [
                "date 2026-01-24T00:00:00Z..<2026-03-01T00:00:00Z"
            ])
        #expect(
            try values(encounter + #"{"start":"2026-01-24T08:30:00-05:00"}}"#, "date") == [
                "date 2026-01-24T13:30:00Z..<∞"
            ])
        #expect(try values(encounter + #"{"end":"2026"}}"#, "date") == ["date -∞..<2027-01-01T00:00:00Z"])
        let request = #"{"resourceType":"ServiceRequest","status":"active","intent":"order","subject":{"display":"x"},"#
        #expect(
            try values(
                request
                    + #""occurrenceTiming":{"event":["2026-03-01","2026-01-05"],"#
                    + #""repeat":{"boundsPeriod":{"start":"2026-01-07"}}}}"#,
                "occurrence") == ["occurrence 2026-01-05T00:00:00Z..<∞"])
        #expect(try values(request + #""occurrenceTiming":{"repeat":{"frequency":1}}}"#, "occurrence") == [])
    }

    @Test func `a patient parameter has Patients only, whatever else a subject may be`() throws {
        let list = #"{"resourceType":"List","status":"current","mode":"working","subject":{"reference":""#
        #expect(
            try values(list + #"Patient/1"}}"#, "patient", "subject") == ["patient Patient/1", "subject Patient/1"])
        #expect(try values(list + #"Group/1"}}"#, "patient", "subject") == ["subject Group/1"])
        #expect(
            try values(list + #"https://else.example/Patient/1"}}"#, "patient") == [
                "patient https://else.example/Patient/1"
            ])
        let contained =
            #"{"resourceType":"List","status":"current","mode":"working","#
            + #""contained":[{"resourceType":"Patient","id":"c"}],"subject":{"reference":"#
        #expect(try values(contained + ##""#c"}}"##, "subject") == ["subject "])
    }

    @Test func `a reference by identifier is found by the identifier`() throws {
        let json = """
            {"resourceType":"Observation","status":"final","code":{"text":"x"},
             "subject":{"type":"Patient","identifier":{"system":"urn:mrn","value":"12"}}}
            """
        #expect(
            try values(json, "subject", "patient", "code") == ["code |", "patient urn:mrn|12", "subject urn:mrn|12"])
    }

    @Test func `a canonical URL is found with and without its version`() throws {
        let json = """
            {"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"http://x.org/q|2",
             "meta":{"profile":["http://x.org/p|1"]}}
            """
        #expect(
            try values(json, "questionnaire", "_profile") == [
                "_profile http://x.org/p|1", "_profile http://x.org/p", "questionnaire http://x.org/q",
                "questionnaire http://x.org/q|2",
            ])
    }

    @Test func `ranges, comparators and money are amounts`() throws {
        let condition = #"{"resourceType":"Condition","subject":{"display":"x"},"onset"#
        #expect(
            try values(
                condition + #"Range":{"low":{"value":1,"unit":"a"},"high":{"value":2,"unit":"a"}}}"#, "onset-age")
                == ["onset-age 1.0...2.0 |", "onset-age 1.0...2.0 |a"])
        #expect(
            try values(condition + #"Age":{"value":4,"comparator":">"}}"#, "onset-age").first?.hasPrefix(
                "onset-age 4.0...1.79") == true)
        let invoice = #"{"resourceType":"Invoice","status":"issued","totalNet":{"value":48.00,"currency":"EUR"}}"#
        #expect(try values(invoice, "totalnet") == ["totalnet 48.0...48.0 urn:iso:std:iso:4217|EUR"])
    }

    @Test func `what a resource is about comes from the Patient compartment`() throws {
        func patients(_ json: String) throws -> [String] {
            let resource = try parsed(json)
            let found = indexer.patients(of: resource)
            #expect(indexer.patients(of: resource, indexed: indexer.indexValues(of: resource)) == found)
            return found
        }
        #expect(
            try patients(
                #"{"resourceType":"Patient","id":"a","link":[{"other":{"reference":"Patient/b"},"type":"seealso"}]}"#)
                == ["a", "b"])
        let observation = #"{"resourceType":"Observation","status":"final","code":{"text":"x"},"#
        #expect(
            try patients(
                observation
                    + #""subject":{"reference":"Patient/a"},"#
                    + #""performer":[{"reference":"Patient/b"},{"reference":"Practitioner/c"}]}"#
            )
            .sorted() == ["a", "b"])
        #expect(try patients(observation + #""subject":{"reference":"Device/a"}}"#) == [])
        #expect(try patients(#"{"resourceType":"Medication"}"#) == [])
        #expect(
            try patients(
                #"{"resourceType":"Appointment","status":"booked","#
                    + #""participant":[{"actor":{"reference":"Patient/z"},"status":"accepted"}]}"#
            )
                == ["z"])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "1e999999999", "-1e999999999", "1e-999999999", "0e-999999999", "-0",
            "99999999999999999999999999999999999999.9",
            "0.1234567890123456789012345678901234567890",
        ]) func `numbers of any size are indexed and searched at once`(number: String) throws
    {
        for unit in ["mg", "Cel", "[pH]", "10*99999999", "nonsense"] {
            let code = #""system":"http://unitsofmeasure.org","code":"\#(unit)""#
            let json = #"{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":"#
            let found = try values(json + #"{"value":\#(number),\#(code)}}"#, "value-quantity")
            #expect(!found.isEmpty && !found.joined().contains("nan"))
        }
        for prefix in ["", "gt", "le", "ap", "ne", "sa"] {
            let request = try request("Observation", "value-quantity=\(prefix)\(number)|http://unitsofmeasure.org|mg")
            #expect(request.plan != nil, "\(request.issues)")
        }
    }

    @Test func `no value comes twice`() throws {
        let json = #"{"resourceType":"Patient","name":[{"family":"A","given":["a"]},{"family":"A"}]}"#
        #expect(try values(json, "name") == ["name a (A)", "name a (a)"])
    }
}

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Jörg", "jorg"), ("JO\u{0308}RG", "jorg"), ("O'Brien", "obrien"), ("O’Brien", "obrien"),
        ("Müller-Lüdenscheidt", "muller ludenscheidt"), ("  St.  John\u{A0}Smith ", "st john smith"), ("Łódź", "lodz"),
        ("Søren Ångström", "soren angstrom"), ("Weiß", "weiss"), ("Nguyễn", "nguyen"), ("Ελένη", "ελενη"),
        ("Ἀθήνα", "αθηνα"), ("Йёлка", "иелка"), ("מֹשֶׁה", "משה"), ("が", "が"), ("佐々木", "佐々木"), ("...", "..."),
        ("A+", "a+"), ("12/3", "12 3"), ("İzmir", "izmir"),
    ]) func `case, accents and punctuation do not count`(text: String, folded: String) throws {
        let patient = try parsed(#"{"resourceType":"Patient","name":[{"given":["\#(text)"]}]}"#)
        let found = SearchIndexer().indexValues(of: patient).first { $0.parameter == "given" }
        #expect(found?.content == .string(folded: folded, exact: text))
        // Folding what is folded changes nothing, so a query may be either.
        let again = try parsed(#"{"resourceType":"Patient","name":[{"given":["\#(folded)"]}]}"#)
        let second = SearchIndexer().indexValues(of: again).first { $0.parameter == "given" }
        #expect(second?.content == .string(folded: folded, exact: folded))
    }
}
