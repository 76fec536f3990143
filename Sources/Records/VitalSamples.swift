public import Values

/// The samples of one message, in their order.
///
/// Nearly all messages bring plain numbers of one monitor, whose terms stand in one table. These are kept as rows of
/// numbers beside that table: they refer to nothing, so that neither to make nor to copy nor to forget them costs anything
/// for each. Whatever is unusual is kept as it is; a reader sees no difference.
public struct VitalSamples: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral {
    /// A sample that is a plain number.
    @usableFromInline
    struct Row: Sendable {
        @usableFromInline let digits: Int64
        /// The place of its terms in the table.
        @usableFromInline let terms: Int32
        @usableFromInline let row: UInt16
        /// Which of the times.
        @usableFromInline let time: UInt16
        @usableFromInline let scale: UInt8

        @inlinable
        init(digits: Int64, terms: Int32, row: UInt16, time: UInt16, scale: UInt8) {
            (self.digits, self.terms, self.row, self.time, self.scale) = (digits, terms, row, time, scale)
        }
    }

    @usableFromInline let table: SampleTermsTable
    @usableFromInline var rows: [Row] = []
    /// Where there are no rows, all samples.
    @usableFromInline private(set) var samples: [VitalSample] = []
    /// The time of most rows, and further ones.
    @usableFromInline private(set) var time: SampleTime?
    @usableFromInline private(set) var furtherTimes: [SampleTime] = []
    /// Which of them the next row has.
    @usableFromInline private(set) var present: UInt16 = 0

    public init(_ samples: [VitalSample]) { (table, self.samples) = (.empty, samples) }
    public init(arrayLiteral samples: VitalSample...) { self.init(samples) }

    /// None yet, with room for plain numbers on the terms of a table.
    public init(on table: SampleTermsTable, capacity: Int) {
        self.table = table
        rows.reserveCapacity(capacity)
    }

    /// The samples that are added from now on were measured at this time.
    ///
    /// - Returns: False, and nothing changes, for more times than a message of a monitor has.
    public mutating func begin(_ time: SampleTime) -> Bool {
        guard let first = self.time else {
            (self.time, present) = (time, 0)
            return true
        }
        if first == time {
            present = 0
        } else if let known = furtherTimes.lastIndex(of: time), let place = UInt16(exactly: known + 1) {
            present = place
        } else {
            guard let place = UInt16(exactly: furtherTimes.count + 1) else { return false }
            furtherTimes.append(time)
            present = place
        }
        return true
    }

    /// Adds a plain number, the first of its channel and time, measured at the time that was begun.
    ///
    /// - Parameters:
    ///   - terms: The place of its terms in the table.
    ///   - value: What ``ExactDecimal/plain`` tells of it.
    ///   - row: The number of its OBX segment, from 1.
    @inlinable
    public mutating func append(terms: Int, _ value: (digits: Int64, scale: Int), row: Int) {
        rows.append(
            Row(
                digits: value.digits, terms: Int32(truncatingIfNeeded: terms), row: UInt16(clamping: row),
                time: present, scale: UInt8(truncatingIfNeeded: value.scale)))
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { rows.isEmpty ? samples.count : rows.count }

    public subscript(index: Int) -> VitalSample {
        if rows.isEmpty { return samples[index] }
        let row = rows[index]
        return VitalSample(
            terms: table[Int(row.terms)], time: time(of: row),
            value: .number(ExactDecimal(digits: row.digits, scale: Int(row.scale))), sequence: 0, row: row.row)
    }

    @inlinable
    func time(of row: Row) -> SampleTime { row.time == 0 ? time! : furtherTimes[Int(row.time) - 1] }

    /// When a sample was measured.
    @inlinable
    public func instant(at index: Int) -> Timestamp {
        rows.isEmpty ? samples[index].time.instant : time(of: rows[index]).instant
    }

    /// Whether a sample has not only equal terms as another one's but the same place of the same table.
    @inlinable
    public func hasTerms(at index: Int, ofSampleAt otherIndex: Int, in other: VitalSamples) -> Bool {
        if rows.isEmpty || other.rows.isEmpty { return self[index].terms.isIdentical(to: other[otherIndex].terms) }
        return table.isIdentical(to: other.table) && rows[index].terms == other.rows[otherIndex].terms
    }

    public static func == (left: VitalSamples, right: VitalSamples) -> Bool { left.elementsEqual(right) }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for sample in self { hasher.combine(sample) }
    }
}
