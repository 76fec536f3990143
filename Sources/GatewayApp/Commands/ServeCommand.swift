import Foundation
import Values

/// `afferent serve`: the gateway until SIGTERM.
public struct ServeCommand: Sendable {
    /// The flags of the command line; nil where a flag was not given.
    public struct Flags: Sendable {
        public var data: String?
        public var http: String?
        public var mllp: String?
        public var config: String?
        public var profiles: String?
        public var mappings: String?
        public var webhook: String?
        public var webhookSecret: String?
        public var auth: String?

        public init() {}
    }

    let configuration: GatewayConfiguration

    /// Reads file, environment and flags.
    ///
    /// - Throws: ``CommandFailure`` with all faults of all three.
    public init(_ flags: Flags) throws {
        var file: (name: String, bytes: [UInt8])?
        if let name = flags.config {
            guard let data = FileManager.default.contents(atPath: name) else {
                throw CommandFailure("can't read the configuration \(name)")
            }
            file = (name, [UInt8](data))
        }
        let (environment, misspelled) = GatewayConfiguration.overrides(of: ProcessInfo.processInfo.environment)
        let (configuration, issues) = GatewayConfiguration.read(
            file: file, overrides: environment + Self.overrides(of: flags))
        guard let configuration, misspelled.isEmpty else { throw CommandFailure(misspelled + issues) }
        self.configuration = configuration
    }

    private static func overrides(of flags: Flags) -> [GatewayConfiguration.Override] {
        let given: [(String, String?, String)] = [
            ("data", flags.data, "--data"), ("http.listen", flags.http, "--http"),
            ("mllp.listen", flags.mllp, "--mllp"),
            ("profiles", flags.profiles, "--profiles"), ("mappings", flags.mappings, "--mappings"),
            ("webhook.url", flags.webhook, "--webhook"), ("webhook.secret", flags.webhookSecret, "--webhook-secret"),
            ("auth", flags.auth, "--auth"),
        ]
        return given.compactMap { key, value, flag in
            value.map { GatewayConfiguration.Override(key, $0, origin: flag) }
        }
    }

    /// Runs until SIGTERM or SIGINT; prints a `listening …` line for each port.
    public func run() async throws {
        let gateway = try await Gateway(configuration, command: "serve")
        try await gateway.run { addresses in
            if let http = addresses.http { Console.print("listening http://\(http)") }
            if let mllp = addresses.mllp { Console.print("listening mllp://\(mllp)") }
        }
    }
}

/// What people read: lines on standard output, at once also into a pipe.
enum Console {
    static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }
    static func note(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
