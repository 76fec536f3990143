public import Values

/// One value of a declaration file with the place that it was written at: what YAML and CSV are both read into.
///
/// Scalars keep their text, so `0.70` stays `0.70` and `no` stays `no`; what a text means is decided by the
/// ``DeclarationShape`` that reads it. Mappings keep the order of their keys, and no key occurs twice.
public struct DeclarationNode: Hashable, Sendable {
    /// What a node holds.
    public enum Content: Hashable, Sendable {
        /// A single text; empty where the file gives nothing after a key.
        case scalar(String)
        case sequence([DeclarationNode])
        case mapping([DeclarationEntry])
    }

    /// How a node was written.
    public enum Style: Hashable, Sendable {
        /// A scalar without quotes: the only one that can be a number, a boolean or null.
        case plain
        /// A scalar in single or double quotes.
        case quoted
        /// A scalar of several lines, after `|` or `>`.
        case block
        /// A sequence or mapping of YAML.
        case collection
        /// A mapping that is one row of a CSV file.
        case row
    }

    public let content: Content
    public let style: Style
    public let place: DeclarationPlace

    public init(_ content: Content, style: Style, place: DeclarationPlace) {
        (self.content, self.style, self.place) = (content, style, place)
    }

    /// Whether the value was left out: nothing, `~` or `null`, without quotes.
    public var isNull: Bool {
        guard case .scalar(let text) = content, style == .plain else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// The text of a scalar that is not null.
    public var text: String? {
        guard case .scalar(let text) = content, !isNull else { return nil }
        return text
    }

    /// The value of a mapping's key; nil if there is no such key or this is not a mapping.
    public subscript(key: String) -> DeclarationNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The place of a byte within a scalar's text, such as the fault of an expression.
    ///
    /// Exact for text on one line without escapes; for any other scalar it is where the scalar begins.
    public func place(atOffset offset: Int) -> DeclarationPlace {
        guard case .scalar(let text) = content, style == .plain || style == .quoted,
            !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C || $0 == 0x22 || $0 == 0x27 })
        else { return place }
        let quote = style == .quoted ? 1 : 0
        let column = place.position.column + quote + max(0, min(offset, text.utf8.count))
        return DeclarationPlace(
            file: place.file, position: SourcePosition(line: place.position.line, column: column))
    }

    enum Kind { case scalar, sequence, mapping }

    var kind: Kind {
        switch content {
        case .scalar: .scalar
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// What was found, in the words of a message.
    var found: String {
        switch content {
        case .scalar where isNull: "nothing"
        case .scalar(let text): "\"\(text.prefix(60))\(text.count > 60 ? "…" : "")\""
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping with its value.
public struct DeclarationEntry: Hashable, Sendable {
    public let key: String
    /// Where the key stands; in a CSV file the column's head.
    public let place: DeclarationPlace
    public let value: DeclarationNode

    public init(key: String, place: DeclarationPlace, value: DeclarationNode) {
        (self.key, self.place, self.value) = (key, place, value)
    }
}

/// A place in a declaration file.
public struct DeclarationPlace: Hashable, Sendable, CustomStringConvertible {
    /// The file's name as messages give it.
    public let file: String
    public let position: SourcePosition

    public init(file: String, position: SourcePosition) { (self.file, self.position) = (file, position) }

    public var description: String { "\(file):\(position)" }

    /// A fault at this place.
    public func issue(
        _ text: String, code: Issue.Code = .invalid, severity: Issue.Severity = .error, expression: String? = nil
    ) -> Issue {
        Issue(severity, code, text, expression: expression, file: file, position: position)
    }
}

/// A value together with the place that it was read from, for faults that show only when files are put together.
public struct Placed<Value> {
    public let value: Value
    public let place: DeclarationPlace

    public init(_ value: Value, at place: DeclarationPlace) { (self.value, self.place) = (value, place) }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
