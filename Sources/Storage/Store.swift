import Synchronization
public import Values

/// The store of an installation: one SQLite file for each tenant in a data folder that this process alone writes to.
///
/// Nothing can be asked without a tenant: ``tenant(_:)`` gives the one door to everything that belongs to it. All methods
/// may be called from any thread.
public final class Store: Sendable {
    private struct State {
        var open: [TenantID: TenantStore] = [:]
        var isClosed = false
    }

    private let configuration: StorageConfiguration
    private let lock: DirectoryLock
    private let threads: ReaderThreads
    private let state = Mutex(State())
    private let isTemporary: Bool

    private init(_ configuration: StorageConfiguration, command: String, isTemporary: Bool) throws {
        try Folder.make(configuration.directory + "/tenants")
        lock = try DirectoryLock(configuration.directory, command: command)
        threads = ReaderThreads(count: configuration.readerThreads, metrics: ReaderMetrics(configuration.metrics))
        (self.configuration, self.isTemporary) = (configuration, isTemporary)
    }

    /// Opens the data folder, making it if it is not there.
    ///
    /// - Parameter command: What to call this process when another one finds the folder locked, such as `serve`.
    /// - Throws: ``StoreError/Code/locked`` naming the process that has it; ``StoreError/Code/unavailable``.
    public static func open(_ configuration: StorageConfiguration, command: String) throws -> Store {
        try Store(configuration, command: command, isTemporary: false)
    }

    /// A store in a folder of its own in memory, which goes when the store is closed: the same code as for a real one.
    public static func inMemory(
        tenants: Set<TenantID> = [.main], adjust: (inout StorageConfiguration) -> Void = { _ in }
    ) throws -> Store {
        var configuration = StorageConfiguration(directory: try Folder.makeTemporary(), tenants: tenants)
        adjust(&configuration)
        return try Store(configuration, command: "test", isTemporary: true)
    }

    /// The data folder.
    public var directory: String { configuration.directory }

    /// The tenants that may be asked for, in order.
    public var tenants: [TenantID] { configuration.tenants.union([.system]).sorted() }

    /// The store of a tenant; its file is made at the first call.
    ///
    /// - Throws: ``StoreError/Code/unknownTenant``, ``StoreError/Code/newerSchema``, ``StoreError/Code/corrupt``,
    ///   ``StoreError/Code/unavailable``.
    public func tenant(_ id: TenantID) throws -> TenantStore {
        try state.withLock { state in
            guard !state.isClosed else { throw StoreError(.unavailable, "the store is closed") }
            if let open = state.open[id] { return open }
            guard id == .system || configuration.tenants.contains(id) else {
                throw StoreError(.unknownTenant, "tenant \(id) is not configured")
            }
            let tenant = try TenantStore(id, configuration, threads: threads)
            state.open[id] = tenant
            return tenant
        }
    }

    /// Finishes what waits, copies the logs into the files and gives the folder free. Later calls throw.
    ///
    /// Blocks until all is done: call it at the end of the process, not on a thread that others need.
    public func close() {
        let open = state.withLock { state in
            defer { (state.open, state.isClosed) = ([:], true) }
            return state.isClosed ? nil : state.open
        }
        guard let open else { return }
        for tenant in open.values { tenant.close() }
        threads.close()
        lock.release()
        if isTemporary { Folder.removeStore(configuration.directory, tenants: open.keys.map(TenantFileName.init)) }
    }

    deinit { close() }
}

/// Where a tenant's file lies.
struct TenantFileName {
    let tenant: TenantID

    init(_ tenant: TenantID) { self.tenant = tenant }

    func path(in directory: String) -> String { "\(directory)/tenants/\(tenant.name).sqlite" }
}
