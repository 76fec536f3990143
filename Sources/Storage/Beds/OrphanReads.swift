public import Records
import Search
import Seal
public import Values

/// Readings of a bed or device, from one time to another, that are nobody's: they wait for ADT or for a person.
public struct OrphanStretch: Hashable, Sendable {
    /// Follows from the place and from where the stretch begins: `o-…`.
    public var id: String
    public var place: SampleSubject
    /// The first and the last reading.
    public var first: Timestamp
    public var last: Timestamp
    /// From when on, and until when, the place is nobody's; nil for since or for ever.
    public var since: Timestamp?
    public var until: Timestamp?
    /// How many readings there are; at most ``countMax`` are counted.
    public var count: Int
    /// Why: what contradicts, or that nobody says whose it is.
    public var reason: String
    /// The patient that the messages themselves name, if that contradicts the association of the bed.
    public var named: PatientIdentifier?

    public static let countMax = 1_000

    static func id(_ place: SampleSubject, since: Int64) -> String {
        "o-" + StableID("orphan", place.key, String(since)).text()
    }
}

extension TenantStore {
    /// The stretches of readings that no association covers, place by place, with those whose messages name another
    /// patient than the association of the bed.
    public func orphans(page: PageRequest) async throws -> Page<OrphanStretch> {
        try await readLong { [series] session in
            let start = try page.cursor.map { try PageCursor($0, keyCount: 1, session.bodies) }
            let reading = OrphanReading(session, series)
            var found: [(stretch: OrphanStretch, cursor: PageCursor)] = []
            for measured in try reading.places() where found.count <= max(1, page.count) {
                let key = measured.subject.key
                if let start, case .text(let last) = start.keys[0], key < last { continue }
                for (number, stretch) in try reading.stretches(of: measured).enumerated() {
                    if let start, case .text(key) = start.keys[0], Int64(number) <= start.number { continue }
                    found.append((stretch, PageCursor(keys: [.text(key)], number: Int64(number))))
                }
            }
            return Page.of(found, page, session.bodies, cursor: { $0.cursor }, item: { $0.stretch })
        }
    }

    /// A stretch by its id; nil if there is none: it may have found its patient.
    public func orphan(_ id: String) async throws -> OrphanStretch? {
        try await readLong { [series] session in
            let reading = OrphanReading(session, series)
            for measured in try reading.places() {
                if let found = try reading.stretches(of: measured).first(where: { $0.id == id }) { return found }
            }
            return nil
        }
    }

    /// What a person said of a bed or device, by the id that the answer gave.
    public func attachment(_ id: String) throws -> BedAttachment? {
        try read { try $0.attachment(id) }
    }

    /// The first identifier of a Patient that no other Patient has, or of a guest that messages told.
    public func identifier(ofPatient id: String) throws -> PatientIdentifier? {
        try read { session in
            try session.ownIdentifiers(of: id).first.map { PatientIdentifier(system: $0.system, value: $0.value) }
        }
    }
}

/// Finds stretches that are nobody's.
private struct OrphanReading {
    private let session: Session
    private let reader: SeriesReader
    private let owners: SampleOwners

    init(_ session: Session, _ cache: SeriesCache) {
        (self.session, reader, owners) = (session, SeriesReader(session, cache: cache), SampleOwners(session))
    }

    func places() throws -> [MeasuredSubject] { try reader.subjects().sorted { $0.subject.key < $1.subject.key } }

    func stretches(of measured: MeasuredSubject) throws -> [OrphanStretch] {
        if let named = measured.subject.patient { return try conflict(of: measured, named).map { [$0] } ?? [] }
        let spans = BedHistory.spansInForce(try session.associations(of: measured.subject).map(\.span))
        var gaps: [(since: Timestamp?, until: Timestamp?, reason: String)] = []
        var end: Timestamp?
        for span in spans {
            if end == nil && gaps.isEmpty || end != span.since {
                gaps.append((end, span.since, "nobody says whose it is"))
            }
            if span.patient == nil { gaps.append((span.since, span.until, span.source)) }
            end = span.until
        }
        if spans.isEmpty || spans.last?.until != nil { gaps.append((end, nil, "nobody says whose it is")) }
        return try gaps.compactMap { since, until, reason in
            try stretch(of: measured.subject, since, until, reason)
        }
    }

    private func stretch(
        of place: SampleSubject, _ since: Timestamp?, _ until: Timestamp?, _ reason: String
    ) throws -> OrphanStretch? {
        let from = since ?? Timestamp(microseconds: .min)
        let to = until ?? Timestamp(microseconds: .max)
        let newest = try reader.samples(of: place, from: from, to: to, limit: OrphanStretch.countMax)
        let oldest = try reader.samples(of: place, from: from, to: to, limit: 1, newestFirst: false)
        guard let first = oldest.first, let last = newest.first else { return nil }
        return OrphanStretch(
            id: OrphanStretch.id(place, since: from.microseconds), place: place, first: first.sample.time.instant,
            last: last.sample.time.instant, since: since, until: until, count: newest.count, reason: reason)
    }

    /// The last readings whose messages name a patient in a bed that is another patient's.
    private func conflict(of measured: MeasuredSubject, _ named: PatientIdentifier) throws -> OrphanStretch? {
        guard let bed = measured.bed else { return nil }
        let spans = BedHistory.spansInForce(try session.associations(of: .bed(bed)).map(\.span))
        guard let span = spans.last(where: { $0.contains(measured.newest) }), let other = span.patient,
            try !owners.group(of: named).members.contains(other), try !isOnePatient(named, other),
            var stretch = try stretch(
                of: measured.subject, span.since, span.until, "the messages name another patient than \(span.source)")
        else { return nil }
        (stretch.place, stretch.named) = (.bed(bed), named)
        return stretch
    }

    private func isOnePatient(_ one: PatientIdentifier, _ other: PatientIdentifier) throws -> Bool {
        guard let id = try session.observationContext.patientID(one.system, one.value) else { return false }
        return try session.observationContext.patientID(other.system, other.value) == id
    }
}
