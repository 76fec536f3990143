public import Alerting
public import Journal
public import Mapping
public import Records
public import Search
public import Storage
import Synchronization
public import Telemetry
public import Values

/// The one way from a tenant's frames in the journal to what they mean in the store.
///
/// Frames are taken in order, some hundred in one commit, and the commit carries the journal position that it covers: so
/// each frame takes effect exactly once, also after a crash. While the store takes nothing the frames wait in the
/// journal, and nobody's acknowledgment does.
public final class MessageIntake: Sendable {
    let store: TenantStore
    let journal: FrameJournal
    let mapper: @Sendable () -> Mapper
    let configuration: MessageIntakeConfiguration
    let desk: AlertDesk
    let clock: @Sendable () -> Timestamp
    let metrics: MessageMetrics
    let memory = Mutex(MessageBatch.Memory())
    /// Taken out while a batch is mapped: a copy of it would cost more than the batch.
    let channels = Mutex(ChannelCache())

    /// - Parameters:
    ///   - mapper: The mapping now in force.
    ///   - clock: The time of commits, ticks and lateness.
    public init(
        store: TenantStore, journal: FrameJournal, mapper: @escaping @Sendable () -> Mapper, indexer: SearchIndexer,
        alerts: AlertProfile, configuration: MessageIntakeConfiguration, metrics: MetricsRegistry,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        (self.store, self.journal, self.mapper) = (store, journal, mapper)
        (self.configuration, self.clock) = (configuration, clock)
        desk = AlertDesk(store: store, indexer: indexer, profile: alerts)
        self.metrics = MessageMetrics(metrics, tenant: store.id.name)
    }

    /// Makes the alarm machines again from what is stored, and what was told of whom; call it once, before ``run()``.
    public func restore() async throws {
        try await desk.restore(now: clock(), received: journal.durable(store.id))
        let told = try await store.vitalEvents(since: clock() - configuration.vitalEventInterval)
        memory.withLock { memory in
            for (subject, time) in told { memory.lastVitalEvent[subject] = time }
        }
        try await restoreBeds()
        try await takeOverBeds()
    }

    /// Goes on under another alert profile: alerts whose rule is still there go on, the others end.
    ///
    /// - Throws: `StoreError`; nothing has changed then.
    public func takeOver(_ profile: AlertProfile) async throws {
        let transitions = try await desk.takeOver(profile, now: clock())
        metrics.alertTransitions.add(transitions)
    }

    /// The alerts that are active now.
    public var activeAlerts: [Alert] { desk.activeAlerts }

    /// Stored alerts with the value, and the farthest one, of now: what is stored is as of their last change, since a
    /// reading within an alert is none.
    public func latest(_ alerts: [Alert]) -> [Alert] { desk.latest(alerts) }

    /// How long ago the oldest frame that waits was received; zero if none does.
    public var lag: Duration { journal.waitingSince(store.id).map { max(.zero, clock() - $0) } ?? .zero }

    /// Follows the journal until the task is cancelled or the journal is closed.
    ///
    /// - Throws: `JournalError` if the journal can't be read. What the store refuses is tried again for ever.
    public func run() async throws {
        var reader = try journal.reader(from: .after([store.id: journal.applied(store.id)]), tenants: [store.id])
        while let entries = try await reader.next() {
            try await applyUntilDone(entries[...])
            if entries.count < configuration.batchMessagesMax { try? await Task.sleep(for: configuration.gatherTime) }
        }
    }

    /// Whether the monitors come first now: a burst is acknowledged, and nothing waits for long yet.
    var isResting: Bool { journal.isBursting && lag < configuration.burstLagMax }

    /// Lets time pass for the alerts; call it about once a second.
    public func tick() async throws {
        metrics.lag.set(lag / .seconds(1))
        try await takeOverBeds()
        try await desk.gate.run {
            var draft = newDraft()
            let now = clock()
            // What has not been taken yet may say that a value has recovered, or that a device is not silent.
            let heard = now - lag
            let isBehind = configuration.isBehind(receivedAt: heard, now: now)
            var commit = Commit(time: now)
            var outcome = draft.state.table.tick(now, heardUpTo: heard, lateAfter: configuration.lateAfter)
            outcome.append(draft.state.devices.tick(now, heardUpTo: heard))
            desk.take(outcome, into: &draft, &commit, isBehind: isBehind)
            try await desk.finish(&draft, into: &commit, upTo: journal.applied(store.id))
            guard !commit.alerts.isEmpty || !commit.alarmStates.isEmpty else { return }
            commit.isInteractive = true
            _ = try await store.commit(commit)
            metrics.alertTransitions.add(commit.alerts.count)
            desk.keep(draft)
        }
    }

    func vitalEvents(_ batch: MessageBatch) throws -> [Event] {
        guard !batch.heard.isEmpty else { return [] }
        let composer = EventComposer(tenant: store.id, time: batch.now)
        let heard = batch.heard.sorted { $0.key.key < $1.key.key }
        let owners = try store.owners(of: heard.map { ($0.key, $0.value.samples[0].time.instant) })
        return zip(heard, owners).map { heard, owner in
            let (subject, samples) = (heard.key, heard.value.samples)
            return composer.vitals(
                of: subject, owner.patient, guest: owner.guest, bed: samples.first?.channel.bed ?? subject.bed,
                samples.map { ($0, SampleObservationID($0).description) })
        }
    }

    func recordWrites(_ batch: MessageBatch) throws -> [RecordWrite] {
        var writes: [RecordWrite] = []
        var written: [String: Record] = [:]
        for record in batch.records {
            if let before = written.updateValue(record, forKey: record.id) {
                if before != record { writes.append(RecordWrite(record: record)) }
                continue
            }
            let stored = try store.record(kind: record.kind, id: record.id)
            writes += RecordDifference(stored: stored.map { [$0] } ?? [], mapped: [record]).changes.map(\.write)
        }
        return writes
    }
}

extension MessageIntake {
    /// Maps a quarantined message again, with the mapping now in force.
    ///
    /// Ids and times are as if it had worked at first. The message stays in quarantine, marked, if the mapping takes it
    /// now; else it stays as it is.
    ///
    /// - Returns: Whether the mapping takes it now.
    /// - Throws: ``IntakeError/Code/notFound``, or `StoreError`.
    public func reprocess(_ id: String, _ request: RequestContext) async throws -> Bool {
        guard let kept = try store.quarantined(id) else {
            throw IntakeError(.notFound, .notFound, "there is no quarantined message \(id)")
        }
        let source = FrameSource(tenant: store.id, peer: kept.peer, listener: kept.listener)
        let entry = JournalEntry(
            source: source, sequence: kept.journalSequence, frame: Frame(receivedAt: kept.receivedAt, bytes: kept.bytes)
        )
        return try await desk.gate.run {
            var memory = memory.withLock { $0 }
            var channels = takeChannels()
            defer { self.channels.withLock { $0 = channels } }
            var draft = newDraft()
            var batch = newBatch()
            let isTaken = batch.reread(entry, quarantined: id, &channels, &memory, &draft, desk)
            batch.audit(
                request.auditEntry(
                    action: "reprocess", target: "quarantine/\(id)", patients: [], outcome: isTaken ? "taken" : "kept"))
            try await complete(&batch, &memory, &draft)
            _ = try await store.commit(batch.commit)
            metrics.count(batch)
            guard isTaken else { return false }
            self.memory.withLock { $0 = memory }
            desk.keep(draft)
            return true
        }
    }
}

extension SampleSubject {
    fileprivate var bed: String? {
        if case .bed(let name) = self { name } else { nil }
    }
}
