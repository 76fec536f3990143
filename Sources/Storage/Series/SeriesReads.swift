public import Records
public import Search
public import Values

/// Vital samples, by themselves and as Observations (RULES, Samples as Observations).
extension TenantStore {
    /// How many samples are stored: different (channel, time, sequence).
    public func sampleCount() throws -> Int64 { try read { try $0.samples(series).count() } }

    /// The last sample of each channel of the subjects: from memory for all that were heard lately.
    public func latestSamples(of subjects: [SampleSubject]) throws -> [StoredSample] {
        try read { try $0.samples(series).latest(of: subjects) }
    }

    /// All subjects that samples are stored of, with bed and time of the last one.
    public func measuredSubjects() throws -> [MeasuredSubject] { try read { try $0.samples(series).subjects() } }

    /// The samples of a subject from a time until before another, as they stand after all corrections.
    ///
    /// - Parameter codes: Any of them must be a coding of the sample's metric; empty for all samples.
    public func samples(
        of subject: SampleSubject, from: Timestamp, to: Timestamp, codes: [SearchPlan.TokenTest] = [], limit: Int,
        newestFirst: Bool = true
    ) async throws -> [StoredSample] {
        try await readLong { [series] session in
            try session.samples(series).samples(
                of: subject, from: from, to: to, codes: codes, limit: limit, newestFirst: newestFirst)
        }
    }

    /// The Observation of an id as it is now; nil if there is none. Takes some tens of microseconds.
    public func sampleObservation(_ id: SampleObservationID) throws -> SampleObservation? {
        try read { try $0.samples(series).observation(id, context: $0.observationContext) }
    }

    /// All versions of an Observation, the oldest first; empty if there is none.
    public func sampleObservationVersions(_ id: SampleObservationID) throws -> [SampleObservation] {
        try read { try $0.samples(series).versions(of: id, context: $0.observationContext) }
    }

    /// The part of a search of `Observation` that samples answer; nil if no sample can match.
    public func sampleSearch(_ plan: SearchPlan) throws -> SampleSearch? {
        guard plan.resourceType == "Observation" else { return nil }
        return try read { session in try SampleSearch(plan, identifiers: session.ownIdentifiers) }
    }

    /// A page of the Observations that a search finds, by time.
    ///
    /// A page may have fewer than asked for and still a next one: there is a limit to what one read looks at.
    ///
    /// - Parameter filter: Tests ``SampleSearch/residual`` on a resource; not called if there is none.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func sampleObservations(
        matching search: SampleSearch, filter: @escaping @Sendable (SampleObservation) throws -> Bool
    ) async throws -> Page<SampleObservation> {
        try await readLong { [series] session in
            try session.samples(series).observations(
                matching: search, context: session.observationContext, filter: filter)
        }
    }

    /// How many Observations a search finds; nil if that takes a look at too much.
    public func sampleTotal(
        of search: SampleSearch, filter: @escaping @Sendable (SampleObservation) throws -> Bool
    ) async throws -> Int? {
        try await readLong { [series] session in
            try session.samples(series).total(of: search, context: session.observationContext, filter: filter)
        }
    }
}

extension Session {
    fileprivate func samples(_ cache: SeriesCache) -> SeriesReader {
        SeriesReader(self, cache: cache)
    }

    /// Patients by their identifiers, as the index of this store's resources has them.
    var observationContext: ObservationContext {
        ObservationContext { [self] system, value in
            // Who was merged may be a Patient under either identifier.
            let patient = PatientIdentifier(system: system, value: value)
            let group = PatientGroup(of: patient, links: try patientLinks(of: [patient]))
            for member in [group.survivor] + group.members.sorted() {
                if let id = try patientID(system: member.system, value: member.value) { return id }
            }
            return nil
        }
    }

    func patientID(system: String?, value: String) throws -> String? {
        guard let parameter = try names.find("Patient.identifier", .tokenParameter) else { return nil }
        var number = IndexRows.noSystem
        if let system {
            guard let known = try names.find(system, .tokenSystem) else { return nil }
            number = known
        }
        let ids = try connection.rows(
            """
            SELECT r.id FROM token t JOIN resource r ON r.rid = t.rid
            WHERE t.param = ? AND t.code = ? AND t.system = ? AND \(Self.isShown(.resource, "r.rid")) LIMIT 2
            """, [.integer(parameter), .text(ColumnCodec.stored(value)), .integer(number)]
        ) { $0.text(0) }
        return ids.count == 1 ? ids[0] : nil
    }

    /// The identifier of a guest that only messages know: the one that its id was made from.
    private func identifiers(ofGuest id: String) throws -> [(system: String?, value: String)] {
        guard let guest = try record(kind: "guest", id: id), !guest.isWithdrawn,
            case .list(let codings)? = guest.record["identifiers"]
        else { return [] }
        return codings.compactMap { value in
            guard case .coding(let coding) = value else { return nil }
            let patient = PatientIdentifier(system: coding.system, value: coding.code)
            return TenantStore.toldGuestID(of: patient) == id ? (patient.system, patient.value) : nil
        }
    }

    /// The identifiers of a Patient that no other Patient has.
    func ownIdentifiers(of id: String) throws -> [(system: String?, value: String)] {
        guard let parameter = try names.find("Patient.identifier", .tokenParameter),
            let type = try names.find("Patient", .resourceType)
        else { return [] }
        let all = try connection.rows(
            """
            SELECT t.system, t.code FROM resource r JOIN token t ON t.rid = r.rid AND t.param = ?
            WHERE r.type = ? AND r.id = ? AND \(Self.isShown(.resource, "r.rid"))
            """, [.integer(parameter), .integer(type), .text(id)]
        ) { ($0.integer(0), $0.text(1)) }
        if all.isEmpty { return try identifiers(ofGuest: id) }
        return try all.compactMap { number, value in
            let system = number == IndexRows.noSystem ? nil : try names.text(number, .tokenSystem)
            return try patientID(system: system, value: value) == id ? (system, value) : nil
        }
    }
}
