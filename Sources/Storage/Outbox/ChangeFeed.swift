import Records
import Values

/// All changes of a tenant after a position, in their order, without an end: from memory while live, from the store when
/// behind. Each follower makes its own.
public struct ChangeFeed: AsyncSequence, Sendable {
    fileprivate let tenant: TenantStore
    fileprivate let start: Int64

    init(tenant: TenantStore, after start: Int64) { (self.tenant, self.start) = (tenant, start) }

    public func makeAsyncIterator() -> Iterator { Iterator(tenant: tenant, after: start) }

    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let tenant: TenantStore
        private var position: FeedPosition
        /// Whether `position.commit` is known, which only changes from memory tell.
        private var isLive: Bool
        private var ready: ArraySlice<Change> = []

        fileprivate init(tenant: TenantStore, after start: Int64) {
            self.tenant = tenant
            let latest = tenant.hub.latest
            isLive = start >= latest.event
            position = isLive ? latest : FeedPosition(commit: 0, event: start)
        }

        /// The next change; nil when the store is closed or the task cancelled.
        ///
        /// - Throws: ``StoreError`` if the follower is behind and the store can't be read.
        public mutating func next() async throws -> Change? {
            while ready.isEmpty {
                guard !Task.isCancelled else { return nil }
                switch tenant.hub.next(after: position, isLive: isLive) {
                case .deliver(let changes): ready = changes[...]
                case .readStore: try await catchUp()
                case .wait: await tenant.hub.wait(after: position)
                case .end: return nil
                }
            }
            guard let change = ready.popFirst() else { return nil }
            if change.commit > 0 {
                isLive = true
                position.commit = change.commit
            }
            defer { position.event = Swift.max(position.event, change.position) }
            return change.without(eventsUpTo: position.event)
        }

        private mutating func catchUp() async throws {
            let events = try await tenant.events(after: position.event, limit: 500)
            isLive = false
            position.commit = 0
            guard let last = events.last else {
                // What is missing was pruned: go on with what memory has.
                position.event = tenant.hub.floor
                return
            }
            ready = [Change(commit: 0, time: last.event.time, events: events, position: last.sequence)]
        }
    }
}

extension Change {
    /// A follower that comes from the store may meet a commit of which it has had the first events.
    fileprivate func without(eventsUpTo position: Int64) -> Change {
        var change = self
        change.events.removeAll { $0.sequence <= position }
        return change
    }
}
