/// Threads for reads that may take longer than a key look-up: searches, histories, lists.
///
/// A look-up by key takes some microseconds from warm pages, less than a change of threads costs, so it runs where it is
/// asked for. Everything else would hold one of the few threads of Swift's pool, and runs here.
final class ReaderThreads: Sendable {
    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var head = 0
        var isClosed = false
    }

    private let state: Monitor<State>
    private let threads: [WorkerThread]
    private let metrics: ReaderMetrics

    init(count: Int, metrics: ReaderMetrics) {
        let state = Monitor(State())
        (self.state, self.metrics) = (state, metrics)
        threads = (0..<count).map { number in
            WorkerThread("store-reader\(number)") {
                while let job = Self.next(state) { job() }
            }
        }
    }

    private static func next(_ state: Monitor<State>) -> (@Sendable () -> Void)? {
        state.wait { state -> (@Sendable () -> Void)?? in
            guard state.head < state.jobs.count else { return state.isClosed ? .some(nil) : nil }
            let job = state.jobs[state.head]
            state.head += 1
            if state.head == state.jobs.count {
                state.jobs.removeAll(keepingCapacity: true)
                state.head = 0
            }
            return job
        }
    }

    /// Runs the closure on one of the threads.
    func run<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        let asked = ContinuousClock.now
        return try await withCheckedThrowingContinuation { [metrics] continuation in
            state.signal {
                $0.jobs.append {
                    let start = ContinuousClock.now
                    let result = Result { try body() }
                    metrics.ran(waited: start - asked, took: ContinuousClock.now - start)
                    continuation.resume(with: result)
                }
            }
        }
    }

    /// Does what waits, then ends the threads.
    func close() {
        state.broadcast { $0.isClosed = true }
        for thread in threads { thread.join() }
    }
}
