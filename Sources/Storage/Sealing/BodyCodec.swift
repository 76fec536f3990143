import Seal
import Synchronization
import Values

/// What every body with patient data goes through on its way to a file and back.
///
/// With a key of the tenant a body is an AES-256-GCM envelope (its first byte is 1), without one it is a 0 and the plain
/// bytes. The *place* (table and key of the row) is authenticated with it, so a body that is moved to another row does
/// not open. Nonces are counted, so a sealing key must never be used by two writers: each derives its own from the
/// tenant's, one for each start and each ``envelopesMax`` envelopes, and stores the salt in the table `sealing_key`, in
/// the transaction of the first body that it seals. A key whose transaction is rolled back is dropped with it.
final class BodyCodec: Sendable {
    private struct State {
        var ring: KeyRing?
        var derived: [DataKey] = []
        /// The last one of `derived`, if this process made it.
        var own = OwnKey.none
        /// How often that one has sealed.
        var sealed: UInt64 = 0
    }

    private enum OwnKey { case none, unstored, stored }

    private let tenant: TenantID
    private let tenantKeys: KeyRing?
    private let state: Mutex<State>

    static let envelopesMax: UInt64 = 1 << 31
    private static let label = "afferent store"

    /// - Parameter tenantKeys: The data keys of the tenant; nil stores plain bodies.
    init(tenant: TenantID, tenantKeys: KeyRing?) {
        (self.tenant, self.tenantKeys) = (tenant, tenantKeys)
        state = Mutex(State())
    }

    /// Reads the salts of all sealing keys; a reader beside a running server does only this.
    func loadKeys(_ connection: SQLConnection) throws {
        guard let tenantKeys else { return }
        let rows = try connection.rows("SELECT parent, salt FROM sealing_key ORDER BY id") {
            (KeyID(value: UInt64(bitPattern: $0.integer(0))), $0.blob(1))
        }
        let keys = try rows.map { parent, salt in
            guard let key = tenantKeys[parent] else {
                throw StoreError(.corrupt, "the store was sealed under key \(parent), which is not in the key ring")
            }
            return key.derived(Self.label, salt: salt)
        }
        state.withLock { $0 = State(ring: Self.ring(keys), derived: keys) }
    }

    private static func ring(_ keys: [DataKey]) -> KeyRing? {
        keys.last.map { KeyRing(current: $0, older: keys) }
    }

    /// Begins a new sealing key, inside the writer's transaction: tell how that ended.
    func beginKey(_ connection: SQLConnection) throws {
        guard let tenantKeys else { return }
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        let parent = Int64(bitPattern: tenantKeys.current.id.value)
        try connection.run("INSERT INTO sealing_key (parent, salt) VALUES (?, ?)", .integer(parent), .blob(salt))
        let key = tenantKeys.current.derived(Self.label, salt: salt)
        state.withLock { state in
            state.derived.append(key)
            (state.ring, state.own, state.sealed) = (Self.ring(state.derived), .unstored, 0)
        }
    }

    /// Whether the next transaction must begin a key: there is none of this process yet, or it has served long enough.
    var needsNewKey: Bool {
        tenantKeys != nil && state.withLock { $0.own == .none || $0.sealed >= Self.envelopesMax }
    }

    /// The transaction is on disk, and with it the salt of a key that it began.
    func didCommit() { state.withLock { if $0.own == .unstored { $0.own = .stored } } }

    /// The transaction was rolled back: nobody could open again what a key that it began had sealed.
    func didRollBack() {
        state.withLock { state in
            guard state.own == .unstored else { return }
            state.derived.removeLast()
            (state.ring, state.own) = (Self.ring(state.derived), .none)
        }
    }

    /// A body as it is stored in a place.
    func seal(_ bytes: [UInt8], at place: BodyPlace) -> [UInt8] {
        let (ring, invocation) = state.withLock { state in
            state.sealed += 1
            return (state.ring, state.sealed)
        }
        if let ring { return ring.seal(bytes, context: context(place), invocation: invocation) }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count + 1)
        plain.append(0)
        plain.append(contentsOf: bytes)
        return plain
    }

    /// The body that was stored in a place.
    ///
    /// - Throws: ``StoreError/Code/corrupt`` if it does not open there.
    func open(_ stored: UnsafeRawBufferPointer, at place: BodyPlace) throws -> [UInt8] {
        guard let first = stored.first else { throw StoreError(.corrupt, "an empty body in \(place.table)") }
        if first == 0 { return Array(stored.dropFirst()) }
        guard let ring = state.withLock({ $0.ring }) else {
            throw StoreError(.corrupt, "a sealed body in \(place.table), but the tenant has no key")
        }
        do {
            return try ring.open(stored.bytes, context: context(place))
        } catch {
            throw StoreError(.corrupt, "a body in \(place.table): \(error)")
        }
    }

    func open(_ stored: [UInt8], at place: BodyPlace) throws -> [UInt8] {
        try stored.withUnsafeBytes { try open($0, at: place) }
    }

    private func context(_ place: BodyPlace) -> [UInt8] {
        var context: [UInt8] = []
        context.reserveCapacity(tenant.name.utf8.count + place.table.utf8.count + place.key.utf8.count + 10)
        context.append(contentsOf: tenant.name.utf8)
        context.append(0x1F)
        context.append(contentsOf: place.table.utf8)
        context.append(0x1F)
        context.append(contentsOf: place.key.utf8)
        withUnsafeBytes(of: place.number.bigEndian) { context.append(contentsOf: $0) }
        return context
    }
}

/// Where a body lives: what its seal is bound to.
struct BodyPlace {
    var table: String
    var key: String = ""
    var number: Int64 = 0

    init(_ table: String, key: String = "", number: Int64 = 0) {
        (self.table, self.key, self.number) = (table, key, number)
    }
}

/// What every text column with patient data goes through: plain now, keyed hashes for what is only compared later.
enum ColumnCodec {
    /// An identifier, name or other text that is compared or ordered.
    static func stored(_ text: String) -> String { text }
}
