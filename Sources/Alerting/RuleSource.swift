import Records
import Values

/// What a rule listens to: the best of its vital signs that is being measured, at each place where it is.
///
/// A patient may be measured twice: by two monitors, or by two probes of one. Each place is ordered by its own times, and
/// the worst of what they read counts: what one of them says must not hide behind another.
struct RuleSource: Sendable {
    /// One place of several where the vital sign is measured, with its last reading.
    private struct Place: Sendable {
        var channel: Channel
        var measured: Timestamp
        var received: Timestamp
        var isByReceipt = false
        /// Whether its last reading was told for the time being only.
        var isPreliminary = false
        /// The time between its last two readings.
        var interval = Duration.zero
        /// Nil once it says that it measures nothing, or that its last reading was wrong.
        var value: MeasuredNumber?
        var evidence: String
        var clock = ClockWatch()
    }

    private struct Change: Sendable {
        var channel: Channel
        var rank: Int
        var measured: Timestamp
    }

    /// The vital sign that is listened to; nil if it says that it measures nothing.
    private var rank: Int?
    private var received = Timestamp(microseconds: .min)
    /// The time of the newest reading, and whether that is its receipt since the device's clock is beyond the skew guard.
    ///
    /// Of two readings of which one has the device's time and the other that of receipt, receipt tells the order: else a
    /// single one beyond the guard would hide what follows it for as long as the clock is off.
    private var measured = Timestamp(microseconds: .min)
    private var isByReceipt = false
    /// Whether it was told for the time being only.
    private var isPreliminary = false
    /// The vital sign that was listened to last, and where it is measured: mostly at one place, of which no more is kept.
    private var placesRank = 0
    private var only: Channel?
    private var clock = ClockWatch()
    private var places: [Place] = []
    /// The newest time, at most one, that a reading was corrected or withdrawn of: what it was before may come yet.
    private var changes: [Change] = []

    /// The most places that are told apart; of more the one that was heard longest ago gives way.
    private static let placesMax = 8
    /// A place that was not heard for so long is no place any more.
    private static let forgetAfter = Duration.seconds(3_600)

    /// Whether the vital sign is measured at more than one place.
    var hasSeveralPlaces: Bool { !places.isEmpty }

    /// Whether a channel is the only place where the vital sign is measured.
    func isMeasured(by channel: Channel) -> Bool { places.isEmpty && only.map { $0.isAt(channel) } ?? false }

    /// Whether a reading counts: of the best vital sign that is being measured, and not older than the last one of its
    /// place. Nil for one of another place than the only one that is known: ``accept(_:_:_:)`` takes it.
    mutating func accept(
        _ channel: Channel, rank: Int, measured: Timestamp, received: Timestamp, isByReceipt: Bool, patience: Duration,
        status: VitalSample.Status
    ) -> Bool? {
        if let current = self.rank, rank > current, received - self.received <= patience { return false }
        if !changes.isEmpty, !status.isChange, isOutdated(channel, rank, measured) { return false }
        if rank == placesRank, let only {
            guard places.isEmpty, only.isIdentical(to: channel) || only.isAt(channel) else { return nil }
        }
        let isNew = measured >= self.measured || isByReceipt != self.isByReceipt && received >= self.received
        guard isNew || clock.isSetBack(to: measured, received) else { return false }
        // What was known for the time being, come late, says nothing beside what was told finally.
        let isPreliminary = status == .preliminary
        if isPreliminary, measured == self.measured, !self.isPreliminary, rank == placesRank { return false }
        self.isPreliminary = isPreliminary
        clock = ClockWatch()
        if only?.isIdentical(to: channel) != true { only = channel }
        if rank != placesRank { (placesRank, places) = (rank, []) }
        (self.rank, self.received, self.measured, self.isByReceipt) = (rank, received, measured, isByReceipt)
        return true
    }

    private func isOutdated(_ channel: Channel, _ rank: Int, _ measured: Timestamp) -> Bool {
        changes.contains { $0.rank == rank && $0.measured == measured && $0.channel.isAt(channel) }
    }

    /// Whether a reading of one of several places counts.
    ///
    /// - Parameter last: The last reading that an alarm machine remembers, for the place that was the only one so far.
    mutating func accept(
        _ channel: Channel, _ reading: AlarmMachine.Reading, _ status: VitalSample.Status, last: AlarmMachine.Reading?
    ) -> Bool {
        if places.isEmpty, let only {
            places = [
                Place(
                    channel: only, measured: measured, received: received, isByReceipt: isByReceipt,
                    isPreliminary: isPreliminary, value: last?.value, evidence: last?.evidence ?? "")
            ]
        }
        let (measured, received) = (reading.measured, reading.received)
        guard take(channel, reading, isPreliminary: status == .preliminary) else { return false }
        (rank, self.received, self.measured) = (placesRank, received, max(measured, self.measured))
        return true
    }

    /// Takes a reading of one of several places.
    private mutating func take(_ channel: Channel, _ reading: AlarmMachine.Reading, isPreliminary: Bool) -> Bool {
        let (measured, received, isByReceipt) = (reading.measured, reading.received, reading.isByReceipt)
        var place = Place(
            channel: channel, measured: measured, received: received, isByReceipt: isByReceipt,
            isPreliminary: isPreliminary, value: reading.value, evidence: reading.evidence)
        if let index = places.firstIndex(where: { $0.channel.isAt(channel) }) {
            let last = places[index]
            let isNew = measured >= last.measured || isByReceipt != last.isByReceipt && received >= last.received
            guard isNew || places[index].clock.isSetBack(to: measured, received) else { return false }
            if isPreliminary, measured == last.measured, !last.isPreliminary { return false }
            let passed = received - places[index].received
            place.interval = passed > .zero ? passed : places[index].interval
            places[index] = place
        } else {
            places.removeAll { received - $0.received > Self.forgetAfter }
            if places.count >= Self.placesMax, let oldest = places.min(by: { $0.received < $1.received }) {
                places.removeAll { $0.channel == oldest.channel }
            }
            places.append(place)
        }
        return true
    }

    /// What another place read that is worse, and when; nil if nothing is. A place counts for as long as its next reading
    /// may be expected.
    func worst(
        _ direction: Alert.Direction, than value: MeasuredNumber, at now: Timestamp, patience: Duration,
        noDataAfter: Duration
    ) -> (value: MeasuredNumber, measured: Timestamp, evidence: String)? {
        var worst: (value: MeasuredNumber, measured: Timestamp, evidence: String)?
        for place in places {
            let isFresh = now - place.received <= min(max(patience, place.interval * 2), noDataAfter)
            guard isFresh, let read = place.value else { continue }
            if read.isFarther(direction, than: worst?.value ?? value) {
                worst = (read, place.measured, place.evidence)
            }
        }
        return worst
    }

    /// What was said of a time is no longer so.
    mutating func correct(_ channel: Channel, rank: Int, measured: Timestamp) {
        if changes.allSatisfy({ $0.measured <= measured }) {
            changes = [Change(channel: channel, rank: rank, measured: measured)]
        }
        let place = places.firstIndex { $0.measured == measured && $0.channel.isAt(channel) }
        if let place, rank == placesRank { places[place].value = nil }
    }

    /// The vital sign says that it measures nothing: where nobody else does either, the next best may take over at once.
    mutating func lose(_ channel: Channel, rank: Int) {
        if rank == placesRank, let place = places.firstIndex(where: { $0.channel.isAt(channel) }) {
            places[place].value = nil
        }
        if self.rank == rank, !places.contains(where: { $0.value != nil }) { self.rank = nil }
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
