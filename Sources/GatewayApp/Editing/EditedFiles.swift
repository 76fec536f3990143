import Alerting
import Conformance
import Foundation
import Intake
import Mapping
import Synchronization
import Values

/// What people edit while the gateway runs, as it is in force: the mappings with the record kinds and device profiles, the
/// alert profile, the definitions that resources are checked against, and which of them are required.
///
/// Each of them is taken over whole or not at all: a fault in any of its files leaves the last good one in force.
final class EditedFiles: Sendable {
    /// What is loaded together.
    enum Part: String, CaseIterable, Sendable {
        case mappings, alerts, definitions, validation
    }

    /// What came of loading a part.
    enum Outcome: Sendable {
        /// Now in force; the issues are warnings.
        case taken([Issue])
        /// Something else than before was found, but not what can be taken.
        case refused([Issue])
    }

    private struct State: Sendable {
        var mapper: Mapper
        var profile: AlertProfile
        var definitions: InstalledDefinitions
        var policies: ValidationPolicies
    }

    private let mappings: URL
    private let profiles: URL
    private let givenProfiles: String?
    private let profileName: String
    /// The device profiles that peers are configured with.
    private let deviceProfiles: [String]
    private let tenants: [TenantID]
    private let state: Mutex<State>
    /// What is to be said of the files that were loaded at the start; warnings.
    let remarks: [Issue]

    /// Where it says what resources must follow.
    static let validationName = "validation.yaml"

    /// Loads everything.
    ///
    /// - Throws: ``CommandFailure`` with the faults of all files.
    init(_ configuration: GatewayConfiguration) throws {
        mappings = try Places.folder("Mappings", given: configuration.mappings)
        profiles = try Places.folder("Profiles", given: configuration.profiles)
        (givenProfiles, tenants) = (configuration.profiles, configuration.tenants)
        profileName = "alerts/\(configuration.alerts.profile).yaml"
        deviceProfiles = Set(configuration.deviceProfiles.values).sorted()
        let (mapper, mappingIssues) = try Self.mapper(in: mappings, profiles, naming: deviceProfiles)
        let (profile, profileIssues) = Self.profile(profileName, in: profiles)
        let (definitions, definitionIssues) = Self.definitions(given: givenProfiles, revision: 0)
        let (policies, policyIssues) = Self.policies(in: profiles, tenants)
        let issues = mappingIssues + profileIssues + definitionIssues + policyIssues
        guard let mapper, let profile, let definitions, let policies else { throw CommandFailure(issues) }
        remarks = issues + policies.issues(in: definitions.validator.definitions)
        state = Mutex(State(mapper: mapper, profile: profile, definitions: definitions, policies: policies))
    }

    /// The mappings now in force.
    var mapper: Mapper { state.withLock { $0.mapper } }
    /// The alert profile now in force.
    var profile: AlertProfile { state.withLock { $0.profile } }
    /// The definitions now in force.
    var definitions: InstalledDefinitions { state.withLock { $0.definitions } }
    /// What resources must follow now.
    var policies: ValidationPolicies { state.withLock { $0.policies } }

    /// How the files of a part look now.
    func stamps(of part: Part) -> FileStamps {
        switch part {
        case .mappings:
            FileStamps(
                of: ((try? Places.paths(in: mappings, endings: Places.mappingEndings)) ?? [])
                    + ((try? Places.deviceProfilePaths(in: profiles)) ?? []))
        case .alerts: FileStamps(of: [profiles.appendingPathComponent(profileName)])
        case .definitions:
            FileStamps(of: (try? DefinitionFiles.folder(given: givenProfiles)).map(DefinitionFiles.paths) ?? [])
        case .validation: FileStamps(of: [profiles.appendingPathComponent(Self.validationName)])
        }
    }

    /// Reads the files of a part again and puts them in force.
    ///
    /// - Parameter adopt: Makes whoever keeps state of an alert profile go on under a new one, before it is in force.
    /// - Throws: What `adopt` throws, or a file error; what was in force stays so.
    func reload(_ part: Part, adopt: (AlertProfile) async throws -> Void) async throws -> Outcome {
        switch part {
        case .mappings:
            let (loaded, issues) = try Self.mapper(in: mappings, profiles, naming: deviceProfiles)
            guard var loaded else { return .refused(issues) }
            state.withLock { state in
                loaded.revision = state.mapper.revision + 1
                state.mapper = loaded
            }
            return .taken(issues)
        case .alerts:
            let (loaded, issues) = Self.profile(profileName, in: profiles)
            guard let loaded else { return .refused(issues) }
            try await adopt(loaded)
            state.withLock { $0.profile = loaded }
            return .taken(issues)
        case .definitions:
            let (loaded, issues) = Self.definitions(given: givenProfiles, revision: definitions.revision + 1)
            guard let loaded else { return .refused(issues) }
            state.withLock { $0.definitions = loaded }
            return .taken(issues + policies.issues(in: loaded.validator.definitions))
        case .validation:
            let (loaded, issues) = Self.policies(in: profiles, tenants)
            guard let loaded else { return .refused(issues) }
            state.withLock { $0.policies = loaded }
            return .taken(issues + loaded.issues(in: definitions.validator.definitions))
        }
    }

    /// The mappings with the device profiles, which must have those that are named.
    private static func mapper(
        in mappings: URL, _ profiles: URL, naming names: [String]
    ) throws -> (mapper: Mapper?, issues: [Issue]) {
        var (mapper, issues) = Mapper.load(
            try Places.mappingFiles(in: mappings), profiles: try Places.deviceProfileFiles(in: profiles),
            zone: TimeZone.offset)
        guard let loaded = mapper else { return (nil, issues) }
        for name in names where loaded.profiles[name] == nil {
            let meant = name.nearest(among: loaded.profiles.all.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
            let text = "there is no device profile \"\(name)\", which a peer under mllp names\(meant)"
            issues.append(Issue(.error, .notFound, text, file: "devices/\(name).yaml"))
            mapper = nil
        }
        return (mapper, issues)
    }

    private static func profile(_ name: String, in folder: URL) -> (profile: AlertProfile?, issues: [Issue]) {
        guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) else {
            let text = "there is no alert profile \(folder.path)/\(name); alerts.profile names it"
            return (nil, [Issue(.error, .notFound, text)])
        }
        return AlertProfile.read(yaml: [UInt8](data), file: name)
    }

    private static func definitions(
        given: String?, revision: Int
    ) -> (definitions: InstalledDefinitions?, issues: [Issue]) {
        do {
            let (packages, issues) = try DefinitionFiles.packages(in: try DefinitionFiles.folder(given: given))
            guard !issues.contains(where: \.isError) else { return (nil, issues) }
            return (InstalledDefinitions(packages: packages, revision: revision), issues)
        } catch {
            return (nil, [Issue(.error, .processing, "\(error)")])
        }
    }

    /// What the file says; the standard if there is none.
    private static func policies(
        in folder: URL, _ tenants: [TenantID]
    ) -> (policies: ValidationPolicies?, issues: [Issue]) {
        guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(validationName).path) else {
            return (.standard, [])
        }
        return ValidationPolicies.read(yaml: [UInt8](data), file: validationName, tenants: tenants)
    }
}
