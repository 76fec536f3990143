import HL7v2
import Records
import Values

/// What the rows of one alarm have said so far.
struct AlarmDraft {
    /// The event that a row names.
    struct Event {
        var code: Coding
        /// The number of the row's own code.
        var number: Int?
        var text: String
        var direction: Alert.Direction?
    }

    private(set) var event: Event?
    private(set) var segment: HL7Segment?
    private(set) var row = 0
    private(set) var containment = ""
    private(set) var device: String?
    /// The device that the rows name; nil if it is known otherwise.
    private(set) var namedDevice: String?
    private(set) var time: SampleTime?
    private(set) var state: DeviceAlarm.State?
    /// How long the reporter's next sign of life may take, if it says so.
    private(set) var patience: Duration?
    private var phase: AlarmReport.Phase?
    private var inactivation: DeviceAlarm.Inactivation?
    private var priority: Alert.Priority?
    private var kind: DeviceAlarm.Kind?
    private var source: String?
    private var vital: String?
    private var direction: Alert.Direction?
    private var value: MeasuredNumber?
    private var unit: String?
    private var limits: String?
    private var isAttributed = false

    /// Whether they say what state the alarm is in.
    var isStated: Bool { phase != nil || state != nil }

    var isEmpty: Bool { event == nil && !isAttributed }

    /// Takes the first row.
    mutating func begin(
        _ segment: HL7Segment, row: Int, _ containment: Containment, device: String?, named: String?, time: SampleTime
    ) {
        (self.segment, self.row, self.containment) = (segment, row, containment.text)
        (self.device, namedDevice, self.time) = (device, named, time)
    }

    mutating func name(_ event: Event) { (self.event, direction) = (event, event.direction) }

    /// The older form: what separate rows say wins over it (IHE PCD TF-2, B.8.5).
    mutating func note(flags: [String], _ rule: AlarmRule.ReportRule) {
        for flag in flags {
            if priority == nil { priority = rule.priorities[flag] }
            if kind == nil { kind = rule.kinds[flag] }
            if direction == nil { direction = flag.hasPrefix("L") ? .low : flag.hasPrefix("H") ? .high : nil }
        }
    }

    mutating func note(
        _ value: MeasuredNumber, of metric: MetricRow?, named name: String, unit: String?, limits: String
    ) {
        (self.value, self.unit, self.limits) = (value, unit ?? metric?.unit, limits)
        vital = metric?.name ?? metric?.referenceID?.lowercased() ?? name
        if source == nil { source = metric?.referenceID ?? name }
        isAttributed = true
    }

    mutating func note(
        _ attribute: AlarmRule.Attribute, _ segment: HL7Segment, row: Int, _ rule: AlarmRule.ReportRule,
        _ issues: inout [Issue]
    ) {
        isAttributed = true
        let field = segment.field(AlarmRule.Field.value)
        guard let word = field?.part(component: 1)?.text, !word.isEmpty else { return }
        let name = word.lowercased()
        // A word that is not understood takes back nothing of what flags say.
        let isKnown: Bool
        switch attribute {
        case .source:
            (source, isKnown) = (field?.part(component: 2).flatMap { $0.text.isEmpty ? nil : $0.text } ?? word, true)
        case .phase: isKnown = Self.take(AlarmReport.Phase(rawValue: name), into: &phase)
        case .state: isKnown = Self.take(DeviceAlarm.State(rawValue: name), into: &state)
        case .inactivation: isKnown = Self.take(DeviceAlarm.Inactivation(rawValue: name), into: &inactivation)
        case .priority:
            isKnown = Self.take(rule.priorities[word] ?? rule.priorities[word.uppercased()], into: &priority)
        case .type: isKnown = Self.take(rule.kinds[word] ?? rule.kinds[word.uppercased()], into: &kind)
        case .patience: (patience, isKnown) = (segment.decimal(AlarmRule.Field.value).flatMap(Self.duration), true)
        }
        guard !isKnown else { return }
        let text = "\"\(word.prefix(32))\" is no \(attribute.rawValue) of an alarm that the mapping knows"
        issues.append(Issue(.warning, .codeInvalid, text, expression: "OBX[\(row)]-\(AlarmRule.Field.value)"))
    }

    private static func take<Meaning>(_ meaning: Meaning?, into known: inout Meaning?) -> Bool {
        known = meaning ?? known
        return meaning != nil
    }

    private static func duration(_ seconds: ExactDecimal) -> Duration? {
        let seconds = seconds.approximate
        return seconds > 0 && seconds < 86_400 ? .seconds(seconds) : nil
    }

    /// Puts what is known into a report; what was not said stays open.
    func fill(_ report: inout AlarmReport) {
        (report.phase, report.state, report.inactivation) = (phase, state, inactivation)
        (report.priority, report.kind) = (priority, kind)
        (report.code, report.text, report.source) = (event?.code, event?.text, source)
        (report.vital, report.direction, report.value, report.unit) = (vital, direction, value, unit)
        report.limits = limits
        if let limits, let direction { report.limit = AlarmLimitText(limits)?.bound(direction) }
    }
}
