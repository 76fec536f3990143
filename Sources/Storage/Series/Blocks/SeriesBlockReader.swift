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
        var texts = TimeCache(times)
        for channel in channels where try isWanted(channel.ref) {
            let columns = try ChannelReader(bytes, channel, batches: numbers.count, isInOrder: isInOrder, times)
            for index in 0..<channel.count {
                guard wantedTimes.contains(times.instants[columns.times[index]]),
                    wantsAll || wantedNumbers.contains(numbers[columns.batches[index]])
                else { continue }
                let sample = PackedSample(
                    channel: channel.ref, mark: try columns.mark(index), time: try texts.time(columns.times[index]),
                    value: columns.values[index], status: try columns.status(index),
                    sequence: UInt16(truncatingIfNeeded: columns.sequences?[index] ?? 0),
                    row: UInt16(truncatingIfNeeded: columns.row(index)))
                found[columns.batches[index], default: []].append((columns.places?[index] ?? Int64(sample.row), sample))
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

    /// What a channel has in a range of times, column by column, in the order of the batches: for drawing and adding up.
    func readings(of channel: ChannelPart, in wantedTimes: Range<Int64>, to readings: inout [BlockReading]) throws {
        let columns = try ChannelReader(bytes, channel, batches: numbers.count, isInOrder: isInOrder, times)
        readings.reserveCapacity(readings.count + channel.count)
        for index in 0..<channel.count {
            let time = times.instants[columns.times[index]]
            guard wantedTimes.contains(time) else { continue }
            readings.append(
                BlockReading(
                    time: time, number: numbers[columns.batches[index]],
                    sequence: UInt16(truncatingIfNeeded: columns.sequences?[index] ?? 0),
                    status: try columns.status(index), value: columns.values[index]))
        }
    }
}

/// A sample without what only an Observation needs.
struct BlockReading {
    var time: Int64
    /// The number of its batch.
    var number: Int64
    var sequence: UInt16
    var status: VitalSample.Status
    var value: VitalSample.Value
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
    /// Where the times of each batch begin.
    let starts: [Int]
    let instants: [Int64]
    let offsets: [Int64]
    let bases: [Int64]
    let shapes: [Int64]
    let texts: [String]

    init(_ reader: inout PackedReader, bases batchTimes: [Int64]) throws {
        let counts = try BlockColumn(&reader).values(batchTimes.count)
        var (starts, total) = ([Int](), 0)
        starts.reserveCapacity(counts.count + 1)
        for count in counts {
            guard count >= 0, count < Int64(SeriesBlock.samplesOfChannelMax) - Int64(total) else {
                throw SeriesBlock.damaged
            }
            starts.append(total)
            total += Int(count) + 1
        }
        starts.append(total)
        var instants = try BlockColumn(&reader).values(total)
        for batch in batchTimes.indices {
            for place in starts[batch]..<starts[batch + 1] { instants[place] &+= batchTimes[batch] }
        }
        (self.starts, self.instants) = (starts, instants)
        offsets = try BlockColumn(&reader).values(total)
        bases = try BlockColumn(&reader).values(total)
        shapes = try BlockColumn(&reader).values(total)
        texts = try reader.list { try $0.text() }
    }
}

/// The times of a block as samples have them, each made once.
private struct TimeCache {
    private let table: TimeTable
    private var known: [Int: SampleTime] = [:]
    /// For each time without a shape, which text is its own.
    private lazy var textPlaces: [Int: Int] = {
        var places: [Int: Int] = [:]
        for index in table.shapes.indices where table.shapes[index] == Int64(SeriesTimeText.verbatim) {
            places[index] = places.count
        }
        return places
    }()

    init(_ table: TimeTable) { self.table = table }

    mutating func time(_ place: Int) throws -> SampleTime {
        if let made = known[place] { return made }
        guard let offset = Int16(exactly: table.offsets[place]), let bases = UInt8(exactly: table.bases[place]),
            let basis = SampleTime.Basis(rawValue: bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: bases >> 4),
            let shape = UInt8(exactly: table.shapes[place])
        else { throw SeriesBlock.damaged }
        let instant = Timestamp(microseconds: table.instants[place])
        let text: String
        if shape == SeriesTimeText.verbatim {
            guard let own = textPlaces[place], own < table.texts.count else { throw SeriesBlock.damaged }
            text = table.texts[own]
        } else {
            text = SeriesTimeText.text(instant, offsetMinutes: Int(offset), shape: shape)
        }
        let time = SampleTime(
            instant: instant, text: text, offsetMinutes: Int(offset), basis: basis, zoneBasis: zoneBasis)
        known[place] = time
        return time
    }
}

/// The columns of one channel.
private struct ChannelReader {
    /// For each sample: its batch, and the place of its time among all of the block.
    let batches: [Int]
    let times: [Int]
    let sequences: [Int64]?
    let places: [Int64]?
    private let statuses: [Int64]?
    private let marks: [Int64]?
    private let markTexts: [String]
    private let rows: [Int64]?
    private let onlyRow: Int64
    let values: [VitalSample.Value]

    init(
        _ bytes: [UInt8], _ channel: SeriesBlockReader.ChannelPart, batches batchCount: Int, isInOrder: Bool,
        _ table: TimeTable
    ) throws {
        var reader = PackedReader(bytes, part: channel.range)
        let (count, follows) = (channel.count, try reader.byte())
        func column(_ bit: UInt8) throws -> [Int64]? {
            follows & bit == 0 ? nil : try BlockColumn(&reader).values(count)
        }
        let batches: [Int]
        if let explicit = try column(SeriesBlock.Follows.batch) {
            guard explicit.allSatisfy({ $0 >= 0 && $0 < batchCount }) else { throw SeriesBlock.damaged }
            batches = explicit.map { Int($0) }
        } else {
            guard count == batchCount else { throw SeriesBlock.damaged }
            batches = Array(0..<count)
        }
        self.batches = batches
        let own = try column(SeriesBlock.Follows.time)
        times = try batches.indices.map { index in
            let (start, end) = (table.starts[batches[index]], table.starts[batches[index] + 1])
            guard let own else { return start }
            guard own[index] >= 0, own[index] < end - start else { throw SeriesBlock.damaged }
            return start + Int(own[index])
        }
        statuses = try column(SeriesBlock.Follows.status)
        marks = try column(SeriesBlock.Follows.mark)
        markTexts = marks == nil ? [] : try reader.list { try $0.text() }
        sequences = try column(SeriesBlock.Follows.sequence)
        rows = try column(SeriesBlock.Follows.row)
        onlyRow = rows == nil ? Int64(bitPattern: try reader.unsigned()) : 0
        let forms = try column(SeriesBlock.Follows.form)
        let onlyForm = forms == nil ? Int64(bitPattern: try reader.unsigned()) : 0
        var others: [VitalSample.Value] = []
        if (forms?.max() ?? onlyForm) >= SeriesBlock.otherValue {
            others = try reader.list { try Self.other(try $0.blob()) }
        }
        places = isInOrder ? nil : try BlockColumn(&reader).values(count)
        values = try Self.values(forms, only: onlyForm, others, count: count, &reader)
        guard reader.isAtEnd else { throw SeriesBlock.damaged }
    }

    private static func values(
        _ forms: [Int64]?, only: Int64, _ others: [VitalSample.Value], count: Int, _ reader: inout PackedReader
    ) throws -> [VitalSample.Value] {
        let numbers =
            forms?.count(where: { $0 < SeriesBlock.otherValue }) ?? (only < SeriesBlock.otherValue ? count : 0)
        let digits = numbers == 0 ? [] : try BlockColumn(&reader).values(numbers)
        var next = 0
        return try (0..<count).map { index in
            let form = forms?[index] ?? only
            if form >= SeriesBlock.otherValue {
                guard form - SeriesBlock.otherValue < others.count else { throw SeriesBlock.damaged }
                return others[Int(form - SeriesBlock.otherValue)]
            }
            guard form >= 0 else { throw SeriesBlock.damaged }
            defer { next += 1 }
            return .number(ExactDecimal(significand: Int128(digits[next]), exponent: -Int(form)))
        }
    }

    private static func other(_ bytes: [UInt8]) throws -> VitalSample.Value {
        var reader = PackedReader(bytes, part: bytes.indices)
        return try PackedValue.read(kind: try reader.byte(), from: &reader)
    }

    func row(_ index: Int) -> Int64 { rows?[index] ?? onlyRow }

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
