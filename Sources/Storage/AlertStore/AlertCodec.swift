import Records
import Values

/// The stored form of alerts and their transitions.
enum AlertCodec {
    /// 1: alerts of thresholds only; 2: with their origin, and what a device says; 3: with who acknowledged it, and where
    /// the reporter of a device's alarm is answered; 4: with the device.
    private static let version: UInt8 = 4

    static func encode(_ alert: Alert) -> [UInt8] {
        var writer = PackedWriter(version: version)
        encode(alert, to: &writer)
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> Alert {
        let form = form(of: bytes)
        var reader = try PackedReader(bytes, version: form)
        return try alert(&reader, form: form)
    }

    /// The form that bytes are in; the present one if it is none of the earlier ones.
    private static func form(of bytes: [UInt8]) -> UInt8 { bytes.first.map { min($0, version) } ?? version }

    static func encode(_ transition: AlertTransition) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(transition.kind.rawValue)
        encode(transition.alert, to: &writer)
        writer.time(transition.decidedAt)
        writer.boolean(transition.isLate)
        return writer.bytes
    }

    static func decodeTransition(_ bytes: [UInt8]) throws -> AlertTransition {
        let form = form(of: bytes)
        var reader = try PackedReader(bytes, version: form)
        return AlertTransition(
            kind: try reader.named(AlertTransition.Kind.self), alert: try alert(&reader, form: form),
            decidedAt: try reader.time(), isLate: try reader.boolean())
    }

    private static let stateVersion: UInt8 = 1

    /// The form of an alarm machine's state: its key, which the column may not tell, and the data.
    static func encode(_ key: String, _ data: [UInt8]) -> [UInt8] {
        var writer = PackedWriter(version: stateVersion, capacity: data.count + 64)
        writer.text(key)
        writer.blob(data)
        return writer.bytes
    }

    static func decodeState(_ bytes: [UInt8]) throws -> (key: String, data: [UInt8]) {
        var reader = try PackedReader(bytes, version: stateVersion)
        return (try reader.text(), try reader.blob())
    }

    private static func encode(_ alert: Alert, to writer: inout PackedWriter) {
        writer.text(alert.id)
        writer.text(alert.subject.key)
        writer.optional(alert.bed)
        writer.text(alert.origin.rawValue)
        writer.optional(alert.vital)
        writer.optional(alert.direction?.rawValue)
        writer.text(alert.priority.rawValue)
        writer.text(alert.phase.rawValue)
        writer.optional(alert.limit?.text)
        writer.optional(alert.unit)
        writer.optional(alert.value?.text)
        writer.optional(alert.extreme?.text)
        writer.time(alert.onset)
        writer.time(alert.raisedAt)
        writer.optional(alert.endedAt) { $0.time($1) }
        writer.optional(alert.endReason)
        writer.list(alert.evidence) { $0.text($1) }
        writer.text(alert.rule)
        writer.optional(alert.device) { encode($1, to: &$0) }
        writer.optional(alert.acknowledgment) { writer, acknowledgment in
            writer.text(acknowledgment.actor)
            writer.time(acknowledgment.time)
        }
        writer.optional(alert.equipment)
    }

    private static func encode(_ alarm: DeviceAlarm, to writer: inout PackedWriter) {
        writer.optional(alarm.code.system)
        writer.text(alarm.code.code)
        writer.optional(alarm.code.display)
        writer.text(alarm.text)
        writer.optional(alarm.kind?.rawValue)
        writer.text(alarm.state.rawValue)
        writer.text(alarm.inactivation.rawValue)
        writer.optional(alarm.source)
        writer.text(alarm.reporter)
        writer.optional(alarm.number)
        writer.text(alarm.limits)
        writer.optional(alarm.returnAddress) { writer, address in
            writer.text(address.peer)
            writer.blob(address.head)
            writer.text(address.acknowledged)
        }
    }

    private static func alert(_ reader: inout PackedReader, form: UInt8) throws -> Alert {
        if form == 1 { return try firstAlert(&reader) }
        let id = try reader.text()
        let subject = try subject(&reader)
        let bed = try reader.optionalText()
        let origin = try reader.named(Alert.Origin.self)
        var alert = Alert(
            id: id, subject: subject, bed: bed, vital: try reader.optionalText(),
            direction: try reader.optional { try $0.named(Alert.Direction.self) },
            priority: try reader.named(Alert.Priority.self), phase: try reader.named(Alert.Phase.self),
            limit: try reader.optional { try $0.decimal() }, unit: try reader.optionalText(),
            value: try reader.optional { try $0.number() }, extreme: try reader.optional { try $0.number() },
            onset: try reader.time(), raisedAt: try reader.time(), endedAt: try reader.optional { try $0.time() },
            endReason: try reader.optionalText(), evidence: try reader.list { try $0.text() },
            rule: try reader.text(), origin: origin, device: try reader.optional { try alarm(&$0, form: form) })
        if form > 2 {
            alert.acknowledgment = try reader.optional { .init(by: try $0.text(), at: try $0.time()) }
        }
        if form > 3 { alert.equipment = try reader.optionalText() }
        return alert
    }

    private static func alarm(_ reader: inout PackedReader, form: UInt8) throws -> DeviceAlarm {
        let code = Coding(
            system: try reader.optionalText(), code: try reader.text(), display: try reader.optionalText())
        return DeviceAlarm(
            code: code, text: try reader.text(), kind: try reader.optional { try $0.named(DeviceAlarm.Kind.self) },
            state: try reader.named(DeviceAlarm.State.self),
            inactivation: try reader.named(DeviceAlarm.Inactivation.self), source: try reader.optionalText(),
            reporter: try reader.text(), number: try reader.optionalText(), limits: try reader.text(),
            returnAddress: form > 2 ? try reader.optional { try returnAddress(&$0) } : nil)
    }

    private static func returnAddress(_ reader: inout PackedReader) throws -> DeviceAlarm.ReturnAddress {
        .init(peer: try reader.text(), head: try reader.blob(), acknowledged: try reader.text())
    }

    private static func subject(_ reader: inout PackedReader) throws -> SampleSubject {
        guard let subject = SampleSubject(key: try reader.text()) else {
            throw StoreError(.corrupt, "an alert has a malformed subject")
        }
        return subject
    }

    /// An alert as it was stored while all of them came from thresholds.
    private static func firstAlert(_ reader: inout PackedReader) throws -> Alert {
        Alert(
            id: try reader.text(), subject: try subject(&reader), bed: try reader.optionalText(),
            vital: try reader.text(), direction: try reader.named(Alert.Direction.self),
            priority: try reader.named(Alert.Priority.self), phase: try reader.named(Alert.Phase.self),
            limit: try reader.decimal(), unit: try reader.optionalText(), value: try reader.number(),
            extreme: try reader.number(), onset: try reader.time(), raisedAt: try reader.time(),
            endedAt: try reader.optional { try $0.time() }, endReason: try reader.optionalText(),
            evidence: try reader.list { try $0.text() }, rule: try reader.text())
    }
}
