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
        "entry-resource-bad1.xml":
            "a fullUrl with another id: the manifest itself says which error its validator misses"
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
            let names = expected["profiles"] as? [String] ?? []
            let first = try Self.package(names + [expected["questionnaire"] as? String].compactMap(\.self), in: folder)
            // The profile of the second run was not at hand in the first one.
            let second = try Self.package([source].compactMap(\.self), in: folder)
            let outcome = try Shared.parse(file)
            let errors = Shared.validator([first]).validate(outcome).filter(\.isError)
            let url = second.resources.first?.root.first("url")?.text
            let more = url.map {
                Shared.validator([first, second]).validate(outcome, profiles: [$0]).filter(\.isError)
            }
            let wanted = profile?["errorCount"] as? Int ?? 0
            if errors.isEmpty == (count == 0), more.map({ $0.isEmpty == (wanted == 0) }) ?? true {
                same += 1
            } else if Self.exceptions[name] == nil {
                let found = (errors + (more ?? [])).first?.description ?? "no error"
                Issue.record("\(name), \(count) and \(wanted) errors expected: \(found)")
            }
        }
        print("release cases: \(same) of \(all)")
        #expect(all == 63)
        #expect(same >= 62)
    }

    private static func package(_ names: [String], in folder: URL) throws -> DefinitionPackage {
        DefinitionPackage(
            files: try names.map { .init(name: $0, bytes: try Shared.bytes(folder.appendingPathComponent($0))) })
    }
}
