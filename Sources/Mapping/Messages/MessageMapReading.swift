import Declarations
import HL7v2
import Records
import Values

extension MessageMap {
    /// What messages can give; a file has one of these at least.
    private static let sections = ["samples", "alarms", "movements", "results"]

    /// The shape of a file of `hl7v2/`; the code tables are read from the files that it names.
    static func shape(
        file: MappingFile, profile: String? = nil, schema: RecordSchema, tables: CodeTableFiles
    ) -> DeclarationShape<MessageMap> {
        .record { reader in
            let name = reader.required("name", .text)
            let match = reader.required("match", .mapping(of: .list(of: .text)))
            let any = reader.optional("matchAny", .list(of: .hl7Path), default: [])
            let none = reader.optional("matchNone", .mapping(of: .list(of: .text)), default: [])
            let patient = reader.required("patient", PatientRule.shape)
            let bed = reader.required("bed", .hl7Paths)
            let device = reader.optional("device", .list(of: .hl7Path), default: [])
            let time = reader.optional("time", .list(of: TimeSource.shape(file: file)), default: [])
            let samples = reader.optional("samples", SampleRule.shape(tables: tables))
            let waves = reader.optional("waves", WaveRule.shape)
            let alarms = reader.optional("alarms", AlarmRule.shape(tables: tables))
            let movements = reader.optional("movements", MovementSection.shape(schema))
            let results = reader.optional("results", ResultSection.shape(schema))
            let records = reader.optional("records", .list(of: MessageRecordRule.shape(schema)), default: [])
            let clock = DeviceClock(
                zone: reader.optional("zone", .zone(tables.zone)),
                skewGuard: reader.optional("skewGuard", .duration(in: .zero ... .seconds(86_400))))
            if !Self.sections.contains(where: reader.has) {
                reader.report("there is none of \(Self.sections.joined(separator: ", ")): messages would give nothing")
            }
            if waves != nil, samples == nil { reader.report("waves are read with the fields of samples", at: "waves") }
            guard let name, let match, let patient, let bed else { return nil }
            let conditions = { (entries: [(key: Placed<String>, value: [String])], key: String) in
                entries.compactMap { entry, texts -> Condition? in
                    if let path = try? HL7Path(entry.value) {
                        return Condition(path: path, texts: texts.map { Array($0.utf8) })
                    }
                    let text = "\"\(entry.value)\" is not an HL7 path such as MSH-9.1"
                    reader.report(text, at: key, in: entry.place, code: .value)
                    return nil
                }
            }
            let rule = Match(all: conditions(match, "match"), any: any, none: conditions(none, "matchNone"))
            return MessageMap(
                file: file.path, name: name, profile: profile, match: rule, patient: patient, bed: bed,
                device: device, time: time, samples: samples, waves: waves, alarms: alarms, movements: movements,
                results: results, records: records, clock: clock)
        }
    }
}

extension MessageMap.PatientRule {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let identifiers = reader.required("identifiers", .hl7Path)
            let types = reader.optional("types", .list(of: .text), default: [])
            let systems = reader.optional("systems", .mapping(of: .text), default: [])
            let nobody = reader.optional("nobody", .list(of: .text), default: wordsForNobody)
            guard let identifiers else { return nil }
            return Self(
                identifiers: identifiers, types: types,
                systems: Dictionary(systems.map { ($0.key.value, $0.value) }) { first, _ in first },
                nobody: Set(nobody.map { $0.uppercased() }))
        }
    }
}

extension MessageMap.TimeSource {
    fileprivate static func shape(file: MappingFile) -> DeclarationShape<Self> {
        DeclarationShape("a path of OBX, OBR or MSH, or \"container\"") { text in
            if text == "container" { return .container }
            guard let path = try? HL7Path(text) else { return nil }
            switch path.segment {
            case "OBX": return .row(path)
            case "OBR": return .group(path)
            case "MSH": return .message(path)
            default: return nil
            }
        }
    }
}

extension MessageMap.SampleRule {
    fileprivate static func shape(tables: CodeTableFiles) -> DeclarationShape<Self> {
        .record { reader in
            let group = reader.required("group", .segmentName)
            let row = reader.required("row", .segmentName)
            let type = reader.required("type", .rowField)
            let code = reader.required("code", .rowField)
            let containment = reader.required("containment", .rowField)
            let value = reader.required("value", .rowField)
            let unit = reader.required("unit", .rowField)
            let limits = reader.required("limits", .rowField)
            let flags = reader.required("flags", .rowField)
            let status = reader.required("status", .rowField)
            let numbers = reader.required("numbers", .list(of: .text))
            let texts = reader.optional("texts", .list(of: .text), default: [])
            let times = reader.optional("times", .list(of: .text), default: [])
            let codes = reader.optional("codes", .list(of: .text), default: [])
            let statuses = reader.required("statuses", .mapping(of: .list(of: .text)))
            let reasons = reader.optional("absentReasons", .mapping(of: .absentReason), default: [])
            let invalid = reader.optional("invalidFlags", .mapping(of: .absentReason), default: [])
            let systems = reader.required("systems", .mapping(of: .oneOf(MessageMap.CodeForm.self)))
            let notReadings = reader.optional("notReadings", NotReadings.shape)
            let metrics = reader.required("metrics", .placedText)
            let units = reader.required("units", .placedText)
            let unitTexts = reader.optional("unitTexts", .mapping(of: .ucumUnit), default: [])
            let assumed = reader.optional("assumedUnits", .list(of: .ucumUnit), default: [])
            let dialect = RowDialect(reading: reader, table: tables.translations)
            guard let group, let row, let type, let code, let containment, let value, let unit, let limits, let flags,
                let status, let numbers, let statuses, let systems, let metrics, let units,
                let tables = tables.tables(metrics, units)
            else { return nil }
            var statusOf: [String: VitalSample.Status] = [:]
            for (name, texts) in statuses {
                guard let status = VitalSample.Status(fhir: name.value) else {
                    let text = "\"\(name.value)\" is no status of a sample"
                    reader.report(text, at: "statuses", in: name.place, code: .codeInvalid)
                    continue
                }
                for text in texts { statusOf[text] = status }
            }
            return Self(
                group: group, row: row, type: type, code: code, containment: containment, value: value, unit: unit,
                limits: limits, flags: flags, status: status, numbers: Set(numbers), texts: Set(texts),
                times: Set(times),
                codes: Set(codes), statuses: statusOf, absentReasons: dictionary(reasons),
                invalidFlags: dictionary(invalid), systems: dictionary(systems),
                notReadingSystems: Set(notReadings?.systems ?? []), notReadingNames: notReadings?.names ?? [],
                unitTexts: dictionary(unitTexts), assumedUnits: Set(assumed),
                tables: tables, dialect: dialect, position: reader.node.place.position)
        }
    }

    private static func dictionary<Item>(_ entries: [(key: Placed<String>, value: Item)]) -> [String: Item] {
        Dictionary(entries.map { ($0.key.value, $0.value) }) { first, _ in first }
    }
}

/// Which rows are no readings.
private struct NotReadings {
    var systems: [String]
    var names: [String]

    static var shape: DeclarationShape<Self> {
        .record { reader in
            Self(
                systems: reader.optional("systems", .list(of: .text), default: []),
                names: reader.optional("names", .list(of: .text), default: []))
        }
    }
}

extension MessageRecordRule {
    fileprivate static func shape(_ schema: RecordSchema) -> DeclarationShape<MessageRecordRule> {
        .record { reader in
            let kindName = reader.required("kind", .oneOf(schema.kinds.map(\.name)))
            let id = reader.required("id", .messageSource)
            let fields = reader.required("fields", .mapping(of: DeclarationShape<Source>.messageSource.placed))
            guard let kindName, let kind = schema.kind(named: kindName), let id, let fields else { return nil }
            var rules: [(RecordSchema.Field, Source, SourcePosition)] = []
            for (name, source) in fields {
                guard let field = kind.field(named: name.value), field.type == .text, !field.isList else {
                    let meant =
                        name.value.nearest(among: kind.fields.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
                    let text = "\(kind.name) has no text field \"\(name.value)\"\(meant)"
                    reader.report(text, at: "fields", in: name.place)
                    continue
                }
                rules.append((field, source.value, source.place.position))
            }
            return MessageRecordRule(kind: kind, id: id, fields: rules)
        }
    }
}

extension VitalSample.Status {
    /// The status that `Observation.status` spells so.
    init?(fhir text: String) {
        switch text {
        case "final": self = .final
        case "preliminary": self = .preliminary
        case "corrected": self = .corrected
        case "entered-in-error": self = .enteredInError
        default: return nil
        }
    }
}

/// What a mapping names: code maps, each nil, with an issue, if it can't be read; and time zones.
struct CodeTableFiles {
    var tables: (_ metrics: Placed<String>, _ units: Placed<String>) -> CodeTables?
    var translations: (_ name: Placed<String>) -> [CodeTranslation]?
    var events: (_ name: Placed<String>) -> [EventRow]?
    /// Finds a time zone by its name.
    var zone: (_ name: String) -> ZoneOffset?
}

extension DeclarationShape where Value == ZoneOffset {
    /// A distance from UTC, as `Z` or `+05:30`, or the name of a zone.
    fileprivate static func zone(_ named: @escaping (String) -> ZoneOffset?) -> Self {
        DeclarationShape("a time zone such as Europe/Berlin or +01:00") { (text: String) -> ZoneOffset? in
            if text == "UTC" { return { _, _ in 0 } }
            guard let minutes = PartialDateTime(hl7: "20000101000000\(text)")?.offsetMinutes else { return named(text) }
            return { _, _ in minutes }
        }
    }
}

extension DeclarationShape where Value == HL7Path {
    static var hl7Path: Self {
        DeclarationShape("an HL7 path such as OBX-5.1") { (text: String) -> Result<HL7Path, DeclarationFault> in
            do throws(HL7PathError) {
                return .success(try HL7Path(text))
            } catch {
                return .failure(DeclarationFault("expected \(error.expected)", offset: error.column - 1))
            }
        }
    }
}

extension DeclarationShape where Value == [HL7Path] {
    /// One path, or a list of them.
    static var hl7Paths: Self {
        DeclarationShape<HL7Path>.hl7Path.map { [$0] }.or(.list(of: .hl7Path))
    }
}

extension DeclarationShape where Value == Placed<String> {
    static var placedText: Self { DeclarationShape<String>.text.placed }
}

extension DeclarationShape where Value == HL7SegmentName {
    static var segmentName: Self {
        DeclarationShape<HL7SegmentName>("a segment name such as OBX", parse: { HL7SegmentName($0) })
    }
}

extension DeclarationShape where Value == Int {
    /// A whole field of the row: `OBX-5`.
    static var rowField: Self {
        DeclarationShape<HL7Path>.hl7Path.map { $0.component == nil ? $0.field : nil }
    }
}

extension DeclarationShape where Value == String {
    /// A code of `data-absent-reason` (FHIR R4).
    static var absentReason: Self {
        .oneOf([
            "unknown", "asked-unknown", "temp-unknown", "not-asked", "asked-declined", "masked", "not-applicable",
            "unsupported", "as-text", "error", "not-a-number", "negative-infinity", "positive-infinity",
            "not-performed", "not-permitted",
        ])
    }
}

extension DeclarationShape where Value == MessageRecordRule.Source {
    static var messageSource: Self {
        DeclarationShape("an HL7 path, or one of device, peer, bed") { text in
            switch text {
            case "device": .device
            case "peer": .peer
            case "bed": .bed
            default: (try? HL7Path(text)).map { .path($0) }
            }
        }
    }
}
