import Records
import Synchronization

/// The latest changes of a tenant in memory, for all who follow them.
///
/// Followers pull. One that is level waits here; one that has fallen behind what is kept reads the store until it is level
/// again. So a slow follower costs no memory and never holds up the writer.
final class ChangeHub: Sendable {
    private struct State {
        var changes: [Change] = []
        /// All events after this one are in `changes`.
        var floor: Int64
        var latest: FeedPosition
        var weight = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var lastTicket = 0
        var isClosed = false
    }

    private let state: Mutex<State>
    private let weightMax: Int

    /// - Parameter weightMax: How many samples and events are kept.
    init(at position: FeedPosition, weightMax: Int) {
        state = Mutex(State(floor: position.event, latest: position))
        self.weightMax = weightMax
    }

    /// The last commit and the last event.
    var latest: FeedPosition { state.withLock { $0.latest } }

    /// All events after this one are kept.
    var floor: Int64 { state.withLock { $0.floor } }

    /// Adds the changes of a transaction and wakes the followers.
    func publish(_ changes: [Change]) {
        guard !changes.isEmpty else { return }
        let waiting = state.withLock { state in
            for change in changes {
                state.changes.append(change)
                state.weight += change.weight
                state.latest = FeedPosition(commit: change.commit, event: change.position)
            }
            trim(&state)
            defer { state.waiting.removeAll() }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume() }
    }

    private func trim(_ state: inout State) {
        var dropped = 0
        while state.weight > weightMax, dropped < state.changes.count - 1 {
            state.weight -= state.changes[dropped].weight
            state.floor = max(state.floor, state.changes[dropped].position)
            dropped += 1
        }
        state.changes.removeFirst(dropped)
    }

    /// What a follower is to do next.
    enum Step {
        case deliver([Change])
        /// Read events after its position from the store.
        case readStore
        case wait
        case end
    }

    /// Looks for what comes after a follower's position.
    func next(after position: FeedPosition, isLive: Bool) -> Step {
        state.withLock { state in
            guard position.event >= state.floor else { return .readStore }
            let first = state.changes.partitioningIndex {
                isLive ? $0.commit > position.commit : $0.position > position.event
            }
            if first < state.changes.count { return .deliver(Array(state.changes[first...])) }
            return state.isClosed ? .end : .wait
        }
    }

    /// Waits until something was published after a position, or the hub is closed, or the task is cancelled.
    func wait(after position: FeedPosition) async {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    if Task.isCancelled || state.isClosed || state.latest.commit > position.commit { return true }
                    state.waiting[ticket] = continuation
                    return false
                }
                if isDue { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
        }
    }

    /// Ends all followers once they have seen everything.
    func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume() }
    }
}

extension Change {
    fileprivate var weight: Int {
        // A sample of a wave takes a fraction of the room of a reading.
        1 + events.count + samples.reduce(0) { $0 + $1.samples.count }
            + waves.reduce(0) { $0 + $1.chunks.reduce(0) { $0 + 1 + $1.samples.count / 32 } }
    }
}

extension Array {
    /// The first index from which on all elements pass the test.
    fileprivate func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
