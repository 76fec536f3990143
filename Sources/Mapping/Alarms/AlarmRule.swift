import Declarations
import HL7v2
import Records
import Values

/// The section `alarms` of a message mapping: how rows tell of alarms of the device itself.
struct AlarmRule: Sendable {
    let group: HL7SegmentName
    let row: HL7SegmentName
    /// Who reports; the first with a value counts, else the peer.
    let reporter: [HL7Path]
    /// The reporter's own number of an alarm; the first with a value counts.
    let number: [HL7Path]
    /// Whether alarms of one number are one alarm; else those of one device, code and place are.
    let isNumberIdentity: Bool
    /// The rows of a group that together tell of one alarm (IHE PCD-04); nil if there are none of the kind.
    let report: ReportRule?
    /// Rows each of which tells of an alarm.
    let lines: [LineRule]
    /// The texts of OBX-11 by which a report is taken back.
    let withdrawn: Set<String>
    /// What a reporter is told once its alarm is stored (PRT-3); nil where nobody asks for it.
    let received: String?
    /// What it is told when a person acknowledges the alarm; nil where nobody asks for it.
    let acknowledged: String?
    /// The priority of an alarm that names none, or one by an unknown word.
    let unknownPriority: Alert.Priority
    let systems: [String: MessageMap.CodeForm]
    let tables: CodeTables
    let unitTexts: [String: String]
    let events: EventTable
    let translations: CodeTranslations
    let position: SourcePosition

    /// The fields of a row (HL7 v2.6, 7.4.2), which no dialect changes.
    enum Field {
        static let (type, code, containment, value, unit, limits, flags, status) = (2, 3, 4, 5, 6, 7, 8, 11)
    }

    /// What a row of a report says.
    enum Attribute: String, CaseIterable, Sendable {
        case source, phase, state, inactivation, priority, type, patience

        /// By the name that rows without a number give (IHE PCD TF-2, B.8); nil for any other.
        init?(referenceID: String) {
            switch referenceID {
            case "MDC_ATTR_ALERT_SOURCE": self = .source
            case "MDC_ATTR_EVENT_PHASE": self = .phase
            case "MDC_ATTR_ALARM_STATE": self = .state
            case "MDC_ATTR_ALARM_INACTIVATION_STATE": self = .inactivation
            case "MDC_ATTR_ALARM_PRIORITY": self = .priority
            case "MDC_ATTR_ALERT_TYPE": self = .type
            case "MDC_ATTR_CONFIRM_TIMEOUT": self = .patience
            default: return nil
            }
        }
    }

    struct ReportRule: Sendable {
        var attributes: [Int: Attribute]
        /// Events that say no more than that there is one; which, their row's value does.
        var general: Set<Int>
        /// The last level of OBX-4 that the event's row has; nil where only codes tell it.
        var eventFacet: Int?
        var priorities: [String: Alert.Priority]
        var kinds: [String: DeviceAlarm.Kind]
        var heartbeats: Set<Int>
        /// How often a reporter that doesn't say gives a sign of life, and how many may be missed.
        var heartbeatEvery: Duration
        var heartbeatsMissed: Int
    }

    struct LineRule: Sendable {
        var system: String
        var codes: [String: (priority: Alert.Priority, kind: DeviceAlarm.Kind?)]
        /// What follows in the text is the present reading, which the alarm is not known by.
        var textUntil: String?
        /// How long an alarm lasts that isn't said again.
        var lasting: Duration?
    }
}

extension AlarmRule {
    static func shape(tables files: CodeTableFiles) -> DeclarationShape<AlarmRule> {
        .record { reader in
            let group = reader.optional("group", .segmentName, default: "OBR")
            let row = reader.optional("row", .segmentName, default: "OBX")
            let reporter = reader.optional("reporter", .hl7Paths, default: [])
            let number = reader.optional("number", .hl7Paths, default: [])
            let identity = reader.optional("identity", .oneOf(["number", "condition"]), default: "condition")
            let report = reader.optional("report", ReportRule.shape)
            let lines = reader.optional("lines", .list(of: LineRule.shape), default: [])
            let withdrawn = reader.optional("withdrawn", .list(of: .text), default: [])
            let received = reader.optional("answerReceived", .text)
            let acknowledged = reader.optional("answerAcknowledged", .text)
            let unknown = reader.optional("unknownPriority", .oneOf(Alert.Priority.self), default: .medium)
            let systems = reader.optional("systems", .mapping(of: .oneOf(MessageMap.CodeForm.self)), default: [])
            let metrics = reader.required("metrics", .placedText)
            let units = reader.required("units", .placedText)
            let unitTexts = reader.optional("unitTexts", .mapping(of: .ucumUnit), default: [])
            let events = reader.required("events", .placedText)
            let translations = reader.optional("privateCodes", .placedText).flatMap(files.translations) ?? []
            if report == nil, lines.isEmpty { reader.report("alarms need \"report\", \"lines\" or both") }
            guard let metrics, let units, let events, let tables = files.tables(metrics, units),
                let table = files.events(events)
            else { return nil }
            return AlarmRule(
                group: group, row: row, reporter: reporter, number: number,
                isNumberIdentity: identity == "number", report: report, lines: lines, withdrawn: Set(withdrawn),
                received: received, acknowledged: acknowledged, unknownPriority: unknown, systems: dictionary(systems),
                tables: tables,
                unitTexts: dictionary(unitTexts), events: EventTable(table),
                translations: CodeTranslations(translations), position: reader.node.place.position)
        }
    }
}

extension AlarmRule.ReportRule {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let number = DeclarationShape<Int>.wholeNumber(in: 1...0x7FFF_FFFF)
            var attributes: [Int: AlarmRule.Attribute] = [:]
            for (name, numbers) in reader.optional("attributes", .mapping(of: .list(of: number)), default: []) {
                guard let attribute = AlarmRule.Attribute(rawValue: name.value) else {
                    let known = AlarmRule.Attribute.allCases.map(\.rawValue).joined(separator: ", ")
                    reader.report("\"\(name.value)\" is none of \(known)", at: "attributes", code: .codeInvalid)
                    continue
                }
                for number in numbers { attributes[number] = attribute }
            }
            return Self(
                attributes: attributes, general: Set(reader.optional("general", .list(of: number), default: [])),
                eventFacet: reader.optional("eventFacet", .wholeNumber(in: 1...99)),
                priorities: words(reader, "priorities") { Alert.Priority(rawValue: $0) },
                kinds: words(reader, "types") { DeviceAlarm.Kind(rawValue: $0) },
                heartbeats: Set(reader.optional("heartbeats", .list(of: number), default: [])),
                heartbeatEvery: reader.optional(
                    "heartbeatEvery", .duration(in: .seconds(1) ... .seconds(86_400)), default: .seconds(5)),
                heartbeatsMissed: reader.optional("heartbeatsMissed", .wholeNumber(in: 1...100), default: 3))
        }
    }

    /// Words of senders by what they mean: `high: [PH]`.
    private static func words<Meaning>(
        _ reader: DeclarationReader, _ key: String, _ meaning: (String) -> Meaning?
    ) -> [String: Meaning] {
        var found: [String: Meaning] = [:]
        for (name, texts) in reader.optional(key, .mapping(of: .list(of: .text)), default: []) {
            guard let meant = meaning(name.value) else {
                reader.report("\"\(name.value)\" is unknown here", at: key, code: .codeInvalid)
                continue
            }
            for text in texts { found[text] = meant }
        }
        return found
    }
}

extension AlarmRule.LineRule {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let system = reader.required("system", .text)
            let codes = reader.required("codes", .mapping(of: code))
            let textUntil = reader.optional("textUntil", .text)
            let lasting = reader.optional("lasting", .duration(in: .seconds(1) ... .seconds(86_400)))
            guard let system, let codes else { return nil }
            return Self(system: system, codes: dictionary(codes), textUntil: textUntil, lasting: lasting)
        }
    }

    private static var code: DeclarationShape<(priority: Alert.Priority, kind: DeviceAlarm.Kind?)> {
        .record { reader in
            let priority = reader.required("priority", .oneOf(Alert.Priority.self))
            let kind = reader.optional("type", .oneOf(DeviceAlarm.Kind.self))
            return priority.map { ($0, kind) }
        }
    }
}

/// The entries of a declared mapping; of a key that is there twice, the first.
private func dictionary<Item>(_ entries: [(key: Placed<String>, value: Item)]) -> [String: Item] {
    Dictionary(entries.map { ($0.key.value, $0.value) }) { first, _ in first }
}
