import Journal
import Mapping
import Records
import Storage
import Synchronization
import Telemetry
import Values

/// From the journal's frames to commits: while the store writes one batch, the next one is mapped.
extension MessageIntake {
    /// A batch that was handed to the store, and what is known once it is on disk.
    private struct Flight {
        let commit: Task<Void, any Error>
        let batch: MessageBatch
        let memory: MessageBatch.Memory
        let draft: AlertDesk.Draft
        let last: JournalEntry
        let count: Int
        let start: Timestamp

        /// Whether the next batch is compared with anything that this one stores.
        func writes(whatIsComparedBy next: MessageBatch, _ decided: AlertDesk.Draft, upTo taken: UInt64) -> Bool {
            let asksForAlerts = next.saysOfBeds || decided.needsStore(upTo: taken)
            return asksForAlerts && !draft.changed.isEmpty || next.sharesRecords(with: batch)
        }
    }

    /// Applies frames, again and again until the store has taken them.
    ///
    /// - Throws: `StoreError` for what is our own fault.
    func applyUntilDone(_ entries: ArraySlice<JournalEntry>) async throws {
        var rest = entries
        while !rest.isEmpty {
            do {
                rest = try await apply(rest)
                while isResting, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(10)) }
            } catch let error as StoreError where error.category != .internal {
                metrics.retries.add()
                try await Task.sleep(for: configuration.retryDelay)
                let applied = journal.applied(store.id)
                rest = rest.drop { $0.sequence <= applied }
            }
        }
    }

    /// Applies frames until the monitors come first; the rest of them.
    private func apply(_ entries: ArraySlice<JournalEntry>) async throws -> ArraySlice<JournalEntry> {
        try await desk.gate.run {
            var channels = takeChannels()
            defer { self.channels.withLock { $0 = channels } }
            var flight: Flight?
            var rest = entries
            do {
                while !rest.isEmpty, flight == nil || !isResting {
                    let part = rest.prefix(configuration.batchMessagesMax)
                    let next = try await prepare(part, &channels, after: flight)
                    if let flight { try await land(flight) }
                    flight = launch(next)
                    rest = rest.dropFirst(next.count)
                }
            } catch {
                // Nobody may decide anything before it is known what became of this one.
                if let flight { try? await land(flight) }
                throw error
            }
            if let flight { try await land(flight) }
            return rest
        }
    }

    private typealias Prepared = (
        batch: MessageBatch, memory: MessageBatch.Memory, draft: AlertDesk.Draft, last: JournalEntry, count: Int,
        start: Timestamp
    )

    /// Maps frames on top of what is in flight.
    private func prepare(
        _ entries: ArraySlice<JournalEntry>, _ channels: inout ChannelCache, after flight: Flight?
    ) async throws -> Prepared {
        let start = clock()
        // Who is one patient with whom, and whose a bed is, is asked of the store.
        if flight?.batch.changesWhose == true { try await flight?.commit.value }
        var memory = flight?.memory ?? self.memory.withLock { $0 }
        var draft = newDraft(after: flight?.draft)
        var batch = newBatch()
        let since = batch.now - configuration.fingerprintRetention
        var count = 0
        try store.withFingerprints(since: since) { isKnown in
            for entry in entries {
                try batch.add(entry, &channels, &memory, &draft, desk) { digest in
                    try flight?.batch.holds(digest) == true || isKnown(digest)
                }
                count += 1
                if !batch.patients.isEmpty { break }
            }
        }
        let last = entries[entries.startIndex + count - 1]
        batch.markApplied(upTo: last.sequence)
        // Alerts and records are compared with what the store holds, so that must be there.
        if let flight, flight.writes(whatIsComparedBy: batch, draft, upTo: last.sequence) {
            try await flight.commit.value
        }
        try await complete(&batch, &memory, &draft, upTo: last.sequence)
        return (batch, memory, draft, last, count, start)
    }

    private func launch(_ next: Prepared) -> Flight {
        let (store, commit) = (store, next.batch.commit)
        return Flight(
            commit: Task { _ = try await store.commit(commit) }, batch: next.batch, memory: next.memory,
            draft: next.draft, last: next.last, count: next.count, start: next.start)
    }

    /// Waits until a batch is on disk, and takes over what it changed.
    private func land(_ flight: Flight) async throws {
        try await flight.commit.value
        memory.withLock { $0 = flight.memory }
        desk.keep(flight.draft)
        // Who sees that it is applied finds it counted.
        metrics.count(flight.batch)
        journal.markApplied(store.id, upTo: flight.last.sequence, received: flight.last.frame.receivedAt)
        for (peer, answer) in flight.batch.answers { configuration.answerAlarm(store.id, peer, answer) }
        metrics.batchSeconds.observe(clock() - flight.start)
        metrics.batchMessages.observe(Double(flight.count))
    }

    func takeChannels() -> ChannelCache {
        channels.withLock { channels in
            defer { channels = ChannelCache() }
            return channels
        }
    }

    /// - Parameter draft: One that is about to be stored.
    func newDraft(after draft: AlertDesk.Draft? = nil) -> AlertDesk.Draft {
        let received = journal.durable(store.id)
        return draft.map { AlertDesk.Draft($0.state, received: received) } ?? desk.draft(received: received)
    }

    func newBatch() -> MessageBatch {
        MessageBatch(
            tenant: store.id, journalID: journal.id, now: clock(), mapper: mapper(), configuration,
            areOne: { [self] in (try? isOnePatient($0, $1)) ?? false },
            survivor: { [store] in (try? Guests(store: store).group(of: $0).survivor) ?? $0 })
    }

    /// Adds what follows from the messages of a batch: events of those who were heard, records, alerts.
    ///
    /// - Parameter taken: The sequence up to which all is taken with the batch; nil if it takes no frames.
    func complete(
        _ batch: inout MessageBatch, _ memory: inout MessageBatch.Memory, _ draft: inout AlertDesk.Draft,
        upTo taken: UInt64? = nil
    ) async throws {
        try await associate(&batch, &memory, &draft)
        batch.add(events: try vitalEvents(batch), records: try recordWrites(batch))
        try await batch.add(desk, &draft, upTo: taken)
    }
}
