public import FHIRModel
import FHIRXML
public import Values

/// The definitions of a folder or an IG package: resources with a canonical URL (FHIR R4 packages).
public struct DefinitionPackage: Sendable {
    /// From `package.json`; empty without one.
    public let name: String
    public let version: String
    /// The packages that it needs, by name, with their versions.
    public let dependencies: [String: String]
    /// The resources that have a canonical URL, in the order of the files' names.
    public let resources: [Resource]
    /// What is wrong with files, each with the file's name.
    public let issues: [Issue]

    /// A file by its path within the folder or package.
    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]
        public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    }

    /// Reads files; those that are neither JSON nor XML resources are left out.
    ///
    /// Examples of a package (`example/`, `examples/`) and its other files (`other/`) define nothing.
    public init(files: [File]) {
        var (resources, issues) = ([Resource](), [Issue]())
        var manifest: [String: String] = [:]
        for file in files.sorted(by: { $0.name < $1.name }) {
            let parts = file.name.split(separator: "/").map(String.init)
            guard let base = parts.last, !base.hasPrefix("."),
                !parts.dropLast().contains(where: { ["example", "examples", "other", "openapi", "xml"].contains($0) })
            else { continue }
            if base == "package.json" {
                manifest = PackageManifest.read(file.bytes)
                continue
            }
            guard let outcome = Self.read(file, base) else { continue }
            for var issue in outcome.issues where issue.isError {
                issue.file = file.name
                issues.append(issue)
            }
            guard let resource = outcome.readable else { continue }
            if resource.root.first("url")?.text != nil { resources.append(resource) }
        }
        (self.resources, self.issues) = (resources, issues)
        name = manifest["name"] ?? ""
        version = manifest["version"] ?? ""
        let prefix = "dependencies."
        dependencies = Dictionary(
            uniqueKeysWithValues: manifest.filter { $0.key.hasPrefix(prefix) }.map {
                (String($0.key.dropFirst(prefix.count)), $0.value)
            })
    }

    /// Takes resources that were read already; those without a canonical URL are left out.
    public init(resources: [Resource]) {
        (name, version, dependencies, issues) = ("", "", [:], [])
        self.resources = resources.filter { $0.root.first("url")?.text != nil }
    }

    /// Reads a `.tgz` archive.
    ///
    /// - Throws: ``PackageFault`` if it is no such archive, or is too large.
    public init(archive: [UInt8]) throws(PackageFault) {
        self.init(files: try PackageArchive.files(in: archive))
    }

    private static func read(_ file: File, _ base: String) -> ParseOutcome? {
        if base.hasSuffix(".json") {
            // Index files and the like are JSON without being resources.
            guard file.bytes.contains(name: "resourceType") else { return nil }
            return Resource.parse(json: file.bytes)
        }
        return base.hasSuffix(".xml") ? FHIRXMLReader.parse(xml: file.bytes) : nil
    }
}

/// Why an archive can't be read.
public struct PackageFault: Error, Sendable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}

/// The members of `package.json` that matter: texts, and those of `dependencies` with a prefix.
enum PackageManifest {
    static func read(_ json: [UInt8]) -> [String: String] {
        var reader = MemberReader(bytes: json)
        return reader.members()
    }

    /// Reads the members of an object whose values are texts; anything else is passed over.
    private struct MemberReader {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func members() -> [String: String] {
            var (found, path, key) = ([String: String](), [String](), String?.none)
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\""):
                    let text = string()
                    if let name = key {
                        found[(path + [name]).joined(separator: ".")] = text
                        key = nil
                    } else {
                        key = text
                    }
                    continue
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    if index > 0 { path.append(key ?? "") }
                    key = nil
                case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = path.popLast()
                case UInt8(ascii: ","): key = nil
                default: break
                }
                index += 1
            }
            return found
        }

        private mutating func string() -> String {
            var text: [UInt8] = []
            index += 1
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\") { index += 1 }
                if index < bytes.count { text.append(bytes[index]) }
                index += 1
            }
            index += 1
            return String(decoding: text, as: UTF8.self)
        }
    }
}

extension [UInt8] {
    /// Whether a JSON property name is in the text.
    fileprivate func contains(name: String) -> Bool {
        let wanted = Array("\"\(name)\"".utf8)
        guard count >= wanted.count else { return false }
        return withUnsafeBufferPointer { bytes in
            var index = 0
            while index + wanted.count <= bytes.count {
                if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) { return true }
                index += 1
            }
            return false
        }
    }
}
