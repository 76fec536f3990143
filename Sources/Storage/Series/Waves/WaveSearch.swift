import Records
public import Search
import Values

/// A search of `Observation` as pieces of waves can answer it.
///
/// Waves take part only where they are asked for: where the search names codes (`code=131330`, or `combo-code`), or ids
/// that begin with `w-`. So no search for vital signs ever meets a thousand pieces of an ECG.
public struct WaveSearch: Sendable {
    /// What else must hold; its ids are those of samples and don't count.
    public var base: SampleSearch
    /// Nil for all.
    public var ids: [WaveObservationID]?

    /// The part of a plan that waves answer; nil if they take no part, or none can match.
    ///
    /// - Parameter identifiers: The identifiers of a `Patient` of the tenant that no other Patient has.
    public init?(
        _ plan: SearchPlan, identifiers: (_ patientID: String) throws -> [(system: String?, value: String)]
    ) rethrows {
        guard plan.resourceType == "Observation" else { return nil }
        var rest = plan
        rest.clauses.removeAll { $0.parameter == "_id" && !$0.isNegated }
        for clause in plan.clauses where clause.parameter == "_id" && !clause.isNegated {
            let named = clause.alternatives.compactMap(Self.id)
            ids = ids.map { known in known.filter(named.contains) } ?? named
        }
        if ids?.isEmpty == true { return nil }
        guard let base = try SampleSearch(rest, identifiers: identifiers) else { return nil }
        self.base = base
        guard ids != nil || base.conditions.contains(where: \.namesCodes) else { return nil }
    }

    private static func id(_ test: SearchPlan.Test) -> WaveObservationID? {
        switch test {
        case .id(let id), .token(.code(let id)), .token(.codeWithoutSystem(let id)): WaveObservationID(id)
        default: nil
        }
    }

    /// Whether pieces of a channel may match.
    func admits(_ channel: Channel) -> Bool {
        base.conditions.allSatisfy { condition in
            switch condition.tests {
            case .code, .category, .status: condition.isAnyTrue(of: channel) != condition.isNegated
            case .date, .lastUpdated: true
            }
        }
    }

    /// Whether a piece of an admitted channel matches.
    func matches(_ wave: StoredWave, lastUpdated: Timestamp) -> Bool {
        base.conditions.allSatisfy { condition in
            switch condition.tests {
            case .code, .category, .status: return true
            case .date(let tests):
                let interval = wave.interval
                return tests.contains { $0.accepts(low: interval.lowerBound, high: interval.upperBound) }
                    != condition.isNegated
            case .lastUpdated(let tests):
                let low = lastUpdated.microseconds.dividedFloored(by: 1_000) * 1_000
                return tests.contains { $0.accepts(low: low, high: low + 1_000) } != condition.isNegated
            }
        }
    }
}

extension SampleSearch.Condition {
    /// Whether it asks for codes, each of them by itself.
    fileprivate var namesCodes: Bool {
        guard !isNegated, case .code(let place, let tests) = tests, place != .component else { return false }
        return tests.allSatisfy { if case .system = $0 { false } else { true } }
    }

    fileprivate func isAnyTrue(of channel: Channel) -> Bool {
        switch tests {
        case .code(.component, _), .date, .lastUpdated: return false
        case .code(_, let tests): return tests.contains { test in channel.metric.codings.contains(where: test.accepts) }
        case .category(let tests):
            let coding = Coding(system: CodeSystemURI.observationCategory, code: StoredWave.category.code)
            return tests.contains { $0.accepts(coding) }
        case .status(let tests):
            let coding = Coding(system: "http://hl7.org/fhir/observation-status", code: "final")
            return tests.contains { $0.accepts(coding) }
        }
    }
}
