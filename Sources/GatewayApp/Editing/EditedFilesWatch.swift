import Alerting
import Intake
import Logging
import ServiceLifecycle
import Telemetry
import UnixSignals
import Values

/// Takes over files that a person changes while the gateway runs: a second after the last change, some seconds in
/// `Profiles/fhir`, or at once on SIGHUP.
///
/// Faults are logged, each with its file, line and column, and counted; the gateway goes on with what was in force, and
/// stays ready.
struct EditedFilesWatch: Service {
    private let files: EditedFiles
    private let intakes: [MessageIntake]
    private let logger: Logger
    private let instruments: [EditedFiles.Part: Instruments]
    /// How often is looked. Files must look the same twice, so that nothing is read that is still being written.
    static let interval = Duration.seconds(1)

    private struct Instruments: Sendable {
        let taken: Counter
        let refused: Counter
        let isBehind: Gauge
    }

    init(_ files: EditedFiles, intakes: [MessageIntake], metrics: MetricsRegistry, logger: Logger) {
        (self.files, self.intakes, self.logger) = (files, intakes, logger)
        instruments = Dictionary(
            uniqueKeysWithValues: EditedFiles.Part.allCases.map { part in
                let help = "How often changed files were loaded, by what came of it."
                return (
                    part,
                    Instruments(
                        taken: metrics.counter(
                            "gateway_reloads_total", help: help, labels: ["part": part.rawValue, "outcome": "taken"]),
                        refused: metrics.counter(
                            "gateway_reloads_total", help: help, labels: ["part": part.rawValue, "outcome": "refused"]),
                        isBehind: metrics.gauge(
                            "gateway_reload_refused",
                            help: "1 while files have faults, so that older ones are in force.",
                            labels: ["part": part.rawValue]))
                )
            })
    }

    func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        let (wakes, wake) = AsyncStream<Bool>.makeStream(bufferingPolicy: .bufferingNewest(1))
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask {
                    for await _ in signals { wake.yield(true) }
                }
                group.addTask {
                    while (try? await Task.sleep(for: Self.interval)) != nil { wake.yield(false) }
                    wake.finish()
                }
                await follow(wakes)
                group.cancelAll()
            }
        }
    }

    /// Looks at each wake; true ones are asked for and take what is there.
    private func follow(_ wakes: AsyncStream<Bool>) async {
        var inForce: [EditedFiles.Part: FileStamps] = [:]
        var seen: [EditedFiles.Part: FileStamps] = [:]
        for part in EditedFiles.Part.allCases { inForce[part] = files.stamps(of: part) }
        var wakeCount = 0
        for await isAsked in wakes {
            wakeCount += 1
            for part in EditedFiles.Part.allCases where isAsked || wakeCount.isMultiple(of: part.wakesBetweenLooks) {
                let stamps = files.stamps(of: part)
                defer { seen[part] = stamps }
                guard isAsked || stamps != inForce[part] && stamps == seen[part] else { continue }
                if await reload(part) { inForce[part] = stamps }
            }
        }
    }

    /// Loads a part; false if that has to be tried again.
    private func reload(_ part: EditedFiles.Part) async -> Bool {
        let counts = instruments[part]
        do {
            let outcome = try await files.reload(part) { profile in
                for intake in intakes { try await intake.takeOver(profile) }
            }
            switch outcome {
            case .taken(let issues):
                for issue in issues { log(issue, of: part, as: .warning) }
                counts?.taken.add()
                counts?.isBehind.set(0)
                logger.notice("\(part.noun)Reloaded")
            case .refused(let issues):
                for issue in issues { log(issue, of: part, as: .error) }
                counts?.refused.add()
                counts?.isBehind.set(1)
                logger.error("\(part.noun)Refused", metadata: ["faults": "\(issues.count(where: \.isError))"])
            }
            return true
        } catch {
            logger.error("\(part.noun)NotReloaded", metadata: ["failure": "\(type(of: error))"])
            return false
        }
    }

    private func log(_ issue: Issue, of part: EditedFiles.Part, as level: Logger.Level) {
        logger.log(level: level, "\(part.noun)Faulted", metadata: ["fault": "\(issue)"])
    }
}

extension EditedFiles.Part {
    fileprivate var noun: String {
        switch self {
        case .mappings: "Mappings"
        case .alerts: "AlertProfile"
        case .definitions: "Definitions"
        case .validation: "ValidationPolicy"
        }
    }

    /// Packages have thousands of files, which are looked at less often.
    fileprivate var wakesBetweenLooks: Int { self == .definitions ? 3 : 1 }
}
