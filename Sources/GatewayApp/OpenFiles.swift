import Glibc

/// How many files the process may have open: each connection takes one.
///
/// Many systems start a process with a soft limit of 1,024 and allow it to raise that to a hard one of many thousands.
enum OpenFiles {
    /// Room for what is open beside connections: stores, journal, definitions, requests of our own.
    static let besideConnections = 1_024

    /// Raises the soft limit to the hard one; what counts from now on.
    @discardableResult
    static func raiseLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 0 }
        let wanted = rlimit(rlim_cur: limit.rlim_max, rlim_max: limit.rlim_max)
        if limit.rlim_cur < limit.rlim_max, withUnsafePointer(to: wanted, { setrlimit(resource, $0) }) == 0 {
            limit = wanted
        }
        return Int(clamping: limit.rlim_cur)
    }

    private static var resource: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
}
