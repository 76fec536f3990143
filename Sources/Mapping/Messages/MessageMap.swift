import HL7v2
import Records
import Values

/// A compiled file of `hl7v2/`: how messages of one kind become samples and records.
struct MessageMap: Sendable {
    var file: String
    var name: String
    var match: [Condition]
    var patient: PatientRule
    var bed: HL7Path
    var device: [HL7Path]
    var time: [TimeSource]
    var samples: SampleRule
    var records: [MessageRecordRule]

    /// A path whose text must be one of some.
    struct Condition: Sendable {
        var path: HL7Path
        var texts: [String]
    }

    /// Where the patient's identifiers are, and which of them counts.
    struct PatientRule: Sendable {
        var identifiers: HL7Path
        var types: [String]
        var systems: [String: String]
    }

    /// A place to look for the time of a sample.
    enum TimeSource: Sendable {
        case row(HL7Path)
        case container
        case group(HL7Path)
        case message(HL7Path)
    }

    /// How a coding system writes its codes.
    enum CodeForm: String, CaseIterable, Sendable {
        case mdc
        case mdcHex = "mdc-hex"
        case ucum
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
        var codes: Set<String>
        var statuses: [String: VitalSample.Status]
        var absentReasons: [String: String]
        var systems: [String: CodeForm]
        var notReadingSystems: Set<String>
        var notReadingNames: [String]
        var unitTexts: [String: String]
        var assumedUnits: Set<String>
        var tables: CodeTables
        /// The line of the file that rows are read by, for traces.
        var position: SourcePosition
    }

    func matches(_ message: HL7Message) -> Bool {
        match.allSatisfy { condition in
            guard let value = message.value(at: condition.path) else { return false }
            return condition.texts.contains { $0.utf8.elementsEqual(value.bytes) }
        }
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
