import Records
import Testing
import Values

@testable import Storage

/// The stored forms of alerts.
struct AlertCodecTests {
    private static func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

    private static func threshold() throws -> Alert {
        Alert(
            id: "a-1", subject: .bed("ICU^1"), bed: nil, vital: "spo2", direction: .low, priority: .high,
            phase: .ended, limit: try decimal("80"), unit: "%", value: MeasuredNumber(try decimal("92.0")),
            extreme: MeasuredNumber(try decimal("71"), .below), onset: .base, raisedAt: .after(5), endedAt: .after(9),
            endReason: "recovered", evidence: ["v-1", "v-2"], rule: "adult/spo2/low")
    }

    private static func device() throws -> Alert {
        Alert(
            id: "a-2", subject: .patient(system: nil, value: "7"), bed: "ICU^2", vital: nil, direction: nil,
            priority: .information, phase: .active, limit: nil, unit: nil, value: nil, extreme: nil, onset: .base,
            raisedAt: .base, endedAt: nil, endReason: nil, evidence: [], rule: "pcd-04", origin: .device,
            device: DeviceAlarm(
                code: Coding(system: CodeSystemURI.mdc, code: "196916", display: "MDC_EVT_SENSOR_DISCONN"),
                text: "CO2 Sensor unplugged", kind: .technical, state: .latched, inactivation: .audioPaused,
                source: "42", reporter: "0000000000000001", number: "0^3d31", limits: "90-96",
                returnAddress: .init(peer: "mon", head: Array("MSH|".utf8), acknowledged: "Accepted")),
            acknowledgment: .init(by: "dr-gold", at: .after(4)), equipment: "PUMP 7")
    }

    @Test func `an alert of any origin comes back as it was stored`() throws {
        for alert in [try Self.threshold(), try Self.device()] {
            #expect(try AlertCodec.decode(AlertCodec.encode(alert)) == alert)
            let transition = AlertTransition(kind: .updated, alert: alert, decidedAt: .after(3), isLate: true)
            #expect(try AlertCodec.decodeTransition(AlertCodec.encode(transition)) == transition)
        }
    }

    @Test func `alerts of the second form, which none acknowledged, are read`() throws {
        var alert = try Self.device()
        alert.acknowledgment = nil
        alert.device?.returnAddress = nil
        alert.equipment = nil
        // The present form ends with three marks that nothing follows.
        let bytes = AlertCodec.encode(alert)
        #expect(bytes.suffix(3) == [0, 0, 0])
        #expect(try AlertCodec.decode([2] + bytes.dropFirst().dropLast(3)) == alert)
        #expect(try AlertCodec.decode([3] + bytes.dropFirst().dropLast(1)) == alert)
    }

    @Test func `alerts of the first form are read`() throws {
        var alert = try Self.threshold()
        alert.extreme?.comparator = nil
        func write(_ writer: inout PackedWriter) {
            for text in [alert.id, alert.subject.key] { writer.text(text) }
            writer.optional(alert.bed)
            for text in ["spo2", "low", "high", "ended", "80"] { writer.text(text) }
            writer.optional(alert.unit)
            for text in ["92.0", "71"] { writer.text(text) }
            writer.time(alert.onset)
            writer.time(alert.raisedAt)
            writer.optional(alert.endedAt) { $0.time($1) }
            writer.optional(alert.endReason)
            writer.list(alert.evidence) { $0.text($1) }
            writer.text(alert.rule)
        }
        var first = PackedWriter(version: 1)
        write(&first)
        #expect(try AlertCodec.decode(first.bytes) == alert)
        var transition = PackedWriter(version: 1)
        transition.text("ended")
        write(&transition)
        transition.time(.after(9))
        transition.boolean(false)
        #expect(
            try AlertCodec.decodeTransition(transition.bytes)
                == AlertTransition(kind: .ended, alert: alert, decidedAt: .after(9), isLate: false))
    }
}
