import Alerting
import Foundation
import Mapping
import Synchronization
import Values

/// What people edit while the gateway runs, as it is in force: the mappings with the record kinds and device profiles,
/// and the alert profile.
///
/// Each of the two is taken over whole or not at all: a fault in any of its files leaves the last good one in force.
final class EditedFiles: Sendable {
    /// What is loaded together.
    enum Part: String, CaseIterable, Sendable {
        case mappings, alerts
    }

    /// What came of loading a part.
    enum Outcome: Sendable {
        /// Now in force; the issues are warnings.
        case taken([Issue])
        /// Something else than before was found, but not what can be taken.
        case refused([Issue])
    }

    private let mappings: URL
    private let profiles: URL
    private let profileName: String
    /// The device profiles that peers are configured with.
    private let deviceProfiles: [String]
    private let state: Mutex<(mapper: Mapper, profile: AlertProfile)>

    /// Loads everything.
    ///
    /// - Throws: ``CommandFailure`` with the faults of all files.
    init(_ configuration: GatewayConfiguration) throws {
        mappings = try Places.folder("Mappings", given: configuration.mappings)
        profiles = try Places.folder("Profiles", given: configuration.profiles)
        profileName = "alerts/\(configuration.alerts.profile).yaml"
        deviceProfiles = configuration.mllp.peers.compactMap(\.profile)
        let (mapper, mappingIssues) = try Self.mapper(in: mappings, profiles, naming: deviceProfiles)
        let (profile, profileIssues) = Self.profile(profileName, in: profiles)
        guard let mapper, let profile else { throw CommandFailure(mappingIssues + profileIssues) }
        state = Mutex((mapper, profile))
    }

    /// The mappings now in force.
    var mapper: Mapper { state.withLock { $0.mapper } }
    /// The alert profile now in force.
    var profile: AlertProfile { state.withLock { $0.profile } }

    /// How the files of a part look now.
    func stamps(of part: Part) -> FileStamps {
        switch part {
        case .mappings:
            FileStamps(
                of: ((try? Places.paths(in: mappings, endings: Places.mappingEndings)) ?? [])
                    + ((try? Places.deviceProfilePaths(in: profiles)) ?? []))
        case .alerts: FileStamps(of: [profiles.appendingPathComponent(profileName)])
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
        }
    }

    /// The mappings with the device profiles, which must have those that are named.
    private static func mapper(
        in mappings: URL, _ profiles: URL, naming names: [String]
    ) throws -> (mapper: Mapper?, issues: [Issue]) {
        var (mapper, issues) = Mapper.load(
            try Places.mappingFiles(in: mappings), profiles: try Places.deviceProfileFiles(in: profiles))
        guard let loaded = mapper else { return (nil, issues) }
        for name in names where loaded.profiles[name] == nil {
            let meant = name.nearest(among: loaded.profiles.all.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
            let text = "there is no device profile \"\(name)\", which mllp.peers names\(meant)"
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
}
