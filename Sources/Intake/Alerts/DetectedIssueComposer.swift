import Records
import Values

/// Writes an alert as a FHIR R4 `DetectedIssue`, the form for findings of the gateway with evidence.
enum DetectedIssueComposer {
    /// What ids of alerts begin with; no client can use it for a `DetectedIssue`.
    static let idPrefix = "a-"

    /// - Parameter guest: The Patient's id; nil where the alert is about a bed or device.
    static func json(of alert: Alert, guest: String?) -> [UInt8] {
        var json = JSONWriter(capacity: 1_024)
        json.object { json in
            json.member("resourceType", "DetectedIssue")
            json.member("id", alert.id)
            json.member("status", alert.phase == .active ? "preliminary" : "final")
            writeCode(of: alert, to: &json)
            json.member("severity", severity(of: alert.priority))
            if let guest {
                json.key("patient")
                json.object { $0.member("reference", "Patient/\(guest)") }
            }
            json.key("identifiedPeriod")
            json.object { json in
                json.member("start", alert.onset.description)
                json.member("end", alert.endedAt?.description)
            }
            json.key("author")
            json.object { json in
                json.member("type", "Device")
                json.member("display", "Afferent")
            }
            json.key("evidence")
            json.array { json in
                json.object { json in
                    json.key("detail")
                    json.array { json in
                        for id in alert.evidence { json.object { $0.member("reference", "Observation/\(id)") } }
                    }
                }
            }
            json.member("detail", detail(of: alert))
        }
        return json.bytes
    }

    private static func writeCode(of alert: Alert, to json: inout JSONWriter) {
        json.key("code")
        json.object { json in
            json.key("coding")
            json.array { json in
                json.object { json in
                    json.member("system", "urn:afferent:alert")
                    json.member("code", "\(alert.vital)-\(alert.direction.rawValue)")
                }
            }
            json.member("text", "\(alert.vital) \(alert.direction.rawValue)")
        }
    }

    private static func severity(of priority: Alert.Priority) -> String {
        switch priority {
        case .high: "high"
        case .medium: "moderate"
        case .low: "low"
        }
    }

    private static func detail(of alert: Alert) -> String {
        let word = alert.direction == .high ? "above" : "below"
        let place = alert.bed.map { ", bed \($0)" } ?? ""
        let end = alert.endReason.map { "; ended: \($0)" } ?? ""
        let unit = alert.unit ?? ""
        return "\(alert.vital) \(word) \(alert.limit) \(unit), \(alert.extreme) \(unit) at the farthest\(place)\(end)"
    }
}

extension Alert {
    /// The alert as a record of the kind `alert`.
    func record(guest: String?) -> Record {
        func quantity(_ value: ExactDecimal) -> RecordValue {
            .quantity(Quantity(value: value, unit: unit, system: unit == nil ? nil : CodeSystemURI.ucum, code: unit))
        }
        func time(_ value: Timestamp) -> RecordValue? { PartialDateTime(value.description).map { .time($0) } }
        let fields: [(String, RecordValue?)] = [
            ("status", .text(phase.rawValue)), ("vital", .text(vital)), ("priority", .text(priority.rawValue)),
            ("direction", .text(direction.rawValue)), ("limit", quantity(limit)), ("value", quantity(value)),
            ("extreme", quantity(extreme)), ("onset", time(onset)), ("raised", time(raisedAt)),
            ("ended", endedAt.flatMap(time)), ("endReason", endReason.map { .text($0) }),
            ("bed", bed.map { .text($0) }), ("rule", .text(rule)), ("evidence", .list(evidence.map { .text($0) })),
        ]
        return Record(
            kind: "alert", id: id, guest: guest, time: PartialDateTime(onset.description),
            source: .resource(ResourceKey(type: "DetectedIssue", id: id)),
            fields: fields.compactMap { name, value in value.map { Record.Field(name: name, value: $0) } })
    }
}
