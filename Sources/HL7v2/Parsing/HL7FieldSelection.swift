/// Some fields of a message as bytes to know it by: two messages with the same bytes hold the same in all of them.
///
/// Whatever is found out about a message from these fields alone need not be found out again. The bytes tell the
/// segments that the fields are in, and where one ends and the next begins, but not the delimiters.
public struct HL7FieldSelection: Sendable {
    private struct Group {
        var name: HL7SegmentName
        /// How many segments of the name are looked at.
        var segments: Int
        var fields: [Int]
        /// The fields of which counts only whether their first repetition has a value.
        var marks: [Int]
    }

    private var groups: [Group] = []

    /// - Parameters:
    ///   - paths: Paths whose fields are taken wholly, with all repetitions. One without a field takes the segment.
    ///   - marks: Paths of which counts only whether they have a value. Those of components, or of other repetitions
    ///     than the first, are taken wholly.
    public init(_ paths: [HL7Path], marks: [HL7Path] = []) {
        for (path, isMark) in paths.map({ ($0, false) }) + marks.map({ ($0, $0.isFirstRepetition) })
        where !path.segment.isEmpty {
            let place = groups.firstIndex { $0.name == path.segment } ?? groups.count
            if place == groups.count {
                groups.append(Group(name: path.segment, segments: 1, fields: [], marks: []))
            }
            switch path.occurrence {
            case .number(let number): groups[place].segments = max(groups[place].segments, number)
            case .every: groups[place].segments = .max
            }
            let field = path.field ?? Self.wholeSegment
            if isMark {
                if !groups[place].marks.contains(field) { groups[place].marks.append(field) }
            } else if !groups[place].fields.contains(field) {
                groups[place].fields.append(field)
            }
        }
    }

    private static let wholeSegment = 0

    /// Appends what a message holds in the fields.
    public func append(_ message: HL7Message, to key: inout [UInt8]) {
        let (storage, index) = (message.storage, message.storage.index)
        for group in groups {
            var left = group.segments
            for (place, segment) in index.segments.enumerated() where segment.name == group.name {
                for field in group.fields {
                    let range = field == Self.wholeSegment ? segment.range : index.field(field, ofSegment: place)
                    key.append(length: range?.count ?? -1)
                    if let range { key.append(contentsOf: storage.bytes[range]) }
                }
                for field in group.marks {
                    key.append(index.field(field, ofSegment: place).map(storage.mark) ?? 0)
                }
                left -= 1
                if left == 0 { break }
            }
            // Where the segments of a name end.
            key.append(length: -2)
        }
    }
}

extension HL7Path {
    /// Whether it names the first repetition of a field, wholly.
    var isFirstRepetition: Bool {
        field != nil && repetition == .number(1) && component == nil && subcomponent == nil
    }
}

extension MessageStorage {
    /// What the first repetition of a field holds: 0 for nothing, 1 for the null value, 2 for another one.
    func mark(ofFirstPart field: Range<Int>) -> UInt8 {
        switch presence(bytes.firstPart(of: field, before: delimiters.repetition)) {
        case .empty: 0
        case .null: 1
        case .valued: 2
        }
    }
}

extension [UInt8] {
    /// Four bytes, least first.
    @inline(__always)
    fileprivate mutating func append(length: Int) {
        let length = UInt32(truncatingIfNeeded: length)
        append(UInt8(truncatingIfNeeded: length))
        append(UInt8(truncatingIfNeeded: length &>> 8))
        append(UInt8(truncatingIfNeeded: length &>> 16))
        append(UInt8(truncatingIfNeeded: length &>> 24))
    }
}
