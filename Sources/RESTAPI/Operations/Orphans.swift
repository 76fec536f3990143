import Access
import FHIRModel
import HTTPTypes
import Intake
import Records
import Storage
import Values

/// Lists the readings that wait for a patient, place by place, without their values.
struct OrphanList: Interaction {
    var access: AccessAction { .search(.orphans) }
    var name: String { "search" }
    var target: String { "orphans" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let page = try await exchange.services.store.orphans(page: try exchange.platformPage())
        return exchange.list(page, at: "orphans") { stretch, json in
            json.object { json in stretch.write(to: &json) }
        }
    }
}

/// Says whose the readings of a stretch are: by identifier or by the id of a Patient.
struct OrphanAttach: Interaction {
    let id: String

    var access: AccessAction { .write(.orphans) }
    var name: String { "attach" }
    var target: String { "orphans/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let stretch = try await exchange.services.store.orphan(id) else {
            throw Refusal(.notFound, .notFound, "there are no such readings without a patient; list them again")
        }
        let wish = AttachmentWish(try exchange.resource(of: "Parameters"))
        let since = try wish.time("from") ?? stretch.since ?? stretch.first
        let until = try wish.time("until") ?? stretch.until
        if let until, until <= since { throw Refusal(.badRequest, .invalid, "until is not after from") }
        let change = BedChange(place: stretch.place, patient: try wish.patient(exchange), since: since, until: until)
        return try await exchange.answer(change, to: exchange.services.attach)
    }
}

/// Takes back what a person said: the readings are whose ADT says, or wait again.
struct OrphanDetach: Interaction {
    /// The id that ``OrphanAttach`` answered with.
    let id: String

    var access: AccessAction { .write(.orphans) }
    var name: String { "detach" }
    var target: String { "orphans/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let known = try exchange.services.store.attachment(id) else {
            throw Refusal(.notFound, .notFound, "nobody attached anything under this id")
        }
        let change = BedChange(place: known.subject, patient: nil, since: known.since, until: known.until)
        return try await exchange.answer(change, to: exchange.services.attach)
    }
}

/// What a request says about a stretch, as `Parameters`: `patient` (a Reference or an Identifier), `from`, `until`.
private struct AttachmentWish {
    private let parameters: [String: Element]

    init(_ resource: Resource) {
        let named = resource.root.children(named: "parameter").compactMap { parameter in
            parameter.first("name")?.text.map { ($0, parameter) }
        }
        parameters = Dictionary(named) { first, _ in first }
    }

    func time(_ name: String) throws(Refusal) -> Timestamp? {
        guard let parameter = parameters[name] else { return nil }
        let text = (parameter.first("valueDateTime") ?? parameter.first("valueInstant"))?.text ?? ""
        guard let time = PartialDateTime(text), time.precision >= .minute, time.offsetMinutes != nil else {
            throw Refusal(.badRequest, .value, "\(name): \"\(text)\" is not a dateTime with a zone")
        }
        return time.interval().lowerBound
    }

    /// - Throws: ``Refusal`` if it names nobody, or a Patient without an identifier that is its own alone.
    func patient(_ exchange: Exchange) throws -> PatientIdentifier {
        let parameter = parameters["patient"]
        if let identifier = parameter?.first("valueIdentifier"), let value = identifier.first("value")?.text {
            return PatientIdentifier(system: identifier.first("system")?.text, value: value)
        }
        let reference = parameter?.first("valueReference")
        if reference?.first("reference") == nil, let identifier = reference?.first("identifier"),
            let value = identifier.first("value")?.text
        {
            return PatientIdentifier(system: identifier.first("system")?.text, value: value)
        }
        guard let text = reference?.first("reference")?.text else {
            throw Refusal(.badRequest, .required, "patient: a valueReference to a Patient, or a valueIdentifier")
        }
        let parts = text.split(separator: "/")
        let id = parts.last.map(String.init) ?? text
        guard parts.count < 2 || parts[parts.count - 2] == "Patient" else {
            throw Refusal(.badRequest, .value, "patient: a reference to a Patient is expected, such as Patient/\(id)")
        }
        if let found = try exchange.services.store.identifier(ofPatient: id) { return found }
        throw Refusal(.badRequest, .notFound, "there is no Patient \(id) with an identifier that is its own alone")
    }
}

extension Exchange {
    fileprivate func answer(
        _ change: BedChange, to attach: @Sendable (BedChange, RequestContext) async throws -> String
    ) async throws -> Answer {
        let id = try await attach(change, context)
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            change.place.writePlace(to: &json)
            json.member("from", change.since.description)
            json.member("until", change.until?.description)
        }
        return Answer(.ok, .json(json.bytes), isAudited: true)
    }
}

extension OrphanStretch {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("id", id)
        place.writePlace(to: &json)
        json.member("from", first.description)
        json.member("until", last.description)
        json.member("nobodySince", since?.description)
        json.member("nobodyUntil", until?.description)
        json.member("count", count)
        json.member("isCountLeast", count >= Self.countMax)
        json.member("reason", reason)
        if let named {
            json.key("named")
            json.object { json in
                json.member("system", named.system)
                json.member("value", named.value)
            }
        }
    }
}

extension SampleSubject {
    fileprivate func writePlace(to json: inout JSONWriter) {
        switch self {
        case .bed(let name): json.member("bed", name)
        case .device(let id): json.member("device", id)
        case .patient: break
        }
    }
}
