import Glibc

/// A value behind a lock, with a condition that threads can wait for. (`Synchronization.Mutex` has no condition.)
///
/// - Note: `@unchecked Sendable` is proved by this file: `value` is private and touched only between `lock` and `unlock` of
///   one mutex; the two pointers are constant, made in `init` and freed in `deinit`, when nobody else can hold the object.
final class Monitor<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Gives the value to the closure alone. The closure must not wait or call out.
    func withLock<Result, Failure>(_ body: (inout Value) throws(Failure) -> Result) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }

    /// Blocks this thread until the closure gives something; it is asked at once, and again after each ``notify()``.
    func wait<Result>(for attempt: (inout Value) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = attempt(&value) { return result }
            pthread_cond_wait(condition, mutex)
        }
    }

    /// Wakes the thread that waits.
    func notify() { pthread_cond_signal(condition) }
}

/// Lets this thread rest.
func pause(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
}

/// Runs a closure on a thread of its own, outside of Swift's pool, where it may block.
func startThread(_ body: @escaping @Sendable () -> Void) throws(FileError) {
    final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let context = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = pthread_create(
        &thread, nil,
        { context in
            Unmanaged<Body>.fromOpaque(context!).takeRetainedValue().run()
            return nil
        }, context.toOpaque())
    guard code == 0 else {
        context.release()
        throw FileError("pthread_create", code: code)
    }
    pthread_detach(thread)
}

/// A thread that does blocking work for tasks, one piece after the other.
final class SerialWorker: Sendable {
    private struct Queue: Sendable {
        var jobs: [@Sendable () -> Void] = []
        var isClosed = false
    }

    private let queue = Monitor(Queue())

    init() throws(FileError) {
        try startThread { [queue] in
            while let jobs = queue.wait(for: Self.take) {
                for job in jobs { job() }
            }
        }
    }

    deinit { close() }

    /// Lets the thread end when its work is done.
    func close() {
        queue.withLock { $0.isClosed = true }
        queue.notify()
    }

    /// Does the work on the thread some time, unless it is closed.
    func submit(_ work: @escaping @Sendable () -> Void) {
        queue.withLock { queue in
            if !queue.isClosed { queue.jobs.append(work) }
        }
        queue.notify()
    }

    /// Does the work on the thread; nil if it is closed.
    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result? {
        await withCheckedContinuation { continuation in
            let isClosed = queue.withLock { queue in
                if !queue.isClosed { queue.jobs.append { continuation.resume(returning: work()) } }
                return queue.isClosed
            }
            if isClosed { continuation.resume(returning: nil) } else { queue.notify() }
        }
    }

    /// The jobs that wait; an inner nil when there will be none any more.
    private static func take(_ queue: inout Queue) -> [@Sendable () -> Void]?? {
        if queue.jobs.isEmpty { return queue.isClosed ? .some(nil) : nil }
        defer { queue.jobs = [] }
        return queue.jobs
    }
}
