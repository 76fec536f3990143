import Records
import Values

/// A large commit is written in two parts, so that nobody waits long for the writer.
///
/// Its new resources and records are written before it, in pieces of a few milliseconds with other commits in between,
/// under numbers that the table `staged` names. Nobody sees them there, see ``Session/isShown(_:_:)``; who wants to write
/// one of them meanwhile has a conflict. The commit itself then takes the numbers out of that table, and writes the rest.
/// What is staged when a commit fails is removed in pieces too; what is left by a crash, when the file is opened.
enum StagingStep: Sendable {
    /// Gives places to new resources, so many of each type, and to records, so many of each kind.
    case reserve(types: [String: Int], kinds: [String: Int])
    case resources([(write: ResourceWrite, place: StagedPlace)])
    case records([(write: RecordWrite, place: StagedPlace)])
    case remove(StagedRange.Kind, ClosedRange<Int64>)
    /// Nothing is left under the numbers.
    case end([StagedRange])

    /// With fewer new resources a commit is written in one.
    static let resourcesMin = 200
    /// How many index values, with resources or records counted as so many more, a piece has.
    fileprivate static let pieceWeight = 500
    fileprivate static let removedAtOnce = 50
}

/// The number that a resource or record, and that its version, is written under.
struct StagedPlace: Sendable {
    var number: Int64
    var vid: Int64
}

/// The places that were reserved for the new resources of a type or the records of a kind.
struct StagedRange: Hashable, Sendable {
    enum Kind: Int64, CaseIterable {
        case resource = 1
        case record = 2
    }

    var kind: Kind
    /// The type or kind.
    var word: String
    var numbers: ClosedRange<Int64>
    var firstVID: Int64
}

/// Which resources and records of a commit are written before it.
struct StagedRows: Sendable {
    let ranges: [StagedRange]
    /// One for each resource and record of the commit; nil for what is not new.
    private(set) var resources: [StagedPlace?] = []
    private(set) var records: [StagedPlace?] = []

    init(_ commit: Commit, _ ranges: [StagedRange]) {
        self.ranges = ranges
        var taken: [StagedRange: Int64] = [:]
        func place(_ kind: StagedRange.Kind, _ word: String) -> StagedPlace? {
            guard let range = ranges.first(where: { $0.kind == kind && $0.word == word }) else { return nil }
            let index = taken[range, default: 0]
            taken[range] = index + 1
            return StagedPlace(number: range.numbers.lowerBound + index, vid: range.firstVID + index)
        }
        resources = commit.resources.map { $0.isNew ? place(.resource, $0.key.type) : nil }
        records = commit.records.map { place(.record, $0.record.kind) }
    }

    /// Takes back the places of records that were there before.
    mutating func leave(_ numbers: Set<Int64>) {
        guard !numbers.isEmpty else { return }
        records = records.map { place in place.flatMap { numbers.contains($0.number) ? nil : $0 } }
    }
}

extension ResourceWrite {
    fileprivate var isNew: Bool { expects == .neverStored && change != .delete }
}

extension TenantStore {
    /// Writes a commit, a large one with what can be written before it.
    func writeStaged(_ commit: Commit) async throws -> CommitResult {
        var (types, kinds): ([String: Int], [String: Int]) = ([:], [:])
        for write in commit.resources where write.isNew { types[write.key.type, default: 0] += 1 }
        guard types.values.reduce(0, +) >= StagingStep.resourcesMin else { return try await write(commit) }
        for write in commit.records { kinds[write.record.kind, default: 0] += 1 }
        let ranges = try await write(.reserve(types: types, kinds: kinds), at: commit.time).reserved
        var whole = commit
        var rows = StagedRows(commit, ranges)
        var known: Set<Int64> = []
        do {
            for piece in Self.pieces(zip(commit.resources, rows.resources), weight: { 4 + $0.index.count }) {
                _ = try await write(.resources(piece), at: commit.time)
            }
            for piece in Self.pieces(zip(commit.records, rows.records), weight: { _ in 8 }) {
                known.formUnion(try await write(.records(piece), at: commit.time).known)
            }
            rows.leave(known)
            whole.staged = rows
            return try await write(whole)
        } catch {
            await remove(ranges, at: commit.time)
            throw error
        }
    }

    private static func pieces<Write>(
        _ rows: some Sequence<(Write, StagedPlace?)>, weight: (Write) -> Int
    ) -> [[(write: Write, place: StagedPlace)]] {
        var pieces: [[(write: Write, place: StagedPlace)]] = []
        var room = 0
        for (write, place) in rows {
            guard let place else { continue }
            if room <= 0 {
                pieces.append([])
                room = StagingStep.pieceWeight
            }
            pieces[pieces.count - 1].append((write, place))
            room -= weight(write)
        }
        return pieces
    }

    /// Removes what was staged. What a failing disk leaves stays out of sight, and goes when the file is opened.
    private func remove(_ ranges: [StagedRange], at time: Timestamp) async {
        do {
            for range in ranges {
                let end = range.numbers.upperBound
                for first in stride(from: range.numbers.lowerBound, through: end, by: StagingStep.removedAtOnce) {
                    let last = min(end, first + Int64(StagingStep.removedAtOnce) - 1)
                    _ = try await write(.remove(range.kind, first...last), at: time)
                }
            }
            _ = try await write(.end(ranges), at: time)
        } catch {}
    }

    private func write(_ step: StagingStep, at time: Timestamp) async throws -> CommitResult {
        var commit = Commit(time: time)
        commit.staging = step
        return try await write(commit)
    }
}

extension Session {
    /// SQL that says whether a row counts already.
    static func isShown(_ kind: StagedRange.Kind, _ number: String) -> String {
        """
        NOT EXISTS (SELECT 1 FROM staged g
          WHERE g.kind = \(kind.rawValue) AND g.first <= \(number) AND g.last >= \(number))
        """
    }

    /// The numbers of resources of a type that don't count yet.
    func stagedResources(among rids: ClosedRange<Int64>) throws -> [ClosedRange<Int64>] {
        try staged(.resource).filter(rids.overlaps)
    }

    private func staged(_ kind: StagedRange.Kind) throws -> [ClosedRange<Int64>] {
        try connection.rows("SELECT first, last FROM staged WHERE kind = ?", [.integer(kind.rawValue)]) {
            $0.integer(0)...$0.integer(1)
        }
    }

    func beginStaging(_ range: StagedRange) throws {
        try connection.run(
            "INSERT INTO staged (kind, first, last) VALUES (?, ?, ?)", .integer(range.kind.rawValue),
            .integer(range.numbers.lowerBound), .integer(range.numbers.upperBound))
    }

    func endStaging(_ range: StagedRange) throws {
        try connection.run(
            "DELETE FROM staged WHERE kind = ? AND first = ?", .integer(range.kind.rawValue),
            .integer(range.numbers.lowerBound))
    }

    /// Removes what a crash has left.
    func removeStaged() throws {
        let (rids, numbers) = (try staged(.resource), try staged(.record))
        guard !rids.isEmpty || !numbers.isEmpty else { return }
        let (resources, records) = (try ResourceRows(self), try RecordRows(self))
        try connection.run("BEGIN IMMEDIATE")
        do {
            for range in rids { try resources.removeStaged(range) }
            for range in numbers { try records.removeStaged(range) }
            try connection.run("DELETE FROM staged")
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }
}
