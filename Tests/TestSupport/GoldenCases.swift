import Foundation
package import Testing

/// Cases in one golden file: `# name`, the input, `----------`, what is told of it. `UPDATE_GOLDEN=1` writes that anew.
package struct GoldenCases {
    private let file: URL
    private let head: String
    private let cases: [(name: String, input: String, told: String)]

    /// - Parameter path: From `Tests/Golden`.
    package init(_ path: String) throws {
        file = Repository.root.appendingPathComponent("Tests/Golden/" + path)
        let blocks = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n# ")
        head = blocks[0]
        cases = blocks.dropFirst().map { block in
            let parts = block.components(separatedBy: "\n----------")
            let lines = parts[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (lines[0], lines[1], parts[1].trimmingCharacters(in: .newlines))
        }
    }

    package var count: Int { cases.count }

    /// Expects of each case what the closure tells.
    package func check(sourceLocation: SourceLocation = #_sourceLocation, _ tell: (String) -> String) throws {
        var output = head
        for (name, input, told) in cases {
            let found = tell(input)
            #expect(found == told, "\(name)", sourceLocation: sourceLocation)
            output += "\n# \(name)\n\(input)\n----------\n\(found)\n"
        }
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try output.write(to: file, atomically: true, encoding: .utf8)
        }
    }
}
