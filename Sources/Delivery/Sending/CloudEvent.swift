import Records
import Values

/// An event as the core platform gets it: CloudEvents 1.0 in the structured JSON mode.
///
/// `tenant`, `lane` and `sequence` are extension attributes; `sequence` is the place in the outbox, with leading zeros
/// so that it sorts as text (CloudEvents extension "Sequence").
struct CloudEvent {
    static let contentType = "application/cloudevents+json; charset=utf-8"

    let event: Event
    let tenant: TenantID
    /// Nil for what does not come out of the outbox.
    let sequence: Int64?

    var body: [UInt8] {
        var writer = JSONWriter(capacity: 384 + event.data.count)
        writer.object { writer in
            writer.member("specversion", "1.0")
            writer.member("id", event.id)
            writer.member("source", "urn:afferent:\(tenant.name)")
            writer.member("type", event.type)
            writer.member("subject", event.subject)
            writer.member("time", event.time.text(fractionDigits: 6))
            writer.member("datacontenttype", "application/json")
            writer.member("tenant", tenant.name)
            writer.member("lane", event.lane.rawValue)
            writer.member("sequence", sequence.map(Self.sortable))
            writer.key("data")
            writer.raw(event.data)
        }
        return writer.bytes
    }

    private static func sortable(_ sequence: Int64) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
    }
}
