import Conformance
import Foundation
import Values

/// The definitions in `Profiles/fhir`: loose files and folders, and packages as `.tgz`.
enum DefinitionFiles {
    /// Where they are; nil if there is no such folder and none was named.
    ///
    /// - Throws: ``CommandFailure`` if a named folder is not there.
    static func folder(given: String?) throws(CommandFailure) -> URL? {
        guard let given else { return (try? Places.folder("Profiles", given: nil)).flatMap { inner(of: $0) } }
        let named = try Places.folder("Profiles", given: given)
        return inner(of: named) ?? named
    }

    /// The folder `fhir` in a folder; nil if there is none.
    private static func inner(of folder: URL) -> URL? {
        let inner = folder.appendingPathComponent("fhir")
        return FileManager.default.fileExists(atPath: inner.path) ? inner : nil
    }

    private static let endings = [".json", ".xml", ".tgz"]

    /// The files of a folder, without reading them.
    static func paths(in folder: URL) -> [URL] { (try? Places.paths(in: folder, endings: endings)) ?? [] }

    /// Reads a folder.
    ///
    /// - Returns: The packages, those that others need first; and what is wrong with files: errors in those that the
    ///   user wrote, warnings in those of packages that others publish.
    /// - Throws: ``CommandFailure`` if an archive can't be read.
    static func packages(in folder: URL?) throws -> (packages: [DefinitionPackage], issues: [Issue]) {
        guard let folder else { return ([], []) }
        var (packages, loose) = ([DefinitionPackage](), [String: [DefinitionPackage.File]]())
        for file in try Places.files(in: folder, endings: endings) {
            guard file.path.hasSuffix(".tgz") else {
                let top = file.path.contains("/") ? String(file.path.prefix { $0 != "/" }) : ""
                loose[top, default: []].append(.init(name: file.path, bytes: file.bytes))
                continue
            }
            do {
                packages.append(try DefinitionPackage(archive: file.bytes))
            } catch {
                throw CommandFailure("\(folder.path)/\(file.path): \(error)")
            }
        }
        packages += loose.sorted { $0.key > $1.key }.map { DefinitionPackage(files: $0.value) }
        let issues = packages.flatMap { package in
            package.issues.map { issue in
                var issue = issue
                if !package.name.isEmpty { issue.severity = .warning }
                return issue
            }
        }
        return (ordered(packages), issues)
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
