import Records
import Storage
import Values

/// What the board shows of one tenant: beds with their last readings, and active alerts.
///
/// A value without I/O: it takes what the feed brings and writes what a page needs to know.
struct Ward: Sendable {
    /// One reading as it is shown.
    struct Reading: Hashable, Sendable {
        /// The text as sent; nil for no value.
        var text: String?
        var unit: String?
        var flags: [String]
        /// When it was read; when it was received, if the device's clock is ahead.
        var time: Timestamp
        /// Whether it corrects or withdraws what was read at its time.
        var isChange: Bool

        /// Whether a sample is shown in its place: not an older one, nor the original of what was corrected since.
        func isFollowed(by sample: VitalSample, at time: Timestamp) -> Bool {
            self.time < time || self.time == time && (sample.isChange || !isChange)
        }
    }

    /// One bed, or the patient or device in none.
    struct Bed: Sendable {
        let subject: SampleSubject
        var place: BedName
        var readings: [String: Reading] = [:]
        var newest: Timestamp
        var patient: BoardPatient?

        var id: String { subject.key }
    }

    private(set) var beds: [SampleSubject: Bed] = [:]
    private(set) var alerts: [String: Alert] = [:]
    /// Whom the active alerts are about.
    private var alerted: [String: BoardPatient] = [:]
    private var changed: Set<SampleSubject> = []
    private var areAlertsChanged = true
    /// What the page shows; nil if it was told nothing yet.
    private var order: [String]?
    private let limits: BoardLimits

    /// The metrics that are shown, by their names.
    static let vitals: Set<String> = [
        "heart-rate", "pulse-rate", "spo2", "respiratory-rate", "nibp-systolic", "nibp-diastolic", "nibp-mean",
        "abp-systolic", "abp-diastolic", "abp-mean", "bp-systolic", "bp-diastolic", "bp-mean", "body-temperature",
    ]

    init(limits: BoardLimits) { self.limits = limits }

    // MARK: What comes in

    mutating func take(_ sample: VitalSample, receivedAt: Timestamp) {
        let (channel, subject) = (sample.channel, sample.channel.subject)
        // An upload of old readings stays old, and no clock makes a reading younger than its arrival.
        let time = min(sample.time.instant, receivedAt)
        var bed = beds[subject] ?? Bed(subject: subject, place: BedName(channel), newest: time)
        if time >= bed.newest { (bed.newest, bed.place) = (time, BedName(channel)) }
        let name = channel.metric.name
        if Self.vitals.contains(name), bed.readings[name].map({ $0.isFollowed(by: sample, at: time) }) ?? true {
            bed.readings[name] = Reading(
                text: sample.shown, unit: channel.metric.unitDisplay ?? channel.metric.unit, flags: sample.flags,
                time: time, isChange: sample.isChange)
        }
        beds[subject] = bed
        changed.insert(subject)
    }

    /// Takes that a bed was heard, with nothing that a card shows.
    mutating func hear(_ channel: Channel, at time: Timestamp) {
        let subject = channel.subject
        guard let bed = beds[subject] else {
            beds[subject] = Bed(subject: subject, place: BedName(channel), newest: time)
            changed.insert(subject)
            return
        }
        beds[subject]?.newest = max(bed.newest, time)
    }

    mutating func take(_ alert: Alert) {
        alerts[alert.id] = alert.phase == .active ? alert : nil
        if alert.phase == .ended { alerted[alert.id] = nil }
        areAlertsChanged = true
    }

    /// Shows what the active alerts are at now.
    mutating func refresh(_ latest: ([Alert]) -> [Alert]) {
        guard !alerts.isEmpty else { return }
        for alert in latest(Array(alerts.values)) where alerts[alert.id] != alert {
            alerts[alert.id] = alert
            areAlertsChanged = true
        }
    }

    /// Takes whom an alert is about.
    mutating func name(_ patient: BoardPatient?, alertedBy id: String) {
        guard alerted[id] != patient else { return }
        alerted[id] = patient
        areAlertsChanged = true
    }

    /// The card that an alert belongs to: of its subject, else that of the same guest under another identifier.
    private func card(of alert: Alert, among shown: [Bed]) -> String {
        guard let guest = alerted[alert.id]?.id, !shown.contains(where: { $0.subject == alert.subject }) else {
            return alert.subject.key
        }
        return shown.first { $0.patient?.id == guest }?.id ?? alert.subject.key
    }

    mutating func name(_ patient: BoardPatient?, _ subject: SampleSubject) {
        guard beds[subject]?.patient != patient else { return }
        beds[subject]?.patient = patient
        changed.insert(subject)
    }

    /// The beds that a page sees: one for each place, those that were heard last, in the order of their names.
    func shown(at now: Timestamp) -> [Bed] {
        var newest: [BedName: Bed] = [:]
        for bed in beds.values where bed.newest >= now - limits.silence {
            if let other = newest[bed.place], (other.newest, other.id) >= (bed.newest, bed.id) { continue }
            newest[bed.place] = bed
        }
        return newest.values.sorted { ($0.newest, $0.id) > ($1.newest, $1.id) }.prefix(limits.beds)
            .sorted { $0.place < $1.place }
    }

    // MARK: What goes out

    /// What a page needs to know since the last call, as JSON; nil for nothing.
    mutating func news(at now: Timestamp, lag: Duration) -> [UInt8]? {
        let shown = shown(at: now)
        let ids = shown.map(\.id)
        let isReordered = ids != order
        let before = Set(isReordered ? order ?? [] : [])
        let fresh = shown.filter { changed.contains($0.subject) || isReordered && !before.contains($0.id) }
        guard isReordered || areAlertsChanged || !fresh.isEmpty else { return nil }
        defer { (changed, areAlertsChanged, order) = ([], false, ids) }
        var writer = JSONWriter(capacity: 512 + fresh.count * 700)
        writer.object { writer in
            writeState(now, lag, to: &writer)
            writer.key("beds")
            writer.array { writer in for bed in fresh { bed.write(to: &writer) } }
            if isReordered {
                writer.key("order")
                writer.array { writer in for id in ids { writer.string(id) } }
            }
            if areAlertsChanged || isReordered { writeAlerts(shown, to: &writer) }
        }
        return writer.bytes
    }

    /// That the stream lives, and whether what it says is the present.
    func beat(at now: Timestamp, lag: Duration) -> [UInt8] {
        var writer = JSONWriter(capacity: 64)
        writer.object { writer in writeState(now, lag, to: &writer) }
        return writer.bytes
    }

    private func writeState(_ now: Timestamp, _ lag: Duration, to writer: inout JSONWriter) {
        writer.member("now", now.milliseconds)
        writer.member("live", lag <= limits.lag)
    }

    /// The most urgent first, of those the ones that nobody takes care of yet, then the oldest.
    private func writeAlerts(_ shown: [Bed], to writer: inout JSONWriter) {
        let sorted = alerts.values.sorted {
            if $0.priority != $1.priority { return $0.priority > $1.priority }
            if ($0.acknowledgment == nil) != ($1.acknowledgment == nil) { return $0.acknowledgment == nil }
            return ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id)
        }
        writer.key("alerts")
        writer.array { writer in
            for alert in sorted.prefix(limits.alerts) {
                alert.writeForBoard(card: card(of: alert, among: shown), alerted[alert.id], to: &writer)
            }
        }
        writer.member("alertCount", sorted.count)
    }
}

extension Ward.Bed {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", id)
            writer.member("bed", place.text)
            writer.member("identifier", subject.patient?.value ?? patient?.identifier)
            writer.member("name", patient?.name)
            writer.member("born", patient?.birthDate)
            writer.member("gender", patient?.gender)
            writer.key("vitals")
            writer.object { writer in
                for (name, reading) in readings.sorted(by: { $0.key < $1.key }) {
                    writer.key(name)
                    reading.write(to: &writer)
                }
            }
        }
    }
}

extension Ward.Reading {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("value", text)
            writer.member("unit", unit)
            writer.member("time", time.milliseconds)
            if !flags.isEmpty { writer.member("flags", flags.joined(separator: " ")) }
        }
    }
}

extension Alert {
    fileprivate func writeForBoard(card: String, _ patient: BoardPatient?, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", id)
            writer.member("subject", card)
            writer.member("bed", BedName(subject, bed: bed).text)
            writer.member("identifier", subject.patient?.value ?? patient?.identifier)
            writer.member("name", patient?.name)
            writer.member("origin", origin.rawValue)
            writer.member("vital", vital)
            writer.member("priority", priority.rawValue)
            writer.member("direction", direction?.rawValue)
            writer.member("value", value?.text)
            writer.member("extreme", extreme?.text)
            writer.member("limit", limit?.text)
            writer.member("unit", unit)
            if let device {
                writer.member("text", device.text)
                writer.member("type", device.kind?.rawValue)
                if device.state != .active { writer.member("state", device.state.rawValue) }
                if device.inactivation != .enabled { writer.member("inactivation", device.inactivation.rawValue) }
            }
            writer.member("since", raisedAt.milliseconds)
            if let acknowledgment {
                writer.key("acknowledged")
                writer.object { writer in
                    writer.member("by", acknowledgment.actor)
                    writer.member("at", acknowledgment.time.milliseconds)
                }
            }
        }
    }
}

extension VitalSample {
    /// The text for people; nil for a reading without a value or withdrawn.
    fileprivate var shown: String? {
        guard status != .enteredInError else { return nil }
        switch value {
        case .number(let number): return number.text
        case .bound(let bound): return bound.text
        case .text(let text): return text
        case .coding(let coding): return coding.display ?? coding.code
        case .absent: return nil
        }
    }
}

extension Timestamp {
    fileprivate var milliseconds: Int64 { microseconds / 1_000 }
}
