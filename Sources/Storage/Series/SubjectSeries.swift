import Records
import Values

/// A channel as it is stored: with the number that rows name it by.
struct StoredChannel: Sendable {
    let ref: Int64
    /// Which Observations its samples belong to.
    let series: UInt64
    let channel: Channel

    init(ref: Int64, channel: Channel) { self.init(ref: ref, series: ObservationSeries.id(of: channel), channel) }

    init(ref: Int64, series: UInt64, _ channel: Channel) {
        (self.ref, self.series, self.channel) = (ref, series, channel)
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

    /// Takes the object that samples come with in the place of one that says the same: the next is known at a glance.
    mutating func adopt(_ channel: Channel, at position: Int) {
        channels[position] = StoredChannel(ref: channels[position].ref, series: channels[position].series, channel)
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

/// A stored sample with what its row says of it.
struct Reading: Sendable {
    var sample: VitalSample
    var mark: SampleMark
    var head: BatchHead

    init(_ sample: VitalSample, mark: SampleMark, head: BatchHead) {
        (self.sample, self.mark, self.head) = (sample, mark, head)
    }

    var time: Timestamp { sample.time.instant }

    /// - Parameter channel: The sample's, as it is described now.
    func stored(of channel: Channel) -> StoredSample {
        var sample = sample
        if !sample.channel.isIdentical(to: channel) { sample.channel = channel }
        return StoredSample(
            sample: sample, receivedAt: head.receivedAt, committedAt: head.committedAt,
            journalSequence: head.journalSequence)
    }

    /// Below zero, zero or above as the sample is older than, the same as or newer than this one.
    func order(of sample: borrowing VitalSample) -> Int {
        let (mine, its) = (time.microseconds, sample.time.instant.microseconds)
        if its != mine { return its < mine ? -1 : 1 }
        return Int(sample.sequence) - Int(self.sample.sequence)
    }
}

/// What a sample says, whatever its channel and time.
struct SampleContent {
    var status: VitalSample.Status
    var value: VitalSample.Value
    var limits: String
    var flags: [String]

    /// Whether a sample of the same time changes nothing: it repeats this one, or is the original, come late, of what
    /// this one corrected or withdrew (after a correction only another one counts: HL7 table 0085), or what was known for
    /// the time being of what this one tells finally.
    func outlasts(_ sample: borrowing VitalSample) -> Bool {
        status.isChange && !sample.isChange || status == .final && sample.status == .preliminary
            || status == sample.status && limits == sample.limits && flags == sample.flags
                && value.isSame(as: sample.value)
    }
}

extension VitalSample {
    var content: SampleContent { SampleContent(status: status, value: value, limits: limits, flags: flags) }

    /// Whether another sample of the same time changes nothing; see ``SampleContent/outlasts(_:)``.
    func outlasts(_ other: borrowing VitalSample) -> Bool {
        terms.isIdentical(to: other.terms)
            ? value.isSame(as: other.value) : content.outlasts(other)
    }
}

extension VitalSample.Value {
    /// Numbers by their text: `0.70` after `0.7` is a correction.
    func isSame(as other: VitalSample.Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left.text == right.text
        case (.bound(let left), .bound(let right)): left.text == right.text
        default: self == other
        }
    }
}

/// One subject's channels with the last reading of each.
struct SubjectSeries: Sendable {
    let ref: Int64
    let subject: SampleSubject
    var table = ChannelTable()
    /// Beside the channels of `table`.
    var latest = LastReadings()
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
        latest.append()
    }

    /// The last sample of each channel, in the order of the channels.
    var samples: [StoredSample] {
        table.channels.enumerated().compactMap { latest[$0]?.stored(of: $1.channel) }
    }

    /// The bed of the newest sample, or the subject if that is one; nil if none was named.
    var bed: String? {
        if case .bed(let name) = subject { return name }
        var (newest, bed): (Int64, String?) = (.min, nil)
        for (position, channel) in table.channels.enumerated() {
            guard let time = latest.time(at: position), let name = channel.channel.bed else { continue }
            if time >= newest { (newest, bed) = (time, name) }
        }
        return bed
    }
}
