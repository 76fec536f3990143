import Declarations
import HL7v2
import Records
import Values

extension MovementSection {
    static func shape(_ schema: RecordSchema) -> DeclarationShape<MovementSection> {
        .record { reader in
            let event = reader.required("event", .hl7Paths)
            let visit = reader.required("visit", .hl7Path)
            let issued = reader.required("issued", .hl7Paths)
            let prior = reader.required("prior", .hl7Path)
            let priorVisit = reader.required("priorVisit", .hl7Path)
            let beds = reader.optional("beds", BedMatching.shape, default: .standard)
            let rules = reader.required("events", .list(of: CodedEvents.shape))
            let records = reader.optional("records", .list(of: PatientRecordRule.shape(schema)), default: [])
            guard let event, let visit, let issued, let prior, let priorVisit, let rules else { return nil }
            var events: [String: EventRule] = [:]
            for rule in rules {
                for code in rule.codes where events.updateValue(rule.rule, forKey: code) != nil {
                    reader.report("\(code) is there twice", at: "events", code: .duplicate)
                }
            }
            let cancelling: Set<Effect> = [.cancels, .cancelsEnd, .cancelsAllSince]
            let acts = Set(rules.filter { !cancelling.contains($0.rule.effect) }.map(\.rule.act))
            for rule in rules where cancelling.contains(rule.rule.effect) && !acts.contains(rule.rule.act) {
                let meant = rule.rule.act.nearest(among: acts.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
                reader.report("no event is \"\(rule.rule.act)\", so nothing is cancelled\(meant)", at: "events")
            }
            return MovementSection(
                event: event, visit: visit, issued: issued, prior: prior, priorVisit: priorVisit, beds: beds,
                events: events, records: records)
        }
    }
}

/// One entry of `events`: codes that do the same.
private struct CodedEvents {
    var codes: [String]
    var rule: MovementSection.EventRule

    static var shape: DeclarationShape<Self> {
        .record { reader in
            let codes = reader.required("codes", .list(of: .text))
            let effect = reader.required("effect", .oneOf(MovementSection.Effect.self))
            let act = reader.optional("act", .text)
            let rule = MovementSection.EventRule(
                effect: effect ?? .informs, act: act ?? "", at: reader.optional("at", .hl7Paths, default: []),
                needs: reader.optional("needs", .hl7Paths, default: []),
                lacks: reader.optional("lacks", .hl7Paths, default: []),
                saysPlace: reader.optional("saysPlace", .boolean, default: false),
                visitStatus: reader.optional("visit", .text),
                visitFrom: Set(reader.optional("visitFrom", .list(of: .text), default: [])))
            guard let codes, let effect else { return nil }
            if act == nil, [.enters, .leaves, .cancels, .cancelsEnd, .cancelsAllSince].contains(effect) {
                reader.report("\(effect.rawValue) needs the name of what happens: act: transfer, say", at: "effect")
            }
            if rule.at.isEmpty, ![.informs, .withdraws].contains(effect) {
                reader.report("\(effect.rawValue) needs \"at\": the paths of its time", at: "effect")
            }
            return Self(codes: codes, rule: rule)
        }
    }
}

extension BedMatching {
    fileprivate static var shape: DeclarationShape<BedMatching> {
        .record { reader in
            let component = DeclarationShape<Int>.wholeNumber(in: 1...99)
            let required = reader.required("required", .list(of: component))
            let compared = reader.optional("compared", .list(of: component), default: [])
            guard let required, !required.isEmpty else { return nil }
            return BedMatching(required: required, compared: compared)
        }
    }
}

extension PatientRecordRule {
    fileprivate static func shape(_ schema: RecordSchema) -> DeclarationShape<PatientRecordRule> {
        .record { reader in
            let kindName = reader.required("kind", .oneOf(schema.kinds.map(\.name)))
            let of = reader.required("of", .oneOf(["patient", "visit"]))
            let sources = reader.required("fields", .mapping(of: FieldSource.shape))
            let kept = reader.optional("kept", .list(of: .text), default: [])
            guard let kindName, let kind = schema.kind(named: kindName), let of, let sources else { return nil }
            if kind.field(named: Self.asOf)?.type != .time {
                reader.report(
                    "\(kind.name) has no field \(Self.asOf) of type time, which tells the newer of two messages")
            }
            let fields = kind.sources(sources, reader)
            for name in kept where !fields.contains(where: { $0.field.name == name }) {
                let meant = name.nearest(among: fields.map(\.field.name)).map { "; did you mean \"\($0)\"?" } ?? ""
                reader.report("\"\(name)\" is not among the fields\(meant)", at: "kept", code: .notFound)
            }
            return PatientRecordRule(kind: kind, isOfVisit: of == "visit", fields: fields, kept: Set(kept))
        }
    }

    /// The field that says of when a record is.
    static let asOf = "asOf"
    /// The field that takes what becomes of the visit.
    static let status = "status"
}
