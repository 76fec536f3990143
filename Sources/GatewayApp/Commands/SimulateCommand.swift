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
        guard let target = HostPort(mllp) else { throw CommandFailure("\"\(mllp)\" is not HOST:PORT") }
        guard beds > 0, window > 0, connections > 0, hertz.map({ $0 > 0 }) ?? true, seconds.map({ $0 > 0 }) ?? true
        else { throw CommandFailure("beds, rate, seconds, window and connections are greater than zero") }
        load = LoadConfiguration(host: target.host, port: target.port)
        load.beds = beds
        load.pace = hertz.map { .perBed(hertz: $0) } ?? .max
        load.duration = seconds.map { .seconds($0) }
        (load.window, load.connections, load.seed) = (window, connections, seed)
        load.reconnects = true
    }

    /// Sends until the time is over, and prints one figure a line.
    ///
    /// - Throws: ``CommandFailure`` if an acknowledgment is missing.
    public func run() async throws {
        let result = try await LoadGenerator(load).run()
        Console.print(result.description)
        guard result.missing == 0 else { throw CommandFailure("\(result.missing) acknowledgments are missing") }
    }
}
