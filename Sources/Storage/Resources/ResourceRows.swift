import Search
import Values

/// Writes resource versions and their index values.
struct ResourceRows {
    /// What is stored of a resource before a commit.
    struct Existing {
        var rid: Int64
        var version: Int
        var isDeleted: Bool
    }

    private let session: Session
    private let index: IndexRows
    private var lastVID: Int64
    /// The last number given in each type; read from the file when a type is first written.
    private var lastRID: [Int64: Int64] = [:]

    init(_ session: Session) throws {
        self.session = session
        index = IndexRows(session)
        lastVID = try session.connection.row("SELECT coalesce(max(vid), 0) FROM version") { $0.integer(0) } ?? 0
    }

    /// Compares the stored version with what a write expects.
    ///
    /// - Returns: What is stored; nil if nothing is.
    /// - Throws: ``StoreError/Code/conflict``.
    func check(_ write: ResourceWrite) throws -> Existing? {
        let existing = try existing(write.key)
        let next: Int
        switch write.expects {
        case .neverStored:
            guard existing == nil else { throw Self.conflict(write) }
            next = 1
        case .version(let version):
            guard existing?.version == version else { throw Self.conflict(write) }
            next = version + 1
        }
        guard write.version == next else {
            throw StoreError(.rule, "a write of \(write.key.type) names version \(write.version), expected \(next)")
        }
        return existing
    }

    private static func conflict(_ write: ResourceWrite) -> StoreError {
        StoreError(.conflict, "a \(write.key.type) is not at the version that was expected")
    }

    private func existing(_ key: ResourceKey) throws -> Existing? {
        guard let type = try session.names.find(key.type, .resourceType) else { return nil }
        let statement = try session.connection.statement(
            "SELECT rid, version, deleted FROM resource WHERE type = ? AND id = ?")
        statement.bind(1, type)
        statement.bind(2, key.id)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return Existing(rid: statement.integer(0), version: statement.int(1), isDeleted: statement.integer(2) != 0)
    }

    /// Writes a version that ``check(_:)`` has let pass.
    mutating func write(_ write: ResourceWrite, over existing: Existing?, at time: Timestamp) throws {
        guard let existing else {
            let type = try session.names.intern(write.key.type, .resourceType)
            return try writeNew(write, at: StagedPlace(number: try nextRID(type), vid: nextVID()), time)
        }
        let place = StagedPlace(number: existing.rid, vid: nextVID())
        if !existing.isDeleted { try index.remove(rids: place.number...place.number) }
        try writeVersion(write, at: place, time)
        let statement = try session.connection.statement(
            "UPDATE resource SET version = ?, updated = ?, deleted = ?, vid = ? WHERE rid = ?")
        statement.bind(1, write.version)
        statement.bind(2, time.microseconds)
        statement.bind(3, write.change == .delete ? 1 : 0)
        statement.bind(4, place.vid)
        statement.bind(5, place.number)
        try statement.run()
    }

    private func writeVersion(_ write: ResourceWrite, at place: StagedPlace, _ time: Timestamp) throws {
        let statement = try session.connection.statement(
            "INSERT INTO version (vid, rid, type, version, updated, change, body) VALUES (?, ?, ?, ?, ?, ?, ?)")
        statement.bind(1, place.vid)
        statement.bind(2, place.number)
        statement.bind(3, try session.names.intern(write.key.type, .resourceType))
        statement.bind(4, write.version)
        statement.bind(5, time.microseconds)
        statement.bind(6, write.change.number)
        if let body = write.body {
            statement.bind(7, session.bodies.seal(body, at: .version(of: write.key, write.version)))
        } else {
            statement.bindNull(7)
        }
        try statement.run()
        if write.change != .delete { try index.write(write.index, of: write.key.type, rid: place.number) }
    }

    private func writeNew(_ write: ResourceWrite, at place: StagedPlace, _ time: Timestamp) throws {
        try writeVersion(write, at: place, time)
        let statement = try session.connection.statement(
            "INSERT INTO resource (rid, type, id, version, updated, deleted, vid) VALUES (?, ?, ?, ?, ?, ?, ?)")
        statement.bind(1, place.number)
        statement.bind(2, try session.names.intern(write.key.type, .resourceType))
        statement.bind(3, write.key.id)
        statement.bind(4, write.version)
        statement.bind(5, time.microseconds)
        statement.bind(6, write.change == .delete ? 1 : 0)
        statement.bind(7, place.vid)
        try statement.run()
    }

    // MARK: Staging

    /// Gives places to new resources of a type.
    mutating func reserve(_ count: Int, of type: String) throws -> StagedRange {
        let number = try session.names.intern(type, .resourceType)
        let first = try nextRID(number)
        let range = StagedRange(
            kind: .resource, word: type, numbers: first...first + Int64(count) - 1, firstVID: lastVID + 1)
        lastRID[number] = range.numbers.upperBound
        lastVID += Int64(count)
        return range
    }

    /// Writes new resources at reserved places.
    ///
    /// - Throws: ``StoreError/Code/conflict`` before anything was written.
    func stage(_ writes: [(write: ResourceWrite, place: StagedPlace)], at time: Timestamp) throws {
        for (write, _) in writes { _ = try check(write) }
        for (write, place) in writes { try writeNew(write, at: place, time) }
    }

    /// Removes what is staged under some numbers.
    func removeStaged(_ rids: ClosedRange<Int64>) throws {
        try index.remove(rids: rids)
        for table in ["version", "resource"] {
            try session.connection.run(
                "DELETE FROM \(table) WHERE rid BETWEEN ? AND ?", .integer(rids.lowerBound), .integer(rids.upperBound))
        }
    }

    private mutating func nextVID() -> Int64 {
        lastVID += 1
        return lastVID
    }

    private mutating func nextRID(_ type: Int64) throws -> Int64 {
        let range = RowNumber.range(type)
        let last: Int64
        if let known = lastRID[type] {
            last = known
        } else {
            last =
                try session.connection.row(
                    "SELECT coalesce(max(rid), ?) FROM resource WHERE rid BETWEEN ? AND ?", .integer(range.lowerBound),
                    .integer(range.lowerBound), .integer(range.upperBound)
                ) { $0.integer(0) } ?? range.lowerBound
        }
        lastRID[type] = last + 1
        return last + 1
    }
}

extension BodyPlace {
    static func version(of key: ResourceKey, _ version: Int) -> BodyPlace {
        BodyPlace("version", key: key.description, number: Int64(version))
    }
}

extension ResourceWrite.Change {
    /// The stored form.
    var number: Int64 {
        switch self {
        case .create: 1
        case .update: 2
        case .delete: 3
        }
    }

    init(number: Int64) throws {
        switch number {
        case 1: self = .create
        case 2: self = .update
        case 3: self = .delete
        default: throw StoreError(.corrupt, "a version has an unknown kind of change")
        }
    }
}
