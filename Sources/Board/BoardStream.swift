import Access
import Hummingbird
import NIOCore
import Records
import ServiceLifecycle
import Storage
import Synchronization
import Values

/// One page's stream of Server-Sent Events (WHATWG HTML, 9.2): first everything, then what changes, at most once a tick.
struct BoardStream: Sendable {
    let holder: Principal
    let store: TenantStore
    let services: BoardServices
    let sessions: BoardSessions
    let audit: @Sendable (_ patients: [String]) async throws -> Void

    /// What the feed brought since the last tick, the last reading of each channel only.
    private struct Inbox: Sendable {
        var samples: [Records.Channel: (sample: VitalSample, receivedAt: Timestamp)] = [:]
        /// The beds that sent waves, which alone say that a bed is there.
        var waves: [Records.Channel: Timestamp] = [:]
        var alerts: [Alert] = []
        var isPatientChanged = false
        /// The feed reads the store, which tells of no readings: the present state is to be read instead.
        var isBehind = false
        var hasEnded = false

        mutating func clear() {
            let hasEnded = hasEnded
            self = Inbox()
            self.hasEnded = hasEnded
        }

        mutating func take(_ change: Change) {
            if change.commit == 0 { isBehind = true }
            for batch in change.samples {
                for sample in batch.samples {
                    // An upload of old readings does not hide a new one.
                    if let known = samples[sample.channel], known.sample.time.instant > sample.time.instant { continue }
                    samples[sample.channel] = (sample, batch.receivedAt)
                }
            }
            for batch in change.waves {
                for chunk in batch.chunks { waves[chunk.channel] = min(chunk.end, batch.receivedAt) }
            }
            alerts += change.alerts.map(\.alert)
            if change.events.contains(where: { $0.event.isAboutPatients }) {
                isPatientChanged = true
            }
        }
    }

    /// Where the follower of the feed puts what the page is told at the next tick.
    private final class Post: Sendable {
        let inbox = Mutex(Inbox())
    }

    /// The state at the start, ready to be sent: what can fail fails before the answer begins.
    struct Opening: Sendable {
        fileprivate var ward: Ward
        fileprivate var names: PatientNames
        fileprivate var audited: Set<String>
        fileprivate let position: Int64
    }

    func open() async throws -> Opening {
        // The position is read first, and the feed begins with the commit that made it: what comes in between is told
        // twice rather than never.
        let position = max(0, store.lastEvent - 1)
        var opening = Opening(
            ward: try await present(), names: PatientNames(store), audited: [], position: position)
        try await audit(try await name(&opening))
        return opening
    }

    /// The present state of the tenant.
    private func present() async throws -> Ward {
        var ward = Ward(limits: services.limits)
        let start = services.clock() - services.limits.silence
        let heard = try store.measuredSubjects().filter { $0.newest >= start }
        let subjects = heard.sorted { $0.newest > $1.newest }.prefix(services.limits.beds).map(\.subject)
        for stored in try store.latestSamples(of: subjects) {
            ward.take(stored.sample, receivedAt: stored.receivedAt)
        }
        var page = PageRequest(count: 1_000)
        repeat {
            let alerts = try await store.alerts(activeOnly: true, page: page)
            for alert in alerts.items { ward.take(alert) }
            page.cursor = alerts.next
        } while page.cursor != nil
        ward.refresh { services.latest(holder.tenant, $0) }
        return ward
    }

    /// Writes until the session, the store, the server or the reader ends.
    @concurrent func run(_ opening: Opening, to writer: inout any ResponseBodyWriter) async throws {
        let post = Post()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { post.inbox.withLock { $0.hasEnded = true } }
                for try await change in store.changes(after: opening.position) {
                    post.inbox.withLock { $0.take(change) }
                }
            }
            defer { group.cancelAll() }
            try await tell(opening, post, to: &writer)
        }
    }

    @concurrent private func tell(
        _ opening: Opening, _ post: Post, to writer: inout any ResponseBodyWriter
    ) async throws {
        var state = opening
        var quiet = services.limits.heartbeat
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        while sessions.isLive(holder, services.clock()), !Task.isShuttingDownGracefully {
            let (now, lag) = (services.clock(), services.lag(holder.tenant))
            if let news = state.ward.news(at: now, lag: lag) {
                try await send("ward", news, to: &writer)
                quiet = .zero
            } else if quiet >= services.limits.heartbeat {
                try await send("beat", state.ward.beat(at: now, lag: lag), to: &writer)
                quiet = .zero
            }
            try await Task.sleep(for: services.limits.tick)
            quiet += services.limits.tick
            let new = post.inbox.withLock { inbox in
                defer { inbox.clear() }
                return inbox
            }
            guard !new.hasEnded else { return }
            if new.isBehind { state.ward = try await present() }
            if new.isPatientChanged { state.names.forget() }
            for (sample, receivedAt) in new.samples.values { state.ward.take(sample, receivedAt: receivedAt) }
            for (channel, time) in new.waves { state.ward.hear(channel, at: time) }
            for alert in new.alerts { state.ward.take(alert) }
            state.ward.refresh { services.latest(holder.tenant, $0) }
            let patients = try await name(&state)
            if !patients.isEmpty { try await audit(patients) }
        }
        guard !Task.isShuttingDownGracefully else { return }
        try await send("end", Array("{}".utf8), to: &writer)
    }

    /// Names the patients; gives the ids of those that the page was not told of before.
    private func name(_ state: inout Opening) async throws -> [String] {
        var new: Set<String> = []
        for bed in state.ward.shown(at: services.clock()) {
            let patient = try state.names.patient(bed.subject, at: bed.newest)
            state.ward.name(patient, bed.subject)
            if let id = patient?.id, state.audited.insert(id).inserted { new.insert(id) }
        }
        for alert in state.ward.alerts.values {
            let patient = try state.names.patient(alert.subject, at: alert.onset)
            state.ward.name(patient, alertedBy: alert.id)
            if let id = patient?.id, state.audited.insert(id).inserted { new.insert(id) }
        }
        return new.sorted()
    }

    @concurrent private func send(_ event: String, _ json: [UInt8], to writer: inout any ResponseBodyWriter)
        async throws
    {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(json.count + 32)
        buffer.writeString("event: \(event)\ndata: ")
        buffer.writeBytes(json)
        buffer.writeString("\n\n")
        try await writer.write(buffer)
    }
}

extension Event {
    /// Whether it may change whom a bed is shown with.
    fileprivate var isAboutPatients: Bool {
        subject.hasPrefix("records/guest/") || subject.hasPrefix("associations/")
    }
}
