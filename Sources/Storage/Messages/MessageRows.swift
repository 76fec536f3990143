import Compression
import Values

/// Writes raw messages (quarantine, archive) and the fingerprints of those that took effect.
struct MessageRows {
    private let session: Session
    private let compressor = Zstandard.Compressor()
    private var lastArchived: Int64

    init(_ session: Session) throws {
        self.session = session
        lastArchived = try session.connection.row("SELECT coalesce(max(num), 0) FROM archive") { $0.integer(0) } ?? 0
    }

    func write(_ write: QuarantineWrite) throws {
        switch write {
        case .keep(let entry): try keep(entry)
        case .resolve(let id, let time):
            try session.connection.run(
                "UPDATE quarantine SET resolved = ? WHERE id = ?", .integer(time.microseconds), .text(id))
        }
    }

    /// An entry that is there already was looked at again: what is new is why.
    private func keep(_ entry: QuarantineEntry) throws {
        try session.connection.run(
            """
            INSERT INTO quarantine (id, reason, peer, listener, received, position, resolved, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, resolved = excluded.resolved, body = excluded.body
            """,
            .text(entry.id), .text(entry.reason), .text(entry.peer), .text(entry.listener),
            .integer(entry.receivedAt.microseconds), .integer(Int64(bitPattern: entry.journalSequence)),
            .integer(orNull: entry.resolvedAt?.microseconds),
            .blob(session.bodies.seal(MessageCodec.encode(entry), at: .quarantine(entry.id))))
    }

    /// Writes entries in the order of their positions, many in a row: that takes half the pages of a row for each.
    mutating func write(_ entries: [ArchiveEntry]) throws {
        var rest = entries[...]
        while let first = rest.first {
            var bytes = 0
            let block = rest.prefix(ArchiveCodec.entriesMax).prefix { entry in
                bytes += entry.bytes.count
                return entry.journalSequence &- first.journalSequence < ArchiveCodec.spanMax
                    && (bytes <= ArchiveCodec.bytesMax || entry == first)
            }
            try insert(block)
            rest = rest.dropFirst(block.count)
        }
    }

    private mutating func insert(_ block: ArraySlice<ArchiveEntry>) throws {
        guard let first = block.first, let last = block.map(\.journalSequence).max() else { return }
        lastArchived += 1
        let statement = try session.connection.statement(
            "INSERT INTO archive (num, first, last, body) VALUES (?, ?, ?, ?)")
        statement.bind(1, lastArchived)
        statement.bind(2, Int64(bitPattern: first.journalSequence))
        statement.bind(3, Int64(bitPattern: last))
        statement.bind(4, session.bodies.seal(ArchiveCodec.encode(block, compressor), at: .archive(lastArchived)))
        try statement.run()
    }

    func write(_ fingerprint: MessageFingerprint) throws {
        let statement = try session.connection.statement(
            "INSERT INTO fingerprint (digest, received) VALUES (?, ?) ON CONFLICT DO NOTHING")
        statement.bind(1, fingerprint.digest)
        statement.bind(2, fingerprint.receivedAt.microseconds)
        try statement.run()
    }
}

/// The stored form of what a quarantined message holds beside its columns: form 1, or form 2 with the place of bytes that
/// are no message.
enum MessageCodec {
    private static let version: UInt8 = 1
    private static let placedVersion: UInt8 = 2

    static func encode(_ entry: QuarantineEntry) -> [UInt8] {
        let version = entry.offset == nil ? version : placedVersion
        var writer = PackedWriter(version: version, capacity: entry.bytes.count + 256)
        writer.text(entry.detail)
        writer.blob(entry.bytes)
        if let offset = entry.offset { writer.unsigned(offset) }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> (detail: String, bytes: [UInt8], offset: UInt64?) {
        let isPlaced = bytes.first == placedVersion
        var reader = try PackedReader(bytes, version: isPlaced ? placedVersion : version)
        return (try reader.text(), try reader.blob(), isPlaced ? try reader.unsigned() : nil)
    }
}

/// The stored form of a row of the archive: a byte for the form, then a Zstandard frame of what ``PackedWriter`` wrote.
/// Rows of form 1 are what it wrote, as it is.
enum ArchiveCodec {
    private static let form: UInt8 = 2
    private static let plainForm: UInt8 = 1
    /// A row's entries, their bytes, and how far apart their positions are, at most.
    static let entriesMax = 64
    static let bytesMax = 256 << 10
    static let spanMax: UInt64 = 4_096
    /// What a row may hold when it is opened: one message of any length, and what is beside the bytes.
    private static let openedBytesMax = 1 << 30

    static func encode(_ entries: ArraySlice<ArchiveEntry>, _ compressor: Zstandard.Compressor) -> [UInt8] {
        var writer = PackedWriter(version: plainForm, capacity: entries.reduce(64) { $0 + $1.bytes.count + 48 })
        writer.list(Array(entries)) { writer, entry in
            writer.unsigned(entry.journalSequence)
            writer.text(entry.peer)
            writer.time(entry.receivedAt)
            writer.blob(entry.bytes)
        }
        return [form] + compressor.compress(writer.bytes.span.bytes)
    }

    static func decode(_ row: [UInt8]) throws -> [ArchiveEntry] {
        var reader = try PackedReader(opened(row), version: plainForm)
        return try reader.list { reader in
            ArchiveEntry(
                journalSequence: try reader.unsigned(), peer: try reader.text(), receivedAt: try reader.time(),
                bytes: try reader.blob())
        }
    }

    private static func opened(_ row: [UInt8]) throws -> [UInt8] {
        guard row.first == form else { return row }
        guard let bytes = Zstandard.open(row.span.bytes.extracting(droppingFirst: 1), limit: openedBytesMax) else {
            throw StoreError(.corrupt, "a row of the archive")
        }
        return bytes
    }
}

extension BodyPlace {
    static func quarantine(_ id: String) -> BodyPlace { BodyPlace("quarantine", key: id) }
    static func archive(_ number: Int64) -> BodyPlace { BodyPlace("archive", number: number) }
}
