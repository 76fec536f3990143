import Conformance
import FHIRModel
import Foundation
import Intake
import Values

/// `afferent validate`: what is wrong with resources, against R4 and profiles.
public struct ValidateCommand: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        case text, json
    }

    private let profiles: [String]
    private let folder: String?
    private let format: Format
    private let paths: [String]

    /// - Parameters:
    ///   - profiles: Canonical URLs that every resource must follow, besides those that it states itself.
    ///   - folder: The folder `Profiles`; nil to look for it.
    ///   - paths: Resources in JSON, XML or NDJSON, and folders of them; `-` for standard input.
    public init(profiles: [String], folder: String?, format: Format, paths: [String]) {
        (self.profiles, self.folder, self.format, self.paths) = (profiles, folder, format, paths)
    }

    /// Prints the issues: a line each, or one OperationOutcome a file.
    ///
    /// - Returns: Whether no file has an error.
    /// - Throws: ``CommandFailure`` if a file or the profiles can't be read.
    public func run() throws -> Bool {
        let (packages, faults) = try DefinitionFiles.packages(in: try DefinitionFiles.folder(given: folder))
        for fault in faults { Console.note(fault.description) }
        let validator = InstalledDefinitions(packages: packages).validator
        var isValid = true
        for file in try ResourceFile.all(paths.isEmpty ? ["-"] : paths) {
            let issues = try issues(of: file, validator)
            if issues.contains(where: \.isError) { isValid = false }
            show(issues, of: file)
        }
        return isValid
    }

    /// The issues of a file; of NDJSON those of each line, whose number they have.
    private func issues(of file: String, _ validator: ProfileValidator) throws -> [Issue] {
        let bytes = try ResourceFile.bytes(file)
        guard file.hasSuffix(".ndjson") else {
            return validator.validate(ResourceFile.parse(bytes), profiles: profiles)
        }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        return lines.flatMap { index, line -> [Issue] in
            guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return [] }
            return validator.validate(Resource.parse(json: Array(line)), profiles: profiles).map { issue in
                var issue = issue
                issue.position = SourcePosition(line: index + 1, column: issue.position?.column ?? 1)
                return issue
            }
        }
    }

    private func show(_ issues: [Issue], of file: String) {
        guard format == .text else { return Console.print(Self.outcome(of: issues)) }
        for var issue in issues {
            issue.file = file
            Console.print(issue.description)
        }
        let errors = issues.count(where: \.isError)
        let warnings = issues.count { $0.severity == .warning }
        Console.print("\(file): \(errors) errors, \(warnings) warnings")
    }

    /// An OperationOutcome (FHIR R4 operationoutcome); one that finds nothing says so.
    private static func outcome(of issues: [Issue]) -> String {
        let all = issues.isEmpty ? [Issue(.information, .informational, "no issues were found")] : issues
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.member("resourceType", "OperationOutcome")
            writer.key("issue")
            writer.array { writer in
                for issue in all { write(issue, to: &writer) }
            }
        }
        return writer.text
    }

    private static func write(_ issue: Issue, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("severity", issue.severity.rawValue)
            writer.member("code", issue.code.rawValue)
            writer.member("diagnostics", issue.position.map { "\($0): \(issue.text)" } ?? issue.text)
            guard let expression = issue.expression else { return }
            writer.key("expression")
            writer.array { $0.string(expression) }
        }
    }
}
