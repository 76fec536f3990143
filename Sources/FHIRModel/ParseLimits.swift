/// What a document may hold at most; one past a limit, reading stops with an issue.
public struct ParseLimits: Sendable, Hashable {
    /// The length of the document in bytes.
    public var bytes: Int
    /// How deep objects are nested.
    public var depth: Int
    /// The number of elements.
    public var nodes: Int
    /// The number of issues at which reading stops.
    public var issues: Int

    public init(bytes: Int, depth: Int, nodes: Int, issues: Int) {
        (self.bytes, self.depth, self.nodes, self.issues) = (
            min(bytes, Self.bytesMax), depth, min(nodes, bytes), issues
        )
    }

    /// Offsets are kept in 32 bits.
    public static let bytesMax = Int(UInt32.max) - 1

    /// 64 MiB, 128 levels, four million elements, 200 issues.
    public static let standard = ParseLimits(bytes: 64 << 20, depth: 128, nodes: 4_000_000, issues: 200)
}
