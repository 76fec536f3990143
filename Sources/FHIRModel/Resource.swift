public import Values

/// A FHIR R4 resource as one lossless tree over its JSON text.
///
/// Immutable and cheap to copy. Order, exact decimals, extensions and source positions are kept. A resource inside
/// another one (`contained`, `Bundle.entry.resource`) is a view on the same tree. Element names and types, cardinality
/// and the form of primitives were checked when it was parsed; invariants, terminology and profiles were not.
public struct Resource: Sendable {
    let tree: Tree
    let node: Int

    init(tree: Tree, node: Int = 0) { (self.tree, self.node) = (tree, node) }

    /// Parses a resource from JSON (FHIR R4 json), reporting all faults in one pass.
    ///
    /// A byte order mark is skipped with a warning. Text that is not JSON, or a passed limit, ends the reading with a
    /// fatal issue.
    ///
    /// - Parameter json: The document in UTF-8.
    public static func parse(json: [UInt8], limits: ParseLimits = .standard) -> ParseOutcome {
        guard json.count <= limits.bytes else {
            let text = "the document has \(json.count) bytes, and \(limits.bytes) are allowed"
            return ParseOutcome(readable: nil, issues: [Issue(.fatal, .tooLong, text)])
        }
        let hasMark = json.starts(with: [0xEF, 0xBB, 0xBF])
        let bytes = hasMark ? Array(json.dropFirst(3)) : json
        var parser = JSONTreeParser(limits: limits, byteCount: bytes.count)
        let isReadable = parser.parse(bytes.span.bytes)
        var issues = parser.faults.issues(in: bytes)
        if hasMark {
            let position = SourcePosition(line: 1, column: 1)
            let text = "the byte order mark is not needed, and was left out"
            issues.insert(Issue(.warning, .structure, text, position: position), at: 0)
        }
        if !parser.faults.all.isEmpty, let comments = LegacyComments(in: bytes, depth: limits.depth) {
            let outcome = parse(json: comments.bytes, limits: limits)
            return ParseOutcome(readable: outcome.readable, issues: comments.issues + outcome.issues)
        }
        guard isReadable else { return ParseOutcome(readable: nil, issues: issues) }
        let tree = Tree(bytes: bytes, nodes: parser.nodes, positions: nil, isCompact: parser.isCompact)
        return ParseOutcome(readable: Resource(tree: tree), issues: issues)
    }

    /// The resource as an element, from which all others are reached.
    public var root: Element { Element(tree: tree, index: node, root: node) }

    /// `Patient`
    public var typeName: String { root.typeName }
    public var type: TypeDefinition { root.type }

    /// The logical id, if it has one.
    public var id: String? { root.first("id")?.text }

    /// Type and id, if it has an id.
    public var key: ResourceKey? { id.map { ResourceKey(type: typeName, id: $0) } }

    public var versionID: String? { root["meta", "versionId"]?.text }
    public var lastUpdated: String? { root["meta", "lastUpdated"]?.text }

    /// The resource as JSON, with the text of each number and the order of the source.
    ///
    /// - Parameter pretty: With lines and indentation, or without white space.
    public func json(pretty: Bool = false) -> [UInt8] {
        let slice = root.source
        if pretty { return JSONText.indented(slice) }
        if tree.isCompact { return slice.count == tree.bytes.count ? tree.bytes : Array(slice) }
        return JSONText.compacted(slice)
    }
}

/// What came of parsing a document.
public struct ParseOutcome: Sendable {
    /// The tree as far as it could be read, for reporting more faults; nil if nothing could be made of the text.
    ///
    /// What is wrong with it is in ``issues``; never store it without looking there.
    public let readable: Resource?
    /// All faults in the order of the source, each with location and line and column.
    public let issues: [Issue]

    public init(readable: Resource?, issues: [Issue]) { (self.readable, self.issues) = (readable, issues) }

    /// The resource; nil if there was any error.
    public var resource: Resource? { issues.contains(where: \.isError) ? nil : readable }
}
