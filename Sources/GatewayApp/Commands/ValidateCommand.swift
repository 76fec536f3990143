import Conformance
import FHIRModel
import Foundation
import Terminology
import Values

/// `afferent validate`: what is wrong with resources, against R4 and profiles.
public struct ValidateCommand: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        case text, json
    }

    private let profiles: [String]
    private let folder: String?
    private let format: Format
    private let files: [String]

    /// - Parameters:
    ///   - profiles: Canonical URLs that every file must follow, besides those that it states itself.
    ///   - folder: The folder `Profiles`; nil to look for it.
    ///   - files: Resources in JSON or XML; `-` for standard input.
    public init(profiles: [String], folder: String?, format: Format, files: [String]) {
        (self.profiles, self.folder, self.format, self.files) = (profiles, folder, format, files)
    }

    /// Prints the issues: a line each, or one OperationOutcome a file.
    ///
    /// - Returns: Whether no file has an error.
    /// - Throws: ``CommandFailure`` if a file or the profiles can't be read.
    public func run() throws -> Bool {
        let packages = try DefinitionFiles.packages(given: folder)
        for issue in packages.flatMap(\.issues) { Console.note(issue.description) }
        let validator = ProfileValidator(
            definitions: packages.isEmpty ? .r4 : DefinitionLibrary(packages: packages),
            services: ValidationServices(terminology: TerminologyLibrary.r4.adding(packages.flatMap(\.resources))))
        var isValid = true
        for file in files.isEmpty ? ["-"] : files {
            let outcome = ResourceFile.parse(try ResourceFile.bytes(file))
            let issues = validator.validate(outcome, profiles: profiles)
            if issues.contains(where: \.isError) { isValid = false }
            show(issues, of: file)
        }
        return isValid
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

/// The definitions in `Profiles/fhir`: loose files and folders, and packages as `.tgz`.
enum DefinitionFiles {
    /// The packages, those that others need first; none if there is no such folder and none was named.
    ///
    /// - Throws: ``CommandFailure`` if a named folder is not there or a package can't be read.
    static func packages(given: String?) throws -> [DefinitionPackage] {
        guard
            let profiles = given != nil
                ? try Places.folder("Profiles", given: given) : try? Places.folder("Profiles", given: nil)
        else { return [] }
        let inner = profiles.appendingPathComponent("fhir")
        let isInner = FileManager.default.fileExists(atPath: inner.path)
        guard isInner || given != nil else { return [] }
        return try packages(in: isInner ? inner : profiles)
    }

    private static func packages(in folder: URL) throws -> [DefinitionPackage] {
        var (packages, loose) = ([DefinitionPackage](), [String: [DefinitionPackage.File]]())
        for file in try Places.files(in: folder, endings: [".json", ".xml", ".tgz"]) {
            guard file.path.hasSuffix(".tgz") else {
                let top = file.path.contains("/") ? String(file.path.prefix { $0 != "/" }) : ""
                loose[top, default: []].append(.init(name: file.path, bytes: file.bytes))
                continue
            }
            do {
                packages.append(try DefinitionPackage(archive: file.bytes))
            } catch {
                throw CommandFailure("\(file.path): \(error)")
            }
        }
        packages += loose.sorted { $0.key > $1.key }.map { DefinitionPackage(files: $0.value) }
        return ordered(packages)
    }

    /// Packages behind those that they depend on, so that theirs stand before.
    private static func ordered(_ packages: [DefinitionPackage]) -> [DefinitionPackage] {
        var (rest, ordered, known) = (packages, [DefinitionPackage](), Set<String>())
        let here = Set(packages.map(\.name))
        while !rest.isEmpty {
            let ready = rest.firstIndex { package in
                package.dependencies.keys.allSatisfy { !here.contains($0) || known.contains($0) }
            }
            let next = rest.remove(at: ready ?? 0)
            known.insert(next.name)
            ordered.append(next)
        }
        return ordered
    }
}
