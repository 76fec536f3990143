import HL7v2
import Records
import Seal
import Values

/// Reads what an ADT message says, patient by patient.
struct MovementReader {
    private let message: HL7Message
    private let map: MessageMap
    private let section: MovementSection
    private let context: MessageContext
    private let trace: MappingTrace?

    init(
        _ message: HL7Message, _ map: MessageMap, _ section: MovementSection, _ context: MessageContext,
        _ trace: MappingTrace?
    ) {
        (self.message, self.map, self.section) = (message, map, section)
        (self.context, self.trace) = (context.clocked(by: map.clock), trace)
    }

    func read(into reading: inout MessageReading) {
        var found = PatientReading(beds: section.beds)
        let event = section.event.lazy.compactMap { message.text(at: $0) }.first ?? ""
        guard let rule = section.events[event] else {
            reading.issues.append(
                Issue(
                    .warning, .notSupported, "\(map.file) says nothing of the event \"\(event.prefix(8))\"",
                    expression: "MSH-9.2"))
            reading.patients = found
            return
        }
        let parts = PatientPart.all(of: message, beginningWith: map.patient.identifiers.segment)
        if rule.effect == .parts, parts.count > Self.partedMax {
            reading.refusal = MessageReading.Refusal(
                reason: "too-many-patients", detail: "one message takes apart more than \(Self.partedMax) patients")
            reading.patients = found
            return
        }
        for part in parts {
            guard let patient = part.first(map.patient.identifiers.segment).flatMap(map.patient.identifier)?.patient
            else {
                reading.refusal = MessageReading.Refusal(
                    reason: "no-patient", detail: "\(map.patient.identifiers) names no patient, so nobody's bed is told"
                )
                continue
            }
            read(part, of: patient, rule, event: event, into: &found)
        }
        if rule.effect == .parts { separate(parts, event: event, into: &found) }
        if parts.isEmpty {
            reading.refusal = MessageReading.Refusal(
                reason: "no-patient", detail: "there is no \(map.patient.identifiers.segment), so nobody's bed is told")
        }
        reading.patients = found
    }

    private func read(
        _ part: PatientPart, of patient: PatientIdentifier, _ rule: MovementSection.EventRule, event: String,
        into found: inout PatientReading
    ) {
        let issued = instant(section.issued, part) ?? context.receivedAt
        let source = "ADT^\(event) from \(context.peer)"
        let visit = part.value(at: section.visit, message)?.text
        if rule.effect == .withdraws {
            found.records += records.withdrawn(part, patient: patient, at: issued)
        } else {
            found.records += records.records(part, patient: patient, visit: visit, rule, at: issued)
        }
        guard rule.needs.allSatisfy({ part.value(at: $0, message) != nil }),
            rule.lacks.allSatisfy({ part.value(at: $0, message) == nil })
        else { return }
        let place = map.bed.lazy.compactMap { part.value(at: $0, message, isWhole: true)?.location }.first
        let at = instant(rule.at, part) ?? issued
        switch rule.effect {
        case .merges, .takesVisit:
            let taken = rule.effect == .merges ? nil : part.value(at: section.priorVisit, message)?.text
            if rule.effect == .takesVisit, taken == nil { return }
            for prior in priors(in: part, of: patient) {
                found.links.append(link(prior, to: patient, visit: taken, issued: issued, source: source))
            }
        case .informs, .withdraws, .parts: break
        case .enters, .leaves, .sees, .cancels, .cancelsEnd, .cancelsAllSince, .cancelsVisit:
            // Which visit never was is not said: where the patient is, nobody knows then.
            let kind = rule.effect == .cancelsVisit && visit == nil ? .leaves : rule.effect.kind
            let saysPlace = ![.cancels, .cancelsAllSince].contains(kind) || rule.saysPlace
            let movement = Movement(
                id: "", kind: kind, act: rule.act, patient: patient, visit: visit, place: saysPlace ? place : nil,
                at: at, issuedAt: issued, recordedAt: context.receivedAt, source: source)
            found.movements.append(movement.identified)
            trace?(
                MappingStep(
                    file: map.file, position: nil, target: "\(rule.effect.rawValue) \(rule.act)",
                    source: "MSH-9.2", value: "\(place ?? "no bed") at \(at)"))
        }
    }

    /// The identifiers that are put out of use: all by the authority of the one that stays, else the one that counts.
    private func priors(in part: PatientPart, of patient: PatientIdentifier) -> [PatientIdentifier] {
        guard let segment = part.first(section.prior.segment) else { return [] }
        let alike = map.patient.all(in: segment, at: section.prior).filter { $0.system == patient.system }
        let counting = map.patient.identifier(in: segment, at: section.prior)?.patient
        return (alike.isEmpty ? [counting].compactMap(\.self) : alike).filter { $0 != patient }
    }

    /// How many patients one message may take apart, each from each other; the standard has two (HL7 v2.6, 3.3.37).
    private static let partedMax = 16

    /// Takes back every merge between the patients of a message, in either direction.
    private func separate(_ parts: [PatientPart], event: String, into found: inout PatientReading) {
        let patients = parts.compactMap {
            $0.first(map.patient.identifiers.segment).flatMap(map.patient.identifier)?.patient
        }
        for (one, part) in zip(patients, parts) {
            let issued = instant(section.issued, part) ?? context.receivedAt
            for other in patients where other != one {
                var parting = link(
                    one, to: other, visit: nil, issued: issued, source: "ADT^\(event) from \(context.peer)")
                parting.id += "-u"
                parting.isUndone = true
                found.links.append(parting)
            }
        }
    }

    private func link(
        _ prior: PatientIdentifier, to survivor: PatientIdentifier, visit: String?, issued: Timestamp, source: String
    ) -> PatientLink {
        let id = StableID("link", prior.key, survivor.key, visit ?? "", "\(issued.microseconds)").text()
        return PatientLink(
            id: "m-" + id, prior: prior, survivor: survivor, visit: visit, issuedAt: issued,
            recordedAt: context.receivedAt, source: source)
    }

    /// The first of some times that names a minute at least: a bare date says nothing about when a bed changed hands.
    private func instant(_ paths: [HL7Path], _ part: PatientPart) -> Timestamp? {
        paths.lazy.compactMap { path in
            part.value(at: path, message).flatMap { $0.instant(in: message, context) }
        }.first
    }

    private var records: PatientRecordReader {
        PatientRecordReader(map: map, section: section, message: message, context: context)
    }
}

/// The segments of a message about one patient: some messages hold two (A17) or many (A40).
struct PatientPart {
    private var segments: [HL7Segment] = []

    static func all(of message: HL7Message, beginningWith name: HL7SegmentName) -> [PatientPart] {
        var parts: [PatientPart] = []
        for segment in message.segments {
            if segment.name == name { parts.append(PatientPart()) }
            if !parts.isEmpty { parts[parts.count - 1].segments.append(segment) }
        }
        return parts
    }

    func first(_ name: HL7SegmentName) -> HL7Segment? { segments.first { $0.name == name } }

    /// The value of a path: in this part, or for what comes before all patients in the message.
    ///
    /// - Parameter isWhole: Whether the value is wanted with all its components, some of which may be empty.
    func value(at path: HL7Path, _ message: HL7Message, isWhole: Bool = false) -> HL7Value? {
        let value = first(path.segment)?.value(at: path) ?? (isHeader(path) ? message.value(at: path) : nil)
        guard let value, value.presence == .valued else { return nil }
        return isWhole || !value.text.isEmpty ? value : nil
    }

    /// Whether the field of a path is empty or not there: nothing is said, not even that there is no value.
    func isSilent(about path: HL7Path) -> Bool {
        let field = HL7Path(segment: path.segment, field: path.field)
        return first(path.segment)?.value(at: field).map { $0.presence == .empty } ?? true
    }

    func values(at path: HL7Path) -> [HL7Value] {
        (first(path.segment)?.values(at: path) ?? []).filter { $0.presence == .valued }
    }

    private func isHeader(_ path: HL7Path) -> Bool { path.segment == "MSH" || path.segment == "EVN" }
}

extension MovementSection.Effect {
    fileprivate var kind: Movement.Kind {
        switch self {
        case .enters: .enters
        case .leaves: .leaves
        case .cancels: .cancels
        case .cancelsEnd: .cancelsEnd
        case .cancelsAllSince: .cancelsAllSince
        case .cancelsVisit: .cancelsVisit
        case .sees, .merges, .takesVisit, .parts, .informs, .withdraws: .isSeen
        }
    }
}

extension Movement {
    /// With the id that follows from what it says.
    fileprivate var identified: Movement {
        var copy = self
        let id = StableID(
            "movement", "\(kind.rawValue)", act, patient.key, visit ?? "", place ?? "", "\(at.microseconds)",
            "\(issuedAt.microseconds)")
        copy.id = id.text()
        return copy
    }
}
