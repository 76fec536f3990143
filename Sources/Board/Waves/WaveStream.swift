import Access
import Hummingbird
import NIOCore
import Records
import ServiceLifecycle
import Storage
import Synchronization
import Values

/// The live waves of the beds that a page has in view, as Server-Sent Events: of each bed its leading wave, of one that is
/// opened all.
///
/// What a page costs is bounded: so many beds, so many waves of each, so many points a second, one event a tick. Waves are
/// not read from the store: a page shows them from the moment that it looks.
struct WaveStream: Sendable {
    let holder: Principal
    let store: TenantStore
    let services: BoardServices
    let sessions: BoardSessions
    /// The beds in view, by their names.
    let beds: Set<String>
    /// The beds whose waves are all wanted.
    let opened: Set<String>
    let audit: @Sendable (_ patients: [String]) async throws -> Void

    /// What came since the last tick.
    private struct Inbox: Sendable {
        var traces: [WaveTrace] = []
        var hasEnded = false
    }

    private final class Post: Sendable {
        let inbox = Mutex(Inbox())
    }

    /// How many pieces may wait for a tick; a page that gets more shows a gap.
    private static let piecesMax = 2_000
    /// How long another wave is not shown in the place of the leading one.
    private static let leadTime = Duration.seconds(10)

    /// Writes until the session, the store, the server or the reader ends.
    @concurrent func run(to writer: inout any ResponseBodyWriter) async throws {
        let post = Post()
        let wanted = beds.union(opened)
        // From now on, not from whenever the task begins.
        let feed = store.changes(after: store.lastEvent).makeAsyncIterator()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { post.inbox.withLock { $0.hasEnded = true } }
                var feed = feed
                while let change = try await feed.next() {
                    let traces = change.waves.flatMap(\.chunks).map(WaveTrace.init).filter {
                        wanted.contains($0.bed.text)
                    }
                    post.inbox.withLock { inbox in
                        inbox.traces += traces
                        inbox.traces.removeFirst(max(0, inbox.traces.count - Self.piecesMax))
                    }
                }
            }
            defer { group.cancelAll() }
            try await tell(post, to: &writer)
        }
    }

    @concurrent private func tell(_ post: Post, to writer: inout any ResponseBodyWriter) async throws {
        var (names, audited) = (PatientNames(store), Set<String>())
        var named = services.clock()
        var leads: [BedName: (rank: Int, at: Timestamp)] = [:]
        var quiet = services.limits.heartbeat
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        while sessions.isLive(holder, services.clock()), !Task.isShuttingDownGracefully {
            let inbox = post.inbox.withLock { inbox in
                defer { inbox.traces = [] }
                return inbox
            }
            guard !inbox.hasEnded else { return }
            let shown = shown(inbox.traces, &leads)
            var patients: Set<String> = []
            // Beds change hands, if seldom.
            if services.clock() - named >= services.limits.heartbeat {
                names.forget()
                named = services.clock()
            }
            for chunk in shown.map(\.chunk) {
                let patient = try names.patient(chunk.channel.subject, at: chunk.start.instant)
                if let id = patient?.id, audited.insert(id).inserted { patients.insert(id) }
            }
            if !patients.isEmpty { try await audit(patients.sorted()) }
            if !shown.isEmpty || quiet >= services.limits.heartbeat {
                try await send(shown, to: &writer)
                quiet = .zero
            }
            try await Task.sleep(for: services.limits.tick)
            quiet += services.limits.tick
        }
    }

    /// Of opened beds the first so many waves, of the others the one that leads.
    private func shown(
        _ traces: [WaveTrace], _ leads: inout [BedName: (rank: Int, at: Timestamp)]
    ) -> [WaveTrace] {
        let now = services.clock()
        var channels: [BedName: Set<UInt64>] = [:]
        return traces.sorted { $0.rank < $1.rank }.filter { trace in
            if opened.contains(trace.bed.text) {
                let id = trace.chunk.channel.id
                guard
                    channels[trace.bed]?.contains(id) == true
                        || channels[trace.bed]?.count ?? 0 < services.limits.wavesOfBed
                else { return false }
                channels[trace.bed, default: []].insert(id)
                return true
            }
            if let lead = leads[trace.bed], lead.rank < trace.rank, now - lead.at < Self.leadTime { return false }
            leads[trace.bed] = (trace.rank, now)
            return true
        }.sorted { $0.chunk.start.instant < $1.chunk.start.instant }
    }

    @concurrent private func send(_ traces: [WaveTrace], to writer: inout any ResponseBodyWriter) async throws {
        var json = JSONWriter(capacity: 256 + 1_500 * traces.count)
        json.object { json in
            json.member("now", services.clock().microseconds / 1_000)
            json.key("waves")
            json.array { json in
                for trace in traces { trace.write(rateMax: services.limits.wavePoints, to: &json) }
            }
        }
        var buffer = ByteBuffer()
        buffer.writeString("event: waves\ndata: ")
        buffer.writeBytes(json.bytes)
        buffer.writeString("\n\n")
        try await writer.write(buffer)
    }
}
