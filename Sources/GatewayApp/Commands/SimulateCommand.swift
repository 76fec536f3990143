import Foundation
import Simulator
import Values

/// `afferent simulate`: beds that send to a gateway, and how it answered.
public struct SimulateCommand: Sendable {
    private var load: LoadConfiguration

    /// - Parameters:
    ///   - hertz: Messages a second of each bed; nil for as fast as the gateway answers.
    ///   - window: Messages of a connection that may wait for their acknowledgment.
    ///   - connections: Never more than beds.
    public init(
        mllp: String, beds: Int, hertz: Double?, seconds: Double?, window: Int, connections: Int, seed: UInt64
    ) throws {
        let target = try Self.address(mllp)
        guard beds > 0, window > 0, connections > 0, hertz.map({ $0 > 0 }) ?? true, seconds.map({ $0 > 0 }) ?? true
        else { throw CommandFailure("beds, rate, seconds, window and connections are greater than zero") }
        load = LoadConfiguration(host: target.host, port: target.port)
        load.beds = beds
        load.pace = hertz.map { .perBed(hertz: $0) } ?? .max
        load.duration = seconds.map { .seconds($0) }
        (load.window, load.connections, load.seed) = (window, connections, seed)
        load.reconnects = true
    }

    private static func address(_ text: String) throws -> HostPort {
        guard let address = HostPort(text) else { throw CommandFailure("\"\(text)\" is not HOST:PORT") }
        return address
    }

    /// Makes the beds a ward.
    ///
    /// - Parameters:
    ///   - profile: The name of a ``MonitorDialect``; nil for plain IHE PCD with numerics alone.
    ///   - waves: A folder of recordings (WFDB headers with their samples, CSV of numerics), read in place, or `none`; nil
    ///     for made-up waves, in dialects that have any.
    ///   - faults: Names of ``Fault``, with commas between; nil for none.
    ///   - listen: Where the first monitor of a dialect listens that gateways connect to; nil for its own port on loopback.
    /// - Throws: ``CommandFailure`` that lists what is known, if a name is not.
    public mutating func makeWard(
        profile: String?, waves: String?, alarms: Bool, faults: String?, listen: String? = nil
    ) throws {
        let name = profile ?? MonitorDialect.ihePCD.name
        guard let dialect = MonitorDialect.named(name) else {
            let known = MonitorDialect.all.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")
            throw CommandFailure("there is no profile \"\(name)\"; known are \(known)")
        }
        (load.dialect, load.raisesAlarms) = (dialect, alarms)
        if let port = dialect.listeningPort {
            let place = try Self.address(listen ?? "127.0.0.1:\(port)")
            (load.host, load.port) = (place.host, place.port)
            load.onListening = { Console.print("listening mllp://\(place.host):\($0)") }
        } else if listen != nil {
            throw CommandFailure("monitors of the profile \(name) don't listen, they connect; say --mllp")
        }
        switch waves {
        case "none": load.recordings = nil
        case let folder?: load.recordings = try Self.recordings(folder: folder)
        case nil: load.recordings = profile == nil ? nil : .madeUp
        }
        load.faults = try Set(
            (faults ?? "").split(separator: ",").map { name in
                guard let fault = Fault(rawValue: String(name)) else {
                    let known = Fault.allCases.map(\.rawValue).joined(separator: ", ")
                    throw CommandFailure("there is no fault \"\(name)\"; known are \(known)")
                }
                return fault
            })
    }

    private static func recordings(folder: String) throws -> Recordings {
        var files: [String: [UInt8]] = [:]
        for path in (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }) ?? [] {
            let file = "\(folder)/\(path)"
            guard [".hea", ".dat", ".mat", ".csv"].contains(where: path.hasSuffix) else { continue }
            files[path] = [UInt8](try Data(contentsOf: URL(filePath: file)))
        }
        do { return try Recordings(files: files) } catch { throw CommandFailure("\(folder): \(error)") }
    }

    /// Sends until the time is over, and prints one figure a line.
    ///
    /// - Throws: ``CommandFailure`` if nothing could be sent, a connection was never made or an acknowledgment is missing.
    public func run() async throws {
        OpenFiles.raiseLimit()
        let result = try await LoadGenerator(load).run()
        Console.print(result.description)
        guard result.missing == 0 else { throw CommandFailure("\(result.missing) acknowledgments are missing") }
        let place = "\(load.host):\(load.port)"
        if let failure = result.failure { throw CommandFailure("can't connect to \(place): \(failure)") }
        if result.sent == 0, load.dialect.listeningPort != nil {
            throw CommandFailure("no gateway connected to \(place); name it in mllp.connect")
        }
    }
}
