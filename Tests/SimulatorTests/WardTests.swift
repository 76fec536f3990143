import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

@testable import Simulator

@Suite struct WardTests {
    /// What the gateway makes of messages, by the profile that the dialect is read by.
    private func readings(_ messages: [WardMessage], _ dialect: MonitorDialect) throws -> [MessageReading] {
        let mapper = try Ward.mapper()
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "test", profile: dialect.gatewayProfile, receivedAt: Ward.start, journalSequence: 1)
        return try messages.map { message in
            let parsed = try HL7Message(parsing: message.bytes)
            return try #require(mapper.reading(of: parsed, context: context, cache: &cache))
        }
    }

    @Test func `names of dialects are their own, and each is read by a shipped profile`() throws {
        let mapper = try Ward.mapper()
        #expect(Set(MonitorDialect.all.map(\.name)).count == MonitorDialect.all.count)
        for dialect in MonitorDialect.all {
            #expect(mapper.profiles[dialect.gatewayProfile] != nil, "\(dialect.name)")
            #expect(MonitorDialect.named(dialect.name)?.title == dialect.title)
        }
        #expect(MonitorDialect.named("nobody") == nil)
    }

    @Test(arguments: MonitorDialect.all.map(\.name))
    func `the same seed gives the same ward, another one another`(name: String) throws {
        var configuration = Ward.configuration(try #require(MonitorDialect.named(name)), alarms: true)
        let once = Ward.messages(configuration, seconds: 90).map(\.bytes)
        #expect(once == Ward.messages(configuration, seconds: 90).map(\.bytes))
        configuration.seed = 12
        #expect(once != Ward.messages(configuration, seconds: 90).map(\.bytes))
    }

    @Test(arguments: MonitorDialect.all.map(\.name))
    func `a dialect's numerics are taken without a fault`(name: String) throws {
        let dialect = try #require(MonitorDialect.named(name))
        let messages = Ward.messages(Ward.configuration(dialect), seconds: 30).filter { $0.kind == .readings }
        #expect(messages.count == 30)
        // Those that listen measure what is published of their codes, and have no cuff.
        let isWhole = dialect.listeningPort == nil
        var sawCuff = false
        for (message, reading) in zip(messages, try readings(messages, dialect)) {
            let samples = reading.batch?.samples ?? []
            #expect(reading.issues.filter(\.isError).map(\.description) == [])
            #expect(samples.count == message.values && message.values >= (isWhole ? 7 : 1))
            #expect(samples.allSatisfy { if case .number = $0.value { true } else { false } })
            let names = samples.compactMap(\.channel.metric.name)
            #expect(names.contains("heart-rate") || names.contains("saturation") || !names.isEmpty)
            sawCuff = sawCuff || message.values > 7
        }
        #expect(sawCuff == isWhole)
        #expect(Set(messages.map(\.id)).count == messages.count)
    }

    @Test(.enabled(if: Shared.isThere, "the recordings are not there"), arguments: MonitorDialect.all.map(\.name))
    func `recorded waves and numerics are taken without a fault`(name: String) throws {
        let dialect = try #require(MonitorDialect.named(name))
        let configuration = Ward.configuration(dialect, recordings: try Ward.recordings())
        for number in 1...6 {
            let messages = Ward.messages(configuration, seconds: 12, bed: number)
            let taken = try readings(messages, dialect)
            for (message, reading) in zip(messages, taken) {
                #expect(reading.issues.filter(\.isError).map(\.description) == [])
                #expect(reading.waves.count >= message.waves && reading.waves.isEmpty == (message.waves == 0))
            }
            guard let form = dialect.waves else { continue }
            let chunks = taken.flatMap(\.waves)
            #expect(messages.map(\.waves).reduce(0, +) > 0 || name == "capsule")
            for (code, pieces) in Dictionary(grouping: chunks, by: \.channel) {
                let seconds = pieces.map(\.seconds).reduce(0, +)
                #expect(abs(seconds - 12) < 0.01, "\(name) \(code.metric)")
            }
            #expect(form.seconds == 1 || messages.count { $0.waves > 0 } == 12 / form.seconds)
        }
    }

    @Test(arguments: MonitorDialect.all.map(\.name))
    func `a bed without recordings has waves where its monitor sends any`(name: String) throws {
        let dialect = try #require(MonitorDialect.named(name))
        let messages = Ward.messages(Ward.configuration(dialect, recordings: .madeUp), seconds: 12)
        let taken = try readings(messages, dialect)
        for reading in taken { #expect(reading.issues.filter(\.isError).map(\.description) == []) }
        #expect(taken.flatMap(\.waves).isEmpty == (dialect.waves == nil))
    }

    @Test(arguments: MonitorDialect.all.filter { $0.waves != nil }.map(\.name))
    func `made-up waves beat as fast as the heart, also when the patient gets worse`(name: String) throws {
        let dialect = try #require(MonitorDialect.named(name))
        var configuration = Ward.configuration(dialect, recordings: .madeUp)
        configuration.deterioratingBed = 3
        // Well for half a minute, at worst from the seventieth second on.
        for (from, through, isFast) in [(10, 30, false), (90, 120, true)] {
            let sent = Ward.messages(configuration, seconds: through).filter {
                $0.sentAt > Ward.start + .seconds(from)
            }
            let taken = try readings(sent, dialect)
            let pleth = taken.flatMap(\.waves).filter { $0.channel.metric.name.contains("pleth") }
            let samples = pleth.flatMap(\.samples)
            let seconds = pleth.map(\.seconds).reduce(0, +)
            let rates = taken.flatMap { $0.batch?.samples ?? [] }.compactMap { sample -> Double? in
                guard sample.channel.metric.name == "heart-rate", case .number(let rate) = sample.value else {
                    return nil
                }
                return rate.approximate
            }
            let rate = try #require(rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count))
            #expect((rate > 120) == isFast)
            // Peaks of the pulse: one each beat.
            let middle = (Double(samples.min() ?? 0) + Double(samples.max() ?? 0)) / 2 * 1.2
            let beats = zip(samples, samples.dropFirst()).count { Double($0) < middle && Double($1) >= middle }
            #expect(abs(Double(beats) - rate * seconds / 60) <= 2, "\(name): \(beats) in \(seconds) s at \(rate)")
        }
    }

    @Test(.enabled(if: Shared.isThere, "the recordings are not there"))
    func `recordings agree with the checksums and first values of their headers`() throws {
        let recordings = try Ward.recordings()
        #expect(recordings.waves.count == 3)
        for signal in recordings.waves.flatMap(\.signals) {
            let sum = signal.samples.reduce(0) { ($0 + Int($1)) & 0xFFFF }
            #expect(sum == signal.checksum & 0xFFFF, "\(signal.name)")
        }
        let lead = try #require(recordings.waves.flatMap(\.signals).first { $0.name == "MLII" })
        #expect(lead.value(at: 0) == (995 - 1_024) / 200 && lead.rate == 360)
        let numerics = try #require(recordings.numerics.first)
        #expect(numerics.minutes.count == 1_300)
        #expect(numerics.minutes[1][.heartRate] == 63 && numerics.minutes[1][.saturation] == .some(nil))
        #expect(numerics.minutes[1][.cuffSystolic] == nil)
    }

    @Test(arguments: MonitorDialect.all.filter { $0.alarms != nil }.map(\.name))
    func `alarms go from start to end under one number`(name: String) throws {
        let dialect = try #require(MonitorDialect.named(name))
        let messages = Ward.messages(Ward.configuration(dialect, alarms: true), seconds: 240)
        let taken = try readings(messages, dialect)
        let reports = taken.flatMap(\.alarms)
        #expect(!reports.isEmpty)
        for reading in taken { #expect(reading.issues.filter(\.isError).map(\.description) == []) }
        guard dialect.alarms?.isLine == false else { return }
        let phases = try messages.filter { $0.kind == .alarm }.map { message in
            let parsed = try HL7Message(parsing: message.bytes)
            let phase = parsed.segments(named: "OBX").first { $0.text(3, component: 1) == "68481" }?.text(5)
            let alert = parsed.segments(named: "OBR").first(where: { _ in true })?.text(3)
            return (alert: alert ?? "", phase: phase ?? "")
        }
        let alerts = Dictionary(grouping: phases, by: \.alert).mapValues { $0.map(\.phase) }
        #expect(alerts.count >= 3 && alerts.values.contains { $0.contains("present") })
        for (alert, phases) in alerts {
            #expect(phases.first == "start" && phases.last == "end", "\(alert) \(phases)")
            #expect(phases.dropFirst().dropLast().allSatisfy { $0 == "present" })
        }
    }

    @Test func `a reporter with a watchdog gives a sign every five seconds and says goodbye`() throws {
        let dialect = MonitorDialect.draeger
        let messages = Ward.messages(Ward.configuration(dialect), seconds: 20).filter { $0.kind == .heartbeat }
        #expect(messages.count == 5)
        #expect(try readings(messages, dialect).allSatisfy { $0.heartbeats.count == 1 })
    }

    @Test func `each dialect has its own form`() throws {
        func text(_ name: String) throws -> String {
            let dialect = try #require(MonitorDialect.named(name))
            let bytes = Ward.messages(Ward.configuration(dialect), seconds: 1)[0].bytes
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(try text("mindray").contains("|20260124204739000+0800||ORU^R01"))
        #expect(try text("philips").contains("|0002-4182^HR^MDIL|0|"))
        #expect(try text("ge").contains("\n") && !text("ge").contains("\r") && !text("ge").contains("PID"))
        #expect(try text("capsule").contains("\rPID\r"))
        let philips = Ward.messages(Ward.configuration(.philips), seconds: 1)[0].bytes
        #expect(philips.contains(0xB0) && String(validating: philips, as: UTF8.self) == nil)
    }
}

extension WaveformChunk {
    /// How long it lasts.
    fileprivate var seconds: Double { Double(samples.count) * Double(rate.seconds) / Double(rate.samples) }
}
