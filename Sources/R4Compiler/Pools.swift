/// Numbers strings in the order of their first use; number 0 is the empty string.
struct StringPool {
    private(set) var all = [""]
    private var numbers = ["": 0]

    mutating func number(_ text: String) -> Int {
        precondition(!text.utf8.contains(0x0A), "a string of the table can't hold a line feed")
        if let known = numbers[text] { return known }
        numbers[text] = all.count
        all.append(text)
        return all.count - 1
    }
}

/// Numbers equal lists once; number 0 is the empty list.
struct ListPool {
    private(set) var all: [[Int]] = [[]]
    private var numbers: [[Int]: Int] = [[]: 0]

    mutating func number(_ list: [Int]) -> Int {
        if let known = numbers[list] { return known }
        numbers[list] = all.count
        all.append(list)
        return all.count - 1
    }
}

/// Numbers equal records once.
struct RecordPool {
    private(set) var all: [[Int]] = []
    private var numbers: [[Int]: Int] = [:]

    mutating func number(_ record: [Int]) -> Int {
        if let known = numbers[record] { return known }
        numbers[record] = all.count
        all.append(record)
        return all.count - 1
    }
}

extension [[Int]] {
    /// One line for each record: three base-64 digits (`0` to `o`) for each field.
    var lines: [String] {
        map { record in
            String(decoding: record.flatMap { [$0 >> 12, $0 >> 6, $0].map { UInt8(48 + $0 & 63) } }, as: UTF8.self)
        }
    }
}
