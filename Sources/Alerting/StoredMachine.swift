import Records
import Values

/// The stored form of a machine: UTF-8 lines, the first `1 LEVEL` (or `1 -`), then one for each step: `-`, or
/// `MEASURED RECEIVED EVIDENCE` with times in microseconds. The alert itself is stored as an alert.
extension AlarmMachine {
    var stored: [UInt8] {
        var lines = ["1 " + (level.map(String.init) ?? "-")]
        for onset in onsets {
            lines.append(
                onset.map { "\($0.measured.microseconds) \($0.received.microseconds) \($0.evidence)" } ?? "-")
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// Nil if the data is not of this form, or lacks the alert that it belongs to.
    init?(stored data: [UInt8], alert: Alert?) {
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        guard let head = lines.first, head.hasPrefix("1 ") else { return nil }
        let steps = lines.count - 1
        self.init(steps: steps)
        level = Int(lines[0].dropFirst(2))
        guard (level == nil) == (alert == nil), level.map({ $0 < steps }) != false else { return nil }
        self.alert = alert
        for (index, line) in lines.dropFirst().enumerated() where line != "-" {
            let parts = line.split(separator: " ")
            guard parts.count == 3, let measured = Int64(parts[0]), let received = Int64(parts[1]) else { return nil }
            onsets[index] = Onset(
                measured: Timestamp(microseconds: measured), received: Timestamp(microseconds: received),
                evidence: String(parts[2]))
        }
        guard let latest = onsets.compactMap(\.self).max(by: { $0.received < $1.received }) else { return }
        let value = alert?.value ?? ExactDecimal(0)
        last = Reading(
            value: value, vital: alert?.vital ?? "", measured: latest.measured, received: latest.received,
            evidence: latest.evidence, bed: alert?.bed)
    }
}
