/// The head of a hash chain: it proves all entries before it and their order.
///
/// The digest of link *n* is SHA-256 over the digest of link *n - 1*, the number *n* (8 bytes, big-endian) and the entry's
/// canonical bytes with their length. An entry that is changed, removed, added or moved alters every head after it.
public struct ChainLink: Hashable, Sendable {
    /// How many entries the chain holds up to here.
    public let number: UInt64
    public let digest: Digest256

    /// Takes up a stored head.
    public init(number: UInt64, digest: Digest256) { (self.number, self.digest) = (number, digest) }

    /// The chain without entries. Chains of different names never agree.
    public init(chain name: String) {
        var digester = Digester()
        digester.update(delimited: "afferent chain")
        digester.update(delimited: name)
        self.init(number: 0, digest: digester.finish())
    }

    /// The head after one more entry.
    public func following(_ entry: [UInt8]) -> ChainLink {
        var digester = Digester()
        digester.update(digest.bytes)
        digester.update((number + 1).bigEndianBytes)
        digester.update(delimited: entry.span.bytes)
        return ChainLink(number: number + 1, digest: digester.finish())
    }
}
