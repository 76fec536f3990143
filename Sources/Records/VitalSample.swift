public import Values

/// Who or what a stream of samples is about, as the message named it: a patient, else a bed, else a device.
///
/// It is never guessed: a patient is a patient identifier of the message, and only an equal identifier of exactly one
/// `Patient` of the tenant makes it that resource.
public enum SampleSubject: Hashable, Sendable {
    /// An identifier of PID-3; `system` is the URI that the mapping gives its assigning authority, nil if it knows none.
    case patient(system: String?, value: String)
    /// A bed of PV1-3: point of care, room and bed with facility, joined by `^` as sent.
    case bed(String)
    /// A device id of OBX-18, the name of MSH-3 at its peer (`MON@10.0.0.7`), or the peer.
    case device(String)

    /// A text that is the same for the same subject: `p|system|value`, `b|…` or `d|…`.
    public var key: String {
        switch self {
        case .patient(let system, let value): "p|\(system ?? "")|\(value)"
        case .bed(let name): "b|\(name)"
        case .device(let id): "d|\(id)"
        }
    }

    /// Reads what ``key`` wrote.
    public init?(key: String) {
        let parts = key.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "p":
            // Systems are URIs and hold no bar; the value may.
            let halves = parts[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            self = .patient(system: halves[0].isEmpty ? nil : String(halves[0]), value: String(halves[1]))
        case "b": self = .bed(String(parts[1]))
        case "d": self = .device(String(parts[1]))
        default: return nil
        }
    }
}

/// What is measured, in which unit: the row of the code map that a monitor's code led to.
public struct Metric: Hashable, Sendable {
    /// The platform's name for alerts and the board: `heart-rate`, `spo2`, `nibp-systolic`; the MDC reference id in
    /// lower case where the platform has none.
    public var name: String
    /// The codes from nearest to the source to most general: MDC or the vendor's own, then LOINC.
    public var codings: [Coding]
    /// The UCUM code of the unit; nil for values without one.
    public var unit: String?
    /// The unit for people.
    public var unitDisplay: String?
    /// Metrics of one message that belong to one Observation (`nibp`, `abp` for the three pressures); nil for most.
    public var panel: String?

    public init(name: String, codings: [Coding], unit: String?, unitDisplay: String?, panel: String? = nil) {
        (self.name, self.codings, self.unit, self.unitDisplay) = (name, codings, unit, unitDisplay)
        self.panel = panel
    }
}

/// One metric of one subject as one part of one device delivers it.
///
/// Every sample holds its channel, so it is one shared reference and costs nothing to copy.
public struct Channel: Hashable, Sendable {
    private let content: Content

    /// Derived from all that follows, the same everywhere and always; part of the Observation's id.
    public var id: UInt64 { content.id }
    public var subject: SampleSubject { content.subject }
    /// The bed as sent, beside a patient; nil if unknown or the subject itself.
    public var bed: String? { content.bed }
    /// The device as sent; nil if unknown or the subject itself.
    public var device: String? { content.device }
    public var peer: String { content.peer }
    public var metric: Metric { content.metric }
    /// OBX-4's containment `MDS.VMD.CHAN.METRIC`, which tells the same code apart; empty if none was sent.
    public var path: String { content.path }

    private final class Content: Sendable {
        let id: UInt64
        let subject: SampleSubject
        let bed: String?
        let device: String?
        let peer: String
        let metric: Metric
        let path: String

        init(
            _ id: UInt64, _ subject: SampleSubject, _ bed: String?, _ device: String?, _ peer: String,
            _ metric: Metric, _ path: String
        ) {
            (self.id, self.subject, self.bed, self.device, self.peer) = (id, subject, bed, device, peer)
            (self.metric, self.path) = (metric, path)
        }
    }

    public init(
        id: UInt64, subject: SampleSubject, bed: String?, device: String?, peer: String, metric: Metric, path: String
    ) {
        content = Content(id, subject, bed, device, peer, metric, path)
    }

    /// The same channel under another id.
    public func identified(by id: UInt64) -> Channel {
        Channel(id: id, subject: subject, bed: bed, device: device, peer: peer, metric: metric, path: path)
    }

    /// Whether it is not only the same channel but the same object: nothing about it can differ.
    public func isIdentical(to other: borrowing Channel) -> Bool { content === other.content }

    // The id stands for the rest; a collision is refused where channels are interned.
    public static func == (left: Channel, right: Channel) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// The text that the id is derived from.
    public var identity: String {
        let code = metric.codings.first.map { "\($0.system ?? "")|\($0.code)" } ?? metric.name
        return [peer, subject.key, bed ?? "", device ?? "", path, code, metric.unit ?? ""].joined(separator: "\u{1F}")
    }
}

/// What the readings of a monitor's row have in common as long as nothing about the row changes.
///
/// Every sample holds its terms. They are a place in a shared table, so they cost little to copy; see
/// ``SampleTermsTable``.
public struct SampleTerms: Hashable, Sendable {
    @usableFromInline let table: Table
    @usableFromInline let place: Int

    fileprivate struct Entry: Sendable {
        var channel: Channel
        var status: VitalSample.Status
        var limits: String
        var flags: [String]
    }

    @usableFromInline
    final class Table: Sendable {
        fileprivate let entries: [Entry]
        // Asked for only to have the table at hand.
        @usableFromInline let count: Int

        fileprivate init(_ entries: [Entry]) { (self.entries, count) = (entries, entries.count) }
    }

    @inlinable
    init(_ table: Table, _ place: Int) { (self.table, self.place) = (table, place) }

    public init(channel: Channel, status: VitalSample.Status, limits: String, flags: [String]) {
        self.init(Table([Entry(channel: channel, status: status, limits: limits, flags: flags)]), 0)
    }

    fileprivate var entry: Entry { table.entries[place] }

    public var channel: Channel { table.entries[place].channel }
    public var status: VitalSample.Status { table.entries[place].status }
    /// The alarm limits in force at the monitor (OBX-7), as sent; empty if none.
    public var limits: String { table.entries[place].limits }
    /// The flags of OBX-8, such as `H`, `INV`, `PH`, as sent.
    public var flags: [String] { table.entries[place].flags }

    /// Whether they are not only equal but the same place of the same table.
    public func isIdentical(to other: borrowing SampleTerms) -> Bool { table === other.table && place == other.place }

    public static func == (left: SampleTerms, right: SampleTerms) -> Bool {
        left.isIdentical(to: right)
            || left.channel == right.channel && left.status == right.status && left.limits == right.limits
                && left.flags == right.flags
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(channel)
        hasher.combine(status)
        hasher.combine(limits)
        hasher.combine(flags)
    }
}

/// The terms of all rows of a monitor in one place: whoever holds those of thousands of monitors spares a processor's
/// cache, since the samples of a message then count their references to one object.
public struct SampleTermsTable: Sendable {
    @usableFromInline let table: SampleTerms.Table

    public init(_ terms: [SampleTerms]) { table = SampleTerms.Table(terms.map(\.entry)) }

    public static let empty = SampleTermsTable([])

    @inlinable public var count: Int { table.count }

    @inlinable
    func isIdentical(to other: SampleTermsTable) -> Bool { table === other.table }

    /// The terms at a place, counted from 0.
    @inlinable
    public subscript(place: Int) -> SampleTerms { SampleTerms(table, place) }
}

/// One reading of a monitor.
public struct VitalSample: Hashable, Sendable {
    /// What was read.
    public enum Value: Hashable, Sendable {
        /// A number with its text, in the unit of the channel's metric.
        case number(ExactDecimal)
        // Boxed: the rare ones would make every sample larger.
        /// A number that is known to lie beyond a bound, in the unit of the channel's metric.
        indirect case bound(MeasuredNumber)
        case text(String)
        indirect case coding(Coding)
        /// No value, and why: a code of `data-absent-reason` (FHIR R4).
        case absent(reason: String)
    }

    /// `Observation.status` as OBX-11 says it.
    public enum Status: UInt8, Sendable {
        case final = 1, preliminary = 2, corrected = 3, enteredInError = 4

        /// Whether it says that what was said before is wrong.
        public var isChange: Bool { self == .corrected || self == .enteredInError }
    }

    public var terms: SampleTerms
    public var time: SampleTime
    public var value: Value
    /// Tells samples of one channel and time apart: 0 for the first in its message.
    public var sequence: UInt16
    /// Where in the message: the number of the OBX segment, from 1.
    public var row: UInt16

    public init(terms: SampleTerms, time: SampleTime, value: Value, sequence: UInt16, row: UInt16) {
        (self.terms, self.time, self.value) = (terms, time, value)
        (self.sequence, self.row) = (sequence, row)
    }

    public init(
        channel: Channel, time: SampleTime, value: Value, status: Status, limits: String, flags: [String],
        sequence: UInt16, row: UInt16
    ) {
        self.init(
            terms: SampleTerms(channel: channel, status: status, limits: limits, flags: flags), time: time,
            value: value, sequence: sequence, row: row)
    }

    /// Whether it changes what was said of its time before: an original that comes later changes nothing again.
    public var isChange: Bool { status.isChange }

    public var channel: Channel {
        get { terms.channel }
        set { terms = SampleTerms(channel: newValue, status: status, limits: limits, flags: flags) }
    }

    public var status: Status {
        get { terms.status }
        set { terms = SampleTerms(channel: channel, status: newValue, limits: limits, flags: flags) }
    }

    /// The alarm limits in force at the monitor (OBX-7), as sent; empty if none.
    public var limits: String {
        get { terms.limits }
        set { terms = SampleTerms(channel: channel, status: status, limits: newValue, flags: flags) }
    }

    /// The flags of OBX-8, such as `H`, `INV`, `PH`, as sent.
    public var flags: [String] {
        get { terms.flags }
        set { terms = SampleTerms(channel: channel, status: status, limits: limits, flags: newValue) }
    }
}

extension VitalSample.Value {
    /// A number, or the bound that it lies beyond.
    public init(_ number: MeasuredNumber) {
        self = number.comparator == nil ? .number(number.value) : .bound(number)
    }

    /// The number or the bound that was read; nil for anything else.
    public var measured: MeasuredNumber? {
        switch self {
        case .number(let number): MeasuredNumber(number)
        case .bound(let bound): bound
        default: nil
        }
    }
}

extension VitalSample {
    /// Writes what was read, of whom left aside: `vital`, one of `value` (with a `valueComparator` where it is a bound),
    /// `text`, `code` and `absent`, `unit`, `time`.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("vital", channel.metric.name)
        switch value {
        case .number(let number): json.member("value", number)
        case .bound(let bound): json.member("value", bound)
        case .text(let text): json.member("text", text)
        case .coding(let coding): json.member("code", coding.code)
        case .absent(let reason): json.member("absent", reason)
        }
        json.member("unit", channel.metric.unit)
        json.member("time", time.instant.description)
    }
}

/// The samples of one message, all of one subject: what is stored as one row.
public struct SampleBatch: Hashable, Sendable {
    public var subject: SampleSubject
    public var receivedAt: Timestamp
    /// The journal position of the message; 0 for what came another way.
    public var journalSequence: UInt64
    public var samples: VitalSamples

    public init(subject: SampleSubject, receivedAt: Timestamp, journalSequence: UInt64, samples: VitalSamples) {
        (self.subject, self.receivedAt) = (subject, receivedAt)
        (self.journalSequence, self.samples) = (journalSequence, samples)
    }

    public init(subject: SampleSubject, receivedAt: Timestamp, journalSequence: UInt64, samples: [VitalSample]) {
        self.init(
            subject: subject, receivedAt: receivedAt, journalSequence: journalSequence, samples: VitalSamples(samples))
    }
}
