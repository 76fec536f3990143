public import Values

/// Something that happened, as it leaves for the core platform; written in the commit that it is about.
///
/// It becomes a CloudEvents 1.0 envelope: `type` and `subject` are its attributes of the same name, `data` its data.
public struct Event: Hashable, Sendable {
    /// Queues that don't wait for each other; order is kept for each subject within one (RULES, Events).
    public enum Lane: String, Hashable, Sendable, CaseIterable {
        case alerts, standard
    }

    /// Stable for the same change, and the `webhook-id` of all attempts: `evt_…`.
    public var id: String
    /// `record.created`, `record.updated`, `record.deleted`, `resource.created`, `resource.updated`, `resource.deleted`,
    /// `vital.recorded`, `alert.raised`, `alert.updated`, `alert.ended`, `message.quarantined`, `association.changed`,
    /// `association.conflict`,
    /// `peer.silent`, `peer.heard`.
    public var type: String
    /// What it is about: `records/guests/…`, `fhir/Patient/…`, `beds/…`, `alerts/…`.
    public var subject: String
    public var lane: Lane
    public var time: Timestamp
    /// The event's data: one JSON object.
    public var data: [UInt8]

    public init(id: String, type: String, subject: String, lane: Lane, time: Timestamp, data: [UInt8]) {
        (self.id, self.type, self.subject) = (id, type, subject)
        (self.lane, self.time, self.data) = (lane, time, data)
    }
}
