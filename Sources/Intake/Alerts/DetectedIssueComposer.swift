import Records
import Values

/// Writes an alert as a FHIR R4 `DetectedIssue`, the form for findings of the gateway with evidence.
enum DetectedIssueComposer {
    /// What ids of alerts begin with; no client can use it for a `DetectedIssue`.
    static let idPrefix = "a-"

    /// - Parameter patient: Whom it is about; nil for nobody: then it implicates the bed or device.
    static func json(of alert: Alert, _ patient: AlertedPatient?) -> [UInt8] {
        var json = JSONWriter(capacity: 1_024)
        json.object { json in
            json.member("resourceType", "DetectedIssue")
            json.member("id", alert.id)
            json.member("status", alert.phase == .active ? "preliminary" : "final")
            writeCode(of: alert, to: &json)
            json.member("severity", severity(of: alert.priority))
            if let patient {
                json.key("patient")
                json.object { json in
                    json.member("reference", patient.resource.map { "Patient/\($0)" })
                    json.member("type", "Patient")
                    json.identifier(patient.identifier.value, system: patient.identifier.system)
                }
            }
            json.key("identifiedPeriod")
            json.object { json in
                json.member("start", alert.onset.description)
                json.member("end", alert.endedAt?.description)
            }
            json.key("author")
            json.object { json in
                json.member("type", "Device")
                json.member("display", alert.origin == .device ? alert.device?.reporter ?? "" : "Afferent")
            }
            writePlaces(of: alert, to: &json)
            if !alert.evidence.isEmpty { writeEvidence(alert.evidence, to: &json) }
            json.member("detail", detail(of: alert))
            if let acknowledgment = alert.acknowledgment { write(acknowledgment, to: &json) }
        }
        return json.bytes
    }

    private static func write(_ acknowledgment: Alert.Acknowledgment, to json: inout JSONWriter) {
        json.key("mitigation")
        json.array { json in
            json.object { json in
                json.key("action")
                json.object { $0.member("text", "Acknowledged") }
                json.member("date", acknowledgment.time.description)
                json.key("author")
                json.object { $0.member("display", acknowledgment.actor) }
            }
        }
    }

    /// The bed and the device, where they are named.
    private static func writePlaces(of alert: Alert, to json: inout JSONWriter) {
        let places = [("Location", alert.bedName), ("Device", alert.deviceName)].compactMap { type, name in
            name.map { (type: type, name: $0) }
        }
        guard !places.isEmpty else { return }
        json.key("implicated")
        json.array { json in
            for place in places {
                json.object { json in
                    json.member("type", place.type)
                    json.identifier(place.name, system: nil)
                    json.member("display", place.name)
                }
            }
        }
    }

    private static func writeEvidence(_ ids: [String], to json: inout JSONWriter) {
        json.key("evidence")
        json.array { json in
            json.object { json in
                json.key("detail")
                json.array { json in
                    for id in ids { json.object { $0.member("reference", "Observation/\(id)") } }
                }
            }
        }
    }

    private static func writeCode(of alert: Alert, to json: inout JSONWriter) {
        let direction = alert.direction.map { "-\($0.rawValue)" } ?? ""
        let code =
            alert.device?.code
            ?? Coding(system: "urn:afferent:alert", code: "\(alert.vital ?? "condition")\(direction)")
        json.key("code")
        json.object { json in
            json.key("coding")
            json.array { json in
                json.object { json in
                    json.member("system", code.system)
                    json.member("code", code.code)
                    json.member("display", code.display)
                }
            }
            json.member("text", alert.title)
        }
    }

    private static func severity(of priority: Alert.Priority) -> String {
        switch priority {
        case .high: "high"
        case .medium: "moderate"
        case .low, .information: "low"
        }
    }

    private static func detail(of alert: Alert) -> String {
        var parts: [String] = []
        if let alarm = alert.device {
            parts.append(alarm.text)
            if let kind = alarm.kind { parts.append("\(kind.rawValue) alarm of the device") }
            if alarm.state == .latched { parts.append("latched") }
            if alarm.inactivation != .enabled { parts.append(alarm.inactivation.rawValue) }
        }
        let unit = alert.unit.map { " \($0)" } ?? ""
        if let vital = alert.vital, let direction = alert.direction, let limit = alert.limit {
            parts.append("\(vital) \(direction == .high ? "above" : "below") \(limit)\(unit)")
        }
        if let extreme = alert.extreme { parts.append("\(extreme)\(unit) at the farthest") }
        if let bed = alert.bedName { parts.append("bed \(bed)") }
        return parts.joined(separator: ", ") + (alert.endReason.map { "; ended: \($0)" } ?? "")
    }
}

extension JSONWriter {
    fileprivate mutating func identifier(_ value: String, system: String?) {
        key("identifier")
        object { json in
            json.member("system", system)
            json.member("value", value)
        }
    }
}

extension Alert {
    /// The alert as a record of the kind `alert`.
    func record(guest: String?) -> Record {
        func quantity(_ number: MeasuredNumber) -> RecordValue {
            .quantity(
                Quantity(
                    value: number.value, comparator: number.comparator?.rawValue, unit: unit,
                    system: unit == nil ? nil : CodeSystemURI.ucum, code: unit))
        }
        func text(_ value: String?) -> RecordValue? { value.map { .text($0) } }
        func time(_ value: Timestamp) -> RecordValue? { PartialDateTime(value.description).map { .time($0) } }
        let fields: [(String, RecordValue?)] = [
            ("status", .text(phase.rawValue)), ("origin", .text(origin.rawValue)), ("vital", text(vital)),
            ("priority", .text(priority.rawValue)), ("direction", text(direction?.rawValue)),
            ("limit", limit.map { quantity(MeasuredNumber($0)) }), ("value", value.map(quantity)),
            ("extreme", extreme.map(quantity)),
            ("code", (device?.code).map { .coding($0) }), ("text", text(device?.text)),
            ("alarmType", text(device?.kind?.rawValue)), ("alarmState", text(device?.state.rawValue)),
            ("inactivation", text(device?.inactivation.rawValue)), ("reporter", text(device?.reporter)),
            ("onset", time(onset)), ("raised", time(raisedAt)), ("ended", endedAt.flatMap(time)),
            ("endReason", text(endReason)), ("acknowledgedBy", text(acknowledgment?.actor)),
            ("acknowledged", (acknowledgment?.time).flatMap(time)), ("bed", text(bedName)),
            ("device", text(deviceName)), ("rule", .text(rule)),
            ("evidence", .list(evidence.map { .text($0) })),
        ]
        return Record(
            kind: "alert", id: id, guest: guest, time: PartialDateTime(onset.description),
            source: .resource(ResourceKey(type: "DetectedIssue", id: id)),
            fields: fields.compactMap { name, value in value.map { Record.Field(name: name, value: $0) } })
    }
}
