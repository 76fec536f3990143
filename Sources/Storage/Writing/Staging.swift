import Values

/// A large commit is written in two parts, so that nobody waits long for the writer.
///
/// Most of its work is bodies and index values of new resources. They are written before it, in pieces of a few
/// milliseconds with other commits in between, under numbers that the table `staged` names. Nobody sees them: a version
/// or an index value without its row in `resource` is none. The commit itself then writes the resources, all or none.
/// What is staged when a commit fails is removed in pieces too; what is left by a crash, when the file is opened.
enum StagingStep: Sendable {
    /// Gives numbers to new resources, so many of each type.
    case reserve([String: Int])
    case write([ResourceWrite], [StagedPlace])
    case remove(ClosedRange<Int64>)
    /// Nothing is left under the numbers.
    case end(StagedNumbers)

    /// With fewer new resources a commit is written in one.
    static let resourcesMin = 200
    /// The rows of a piece: a resource's version, and its index values.
    fileprivate static let rowsOfPiece = 500
    fileprivate static let removedAtOnce = 50
}

/// Where a resource and its version are, or will be.
struct StagedPlace: Sendable {
    var rid: Int64
    var vid: Int64
}

/// The numbers that were reserved for new resources, by type, and for their versions.
struct StagedNumbers: Sendable {
    var rids: [String: ClosedRange<Int64>]
    var firstVID: Int64
}

/// Which resources of a commit are written already.
struct StagedResources: Sendable {
    let numbers: StagedNumbers
    /// One for each resource of the commit; nil for what is not new.
    let places: [StagedPlace?]

    init(_ writes: [ResourceWrite], _ numbers: StagedNumbers) {
        var next = numbers.rids.mapValues(\.lowerBound)
        var vid = numbers.firstVID
        places = writes.map { write in
            guard write.isStageable, let rid = next[write.key.type] else { return nil }
            next[write.key.type] = rid + 1
            defer { vid += 1 }
            return StagedPlace(rid: rid, vid: vid)
        }
        self.numbers = numbers
    }
}

extension ResourceWrite {
    fileprivate var isStageable: Bool { expects == .neverStored && change != .delete }
}

extension TenantStore {
    /// Writes a commit, a large one with what can be written before it.
    func writeStaged(_ commit: Commit) async throws -> CommitResult {
        let counts = commit.resources.lazy.filter(\.isStageable).reduce(into: [:]) { $0[$1.key.type, default: 0] += 1 }
        guard counts.values.reduce(0, +) >= StagingStep.resourcesMin else { return try await write(commit) }
        guard let numbers = try await write(.reserve(counts), at: commit.time).reserved else {
            return try await write(commit)
        }
        var whole = commit
        let staged = StagedResources(commit.resources, numbers)
        whole.staged = staged
        do {
            try await stage(commit, staged)
            return try await write(whole)
        } catch {
            await remove(numbers, at: commit.time)
            throw error
        }
    }

    private func stage(_ commit: Commit, _ staged: StagedResources) async throws {
        var (writes, places, rows): ([ResourceWrite], [StagedPlace], Int) = ([], [], 0)
        for (write, place) in zip(commit.resources, staged.places) {
            guard let place else { continue }
            writes.append(write)
            places.append(place)
            rows += 1 + write.index.count
            guard rows >= StagingStep.rowsOfPiece else { continue }
            _ = try await self.write(.write(writes, places), at: commit.time)
            (writes, places, rows) = ([], [], 0)
        }
        if !writes.isEmpty { _ = try await write(.write(writes, places), at: commit.time) }
    }

    /// Removes what was staged. What a failing disk leaves stays out of sight, and goes when the file is opened.
    private func remove(_ numbers: StagedNumbers, at time: Timestamp) async {
        do {
            for rids in numbers.rids.values {
                for first in stride(from: rids.lowerBound, through: rids.upperBound, by: StagingStep.removedAtOnce) {
                    let last = min(rids.upperBound, first + Int64(StagingStep.removedAtOnce) - 1)
                    _ = try await write(.remove(first...last), at: time)
                }
            }
            _ = try await write(.end(numbers), at: time)
        } catch {}
    }

    private func write(_ step: StagingStep, at time: Timestamp) async throws -> CommitResult {
        var commit = Commit(time: time)
        commit.staging = step
        return try await write(commit)
    }
}

extension Session {
    /// The numbers of a type that are staged: what an index says of them is not true yet.
    func staged(among rids: ClosedRange<Int64>) throws -> [ClosedRange<Int64>] {
        try connection.rows(
            "SELECT first, last FROM staged WHERE first BETWEEN ? AND ?",
            [.integer(rids.lowerBound), .integer(rids.upperBound)]
        ) { $0.integer(0)...$0.integer(1) }
    }

    /// Removes what a crash has left.
    func removeStaged() throws {
        let ranges = try staged(among: .min ... .max)
        guard !ranges.isEmpty else { return }
        let rows = try ResourceRows(self)
        try connection.run("BEGIN IMMEDIATE")
        do {
            for rids in ranges { try rows.removeStaged(rids) }
            try connection.run("DELETE FROM staged")
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }
}
