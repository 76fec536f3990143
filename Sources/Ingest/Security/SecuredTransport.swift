import Glibc
import NIOCore
import NIOSSL
import Synchronization

/// The certificates in force of a listener or of connections to a monitor, which may change while they are used.
///
/// A connection keeps what it began with: renewing certificates ends none.
public final class SecuredTransport: Sendable {
    /// Which side of the handshake is ours.
    public enum Role: Hashable, Sendable {
        case listener
        case caller
    }

    public let security: TransportSecurity
    private let role: Role
    private let state: Mutex<(context: NIOSSLContext, stamps: [Stamp?])>

    /// Reads the certificates.
    ///
    /// - Throws: ``TransportSecurityError``.
    public init(_ security: TransportSecurity, role: Role) throws(TransportSecurityError) {
        (self.security, self.role) = (security, role)
        let stamps = security.files.map(Stamp.init(of:))
        state = Mutex((try security.context(for: role), stamps))
    }

    var context: NIOSSLContext { state.withLock(\.context) }

    /// Takes over files that have changed since they were last looked at. Reads from the disk.
    ///
    /// - Returns: Whether they had.
    /// - Throws: ``TransportSecurityError``; what was in force stays so.
    func renew() throws(TransportSecurityError) -> Bool {
        let stamps = security.files.map(Stamp.init(of:))
        let isChanged = state.withLock { state in
            defer { state.stamps = stamps }
            return state.stamps != stamps
        }
        guard isChanged else { return false }
        let context = try security.context(for: role)
        state.withLock { $0.context = context }
        return true
    }

    /// How a file looks from outside.
    private struct Stamp: Equatable {
        var node: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int

        init?(of path: String) {
            var found = stat()
            guard stat(path, &found) == 0 else { return nil }
            (node, size) = (UInt64(found.st_ino), Int64(found.st_size))
            (seconds, nanoseconds) = (found.st_mtim.tv_sec, found.st_mtim.tv_nsec)
        }
    }
}

extension TransportSecurity {
    /// How long a TLS connection that is closed waits for its peer to close too.
    private static let shutdownTimeMax = TimeAmount.seconds(1)

    fileprivate func context(for role: SecuredTransport.Role) throws(TransportSecurityError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        let own = try ownCertificate()
        if role == .listener {
            guard let own else { throw TransportSecurityError("TLS needs a certificate and its key") }
            configuration = .makeServerConfiguration(certificateChain: own.chain, privateKey: .privateKey(own.key))
            switch clientCertificates {
            case .none: configuration.certificateVerification = .none
            case .optional: configuration.certificateVerification = .optionalVerification
            case .required: configuration.certificateVerification = .noHostnameVerification
            }
        } else if let own {
            (configuration.certificateChain, configuration.privateKey) = (own.chain, .privateKey(own.key))
        }
        if let authorityFile { configuration.trustRoots = .certificates(try Self.certificates(authorityFile)) }
        if role == .listener, clientCertificates != .none, authorityFile == nil {
            throw TransportSecurityError("client certificates need clientCA: the authorities that issue them")
        }
        configuration.minimumTLSVersion = allowsOutdatedTLS12 ? .tlsv12 : .tlsv13
        configuration.shutdownTimeout = Self.shutdownTimeMax
        do { return try NIOSSLContext(configuration: configuration) } catch {
            throw TransportSecurityError(
                "\(files.joined(separator: ", ")): the certificate and the key can't be used together")
        }
    }

    private func ownCertificate() throws(TransportSecurityError) -> (
        chain: [NIOSSLCertificateSource], key: NIOSSLPrivateKey
    )? {
        guard let certificateFile, let keyFile else {
            guard certificateFile == nil, keyFile == nil else {
                throw TransportSecurityError("a certificate and its key are needed together")
            }
            return nil
        }
        let chain = try Self.certificates(certificateFile)
        if chain[0].notValidAfter < time(nil) {
            throw TransportSecurityError("\(certificateFile): the certificate has expired; renew it")
        }
        do {
            return (chain.map { .certificate($0) }, try NIOSSLPrivateKey(file: keyFile, format: .pem))
        } catch {
            throw TransportSecurityError("\(keyFile): this is no private key in PEM without a password")
        }
    }

    private static func certificates(_ file: String) throws(TransportSecurityError) -> [NIOSSLCertificate] {
        guard access(file, R_OK) == 0 else { throw TransportSecurityError("\(file): the file can't be read") }
        let found = try? NIOSSLCertificate.fromPEMFile(file)
        guard let found, !found.isEmpty else {
            throw TransportSecurityError("\(file): there is no certificate in PEM in it")
        }
        return found
    }
}
