import Foundation
import NIOSSL

@testable import Ingest

/// Authorities and certificates, made for one test in a folder that is gone with it.
struct TestCertificates: Sendable {
    let folder: URL

    /// Makes an authority and a stranger's, a server's certificate for 127.0.0.1 and a renewed one, and those of monitors.
    static func with(_ body: (TestCertificates) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try make(in: folder) }) }
        }
        try await body(TestCertificates(folder: folder))
    }

    private static func make(in folder: URL) throws {
        let script = """
            set -e
            new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
            authority() { openssl req -x509 $new -keyout $1.key -out $1.pem -subj "/CN=$1" -days 2; }
            issue() {
              openssl req $new -keyout $1.key -out $1.csr -subj "/O=Clinic/CN=$1"
              echo "subjectAltName=$2" > $1.ext
              openssl x509 -req -in $1.csr -CA $3.pem -CAkey $3.key -CAcreateserial -out $1.pem -days $4 -extfile $1.ext
            }
            authority ca; authority stranger
            issue server IP:127.0.0.1 ca 2
            issue renewed IP:127.0.0.1 ca 2
            issue monitor-7 DNS:bed-7.ward.example,URI:urn:device:7 ca 2
            issue outsider DNS:bed-7.ward.example stranger 2
            issue expired DNS:bed-7.ward.example ca -1
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// What a listener uses, from files that a test may replace.
    func listener(_ asks: TransportSecurity.ClientCertificates = .required) throws -> TransportSecurity {
        for ending in ["pem", "key"] { try install("server", as: "own", ending) }
        var security = TransportSecurity(
            certificateFile: path("own.pem"), keyFile: path("own.key"), authorityFile: path("ca.pem"))
        security.clientCertificates = asks
        return security
    }

    /// Puts one file in the place of another, as a renewal does.
    func install(_ name: String, as place: String, _ ending: String) throws {
        let bytes = try Data(contentsOf: folder.appendingPathComponent("\(name).\(ending)"))
        try bytes.write(to: folder.appendingPathComponent("\(place).\(ending)"), options: .atomic)
    }

    /// What a monitor uses that trusts the authority.
    func monitor(
        _ name: String?, _ adjust: (inout TLSConfiguration) -> Void = { _ in }
    ) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .file(path("ca.pem"))
        if let name {
            configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(path("\(name).pem"))
                .map { .certificate($0) }
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: path("\(name).key"), format: .pem))
        }
        adjust(&configuration)
        return try NIOSSLContext(configuration: configuration)
    }

    /// The SHA-256 fingerprint of a certificate as people copy it.
    func fingerprint(_ name: String) throws -> String {
        let certificate = try NIOSSLCertificate.fromPEMFile(path("\(name).pem")).first
        let digits = certificate.flatMap { PeerCertificate($0) }?.fingerprint.map { String(format: "%02X", $0) } ?? []
        return digits.joined(separator: ":")
    }
}
