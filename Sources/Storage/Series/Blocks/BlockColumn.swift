import Values

/// A column of whole numbers in a block: a byte for how each is predicted, the numbers that begin the prediction, and
/// what remains, as ``PackedIntegers`` with their length.
///
/// | prediction | of the next number | suits |
/// |---|---|---|
/// | 0 | one number for all (signed) | delays, what never changes |
/// | 1 | the one before (the first: signed) | values, what seldom changes |
/// | 2 | as far from the one before as that from its own (the first and the first difference: signed) | times |
///
/// Differences wrap around, so every column of 64-bit numbers can be written.
struct BlockColumn {
    private var prediction: UInt8
    private var first: Int64 = 0
    private var second: Int64 = 0
    private var rest: ArraySlice<UInt8>

    // MARK: Writing

    /// Writes a column by the prediction that takes the fewest bytes.
    static func write(_ values: [Int64], to writer: inout PackedWriter) {
        guard let first = values.first else { return }
        var best = Self.fixed(values)
        if best.rest.count > 1 {
            // What is not the same all along: try the others.
            let differences = values.differences
            let steps = BlockColumn(prediction: 1, first: first, rest: PackedIntegers.pack(differences)[...])
            if steps.rest.count < best.rest.count { best = steps }
            if let second = differences.first {
                let bends = BlockColumn(
                    prediction: 2, first: first, second: second,
                    rest: PackedIntegers.pack(differences.differences)[...])
                if bends.rest.count < best.rest.count { best = bends }
            }
        }
        writer.byte(best.prediction)
        writer.integer(best.first)
        if best.prediction == 2 { writer.integer(best.second) }
        writer.blob(Array(best.rest))
    }

    private static func fixed(_ values: [Int64]) -> BlockColumn {
        let middle = values.sorted()[values.count / 2]
        return BlockColumn(prediction: 0, first: middle, rest: PackedIntegers.pack(values.map { $0 &- middle })[...])
    }

    private init(prediction: UInt8, first: Int64, second: Int64 = 0, rest: ArraySlice<UInt8>) {
        (self.prediction, self.first, self.second, self.rest) = (prediction, first, second, rest)
    }

    // MARK: Reading

    /// Finds a column without reading its numbers.
    init(_ reader: inout PackedReader) throws {
        prediction = try reader.byte()
        first = try reader.integer()
        if prediction == 2 { second = try reader.integer() }
        rest = try reader.slice()
    }

    /// The one number that all of the column are; nil if they are not, or not as many.
    func constant(_ count: Int) -> Int64? {
        guard prediction == 0, let groups = PackedIntegers.zeroGroups(rest),
            groups == (count + PackedIntegers.groupCount - 1) / PackedIntegers.groupCount
        else { return nil }
        return first
    }

    /// The numbers of the column.
    ///
    /// - Throws: ``StoreError/Code/corrupt`` if there are not as many.
    func values(_ count: Int) throws -> [Int64] {
        let skipped = Int(prediction)
        guard count > 0, prediction <= 2, var values = PackedIntegers.unpack(rest, count: max(0, count - skipped))
        else { throw SeriesBlock.damaged }
        switch prediction {
        case 0:
            for index in values.indices { values[index] &+= first }
        case 1:
            values.insert(first, at: 0)
            values.sum()
        default:
            values.insert(second, at: 0)
            values.sum()
            values.insert(first, at: 0)
            values.sum()
            // A column of one number has no difference.
            values.removeLast(values.count - count)
        }
        return values
    }
}

extension [Int64] {
    fileprivate var differences: [Int64] { zip(dropFirst(), self).map { $0 &- $1 } }

    /// Each becomes the sum of all up to it.
    fileprivate mutating func sum() {
        withUnsafeMutableBufferPointer { values in
            var total: Int64 = 0
            for index in values.indices {
                total &+= values[index]
                values[index] = total
            }
        }
    }
}
