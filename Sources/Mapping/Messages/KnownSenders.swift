import HL7v2
import Records

/// Senders by all that their messages say before the rows: a monitor says the same in each but for times and numbers, so
/// that its mapping, its origin and its records are found by one comparison.
///
/// Whoever says something else each time is found by the fields that matter; see ``ChannelCache``.
struct KnownSenders: Sendable {
    struct Sender: Sendable {
        let choice: MapChoice
        /// The place of its origin, and the number that tells it from others that took the place.
        let place: Int
        let number: Int
        /// The records of its messages with readings.
        let records: [Record]
        let recordCount: Int

        @inline(__always) var isWhole: Bool { records.count == recordCount }
    }

    /// A sender with what it is known by.
    private struct Known: Sendable {
        let header: [UInt8]
        let encoding: HL7Encoding
        let peer: String
        let profile: String?
        let sender: Sender
    }

    /// More than there are monitors; beyond it all are forgotten, which only costs time.
    private static let countMax = 16_384

    private var senders: [Known] = []
    /// The last one of each hash.
    private var places: [Int: Int] = [:]
    /// Of the present message.
    private var hash: Int?

    /// The sender of a message; nil if nothing is known of its header.
    ///
    /// - Parameter isStanding: Whether what a sender refers to still stands. It is asked first, so that a processor fetches
    ///   what the message needs next while the header is compared.
    mutating func find(
        _ message: HL7Message, _ context: MessageContext, by header: HL7HeaderSelection,
        where isStanding: (borrowing Sender) -> Bool
    ) -> Sender? {
        hash = header.hash(message)
        guard let hash, let place = places[hash], senders[place].sender.isWhole, isStanding(senders[place].sender),
            header.isSame(message, as: senders[place].header), senders[place].encoding == message.encoding,
            senders[place].peer == context.peer, senders[place].profile == context.profile
        else { return nil }
        return senders[place].sender
    }

    /// Remembers who sent the message that was looked for last.
    mutating func remember(
        _ sender: Sender, _ message: HL7Message, _ context: MessageContext, by header: HL7HeaderSelection
    ) {
        guard let hash else { return }
        if senders.count >= Self.countMax { (senders, places) = ([], [:]) }
        let known = Known(
            header: header.bytes(message), encoding: message.encoding, peer: context.peer, profile: context.profile,
            sender: sender)
        if let place = places[hash] {
            senders[place] = known
        } else {
            places[hash] = senders.count
            senders.append(known)
        }
    }
}
