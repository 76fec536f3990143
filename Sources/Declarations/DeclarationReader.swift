public import Values

/// Reads the keys of one mapping and remembers which were asked for.
///
/// Each reading gives nil for a value that is missing or faulty, and collects why. ``DeclarationShape/record(_:)``
/// hands the reader out and reports the keys that nobody asked for, with the name that was probably meant.
public final class DeclarationReader {
    /// The mapping that is read.
    public let node: DeclarationNode
    private let scope: DeclarationScope
    private let entries: [DeclarationEntry]
    private var asked: [String] = []

    init(_ node: DeclarationNode, _ scope: DeclarationScope) {
        (self.node, self.scope) = (node, scope)
        if case .mapping(let entries) = node.content { self.entries = entries } else { entries = [] }
    }

    /// The keys in the order of the file.
    public var keys: [String] { entries.map(\.key) }

    /// Whether the key is there with a value.
    public func has(_ key: String) -> Bool { entry(key).map { !$0.value.isNull } ?? false }

    /// The value of a key that has to be there; nil, with an issue, if it is missing or faulty.
    public func required<Value>(_ key: String, _ shape: DeclarationShape<Value>) -> Value? {
        asked.append(key)
        if let entry = entry(key), !entry.value.isNull { return shape.read(entry.value, scope.key(key)) }
        reportMissing(key, expected: shape.expected)
        return nil
    }

    /// The value of a key that may be missing; nil if it is, and nil with an issue if it is faulty.
    public func optional<Value>(_ key: String, _ shape: DeclarationShape<Value>) -> Value? {
        asked.append(key)
        guard let entry = entry(key), !entry.value.isNull else { return nil }
        return shape.read(entry.value, scope.key(key))
    }

    /// The value of a key, or a default if it is missing; the default too, with an issue, if it is faulty.
    public func optional<Value>(
        _ key: String, _ shape: DeclarationShape<Value>, default fallback: @autoclosure () -> Value
    ) -> Value {
        optional(key, shape) ?? fallback()
    }

    /// Accepts keys without reading them, such as notes for people.
    public func ignore(_ keys: String...) { asked += keys }

    /// Reports a fault that concerns the whole mapping or one of its keys: limits that contradict each other, say.
    public func report(_ text: String, at key: String? = nil, code: Issue.Code = .invalid) {
        guard let key, let entry = entry(key) else {
            scope.report(text, code: code, at: node.place)
            return
        }
        scope.key(key).report(text, code: code, at: entry.value.place)
    }

    /// Reports a fault that concerns a part of one of the mapping's keys, at the part's own place.
    public func report(_ text: String, at key: String, in place: DeclarationPlace, code: Issue.Code = .invalid) {
        scope.key(key).report(text, code: code, at: place)
    }

    func reportUnknownKeys() {
        for entry in entries where !asked.contains(entry.key) {
            let missing = asked.filter { self.entry($0) == nil }
            let advice =
                // What is said already may be said again by mistake, or have come from what this is laid over.
                if let meant = entry.key.nearest(among: missing) ?? entry.key.nearest(among: asked) {
                    "did you mean \"\(meant)\"?"
                } else if asked.isEmpty {
                    "nothing is expected here"
                } else {
                    "the keys here are \(asked.joined(separator: ", "))"
                }
            scope.report("unknown \(word) \"\(entry.key)\"; \(advice)", code: .unknown, at: entry.place)
        }
    }

    private func reportMissing(_ key: String, expected: String) {
        if node.style == .row {
            if let cell = entry(key) {
                scope.report(
                    "the cell of \"\(key)\" is empty; expected \(expected)", code: .required, at: cell.value.place)
            } else {
                let head = DeclarationPlace(file: node.place.file, position: SourcePosition(line: 1, column: 1))
                scope.report("the column \"\(key)\" is missing", code: .required, at: head)
            }
        } else {
            scope.report("\"\(key)\" is missing; expected \(expected)", code: .required, at: node.place)
        }
    }

    private var word: String { node.style == .row ? "column" : "key" }

    private func entry(_ key: String) -> DeclarationEntry? { entries.first { $0.key == key } }
}
