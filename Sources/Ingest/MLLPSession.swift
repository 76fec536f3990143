import HL7v2
import Journal
import NIOCore
import Values

/// The protocol of one connection without I/O: bytes in, frames for the journal, answers once their fate is known.
///
/// Of the two batches one is with the journal and the other gathers what comes meanwhile.
struct MLLPSession {
    /// Frames that are appended together and answered together.
    struct Batch {
        fileprivate(set) var frames: [Frame] = []
        fileprivate(set) var contents: [MLLPFrame.Content] = []
        fileprivate(set) var bytes = 0
        /// When the first of them was complete.
        fileprivate(set) var since = NIODeadline.distantFuture

        var isEmpty: Bool { frames.isEmpty }
    }

    /// How many things the stream has held so far.
    private(set) var itemCount = 0
    /// What the connection began like, if not like MLLP; nothing more is to be read from it.
    private(set) var foreignProtocol: ConnectionTable.Refusal?
    /// How the peer's connections are kept.
    private(set) var rules: ConnectionRules
    /// With the journal, and not yet answered.
    private(set) var underWay = Batch()
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

    var unacknowledgedBytes: Int { underWay.bytes + waiting.bytes }
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
                waiting.contents.append(item.content)
                waiting.bytes += item.bytes.count
                waiting.since = min(waiting.since, now)
            }
        }
    }

    /// Puts all that waits under way.
    ///
    /// - Returns: False if nothing waits, or if the last batch is not answered yet.
    mutating func beginAppend() -> Bool {
        guard underWay.isEmpty, !waiting.isEmpty else { return false }
        swap(&underWay, &waiting)
        return true
    }

    /// Writes the answers to the batch that was under way, in the order of its frames.
    ///
    /// - Parameters:
    ///   - outcome: What became of the batch.
    ///   - firstControlID: The first of as many numbers as the batch has frames.
    mutating func answer(
        _ outcome: AcknowledgmentOutcome, firstControlID: UInt64, at time: Timestamp, into output: inout [UInt8]
    ) {
        let timeText = time.hl7Text
        answers.readBegan()
        for (index, content) in underWay.contents.enumerated() {
            let own: AcknowledgmentOutcome
            switch content {
            case .message: own = outcome
            case .overlong: own = outcome == .stored ? .notAMessage : outcome
            default: continue
            }
            let answer = answers.answer(
                try? HL7Header(parsing: underWay.frames[index].bytes), outcome: own,
                controlID: String(firstControlID + UInt64(index), radix: 36, uppercase: true), time: timeText,
                into: &output)
            metrics.count(answer)
        }
        underWay = Batch()
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
            if item.bytes.count > 8, item.bytes.starts(with: "MSH".utf8) { return nil }
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
