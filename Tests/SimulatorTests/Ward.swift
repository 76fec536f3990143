import Foundation
import HL7v2
import Mapping
import TestSupport
import Testing
import Values

@testable import Simulator

/// What the tests of the ward share.
enum Ward {
    static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12, minute: 47, second: 38)

    /// The recordings beside the repository.
    static func recordings() throws -> Recordings {
        var files: [String: [UInt8]] = [:]
        for path in [
            "wave/100.hea", "wave/100.dat", "wave/a103l.hea", "wave/a103l.mat", "wave/03700181.hea",
            "wave/03700181.dat", "numerics/s00001-first-22h.csv",
        ] {
            files[path] = try Shared.bytes("devices/waveforms/\(path)")
        }
        return try Recordings(files: files)
    }

    static func configuration(
        _ dialect: MonitorDialect, recordings: Recordings? = nil, alarms: Bool = false
    ) -> LoadConfiguration {
        var configuration = LoadConfiguration(host: "127.0.0.1", port: 1)
        (configuration.dialect, configuration.recordings) = (dialect, recordings)
        (configuration.raisesAlarms, configuration.seed) = (alarms, 11)
        return configuration
    }

    /// What a bed sends in so many seconds, one reading each.
    static func messages(_ configuration: LoadConfiguration, seconds: Int, bed number: Int = 3) -> [WardMessage] {
        var bed = WardBed(number: number, configuration: configuration, startingAt: start, idPrefix: "T-")
        var messages = (1...seconds).flatMap { bed.messages(at: start + .seconds($0)) }
        messages += bed.farewell(at: start + .seconds(seconds))
        return messages
    }

    /// The shipped mappings and profiles.
    static func mapper() throws -> Mapper {
        let (mapper, issues) = try loaded.get()
        #expect(issues.map(\.description) == [])
        return try #require(mapper)
    }

    private static let loaded = Result {
        Mapper.load(
            try files("Mappings", ending: [".yaml", ".csv"], prefix: ""),
            profiles: try files("Profiles/devices", ending: [".yaml"], prefix: "devices/"))
    }

    private static func files(_ folder: String, ending: [String], prefix: String) throws -> [MappingFile] {
        let folder = Repository.root.appendingPathComponent(folder).resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { path in ending.contains { path.hasSuffix($0) } }
            .map { path in
                MappingFile(
                    path: prefix + path, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(path))))
            }
    }
}
