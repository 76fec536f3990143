import HL7v2
import Records
import Values

/// A compiled file of `hl7v2/`: how messages of one kind become samples and records.
final class MessageMap: Sendable {
    let file: String
    let name: String
    /// The file, and the device profile that it was changed by.
    let identity: String
    let match: Match
    let patient: PatientRule
    /// The places to look for the bed; the first with a value counts.
    let bed: [HL7Path]
    let device: [HL7Path]
    /// Those of them that are in a row, which then tells its own device.
    let rowDevice: [HL7Path]
    let time: [TimeSource]
    /// The readings of rows; nil where messages of this kind have none.
    let samples: SampleSection?
    /// The alarms of devices; nil where messages of this kind have none.
    let alarms: AlarmRule?
    /// Where patients are; nil where messages of this kind don't tell.
    let movements: MovementSection?
    /// The results of reports; nil where messages of this kind have none.
    let results: ResultSection?
    let records: [MessageRecordRule]
    let clock: DeviceClock
    /// The fields that say who a message is of: its patient, bed and device.
    let originFields: HL7FieldSelection
    /// The fields that records read beside these.
    let recordFields: HL7FieldSelection
    /// The paths of both.
    let senderPaths: [HL7Path]

    init(
        file: String, name: String, profile: String?, match: Match, patient: PatientRule, bed: [HL7Path],
        device: [HL7Path], time: [TimeSource], samples: SampleRule?, waves: WaveRule?, alarms: AlarmRule?,
        movements: MovementSection?, results: ResultSection?, records: [MessageRecordRule], clock: DeviceClock
    ) {
        (self.file, self.name, self.match, self.patient) = (file, name, match, patient)
        (self.bed, self.device, self.time) = (bed, device, time)
        let rowDevice = device.filter { $0.segment == "OBX" }
        self.rowDevice = rowDevice
        self.samples = samples.map { SampleSection(rule: $0, waves: waves, times: time, device: rowDevice) }
        (self.alarms, self.movements, self.results) = (alarms, movements, results)
        (self.records, self.clock) = (records, clock)
        identity = profile.map { "\(file)#\($0)" } ?? file
        let origin = [patient.identifiers] + bed + device
        let record = records.flatMap { [$0.id] + $0.fields.map(\.source) }.compactMap { source in
            if case .path(let path) = source { path } else { nil }
        }
        (originFields, recordFields) = (HL7FieldSelection(origin), HL7FieldSelection(record))
        senderPaths = origin + record
    }

    /// Whether all that it takes of a message are readings, and records of who sends them.
    var givesOnlyReadings: Bool { samples != nil && movements == nil && results == nil }

    /// Which messages a file takes.
    struct Match: Sendable {
        /// Each of these holds.
        var all: [Condition]
        /// One of these has a value, if there are any.
        var any: [HL7Path] = []
        /// None of these has one of the texts, in any segment of the message.
        var none: [Condition] = []
    }

    /// A path whose text must be one of some, or that must have no value where there are none.
    struct Condition: Sendable {
        var path: HL7Path
        /// The texts, as bytes: this is asked of every message.
        var texts: [[UInt8]]
    }

    /// Where the patient's identifiers are, and which of them counts.
    struct PatientRule: Sendable {
        var identifiers: HL7Path
        var types: [String]
        var systems: [String: String]
        /// Words, in capitals, that senders write where they don't know the patient: whoever has such an identifier is
        /// nobody, for two patients would be one.
        var nobody: Set<String>

        static let wordsForNobody = [
            "UNKNOWN", "UNK", "UNIDENTIFIED", "NONE", "NULL", "NO ID", "N/A", "?", "-", "--", "---",
        ]
    }

    /// A place to look for the time of a sample.
    enum TimeSource: Sendable {
        case row(HL7Path)
        case container
        case group(HL7Path)
        case message(HL7Path)
    }

    /// What is known about the clock of the devices.
    struct DeviceClock: Sendable {
        /// The zone of times that name none; nil for the one configured for the peer.
        var zone: ZoneOffset?
        /// How far the clock may be off before the time of receipt counts; nil for what is configured.
        var skewGuard: Duration?
    }

    /// How a coding system writes its codes.
    enum CodeForm: String, CaseIterable, Sendable {
        case mdc
        case mdcHex = "mdc-hex"
        case ucum, loinc
    }

    /// How rows become samples.
    struct SampleRule: Sendable {
        var group: HL7SegmentName
        var row: HL7SegmentName
        var type: Int
        var code: Int
        var containment: Int
        var value: Int
        var unit: Int
        var limits: Int
        var flags: Int
        var status: Int
        var numbers: Set<String>
        var texts: Set<String>
        /// Types of dates and times, which are taken as texts of ISO 8601.
        var times: Set<String>
        var codes: Set<String>
        var statuses: [String: VitalSample.Status]
        var absentReasons: [String: String]
        /// Flags of numbers that are no measurements of the patient, each with the reason why there is none.
        var invalidFlags: [String: String]
        var systems: [String: CodeForm]
        var notReadingSystems: Set<String>
        var notReadingNames: [String]
        var unitTexts: [String: String]
        var assumedUnits: Set<String>
        var tables: CodeTables
        var dialect: RowDialect
        /// The line of the file that rows are read by, for traces.
        var position: SourcePosition
    }

    /// The section `samples` with what follows from it.
    final class SampleSection: Sendable {
        let rule: SampleRule
        /// The fields of a row that change from message to message; nil if what else a row says may be in one of them.
        let varying: VaryingFields?
        /// The section `waves`; nil where rows with many samples are not taken.
        let waves: WaveRule?

        init(rule: SampleRule, waves: WaveRule?, times: [TimeSource], device: [HL7Path]) {
            (self.rule, self.waves, varying) = (rule, waves, VaryingFields(rule, times, device: device))
        }
    }
}

extension MessageMap.Match {
    /// The paths whose texts decide, and those of which counts only whether they have a value.
    var decidingPaths: [HL7Path] { all.filter { !$0.texts.isEmpty }.map(\.path) }
    var decidingMarks: [HL7Path] { all.filter(\.texts.isEmpty).map(\.path) + any }

    /// Whether all that is asked of single fields holds; it follows from ``decidingPaths`` and ``decidingMarks`` alone.
    func holdsForHeader(of message: HL7Message) -> Bool {
        all.allSatisfy { condition in
            guard let value = message.value(at: condition.path), value.presence == .valued else {
                return condition.texts.isEmpty || condition.texts.contains([])
            }
            return condition.texts.contains { value.equals($0) }
        } && (any.isEmpty || any.contains { message.value(at: $0)?.presence == .valued })
    }

    /// Whether no segment says what would make it another kind of message.
    func holdsForRows(of message: HL7Message) -> Bool {
        !none.contains { condition in
            message.segments(named: condition.path.segment).contains { segment in
                guard let value = segment.value(at: condition.path) else { return false }
                return condition.texts.contains { value.equals($0) }
            }
        }
    }
}

/// The fields of a row that change from message to message: set id, value and time.
struct VaryingFields: Sendable {
    /// Their numbers, ascending.
    let numbers: InlineArray<3, Int>
    /// Which of them is the value.
    let value: Int
    /// Which of them is the row's own time.
    let time: Int

    /// Nil if they are not three fields apart from all others that a row is read by.
    init?(_ rule: MessageMap.SampleRule, _ times: [MessageMap.TimeSource], device: [HL7Path]) {
        var time = HL7RowPatterns.noField
        for case .row(let path) in times.reversed() { time = path.field ?? time }
        let fields = [1, rule.value, time].sorted()
        let others =
            [rule.type, rule.code, rule.containment, rule.unit, rule.limits, rule.flags, rule.status]
            + device.compactMap(\.field)
        guard Set(fields).count == 3, Set(fields).isDisjoint(with: others),
            let value = fields.firstIndex(of: rule.value),
            let place = fields.firstIndex(of: time)
        else { return nil }
        (numbers, self.value, self.time) = ([fields[0], fields[1], fields[2]], value, place)
    }
}

/// A record that a message gives beside its samples.
struct MessageRecordRule: Sendable {
    var kind: RecordSchema.Kind
    var id: Source
    var fields: [(field: RecordSchema.Field, source: Source, position: SourcePosition)]

    /// Where a field's text comes from: a path, or what was found out about the message.
    enum Source: Sendable {
        case path(HL7Path)
        case device, peer, bed
    }
}
