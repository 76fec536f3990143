import Glibc

/// A range of IP addresses in CIDR notation, such as `10.20.0.0/16`, `fd00:17::/64` or a single `192.0.2.7`.
///
/// An IPv4 address and its IPv4-mapped IPv6 form (`::ffff:10.20.0.1`) are the same address.
public struct AddressRange: Hashable, Sendable, CustomStringConvertible {
    /// The text that it was made of.
    public let description: String
    /// The leading bits, of 128, that an address must share.
    let prefixBits: Int
    private let network: UInt128

    /// Nil if the text isn't an address with a prefix length that fits, or if it has bits beyond its prefix.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let network = Self.bits(of: String(parts[0])) else { return nil }
        let isVersion4 = !parts[0].contains(":")
        var prefixBits = 128
        if parts.count == 2 {
            let digits = parts[1]
            guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let length = Int(digits) else { return nil }
            guard length <= (isVersion4 ? 32 : 128) else { return nil }
            prefixBits = isVersion4 ? 96 + length : length
        }
        guard network & ~Self.mask(prefixBits) == 0 else { return nil }
        (description, self.prefixBits, self.network) = (text, prefixBits, network)
    }

    /// Whether an address, written as text, is in the range.
    public func contains(_ address: String) -> Bool {
        Self.bits(of: address).map { $0 & Self.mask(prefixBits) == network } ?? false
    }

    /// Whether another range holds the same addresses, however it is written.
    public func isSame(as other: AddressRange) -> Bool { prefixBits == other.prefixBits && network == other.network }

    /// The only address of the range, as a connection tells it; nil if there are more.
    var onlyAddress: String? {
        guard prefixBits == 128 else { return nil }
        let isVersion4 = network >> 32 == 0xFFFF
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let bytes = (0..<16).map { UInt8(truncatingIfNeeded: network >> UInt128(120 - 8 * $0)) }
        let address = isVersion4 ? Array(bytes.suffix(4)) : bytes
        let family = isVersion4 ? AF_INET : AF_INET6
        guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func mask(_ prefixBits: Int) -> UInt128 { prefixBits == 0 ? 0 : ~0 << UInt128(128 - prefixBits) }

    /// The 128 bits of an IPv6 address, or of the IPv4-mapped form of an IPv4 address (RFC 4291, 2.5.5.2).
    private static func bits(of text: String) -> UInt128? {
        var version4 = in_addr()
        if inet_pton(AF_INET, text, &version4) == 1 {
            return 0xFFFF_0000_0000 | UInt128(UInt32(bigEndian: version4.s_addr))
        }
        var version6 = in6_addr()
        guard inet_pton(AF_INET6, text, &version6) == 1 else { return nil }
        return withUnsafeBytes(of: version6) { $0.reduce(0) { $0 << 8 | UInt128($1) } }
    }
}
