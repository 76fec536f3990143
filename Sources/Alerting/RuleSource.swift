import Records
import Values

/// What a rule listens to: the best of its vital signs that is being measured, at each place where it is.
///
/// A patient may be measured twice: by two monitors, or by two probes of one. Each place is ordered by its own times, and
/// the worst of what they read counts: what one of them says must not hide behind another.
struct RuleSource: Sendable {
    /// One place where the vital sign is measured, with its last reading.
    private struct Place: Sendable {
        var channel: Channel
        var measured: Timestamp
        var received: Timestamp
        /// The time between its last two readings.
        var interval = Duration.zero
        /// Nil once it says that it measures nothing, or that its last reading was wrong.
        var value: ExactDecimal?
        /// Empty if nobody else measured when it was read.
        var evidence = ""

        mutating func take(
            _ channel: Channel, _ value: ExactDecimal, _ evidence: String, measured: Timestamp, received: Timestamp
        ) {
            if !self.channel.isIdentical(to: channel) { self.channel = channel }
            (interval, self.measured, self.received) = (received - self.received, measured, received)
            (self.value, self.evidence) = (value, evidence)
        }
    }

    /// The vital sign that is listened to, and when it was received last; nil if it says that it measures nothing.
    private var rank: Int?
    private var received = Timestamp(microseconds: .min)
    /// The time of the newest reading.
    private var measured = Timestamp(microseconds: .min)
    /// Where the vital sign of a rank is measured; mostly at one place only.
    private var placesRank = 0
    private var first: Place?
    private var others: [Place] = []
    /// The newest time that a reading was corrected or withdrawn of: what it was before may come yet.
    private var changed: (channel: Channel, rank: Int, measured: Timestamp)?

    /// The most places that are told apart; of more the one that was heard longest ago gives way.
    private static let placesMax = 8

    /// Whether a reading counts: of the best vital sign that is being measured, and not older than the last one of its
    /// place.
    ///
    /// - Parameter evidence: Asked only where the vital sign is measured at several places.
    mutating func accept(
        _ channel: Channel, _ value: ExactDecimal, rank: Int, measured: Timestamp, received: Timestamp,
        patience: Duration, isChange: Bool, evidence: () -> String
    ) -> Bool {
        if let current = self.rank, rank > current, received - self.received <= patience { return false }
        if !isChange, let changed, changed.rank == rank, changed.measured == measured, changed.channel.isAt(channel) {
            return false
        }
        if rank != placesRank || first == nil {
            guard measured >= self.measured else { return false }
            (placesRank, others) = (rank, [])
            first = Place(channel: channel, measured: measured, received: received, value: value)
        } else if first?.channel.isAt(channel) == true {
            guard first.map({ measured >= $0.measured }) == true else { return false }
            let text = others.isEmpty ? "" : evidence()
            first?.take(channel, value, text, measured: measured, received: received)
        } else if let index = others.firstIndex(where: { $0.channel.isAt(channel) }) {
            guard measured >= others[index].measured else { return false }
            others[index].take(channel, value, evidence(), measured: measured, received: received)
        } else {
            if others.count + 1 >= Self.placesMax, let oldest = others.min(by: { $0.received < $1.received }) {
                others.removeAll { $0.channel == oldest.channel }
            }
            others.append(
                Place(channel: channel, measured: measured, received: received, value: value, evidence: evidence()))
        }
        (self.rank, self.received, self.measured) = (rank, received, max(measured, self.measured))
        return true
    }

    /// What another place read that is worse, and when; nil if nothing is. A place counts for as long as its next reading
    /// may be expected.
    func worst(
        _ direction: Alert.Direction, than value: ExactDecimal, at now: Timestamp, patience: Duration,
        noDataAfter: Duration
    ) -> (value: ExactDecimal, measured: Timestamp, evidence: String)? {
        guard !others.isEmpty, let first else { return nil }
        var worst: (value: ExactDecimal, measured: Timestamp, evidence: String)?
        for place in [first] + others {
            let isFresh = now - place.received <= min(max(patience, place.interval * 2), noDataAfter)
            guard isFresh, let read = place.value else { continue }
            let known = worst?.value ?? value
            if direction == .high ? read > known : read < known {
                worst = (read, place.measured, place.evidence)
            }
        }
        return worst
    }

    /// What was said of a time is no longer so.
    mutating func correct(_ channel: Channel, rank: Int, measured: Timestamp) {
        if changed.map({ $0.measured <= measured }) ?? true { changed = (channel, rank, measured) }
        forget(channel, rank: rank) { $0.measured == measured }
    }

    /// The vital sign says that it measures nothing: where nobody else does either, the next best may take over at once.
    mutating func lose(_ channel: Channel, rank: Int) {
        forget(channel, rank: rank) { _ in true }
        guard self.rank == rank, first?.value == nil, !others.contains(where: { $0.value != nil }) else { return }
        self.rank = nil
    }

    private mutating func forget(_ channel: Channel, rank: Int, where isMeant: (Place) -> Bool) {
        guard rank == placesRank else { return }
        if let place = first, place.channel.isAt(channel) {
            if isMeant(place) { first?.value = nil }
        } else if let index = others.firstIndex(where: { $0.channel.isAt(channel) }), isMeant(others[index]) {
            others[index].value = nil
        }
    }
}

extension Channel {
    /// Whether both are of one place: of one device, and one part of it where that is told by a whole containment
    /// (MDS.VMD.CHAN.METRIC). Other numbers of rows come and go.
    fileprivate func isAt(_ other: Channel) -> Bool {
        if isIdentical(to: other) || self == other { return true }
        guard device == other.device, peer == other.peer else { return false }
        return path == other.path || !path.isContainment || !other.path.isContainment
    }
}

extension String {
    fileprivate var isContainment: Bool { utf8.count { $0 == UInt8(ascii: ".") } >= 3 }
}
