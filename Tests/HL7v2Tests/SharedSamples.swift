import Foundation
import HL7v2

/// The sample messages that are shared beside the repository; tests that need them are skipped where they are absent.
enum SharedSamples {
    static let absent: String = "the shared samples are not here: set AFFERENT_SHARED"

    static let folder: URL? = {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
        let named = ProcessInfo.processInfo.environment["AFFERENT_SHARED"].map { URL(fileURLWithPath: $0) }
        let samples = (named ?? beside).appendingPathComponent("devices/samples")
        return FileManager.default.fileExists(atPath: samples.path) ? samples : nil
    }()

    static var isPresent: Bool { folder != nil }

    /// The files below a folder, by name, with their bytes.
    static func files(_ name: String, suffix: String) -> [(name: String, bytes: [UInt8])] {
        guard let root = folder?.appendingPathComponent(name),
            let names = FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String })
        else { return [] }
        return names.filter { $0.hasSuffix(suffix) }.sorted().compactMap { file in
            (try? Data(contentsOf: root.appendingPathComponent(file))).map { (file, Array($0)) }
        }
    }
}

/// A seeded generator (splitmix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Array where Element == UInt8 {
    init(_ text: String) { self = Array(text.utf8) }
    var string: String { String(decoding: self, as: UTF8.self) }
}

/// All items of a stream that comes in pieces of the lengths given, the last one repeated.
func items(
    of stream: [UInt8], pieces: [Int] = [Int.max], limits: MLLPFramer.Limits = .standard, finishes: Bool = true
) -> [MLLPFrame] {
    var framer = MLLPFramer(limits: limits)
    var found: [MLLPFrame] = []
    var position = 0
    var turn = 0
    while position < stream.count {
        let length = min(pieces[min(turn, pieces.count - 1)], stream.count - position)
        framer.append(stream[position..<position + length])
        while let item = framer.next() { found.append(item) }
        position += length
        turn += 1
    }
    if finishes { framer.finish() }
    while let item = framer.next() { found.append(item) }
    return found
}

extension HL7Message {
    /// The texts at a path.
    func read(_ path: String) throws -> [String] { try values(at: HL7Path(path)).map(\.text) }
}
