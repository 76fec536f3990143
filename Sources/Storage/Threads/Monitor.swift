import Glibc

/// A state that threads share, with a way to wait on a thread of one's own until it changes.
///
/// Swift's `Mutex` has no condition to wait for; a thread that serves a queue needs one. Never wait on a thread of
/// Swift's pool.
final class Monitor<State>: @unchecked Sendable {
    // `state` is touched only between lock and unlock of `mutex`; the two pthread objects have a fixed address for life.
    private var state: State
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(_ state: sending State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Changes or reads the state; wakes nobody.
    func withLock<Answer>(_ body: (inout State) throws -> Answer) rethrows -> Answer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Changes the state and wakes one waiting thread.
    func signal<Answer>(_ body: (inout State) throws -> Answer) rethrows -> Answer {
        defer { pthread_cond_signal(condition) }
        return try withLock(body)
    }

    /// Changes the state and wakes all waiting threads.
    func broadcast<Answer>(_ body: (inout State) throws -> Answer) rethrows -> Answer {
        defer { pthread_cond_broadcast(condition) }
        return try withLock(body)
    }

    /// Waits until the closure gives an answer.
    func wait<Answer>(_ body: (inout State) -> Answer?) -> Answer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let answer = body(&state) { return answer }
            pthread_cond_wait(condition, mutex)
        }
    }
}
