import Conformance
import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// The cases that were published with R4 (testsuites/r4-release-test-cases), by the number of errors expected.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct ReleaseCaseTests {
    /// Cases with another verdict, each with the reason.
    static let exceptions: [String: String] = [
        "list-xhtml-correct2.json": "fhir_comments, which the validator's suite calls an error",
        "list-minimal.json": "the same", "list-extension1.json": "the same",
        "entry-resource-bad1.xml": "the manifest itself says which error is not found",
        "ccda-example-bad.xml": "its meta.profile is honoured, so it is wrong by itself too",
    ]

    @Test func `verdicts are those of the validator of 2019`() throws {
        let folder = Shared.folder.appendingPathComponent("fhir/testsuites/r4-release-test-cases/validation-examples")
        let data = try Data(contentsOf: folder.appendingPathComponent("manifest.json"))
        let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let groups = try #require(manifest["validator-tests"] as? [String: [String: [String: Any]]])
        var (same, all) = (0, 0)
        for (name, expected) in groups.values.joined() where name.hasSuffix(".json") || name.hasSuffix(".xml") {
            let file = folder.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: file.path), let count = expected["errorCount"] as? Int else {
                continue
            }
            // One case is of another version of FHIR, and some need terminology from outside.
            guard expected["version"] == nil, expected["tx-dependent"] == nil else { continue }
            all += 1
            let profile = expected["profile"] as? [String: Any]
            let source = profile?["source"] as? String
            let names = (expected["profiles"] as? [String] ?? []) + [source].compactMap(\.self)
            let package = DefinitionPackage(
                files: try (names + [expected["questionnaire"] as? String].compactMap(\.self)).map {
                    .init(name: $0, bytes: try Shared.bytes(folder.appendingPathComponent($0)))
                })
            let url = try source.flatMap {
                try Shared.parse(folder.appendingPathComponent($0)).readable?.root.first("url")?.text
            }
            let (validator, outcome) = (Shared.validator([package]), try Shared.parse(file))
            let errors = validator.validate(outcome).filter(\.isError)
            let more = url.map { validator.validate(outcome, profiles: [$0]).filter(\.isError) }
            let wanted = profile?["errorCount"] as? Int ?? 0
            if errors.isEmpty == (count == 0), more.map({ $0.isEmpty == (wanted == 0) }) ?? true {
                same += 1
            } else if Self.exceptions[name] == nil {
                let first = (errors + (more ?? [])).first?.description ?? "no error"
                Issue.record("\(name), \(count) and \(wanted) errors expected: \(first)")
            }
        }
        print("release cases: \(same) of \(all)")
        #expect(all == 63)
        #expect(same >= 58)
    }
}
