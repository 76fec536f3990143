import FHIRModel
import Foundation
import Intake
import Search
import Storage
import Telemetry
import Values

/// `afferent import`: bundles, resources, NDJSON and folders of them, by the same intake as everything else.
public struct ImportCommand: Sendable {
    private let flags: ServeCommand.Flags
    private let paths: [String]

    public init(_ flags: ServeCommand.Flags, paths: [String]) { (self.flags, self.paths) = (flags, paths) }

    /// - Throws: ``CommandFailure`` naming the file and its faults; what came before it is stored.
    public func run() async throws {
        let gateway = try await Gateway(try ServeCommand(flags).configuration, command: "import")
        guard let rooms = gateway.tenants[gateway.configuration.tenants[0]] else { return }
        let start = ContinuousClock.now
        var count = 0
        do {
            for file in try ResourceFile.all(paths) {
                count += try await load(file, rooms.resources)
                let rate = Double(count) / max(0.001, (ContinuousClock.now - start) / .seconds(1))
                Console.write("\r\(count) resources, \(Int(rate))/s ", to: STDERR_FILENO)
            }
        } catch {
            await gateway.closeWithoutRunning()
            throw error
        }
        Console.note("")
        Console.print("\(count) resources")
        await gateway.closeWithoutRunning()
    }

    private func load(_ file: String, _ intake: ResourceIntake) async throws -> Int {
        let bytes = try ResourceFile.bytes(file)
        let parts = file.hasSuffix(".ndjson") ? bytes.split(separator: 0x0A).map(Array.init) : [bytes]
        var count = 0
        for part in parts {
            let outcome = ResourceFile.parse(part)
            guard let resource = outcome.resource else {
                throw CommandFailure(
                    outcome.issues.map { issue in
                        var named = issue
                        named.file = file
                        return named
                    })
            }
            do { count += try await load(resource, intake) } catch let error as IntakeError {
                throw CommandFailure("\(file):\n" + error.issues.map(\.description).joined(separator: "\n"))
            }
        }
        return count
    }

    private func load(_ resource: Resource, _ intake: ResourceIntake) async throws -> Int {
        let request = RequestContext(
            actor: NSUserName(), role: "admin", origin: "console", requestID: Clock.newID(), now: Clock.now())
        if resource.typeName == "Bundle", ["transaction", "batch"].contains(resource.root.first("type")?.text ?? "") {
            return try await intake.transaction(try BundleEntry.read(resource, base: nil), find: intake.finder, request)
                .count
        }
        let resources =
            resource.typeName == "Bundle"
            ? resource.root.children(named: "entry").compactMap { $0.first("resource")?.asResource } : [resource]
        for resource in resources {
            guard let key = resource.key else {
                _ = try await intake.create(resource, request)
                continue
            }
            _ = try await intake.apply([ResourceChange(.update(resource), key: key)], action: "update", request)
        }
        return resources.count
    }
}
