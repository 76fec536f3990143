import HL7v2
import Journal
import NIOCore
import Values

/// The protocol of one connection without I/O: bytes in, frames for the journal, answers once their fate is known.
///
/// A few batches are with the journal, one behind the other, and one more gathers what comes meanwhile. What the journal
/// refuses it refuses with all behind it: once all is back, it waits again, before what came later. While a batch is with
/// the journal its answers are made, to be sent as soon as it is stored.
struct MLLPSession {
    /// Frames that are appended together and answered together.
    struct Batch {
        fileprivate(set) var frames: [Frame] = []
        fileprivate(set) var items: [Item] = []
        /// When the first of them was complete.
        fileprivate(set) var since = NIODeadline.distantFuture
        /// The answers in the order of the frames.
        fileprivate(set) var answers: [UInt8] = []

        var isEmpty: Bool { frames.isEmpty }

        /// Puts the frames of another batch before these; what was made of either is void.
        fileprivate mutating func precede(by former: Batch) {
            frames = former.frames + frames
            items = former.items + items
            since = min(former.since, since)
            answers = []
        }
    }

    /// What a frame of a batch is, and its answer once that is made.
    struct Item {
        let content: MLLPFrame.Content
        var acknowledgment = Acknowledgment.none
    }

    /// More than most answers take.
    private static let answerBytes = 192

    /// How many batches are with the journal at most.
    private static let underWayMax = 4

    /// How many things the stream has held so far.
    private(set) var itemCount = 0
    /// What the connection began like, if not like MLLP; nothing more is to be read from it.
    private(set) var foreignProtocol: ConnectionTable.Refusal?
    /// How the peer's connections are kept.
    private(set) var rules: ConnectionRules
    /// With the journal, or back and not yet answered: first what is stored, last what was refused.
    private var underWay = CircularBuffer<Batch>()
    private var (storedCount, refusedCount) = (0, 0)
    private var waiting = Batch()
    /// Whether the rules are those of a dialect.
    private var isRuled = false
    private var framer: MLLPFramer
    private var answers: AcknowledgmentSession
    private let metrics: ListenerMetrics
    /// Asks for the rules of the first message's dialect; nil once they are known.
    private var ruling: ((HL7Header) -> ConnectionRules?)?
    /// Ways of framing that the dialect does not have, and whether they were told.
    private var unusual: (departures: MLLPFrame.Departures, isTold: Bool) = ([], false)

    init(_ configuration: MLLPListenerConfiguration, peer: String, metrics: ListenerMetrics) {
        framer = MLLPFramer(limits: .init(frameBytesMax: configuration.frameBytesMax))
        self.metrics = metrics
        var unruled = ConnectionRules()
        unruled.acknowledgment = configuration.ackPolicy
        let known = configuration.rules(peer, nil)
        rules = known ?? unruled
        isRuled = known != nil
        if known == nil { ruling = { configuration.rules(peer, $0) } }
        answers = AcknowledgmentSession(policy: rules.acknowledgment)
    }

    /// The ways of framing that are unusual for the peer's dialect; nil if there are none, or they were told before.
    mutating func takeUnusualDepartures() -> MLLPFrame.Departures? {
        guard !unusual.isTold, !unusual.departures.isEmpty else { return nil }
        unusual.isTold = true
        return unusual.departures
    }

    /// The first message tells which dialect the peer speaks, where its name does not.
    private mutating func decide(by message: [UInt8]) {
        guard let ruling, let header = try? HL7Header(parsing: message) else { return }
        self.ruling = nil
        guard let found = ruling(header) else { return }
        (rules, isRuled) = (found, true)
        // A header alone is not enough to leave a sender without the answer that it may wait for.
        if found.acknowledgment.style != .none { answers.policy = found.acknowledgment }
    }

    /// Takes note of a message; false if it is nothing but a sign of life.
    private mutating func consider(_ item: MLLPFrame) -> Bool {
        guard item.content == .message else { return true }
        if ruling != nil { decide(by: item.bytes) }
        if isRuled { unusual.departures.formUnion(item.departures.subtracting(rules.departures)) }
        return !(rules.keepAlive?.isEchoed(by: item.bytes) ?? false)
    }

    private(set) var unacknowledgedBytes = 0
    var isIdle: Bool { underWay.isEmpty && waiting.isEmpty }
    /// Whether bytes came whose end is not known yet.
    var isAwaitingEnd: Bool { framer.bufferedBytes > 0 }

    /// Takes bytes; ``gather(receivedAt:now:)`` then finds what is whole.
    mutating func append(_ bytes: UnsafeRawBufferPointer) { framer.append(bytes) }

    /// The peer has been silent: what is doubtful is decided by the next gathering.
    mutating func settle() { framer.settle() }

    /// No more bytes will come: what is left is cut off.
    mutating func finish() { framer.finish() }

    /// Moves what is whole to the frames that wait to be appended.
    mutating func gather(receivedAt time: Timestamp, now: NIODeadline) {
        while let item = framer.next() {
            itemCount += 1
            guard consider(item) else {
                metrics.countLifeSign()
                continue
            }
            metrics.count(item)
            switch item.content {
            case .heartbeat: continue
            case .tls: foreignProtocol = .tls
            case .http: foreignProtocol = .http
            case .message, .batch, .stray, .truncated, .overlong:
                waiting.frames.append(Frame(item, receivedAt: time))
                waiting.items.append(Item(content: item.content))
                unacknowledgedBytes += item.bytes.count
                waiting.since = min(waiting.since, now)
            }
        }
    }

    /// Puts all that waits under way, behind what is.
    ///
    /// - Returns: What to append; nil if nothing waits, or if enough is under way.
    mutating func beginAppend() -> [Frame]? {
        guard !waiting.isEmpty, underWay.count < Self.underWayMax else { return nil }
        underWay.append(waiting)
        waiting = Batch()
        return underWay.last?.frames
    }

    /// How many frames wait.
    var waitingCount: Int { waiting.frames.count }

    /// Whether what was put under way last is all there is.
    var isFirstUnderWay: Bool { underWay.count == 1 }

    /// The journal has stored the oldest batch that it had.
    mutating func noteStored() { storedCount += 1 }

    /// The journal has refused a batch; none behind it can be stored.
    mutating func noteRefused() { refusedCount += 1 }

    /// Whether the journal has something of this connection.
    var isAwaited: Bool { storedCount + refusedCount < underWay.count }

    /// Whether the journal has refused something, and has nothing any more.
    var isRefused: Bool { refusedCount > 0 && !isAwaited }

    /// Makes the answers to the batch that was put under way last, for when it is stored.
    ///
    /// - Parameter firstControlID: The first of as many numbers as the batch has frames.
    mutating func prepareAnswers(firstControlID: UInt64, at time: Timestamp) {
        guard var batch = underWay.popLast() else { return }
        answer(&batch, .stored, firstControlID: firstControlID, at: time)
        underWay.append(batch)
    }

    /// Takes what is stored, to be answered.
    mutating func takeStored() -> [Batch] {
        defer { storedCount = 0 }
        return (0..<storedCount).map { _ in counted(underWay.removeFirst()) }
    }

    /// All is back, and what was stored is taken: what was refused waits again.
    mutating func takeBack() {
        for batch in underWay.reversed() { waiting.precede(by: batch) }
        underWay.removeAll()
        refusedCount = 0
    }

    /// Takes all that waits, with answers that tell that it could not be stored.
    mutating func takeWaiting(firstControlID: UInt64, at time: Timestamp) -> Batch {
        defer { waiting = Batch() }
        var batch = waiting
        answer(&batch, .storeFailed, firstControlID: firstControlID, at: time)
        return counted(batch)
    }

    private mutating func counted(_ batch: Batch) -> Batch {
        for frame in batch.frames { unacknowledgedBytes -= frame.bytes.count }
        // Nearly all are alike.
        var rest = batch.items[...]
        while let answer = rest.first?.acknowledgment {
            let others = rest.drop { $0.acknowledgment == answer }
            metrics.count(answer, times: rest.count - others.count)
            rest = others
        }
        return batch
    }

    private mutating func answer(
        _ batch: inout Batch, _ outcome: AcknowledgmentOutcome, firstControlID: UInt64, at time: Timestamp
    ) {
        let timeText = time.hl7Text
        batch.answers.reserveCapacity(batch.frames.count * Self.answerBytes)
        answers.readBegan()
        for index in batch.items.indices {
            let own: AcknowledgmentOutcome
            switch batch.items[index].content {
            case .message: own = outcome
            case .overlong: own = outcome == .stored ? .notAMessage : outcome
            default: continue
            }
            batch.items[index].acknowledgment = answers.answer(
                to: batch.frames[index].bytes, outcome: own, controlID: (firstControlID + UInt64(index)).base36,
                time: timeText, into: &batch.answers)
        }
    }
}

extension UInt64 {
    /// The number in digits and capital letters; `String(_:radix:)` takes longer than the rest of an answer.
    fileprivate var base36: String {
        String(unsafeUninitializedCapacity: 13) { digits in
            var (count, rest) = (0, self)
            repeat {
                let digit = UInt8(rest % 36)
                digits[count] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit
                (count, rest) = (count + 1, rest / 36)
            } while rest > 0
            var written = digits[..<count]
            written.reverse()
            return count
        }
    }
}

extension Frame {
    /// An item of a peer's stream, as it goes to the journal.
    fileprivate init(_ item: MLLPFrame, receivedAt time: Timestamp) {
        guard let reason = StrayMark.Reason(item) else {
            self.init(receivedAt: time, bytes: item.bytes)
            return
        }
        self.init(stray: StrayMark(reason, offset: UInt64(item.offset)), receivedAt: time, bytes: item.bytes)
    }
}

extension StrayMark.Reason {
    /// Nil for a message.
    fileprivate init?(_ item: MLLPFrame) {
        switch item.content {
        case .message:
            // Nearly every message begins so; the others are looked at twice.
            let bytes = item.bytes
            if bytes.count > 8, bytes[0] == 0x4D, bytes[1] == 0x53, bytes[2] == 0x48 { return nil }
            if (try? HL7Header(parsing: item.bytes)) != nil { return nil }
            self = .unreadable
        case .batch: self = .envelope
        case .truncated: self = .cutOff
        case .overlong: self = .tooLong
        case .tls, .http: self = .foreign
        case .stray, .heartbeat: self = .outside
        }
    }
}
