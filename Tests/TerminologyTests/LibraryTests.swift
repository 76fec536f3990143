import FHIRModel
import Terminology
import TestSupport
import Testing
import Values

struct LibraryTests {
    private let library = TerminologyLibrary.r4

    // MARK: $lookup and $subsumes

    @Test func `a code is looked up with its names, properties and place`() throws {
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let details = try library.lookup("AMB", system: act)
        #expect(details.name == "v3.ActCode" && details.version == "2018-08-12" && details.display == "ambulatory")
        #expect(details.properties.contains(.init(name: "parent", type: "code", value: "_ActEncounterCode")))
        let group = try library.lookup("_ActEncounterCode", system: act)
        #expect(group.properties.contains(.init(name: "abstract", type: "boolean", value: "true")))
        #expect(group.properties.contains(.init(name: "child", type: "code", value: "AMB")))
        let sex = try library.lookup("F", system: "http://terminology.hl7.org/CodeSystem/v2-0001", version: "2.9")
        #expect(sex.designations.contains(.init(language: "nl", value: "Vrouw")))
        #expect(try library.lookup("mm[Hg]", system: CodeSystemURI.ucum).name == "UCUM")
    }

    @Test func `what can't be looked up says why`() {
        func fails(_ code: TerminologyError.Code, _ name: String, _ system: String, _ version: String? = nil) {
            #expect(throws: TerminologyError(code, "")) { try library.lookup(name, system: system, version: version) }
        }
        fails(.notFound, "x", "http://hl7.org/fhir/administrative-gender")
        fails(.notFound, "x", "http://none")
        fails(.notFound, "male", "http://hl7.org/fhir/administrative-gender", "1.0")
        fails(.unsupported, "1", "http://snomed.info/sct")
        fails(.unsupported, "XYZ", "urn:iso:std:iso:4217")
        fails(.notFound, "mmHg", CodeSystemURI.ucum)
    }

    @Test func `codes subsume those below them`() throws {
        func outcome(_ first: String, _ second: String) throws -> Subsumption {
            try library.subsumption(of: first, and: second, system: "http://terminology.hl7.org/CodeSystem/v3-ActCode")
        }
        #expect(try outcome("_ActEncounterCode", "AMB") == .subsumes)
        #expect(try outcome("AMB", "_ActEncounterCode") == .subsumedBy)
        #expect(try outcome("AMB", "AMB") == .equivalent)
        #expect(try outcome("AMB", "EMER") == .notSubsumed)
        #expect(throws: TerminologyError(.notFound, "")) { try outcome("AMB", "none") }
    }

    @Test func `a coding subsumes another of its system, or it can't be told`() {
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        func subsumes(_ first: String, _ second: String, _ system: String?, _ other: String?) -> Bool? {
            library.subsumes(Coding(system: system, code: first), Coding(system: other, code: second))
        }
        #expect(subsumes("_ActEncounterCode", "AMB", act, act) == true)
        #expect(subsumes("AMB", "_ActEncounterCode", act, act) == false)
        #expect(subsumes("AMB", "AMB", act, "http://other") == false)
        #expect(subsumes("1", "1", "http://snomed.info/sct", "http://snomed.info/sct") == true)
        #expect(subsumes("1", "2", "http://snomed.info/sct", "http://snomed.info/sct") == nil)
        #expect(subsumes("AMB", "AMB", nil, act) == nil)
    }

    // MARK: $translate

    private let composition = Coding(system: "http://hl7.org/fhir/composition-status", code: "preliminary")

    @Test func `a code is translated by the map asked for, and by all that fit`() throws {
        let one = try library.translate(
            TranslationRequest([composition]), by: "http://hl7.org/fhir/ConceptMap/cm-composition-status-v3")
        #expect(one.isFound && one.matches.map(\.coding?.code) == ["active"])
        #expect(one.matches[0].coding?.system == "http://terminology.hl7.org/CodeSystem/v3-ActStatus")
        var request = TranslationRequest([composition])
        request.source = "http://hl7.org/fhir/ValueSet/composition-status"
        request.target = "http://terminology.hl7.org/ValueSet/v3-ActStatus"
        #expect(try library.translate(request).matches == one.matches)
        request.target = "http://none"
        #expect(try library.translate(request).text == "there is no concept map here that fits the request")
        request.target = nil
        request.targetSystem = "http://hl7.org/fhir/resource-status"
        #expect(try library.translate(request).matches.allSatisfy { $0.coding?.system == request.targetSystem })
    }

    @Test func `a translation goes back as well`() throws {
        var request = TranslationRequest([
            Coding(system: "http://terminology.hl7.org/CodeSystem/v3-ActStatus", code: "active")
        ])
        request.isReverse = true
        let back = try library.translate(request, by: "http://hl7.org/fhir/ConceptMap/cm-composition-status-v3")
        #expect(back.matches.map(\.coding) == [composition])
    }

    @Test func `a map's word that there is no translation is not one`() throws {
        var map = ConceptMapDefinition(url: "http://map")
        var group = ConceptMapDefinition.Group(source: "http://a", target: "http://b")
        group.codes = [.init(code: "x", targets: [.init(code: nil, equivalence: "unmatched")])]
        map.groups = [group]
        let answer = try library.translate(TranslationRequest([Coding(system: "http://a", code: "x")]), by: [map])
        #expect(!answer.isFound && answer.matches.count == 1 && answer.text == "there is no translation of 'x'")
    }

    @Test func `codes that a map does not name follow its rule`() throws {
        func answer(_ unmapped: ConceptMapDefinition.Unmapped) throws -> [Coding?] {
            var group = ConceptMapDefinition.Group(source: "http://a", target: "http://b")
            group.unmapped = unmapped
            var other = ConceptMapDefinition.Group(source: "http://a", target: "http://c")
            other.codes = [.init(code: "x", targets: [.init(code: "z", equivalence: "equal")])]
            let maps = [
                ConceptMapDefinition(url: "http://map", groups: [group]),
                ConceptMapDefinition(url: "http://other", groups: [other]),
            ]
            let request = TranslationRequest([Coding(system: "http://a", code: "x")])
            return try library.adding(conceptMaps: maps).translate(request, by: "http://map").matches.map(\.coding)
        }
        #expect(try answer(.init(mode: "provided")) == [Coding(system: "http://b", code: "x")])
        #expect(try answer(.init(mode: "fixed", code: "f")) == [Coding(system: "http://b", code: "f")])
        #expect(try answer(.init(mode: "other-map", url: "http://other")) == [Coding(system: "http://c", code: "z")])
        #expect(try answer(.init(mode: "other-map", url: "http://map")) == [])
    }

    @Test func `mappings that depend on other elements need their values`() throws {
        let map = "http://hl7.org/fhir/ConceptMap/example2"
        var request = TranslationRequest([Coding(system: "http://example.org/fhir/example1", code: "code")])
        #expect(try !library.translate(request, by: map).isFound)
        let dependency = Coding(system: "http://example.org/fhir/example3", code: "some-code")
        request.dependencies = ["http://example.org/fhir/property-value/example": [dependency]]
        #expect(try library.translate(request, by: map).matches.map(\.coding?.code) == ["code2"])
        #expect(throws: TerminologyError(.notFound, "")) { try library.translate(request, by: "http://none") }
        request.codings = []
        #expect(throws: TerminologyError(.invalid, "")) { try library.translate(request) }
    }

    @Test func `what else comes out is told`() throws {
        let request = TranslationRequest([
            Coding(system: "http://terminology.hl7.org/CodeSystem/v2-0487", code: "ACNFLD")
        ])
        let match = try #require(try library.translate(request, by: "http://hl7.org/fhir/ConceptMap/102").matches.first)
        #expect(match.coding?.code == "119323008" && match.products.map(\.value) == ["47002008"])
    }

    // MARK: What is loaded

    @Test func `resources are loaded with all that they say`() throws {
        let codes = try parsed(
            """
            {"resourceType": "CodeSystem", "url": "http://beds", "version": "2", "name": "Beds", "status": "active",
            "caseSensitive": false, "valueSet": "http://beds/all", "content": "complete", "concept": [
            {"code": "Icu", "display": "Intensive care", "designation": [{"language": "de", "value": "Intensiv"}],
            "concept": [{"code": "PICU", "property": [{"code": "age", "valueInteger": 16}]}]},
            {"code": "ward", "property": [{"code": "kind", "valueCoding": {"system": "http://k", "code": "open"}}]}]}
            """)
        let set = try parsed(
            """
            {"resourceType": "ValueSet", "url": "http://small", "status": "active", "compose": {"include": [
            {"system": "http://beds", "filter": [{"property": "concept", "op": "is-a", "value": "Icu"}]}],
            "exclude": [{"system": "http://beds", "concept": [{"code": "picu"}]}]}}
            """)
        let loaded = library.adding([codes, set])
        #expect(loaded.check("ICU", system: "http://beds", in: "http://small").isValid)
        #expect(loaded.check("PICU", system: "http://beds", in: "http://small").reason == .notInValueSet)
        #expect(try loaded.expand("http://beds/all|2").names == ["Icu", "PICU", "ward"])
        #expect(!loaded.check("icu", system: "http://beds", display: "intensiv", in: "http://small").isDisplayWrong)
        let ward = try loaded.lookup("Ward", system: "http://beds")
        #expect(ward.properties.contains(.init(name: "kind", type: "Coding", value: "open", system: "http://k")))
        #expect(try loaded.subsumption(of: "icu", and: "picu", system: "http://beds", version: "2") == .subsumes)
        #expect(library.valueSet("http://small") == nil)
    }

    @Test func `an expansion stands for a definition that is not there`() throws {
        let set = try parsed(
            """
            {"resourceType": "ValueSet", "url": "http://e", "status": "active", "expansion": {"timestamp": "2020",
            "contains": [{"system": "http://a", "code": "1", "display": "One", "contains": [
            {"system": "http://a", "code": "2"}]}, {"system": "http://b", "abstract": true, "code": "3"}]}}
            """)
        let loaded = library.adding([set])
        #expect(try loaded.expand("http://e").names == ["1", "2"])
        #expect(loaded.check("3", system: "http://b", in: "http://e").verdict == .invalid)
    }

    /// Each way through the sets or maps by itself would take 2 to the power of 28 steps.
    @Test func `value sets and maps that lead to the same ones many times are asked once`() throws {
        var (sets, maps): ([ValueSetDefinition], [ConceptMapDefinition]) = ([], [])
        for level in 0..<28 {
            for name in ["v\(level)", "w\(level)"] {
                let next = ["http://v\(level + 1)", "http://w\(level + 1)"]
                sets.append(ValueSetDefinition(url: "http://" + name, parts: next.map { .init(valueSets: [$0]) }))
                let own = ValueSetDefinition.Part(system: "http://s", codes: [.init("x"), .init(name)])
                let others = next.map { $0.replacing("://", with: "://e") }
                let without = others.map { ValueSetDefinition.Part(isExcluded: true, valueSets: [$0]) }
                sets.append(ValueSetDefinition(url: "http://e" + name, parts: [own] + without))
                let groups = next.map { url in
                    var group = ConceptMapDefinition.Group(source: "http://a", target: "http://b")
                    group.unmapped = .init(mode: "other-map", url: url)
                    return group
                }
                maps.append(ConceptMapDefinition(url: "http://" + name, groups: groups))
            }
        }
        for name in ["v28", "w28"] {
            sets.append(
                ValueSetDefinition(url: "http://" + name, parts: [.init(system: "http://s", codes: [.init("x")])]))
        }
        let loaded = library.adding(valueSets: sets, conceptMaps: maps)
        #expect(loaded.check("x", system: "http://s", in: "http://v0").isValid)
        #expect(loaded.check("y", system: "http://s", in: "http://v0").verdict == .invalid)
        #expect(loaded.check("x", system: "http://s", in: "http://ev0").verdict == .undecided)
        #expect(loaded.check("x", system: nil, in: "http://ev0").verdict == .undecided)
        #expect(try loaded.expand("http://v0").names == ["x"])
        let request = TranslationRequest([Coding(system: "http://a", code: "x")])
        #expect(try !loaded.translate(request, by: "http://v0").isFound)
    }

    @Test func `long texts are refused at once`() {
        let text = String(repeating: "a", count: 1 << 20)
        for name in ["administrative-gender", "security-labels", "ucum-units", "all-languages", "mimetypes"] {
            #expect(library.check(text, system: nil, in: "http://hl7.org/fhir/ValueSet/" + name).verdict != .valid)
        }
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `a guide's value sets are asked together with those of R4`() throws {
        let folder = "fhir/igs/us-core-6.1.0"
        let resources = try Shared.resources("ValueSet", in: folder) + Shared.resources("CodeSystem", in: folder)
        let guide = library.adding(resources)
        func check(_ code: String, _ system: String?, _ name: String) -> CodeCheck {
            guide.check(code, system: system, in: "http://hl7.org/fhir/us/core/ValueSet/" + name)
        }
        #expect(check("en", nil, "simple-language").isValid && check("de-CH", nil, "simple-language").isValid)
        #expect(!check("zh-Hant", nil, "simple-language").isValid && !check("x-a", nil, "simple-language").isValid)
        let categories = "http://terminology.hl7.org/CodeSystem/observation-category"
        #expect(check("laboratory", categories, "us-core-clinical-result-observation-category").isValid)
        #expect(
            check("sdoh", "http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "us-core-servicerequest-category")
                .isValid)
        #expect(check("2106-3", "urn:oid:2.16.840.1.113883.6.238", "omb-race-category").verdict == .undecided)
        #expect(check("8302-2", "http://loinc.org", "us-core-laboratory-test-codes").verdict == .undecided)
        for resource in resources where resource.typeName == "ValueSet" {
            let url = try #require(resource.root.first("url")?.text)
            #expect(guide.valueSet(url)?.url == url)
        }
    }

    @Test func `a loaded resource wins, and versions are told apart`() {
        let genders = "http://hl7.org/fhir/administrative-gender"
        var (old, new) = (system(genders, "m"), system(genders, "m", "f"))
        (old.version, new.version) = ("4.0.9", "4.0.10")
        let loaded = library.adding(codeSystems: [new, old])
        #expect(loaded.codeSystem(genders)?.version == "4.0.10")
        #expect(loaded.codeSystem(genders + "|4.0.9")?.concept("f") == nil)
        #expect(loaded.codeSystem(genders + "|4.0.1")?.concept("male") != nil)
        #expect(loaded.codeSystem(genders + "|5") == nil)
        #expect(loaded.check("f", system: nil, in: "http://hl7.org/fhir/ValueSet/administrative-gender").isValid)
        #expect(library.codeSystem("http://terminology.hl7.org/CodeSystem/v2-0360|2.7") != nil)
    }

    @Test func `a supplement adds names to its system`() throws {
        var supplement = system("http://more", "male", content: .supplement)
        supplement.supplements = "http://hl7.org/fhir/administrative-gender|4.0.1"
        supplement.concepts[0].designations = [.init(language: "fr", value: "masculin")]
        let loaded = library.adding(codeSystems: [supplement])
        let gender = "http://hl7.org/fhir/administrative-gender"
        #expect(try loaded.lookup("male", system: gender).designations == supplement.concepts[0].designations)
        #expect(!loaded.check("male", system: gender, display: "Masculin").isDisplayWrong)
    }

    @Test func `value sets that import each other in a ring are undecided, not endless`() throws {
        let sets = [("a", "b"), ("b", "a")].map { name, other in
            ValueSetDefinition(
                url: "http://" + name,
                parts: [.init(system: "http://s", codes: [.init(name)]), .init(valueSets: ["http://" + other])])
        }
        let loaded = library.adding(valueSets: sets)
        #expect(loaded.check("a", system: "http://s", in: "http://a").isValid)
        #expect(loaded.check("x", system: "http://s", in: "http://a").reason == .undecidableRule)
        #expect(try loaded.expand("http://a").isIncomplete)
    }

    @Test func `value sets may import each other down to the limit`() {
        let sets = (0...3).map { level in
            ValueSetDefinition(
                url: "http://v\(level)",
                parts: [
                    level == 3
                        ? .init(system: "http://s", codes: [.init("x")]) : .init(valueSets: ["http://v\(level + 1)"])
                ])
        }
        func check(_ depth: Int) -> CodeCheck.Verdict {
            library.with(limits: TerminologyLimits(importDepthMax: depth)).adding(valueSets: sets)
                .check("x", system: "http://s", in: "http://v0").verdict
        }
        #expect(check(3) == .valid && check(2) == .undecided)
    }

    @Test func `all of R4 can be read`() throws {
        var concepts = 0
        for url in R4.codeSystemURLs { concepts += try #require(library.codeSystem(url)).definition.concepts.count }
        #expect(concepts > 20_000)
        for url in R4.valueSetURLs { #expect(library.valueSet(url)?.url == url) }
        for url in R4.conceptMapURLs { #expect(library.conceptMap(url)?.groups.isEmpty == false) }
    }

    @Test func `made-up names of value sets are forgotten again`() {
        for number in 0..<9_000 {
            let check = library.check("1", system: "http://s\(number)", in: "http://s\(number)?fhir_vs")
            #expect(check.reason == .unknownSystem)
        }
        #expect(library.check("mon", system: nil, in: "http://hl7.org/fhir/ValueSet/days-of-week").isValid)
    }

    @Test func `errors carry no codes`() {
        for code in [TerminologyError.Code.notFound, .tooCostly, .unsupported, .invalid] {
            let error = TerminologyError(code, "secret")
            #expect(!error.description.contains("secret") && error.issue.text == "secret")
        }
    }
}
