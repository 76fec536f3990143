import Declarations
import Ingest
import Values

/// The sections `tls` of the listener and of monitors that are called.
extension TransportSecurity {
    /// Reads `mllp.tls`. Where authorities of clients are named a certificate of theirs is required, unless it says so.
    init?(ofListener reader: DeclarationReader) {
        let certificate = reader.required("certificate", .text)
        let key = reader.required("key", .text)
        let authority = reader.optional("clientCA", .text)
        let asks = reader.optional("clientCertificates", .oneOf(ClientCertificates.self))
        let isOutdated = reader.optional("allowOutdatedTLS12", .boolean, default: false)
        if let asks, asks != .none, authority == nil {
            reader.report("client certificates need clientCA, the file of who issues them", at: "clientCertificates")
        }
        guard let certificate, let key else { return nil }
        self.init(certificateFile: certificate, keyFile: key, authorityFile: authority)
        clientCertificates = asks ?? (authority == nil ? .none : .required)
        allowsOutdatedTLS12 = isOutdated
    }

    /// Reads `tls` of one of `mllp.connect`.
    init?(ofTarget reader: DeclarationReader) {
        self.init(
            certificateFile: reader.optional("certificate", .text), keyFile: reader.optional("key", .text),
            authorityFile: reader.optional("serverCA", .text))
        serverName = reader.optional("serverName", .text)
        allowsOutdatedTLS12 = reader.optional("allowOutdatedTLS12", .boolean, default: false)
        if (certificateFile == nil) != (keyFile == nil) {
            reader.report("a certificate and its key are needed together", at: "certificate", code: .required)
        }
    }

    /// Reads the files.
    ///
    /// - Throws: ``CommandFailure`` that names the section.
    func secured(as role: SecuredTransport.Role, section: String) throws -> SecuredTransport {
        do throws(TransportSecurityError) { return try SecuredTransport(self, role: role) } catch {
            throw CommandFailure("\(section): \(error)")
        }
    }
}

extension DeclarationShape where Value == CertificateMark {
    static var certificateMark: Self {
        let forms = "sha256:…, CN=…, DNS:… or URI:…"
        return DeclarationShape<CertificateMark>(
            "what a certificate shows: \(forms)", parse: { CertificateMark($0) })
    }
}
