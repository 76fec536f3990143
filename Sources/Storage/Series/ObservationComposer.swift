import Records
import Values

/// Writes the Observation of samples as JSON, its elements in the order of R4's definition.
///
/// It is valid against R4's vital signs profiles (`vitalsigns`, `bp`, `oxygensat`, `heartrate`, `resprate`, `bodytemp`)
/// if there is a patient; numbers have the monitor's text.
struct ObservationComposer {
    let context: ObservationContext
    private var subjects: [PatientIdentifier: String?] = [:]

    init(_ context: ObservationContext) { self.context = context }

    mutating func observation(_ state: ObservationState) throws -> SampleObservation {
        SampleObservation(
            id: state.id, version: state.version, lastUpdated: state.lastUpdated, body: try body(state))
    }

    private mutating func body(_ state: ObservationState) throws -> [UInt8] {
        let patient = try state.patient.flatMap { try patientID($0) }
        var json = JSONWriter(capacity: 1_536)
        json.beginObject()
        json.member("resourceType", "Observation")
        json.member("id", state.id.description)
        Self.writeMeta(state, to: &json)
        json.member("status", state.status)
        let category = state.category
        json.array("category") {
            $0.concept([
                Coding(
                    system: CodeSystemURI.observationCategory, code: category.code, display: category.display)
            ])
        }
        json.key("code")
        json.concept(state.codings, text: state.channel.metric.name)
        Self.writeSubject(state.patient?.subject ?? state.channel.subject, patient: patient, to: &json)
        json.member("effectiveDateTime", EffectiveTime(state.parts[0].time).text)
        json.member("issued", state.head.receivedAt.description)
        if !state.isPressurePanel { Self.writeResult(state.parts[0], to: &json) }
        Self.writeDevice(state.channel.device, to: &json)
        if state.isPressurePanel {
            json.array("component") { json in
                for (part, sample) in state.components { Self.writeComponent(part, sample, to: &json) }
            }
        } else {
            Self.writeLimits(state.parts[0], to: &json)
        }
        json.endObject()
        return json.bytes
    }

    mutating func patientID(_ patient: PatientIdentifier) throws -> String? {
        if let known = subjects[patient] { return known }
        let id = try context.patientID(patient.system, patient.value)
        subjects[patient] = .some(id)
        return id
    }

    private static func writeMeta(_ state: ObservationState, to json: inout JSONWriter) {
        json.object("meta") { json in
            json.member("versionId", String(state.version))
            json.member("lastUpdated", state.lastUpdated.description)
            let profiles = state.profiles
            if !profiles.isEmpty { json.array("profile") { json in profiles.forEach { json.string($0) } } }
        }
    }

    static func writeSubject(_ subject: SampleSubject, patient: String?, to json: inout JSONWriter) {
        json.object("subject") { json in
            switch subject {
            case .patient(let system, let value):
                json.member("reference", patient.map { "Patient/\($0)" })
                json.member("type", "Patient")
                json.identifier(system: system, value: value)
            case .bed(let name):
                json.member("type", "Location")
                json.identifier(system: nil, value: name)
                json.member("display", name)
            case .device(let id):
                json.member("type", "Device")
                json.identifier(system: nil, value: id)
                json.member("display", id)
            }
        }
    }

    static func writeDevice(_ device: String?, to json: inout JSONWriter) {
        guard let device, !device.isEmpty else { return }
        json.object("device") { json in
            json.member("type", "Device")
            json.identifier(system: nil, value: device)
            json.member("display", device)
        }
    }

    private static func writeComponent(_ part: PressurePart?, _ sample: VitalSample?, to json: inout JSONWriter) {
        json.object { json in
            json.key("code")
            guard let sample else {
                // The profile wants both; the monitor did not send this one.
                json.concept(part.map { [$0.coding] } ?? [])
                writeAbsence("unknown", to: &json)
                return
            }
            let codings = VitalSignCodes.codings(of: sample.channel.metric)
            json.concept(
                part == nil ? codings.filter { $0.system != CodeSystemURI.loinc } : codings,
                text: sample.channel.metric.name)
            if sample.status == .enteredInError {
                writeAbsence("error", to: &json)
            } else {
                writeResult(sample, to: &json)
                writeLimits(sample, to: &json)
            }
        }
    }

    /// `value[x]` or `dataAbsentReason`, and `interpretation`.
    private static func writeResult(_ sample: VitalSample, to json: inout JSONWriter) {
        switch sample.value {
        case .number(let number):
            json.object("valueQuantity") { $0.quantity(number, unit: sample.channel.metric) }
        case .bound(let bound):
            json.object("valueQuantity") { $0.quantity(bound.value, bound.comparator, unit: sample.channel.metric) }
        case .text(let text):
            if text.isEmpty { writeAbsence("unknown", to: &json) } else { json.member("valueString", text) }
        case .coding(let coding):
            json.key("valueCodeableConcept")
            // Where there was no code its text stands in for it.
            let isText = coding.system == nil && coding.code == coding.display
            json.concept(isText ? [] : [coding], text: coding.code)
        case .absent(let reason): writeAbsence(reason, to: &json)
        }
        writeFlags(sample.flags, to: &json)
    }

    /// Each flag once; what is no code of FHIR's is kept as a text, since it says how far the value is to be relied on.
    private static func writeFlags(_ flags: [String], to json: inout JSONWriter) {
        guard !flags.isEmpty else { return }
        json.array("interpretation") { json in
            for (index, flag) in flags.enumerated() where !flags[..<index].contains(flag) {
                json.concept(Interpretation.coding(flag).map { [$0] } ?? [], text: flag)
            }
        }
    }

    private static func writeAbsence(_ reason: String, to json: inout JSONWriter) {
        json.key("dataAbsentReason")
        json.concept([Coding(system: CodeSystemURI.dataAbsentReason, code: reason)])
    }

    /// The alarm limits in force: `low` and `high` where they can be read, the text as sent always. They are called what they
    /// are: without a type a range is taken for what is normal (FHIR R4, Observation.referenceRange.type).
    private static func writeLimits(_ sample: VitalSample, to json: inout JSONWriter) {
        guard !sample.limits.isEmpty else { return }
        let limits = AlarmLimits(sample.limits)
        json.array("referenceRange") { json in
            json.object { json in
                for (name, bound) in [("low", limits.low), ("high", limits.high)] {
                    guard let bound else { continue }
                    json.object(name) { $0.quantity(bound, unit: sample.channel.metric) }
                }
                json.key("type")
                json.concept([], text: "alarm limits")
                json.member("text", sample.limits)
            }
        }
    }
}

/// OBX-7 of a number: `low-high`, `<high`, `>low` or `low-` (HL7 v2.6, 7.4.2.7).
struct AlarmLimits {
    var low: ExactDecimal?
    var high: ExactDecimal?

    init(_ text: String) {
        let bare = text.filter { $0 != " " }
        if bare.hasPrefix("<") {
            high = ExactDecimal(bare.drop { $0 == "<" || $0 == "=" })
        } else if bare.hasPrefix(">") {
            low = ExactDecimal(bare.drop { $0 == ">" || $0 == "=" })
        } else {
            // A limit may be negative: the hyphen between the two is the first with a number on either side.
            for index in bare.indices.dropFirst() where bare[index] == "-" {
                guard let one = ExactDecimal(bare[..<index]),
                    let other = ExactDecimal(bare[bare.index(after: index)...]), one <= other
                else { continue }
                (low, high) = (one, other)
                return
            }
            if bare.last == "-" { low = ExactDecimal(bare.dropLast()) }
        }
    }
}

/// Flags of OBX-8 that are codes of `v3-ObservationInterpretation`; the others (alarm priority, validity) are not.
enum Interpretation {
    private static let displays = [
        "H": "High", "L": "Low", "HH": "Critical high", "LL": "Critical low", "N": "Normal", "A": "Abnormal",
        "AA": "Critical abnormal", "HU": "Significantly high", "LU": "Significantly low", "<": "Off scale low",
        ">": "Off scale high", "U": "Significant change up", "D": "Significant change down", "B": "Better",
        "W": "Worse",
    ]

    static func coding(_ flag: String) -> Coding? {
        displays[flag].map { Coding(system: CodeSystemURI.observationInterpretation, code: flag, display: $0) }
    }
}

extension JSONWriter {
    mutating func object(_ name: String, _ members: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try object(members)
    }

    mutating func array(_ name: String, _ elements: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try array(elements)
    }

    /// A CodeableConcept; the text stands in where there is no coding.
    mutating func concept(_ codings: [Coding], text: String? = nil) {
        object { json in
            guard !codings.isEmpty else { return json.member("text", text) }
            json.array("coding") { json in
                for coding in codings {
                    json.object { json in
                        json.member("system", coding.system)
                        json.member("code", coding.code)
                        json.member("display", coding.display)
                    }
                }
            }
        }
    }

    mutating func identifier(system: String?, value: String) {
        object("identifier") { json in
            json.member("system", system)
            json.member("value", value)
        }
    }

    mutating func quantity(
        _ value: ExactDecimal, _ comparator: MeasuredNumber.Comparator? = nil, unit metric: Metric
    ) {
        member("value", value)
        member("comparator", comparator?.rawValue)
        member("unit", metric.unitDisplay ?? metric.unit)
        guard let code = metric.unit else { return }
        member("system", CodeSystemURI.ucum)
        member("code", code)
    }
}
