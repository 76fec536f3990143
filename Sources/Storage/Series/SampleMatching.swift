import Records
import Search
import Values

extension SampleSearch {
    /// The times of samples that can pass the tests of `date`: half open, in microseconds since 1970.
    ///
    /// A sample's time is the start of what its text covers, at most a day; so the range reaches back by one.
    var times: Range<Int64> { times(reachingBack: DateTest.day) }

    /// The starts of what takes no longer than a time and can pass the tests of `date`.
    func times(reachingBack reach: Int64) -> Range<Int64> {
        var (low, high) = (Int64.min, Int64.max)
        for condition in conditions where !condition.isNegated {
            guard case .date(let tests) = condition.tests else { continue }
            low = max(low, tests.map { $0.earliest(reachingBack: reach) }.min() ?? .min)
            high = min(high, tests.map(\.latest).max() ?? .max)
        }
        return low < high ? low..<high : 0..<0
    }

    /// Whether Observations of these channels, which are one series, may match.
    func admits(_ channels: [Channel]) -> Bool {
        guard let first = channels.first else { return false }
        var state = ObservationState(id: SampleObservationID(series: 0, time: Timestamp(microseconds: 0), sequence: 0))
        let blank = SampleTime(
            instant: state.id.time, text: "", offsetMinutes: 0, basis: .receipt, zoneBasis: .receipt)
        let parts = channels.map {
            VitalSample(
                channel: $0, time: blank, value: .text(""), status: .final, limits: "", flags: [], sequence: 0, row: 0)
        }
        state.apply(first.metric.panel == nil ? [parts[0]] : parts, of: state.head)
        return conditions.allSatisfy { condition in
            switch condition.tests {
            // Of a panel not every Observation has all components, so a negated test is left to the Observation.
            case .code: condition.isNegated || condition.passes(state)
            // Whose the readings of a bed are, changes with time; what is no vital sign for want of a unit, with the value.
            case .category:
                state.patient == nil || VitalSignCodes.vitalSign(of: first.metric) != nil || condition.passes(state)
            case .status, .date, .lastUpdated: true
            }
        }
    }

    func matches(_ state: ObservationState) -> Bool { conditions.allSatisfy { $0.passes(state) } }
}

extension SampleSearch.Condition {
    func passes(_ state: ObservationState) -> Bool { isAnyTrue(of: state) != isNegated }

    private func isAnyTrue(of state: ObservationState) -> Bool {
        switch tests {
        case .code(let place, let tests):
            let codings =
                switch place {
                case .code: state.codings
                case .component: state.componentCodings
                case .either: state.codings + state.componentCodings
                }
            return tests.contains { test in codings.contains(where: test.accepts) }
        case .category(let tests):
            let coding = Coding(system: CodeSystemURI.observationCategory, code: state.category.code)
            return tests.contains { $0.accepts(coding) }
        case .status(let tests):
            let coding = Coding(system: "http://hl7.org/fhir/observation-status", code: state.status)
            return tests.contains { $0.accepts(coding) }
        case .date(let tests):
            let interval = EffectiveTime(state.parts[0].time).interval
            return tests.contains {
                $0.accepts(low: interval.lowerBound.microseconds, high: interval.upperBound.microseconds)
            }
        case .lastUpdated(let tests):
            // `meta.lastUpdated` is written to the millisecond.
            let low = state.lastUpdated.microseconds.dividedFloored(by: 1_000) * 1_000
            return tests.contains { $0.accepts(low: low, high: low + 1_000) }
        }
    }
}

extension ObservationState {
    /// All codings of its components; none unless it is a panel.
    var componentCodings: [Coding] {
        guard isPressurePanel else { return [] }
        return components.flatMap { part, sample -> [Coding] in
            guard let sample else { return part.map { [$0.coding] } ?? [] }
            return VitalSignCodes.codings(of: sample.channel.metric)
        }
    }
}

extension SearchPlan.TokenTest {
    /// Whether a coding passes (FHIR R4 search, token).
    func accepts(_ coding: Coding) -> Bool {
        switch self {
        case .code(let code): coding.code == code
        case .systemAndCode(let system, let code): coding.code == code && coding.system == system
        case .codeWithoutSystem(let code): coding.code == code && coding.system == nil
        case .system(let system): coding.system == system
        }
    }
}

extension SampleSearch.DateTest {
    fileprivate static let day: Int64 = 86_400_000_000

    /// Whether an interval passes (FHIR R4 search, 3.1.1.4.4 and date).
    func accepts(low start: Int64, high end: Int64) -> Bool {
        let isInside = low <= start && end <= high
        return switch prefix {
        case .eq: isInside
        case .ne: !isInside
        case .gt: end > high
        case .lt: start < low
        case .ge: end > high || isInside
        case .le: start < low || isInside
        case .sa: start >= high
        case .eb: end <= low
        case .ap: start < high && low < end
        }
    }

    /// No interval of at most this length that starts before the result passes.
    fileprivate func earliest(reachingBack reach: Int64) -> Int64 {
        switch prefix {
        case .eq, .ge: min(low, low &- reach)
        case .gt, .ap: low == .min ? .min : low &- reach
        case .sa: high
        case .ne, .lt, .le, .eb: .min
        }
    }

    /// No interval that starts at this or after passes.
    var latest: Int64 {
        switch prefix {
        case .eq, .ap: high
        case .lt: low
        case .le: max(low, high)
        case .eb: low
        case .ne, .gt, .ge, .sa: .max
        }
    }
}
