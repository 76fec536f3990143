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
    /// For each of them a number that no other one had, new whenever there is something new about its rows.
    private(set) var generations: [Int] = []
    /// The place of an origin by the hash of its key; who shares a hash with another one takes its place.
    private var places: [Int: Int] = [:]
    var shared = SharedKnowledge()
    private var choices = KnownChoices()
    var senders = KnownSenders()
    private(set) var revision = 0
    private var count = 0
    /// The place that was asked for last.
    private var lastPlace = 0
    private var lastGeneration = 0
    /// Room for the key of one message.
    private var key: [UInt8] = []

    /// The greatest number of origins, channels and rows that are remembered: some 4,000 beds with 60 channels in 80 rows.
    public static let countMax = 600_000

    public init() {}

    /// Makes ready for a message: forgets what another revision of the mapping said, and all when it is too much.
    mutating func begin(revision: Int) {
        if count > Self.countMax || shared.isFull { forget() }
        guard revision != self.revision else { return }
        forget()
        choices = KnownChoices()
        self.revision = revision
    }

    /// Which mapping takes a message.
    mutating func choice(
        for message: HL7Message, _ context: MessageContext, by fields: HL7FieldSelection, _ make: () -> MapChoice?
    ) -> MapChoice? {
        choices.choice(for: message, context.profile, by: fields, make)
    }

    /// Who sends a message: the place among ``senders``, and the place of its first row, if its header is known.
    mutating func sender(
        of message: HL7Message, _ context: MessageContext, by header: HL7HeaderSelection
    ) -> (place: Int, firstRow: Int)? {
        let found = senders.find(message, context, by: header, generations)
        if let found { senders.note(found.place) }
        return found
    }

    /// Remembers by its header who sent a message: the one whose sender and place were asked for last.
    mutating func remember(
        senderOf message: HL7Message, _ context: MessageContext, _ choice: MapChoice,
        _ records: [Record]
    ) {
        let sender = KnownSenders.Sender(
            choice: choice, place: lastPlace, generation: generations[lastPlace], subject: origins[lastPlace].subject,
            records: records, layout: origins[lastPlace].plainRows?.layout,
            terms: origins[lastPlace].plainRows?.terms ?? .empty)
        senders.remember(sender, message, context)
    }

    /// Remembers the rows of the last message of a sender.
    mutating func rememberRows(ofSenderAt place: Int) {
        let rows = origins[senders[place].place].plainRows
        (senders[place].layout, senders[place].terms) = (rows?.layout, rows?.terms ?? .empty)
    }

    /// Reads a message with what is known of an origin.
    mutating func withOrigin<Result>(
        at place: Int, _ body: (inout KnownOrigin, inout SharedKnowledge) -> Result
    ) -> Result {
        count -= origins[place].count
        let rowsMet = origins[place].rowsMet
        defer {
            count += origins[place].count
            if origins[place].rowsMet != rowsMet { beginGeneration(at: place) }
        }
        return body(&origins[place], &shared)
    }

    private mutating func beginGeneration(at place: Int) {
        lastGeneration += 1
        generations[place] = lastGeneration
    }

    /// The place of the origin of a message, which is new if it was not met before.
    mutating func place(of message: HL7Message, _ map: MessageMap, peer: String) -> Int {
        key.removeAll(keepingCapacity: true)
        key += map.identity.utf8
        key.append(0)
        key += peer.utf8
        key.append(0)
        map.originFields.append(message, to: &key)
        var hasher = Hasher()
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        if let place = places[hash] {
            lastPlace = place
            if origins[place].key == key, origins[place].encoding == message.encoding { return place }
            count -= origins[place].count
            origins[place] = origin(of: message, map, peer: peer)
        } else {
            lastPlace = origins.count
            places[hash] = lastPlace
            origins.append(origin(of: message, map, peer: peer))
            generations.append(0)
        }
        beginGeneration(at: lastPlace)
        return lastPlace
    }

    private mutating func origin(of message: HL7Message, _ map: MessageMap, peer: String) -> KnownOrigin {
        let origin = KnownOrigin(of: message, map, peer: peer, key: key, &shared)
        count += origin.count
        return origin
    }

    private mutating func forget() {
        (origins, generations, places, count) = ([], [], [:], 0)
        (senders, shared) = (KnownSenders(), SharedKnowledge())
    }
}

/// What all origins share.
struct SharedKnowledge: Sendable {
    var meanings = KnownMeanings()
    var containers = ContainerDevices()
    /// The rows of each dialect.
    private(set) var libraries: [RowLibrary] = []
    private var libraryPlaces: [RowLibrary.Key: Int] = [:]
    /// Room for the known rows of one message.
    var matches: [HL7RowPatterns.Match] = []
    /// A number for each metric in a place of the device tree.
    private var slots: [String: Int] = [:]
    /// For each slot the last message, by number, that it had a sample in.
    private var lastSeen: [UInt32] = []
    private var messageNumber: UInt32 = 0

    /// Whether it is time to forget all of it.
    var isFull: Bool { containers.isFull || slots.count > ChannelCache.countMax || libraries.contains(where: \.isFull) }

    mutating func beginMessage() {
        containers.beginGroup()
        matches.removeAll(keepingCapacity: true)
        messageNumber &+= 1
        if messageNumber == 0 { (lastSeen, messageNumber) = (lastSeen.map { _ in 0 }, 1) }
    }

    /// The number of a channel; that of another one only if both are of different devices.
    mutating func slot(of channel: Channel) -> Int {
        let metric = channel.metric
        let code = metric.codings.first.map { "\($0.system ?? "")|\($0.code)" } ?? metric.name
        let text = [channel.path, code, metric.unit ?? ""].joined(separator: "\u{1F}")
        if let known = slots[text] { return known }
        slots[text] = slots.count
        lastSeen.append(0)
        return slots.count - 1
    }

    /// Whether a channel has its first sample of the message now; it may say no of one that has.
    @inline(__always)
    mutating func isFirst(inSlot slot: Int) -> Bool {
        guard lastSeen[slot] != messageNumber else { return false }
        lastSeen[slot] = messageNumber
        return true
    }

    // MARK: Rows

    /// The place of the library of a dialect.
    mutating func library(for key: RowLibrary.Key, _ varying: VaryingFields?) -> Int {
        if let place = libraryPlaces[key] { return place }
        libraryPlaces[key] = libraries.count
        libraries.append(RowLibrary(varying: varying))
        return libraries.count - 1
    }

    /// Adds a row to a library; see ``RowLibrary/remember(_:isModel:_:segment:)``.
    mutating func remember(_ met: MetRow, isModel: Bool, _ message: HL7Message, segment: Int, in library: Int) -> Int? {
        libraries[library].remember(met, isModel: isModel, message, segment: segment)
    }

    /// The layout of the rows of a message that were found last.
    mutating func layout(in library: Int) -> RowLayout { libraries[library].layout(of: matches, in: library) }

    /// Finds rows that an origin has sent before; see ``HL7RowPatterns``.
    mutating func match(
        _ message: HL7Message, segments name: HL7SegmentName, from segment: Int, of origin: inout KnownOrigin
    ) {
        libraries[origin.library].patterns.match(
            message, segments: name, from: segment, by: &origin.order, into: &matches)
    }
}
