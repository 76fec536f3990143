import Values

/// Whose a bed is, from all that is said of it: by ADT, which tells stays, and by persons.
public enum BedHistory {
    /// The spans of which something is said, in order; they don't overlap, and neighbours differ.
    ///
    /// Never a guess: two patients in one bed at a time are nobody; a name that may mean two beds is nobody; and if ADT
    /// says another patient than a person did, and says so later, it is nobody until a person decides again.
    ///
    /// - Parameters:
    ///   - stays: All stays in places that may be the bed.
    ///   - isAmbiguous: Whether these places may be more than one bed.
    ///   - attachments: What persons said of it.
    public static func spans(stays: [Stay], isAmbiguous: Bool, attachments: [BedAttachment]) -> [AssociatedSpan] {
        var moments = Set(stays.map(\.since) + attachments.map(\.since))
        moments.formUnion(stays.compactMap(\.until) + attachments.compactMap(\.until))
        let sorted = moments.sorted()
        var spans: [AssociatedSpan] = []
        for (index, since) in sorted.enumerated() {
            let until = index + 1 < sorted.count ? sorted[index + 1] : nil
            let present = stays.filter { $0.since <= since && $0.until.map { since < $0 } ?? true }
            let said = attachments.filter { $0.since <= since && $0.until.map { since < $0 } ?? true }
                .max { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
            guard var span = span(present, isAmbiguous: isAmbiguous, said) else { continue }
            (span.since, span.until) = (since, until)
            if let last = spans.last, last.until == since, last.isLike(span) {
                spans[spans.count - 1].until = until
            } else {
                spans.append(span)
            }
        }
        return spans
    }

    /// Who it is at one time; nil if nothing is said.
    private static func span(_ present: [Stay], isAmbiguous: Bool, _ said: BedAttachment?) -> AssociatedSpan? {
        func span(_ basis: Association.Basis, _ patient: PatientIdentifier?, _ source: String) -> AssociatedSpan {
            AssociatedSpan(
                since: Timestamp(microseconds: 0), until: nil, patient: patient, basis: basis, source: source)
        }
        let patients = Set(present.map(\.patient))
        if let said, let patient = said.patient {
            let others = present.filter { $0.patient != patient && $0.recordedAt > said.recordedAt }
            if others.isEmpty { return span(.person, patient, said.actor) }
            return span(.conflict, nil, "a person and later ADT name different patients")
        }
        guard let stay = present.min(by: { ($0.since, $0.source) < ($1.since, $1.source) }) else { return nil }
        if isAmbiguous { return span(.conflict, nil, "the name may mean more than one bed") }
        if patients.count > 1 { return span(.conflict, nil, "ADT puts more than one patient into the bed") }
        return span(.adt, stay.patient, stay.source)
    }

    /// What has to be recorded so that a history becomes another one: spans of all that differs, where nothing is said
    /// any more as nobody's.
    public static func changes(from old: [AssociatedSpan], to new: [AssociatedSpan]) -> [AssociatedSpan] {
        var moments = Set((old + new).map(\.since))
        moments.formUnion((old + new).compactMap(\.until))
        let sorted = moments.sorted()
        var changes: [AssociatedSpan] = []
        for (index, since) in sorted.enumerated() {
            let until = index + 1 < sorted.count ? sorted[index + 1] : nil
            let nobody = AssociatedSpan(since: since, until: until, patient: nil, basis: .nobody, source: "")
            let before = old.first { $0.contains(since) } ?? nobody
            var after = new.first { $0.contains(since) } ?? nobody
            if before.isLike(after) { continue }
            (after.since, after.until) = (since, until)
            if let last = changes.last, last.until == since, last.isLike(after) {
                changes[changes.count - 1].until = until
            } else {
                changes.append(after)
            }
        }
        return changes
    }

    /// The spans in force of facts in the order of their recording, without those that are nobody's.
    public static func spansInForce(_ facts: [AssociatedSpan]) -> [AssociatedSpan] {
        var spans: [AssociatedSpan] = []
        for fact in facts {
            spans = spans.flatMap { $0.without(fact) }
            if fact.basis != .nobody { spans.append(fact) }
        }
        spans.sort { $0.since < $1.since }
        var joined: [AssociatedSpan] = []
        for span in spans {
            if let last = joined.last, last.until == span.since, last.isLike(span) {
                joined[joined.count - 1].until = span.until
            } else {
                joined.append(span)
            }
        }
        return joined
    }
}

extension AssociatedSpan {
    /// What is left of it outside of another one: none, one or two parts.
    fileprivate func without(_ other: AssociatedSpan) -> [AssociatedSpan] {
        if let until, until <= other.since { return [self] }
        if let end = other.until, end <= since { return [self] }
        var parts: [AssociatedSpan] = []
        if since < other.since {
            var part = self
            part.until = other.since
            parts.append(part)
        }
        if let end = other.until, until.map({ end < $0 }) ?? true {
            var part = self
            part.since = end
            parts.append(part)
        }
        return parts
    }
}
