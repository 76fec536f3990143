import Records
import Values

/// The stored form of alerts and their transitions.
enum AlertCodec {
    private static let version: UInt8 = 1

    static func encode(_ alert: Alert) -> [UInt8] {
        var writer = PackedWriter(version: version)
        encode(alert, to: &writer)
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> Alert {
        var reader = try PackedReader(bytes, version: version)
        return try alert(&reader)
    }

    static func encode(_ transition: AlertTransition) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(transition.kind.rawValue)
        encode(transition.alert, to: &writer)
        writer.time(transition.decidedAt)
        writer.boolean(transition.isLate)
        return writer.bytes
    }

    static func decodeTransition(_ bytes: [UInt8]) throws -> AlertTransition {
        var reader = try PackedReader(bytes, version: version)
        return AlertTransition(
            kind: try reader.named(AlertTransition.Kind.self), alert: try alert(&reader), decidedAt: try reader.time(),
            isLate: try reader.boolean())
    }

    /// The form of an alarm machine's state: its key, which the column may not tell, and the data.
    static func encode(_ key: String, _ data: [UInt8]) -> [UInt8] {
        var writer = PackedWriter(version: version, capacity: data.count + 64)
        writer.text(key)
        writer.blob(data)
        return writer.bytes
    }

    static func decodeState(_ bytes: [UInt8]) throws -> (key: String, data: [UInt8]) {
        var reader = try PackedReader(bytes, version: version)
        return (try reader.text(), try reader.blob())
    }

    private static func encode(_ alert: Alert, to writer: inout PackedWriter) {
        writer.text(alert.id)
        writer.text(alert.subject.key)
        writer.optional(alert.bed)
        writer.text(alert.vital)
        writer.text(alert.direction.rawValue)
        writer.text(alert.priority.rawValue)
        writer.text(alert.phase.rawValue)
        writer.text(alert.limit.text)
        writer.optional(alert.unit)
        writer.text(alert.value.text)
        writer.text(alert.extreme.text)
        writer.time(alert.onset)
        writer.time(alert.raisedAt)
        writer.optional(alert.endedAt) { $0.time($1) }
        writer.optional(alert.endReason)
        writer.list(alert.evidence) { $0.text($1) }
        writer.text(alert.rule)
    }

    private static func alert(_ reader: inout PackedReader) throws -> Alert {
        let id = try reader.text()
        guard let subject = SampleSubject(key: try reader.text()) else {
            throw StoreError(.corrupt, "an alert has a malformed subject")
        }
        return Alert(
            id: id, subject: subject, bed: try reader.optionalText(), vital: try reader.text(),
            direction: try reader.named(Alert.Direction.self), priority: try reader.named(Alert.Priority.self),
            phase: try reader.named(Alert.Phase.self), limit: try reader.decimal(), unit: try reader.optionalText(),
            value: try reader.decimal(), extreme: try reader.decimal(), onset: try reader.time(),
            raisedAt: try reader.time(), endedAt: try reader.optional { try $0.time() },
            endReason: try reader.optionalText(), evidence: try reader.list { try $0.text() }, rule: try reader.text())
    }
}
