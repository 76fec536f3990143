import Records
import Values

/// What all samples of a stored row have in common.
struct BatchHead: Hashable, Sendable {
    var receivedAt: Timestamp
    var committedAt: Timestamp
    var journalSequence: UInt64
}

/// A sample as a row holds it: its channel by number, its limits and flags by their shared text.
struct PackedSample: Sendable {
    var channel: Int64
    var mark: SampleMark
    var time: SampleTime
    var value: VitalSample.Value
    var status: VitalSample.Status
    var sequence: UInt16
    var row: UInt16
}

/// Limits and flags in their stored form: a number of `series_mark`, or the text itself.
enum SampleMark: Hashable, Sendable {
    case none
    case shared(Int64)
    case text(String)

    /// The one text of limits and flags; empty if there is neither.
    static func text(limits: String, flags: [String]) -> String {
        flags.isEmpty ? limits : limits + "\u{1F}" + flags.joined(separator: "\u{1F}")
    }

    /// What ``text(limits:flags:)`` joined.
    static func parts(_ text: String) -> (limits: String, flags: [String]) {
        let parts = text.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        return (String(parts[0]), parts.dropFirst().map(String.init))
    }
}

/// Bits of the byte that says what follows in a packed sample (see ``SeriesSchema``).
private enum Follows {
    static let time: UInt8 = 8
    static let status: UInt8 = 16
    static let mark: UInt8 = 32
    static let sequence: UInt8 = 64
    static let row: UInt8 = 128
}

/// Packs the samples of one row.
struct BatchPacker {
    private var writer: PackedWriter
    private let base: Int64
    private var times: [SampleTime] = []
    private var current = -1
    private var channel: Int64 = 0
    private var row: UInt16 = 0

    /// - Parameter base: The row's `time`.
    init(_ head: BatchHead, base: Int64) {
        writer = PackedWriter(version: SeriesSchema.format, capacity: 192)
        self.base = base
        writer.integer(head.receivedAt.microseconds - base)
        writer.integer(head.committedAt.microseconds - head.receivedAt.microseconds)
        writer.unsigned(head.journalSequence)
    }

    var bytes: [UInt8] { writer.bytes }

    mutating func add(_ sample: borrowing VitalSample, channel ref: Int64, mark: SampleMark) {
        writer.integer(ref - channel - 1)
        let form = PackedValue.form(of: sample.value)
        var follows = form.kind
        let keepsTime = current >= 0 && times[current] == sample.time
        if !keepsTime { follows |= Follows.time }
        if sample.status != .final { follows |= Follows.status }
        if mark != .none { follows |= Follows.mark }
        if sample.sequence != 0 { follows |= Follows.sequence }
        if sample.row != row &+ 1 { follows |= Follows.row }
        writer.byte(follows)
        if !keepsTime { add(sample.time) }
        if sample.status != .final { writer.byte(sample.status.rawValue) }
        switch mark {
        case .none: break
        case .shared(let number): writer.unsigned(UInt64(number))
        case .text(let text):
            writer.unsigned(0)
            writer.text(text)
        }
        if sample.sequence != 0 { writer.unsigned(UInt64(sample.sequence)) }
        if sample.row != row &+ 1 { writer.integer(Int64(sample.row) - Int64(row) - 1) }
        PackedValue.write(sample.value, as: form, to: &writer)
        channel = ref
        row = sample.row
    }

    private mutating func add(_ time: SampleTime) {
        if let known = times.firstIndex(of: time) {
            writer.unsigned(UInt64(known) + 1)
            current = known
            return
        }
        writer.unsigned(0)
        writer.integer(time.instant.microseconds - base)
        writer.integer(time.offsetMinutes)
        writer.byte(time.basis.rawValue | time.zoneBasis.rawValue << 4)
        writer.byte(time.textForm.rawValue)
        if time.textForm == .verbatim { writer.text(time.text) }
        times.append(time)
        current = times.count - 1
    }
}

/// Reads a packed row, one sample after the other.
struct BatchUnpacker {
    let head: BatchHead
    private var reader: PackedReader
    private let base: Int64
    private var times: [SampleTime] = []
    private var current = -1
    private var channel: Int64 = 0
    private var row: Int64 = 0

    /// - Throws: ``StoreError/Code/corrupt``, like ``next()``.
    init(_ bytes: [UInt8], base: Int64) throws {
        reader = try PackedReader(bytes, version: SeriesSchema.format)
        self.base = base
        let received = base &+ (try reader.integer())
        let committed = received &+ (try reader.integer())
        head = BatchHead(
            receivedAt: Timestamp(microseconds: received), committedAt: Timestamp(microseconds: committed),
            journalSequence: try reader.unsigned())
    }

    /// The next sample; nil after the last one.
    mutating func next() throws -> PackedSample? {
        if reader.isAtEnd { return nil }
        channel = channel &+ (try reader.integer()) &+ 1
        let follows = try reader.byte()
        if follows & Follows.time != 0 { current = try time() }
        guard current >= 0 else { throw Self.damaged }
        let status = follows & Follows.status == 0 ? .final : VitalSample.Status(rawValue: try reader.byte())
        let mark: SampleMark = follows & Follows.mark == 0 ? .none : try self.mark()
        let sequence = follows & Follows.sequence == 0 ? 0 : UInt16(exactly: try reader.unsigned())
        row = row &+ (follows & Follows.row == 0 ? 0 : try reader.integer()) &+ 1
        // The row number wraps like the one it was made from.
        guard let status, let sequence else { throw Self.damaged }
        return PackedSample(
            channel: channel, mark: mark, time: times[current],
            value: try PackedValue.read(kind: follows & PackedValue.kindMask, from: &reader), status: status,
            sequence: sequence, row: UInt16(truncatingIfNeeded: row))
    }

    private mutating func mark() throws -> SampleMark {
        let number = try reader.unsigned()
        if number == 0 { return .text(try reader.text()) }
        guard let ref = Int64(exactly: number) else { throw Self.damaged }
        return .shared(ref)
    }

    private mutating func time() throws -> Int {
        let number = try reader.unsigned()
        if number > 0 {
            guard number <= UInt64(times.count) else { throw Self.damaged }
            return Int(number) - 1
        }
        let instant = Timestamp(microseconds: base &+ (try reader.integer()))
        guard let offset = Int16(exactly: try reader.integer()) else { throw Self.damaged }
        let bases = try reader.byte()
        let form = SampleTimeText(rawValue: try reader.byte())
        guard let basis = SampleTime.Basis(rawValue: bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: bases >> 4)
        else { throw Self.damaged }
        let minutes = Int(offset)
        times.append(
            form == .verbatim
                ? SampleTime(
                    instant: instant, text: try reader.text(), offsetMinutes: minutes, basis: basis,
                    zoneBasis: zoneBasis)
                : SampleTime(
                    instant: instant, textForm: form, offsetMinutes: minutes, basis: basis, zoneBasis: zoneBasis))
        return times.count - 1
    }

    private static var damaged: StoreError { StoreError(.corrupt, "a row of samples") }
}
