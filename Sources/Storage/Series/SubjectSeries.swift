import Records
import Values

/// A channel as it is stored: with the number that rows name it by.
struct StoredChannel: Sendable {
    let ref: Int64
    /// Which Observations its samples belong to.
    let series: UInt64
    let channel: Channel

    init(ref: Int64, channel: Channel) {
        (self.ref, self.channel) = (ref, channel)
        series = ObservationSeries.id(of: channel)
    }
}

/// The channels of one subject, in the order in which they first came.
struct ChannelTable: Sendable {
    private(set) var channels: [StoredChannel] = []
    private var positions: [UInt64: Int] = [:]

    var count: Int { channels.count }

    mutating func append(_ channel: StoredChannel) {
        positions[channel.channel.id] = channels.count
        channels.append(channel)
    }

    mutating func replace(at position: Int, by channel: StoredChannel) { channels[position] = channel }

    subscript(position: Int) -> StoredChannel { channels[position] }

    func position(ofID id: UInt64) -> Int? { positions[id] }

    /// The position of a channel by its number; messages name channels in a steady order, so the hint is mostly right.
    func position(ofRef ref: Int64, hint: Int) -> Int? {
        if hint < channels.count, channels[hint].ref == ref { return hint }
        var (low, high) = (0, channels.count)
        while low < high {
            let middle = (low + high) / 2
            if channels[middle].ref < ref { low = middle + 1 } else { high = middle }
        }
        return low < channels.count && channels[low].ref == ref ? low : nil
    }
}

/// What is known of a sample's content, without its channel.
struct Reading: Sendable {
    var time: SampleTime
    var value: VitalSample.Value
    var status: VitalSample.Status
    var limits: String
    var flags: [String]
    var mark: SampleMark
    var sequence: UInt16
    var row: UInt16
    var head: BatchHead

    init(_ sample: borrowing VitalSample, mark: SampleMark, head: BatchHead) {
        (time, value, status) = (sample.time, sample.value, sample.status)
        (limits, flags, self.mark) = (sample.limits, sample.flags, mark)
        (sequence, row, self.head) = (sample.sequence, sample.row, head)
    }

    init(_ packed: PackedSample, limits: String, flags: [String], head: BatchHead) {
        (time, value, status) = (packed.time, packed.value, packed.status)
        (self.limits, self.flags, mark) = (limits, flags, packed.mark)
        (sequence, row, self.head) = (packed.sequence, packed.row, head)
    }

    func sample(of channel: Channel) -> VitalSample {
        VitalSample(
            channel: channel, time: time, value: value, status: status, limits: limits, flags: flags,
            sequence: sequence, row: row)
    }

    func stored(of channel: Channel) -> StoredSample {
        StoredSample(
            sample: sample(of: channel), receivedAt: head.receivedAt, committedAt: head.committedAt,
            journalSequence: head.journalSequence)
    }

    /// Whether a sample says the same: what repeats a stored sample changes nothing.
    func says(sameAs sample: borrowing VitalSample) -> Bool {
        status == sample.status && limits == sample.limits && flags == sample.flags
            && Self.isSame(value, sample.value)
    }

    /// Whether a sample of the same time changes nothing: it repeats this one, or is the original, come late, of what
    /// this one corrected or withdrew (after a correction only another one counts: HL7 table 0085).
    func outlasts(_ sample: borrowing VitalSample) -> Bool {
        says(sameAs: sample) || status.isChange && !sample.status.isChange
    }

    /// Numbers by their text: `0.70` after `0.7` is a correction.
    static func isSame(_ one: VitalSample.Value, _ other: VitalSample.Value) -> Bool {
        if case .number(let left) = one, case .number(let right) = other { return left.text == right.text }
        return one == other
    }

    /// Below zero, zero or above as the sample is older than, the same as or newer than this one.
    func order(of sample: borrowing VitalSample) -> Int {
        let (mine, its) = (time.instant.microseconds, sample.time.instant.microseconds)
        if its != mine { return its < mine ? -1 : 1 }
        return Int(sample.sequence) - Int(sequence)
    }
}

/// One subject's channels with the last reading of each.
struct SubjectSeries: Sendable {
    let ref: Int64
    let subject: SampleSubject
    var table = ChannelTable()
    /// Beside the channels of `table`; nil for one that has no sample yet.
    var latest: [Reading?] = []
    /// The time of the newest sample; the least number if there is none.
    var newest = Int64.min
    /// Before this time a batch makes the stored last readings out of date (see ``SeriesSchema``).
    var floor = Int64.min
    /// The last batch that the stored last readings know of.
    var saved: Int64 = 0
    var unsavedBatches = 0

    init(ref: Int64, subject: SampleSubject) { (self.ref, self.subject) = (ref, subject) }

    mutating func append(_ channel: StoredChannel) {
        table.append(channel)
        latest.append(nil)
    }

    /// Takes over a reading unless a newer one is known.
    mutating func apply(_ reading: Reading, at position: Int) {
        let time = reading.time.instant.microseconds
        newest = max(newest, time)
        if let last = latest[position] {
            let known = last.time.instant.microseconds
            if known > time || known == time && last.sequence > reading.sequence { return }
        }
        latest[position] = reading
    }

    /// The last sample of each channel, in the order of the channels.
    var samples: [StoredSample] {
        zip(table.channels, latest).compactMap { channel, reading in reading?.stored(of: channel.channel) }
    }

    /// The bed of the newest sample, or the subject if that is one; nil if none was named.
    var bed: String? {
        if case .bed(let name) = subject { return name }
        var (newest, bed): (Int64, String?) = (.min, nil)
        for (channel, reading) in zip(table.channels, latest) {
            guard let reading, let name = channel.channel.bed else { continue }
            let time = reading.time.instant.microseconds
            if time >= newest { (newest, bed) = (time, name) }
        }
        return bed
    }
}
