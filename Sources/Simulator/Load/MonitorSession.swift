import HL7v2
import NIOCore
import Values

/// The beds of one connection and what they have under way; outlives the socket, lives on one event loop.
final class MonitorSession: LoadSession {
    /// A message that waits for its acknowledgment.
    private struct Flight {
        var sequence: Int
        var sentAt: NIODeadline
        /// The frame, to be sent again; nil if that is not wanted.
        var frame: ByteBuffer?
    }

    private struct Bed {
        var bed: SimulatedBed
        let text: BedText
    }

    let loop: any EventLoop
    private let configuration: LoadConfiguration
    private let counters: LoadCounters
    private let writer: PCD01Writer
    /// Made when there first is a socket, so that a seed gives the same readings however long that takes.
    private var beds: [Bed] = []
    private let numbers: [Int]
    private var nextBed = 0
    private var flights = CircularBuffer<Flight>()
    private var idPrefix: [UInt8]
    private var tally = LoadResult()
    private var isStopped = false
    private var drainsUntil: NIODeadline?
    private let began: NIODeadline
    private var lastAnswer: NIODeadline

    /// The whole connection's messages a second; nil at full speed.
    private let messagesPerSecond: Double?
    private let phase: Double
    private var paceBegan: (deadline: NIODeadline, time: Timestamp)
    private var paced = 0

    init(
        _ configuration: LoadConfiguration, _ counters: LoadCounters, connection: Int, of count: Int,
        loop: any EventLoop, start: Timestamp
    ) {
        (self.configuration, self.counters, self.loop) = (configuration, counters, loop)
        writer = PCD01Writer(configuration.layout)
        numbers = Array(stride(from: connection + 1, through: configuration.beds, by: count))
        switch configuration.pace {
        case .max: messagesPerSecond = nil
        case .perBed(let hertz): messagesPerSecond = hertz * Double(numbers.count)
        }
        phase = Double(connection) / Double(count)
        let run = String(UInt64(start.microseconds) / 1_000 ^ configuration.seed << 44, radix: 36, uppercase: true)
        idPrefix = Array("\(run)-\(connection)-".utf8)
        tally.sentByBed = [Int](repeating: 0, count: configuration.beds)
        began = .now()
        (lastAnswer, paceBegan) = (began, (began, start))
    }

    /// Whether nothing more is to be sent, and nothing is expected or the time to wait for it has passed.
    func isOver() -> Bool {
        stopIfDue()
        guard isStopped else { return false }
        return flights.isEmpty || NIODeadline.now() >= (drainsUntil ?? .distantFuture)
    }

    /// Ends the sending; what is under way may still be acknowledged.
    func stop() {
        guard !isStopped else { return }
        isStopped = true
        drainsUntil = .now() + TimeAmount(configuration.drainLimit)
    }

    /// Ends the sending when its time has passed.
    private func stopIfDue() {
        if let duration = configuration.duration, NIODeadline.now() >= began + TimeAmount(duration) { stop() }
    }

    func connected() -> [LoadStep] {
        counters.connected(1)
        // What a monitor could not send while it was cut off is not made up for.
        (paceBegan, paced) = ((.now(), WallClock.now), 0)
        if beds.isEmpty { beds = numbers.map { bed($0, startingAt: paceBegan.time) } }
        let frames = flights.compactMap(\.frame)
        tally.repeated += frames.count
        return frames.map { .bytes($0) }
    }

    private func bed(_ number: Int, startingAt start: Timestamp) -> Bed {
        let course = number == configuration.deterioratingBed ? Course.deteriorating : .stable
        let bed = SimulatedBed(number: number, seed: configuration.seed, startingAt: start, course: course)
        return Bed(bed: bed, text: BedText(bed.identity))
    }

    func disconnected() { counters.connected(-1) }

    func result() -> LoadResult {
        var result = tally
        result.elapsed = .nanoseconds((lastAnswer - began).nanoseconds)
        return result
    }

    /// The frames to be sent now, end to end.
    func due(allocator: ByteBufferAllocator) -> [LoadStep] {
        stopIfDue()
        guard !isStopped else { return [] }
        var room = configuration.window - flights.count
        let now = NIODeadline.now()
        if let messagesPerSecond {
            room = min(room, Int(seconds(from: paceBegan.deadline, to: now) * messagesPerSecond + phase) - paced)
        }
        guard room > 0 else { return [] }
        var buffer = allocator.buffer(capacity: room * writer.bytesMax)
        let time = WallClock.now
        var lengths: [Int] = []
        for _ in 0..<room {
            paced += 1
            lengths.append(appendMessage(to: &buffer, at: evenTime ?? time))
        }
        // They are sent when the last one is made.
        let sentAt = NIODeadline.now()
        for flight in flights.indices.suffix(room) { flights[flight].sentAt = sentAt }
        if configuration.reconnects { keepFrames(of: buffer, lengths) }
        counters.sent(room)
        return [.bytes(buffer)]
    }

    /// When the next reading of a paced load was due: a bed reads at even times, whenever its turn comes.
    private var evenTime: Timestamp? {
        messagesPerSecond.map { paceBegan.time + .nanoseconds(Int64((Double(paced) - phase) / $0 * 1e9)) }
    }

    /// What is due within so many seconds is sent together: a timer for each message would be most of the load.
    private static let tick = 0.004

    /// How long until the next message of a paced load; nil at full speed.
    func untilNext() -> TimeAmount? {
        guard let messagesPerSecond, messagesPerSecond > 0 else { return nil }
        let due = (Double(paced + 1) - phase) / messagesPerSecond
        let wait = due - seconds(from: paceBegan.deadline, to: .now())
        return .nanoseconds(Int64(max(Self.tick, wait) * 1e9))
    }

    private func seconds(from start: NIODeadline, to end: NIODeadline) -> Double {
        Double((end - start).nanoseconds) * 1e-9
    }

    /// Keeps the frames that were written last, to be sent again. Only once the buffer is whole: a slice shares its memory,
    /// and the next write would copy all of it.
    private func keepFrames(of buffer: ByteBuffer, _ lengths: [Int]) {
        var start = buffer.readerIndex
        for (flight, length) in zip(flights.indices.suffix(lengths.count), lengths) {
            flights[flight].frame = buffer.getSlice(at: start, length: length)
            start += length
        }
    }

    /// Appends the next bed's message; gives its length.
    private func appendMessage(to buffer: inout ByteBuffer, at time: Timestamp) -> Int {
        let index = nextBed
        nextBed = index + 1 == beds.count ? 0 : index + 1
        beds[index].bed.advance(to: max(time, beds[index].bed.time + .microseconds(100)))
        let sequence = tally.sent
        let controlID = idPrefix + Self.digits(sequence)
        let written = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: writer.bytesMax) { memory in
            writer.frame(beds[index].bed, beds[index].text, controlID: controlID, into: memory)
        }
        flights.append(Flight(sequence: sequence, sentAt: .distantPast, frame: nil))
        tally.sent += 1
        tally.values += writer.valueCount(of: beds[index].bed)
        tally.bytes += written
        tally.sentByBed[beds[index].bed.identity.number - 1] += 1
        return written
    }

    private static func digits(_ value: Int) -> [UInt8] { Array(String(value).utf8) }

    /// Counts the answers of one read.
    func answered(_ frames: [MLLPFrame]) {
        let now = NIODeadline.now()
        let before = (tally.acknowledged, tally.refused)
        for frame in frames where frame.content == .message { answered(frame, at: now) }
        lastAnswer = now
        counters.answered(acknowledged: tally.acknowledged - before.0, refused: tally.refused - before.1)
    }

    private func answered(_ frame: MLLPFrame, at now: NIODeadline) {
        guard let message = try? HL7Message(parsing: frame.bytes),
            let acknowledgment = message.segments.first(where: { $0.name == "MSA" }),
            let flight = flights.first, refers(acknowledgment, to: flight)
        else {
            tally.unexpected += 1
            return
        }
        flights.removeFirst()
        tally.roundTrips.record(nanoseconds: (now - flight.sentAt).nanoseconds)
        let code = acknowledgment.field(1)
        if code?.equals("AA") == true || code?.equals("CA") == true {
            tally.acknowledged += 1
        } else {
            tally.refused += 1
        }
    }

    /// Whether MSA-2 is the control id of the message.
    private func refers(_ acknowledgment: HL7Segment, to flight: Flight) -> Bool {
        guard let bytes = acknowledgment.field(2)?.bytes, bytes.starts(with: idPrefix) else { return false }
        var sequence = 0
        for byte in bytes.dropFirst(idPrefix.count) { sequence = sequence &* 10 &+ Int(byte &- 0x30) }
        return sequence == flight.sequence
    }
}
