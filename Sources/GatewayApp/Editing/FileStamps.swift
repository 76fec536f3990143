import Foundation

/// How files look from outside: what tells whether one was changed, added or removed, without reading any.
struct FileStamps: Equatable, Sendable {
    private struct Stamp: Equatable, Sendable {
        var number: Int
        var size: Int
        var changed: Date
    }

    private var stamps: [String: Stamp] = [:]

    init(of files: [URL]) {
        for file in files {
            guard let found = try? FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path),
                let changed = found[.modificationDate] as? Date
            else { continue }
            stamps[file.path] = Stamp(
                number: found[.systemFileNumber] as? Int ?? 0, size: found[.size] as? Int ?? 0, changed: changed)
        }
    }
}
