public import Records
public import Search
public import Values

/// Everything that one thing from outside changes, written in one transaction of one tenant: the only way to write.
///
/// What it holds was decided before by pure code; the store decides nothing but the preconditions of the resources.
/// Either all of it is durable when ``Store/commit(_:)`` returns, or none of it happened.
public struct Commit: Sendable {
    /// The time of the commit: `meta.lastUpdated` of its resources, by the caller's clock.
    public var time: Timestamp
    public var resources: [ResourceWrite] = []
    public var records: [RecordWrite] = []
    public var samples: [SampleBatch] = []
    /// Pieces of waves, each of at most ``WaveformChunk/durationMax``.
    public var waves: [WaveBatch] = []
    /// The same as they are written; made when the commit is handed over.
    var packedWaves: [PackedWave] = []
    /// Who is in which bed.
    public var beds = BedFacts()
    public var alerts: [AlertTransition] = []
    /// The state of alarm state machines after this commit, by key; nil data removes one.
    public var alarmStates: [AlarmStateWrite] = []
    public var quarantine: [QuarantineWrite] = []
    public var archive: [ArchiveEntry] = []
    public var fingerprints: [MessageFingerprint] = []
    public var audit: [AuditEntry] = []
    public var events: [Event] = []
    public var deliveries: [DeliveryAttempt] = []
    /// Lanes of endpoints that are moved on past what they need not be sent.
    public var deliveryMarks: [DeliveryMark] = []
    /// What is old enough to be removed.
    public var expiry: Expiry?
    /// The journal position up to which, with this commit, everything of the tenant is applied.
    public var applied: JournalMark?
    /// Whether a person waits for it: taken before bulk work.
    public var isInteractive = false
    /// What of its resources and records is written already.
    var staged: StagedRows?
    /// A part of a large commit that is written before it, and nothing else.
    var staging: StagingStep?
    /// A unit of the store's own work on the series; made by ``TenantStore/tendSeries(now:)`` only.
    var seriesStep: SeriesStep?

    public init(time: Timestamp) { self.time = time }
}

/// A new version of a resource.
public struct ResourceWrite: Sendable {
    /// What must be true of the stored resource, or the whole commit fails with ``StoreError/Code/conflict``.
    public enum Expectation: Hashable, Sendable {
        /// No version at all was ever stored.
        case neverStored
        /// This version is the latest, be it a deletion or not.
        case version(Int)
    }

    public enum Change: String, Sendable {
        case create = "POST", update = "PUT", delete = "DELETE"
    }

    public var key: ResourceKey
    /// The number of the new version: 1 for ``Expectation/neverStored``, else one more than the expected.
    public var version: Int
    public var expects: Expectation
    public var change: Change
    /// The JSON text with the server's meta in it; nil for a deletion.
    public var body: [UInt8]?
    /// The index values of the new version; they replace those of the old one.
    public var index: [IndexValue]

    public init(
        key: ResourceKey, version: Int, expects: Expectation, change: Change, body: [UInt8]?, index: [IndexValue]
    ) {
        (self.key, self.version, self.expects) = (key, version, expects)
        (self.change, self.body, self.index) = (change, body, index)
    }
}

/// A new version of a record, or its withdrawal; the old version stays in its history.
public struct RecordWrite: Sendable {
    public var record: Record
    public var isWithdrawn: Bool

    public init(record: Record, isWithdrawn: Bool = false) {
        (self.record, self.isWithdrawn) = (record, isWithdrawn)
    }
}

/// The stored form of one alarm state machine, kept so that a restart goes on where the machine was.
public struct AlarmStateWrite: Sendable {
    public var key: String
    public var data: [UInt8]?

    public init(key: String, data: [UInt8]?) { (self.key, self.data) = (key, data) }
}

/// A place in the journal, as a tenant's store keeps it.
public struct JournalMark: Hashable, Sendable {
    public var journalID: String
    public var sequence: UInt64

    public init(journalID: String, sequence: UInt64) { (self.journalID, self.sequence) = (journalID, sequence) }
}

/// What could not be read or mapped, kept whole for a person.
public struct QuarantineEntry: Hashable, Sendable {
    /// Why: a stable word to select by, such as `not-hl7`, `cut-off`, `no-mapping`, `row-fault`, `stray-bytes`.
    public var reason: String
    /// What a person needs to know, with the place in the message; may quote it.
    public var detail: String
    /// Derived from journal and position, so the same bytes have the same id: `q-…`.
    public var id: String
    public var peer: String
    public var listener: String
    public var receivedAt: Timestamp
    public var journalSequence: UInt64
    public var bytes: [UInt8]
    /// Of bytes that are no message: where the first of them stood, counted from the beginning of the connection.
    public var offset: UInt64?
    /// Set when a later mapping took it.
    public var resolvedAt: Timestamp?

    public init(
        id: String, reason: String, detail: String, peer: String, listener: String, receivedAt: Timestamp,
        journalSequence: UInt64, bytes: [UInt8], offset: UInt64? = nil, resolvedAt: Timestamp? = nil
    ) {
        (self.id, self.reason, self.detail, self.peer) = (id, reason, detail, peer)
        (self.listener, self.receivedAt, self.journalSequence) = (listener, receivedAt, journalSequence)
        (self.bytes, self.offset, self.resolvedAt) = (bytes, offset, resolvedAt)
    }
}

/// A change of the quarantine.
public enum QuarantineWrite: Sendable {
    case keep(QuarantineEntry)
    /// A mapping took the message; the entry stays, marked.
    case resolve(id: String, at: Timestamp)
}

/// The lasting raw copy of a message that was mapped.
public struct ArchiveEntry: Hashable, Sendable {
    public var journalSequence: UInt64
    public var peer: String
    public var receivedAt: Timestamp
    public var bytes: [UInt8]

    public init(journalSequence: UInt64, peer: String, receivedAt: Timestamp, bytes: [UInt8]) {
        (self.journalSequence, self.peer, self.receivedAt, self.bytes) = (journalSequence, peer, receivedAt, bytes)
    }
}

/// The mark of a message that has taken effect, by which a repetition is known (RULES, The same message twice).
public struct MessageFingerprint: Hashable, Sendable {
    /// 7 bytes of the message's own time, then the first 9 bytes of SHA-256 over peer and content.
    public var digest: [UInt8]
    public var receivedAt: Timestamp

    public static let byteCount = 16

    public init(digest: [UInt8], receivedAt: Timestamp) { (self.digest, self.receivedAt) = (digest, receivedAt) }
}

/// Who did what to what, when, from where and with which outcome (FHIR R4 `AuditEvent`'s facts).
public struct AuditEntry: Hashable, Sendable {
    public var time: Timestamp
    /// The subject of the token, the peer, or `gateway`.
    public var actor: String
    public var role: String
    /// `create`, `read`, `update`, `delete`, `search`, `history`, `message`, `connect`, `login`, ….
    public var action: String
    /// What was touched: `Patient/example`, `quarantine/q-…`, or the search's type.
    public var target: String
    /// The ids of the patients that the answer or the change is about.
    public var patients: [String]
    /// The HTTP status or ACK code.
    public var outcome: String
    /// The network address or peer.
    public var origin: String
    /// The request id, or the journal positions of a batch.
    public var trace: String

    public init(
        time: Timestamp, actor: String, role: String, action: String, target: String, patients: [String],
        outcome: String, origin: String, trace: String
    ) {
        (self.time, self.actor, self.role, self.action) = (time, actor, role, action)
        (self.target, self.patients, self.outcome) = (target, patients, outcome)
        (self.origin, self.trace) = (origin, trace)
    }
}

/// What came of sending an event.
public struct DeliveryAttempt: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case delivered
        /// To be tried again not before a time.
        case retry(at: Timestamp)
        /// Given up: kept among the dead letters, the lane goes on.
        case dead(reason: String)
    }

    /// The event's number in the outbox.
    public var sequence: Int64
    /// The configured endpoint's name.
    public var endpoint: String
    public var attempt: Int
    public var at: Timestamp
    /// The HTTP status; nil if there was no answer.
    public var status: Int?
    public var outcome: Outcome

    public init(
        sequence: Int64, endpoint: String, attempt: Int, at: Timestamp, status: Int?, outcome: Outcome
    ) {
        (self.sequence, self.endpoint, self.attempt) = (sequence, endpoint, attempt)
        (self.at, self.status, self.outcome) = (at, status, outcome)
    }
}

/// Says that an endpoint is done with a lane up to an event: those it does not want, or all before it was configured.
public struct DeliveryMark: Hashable, Sendable {
    public var endpoint: String
    public var lane: Event.Lane
    /// The number of the last event that is done with.
    public var through: Int64

    public init(endpoint: String, lane: Event.Lane, through: Int64) {
        (self.endpoint, self.lane, self.through) = (endpoint, lane, through)
    }
}

/// What a commit removes because nobody needs it any more: at most ``rowsMax`` rows of each kind, so that it never takes
/// long; repeat it from time to time.
public struct Expiry: Hashable, Sendable {
    /// Fingerprints of messages that were received before this.
    public var fingerprintsBefore: Timestamp?
    /// Events from before this, delivered or not; those that are dead letters stay as long as these.
    public var eventsBefore: Timestamp?
    /// Dead letters that were given up before this.
    public var deadLettersBefore: Timestamp?

    public static let rowsMax = 5_000

    public init(
        fingerprintsBefore: Timestamp? = nil, eventsBefore: Timestamp? = nil, deadLettersBefore: Timestamp? = nil
    ) {
        (self.fingerprintsBefore, self.eventsBefore) = (fingerprintsBefore, eventsBefore)
        self.deadLettersBefore = deadLettersBefore
    }
}

/// What a commit became.
public struct CommitResult: Sendable {
    /// The store's number of the commit, counting up by tenant.
    public var commitSequence: Int64
    /// The outbox numbers that its events got, in their order.
    public var eventSequences: Range<Int64>
    /// Whether its ``Commit/expiry`` may have left more to remove.
    public var leavesExpired = false
    /// What a ``StagingStep`` reserved.
    var reserved: [StagedRange] = []
    /// The numbers of records that a ``StagingStep`` did not write, because they are no new ones.
    var known: [Int64] = []

    public init(commitSequence: Int64, eventSequences: Range<Int64>) {
        (self.commitSequence, self.eventSequences) = (commitSequence, eventSequences)
    }
}
