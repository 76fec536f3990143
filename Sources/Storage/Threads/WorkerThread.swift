import Glibc

/// A thread of our own, for work that blocks: SQLite's files are no place for Swift's pool.
struct WorkerThread: Sendable {
    private let done: Monitor<Bool>

    /// Starts a thread.
    ///
    /// - Parameter name: Seen in `top -H`; at most 15 bytes.
    init(_ name: String, _ body: @escaping @Sendable () -> Void) {
        let done = Monitor(false)
        self.done = done
        let entry = Unmanaged.passRetained(
            Entry {
                Self.nameThread(name)
                body()
                done.broadcast { $0 = true }
            })
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Entry>.fromOpaque(context!).takeRetainedValue().body()
                return nil
            }, entry.toOpaque())
        precondition(code == 0, "the system refuses another thread")
        pthread_detach(thread)
    }

    // `pthread_setname_np` is not visible to Swift; the system offers the same as a file.
    private static func nameThread(_ name: String) {
        let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = Array(name.utf8.prefix(15)).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        close(file)
    }

    /// Waits until the thread's work has ended.
    func join() { done.wait { $0 ? () : nil } }

    private final class Entry {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
