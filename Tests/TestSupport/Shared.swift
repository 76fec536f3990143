package import Foundation
package import Testing

/// The official definitions, examples and device messages that tests read in place, outside the repository.
package enum Shared {
    /// By `AFFERENT_SHARED`, else the folder `shared` beside the repository; it need not be there.
    package static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["AFFERENT_SHARED"] { return URL(fileURLWithPath: path) }
        return Repository.root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    package static let isThere = FileManager.default.fileExists(atPath: folder.appendingPathComponent("fhir").path)

    /// Why a test that needs the data is skipped.
    package static let missing: Comment = "the shared data is not beside the repository; set AFFERENT_SHARED"

    /// Whether the long forms of the tests are wanted (`make soak`).
    package static let isSoak = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1"

    package static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    package static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    /// The files right in a folder with an ending, by name.
    package static func files(_ path: String, ending: String = ".json") throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
            .filter { $0.path.hasSuffix(ending) }.sorted { $0.path < $1.path }
    }
}

/// Where the sources, the mappings and the golden files lie.
package enum Repository {
    package static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
