import Values

/// A commit with who waits for it.
struct WaitingCommit: Sendable {
    let commit: Commit
    let done: @Sendable (Result<CommitResult, any Error>) -> Void
}

/// The commits that wait for the writer: those that a person waits for come first, each kind in its order.
final class CommitQueue: Sendable {
    private struct State {
        var interactive = Line()
        var bulk = Line()
        var isClosed = false
        var count: Int { interactive.count + bulk.count }
    }

    private let state = Monitor(State())
    private let countMax: Int

    init(countMax: Int) { self.countMax = countMax }

    /// Adds a commit.
    ///
    /// - Throws: ``StoreError/Code/unavailable`` if the store is closing, ``StoreError/Code/busy`` if too many wait.
    func add(_ waiting: WaitingCommit) throws {
        try state.signal { state in
            guard !state.isClosed else { throw StoreError(.unavailable, "the store is closed") }
            guard state.count < countMax else { throw StoreError(.busy, "too many commits wait for the writer") }
            if waiting.commit.isInteractive {
                state.interactive.append(waiting)
            } else {
                state.bulk.append(waiting)
            }
        }
    }

    /// The next commit, without waiting; nil if none is there.
    ///
    /// - Parameter bulk: Whether it may be one that nobody waits for.
    func next(bulk: Bool = true) -> WaitingCommit? {
        state.withLock { $0.interactive.popFirst() ?? (bulk ? $0.bulk.popFirst() : nil) }
    }

    /// Waits for a commit on the writer's own thread; false when the queue is closed and empty.
    func waitForNext() -> Bool {
        state.wait { state in
            if state.count > 0 { return true }
            return state.isClosed ? false : nil
        }
    }

    /// Takes no more commits; those that wait are still done.
    func close() { state.broadcast { $0.isClosed = true } }

    var count: Int { state.withLock { $0.count } }
}

/// A first-in first-out line that takes from its front without moving the rest.
private struct Line {
    private var items: [WaitingCommit?] = []
    private var head = 0

    var count: Int { items.count - head }

    mutating func append(_ item: WaitingCommit) { items.append(item) }

    mutating func popFirst() -> WaitingCommit? {
        guard head < items.count else { return nil }
        let item = items[head]
        items[head] = nil
        head += 1
        if head == items.count {
            items.removeAll(keepingCapacity: true)
            head = 0
        } else if head > 1_024, head * 2 > items.count {
            items.removeFirst(head)
            head = 0
        }
        return item
    }
}
