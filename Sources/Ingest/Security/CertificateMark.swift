import NIOSSL
import Seal
import SwiftASN1
import X509

/// What a peer is known by in its certificate.
///
/// - `sha256:…`: the fingerprint, 64 hexadecimal digits, with colons or without.
/// - `CN=monitor-7`: the common name of the subject.
/// - `DNS:monitor-7.ward.example`, `DNS:*.ward.example`: an alternative name; the star stands for one label.
/// - `URI:urn:device:7`: an alternative name.
public struct CertificateMark: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: Hashable {
        case fingerprint([UInt8])
        case commonName(String)
        case dns(String)
        case uri(String)
    }

    /// The text that it was made of.
    public let description: String
    private let kind: Kind

    /// Nil if the text has none of the four forms.
    public init?(_ text: String) {
        description = text
        if let digits = text.dropping("sha256:") {
            guard let bytes = Self.bytes(ofHexadecimal: digits), bytes.count == Digest256.length else { return nil }
            kind = .fingerprint(bytes)
        } else if let name = text.dropping("CN="), !name.isEmpty {
            kind = .commonName(name)
        } else if let name = text.dropping("DNS:"), !name.isEmpty {
            kind = .dns(name.lowercased())
        } else if let name = text.dropping("URI:"), !name.isEmpty {
            kind = .uri(name)
        } else {
            return nil
        }
    }

    func matches(_ certificate: PeerCertificate) -> Bool {
        switch kind {
        case .fingerprint(let bytes): certificate.fingerprint == bytes
        case .commonName(let name): certificate.commonNames.contains(name)
        case .uri(let name): certificate.uris.contains(name)
        case .dns(let name):
            certificate.dnsNames.contains { own in
                guard name.hasPrefix("*.") else { return own == name }
                let rest = own.drop { $0 != "." }
                return rest.count < own.count && rest == name.dropFirst()
            }
        }
    }

    private static func bytes(ofHexadecimal text: String) -> [UInt8]? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: ":") }.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}

/// The names in a certificate that a peer has shown and that an authority of ours has issued.
struct PeerCertificate: Hashable, Sendable {
    var fingerprint: [UInt8]
    var commonNames: [String] = []
    var dnsNames: [String] = []
    var uris: [String] = []

    /// Nil if it can't be read.
    init?(_ certificate: NIOSSLCertificate) {
        guard let bytes = try? certificate.toDERBytes(), let parsed = try? Certificate(derEncoded: bytes) else {
            return nil
        }
        fingerprint = Digest256(of: bytes).bytes
        for name in parsed.subject {
            for attribute in name where attribute.type == .RDNAttributeType.commonName {
                if let text = String(attribute.value) { commonNames.append(text) }
            }
        }
        for name in (try? parsed.extensions.subjectAlternativeNames) ?? SubjectAlternativeNames() {
            switch name {
            case .dnsName(let text): dnsNames.append(text.lowercased())
            case .uniformResourceIdentifier(let text): uris.append(text)
            default: break
            }
        }
    }
}

extension String {
    /// What follows a prefix; nil if it isn't there.
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
