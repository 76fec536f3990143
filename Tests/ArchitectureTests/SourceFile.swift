import Foundation
import TestSupport

/// A Swift file of the package with what the rules ask about it.
struct SourceFile {
    var path: String
    var room: String
    var lines: [Substring]

    init(path: String, room: String, lines: [Substring]) { (self.path, self.room, self.lines) = (path, room, lines) }

    init(path: String, room: String, lines: [String]) {
        self.init(path: path, room: room, lines: lines.map { Substring($0) })
    }

    /// The modules that the file imports.
    var imports: [String] {
        lines.compactMap { line in
            var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            if let first = words.first, ["public", "internal", "package", "private", "fileprivate"].contains(first) {
                words.removeFirst()
            }
            guard words.count >= 2, words[0] == "import" else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let module = kinds.contains(words[1]) ? words.dropFirst(2).first : words[1]
            return module.map { String($0.split(separator: ".")[0]) }
        }
    }

    /// Functions with a body, found by their indentation, which `swift format` keeps true.
    var functions: [(line: Int, length: Int)] {
        var found: [(line: Int, length: Int)] = []
        for (index, line) in lines.enumerated() {
            let code = line.drop { $0 == " " }
            guard !code.hasPrefix("//"), isDeclaration(code) else { continue }
            let indent = line.count - code.count
            guard let open = bodyStart(from: index, indent: indent) else { continue }
            let closing = String(repeating: " ", count: indent) + "}"
            guard let end = lines[open...].dropFirst().firstIndex(where: { $0.hasPrefix(closing) }) else { continue }
            found.append((index + 1, end - index + 1))
        }
        return found
    }

    private func isDeclaration(_ code: Substring) -> Bool {
        let words = code.split(separator: " ").prefix(6)
        return words.contains {
            $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") || $0.hasPrefix("init<")
        }
    }

    /// The line that ends with the body's opening brace, if the declaration has a body over several lines.
    private func bodyStart(from index: Int, indent: Int) -> Int? {
        for (offset, line) in lines[index...].prefix(20).enumerated() {
            if line.hasSuffix("{") { return index + offset }
            if line.hasSuffix("}") { return nil }
            let code = line.drop { $0 == " " }
            if offset > 0, line.count - code.count <= indent, !code.hasPrefix(")") { return nil }
        }
        return nil
    }
}

enum Sources {
    static let root = Repository.root

    static let rooms: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Sources").path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    static let swiftFiles: [SourceFile] = files(under: "Sources")
    static let testFiles: [SourceFile] = files(under: "Tests")

    /// All Swift files below a folder but the generated ones.
    private static func files(under folder: String) -> [SourceFile] {
        let base = root.appendingPathComponent(folder)
        guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return walk.compactMap { entry in
            guard let path = entry as? String, path.hasSuffix(".swift"), !path.contains("Generated/"),
                let text = try? String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
            else { return nil }
            let room = String(path.split(separator: "/")[0])
            return SourceFile(
                path: "\(folder)/\(path)", room: room,
                lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }
}
