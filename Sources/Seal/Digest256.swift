import Crypto
import FoundationEssentials

/// A SHA-256 digest (FIPS 180-4), or a message code made of one (HMAC, RFC 2104).
///
/// Comparison by `==` is for finding things. Compare a code that a peer sent by ``isEqual(inConstantTime:)``.
public struct Digest256: Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// The length in bytes.
    public static let length = 32

    /// Takes a stored digest; nil if it has not 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    init(_ digest: SHA256.Digest) { bytes = digest.withUnsafeBytes { Array($0) } }

    /// The digest of bytes.
    public init(of bytes: RawSpan) {
        self.init(bytes.withUnsafeBytes { SHA256.hash(data: $0) })
    }

    /// The digest of bytes.
    public init(of bytes: [UInt8]) { self.init(of: bytes.span.bytes) }

    /// HMAC-SHA256 of bytes under a key of any length.
    public static func code(of bytes: [UInt8], key: [UInt8]) -> Digest256 {
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key))
        return Digest256(uncheckedBytes: code.withUnsafeBytes { Array($0) })
    }

    private init(uncheckedBytes bytes: [UInt8]) { self.bytes = bytes }

    /// Compares in a time that doesn't depend on where the difference is.
    public func isEqual(inConstantTime other: [UInt8]) -> Bool {
        guard other.count == bytes.count else { return false }
        return zip(bytes, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// 64 hexadecimal digits in lower case.
    public var description: String { bytes.hexText }

    var prefix64: UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}

/// Digests bytes that come in parts: the same as the digest of all of them joined.
public struct Digester: Sendable {
    private var hash = SHA256()

    public init() {}

    /// Adds bytes.
    public mutating func update(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// Adds bytes.
    public mutating func update(_ bytes: [UInt8]) { update(bytes.span.bytes) }

    /// Adds a text's UTF-8.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }

    /// Adds a part with its length before it, so that ("ab", "c") and ("a", "bc") differ.
    public mutating func update(delimited text: String) {
        var text = text
        text.withUTF8 {
            update(UInt64($0.count).bigEndianBytes)
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
    }

    /// Adds a part with its length before it.
    public mutating func update(delimited bytes: RawSpan) {
        update(UInt64(bytes.byteCount).bigEndianBytes)
        update(bytes)
    }

    /// The digest of all that was added so far; more may follow.
    public func finish() -> Digest256 { Digest256(hash.finalize()) }
}

extension FixedWidthInteger {
    var bigEndianBytes: [UInt8] { Swift.withUnsafeBytes(of: bigEndian) { Array($0) } }
}

extension Sequence<UInt8> {
    /// Two hexadecimal digits in lower case a byte.
    public var hexText: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
