import Foundation
import HL7v2
import TestSupport

/// The sample messages that are shared beside the repository; tests that need them are skipped where they are absent.
enum SharedSamples {
    static let absent = Shared.missing

    static let folder: URL? = Shared.isThere ? Shared.folder.appendingPathComponent("devices/samples") : nil

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
