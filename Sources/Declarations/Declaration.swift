public import Values

/// The door to files that people write: mappings, profiles, code maps and configuration.
///
/// A file is read in one pass that collects every fault, each with its place, what was found, what was expected and,
/// where one is near, what was probably meant:
///
/// ```swift
/// let (limits, issues) = Declaration.read(yaml: bytes, file: "adult.yaml", as: .list(of: .record { reader in
///     let code = reader.required("code", .text)
///     let high = reader.optional("high", .decimal)
///     let delay = reader.optional("delay", .duration, default: .seconds(5))
///     guard let code else { return nil }
///     return Limit(code: code, high: high, delay: delay)
/// }))
/// ```
public enum Declaration {
    /// How much one file may hold.
    public struct Limits: Sendable {
        /// The greatest size of a file in bytes.
        public var bytesMax = 8 << 20
        /// The greatest number of sequences and mappings around a value.
        public var depthMax = 32
        /// The greatest number of scalars, sequences and mappings in a file.
        public var nodesMax = 1_000_000
        /// The greatest number of faults that one reading collects.
        public var issuesMax = 200

        public init() {}

        /// The limits of files that an installation's owner writes.
        public static var standard: Limits { Limits() }
    }

    /// Reads a YAML file into a value.
    ///
    /// - Returns: The value, nil if any issue is an error; and all issues in the order of their places.
    public static func read<Value>(
        yaml bytes: [UInt8], file: String, as shape: DeclarationShape<Value>, limits: Limits = .standard
    ) -> (value: Value?, issues: [Issue]) {
        let issues = IssueCollector(max: limits.issuesMax)
        var value: Value?
        if let root = parse(yaml: bytes, file: file, limits: limits, into: issues) {
            value = shape.read(root, DeclarationScope(issues: issues, path: ""))
        }
        return (issues.hasErrors ? nil : value, issues.inOrder)
    }

    /// Reads a value from a tree that was parsed before.
    ///
    /// - Returns: The value, nil if any issue is an error; and all issues in the order of their places.
    public static func read<Value>(
        _ node: DeclarationNode, as shape: DeclarationShape<Value>, limits: Limits = .standard
    ) -> (value: Value?, issues: [Issue]) {
        let issues = IssueCollector(max: limits.issuesMax)
        let value = shape.read(node, DeclarationScope(issues: issues, path: ""))
        return (issues.hasErrors ? nil : value, issues.inOrder)
    }

    /// Reads a CSV file (RFC 4180) whose first row names the columns, one value a row.
    ///
    /// An empty cell counts as absent, and an unknown or missing column is reported once, at the head.
    ///
    /// - Parameter row: How a row is read; its keys are the columns.
    /// - Returns: The rows' values, nil if any issue is an error; and all issues in the order of their places.
    public static func read<Value>(
        csv bytes: [UInt8], file: String, rows row: DeclarationShape<Value>, limits: Limits = .standard
    ) -> (value: [Value]?, issues: [Issue]) {
        let issues = IssueCollector(max: limits.issuesMax)
        let scope = DeclarationScope(issues: issues, path: "")
        let values = parse(csv: bytes, file: file, limits: limits, into: issues)?.compactMap { row.read($0, scope) }
        return (issues.hasErrors ? nil : values, issues.inOrder)
    }

    /// Parses YAML into its tree.
    ///
    /// YAML 1.1 as libyaml reads it, without anchors, aliases, tags and further documents: each of these is a fault, as
    /// is a key that occurs twice. The tree is nil if there is nothing to read or the syntax is broken.
    public static func parse(
        yaml bytes: [UInt8], file: String, limits: Limits = .standard
    ) -> (node: DeclarationNode?, issues: [Issue]) {
        let issues = IssueCollector(max: limits.issuesMax)
        let node = parse(yaml: bytes, file: file, limits: limits, into: issues)
        return (node, issues.inOrder)
    }

    /// Parses CSV into one mapping for each row after the head.
    public static func parse(
        csv bytes: [UInt8], file: String, limits: Limits = .standard
    ) -> (rows: [DeclarationNode]?, issues: [Issue]) {
        let issues = IssueCollector(max: limits.issuesMax)
        let rows = parse(csv: bytes, file: file, limits: limits, into: issues)
        return (rows, issues.inOrder)
    }

    private static func parse(
        yaml bytes: [UInt8], file: String, limits: Limits, into issues: IssueCollector
    ) -> DeclarationNode? {
        guard let source = SourceText(bytes, file: file, limits: limits, issues: issues) else { return nil }
        var parser = YAMLTreeParser(source, limits: limits, issues: issues)
        return parser.parse()
    }

    private static func parse(
        csv bytes: [UInt8], file: String, limits: Limits, into issues: IssueCollector
    ) -> [DeclarationNode]? {
        guard let source = SourceText(bytes, file: file, limits: limits, issues: issues) else { return nil }
        var parser = CSVParser(source, limits: limits, issues: issues)
        return parser.parse()
    }
}
