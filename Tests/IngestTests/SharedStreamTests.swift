import Foundation
import Journal
import TestSupport
import Testing

/// The streams that are shared beside the repository, each with the messages that a tolerant reader finds in it.
struct SharedStream: Decodable, CustomTestStringConvertible {
    var file: String
    var messages: Int
    var control_ids: [String]
    var chunk: Int?
    var testDescription: String { file }

    static let folder = Shared.folder.appendingPathComponent("devices/samples/frames_derived")

    static let all: [SharedStream] = {
        struct Manifest: Decodable { var frames: [SharedStream] }
        let manifest = try? Data(contentsOf: folder.appendingPathComponent("manifest.json"))
        return manifest.flatMap { try? JSONDecoder().decode(Manifest.self, from: $0).frames } ?? []
    }()
}

@Suite(
    .enabled(if: !SharedStream.all.isEmpty, Shared.missing),
    .timeLimit(.minutes(1)))
struct SharedStreamTests {
    @Test(arguments: SharedStream.all)
    func `each message of the stream is kept and answered`(stream: SharedStream) async throws {
        let bytes = Array(try Data(contentsOf: SharedStream.folder.appendingPathComponent(stream.file)))
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            for start in Swift.stride(from: 0, to: bytes.count, by: stream.chunk ?? bytes.count) {
                try await monitor.send(Array(bytes[start..<min(bytes.count, start + (stream.chunk ?? bytes.count))]))
            }
            let answers = await monitor.finish()
            #expect(answers.filter { !["AA", "CA"].contains($0.code) } == [])
            #expect(answers.map(\.controlID).allSatisfy(stream.control_ids.contains))
        }
        #expect(entries.filter { $0.frame.kind == .message }.count == stream.messages)
        // Nothing that came is missing, up to framing and padding.
        let kept = entries.reduce(0) { $0 + $1.frame.bytes.count }
        #expect((bytes.count - 16...bytes.count).contains(kept))
    }
}
