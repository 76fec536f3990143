import Declarations
public import Records
import UCUM
public import Values

/// Thresholds of vital signs, as a file of `Profiles/alerts` declares them.
///
/// Limits differ between units and patients, so they are always data (IEC 60601-1-8 leaves them to the organisation).
public struct AlertProfile: Hashable, Sendable {
    public var name: String
    /// How long an active alert outlives the last reading of its vital sign.
    public var noDataAfter: Duration
    /// How long a rule waits for a better vital sign before it takes the next one of its list.
    public var takeOverAfter: Duration
    public var rules: [AlertRule]

    /// The most rules and the most steps of a direction that a profile may hold.
    public static let rulesMax = 200
    public static let stepsMax = 5
}

/// Vital signs that stand for each other, with the limits of what they measure.
public struct AlertRule: Hashable, Sendable {
    /// Names of metrics, the best first: the heart rate of the ECG, then the pulse rate.
    public var vitals: [String]
    /// The UCUM unit of the limits; readings in another unit are converted.
    public var unit: String
    /// From the mildest to the most severe.
    public var high: [AlertStep]
    public var low: [AlertStep]

    func steps(_ direction: Alert.Direction) -> [AlertStep] { direction == .high ? high : low }
}

/// One limit with what passing it means.
public struct AlertStep: Hashable, Sendable {
    /// Values beyond it count; the limit itself does not.
    public var limit: ExactDecimal
    public var priority: Alert.Priority
    /// How long values must stay beyond the limit.
    public var delay: Duration
    /// How far values must come back inside before the step is left.
    public var hysteresis: ExactDecimal
    /// The limit moved inside by the hysteresis.
    var release: ExactDecimal

    /// Whether a reading is beyond the limit; nil if it is a bound that leaves that open.
    func isPassed(by number: MeasuredNumber, _ direction: Alert.Direction) -> Bool? {
        direction == .high ? number.isAbove(limit) : number.isBelow(limit)
    }

    /// Whether a reading is still not far enough inside to leave the step, as far as is known.
    func isHeld(by number: MeasuredNumber, _ direction: Alert.Direction) -> Bool {
        (direction == .high ? number.isAbove(release) : number.isBelow(release)) ?? true
    }
}

extension AlertProfile {
    /// Reads a profile; all faults at once, each with its place.
    public static func read(yaml bytes: [UInt8], file: String) -> (profile: AlertProfile?, issues: [Issue]) {
        let (profile, issues) = Declaration.read(yaml: bytes, file: file, as: .record(AlertProfile.init(reading:)))
        return (profile, issues)
    }

    private init?(reading reader: DeclarationReader) {
        let name = reader.required("name", .text)
        let noDataAfter = reader.optional("noDataAfter", .duration, default: .seconds(300))
        let takeOverAfter = reader.optional("takeOverAfter", .duration, default: .seconds(30))
        let rules = reader.required("rules", .list(of: .record(AlertRule.init(reading:))))
        guard let name, let rules else { return nil }
        if rules.count > Self.rulesMax {
            reader.report("at most \(Self.rulesMax) rules", at: "rules", code: .tooCostly)
        }
        let names = rules.flatMap(\.vitals)
        for (index, vital) in names.enumerated() where names[..<index].contains(vital) {
            reader.report("\"\(vital)\" is watched by two rules; put its limits into one", at: "rules")
        }
        self.init(name: name, noDataAfter: noDataAfter, takeOverAfter: takeOverAfter, rules: rules)
    }
}

extension AlertRule {
    fileprivate init?(reading reader: DeclarationReader) {
        let vitals = reader.required("vitals", .list(of: .text))
        let unit = reader.required(
            "unit",
            DeclarationShape<String>("a UCUM unit such as /min", parse: { (try? UCUMUnit($0)) == nil ? nil : $0 }))
        let high = reader.optional("high", .list(of: AlertStep.shape(.high)), default: [])
        let low = reader.optional("low", .list(of: AlertStep.shape(.low)), default: [])
        guard let vitals, let unit else { return nil }
        if vitals.isEmpty { reader.report("a rule needs at least one vital sign", at: "vitals") }
        if !reader.has("high"), !reader.has("low") {
            reader.report("a rule needs steps under \"high\", \"low\" or both")
        }
        self.init(vitals: vitals, unit: unit, high: high, low: low)
        for direction in [Alert.Direction.high, .low] { checkOrder(direction, reader) }
        if let highest = high.first, let lowest = low.first, lowest.limit >= highest.limit {
            reader.report("the low limit \(lowest.limit) is not below the high limit \(highest.limit)", at: "low")
        }
    }

    private func checkOrder(_ direction: Alert.Direction, _ reader: DeclarationReader) {
        let steps = steps(direction)
        let key = direction.rawValue
        if steps.count > AlertProfile.stepsMax {
            reader.report("at most \(AlertProfile.stepsMax) steps", at: key, code: .tooCostly)
        }
        for (mild, severe) in zip(steps, steps.dropFirst()) {
            if mild.isPassed(by: MeasuredNumber(severe.limit), direction) != true {
                reader.report(
                    "steps go from the mildest limit to the most severe; \(severe.limit) follows \(mild.limit)", at: key
                )
            }
            if severe.priority < mild.priority {
                reader.report("a more severe step can't have a lower priority", at: key)
            }
        }
    }
}

extension AlertStep {
    fileprivate static func shape(_ direction: Alert.Direction) -> DeclarationShape<AlertStep> {
        .record { AlertStep(reading: $0, direction) }
    }

    private init?(reading reader: DeclarationReader, _ direction: Alert.Direction) {
        let limit = reader.required("limit", .decimal)
        let priority = reader.required("priority", .oneOf(Alert.Priority.self))
        let delay = reader.optional("delay", .duration, default: .zero)
        let hysteresis = reader.optional("hysteresis", .decimal, default: ExactDecimal(0))
        guard let limit, let priority else { return nil }
        if hysteresis.isNegative { reader.report("a hysteresis is not negative", at: "hysteresis", code: .value) }
        guard let release = limit.adding(direction == .high ? hysteresis.negated : hysteresis) else {
            reader.report("limit and hysteresis together take more than 38 digits", at: "limit", code: .value)
            return nil
        }
        self.init(limit: limit, priority: priority, delay: delay, hysteresis: hysteresis, release: release)
    }
}
