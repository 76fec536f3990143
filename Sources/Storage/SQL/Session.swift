import Values

/// A connection with what it takes to understand a tenant's rows: the codec of its bodies and its interned words.
///
/// Used by one thread at a time, like the connection.
final class Session {
    let connection: SQLConnection
    let bodies: BodyCodec
    let names: Names

    init(connection: SQLConnection, bodies: BodyCodec) {
        (self.connection, self.bodies) = (connection, bodies)
        names = Names(connection)
    }
}

/// The interned words of a store. They are never changed or removed, so every connection may remember those it has seen.
final class Names {
    /// What a word is; each kind counts its own ids.
    enum Kind: Int64 {
        case resourceType = 1
        case tokenSystem = 2
        case recordKind = 3
        case tokenParameter = 10
        case stringParameter = 11
        case referenceParameter = 12
        case dateParameter = 13
        case numberParameter = 14
        case quantityParameter = 15
        case uriParameter = 16
    }

    private struct Key: Hashable {
        var kind: Int64
        var text: String
    }

    private let connection: SQLConnection
    private var ids: [Key: Int64] = [:]
    private var texts: [Int64: String] = [:]

    /// How many words are remembered; systems come from outside, so there is no other limit.
    static let rememberedMax = 20_000

    init(_ connection: SQLConnection) { self.connection = connection }

    /// The id of a word; nil if no row was ever written with it.
    func find(_ text: String, _ kind: Kind) throws -> Int64? {
        let key = Key(kind: kind.rawValue, text: text)
        if let known = ids[key] { return known }
        let found = try connection.row(
            "SELECT id FROM name WHERE kind = ? AND text = ?", .integer(key.kind), .text(text)
        ) { $0.integer(0) }
        if let found { remember(key, found) }
        return found
    }

    /// The ids of all words that begin and end so.
    func find(from prefix: String, to suffix: String, _ kind: Kind) throws -> [Int64] {
        try connection.rows(
            "SELECT id, text FROM name WHERE kind = ? AND text >= ? AND text < ?",
            [.integer(kind.rawValue), .text(prefix), .text(prefix + "\u{10FFFF}")]
        ) { $0.text(1).hasSuffix(suffix) ? $0.integer(0) : nil }.compactMap(\.self)
    }

    /// The id of a word, made in the open transaction if it is new.
    func intern(_ text: String, _ kind: Kind) throws -> Int64 {
        if let known = try find(text, kind) { return known }
        let last = try connection.row(
            "SELECT coalesce(max(id), 0) FROM name WHERE kind = ?", .integer(kind.rawValue)
        ) { $0.integer(0) }
        let id = (last ?? 0) + 1
        try connection.run(
            "INSERT INTO name (kind, id, text) VALUES (?, ?, ?)", .integer(kind.rawValue), .integer(id), .text(text))
        remember(Key(kind: kind.rawValue, text: text), id)
        return id
    }

    /// The word of an id.
    func text(_ id: Int64, _ kind: Kind) throws -> String {
        if let known = texts[kind.rawValue << RowNumber.countBits | id] { return known }
        let found = try connection.row(
            "SELECT text FROM name WHERE kind = ? AND id = ?", .integer(kind.rawValue), .integer(id)
        ) { $0.text(0) }
        guard let found else { throw StoreError(.corrupt, "a row names a word that is not there") }
        if texts.count >= Self.rememberedMax { texts.removeAll() }
        texts[kind.rawValue << RowNumber.countBits | id] = found
        return found
    }

    /// Forgets everything: after a rollback some of it never happened.
    func forget() {
        ids.removeAll()
        texts.removeAll()
    }

    private func remember(_ key: Key, _ id: Int64) {
        if ids.count >= Self.rememberedMax { ids.removeAll() }
        ids[key] = id
    }
}

/// Row numbers that carry their kind: the upper bits are an interned id, so that rows of one type lie together and are
/// walked in the order of their creation without another index.
enum RowNumber {
    static let countBits: Int64 = 40

    /// All numbers of a kind.
    static func range(_ kind: Int64) -> ClosedRange<Int64> {
        (kind << countBits)...((kind << countBits) | ((1 << countBits) - 1))
    }
}
