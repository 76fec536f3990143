import Foundation
import Mapping

/// Finds the folders that a user edits: by name, then in the working folder, then in each parent of the binary's real path.
enum Places {
    static func folder(_ name: String, given: String?) throws(CommandFailure) -> URL {
        if let given {
            guard isFolder(given) else { throw CommandFailure("\(given) is not a folder") }
            return URL(fileURLWithPath: given)
        }
        var looked: [String] = []
        for base in [FileManager.default.currentDirectoryPath] + parentsOfBinary {
            let path = base + (base.hasSuffix("/") ? "" : "/") + name
            if isFolder(path) { return URL(fileURLWithPath: path) }
            looked.append(path)
        }
        let flag = name.lowercased()
        throw CommandFailure(
            "there is no folder \(name); looked for\n  \(looked.joined(separator: "\n  "))\nname it with --\(flag)")
    }

    /// All files below a folder with one of the endings, by their path in it.
    static func files(in folder: URL, endings: [String]) throws -> [(path: String, bytes: [UInt8])] {
        let root = folder.resolvingSymlinksInPath()
        return try subpaths(of: root, endings: endings).map {
            ($0, [UInt8](try Data(contentsOf: root.appendingPathComponent($0))))
        }
    }

    /// The same without reading them.
    static func paths(in folder: URL, endings: [String]) throws -> [URL] {
        let root = folder.resolvingSymlinksInPath()
        return try subpaths(of: root, endings: endings).map { root.appendingPathComponent($0) }
    }

    /// Hidden files are what editors leave while a file is open.
    private static func subpaths(of root: URL, endings: [String]) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().filter { path in
            endings.contains { path.hasSuffix($0) } && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }

    static let mappingEndings = [".yaml", ".csv"]

    static func mappingFiles(in folder: URL) throws -> [MappingFile] {
        try files(in: folder, endings: mappingEndings).map { MappingFile(path: $0.path, bytes: $0.bytes) }
    }

    /// The files of `devices/` in a profiles folder; none if it has no such folder.
    static func deviceProfileFiles(in profiles: URL) throws -> [MappingFile] {
        try deviceProfilePaths(in: profiles).map {
            MappingFile(path: "devices/\($0.lastPathComponent)", bytes: [UInt8](try Data(contentsOf: $0)))
        }
    }

    static func deviceProfilePaths(in profiles: URL) throws -> [URL] {
        let folder = profiles.appendingPathComponent("devices")
        return isFolder(folder.path) ? try paths(in: folder, endings: [".yaml"]) : []
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static var parentsOfBinary: [String] {
        let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        var parents: [String] = []
        var folder = binary.deletingLastPathComponent()
        while folder.path != "/" {
            parents.append(folder.path)
            folder = folder.deletingLastPathComponent()
        }
        return parents + ["/"]
    }
}
