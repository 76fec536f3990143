import Storage
import TestSupport
import Testing

@testable import RESTAPI

struct TimeMergeTests {
    /// A list whose pages are shorter than asked for now and then, and whose cursors are places.
    private static func source(_ times: [Int64], short: Int, named: Bool) -> TimeMerge<String>.Source {
        { count, cursor in
            let start = cursor.flatMap { Int($0) } ?? 0
            let end = min(times.count, start + (short > 0 ? min(count, short) : count))
            let items = (start..<end).map {
                TimeMerge<String>.Entry(
                    time: times[$0], item: "\(times[$0])-\(short)", cursor: named ? "\($0 + 1)" : nil)
            }
            return .init(items: items, next: end < times.count ? "\(end)" : nil)
        }
    }

    @Test(arguments: 0..<200)
    func `no item is lost or repeated, whatever the lists and pages`(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        func times() -> [Int64] {
            (0..<random.below(20)).map { _ in Int64(random.below(30)) }.sorted(by: >)
        }
        let (left, right) = (times(), times())
        let merge = TimeMerge<String>(
            first: Self.source(left, short: 0, named: seed % 2 == 0),
            second: Self.source(right, short: seed % 3 == 0 ? 2 : 4, named: seed % 5 == 0), isAscending: false)
        let count = 1 + random.below(7)
        var (found, cursor, pages) = ([String](), String?.none, 0)
        repeat {
            let page = try await merge.page(count: count, cursor: cursor)
            #expect(page.items.count <= count)
            found += page.items
            cursor = page.next
            pages += 1
        } while cursor != nil && pages < 200
        let short = seed % 3 == 0 ? 2 : 4
        let expected = (left.map { ($0, "\($0)-0") } + right.map { ($0, "\($0)-\(short)") })
        #expect(found.sorted() == expected.map(\.1).sorted())
        let order = found.map { Int64($0.split(separator: "-")[0])! }
        #expect(order == order.sorted(by: >))
    }

    @Test
    func `a list that gives nothing for long ends the page, not the list`() async throws {
        let merge = TimeMerge<String>(
            first: { _, cursor in
                let step = cursor.flatMap { Int($0) } ?? 0
                let item = TimeMerge<String>.Entry(time: 1, item: "found", cursor: nil)
                return .init(items: step == 20 ? [item] : [], next: step < 20 ? "\(step + 1)" : nil)
            }, second: TimeMerge.nothing, isAscending: false)
        var (found, cursor, pages) = ([String](), String?.none, 0)
        repeat {
            let page = try await merge.page(count: 5, cursor: cursor)
            found += page.items
            (cursor, pages) = (page.next, pages + 1)
        } while cursor != nil && pages < 50
        #expect(found == ["found"])
        #expect(pages > 1)
    }
}
