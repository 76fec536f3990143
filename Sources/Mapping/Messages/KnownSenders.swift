import HL7v2
import Records

/// Senders by all that their messages say before the rows: a monitor says the same in each but for times and numbers, so
/// that its mapping, its origin and its records are found by one comparison.
///
/// Whoever says something else each time is found by the fields that matter; see ``ChannelCache``.
struct KnownSenders: Sendable {
    struct Sender: Sendable {
        let choice: MapChoice
        /// The place of its origin, and the generation of what is known of it.
        let place: Int
        let generation: Int
        let subject: SampleSubject
        /// The records of its messages with readings.
        let records: [Record]
        /// The rows of its last message, if all of them were known.
        var layout: RowLayout?
        /// What the samples of its rows have in common.
        var terms: SampleTermsTable
    }

    /// A sender with what it is known by.
    private struct Known: Sendable {
        /// Who sent after it the last time: monitors send in turns.
        var follower = 0
        let header: HL7KnownHeader
        let encoding: HL7Encoding
        let peer: String
        let profile: String?
        var sender: Sender
    }

    /// More than there are monitors; beyond it all are forgotten, which only costs time.
    private static let countMax = 16_384

    private var senders: [Known] = []
    /// The last one of each hash.
    private var places = HashedPlaces()
    /// Of the present message.
    private var hash: Int?
    private var pieces: [HL7HeaderSelection.Piece] = []
    /// The place of the last message's sender.
    private var last: Int?
    /// Only so that what is fetched ahead counts as needed.
    private var fetched = 0

    /// Whether a message begins like one of the sender that is expected now.
    ///
    /// - Parameter generations: Those of all origins; what is known of a sender stands in one of them only.
    /// - Returns: Its place here, and that of the first row of the message if there is nothing but rows from there on.
    mutating func expected(
        _ message: HL7Message, _ context: MessageContext, _ generations: [Int]
    ) -> (place: Int, firstRow: Int)? {
        guard let last else { return nil }
        let place = senders[last].follower
        guard let first = senders[place].header.rows(of: message), isStanding(place, generations),
            isSame(place, message, context)
        else { return nil }
        return (place, first)
    }

    /// Finds the sender of a message.
    ///
    /// - Parameter generations: Those of all origins; what is known of a sender stands in one of them only.
    /// - Returns: Its place here, and that of the first row of the message; nil if nothing is known of its header.
    mutating func find(
        _ message: HL7Message, _ context: MessageContext, by header: HL7HeaderSelection, _ generations: [Int]
    ) -> (place: Int, firstRow: Int)? {
        let selected = header.select(message, into: &pieces)
        hash = selected?.hash
        guard let selected, let place = places[selected.hash], isStanding(place, generations),
            senders[place].header.isSame(as: message, pieces), isSame(place, message, context)
        else { return nil }
        return (place, selected.rows)
    }

    @inline(__always)
    private func isStanding(_ place: Int, _ generations: [Int]) -> Bool {
        generations[senders[place].sender.place] == senders[place].sender.generation
    }

    @inline(__always)
    private func isSame(_ place: Int, _ message: HL7Message, _ context: MessageContext) -> Bool {
        senders[place].encoding == message.encoding && senders[place].peer == context.peer
            && senders[place].profile == context.profile
    }

    /// Notes who sent a message, and makes ready for who sent after it the last time.
    ///
    /// What the next messages will need is looked at: a processor then has it at hand, where thousands of monitors are more
    /// than its nearest memory holds. Of the one after the next that is only where things are, so that nothing here waits.
    mutating func note(_ place: Int) {
        if let last, senders[last].follower != place { senders[last].follower = place }
        last = place
        let next = senders[place].follower
        let afterNext = senders[next].follower
        fetched =
            senders[next].header.fetch() &+ senders[next].sender.records.count &+ senders[next].sender.terms.count
            &+ senders[afterNext].sender.generation &+ senders[afterNext].peer.utf8.count
    }

    subscript(place: Int) -> Sender {
        _read { yield senders[place].sender }
        _modify { yield &senders[place].sender }
    }

    /// Remembers who sent the message that was looked for last.
    mutating func remember(
        _ sender: Sender, _ message: HL7Message, _ context: MessageContext
    ) {
        guard let hash else { return }
        if senders.count >= Self.countMax { (senders, places, last) = ([], HashedPlaces(), nil) }
        guard let header = HL7KnownHeader(message, pieces) else { return }
        let known = Known(
            header: header, encoding: message.encoding, peer: context.peer,
            profile: context.profile,
            sender: sender)
        if let place = places[hash] {
            senders[place] = known
        } else {
            places[hash] = senders.count
            senders.append(known)
        }
    }
}

/// Places by hashes that are good ones: to look one up takes no hashing of the hash, and mostly one line of a processor's
/// cache.
struct HashedPlaces: Sendable {
    private struct Slot: Sendable {
        var hash: Int
        /// Less than 0 where there is none.
        var place: Int
    }

    /// A power of two, and at least twice as many as there are places.
    private var slots = [Slot](repeating: Slot(hash: 0, place: -1), count: 64)
    private var count = 0

    subscript(hash: Int) -> Int? {
        get {
            let place = slots[slot(of: hash)].place
            return place >= 0 ? place : nil
        }
        set {
            guard let newValue else { return }
            if slots[slot(of: hash)].place < 0 {
                count += 1
                if count * 2 > slots.count { grow() }
            }
            slots[slot(of: hash)] = Slot(hash: hash, place: newValue)
        }
    }

    /// Where a hash is, or would be.
    @inline(__always)
    private func slot(of hash: Int) -> Int {
        let last = slots.count &- 1
        var slot = hash & last
        while slots[slot].place >= 0, slots[slot].hash != hash { slot = (slot &+ 1) & last }
        return slot
    }

    private mutating func grow() {
        let known = slots.filter { $0.place >= 0 }
        slots = Array(repeating: Slot(hash: 0, place: -1), count: slots.count * 2)
        for one in known { slots[slot(of: one.hash)] = one }
    }
}
