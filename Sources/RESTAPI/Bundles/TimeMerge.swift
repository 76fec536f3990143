import Storage
import Values

/// Pages of one list that is made of two, both in the order of time.
///
/// A page says how far it took from each, so that the next one neither loses nor repeats an item, whatever the times.
struct TimeMerge<Item: Sendable>: Sendable {
    /// An item of one of the lists.
    struct Entry: Sendable {
        var time: Int64
        var item: Item
        /// Where a page after it begins; nil if only the list can tell.
        var cursor: String?
    }

    /// A page of one of the lists.
    struct Part: Sendable {
        var items: [Entry]
        /// The cursor of the list's next page; nil if this is the last.
        var next: String?
    }

    /// Gives at most `count` items from a cursor on; fewer don't mean that it is the last page.
    typealias Source = @Sendable (_ count: Int, _ cursor: String?) async throws -> Part

    /// A list without items.
    static var nothing: Source { { _, _ in Part(items: [], next: nil) } }

    let first: Source
    let second: Source
    let isAscending: Bool

    /// How often a list is asked again for a page because it gave too little.
    private static var refillsMax: Int { 4 }

    func page(count: Int, cursor: String?) async throws -> Page<Item> {
        let position = try cursor.map { try Position($0) } ?? Position()
        var left = try await Run(first, position.first, count)
        var right = try await Run(second, position.second, count)
        var items: [Item] = []
        var refills = 0
        while items.count < count {
            if left.needsMore || right.needsMore {
                refills += 1
                guard refills <= Self.refillsMax else { break }
                if left.needsMore { try await left.refill(count) }
                if right.needsMore { try await right.refill(count) }
                continue
            }
            switch (left.head, right.head) {
            case (nil, nil): return Page(items: items, next: nil)
            case (_?, nil): items.append(left.take())
            case (nil, _?): items.append(right.take())
            case (let one?, let other?):
                let isFirst = isAscending ? one <= other : one >= other
                items.append(isFirst ? left.take() : right.take())
            }
        }
        let next = Position(first: try await left.place(), second: try await right.place())
        return Page(items: items, next: next.isEnd ? nil : next.description)
    }

    /// One list while a page is put together.
    private struct Run {
        let source: Source
        /// Where `items` begin; nil if the list had ended before.
        var start: Place
        var items: [Entry] = []
        var taken = 0
        var next: String?

        init(_ source: @escaping Source, _ start: Place, _ count: Int) async throws {
            (self.source, self.start) = (source, start)
            if start != .end { try await fetch(count) }
        }

        private mutating func fetch(_ count: Int) async throws {
            let part = try await source(count, start.cursor)
            (items, next, taken) = (part.items, part.next, 0)
        }

        var head: Int64? { taken < items.count ? items[taken].time : nil }
        var needsMore: Bool { taken == items.count && next != nil }

        mutating func take() -> Item {
            defer { taken += 1 }
            return items[taken].item
        }

        mutating func refill(_ count: Int) async throws {
            guard let next else { return }
            start = .after(next)
            try await fetch(count)
        }

        /// Where the next page begins. Where an item does not say, the list is asked for a page that ends there.
        func place() async throws -> Place {
            if start == .end { return .end }
            if taken == items.count { return next.map { .after($0) } ?? .end }
            if taken == 0 { return start }
            if let cursor = items[taken - 1].cursor { return .after(cursor) }
            return try await source(taken, start.cursor).next.map { .after($0) } ?? .end
        }
    }
}

/// How far a list was read.
private enum Place: Equatable {
    case start, end
    case after(String)

    var cursor: String? { if case .after(let cursor) = self { cursor } else { nil } }

    var text: String {
        switch self {
        case .start: "s"
        case .end: "e"
        case .after(let cursor): "a" + cursor
        }
    }

    init?(_ text: Substring) {
        switch text.first {
        case "s" where text.count == 1: self = .start
        case "e" where text.count == 1: self = .end
        case "a": self = .after(String(text.dropFirst()))
        default: return nil
        }
    }
}

/// How far both lists were read: their places, parted by a point, which no cursor of the store holds.
private struct Position: CustomStringConvertible {
    var first = Place.start
    var second = Place.start

    init(first: Place = .start, second: Place = .start) { (self.first, self.second) = (first, second) }

    init(_ text: String) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = Place(parts[0]), let second = Place(parts[1]) else {
            throw StoreError(.invalidCursor, "a cursor of two lists")
        }
        (self.first, self.second) = (first, second)
    }

    var isEnd: Bool { first == .end && second == .end }
    var description: String { "\(first.text).\(second.text)" }
}
