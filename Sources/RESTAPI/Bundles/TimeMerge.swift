import Storage
import Values

/// Pages of one list that is made of several, each in the order of time.
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

    /// What comes first where times are equal is the first.
    let sources: [Source]
    let isAscending: Bool

    init(_ sources: [Source], isAscending: Bool) { (self.sources, self.isAscending) = (sources, isAscending) }

    init(first: @escaping Source, second: @escaping Source, isAscending: Bool) {
        self.init([first, second], isAscending: isAscending)
    }

    /// How often a list is asked again for a page because it gave too little.
    private static var refillsMax: Int { 4 }

    func page(count: Int, cursor: String?) async throws -> Page<Item> {
        let position = try cursor.map { try Position($0, count: sources.count) } ?? Position(count: sources.count)
        var runs: [Run] = []
        for (source, place) in zip(sources, position.places) { runs.append(try await Run(source, place, count)) }
        var items: [Item] = []
        var refills = 0
        while items.count < count {
            if runs.contains(where: \.needsMore) {
                refills += 1
                guard refills <= Self.refillsMax else { break }
                for index in runs.indices where runs[index].needsMore { try await runs[index].refill(count) }
                continue
            }
            guard let next = next(of: runs) else { return Page(items: items, next: nil) }
            items.append(runs[next].take())
        }
        var places: [Place] = []
        for run in runs { places.append(try await run.place()) }
        let end = Position(places: places)
        return Page(items: items, next: end.isEnd ? nil : end.description)
    }

    /// The list whose next item comes next; nil if all have ended.
    private func next(of runs: [Run]) -> Int? {
        var next: (index: Int, time: Int64)?
        for (index, run) in runs.enumerated() {
            guard let time = run.head else { continue }
            if let next, isAscending ? next.time <= time : next.time >= time { continue }
            next = (index, time)
        }
        return next?.index
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

/// How far all lists were read: their places, parted by points, which no cursor of the store holds.
private struct Position: CustomStringConvertible {
    let places: [Place]

    init(places: [Place]) { self.places = places }
    init(count: Int) { places = Array(repeating: .start, count: count) }

    init(_ text: String, count: Int) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        places = parts.compactMap { Place($0) }
        guard parts.count == count, places.count == count else {
            throw StoreError(.invalidCursor, "a cursor of several lists")
        }
    }

    var isEnd: Bool { places.allSatisfy { $0 == .end } }
    var description: String { places.map(\.text).joined(separator: ".") }
}
