import Dispatch
import Foundation
import Glibc
import Synchronization

/// A thread of its own for long work, with a lower priority than those that answer: tasks prefer it as their
/// `TaskExecutor`.
///
/// What messages mean is found out behind their acknowledgments: in a burst the bytes of the monitors are made durable
/// and answered first. A large Bundle is read, checked and mapped for some hundred milliseconds, which would leave
/// single requests half of what they need. When nobody else has work the thread has a core for itself.
public final class BackgroundThread: TaskExecutor {
    /// What the thread's `nice` value is raised by: beside threads that are never idle it gets a tenth of a core.
    public static let niceness: Int32 = 10

    private struct Queue {
        var jobs: [UnownedJob] = []
        var isClosed = false
    }

    private let queue = Mutex(Queue())
    private let wakes = DispatchSemaphore(value: 0)

    /// - Parameter name: Seen in `top -H`; at most 15 bytes.
    public init(_ name: String) {
        let thread = Thread { self.run() }
        thread.name = name
        thread.start()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isFirst = queue.withLock { queue in
            queue.jobs.append(job)
            return queue.jobs.count == 1
        }
        if isFirst { wakes.signal() }
    }

    /// Lets the thread end. No task may prefer it any more.
    public func close() {
        queue.withLock { $0.isClosed = true }
        wakes.signal()
    }

    private func run() {
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        while true {
            wakes.wait()
            let (jobs, isClosed) = queue.withLock { queue in
                defer { queue.jobs = [] }
                return (queue.jobs, queue.isClosed)
            }
            for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
            if isClosed { return }
        }
    }
}
