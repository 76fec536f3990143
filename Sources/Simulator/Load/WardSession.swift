import HL7v2
import NIOCore
import Values

/// The ward's beds of one connection, what they have under way, and what goes wrong with it; outlives the socket, lives
/// on one event loop.
final class WardSession: LoadSession {
    /// What a socket does next, before what follows without a pause is joined.
    private enum Step {
        case bytes([UInt8])
        case pause(TimeAmount)
        case disconnect
    }

    /// A frame that waits for its acknowledgment.
    private struct Flight {
        var message: WardMessage
        /// The place of its bed.
        var bed: Int
        var sentAt: NIODeadline
        /// Sent on purpose beside the message itself.
        var isCopy = false
    }

    private let configuration: LoadConfiguration
    private let counters: LoadCounters
    /// Made when there first is a socket, so that a seed gives the same readings however long that takes.
    private var beds: [WardBed] = []
    private let numbers: [Int]
    private let idPrefix: String
    private var nextBed = 0
    private var pending: [(message: WardMessage, bed: Int)] = []
    private var flights: [Flight] = []
    private var plan: FaultPlan
    private var tally = LoadResult()
    private let began: NIODeadline
    private var lastEvent: NIODeadline
    private var drainsUntil: NIODeadline?
    /// The connection was cut in mid-frame, and nothing is sent until there is another one.
    private var isCut = false

    /// When anything came from the other side, and when it was last shown a sign of life.
    private var lastHeard = NIODeadline.now()
    private var lastEcho = NIODeadline.uptimeNanoseconds(0)

    /// Readings a second of the whole connection; nil at full speed.
    private let readingsPerSecond: Double?
    private var paceBegan: (deadline: NIODeadline, time: Timestamp)
    private var paced = 0

    init(
        _ configuration: LoadConfiguration, _ counters: LoadCounters, connection: Int, of count: Int, start: Timestamp
    ) {
        (self.configuration, self.counters) = (configuration, counters)
        let run = String(UInt64(start.microseconds) / 1_000 ^ configuration.seed << 44, radix: 36, uppercase: true)
        idPrefix = "\(run)-"
        numbers = Array(stride(from: connection + 1, through: configuration.beds, by: count))
        plan = FaultPlan(configuration.faults, seed: configuration.seed &+ UInt64(connection) &* 0xA24B_AED4_963E_E407)
        switch configuration.pace {
        case .max: readingsPerSecond = nil
        case .perBed(let hertz): readingsPerSecond = hertz * Double(numbers.count)
        }
        tally.sentByBed = [Int](repeating: 0, count: configuration.beds)
        began = .now()
        lastEvent = began
        paceBegan = (began, start)
    }

    func isOver() -> Bool {
        stopIfDue()
        guard let drainsUntil else { return false }
        return flights.isEmpty && pending.isEmpty || NIODeadline.now() >= drainsUntil
    }

    func stop() {
        guard drainsUntil == nil else { return }
        drainsUntil = .now() + TimeAmount(configuration.drainLimit)
        for index in beds.indices {
            pending += beds[index].farewell(at: time(of: .now())).map { ($0, index) }
        }
    }

    private func stopIfDue() {
        if let duration = configuration.duration, NIODeadline.now() >= began + TimeAmount(duration) { stop() }
    }

    /// What was under way when the last socket was lost: unchanged, but alarms with a new MSH-7 and MSH-10 (CP-PCD-157).
    func connected() -> [LoadStep] {
        counters.connected(1)
        isCut = false
        lastHeard = .now()
        (paceBegan, paced) = ((.now(), time(of: .now())), 0)
        if beds.isEmpty {
            beds = numbers.map { number in
                WardBed(
                    number: number, configuration: configuration, startingAt: paceBegan.time, idPrefix: idPrefix)
            }
        }
        tally.repeated += flights.count
        let steps = flights.indices.map { index in
            if flights[index].message.kind == .alarm {
                let time = time(of: .now())
                flights[index].message = beds[flights[index].bed].renewed(flights[index].message, at: time)
            }
            return Step.bytes(Self.frame(flights[index].message))
        }
        return Self.joined(steps)
    }

    func disconnected() { counters.connected(-1) }

    func result() -> LoadResult {
        var result = tally
        result.elapsed = .nanoseconds((lastEvent - began).nanoseconds)
        result.copiesMissing = flights.count(where: \.isCopy)
        return result
    }

    // MARK: Sending

    func due(allocator: ByteBufferAllocator) -> [LoadStep] {
        stopIfDue()
        let now = NIODeadline.now()
        var steps = echo(at: now)
        var room = configuration.window - flights.count
        while room > 0, !isCut {
            if pending.isEmpty {
                guard drainsUntil == nil, isReadingDue(at: now) else { break }
                takeReading()
            }
            let (message, bed) = pending.removeFirst()
            let before = flights.count
            send(message, of: bed, at: now, to: &steps)
            room -= max(1, flights.count - before)
        }
        return Self.joined(steps)
    }

    /// The signs of life of a dialect whose two sides show that they are there; it ends where the other side doesn't.
    private func echo(at now: NIODeadline) -> [Step] {
        guard let echo = configuration.dialect.echo else { return [] }
        if now - lastHeard > TimeAmount(echo.patience) { return [.disconnect] }
        guard now - lastEcho >= TimeAmount(echo.every) else { return [] }
        lastEcho = now
        return [.bytes(Self.frame(Array(echo.text.utf8)))]
    }

    /// How long until the next reading is due; nil if answers come before.
    func untilNext() -> TimeAmount? {
        guard let readingsPerSecond else { return configuration.dialect.expectsAnswer ? nil : .milliseconds(1) }
        let wait = Double(paced + 1) / readingsPerSecond - seconds(since: paceBegan.deadline, .now())
        return .nanoseconds(Int64(max(0.004, wait) * 1e9))
    }

    private func isReadingDue(at now: NIODeadline) -> Bool {
        guard let readingsPerSecond else { return true }
        return paced < Int(seconds(since: paceBegan.deadline, now) * readingsPerSecond)
    }

    /// Lets the next bed read. A paced bed reads at even times, whenever its turn comes.
    private func takeReading() {
        paced += 1
        let bed = nextBed
        nextBed = bed + 1 == beds.count ? 0 : bed + 1
        let time = readingsPerSecond.map { paceBegan.time + .nanoseconds(Int64(Double(paced) / $0 * 1e9)) }
        pending += beds[bed].messages(at: time ?? self.time(of: .now())).map { ($0, bed) }
    }

    private func send(_ message: WardMessage, of bed: Int, at now: NIODeadline, to steps: inout [Step]) {
        let fault = plan.next()
        if let fault { tally.faults[fault, default: 0] += 1 }
        if fault == .drop { return }
        let frame = Self.frame(message)
        switch fault {
        case .garbage: steps += [.bytes(plan.garbage()), .bytes(frame)]
        case .split: split(frame, to: &steps)
        case .disconnect:
            steps += [.bytes(Array(frame[..<(plan.cuts(of: frame.count, atMost: 1).first ?? 1)])), .disconnect]
            isCut = true
        default: steps.append(.bytes(frame))
        }
        count(message, frame.count, of: bed)
        wait(for: Flight(message: message, bed: bed, sentAt: now))
        if fault == .duplicate {
            for copy in [message, beds[bed].renewed(message, at: time(of: now))] {
                steps.append(.bytes(Self.frame(copy)))
                wait(for: Flight(message: copy, bed: bed, sentAt: now, isCopy: true))
            }
        }
        if fault == .clock { beds[bed].jumpClock(&plan.random) }
    }

    private func split(_ frame: [UInt8], to steps: inout [Step]) {
        var start = 0
        for cut in plan.cuts(of: frame.count, atMost: 4) {
            steps += [.bytes(Array(frame[start..<cut])), .pause(.milliseconds(1 + Int64(plan.random.next() % 5)))]
            start = cut
        }
        steps.append(.bytes(Array(frame[start...])))
    }

    private func count(_ message: WardMessage, _ bytes: Int, of bed: Int) {
        counters.sent(1)
        tally.sent += 1
        tally.values += message.values
        tally.waves += message.waves
        if message.kind == .alarm { tally.alarms += 1 }
        tally.bytes += bytes
        tally.sentByBed[beds[bed].number - 1] += 1
    }

    private func wait(for flight: Flight) {
        if configuration.dialect.expectsAnswer {
            flights.append(flight)
        } else {
            lastEvent = flight.sentAt
            if !flight.isCopy { tally.withoutAnswer += 1 }
        }
    }

    // MARK: Answers

    func answered(_ frames: [MLLPFrame]) {
        lastHeard = .now()
        for frame in frames { answered(frame) }
    }

    private func answered(_ frame: MLLPFrame) {
        guard configuration.dialect.expectsAnswer, frame.content == .message else { return }
        let now = NIODeadline.now()
        lastEvent = now
        guard let message = try? HL7Message(parsing: frame.bytes),
            let acknowledgment = message.segments.first(where: { $0.name == "MSA" }),
            let id = acknowledgment.text(2), let place = flights.firstIndex(where: { $0.message.id == id })
        else {
            tally.unexpected += 1
            return
        }
        let flight = flights.remove(at: place)
        guard !flight.isCopy else { return }
        tally.roundTrips.record(nanoseconds: (now - flight.sentAt).nanoseconds)
        let code = acknowledgment.field(1)
        let isTaken = code?.equals("AA") == true || code?.equals("CA") == true
        if isTaken { tally.acknowledged += 1 } else { tally.refused += 1 }
        counters.answered(acknowledged: isTaken ? 1 : 0, refused: isTaken ? 0 : 1)
    }

    // MARK: Bytes and time

    private static func frame(_ message: WardMessage) -> [UInt8] { frame(message.bytes) }

    private static func frame(_ bytes: [UInt8]) -> [UInt8] { [0x0B] + bytes + [0x1C, 0x0D] }

    /// What follows without a pause is written together.
    private static func joined(_ steps: [Step]) -> [LoadStep] {
        var joined: [LoadStep] = []
        var run: [UInt8] = []
        func close() {
            if !run.isEmpty { joined.append(.bytes(ByteBuffer(bytes: run))) }
            run = []
        }
        for step in steps {
            switch step {
            case .bytes(let bytes): run += bytes
            case .pause(let time):
                close()
                joined.append(.pause(time))
            case .disconnect:
                close()
                joined.append(.disconnect)
            }
        }
        close()
        return joined
    }

    private func time(of deadline: NIODeadline) -> Timestamp {
        paceBegan.time + .nanoseconds((deadline - paceBegan.deadline).nanoseconds)
    }

    private func seconds(since start: NIODeadline, _ end: NIODeadline) -> Double {
        Double((end - start).nanoseconds) * 1e-9
    }
}
