import Conformance
import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// The reference validator's own cases (testsuites/validator), as far as no outside terminology is needed.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct SuiteTests {
    /// Cases with another verdict than the reference validator's, each with the reason.
    static let exceptions: [String: String] = [
        "questionnaireResponse-enableWhenEx-test-fail": "enabled by a Finnish extension that nobody defines",
        "mr-m-simple-nossystem": "the same content is an example of R4, and examples have no errors",
        "mr-single-subj-list": "a Measure's subject list that is referred to from outside",
        "bundle-bad-by-param": "a rule of the reference validator's command line",
        "contained-resource-bad-id-ignore": "asks to pass over a resource that can't be read",
        "profile-patient-op3": "obligation profiles of R5's tools",
        "string-with-coding-async-qr": "the value set needs a system that is not at hand",
        "vs-bad-ecl": "the expression language of SNOMED CT",
        "aggregation-apart-good4": "lacks Encounter.class, which R4 requires",
    ]

    private struct Run {
        let name: String
        let profiles: [String]
        let isValid: Bool
        let places: Set<String>
    }

    @Test func `verdicts and places of errors are those of the reference validator`() throws {
        let root = Shared.folder.appendingPathComponent("fhir/testsuites/validator")
        let data = try Data(contentsOf: root.appendingPathComponent("manifest.json"))
        let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let cases = try #require(manifest["cases"] as? [[String: Any]]).filter {
            $0["errorsNeedExternalTerminology"] as? Bool == false
                && $0["errorsAboutUnresolvableReferences"] as? Bool == false
        }
        let files = root.appendingPathComponent("files")
        let questionnaires = try Self.questionnaires(below: files)
        var (verdicts, places) = (0, 0)
        for test in cases {
            let name = test["name"] as? String ?? ""
            let (sameVerdict, samePlaces) = try Self.run(test, files, questionnaires)
            verdicts += sameVerdict ? 1 : 0
            places += samePlaces ? 1 : 0
            if !sameVerdict, Self.exceptions[name] == nil { Issue.record("another verdict: \(name)") }
            if sameVerdict, Self.exceptions[name] != nil { Issue.record("no longer an exception: \(name)") }
        }
        print("validator suite: verdicts \(verdicts), places \(places) of \(cases.count)")
        #expect(cases.count == 233)
        #expect(verdicts >= 224)
        #expect(places >= 211)
    }

    private static func run(
        _ test: [String: Any], _ files: URL, _ questionnaires: [String: Resource]
    ) throws -> (verdict: Bool, places: Bool) {
        let profile = test["profile"] as? [String: Any]
        let names = (test["supporting"] as? [String] ?? []) + (test["profiles"] as? [String] ?? [])
        // What the second run needs was not at hand in the first one.
        var more = profile?["supporting"] as? [String] ?? []
        var profileURL = profile?["source"] as? String
        if let source = profileURL, !source.contains("://") {
            more.append(source)
            profileURL = try Shared.parse(files.appendingPathComponent(source)).readable?.root.first("url")?.text
        }
        func validator(_ names: [String]) throws -> ProfileValidator {
            let package = DefinitionPackage(
                files: try Set(names).map {
                    .init(name: $0, bytes: try Shared.bytes(files.appendingPathComponent($0)))
                })
            return Shared.validator([package], options: options(test, profile)) { services in
                guard test["fetcher"] as? String == "standalone" else { return }
                services.canonical = { questionnaires[String($0.prefix { $0 != "|" })] }
            }
        }
        let outcome = try Shared.parse(files.appendingPathComponent(test["file"] as? String ?? ""))
        var (sameVerdict, samePlaces) = (true, true)
        for (key, profiles) in [("expected", []), ("expectedAgainstProfile", profileURL.map { [$0] } ?? [])] {
            guard let expected = test[key] as? [String: Any] else { continue }
            let validator = try validator(key == "expected" ? names : names + more)
            let errors = validator.validate(outcome, profiles: profiles).filter(\.isError)
            let issues = (expected["issues"] as? [[String: Any]] ?? []).filter {
                ["error", "fatal"].contains($0["severity"] as? String ?? "")
            }
            let wanted = Set(issues.flatMap { ($0["expression"] as? [String] ?? [""]).map(plain) })
            if errors.isEmpty != (expected["valid"] as? Bool ?? true) { sameVerdict = false }
            if Set(errors.map { plain($0.expression ?? "") }) != wanted { samePlaces = false }
        }
        return (sameVerdict, samePlaces)
    }

    private static func options(_ test: [String: Any], _ profile: [String: Any]?) -> ValidationOptions {
        func isSet(_ name: String) -> Bool { test[name] as? Bool ?? profile?[name] as? Bool ?? false }
        var options = ValidationOptions()
        options.refusesEmbeddedHTML = isSet("security-checks")
        options.refusesHTMLInMarkdown = isSet("noHtmlInMarkdown")
        options.allowsExampleURLs = test["examples"] as? Bool ?? true
        options.isForPublication = isSet("for-publication")
        options.requiresUseOfContained = test["validateContains"] as? String != "IGNORE"
        options.assumesRESTReferences = isSet("assumeValidRestReferences")
        options.requiresRESTReferences = options.assumesRESTReferences
        return options
    }

    private static func questionnaires(below folder: URL) throws -> [String: Resource] {
        var found: [String: Resource] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where ["json", "xml"].contains(file.pathExtension) {
            guard let resource = try Shared.parse(file).readable, resource.typeName == "Questionnaire",
                let url = resource.root.first("url")?.text
            else { continue }
            found[url] = resource
        }
        return found
    }

    /// A place without the reference validator's comments: `Bundle.entry[0].resource/*Patient/1*/.name`.
    private static func plain(_ place: String) -> String {
        var place = place
        while let start = place.range(of: "/*"), let end = place.range(of: "*/") {
            place.removeSubrange(start.lowerBound..<end.upperBound)
        }
        return place.replacingOccurrences(of: "/.", with: ".").trimmingCharacters(in: ["/"])
    }
}
