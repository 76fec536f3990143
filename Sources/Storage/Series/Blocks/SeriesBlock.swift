import Records
import Values

/// The sealed form of many batches of one subject: the table turned by 90 degrees, so that what hardly changes from one
/// message to the next takes hardly any room. A pure codec: ``pack(_:)`` and ``SeriesBlockReader`` are inverse.
///
/// Numbers and texts are those of ``PackedWriter``; a *column* is a ``BlockColumn``. A block begins with
///
/// | field | form |
/// |---|---|
/// | format | byte, 1 |
/// | batches, n | unsigned, at most ``batchesMax``, in the order of their numbers |
/// | whether the samples of each batch stand in the order of their rows | byte |
/// | number, time, receipt after time, commit after receipt, journal position after number | a column of n each |
/// | how many times a batch has, less one | column of n; all together: m |
/// | time after the batch's, minutes from UTC, basis + 16 × zone basis, shape of the text | a column of m each |
/// | the texts without a shape (``SampleTimeText``) | list of texts |
/// | channels | list: number of the channel less the one before (signed), samples (unsigned), bytes (unsigned) |
///
/// and goes on with what each channel has, one after the other, in columns of as many numbers as it has samples:
///
/// | field | form | present if |
/// |---|---|---|
/// | what follows | byte | |
/// | batch | column | bit 0; else one sample in each batch |
/// | which time of its batch | column | bit 1; else 0 |
/// | status | column | bit 2; else final |
/// | mark: 0, 2 × number of `series_mark`, or 2 × place in the list + 1 | column and list of texts | bit 3; else none |
/// | sequence | column | bit 4; else 0 |
/// | row (OBX) | column | bit 5; else one unsigned for all |
/// | form of the value: digits after the point, or 64 + place in the list of other values | column | bit 6; else one |
/// | other values: kind and bytes of ``PackedValue`` | list | a form is 64 or above |
/// | place in the batch | column | the samples don't stand in the order of their rows |
/// | the digits of the numbers | column of as many as there are | there is one |
///
/// A number always comes back with its text: `0.70` has the form 2 and the digits 70.
enum SeriesBlock {
    static let format: UInt8 = 1
    /// The most batches of a block.
    static let batchesMax = 4_096
    /// The most samples of a block; a batch with more is a block of its own.
    static let samplesMax = 131_072
    /// How far after the first the times of a block's batches may lie.
    static let spanMax: Int64 = 3_600_000_000
    /// What no message can pass: bounds what a damaged block makes the reader allocate.
    static let samplesOfChannelMax = 1 << 20
    static let otherValue: Int64 = 64

    static var damaged: StoreError { StoreError(.corrupt, "a block of samples") }

    enum Follows {
        static let batch: UInt8 = 1
        static let time: UInt8 = 2
        static let status: UInt8 = 4
        static let mark: UInt8 = 8
        static let sequence: UInt8 = 16
        static let row: UInt8 = 32
        static let form: UInt8 = 64
    }

    /// The batches as a block.
    ///
    /// - Parameter batches: Of one subject, at least one, in the order of their numbers.
    static func pack(_ batches: [StoredBatch]) -> [UInt8] {
        let times = BatchTimes(batches)
        let isInOrder = batches.allSatisfy { batch in
            zip(batch.samples, batch.samples.dropFirst()).allSatisfy { $0.row < $1.row }
        }
        var channels: [Int64: ChannelColumns] = [:]
        for (index, batch) in batches.enumerated() {
            for (place, sample) in batch.samples.enumerated() {
                let time = times.place(of: sample.time, in: index)
                channels[sample.channel, default: ChannelColumns()].add(
                    sample, batch: index, time: time, place: place)
            }
        }
        var writer = PackedWriter(version: format, capacity: 1_024)
        writer.unsigned(UInt64(batches.count))
        writer.boolean(isInOrder)
        writeHeads(batches, to: &writer)
        times.write(to: &writer)
        let packed = channels.sorted { $0.key < $1.key }.map { ref, columns in
            (ref, columns.count, columns.pack(batches: batches.count, isInOrder: isInOrder))
        }
        var last: Int64 = 0
        writer.list(packed) { writer, channel in
            writer.integer(channel.0 - last)
            writer.unsigned(UInt64(channel.1))
            writer.unsigned(UInt64(channel.2.count))
            last = channel.0
        }
        return packed.reduce(into: writer.bytes) { $0 += $1.2 }
    }

    private static func writeHeads(_ batches: [StoredBatch], to writer: inout PackedWriter) {
        BlockColumn.write(batches.map(\.number), to: &writer)
        BlockColumn.write(batches.map(\.time), to: &writer)
        BlockColumn.write(batches.map { $0.head.receivedAt.microseconds &- $0.time }, to: &writer)
        BlockColumn.write(
            batches.map { $0.head.committedAt.microseconds &- $0.head.receivedAt.microseconds }, to: &writer)
        BlockColumn.write(
            batches.map { Int64(bitPattern: $0.head.journalSequence) &- $0.number }, to: &writer)
    }
}

/// The different times of each batch, in the order in which its samples name them.
private struct BatchTimes {
    private var times: [[SampleTime]] = []
    private let bases: [Int64]

    init(_ batches: [StoredBatch]) {
        bases = batches.map(\.time)
        times.reserveCapacity(batches.count)
        for batch in batches {
            var own: [SampleTime] = []
            for sample in batch.samples where own.last != sample.time && !own.contains(sample.time) {
                own.append(sample.time)
            }
            times.append(own)
        }
    }

    func place(of time: SampleTime, in batch: Int) -> Int {
        times[batch][0] == time ? 0 : times[batch].firstIndex(of: time) ?? 0
    }

    func write(to writer: inout PackedWriter) {
        let all = zip(times, bases).flatMap { own, base in own.map { (time: $0, base: base) } }
        BlockColumn.write(times.map { Int64($0.count) - 1 }, to: &writer)
        BlockColumn.write(all.map { $0.time.instant.microseconds &- $0.base }, to: &writer)
        BlockColumn.write(all.map { Int64($0.time.offsetMinutes) }, to: &writer)
        BlockColumn.write(all.map { Int64($0.time.basis.rawValue | $0.time.zoneBasis.rawValue << 4) }, to: &writer)
        BlockColumn.write(all.map { Int64($0.time.textForm.rawValue) }, to: &writer)
        let texts = all.filter { $0.time.textForm == .verbatim }.map(\.time.text)
        writer.list(texts) { $0.text($1) }
    }
}

/// What the samples of one channel are, column by column.
private struct ChannelColumns {
    private var batches: [Int64] = []
    private var times: [Int64] = []
    private var statuses: [Int64] = []
    private var marks: [Int64] = []
    private var markTexts: [String] = []
    private var sequences: [Int64] = []
    private var rows: [Int64] = []
    private var forms: [Int64] = []
    private var others: [[UInt8]] = []
    private var places: [Int64] = []
    private var digits: [Int64] = []

    var count: Int { batches.count }

    mutating func add(_ sample: PackedSample, batch: Int, time: Int, place: Int) {
        batches.append(Int64(batch))
        times.append(Int64(time))
        statuses.append(Int64(sample.status.rawValue))
        marks.append(number(of: sample.mark))
        sequences.append(Int64(sample.sequence))
        rows.append(Int64(sample.row))
        places.append(Int64(place))
        if case .number(let decimal) = sample.value, let plain = decimal.plain, plain.scale < SeriesBlock.otherValue {
            forms.append(Int64(plain.scale))
            digits.append(plain.digits)
        } else {
            forms.append(SeriesBlock.otherValue + Int64(other(sample.value)))
        }
    }

    private mutating func number(of mark: SampleMark) -> Int64 {
        switch mark {
        case .none: return 0
        case .shared(let ref): return 2 * ref
        case .text(let text):
            let known = markTexts.firstIndex(of: text)
            if known == nil { markTexts.append(text) }
            return 2 * Int64(known ?? markTexts.count - 1) + 1
        }
    }

    private mutating func other(_ value: VitalSample.Value) -> Int {
        var writer = PackedWriter(version: PackedValue.form(of: value).kind, capacity: 16)
        PackedValue.write(value, as: PackedValue.form(of: value), to: &writer)
        // The last ones are the likely ones; texts that are all different are not looked through one by one.
        if let known = others.suffix(16).lastIndex(of: writer.bytes) { return known }
        others.append(writer.bytes)
        return others.count - 1
    }

    func pack(batches batchCount: Int, isInOrder: Bool) -> [UInt8] {
        var follows: UInt8 = 0
        if batches.count != batchCount || !batches.indices.allSatisfy({ batches[$0] == Int64($0) }) {
            follows |= SeriesBlock.Follows.batch
        }
        if times.contains(where: { $0 != 0 }) { follows |= SeriesBlock.Follows.time }
        if statuses.contains(where: { $0 != Int64(VitalSample.Status.final.rawValue) }) {
            follows |= SeriesBlock.Follows.status
        }
        if marks.contains(where: { $0 != 0 }) { follows |= SeriesBlock.Follows.mark }
        if sequences.contains(where: { $0 != 0 }) { follows |= SeriesBlock.Follows.sequence }
        if rows.contains(where: { $0 != rows[0] }) { follows |= SeriesBlock.Follows.row }
        if forms.contains(where: { $0 != forms[0] }) { follows |= SeriesBlock.Follows.form }
        // The byte that other stored forms have for their version says here what follows.
        var writer = PackedWriter(version: follows, capacity: 64 + count / 2)
        if follows & SeriesBlock.Follows.batch != 0 { BlockColumn.write(batches, to: &writer) }
        if follows & SeriesBlock.Follows.time != 0 { BlockColumn.write(times, to: &writer) }
        if follows & SeriesBlock.Follows.status != 0 { BlockColumn.write(statuses, to: &writer) }
        if follows & SeriesBlock.Follows.mark != 0 {
            BlockColumn.write(marks, to: &writer)
            writer.list(markTexts) { $0.text($1) }
        }
        if follows & SeriesBlock.Follows.sequence != 0 { BlockColumn.write(sequences, to: &writer) }
        if follows & SeriesBlock.Follows.row != 0 {
            BlockColumn.write(rows, to: &writer)
        } else {
            writer.unsigned(UInt64(rows[0]))
        }
        if follows & SeriesBlock.Follows.form != 0 {
            BlockColumn.write(forms, to: &writer)
        } else {
            writer.unsigned(UInt64(forms[0]))
        }
        if !others.isEmpty { writer.list(others) { $0.blob($1) } }
        if !isInOrder { BlockColumn.write(places, to: &writer) }
        BlockColumn.write(digits, to: &writer)
        return writer.bytes
    }
}
