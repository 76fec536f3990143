import Values

/// The faults of one reading, each once and no more than a limit.
final class IssueCollector {
    private var issues: [Issue] = []
    private var seen: Set<Issue> = []
    private let max: Int

    init(max: Int) { self.max = max }

    var hasErrors: Bool { issues.contains(where: \.isError) }

    func report(_ issue: Issue) {
        guard issues.count <= max, seen.insert(issue).inserted else { return }
        if issues.count < max {
            issues.append(issue)
        } else {
            let text = "there are more than \(max) faults; the rest is left out"
            issues.append(Issue(.error, .tooCostly, text, file: issue.file, position: issue.position))
        }
    }

    /// The issues in the order of their places.
    var inOrder: [Issue] {
        let start = SourcePosition(line: 0, column: 0)
        // The sort of the standard library is stable, so issues of one place stay in the order they were found.
        return issues.sorted { ($0.position ?? start) < ($1.position ?? start) }
    }
}

/// Where a value is read: its path for messages, and where its faults go.
struct DeclarationScope {
    let issues: IssueCollector
    /// The path of the value, such as `limits[2].high`; empty for a file's root.
    let path: String

    func key(_ name: String) -> DeclarationScope {
        DeclarationScope(issues: issues, path: path.isEmpty ? name : "\(path).\(name)")
    }

    func index(_ index: Int) -> DeclarationScope {
        DeclarationScope(issues: issues, path: "\(path)[\(index)]")
    }

    func report(_ text: String, code: Issue.Code, at place: DeclarationPlace) {
        issues.report(place.issue(text, code: code, expression: path.isEmpty ? nil : path))
    }
}
