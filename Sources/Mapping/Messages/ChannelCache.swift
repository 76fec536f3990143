import HL7v2
import Records
import Values

/// What was met before, so that the next message of a monitor finds it without reading it again: who sends, the
/// channels, and the rows that name them.
///
/// Kept by the caller, since the mapping has no state of its own. Reading with an empty cache gives the same samples and
/// records. It forgets all when it holds more than ``countMax`` things: that only costs time.
public struct ChannelCache: Sendable {
    private var origins: [KnownOrigin] = []
    /// The place of an origin by the hash of its key; who shares a hash with another one takes its place.
    private var places: [Int: Int] = [:]
    private var meanings = KnownMeanings()
    private var revision = 0
    private var count = 0
    /// Room for the keys of one message.
    private var key: [UInt8] = []
    private var recordKey: [UInt8] = []

    /// The greatest number of origins, channels and rows that are remembered: some 4,000 beds with 60 channels in 80 rows.
    public static let countMax = 600_000

    public init() {}

    /// Forgets what another revision of the mapping said.
    mutating func use(revision: Int) {
        guard revision != self.revision else { return }
        forget()
        meanings = KnownMeanings()
        self.revision = revision
    }

    /// Reads a message with what is known of its origin.
    mutating func withOrigin<Result>(
        of message: HL7Message, _ map: MessageMap, peer: String,
        _ body: (inout KnownOrigin, inout KnownMeanings, _ recordKey: [UInt8]) -> Result
    ) -> Result {
        if count > Self.countMax { forget() }
        key.removeAll(keepingCapacity: true)
        map.appendKey(of: message, peer: peer, to: &key)
        recordKey.removeAll(keepingCapacity: true)
        map.appendRecordKey(of: message, to: &recordKey)
        var hasher = Hasher()
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        let place = places[hash] ?? origins.count
        if place == origins.count {
            places[hash] = place
            origins.append(KnownOrigin(of: message, map, peer: peer, key: key))
        } else if origins[place].key != key || origins[place].delimiters != message.delimiters
            || origins[place].characterSet != message.characterSet
        {
            count -= origins[place].count
            origins[place] = KnownOrigin(of: message, map, peer: peer, key: key)
        } else {
            count -= origins[place].count
        }
        defer { count += origins[place].count }
        return body(&origins[place], &meanings, recordKey)
    }

    private mutating func forget() {
        (origins, places, count) = ([], [:], 0)
    }
}

/// Who sends: one patient, bed or device of one peer, with all that was met in its messages.
struct KnownOrigin: Sendable {
    /// The bytes that everything here follows from, with the delimiters and the character set.
    let key: [UInt8]
    let delimiters: HL7Delimiters
    let characterSet: HL7CharacterSet
    let subject: SampleSubject
    let bed: String?
    let device: String?
    /// What it counts for in ``ChannelCache/countMax``: itself, its channels and rows.
    private(set) var count = 1
    /// The records of the last message with readings, and the bytes that they follow from beside the key.
    private(set) var records: [Record] = []
    private var recordKey: [UInt8]?
    /// The number of samples of the last message.
    private(set) var sampleCount = 0
    /// Which devices the container rows of the present message name.
    var containers = ContainerDevices()
    private(set) var rows: [KnownRow] = []

    private var channels: [[UInt8]: KnownChannel] = [:]
    /// A number for each channel; rows that spell it differently share it.
    private var slots: [UInt64: Int] = [:]
    /// For each slot the last message, by ``messageNumber``, that it had a sample in.
    private var lastSeen: [UInt32] = []
    private var messageNumber: UInt32 = 0
    private var hasNewRows = false
    /// Nil if the map can't tell what a row says without its value.
    private var patterns: HL7RowPatterns?

    init(of message: HL7Message, _ map: MessageMap, peer: String, key: [UInt8]) {
        self.key = key
        (delimiters, characterSet) = (message.delimiters, message.characterSet)
        let patient = map.patient.identifier(in: message)
        bed = map.bed.lazy.compactMap { message.value(at: $0)?.location }.first
        let named = map.device.lazy.compactMap { path in
            message.value(at: path)?.part(component: 1)?.name.map { (path: path, name: $0) }
        }.first
        device = named?.name
        // MSH names an application, which all monitors of a kind may have in common: only the peer tells them apart.
        let own = named.map { $0.path.segment == "MSH" ? "\($0.name)@\(peer)" : $0.name }
        subject = patient ?? bed.map { .bed($0) } ?? .device(own ?? peer)
        patterns = map.samples?.varying.map { HL7RowPatterns(varying: $0.numbers) }
    }

    mutating func beginMessage() {
        messageNumber &+= 1
        containers.beginGroup()
        guard patterns?.isFull == true || containers.isFull else { return }
        patterns?.removeAll()
        containers = ContainerDevices()
        count -= rows.count
        rows.removeAll()
    }

    mutating func endMessage(samples: Int) {
        sampleCount = samples
        guard hasNewRows else { return }
        hasNewRows = false
        var terms = SampleTerms.together(rows.compactMap(\.terms))[...]
        for place in rows.indices where rows[place].terms != nil { rows[place].terms = terms.popFirst() }
    }

    /// The records of a message, made anew only if what they follow from has changed.
    mutating func records(_ key: [UInt8], _ make: (KnownOrigin) -> [Record]) -> [Record] {
        if recordKey != key { (recordKey, records) = (key, make(self)) }
        return records
    }

    // MARK: Channels

    mutating func channel(_ key: [UInt8], _ make: () -> KnownChannel.Content) -> KnownChannel {
        if let known = channels[key] { return known }
        let content = make()
        let slot = slots[content.channel.id] ?? slots.count
        if slot == slots.count {
            slots[content.channel.id] = slot
            lastSeen.append(messageNumber &- 1)
        }
        let channel = KnownChannel(content, slot: slot)
        channels[key] = channel
        // Names of a kilobyte and more count for what they take.
        count += 1 + key.count / 1_024
        return channel
    }

    /// Whether a channel has its first sample of the message now; it may say no of one that has.
    mutating func isFirst(inSlot slot: Int) -> Bool {
        guard lastSeen[slot] != messageNumber else { return false }
        lastSeen[slot] = messageNumber
        return true
    }

    // MARK: Rows

    /// The row that a segment was met as before.
    mutating func match(_ message: HL7Message, segment: Int) -> HL7RowPatterns.Match? {
        patterns?.match(message, segment: segment)
    }

    /// Remembers what a row means; in the place of what was known if it was met before.
    mutating func remember(_ row: KnownRow, _ message: HL7Message, segment: Int, match: HL7RowPatterns.Match?) {
        hasNewRows = true
        if let match {
            rows[match.position] = row
        } else if let position = patterns?.remember(message, segment: segment) {
            rows.insert(row, at: position)
            count += 1
        }
    }
}

/// A channel with what its metric can measure at all.
final class KnownChannel: Sendable {
    struct Content: Sendable {
        var channel: Channel
        var least: ExactDecimal?
        var greatest: ExactDecimal?
        /// How the value is expressed in the metric's unit, where it came in another.
        var change: UnitChange?
        /// Whether the channel follows from the VMD that the row is in.
        var isScoped = false
    }

    let channel: Channel
    let least: ExactDecimal?
    let greatest: ExactDecimal?
    let change: UnitChange?
    let isScoped: Bool
    /// Its number among the channels of its origin.
    let slot: Int

    init(_ content: Content, slot: Int) {
        (channel, least, greatest, self.slot) = (content.channel, content.least, content.greatest, slot)
        (change, isScoped) = (content.change, content.isScoped)
    }

    func canMeasure(_ value: ExactDecimal) -> Bool {
        if let least, value < least { return false }
        if let greatest, greatest < value { return false }
        return true
    }
}

extension MessageMap {
    /// Appends the bytes that subject, bed and device of a message follow from.
    func appendKey(of message: HL7Message, peer: String, to key: inout [UInt8]) {
        key += identity.utf8
        key.append(0)
        key += peer.utf8
        key.append(0)
        if let field = patient.identifiers.field {
            var segments = message.segments(named: patient.identifiers.segment)
            key.append(segments.next()?.wholeField(field))
        }
        for path in bed { key.append(message.value(at: path)) }
        for path in device { key.append(message.value(at: path)) }
    }

    /// Appends the bytes that the records of a message follow from, beside those of its origin.
    fileprivate func appendRecordKey(of message: HL7Message, to key: inout [UInt8]) {
        for path in recordPaths { key.append(message.value(at: path)) }
    }
}

extension [UInt8] {
    /// Appends a value with its length before it, so that no two lists of values have the same bytes.
    fileprivate mutating func append(_ value: HL7Value?) {
        let length = UInt32(truncatingIfNeeded: value.map { $0.range.count } ?? -1)
        for shift: UInt32 in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: length &>> shift)) }
        value?.append(to: &self)
    }
}
