import Foundation
import TestSupport
import Testing

/// What the proofs stand on: the repository, the data beside it, and how long they may take.
enum Ground {
    static let root = Repository.root

    /// The official and collected data; nil where there is none.
    static let shared: URL? = Shared.isThere ? Shared.folder : nil

    static let missing = Shared.missing

    /// Whether there is time for the long forms: `make soak`.
    static let isSoak = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1"

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: try #require(shared).appendingPathComponent(path)))
    }

    /// The files below a shared folder with an ending, by their path in it.
    static func files(in folder: String, ending: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: try #require(shared).appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(ending) }.sorted()
    }

    /// A folder that is gone afterwards.
    static func withTemporaryFolder<Answer>(_ body: (URL) async throws -> Answer) async throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    /// Compares lines with those of a golden file; `UPDATE_GOLDEN=1` writes it anew.
    static func expectGolden(_ lines: [String], _ name: String) throws {
        let file = root.appendingPathComponent("Tests/Golden/proofs/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        }
        let text = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        let wanted = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
        #expect(lines.count == wanted.count, "\(name) has \(wanted.count) lines, not \(lines.count)")
        for (number, (line, other)) in zip(lines, wanted).enumerated() where line != other {
            Issue.record("\(name):\(number + 1): \(line) is not \(other)")
        }
    }
}

/// Runs blocking work on a thread of its own: tasks must not wait for sockets.
func onThread<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}

/// Asks again and again until something holds.
///
/// - Returns: Whether it came true in time.
func eventually(within limit: Duration = .seconds(20), _ holds: () async throws -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
        if try await holds() { return true }
        try await Task.sleep(for: .milliseconds(5))
    }
    return try await holds()
}
