import Seal

/// Where a page ended: the sort keys of its last row and its number, so that the next page begins after it whatever was
/// written meanwhile.
///
/// Sort keys may be patient data and cursors travel in addresses, so a cursor is sealed like a body.
struct PageCursor {
    var keys: [SQLValue]
    var number: Int64

    private static let version: UInt8 = 1
    private static let place = BodyPlace("cursor")

    func text(_ bodies: BodyCodec) -> String {
        var writer = PackedWriter(version: Self.version, capacity: 64)
        writer.integer(number)
        writer.list(keys) { writer, key in
            switch key {
            case .integer(let value):
                writer.byte(1)
                writer.integer(value)
            case .real(let value):
                writer.byte(2)
                writer.real(value)
            case .text(let text):
                writer.byte(3)
                writer.text(text)
            case .null, .blob: writer.byte(0)
            }
        }
        return Base64.urlSafe.encode(bodies.seal(writer.bytes, at: Self.place))
    }

    /// Reads a cursor.
    ///
    /// - Throws: ``StoreError/Code/invalidCursor``.
    init(_ text: String, keyCount: Int, _ bodies: BodyCodec) throws {
        let invalid = StoreError(.invalidCursor, "the page cursor is not one of this store; start from the first page")
        guard let sealed = Base64.urlSafe.decode(text) else { throw invalid }
        do {
            var reader = try PackedReader(try bodies.open(sealed, at: Self.place), version: Self.version)
            number = try reader.integer()
            keys = try reader.list { reader in
                switch try reader.byte() {
                case 1: .integer(try reader.integer())
                case 2: .real(try reader.real())
                case 3: .text(try reader.text())
                default: .null
                }
            }
        } catch {
            throw invalid
        }
        guard keys.count == keyCount else { throw invalid }
    }

    init(keys: [SQLValue], number: Int64) { (self.keys, self.number) = (keys, number) }
}

/// Which page of a list is asked for.
public struct PageRequest: Hashable, Sendable {
    /// At most so many items, at least 1.
    public var count: Int
    /// ``Page/next`` of the page before; nil for the first.
    public var cursor: String?

    public init(count: Int, cursor: String? = nil) { (self.count, self.cursor) = (count, cursor) }
}

/// A page of a list.
public struct Page<Item: Sendable>: Sendable {
    public var items: [Item]
    /// The cursor of the next page; nil for the last.
    public var next: String?

    public init(items: [Item], next: String?) { (self.items, self.next) = (items, next) }
}

extension Page: Equatable where Item: Equatable {}

extension Page {
    /// Makes a page from rows of which one more than a page was asked for.
    static func of<Row>(
        _ rows: [Row], _ request: PageRequest, _ bodies: BodyCodec, cursor: (Row) -> PageCursor,
        item: (Row) throws -> Item
    ) rethrows -> Page {
        let shown = rows.prefix(max(1, request.count))
        let next = rows.count > shown.count ? shown.last.map { cursor($0).text(bodies) } : nil
        return Page(items: try shown.map(item), next: next)
    }
}
