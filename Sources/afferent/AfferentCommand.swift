import ArgumentParser
import Foundation
import GatewayApp

@main
struct AfferentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "afferent",
        abstract: "The gateway of a care platform: FHIR R4 and HL7 v2 in, records, alerts and signed webhooks out.",
        subcommands: [
            Serve.self, Demo.self, Simulate.self, Convert.self, Validate.self, FHIRPath.self, Map.self, Profile.self,
            Import.self, Token.self, Audit.self, Backup.self, Restore.self, Bench.self,
        ])
}

/// Runs a command; what it refuses is said on standard error, and the exit code is 1.
private func reporting(_ body: () async throws -> Void) async throws {
    do { try await body() } catch let error as CommandFailure {
        FileHandle.standardError.write(Data((error.description + "\n").utf8))
        throw ExitCode.failure
    } catch let error where !(error is ExitCode) {
        FileHandle.standardError.write(Data("afferent: \(error)\n".utf8))
        throw ExitCode.failure
    }
}

/// The flags of everything that opens the gateway.
struct GatewayOptions: ParsableArguments {
    @Option(help: "The data folder.") var data: String?
    @Option(help: "HOST:PORT of the HTTP interface.") var http: String?
    @Option(help: "HOST:PORT of the MLLP listener.") var mllp: String?
    @Option(help: "A configuration file (YAML).") var config: String?
    @Option(help: "The folder Profiles.") var profiles: String?
    @Option(help: "The folder Mappings.") var mappings: String?
    @Option(help: "Where events are sent.") var webhook: String?
    @Option(help: "The secret that webhooks are signed with: whsec_….") var webhookSecret: String?
    @Option(help: "none (loopback only) or jwt.") var auth: String?

    var flags: ServeCommand.Flags {
        var flags = ServeCommand.Flags()
        (flags.data, flags.http, flags.mllp, flags.config) = (data, http, mllp, config)
        (flags.profiles, flags.mappings, flags.auth) = (profiles, mappings, auth)
        (flags.webhook, flags.webhookSecret) = (webhook, webhookSecret)
        return flags
    }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Runs the gateway until SIGTERM.")
    @OptionGroup var options: GatewayOptions

    func run() async throws { try await reporting { try await ServeCommand(options.flags).run() } }
}

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the gateway with sample patients and simulated beds.")
    @OptionGroup var options: GatewayOptions
    @Option(help: "How many beds send.") var beds = 6

    func run() async throws { try await reporting { try await DemoCommand(options.flags, beds: beds).run() } }
}

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Sends as beds do, and says how the gateway answered.")
    @Option(help: "HOST:PORT of the MLLP listener.") var mllp = "127.0.0.1:2575"
    @Option(
        help:
            "HOST:PORT where the first of the monitors listens that the gateway connects to; the next has the next port."
    )
    var listen: String?
    @Option(help: "How many beds.") var beds = 6
    @Option(help: "Messages a second of each bed.") var rate = 1.0
    @Flag(help: "As fast as the gateway answers.") var max = false
    @Option(help: "How long; without it until Ctrl-C.") var seconds: Double?
    @Option(help: "Messages of a connection that may wait for an acknowledgment.") var window = 64
    @Option(help: "Connections; never more than beds.") var connections = 8
    @Option(help: "The same seed sends the same values.") var seed: UInt64 = 1
    @Option(
        help: """
            Whose monitors: ihe-pcd, mindray, philips, philips-ix, ge, draeger, capsule or northern; nihon-kohden and \
            mindray-pds listen, and a gateway connects to them (mllp.connect). philips and ge are known to a gateway by \
            mllp.peers only, and capsule expects no acknowledgments. Without it plain IHE PCD, numerics alone.
            """) var profile: String?
    @Option(
        help: """
            A folder of recordings (WFDB waves, CSV numerics) for the beds to replay, or none. Without it the monitors of \
            a profile send made-up waves, if they send any: ihe-pcd, mindray, philips-ix, ge and capsule do.
            """) var waves: String?
    @Flag(help: "Monitors report alarms, from start to end.") var alarms = false
    @Option(help: "What goes wrong, with commas: split, drop, duplicate, garbage, clock, disconnect.") var faults:
        String?

    func run() async throws {
        try await reporting {
            var command = try SimulateCommand(
                mllp: mllp, beds: beds, hertz: max ? nil : rate, seconds: seconds, window: window,
                connections: connections, seed: seed)
            try command.makeWard(profile: profile, waves: waves, alarms: alarms, faults: faults, listen: listen)
            try await command.run()
        }
    }
}

struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes a resource in the other format.")
    @Option(help: "json or xml.") var to: String
    @Flag(help: "With line breaks and indents.") var pretty = false
    @Argument(help: "A file, or - for standard input.") var file: String?

    func run() async throws {
        guard let format = ConvertCommand.Format(rawValue: to) else { throw ValidationError("--to is json or xml") }
        try await reporting { try ConvertCommand(to: format, isPretty: pretty, file: file).run() }
    }
}

struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks resources against R4 and profiles.")
    @Option(help: "The canonical URL of a profile that every file must follow; may be repeated.") var profile:
        [String] = []
    @Option(help: "The folder Profiles, with definitions and IG packages in fhir/.") var profiles: String?
    @Option(help: "text or json.") var format = "text"
    @Argument(help: "Files in JSON, XML or NDJSON, folders of them, or - for standard input.") var files: [String] = []

    func run() async throws {
        guard let format = ValidateCommand.Format(rawValue: format) else {
            throw ValidationError("--format is text or json")
        }
        try await reporting {
            let command = ValidateCommand(profiles: profile, folder: profiles, format: format, paths: files)
            guard try command.run() else { throw ExitCode.failure }
        }
    }
}

struct FHIRPath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath", abstract: "Evaluates a FHIRPath expression on a resource.")
    @Flag(help: "Shows the type of each result.") var types = false
    @Argument var expression: String
    @Argument(help: "A file, or - for standard input.") var file: String?

    func run() async throws {
        try await reporting { try FHIRPathCommand(expression: expression, showsTypes: types, file: file).run() }
    }
}

struct Map: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows what a mapping makes of a sample.")
    @Argument(help: "A mapping file, or the folder Mappings.") var mapping: String
    @Argument(help: "HL7 v2 messages or a FHIR resource.") var sample: String
    @Option(help: "The device profile to read the messages by, such as mindray-pds.") var profile: String?
    @Option(help: "The folder Profiles; without --profile, messages are read by the profile that they give away.")
    var profiles: String?
    @Flag(help: "Shows which line gave which field from what.") var trace = false

    func run() async throws {
        try await reporting {
            try MapCommand(mapping: mapping, sample: sample, profile: profile, profiles: profiles, traces: trace).run()
        }
    }
}

struct Profile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Works on device profiles.", subcommands: [Check.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks a device profile, and tells what it takes of samples and what not, and why.")
        @Option(help: "The folder Mappings.") var mappings: String?
        @Option(parsing: .upToNextOption, help: "HL7 v2 messages, or recorded bytes with their frames.") var sample:
            [String] = []
        @Flag(help: "Shows the rows that are taken too.") var rows = false
        @Argument(help: "A file of Profiles/devices.") var file: String

        func run() async throws {
            try await reporting {
                let command = ProfileCheckCommand(profile: file, samples: sample, mappings: mappings, showsTaken: rows)
                guard try command.run() else { throw ExitCode.failure }
            }
        }
    }
}

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Loads bundles, resources, NDJSON and folders of them.")
    @OptionGroup var options: GatewayOptions
    @Argument var paths: [String]

    func run() async throws { try await reporting { try await ImportCommand(options.flags, paths: paths).run() } }
}

struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints a signed token.")
    @Option(help: "The data folder.") var data = "./data"
    @Option var tenant = "main"
    @Option(help: "admin, integrator, clinician, device, service or operator.") var role = "admin"
    @Option(parsing: .singleValue, help: "A scope; may be given several times.") var scope: [String] = []
    @Option(help: "How long it is valid: 1h, 30m.") var ttl = "1h"

    func run() async throws {
        try await reporting {
            try await TokenCommand(data: data, tenant: tenant, role: role, scopes: scope, ttl: ttl).run()
        }
    }
}

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Works on the audit trail.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Checks the chain of each tenant's audit entries.")
        @Option(help: "The data folder.") var data = "./data"

        func run() async throws { try await reporting { try AuditVerifyCommand(data: data).run() } }
    }
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copies a data folder, also beside a running gateway.")
    @Option(help: "The data folder.") var data = "./data"
    @Flag(help: "Leaves the keys out; they are needed to restore.") var withoutKeys = false
    @Argument(help: "The folder to make.") var folder: String

    func run() async throws {
        try await reporting { try BackupCommand(data: data, to: folder, withKeys: !withoutKeys).run() }
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a data folder of a backup.")
    @Option(help: "The data folder to make.") var data = "./data"
    @Option(help: "The folder with master.key, if the backup holds no keys.") var keys: String?
    @Argument(help: "The backup.") var folder: String

    func run() async throws {
        try await reporting { try RestoreCommand(data: data, from: folder, keys: keys).run() }
    }
}

struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures; one figure a line: name, value, unit.")
    @Argument(help: "Which figures; all without it.") var names: [String] = []
    @Flag(help: "As JSON, one object a line.") var json = false
    @Option(help: "A file to write the messages of hl7-extract to, framed: to measure others on the same.")
    var messages: String?

    func run() async throws {
        try await reporting { try await BenchCommand(names: names, asJSON: json, messages: messages).run() }
    }
}
