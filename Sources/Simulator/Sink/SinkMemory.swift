/// What a sink knows about the webhooks that came.
struct SinkMemory {
    private struct Stream: Hashable {
        var tenant: String
        var lane: String
        var subject: String
    }

    private(set) var tally = WebhookSink.Tally()
    private(set) var history: [WebhookSink.Delivery] = []
    private let historyMax: Int
    private var attempts: [String: Int] = [:]
    private var accepted: Set<String> = []
    private var latest: [Stream: String] = [:]

    init(historyMax: Int) { self.historyMax = max(1, historyMax) }

    mutating func refuse() {
        tally.requests += 1
        tally.refused += 1
    }

    /// Counts a delivery; the number says how often this id has come.
    mutating func arrived(_ id: String) -> Int {
        tally.requests += 1
        attempts[id, default: 0] += 1
        return attempts[id, default: 0]
    }

    mutating func answered(_ delivery: WebhookSink.Delivery) {
        // Cutting in halves keeps the cost of a long run constant.
        if history.count >= 2 * historyMax { history.removeFirst(history.count - historyMax) }
        history.append(delivery)
        guard 200..<300 ~= delivery.status else { return }
        guard accepted.insert(delivery.id).inserted else {
            tally.repeated += 1
            return
        }
        tally.accepted += 1
        tally.acceptedByType[delivery.type, default: 0] += 1
        guard !delivery.sequence.isEmpty else { return }
        let stream = Stream(tenant: delivery.tenant, lane: delivery.lane, subject: delivery.subject)
        if let last = latest[stream], last > delivery.sequence {
            tally.outOfOrder += 1
        } else {
            latest[stream] = delivery.sequence
        }
    }
}
