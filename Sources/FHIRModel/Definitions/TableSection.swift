/// Reads the sections of a generated table.
enum TableSection {
    /// The records of a section, each a line of as many fields.
    static func records<Record>(
        _ section: StaticString, fields: Int, _ make: (inout FieldReader) -> Record
    ) -> [Record] {
        section.withUTF8Buffer { bytes in
            let count = bytes.count / (3 * fields + 1)
            var reader = FieldReader(bytes: bytes)
            return (0..<count).map { _ in
                let record = make(&reader)
                reader.skipLineEnd()
                return record
            }
        }
    }

    /// The lists of a section, each a line of any number of fields.
    static func lists(_ section: StaticString) -> [[Int]] {
        section.withUTF8Buffer { bytes in
            var reader = FieldReader(bytes: bytes)
            var lists: [[Int]] = []
            while !reader.isAtEnd {
                var list: [Int] = []
                while !reader.isAtLineEnd { list.append(reader.next()) }
                lists.append(list)
                reader.skipLineEnd()
            }
            return lists
        }
    }
}

/// Reads the fields of one record after another.
struct FieldReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }
    var isAtLineEnd: Bool { bytes[index] == 0x0A }

    mutating func skipLineEnd() { index += 1 }

    mutating func next() -> Int {
        defer { index += 3 }
        return Int(bytes[index] &- 48) << 12 | Int(bytes[index + 1] &- 48) << 6 | Int(bytes[index + 2] &- 48)
    }
}

/// The strings of a generated table, one a line, made when asked for.
struct TableStrings: Sendable {
    let text: StaticString
    /// Where each line begins, and the end.
    let starts: [UInt32]

    init(_ text: StaticString) {
        self.text = text
        starts = text.withUTF8Buffer { bytes in
            var starts: [UInt32] = [0]
            starts.reserveCapacity(bytes.count / 24)
            for index in bytes.indices where bytes[index] == 0x0A { starts.append(UInt32(index + 1)) }
            return starts
        }
    }

    subscript(_ number: Int) -> String { String(decoding: utf8(number), as: UTF8.self) }

    /// The bytes of a string, which are there as long as the program.
    func utf8(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let (start, end) = (Int(starts[number]), Int(starts[number + 1]) - 1)
        return UnsafeBufferPointer(start: text.utf8Start + start, count: end - start)
    }
}
