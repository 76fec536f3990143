import Records
import Values

/// Reads a block of samples (see ``SeriesBlock``): the heads of its batches at once, of its channels those asked for.
///
/// Bytes of another form end in ``StoreError/Code/corrupt``, never in a trap.
struct SeriesBlockReader {
    /// Where a channel's columns lie.
    struct ChannelPart {
        var ref: Int64
        var count: Int
        var range: Range<Int>
    }

    private let bytes: [UInt8]
    private let isInOrder: Bool
    /// The numbers of the batches.
    let numbers: [Int64]
    let channels: [ChannelPart]
    private let bases: [Int64]
    private let receipts: BlockColumn
    private let commits: BlockColumn
    private let positions: BlockColumn
    private let times: TimeTable

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        var reader = try PackedReader(bytes, version: SeriesBlock.format)
        let count = try reader.count(atMost: SeriesBlock.batchesMax)
        isInOrder = try reader.boolean()
        numbers = try BlockColumn(&reader).values(count)
        bases = try BlockColumn(&reader).values(count)
        receipts = try BlockColumn(&reader)
        commits = try BlockColumn(&reader)
        positions = try BlockColumn(&reader)
        times = try TimeTable(&reader, bases: bases)
        var (last, start) = (Int64(0), 0)
        var channels: [ChannelPart] = try reader.list { reader in
            last &+= try reader.integer()
            let count = try reader.count(atMost: SeriesBlock.samplesOfChannelMax)
            let length = try reader.count(atMost: bytes.count)
            defer { start += length }
            return ChannelPart(ref: last, count: count, range: start..<start + length)
        }
        for index in channels.indices {
            let range = channels[index].range
            guard range.upperBound <= bytes.count - reader.index else { throw SeriesBlock.damaged }
            channels[index].range = range.lowerBound + reader.index..<range.upperBound + reader.index
        }
        self.channels = channels
    }

    /// The batches with samples of the channels and times that are wanted, in order of their numbers, each with those only.
    func batches(
        of subject: Int64, numbers wantedNumbers: ClosedRange<Int64> = .min ... .max,
        in wantedTimes: ClosedRange<Int64> = .min ... .max, channels isWanted: (Int64) throws -> Bool = { _ in true }
    ) throws -> [StoredBatch] {
        let wantsAll = wantedNumbers == .min ... .max
        if !wantsAll, !numbers.contains(where: wantedNumbers.contains) { return [] }
        var found: [Int: [(place: Int64, sample: PackedSample)]] = [:]
        var texts = try TimeCache(times)
        for channel in channels where try isWanted(channel.ref) {
            let columns = try ChannelReader(bytes, channel, batches: numbers.count, isInOrder: isInOrder, times)
            for index in 0..<channel.count {
                let batch = columns.batch(index)
                guard wantedTimes.contains(times.instants[columns.time(index)]),
                    wantsAll || wantedNumbers.contains(numbers[batch])
                else { continue }
                let sample = PackedSample(
                    channel: channel.ref, mark: try columns.mark(index), time: try texts.time(columns.time(index)),
                    value: try columns.value(index), status: try columns.status(index),
                    sequence: columns.sequence(index),
                    row: UInt16(truncatingIfNeeded: columns.row(index)))
                found[batch, default: []].append((columns.places?[index] ?? Int64(sample.row), sample))
            }
        }
        if found.isEmpty { return [] }
        let heads = try self.heads()
        return found.sorted { $0.key < $1.key }.map { index, samples in
            StoredBatch(
                number: numbers[index], subject: subject, time: bases[index], head: heads(index),
                samples: samples.sorted { $0.place < $1.place }.map(\.sample))
        }
    }

    private func heads() throws -> (Int) -> BatchHead {
        let (receipts, commits, positions) = (
            try receipts.values(numbers.count), try commits.values(numbers.count), try positions.values(numbers.count)
        )
        return { index in
            let received = bases[index] &+ receipts[index]
            return BatchHead(
                receivedAt: Timestamp(microseconds: received),
                committedAt: Timestamp(microseconds: received &+ commits[index]),
                journalSequence: UInt64(bitPattern: positions[index] &+ numbers[index]))
        }
    }

    /// The readings of a channel in a range of times, and the numbers of their batches, in the order of the batches.
    func readings(
        of channel: ChannelPart, in wantedTimes: Range<Int64>, to readings: inout [ChannelReading],
        numbers found: inout [Int64]
    ) throws {
        let columns = try ChannelReader(bytes, channel, batches: numbers.count, isInOrder: isInOrder, times)
        for index in 0..<channel.count {
            let time = times.instants[columns.time(index)]
            guard wantedTimes.contains(time) else { continue }
            readings.append(
                ChannelReading(
                    time: Timestamp(microseconds: time), sequence: columns.sequence(index),
                    status: try columns.status(index), value: try columns.value(index)))
            found.append(numbers[columns.batch(index)])
        }
    }
}

extension PackedReader {
    /// - Throws: ``StoreError/Code/corrupt`` if it is greater, or zero.
    fileprivate mutating func count(atMost most: Int) throws -> Int {
        let count = try unsigned()
        guard count > 0, count <= UInt64(most) else { throw SeriesBlock.damaged }
        return Int(count)
    }
}

/// All times of a block, batch by batch.
private struct TimeTable {
    /// Where the times of each batch begin, and the end; nil if each has one.
    let starts: [Int]?
    let instants: [Int64]
    let offsets: BlockColumn
    let bases: BlockColumn
    let shapes: BlockColumn
    let texts: [String]

    init(_ reader: inout PackedReader, bases batchTimes: [Int64]) throws {
        let counts = try BlockColumn(&reader)
        var total = batchTimes.count
        if counts.constant(total) == 0 {
            starts = nil
        } else {
            let starts = try Self.starts(try counts.values(total))
            (self.starts, total) = (starts, starts[total])
        }
        var instants = try BlockColumn(&reader).values(total)
        if let starts {
            for batch in batchTimes.indices {
                for place in starts[batch]..<starts[batch + 1] { instants[place] &+= batchTimes[batch] }
            }
        } else {
            for batch in batchTimes.indices { instants[batch] &+= batchTimes[batch] }
        }
        self.instants = instants
        (offsets, bases) = (try BlockColumn(&reader), try BlockColumn(&reader))
        shapes = try BlockColumn(&reader)
        texts = try reader.list { try $0.text() }
    }

    private static func starts(_ counts: [Int64]) throws -> [Int] {
        var (starts, total) = ([Int](), 0)
        starts.reserveCapacity(counts.count + 1)
        for count in counts {
            guard count >= 0, count < Int64(SeriesBlock.samplesOfChannelMax) - Int64(total) else {
                throw SeriesBlock.damaged
            }
            starts.append(total)
            total += Int(count) + 1
        }
        return starts + [total]
    }

    func place(_ time: Int, of batch: Int) throws -> Int {
        let (start, end) = starts.map { ($0[batch], $0[batch + 1]) } ?? (batch, batch + 1)
        guard time >= 0, time < end - start else { throw SeriesBlock.damaged }
        return start + time
    }
}

/// The times of a block as samples have them, each made once.
private struct TimeCache {
    private let table: TimeTable
    private let offsets: [Int64]
    private let bases: [Int64]
    private let shapes: [Int64]
    private var known: [SampleTime?]
    /// For each time without a shape, which text is its own.
    private var textPlaces: [Int: Int] = [:]

    init(_ table: TimeTable) throws {
        self.table = table
        let count = table.instants.count
        offsets = try table.offsets.values(count)
        bases = try table.bases.values(count)
        shapes = try table.shapes.values(count)
        known = Array(repeating: nil, count: count)
        if table.texts.isEmpty { return }
        for index in shapes.indices where shapes[index] == Int64(SampleTimeText.verbatim.rawValue) {
            textPlaces[index] = textPlaces.count
        }
    }

    mutating func time(_ place: Int) throws -> SampleTime {
        if let made = known[place] { return made }
        guard let offset = Int16(exactly: offsets[place]), let bases = UInt8(exactly: bases[place]),
            let basis = SampleTime.Basis(rawValue: bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: bases >> 4), let form = UInt8(exactly: shapes[place])
        else { throw SeriesBlock.damaged }
        let instant = Timestamp(microseconds: table.instants[place])
        var time = SampleTime(
            instant: instant, textForm: SampleTimeText(rawValue: form), offsetMinutes: Int(offset), basis: basis,
            zoneBasis: zoneBasis)
        if SampleTimeText(rawValue: form) == .verbatim {
            guard let own = textPlaces[place], own < table.texts.count else { throw SeriesBlock.damaged }
            time.text = table.texts[own]
        }
        known[place] = time
        return time
    }
}

/// The columns of one channel.
private struct ChannelReader {
    /// Of each sample its batch, and the place of its time among all of the block; nil if it is the sample's own place.
    private let batches: [Int]?
    private let times: [Int]?
    private let sequences: [Int64]?
    /// The places of the samples in their batches, where they don't stand in the order of their rows.
    let places: [Int64]?
    private let statuses: [Int64]?
    private let marks: [Int64]?
    private let markTexts: [String]
    private let rows: [Int64]?
    private let onlyRow: Int64
    private let values: ValueColumn

    init(
        _ bytes: [UInt8], _ channel: SeriesBlockReader.ChannelPart, batches batchCount: Int, isInOrder: Bool,
        _ table: TimeTable
    ) throws {
        var reader = PackedReader(bytes, part: channel.range)
        let (count, follows) = (channel.count, try reader.byte())
        func column(_ bit: UInt8) throws -> [Int64]? {
            follows & bit == 0 ? nil : try BlockColumn(&reader).values(count)
        }
        let batches = try column(SeriesBlock.Follows.batch)?.map { batch in
            guard batch >= 0, batch < batchCount else { throw SeriesBlock.damaged }
            return Int(batch)
        }
        guard batches != nil || count == batchCount else { throw SeriesBlock.damaged }
        let own = try column(SeriesBlock.Follows.time)
        if own == nil, batches == nil, table.starts == nil {
            times = nil
        } else {
            times = try (0..<count).map { index in
                let time = own?[index] ?? 0
                return try table.place(Int(truncatingIfNeeded: time), of: batches?[index] ?? index)
            }
        }
        self.batches = batches
        statuses = try column(SeriesBlock.Follows.status)
        marks = try column(SeriesBlock.Follows.mark)
        markTexts = marks == nil ? [] : try reader.list { try $0.text() }
        sequences = try column(SeriesBlock.Follows.sequence)
        rows = try column(SeriesBlock.Follows.row)
        onlyRow = rows == nil ? Int64(bitPattern: try reader.unsigned()) : 0
        var values = try ValueColumn(forms: try column(SeriesBlock.Follows.form), &reader)
        places = isInOrder ? nil : try BlockColumn(&reader).values(count)
        try values.readDigits(count, &reader)
        self.values = values
        guard reader.isAtEnd else { throw SeriesBlock.damaged }
    }

    func batch(_ index: Int) -> Int { batches?[index] ?? index }
    func time(_ index: Int) -> Int { times?[index] ?? index }
    func row(_ index: Int) -> Int64 { rows?[index] ?? onlyRow }
    func sequence(_ index: Int) -> UInt16 { sequences.map { UInt16(truncatingIfNeeded: $0[index]) } ?? 0 }
    func value(_ index: Int) throws -> VitalSample.Value { try values.value(index) }

    func status(_ index: Int) throws -> VitalSample.Status {
        guard let statuses else { return .final }
        guard let status = UInt8(exactly: statuses[index]).flatMap(VitalSample.Status.init) else {
            throw SeriesBlock.damaged
        }
        return status
    }

    func mark(_ index: Int) throws -> SampleMark {
        guard let number = marks?[index], number != 0 else { return .none }
        if number & 1 == 0 { return .shared(number / 2) }
        guard number > 0, number / 2 < markTexts.count else { throw SeriesBlock.damaged }
        return .text(markTexts[Int(number / 2)])
    }
}

/// The values of a channel.
private struct ValueColumn {
    private let forms: [Int64]?
    private let onlyForm: Int64
    private let others: [VitalSample.Value]
    private var digits: [Int64] = []
    /// Of each number its place in `digits`; nil if all are numbers.
    private var digitPlaces: [Int]?

    init(forms: [Int64]?, _ reader: inout PackedReader) throws {
        self.forms = forms
        onlyForm = forms == nil ? Int64(bitPattern: try reader.unsigned()) : 0
        guard onlyForm >= 0, forms?.allSatisfy({ $0 >= 0 }) ?? true else { throw SeriesBlock.damaged }
        if (forms?.max() ?? onlyForm) >= SeriesBlock.otherValue {
            others = try reader.list { try Self.other(try $0.blob()) }
        } else {
            others = []
        }
    }

    private static func other(_ bytes: [UInt8]) throws -> VitalSample.Value {
        var reader = PackedReader(bytes, part: bytes.indices)
        return try PackedValue.read(kind: try reader.byte(), from: &reader)
    }

    mutating func readDigits(_ count: Int, _ reader: inout PackedReader) throws {
        var numbers = onlyForm < SeriesBlock.otherValue ? count : 0
        if let forms {
            numbers = 0
            digitPlaces = forms.map { form in
                defer { if form < SeriesBlock.otherValue { numbers += 1 } }
                return numbers
            }
        }
        if numbers > 0 { digits = try BlockColumn(&reader).values(numbers) }
    }

    func value(_ index: Int) throws -> VitalSample.Value {
        let form = forms?[index] ?? onlyForm
        guard form >= SeriesBlock.otherValue else {
            let digits = digits[digitPlaces?[index] ?? index]
            return .number(ExactDecimal(significand: Int128(digits), exponent: -Int(form)))
        }
        guard form - SeriesBlock.otherValue < others.count else { throw SeriesBlock.damaged }
        return others[Int(form - SeriesBlock.otherValue)]
    }
}
