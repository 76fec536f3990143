import Foundation
import Mapping
import TestSupport
import Testing
import Values

/// The repository's own files, and the official data beside it.
enum Fixtures {
    static let root = Repository.root

    /// The folder of official data; nil where there is none.
    static let shared: URL? = Shared.isThere ? Shared.folder : nil

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }

    /// The shipped mapping files.
    static func mappingFiles() throws -> [MappingFile] {
        let folder = root.appendingPathComponent("Mappings").resolvingSymlinksInPath()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }.map {
            MappingFile(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
        }
    }

    /// The shipped mappings, compiled.
    static func mapper() throws -> Mapper {
        let (mapper, issues) = try loaded.get()
        #expect(issues.map(\.description) == [])
        return try #require(mapper)
    }

    private static let loaded = Result { Mapper.load(try mappingFiles(), profiles: try profileFiles()) }

    /// The shipped device profiles.
    static func profileFiles() throws -> [MappingFile] {
        let folder = root.appendingPathComponent("Profiles/devices").resolvingSymlinksInPath()
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.map {
            MappingFile(
                path: "devices/\($0)", bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
        }
    }

    /// Compares a text with a golden file; `UPDATE_GOLDEN=1` writes it anew.
    static func expectGolden(_ text: String, _ name: String) throws {
        let file = root.appendingPathComponent("Tests/Golden/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let expected = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        let (found, wanted) = (text.split(separator: "\n"), expected.split(separator: "\n"))
        for (number, (line, other)) in zip(found, wanted).enumerated() where line != other {
            Testing.Issue.record("\(name):\(number + 1): \(line) is not \(other)")
            return
        }
        #expect(found.count == wanted.count, "\(name) has \(wanted.count) lines, not \(found.count)")
    }
}
