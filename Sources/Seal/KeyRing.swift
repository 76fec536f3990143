import Crypto
import FoundationEssentials

/// The keys that a store seals with: one for new envelopes, and the older ones that can still open theirs.
///
/// An envelope is AES-256-GCM (NIST SP 800-38D) with all that is needed to find its key again:
///
/// | offset | bytes | content |
/// |---|---|---|
/// | 0 | 1 | format version, 1 |
/// | 1 | 8 | key id, big-endian |
/// | 9 | 12 | nonce, random for each envelope or counted |
/// | 21 | n | ciphertext, as long as the plaintext |
/// | 21 + n | 16 | authentication tag |
///
/// The tag covers the first nine bytes and the caller's *context*, which says what the envelope is (tenant, table, key).
/// An envelope that is moved to another place therefore does not open. The context itself is not stored.
///
/// Random nonces come from Crypto's generator; it is the only random source of this room. They limit one key to 2^32
/// envelopes: derive a key for each file (``DataKey/derived(_:salt:)``) where many are written. Counted nonces are for a
/// key that one writer derived with a fresh salt and nobody uses after it.
public struct KeyRing: Sendable {
    /// The key that seals.
    public let current: DataKey
    private let keys: [KeyID: DataKey]
    /// What every envelope under the current key begins with.
    private let header: [UInt8]

    /// What an envelope is longer than its plaintext, in bytes.
    public static let overhead = headerLength + nonceLength + tagLength

    static let formatVersion: UInt8 = 1
    static let headerLength = 9
    static let nonceLength = 12
    /// The last bytes of an envelope: they prove all others.
    public static let tagLength = 16

    /// Makes a ring that seals with one key and opens with any.
    public init(current: DataKey, older: [DataKey] = []) {
        self.current = current
        header = [Self.formatVersion] + current.id.bytes
        keys = Dictionary((older + [current]).map { ($0.id, $0) }) { _, last in last }
    }

    /// The key with that id, if the ring has it.
    public subscript(id: KeyID) -> DataKey? { keys[id] }

    /// Seals bytes into an envelope that opens only under the same context.
    public func seal(_ plaintext: RawSpan, context: [UInt8]) -> [UInt8] {
        var envelope: [UInt8] = []
        envelope.reserveCapacity(plaintext.byteCount + Self.overhead)
        seal(plaintext, context: context, appendingTo: &envelope)
        return envelope
    }

    /// Seals bytes into an envelope that opens only under the same context.
    public func seal(_ plaintext: [UInt8], context: [UInt8]) -> [UInt8] {
        seal(plaintext.span.bytes, context: context)
    }

    /// Seals bytes under a nonce that is the number of this use of the current key (NIST SP 800-38D, 8.2.1).
    ///
    /// - Parameter invocation: Never the same twice under one key, by whomever.
    public func seal(_ plaintext: [UInt8], context: [UInt8], invocation: UInt64) -> [UInt8] {
        var envelope: [UInt8] = []
        envelope.reserveCapacity(plaintext.count + Self.overhead)
        let nonce = withUnsafeBytes(
            of: (
                UInt32(0), UInt32(truncatingIfNeeded: invocation >> 32).bigEndian,
                UInt32(truncatingIfNeeded: invocation).bigEndian
            )
        ) {
            // The only failure is a wrong length.
            try! AES.GCM.Nonce(data: $0)
        }
        seal(plaintext.span.bytes, context: context, nonce: nonce, appendingTo: &envelope)
        return envelope
    }

    /// Seals bytes and appends the envelope to a buffer.
    public func seal(_ plaintext: RawSpan, context: [UInt8], appendingTo buffer: inout [UInt8]) {
        seal(plaintext, context: context, nonce: AES.GCM.Nonce(), appendingTo: &buffer)
    }

    private func seal(
        _ plaintext: RawSpan, context: [UInt8], nonce: AES.GCM.Nonce, appendingTo buffer: inout [UInt8]
    ) {
        let box = plaintext.withUnsafeBytes { bytes in
            // The only failures of this call are a key or nonce of a wrong length, and both types exclude them.
            try! AES.GCM.seal(bytes, using: current.key, nonce: nonce, authenticating: header + context)
        }
        buffer.append(contentsOf: header)
        // Nonce, ciphertext and tag, back to back: a box has them so for every nonce of the standard length.
        box.combined!.withUnsafeBytes { buffer.append(contentsOf: $0) }
    }

    /// Opens an envelope.
    ///
    /// - Throws: ``SealError/malformedEnvelope``, ``SealError/unknownKey(_:)``, or ``SealError/notAuthentic`` if a bit of it
    ///   or the context was changed. Nothing of the plaintext is given out then.
    public func open(_ envelope: RawSpan, context: [UInt8]) throws(SealError) -> [UInt8] {
        guard envelope.byteCount >= Self.overhead else { throw .malformedEnvelope }
        return try envelope.withUnsafeBytes { (bytes) throws(SealError) in
            let header = Array(bytes[..<Self.headerLength])
            guard header[0] == Self.formatVersion else { throw .malformedEnvelope }
            let id = KeyID(value: header[1...].reduce(0) { $0 << 8 | UInt64($1) })
            guard let key = keys[id] else { throw .unknownKey(id) }
            let (nonceEnd, tagStart) = (Self.headerLength + Self.nonceLength, bytes.count - Self.tagLength)
            do {
                let box = try AES.GCM.SealedBox(
                    nonce: AES.GCM.Nonce(data: UnsafeRawBufferPointer(rebasing: bytes[Self.headerLength..<nonceEnd])),
                    ciphertext: UnsafeRawBufferPointer(rebasing: bytes[nonceEnd..<tagStart]),
                    tag: UnsafeRawBufferPointer(rebasing: bytes[tagStart...]))
                return try AES.GCM.open(box, using: key.key, authenticating: header + context).withUnsafeBytes {
                    Array($0)
                }
            } catch {
                throw SealError.notAuthentic
            }
        }
    }

    /// Opens an envelope.
    ///
    /// - Throws: As ``open(_:context:)-(RawSpan,_)`` does.
    public func open(_ envelope: [UInt8], context: [UInt8]) throws(SealError) -> [UInt8] {
        try open(envelope.span.bytes, context: context)
    }

    /// Wraps a data key, so that it can be stored beside what it seals.
    public func wrap(_ key: DataKey, context: [UInt8]) -> [UInt8] {
        seal(key.key.withUnsafeBytes { Array($0) }, context: Self.wrapping + context)
    }

    /// Unwraps a data key.
    ///
    /// - Throws: As ``open(_:context:)-(RawSpan,_)`` does.
    public func unwrap(_ wrapped: [UInt8], context: [UInt8]) throws(SealError) -> DataKey {
        try DataKey(bytes: open(wrapped, context: Self.wrapping + context))
    }

    private static let wrapping = Array("afferent data key ".utf8)
}

/// A 256-bit key of AES-GCM.
///
/// A tenant's data key seals its rows; a master key is the same value, and only wraps data keys. The bytes come from the
/// caller, who took them from the system's random source or from a key file. The memory is wiped when the last copy goes.
public struct DataKey: Sendable, CustomStringConvertible {
    /// Tells which key this is without telling the key.
    public let id: KeyID
    let key: SymmetricKey

    /// The length of a key in bytes.
    public static let length = 32

    /// Makes a key of exactly 32 random bytes.
    ///
    /// - Throws: ``SealError/keyLength(_:)``.
    public init(bytes: [UInt8]) throws(SealError) {
        guard bytes.count == Self.length else { throw .keyLength(bytes.count) }
        self.init(SymmetricKey(data: bytes))
    }

    private init(_ key: SymmetricKey) {
        self.key = key
        var digester = Digester()
        digester.update("afferent key id")
        key.withUnsafeBytes { digester.update($0.bytes) }
        id = KeyID(value: digester.finish().prefix64)
    }

    /// A key for one purpose and one salt (HKDF with SHA-256, RFC 5869). Without this key nobody can tell the new one.
    public func derived(_ label: String, salt: [UInt8]) -> DataKey {
        DataKey(
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key, salt: salt, info: Array(label.utf8), outputByteCount: Self.length))
    }

    /// The key's id; never the key.
    public var description: String { "key \(id)" }
}

/// The name of a key: the first eight bytes of a digest over it, so it needs no register and also proves that a key file is
/// the right one.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
    public let value: UInt64

    public init(value: UInt64) { self.value = value }

    /// Eight bytes, the most significant first.
    public var bytes: [UInt8] { value.bigEndianBytes }

    /// Sixteen hexadecimal digits.
    public var description: String { bytes.hexText }
}

/// Why something could not be opened, or a key not be used.
public enum SealError: Error, Hashable, CustomStringConvertible {
    /// A key has 32 bytes; this one has so many.
    case keyLength(Int)
    /// Too short for an envelope, or of an unknown format version.
    case malformedEnvelope
    /// The ring has no such key.
    case unknownKey(KeyID)
    /// The content or its context was changed, or the key differs in spite of its id.
    case notAuthentic
    /// Not `whsec_` and the base64 of 24 to 64 bytes.
    case malformedSecret

    public var description: String {
        switch self {
        case .keyLength(let count): "a key has \(DataKey.length) bytes, this one has \(count)"
        case .malformedEnvelope: "not a sealed envelope of a known version"
        case .unknownKey(let id): "sealed with key \(id), which is not in the key ring; add the key file it came from"
        case .notAuthentic: "the sealed content does not match its key and place; it was altered or moved"
        case .malformedSecret: "a webhook secret is whsec_ followed by the base64 of 24 to 64 bytes"
        }
    }
}
