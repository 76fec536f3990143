import Records
import Values

/// The stored form of a machine: UTF-8 lines, the first `2` and the level (or `-`), then one for each step and, while an
/// alert is active, one or two for what has become of it since its row was stored. Each line begins with a word; the rest
/// of its fields follow, each after U+001F, times in microseconds:
///
/// | line | fields |
/// |---|---|
/// | `-` | a step that is not passed |
/// | `since` | the reading by which a step began to be passed |
/// | `farthest` | the farthest value (or nothing), the ids of the evidence |
/// | `next` | the farthest reading but for that one |
///
/// A reading is its time, its time of receipt, value, evidence, vital sign, bed and device (or nothing; those that were
/// stored before there were devices end with the bed). Form 1 had `1 LEVEL`, `-`,
/// and `MEASURED RECEIVED EVIDENCE` for a step.
extension AlarmMachine {
    private static let separator = "\u{1F}"

    var stored: [UInt8] {
        var lines = ["2 " + (level.map(String.init) ?? "-")]
        lines += onsets.map { $0.map { Self.line("since", $0.fields) } ?? "-" }
        if let alert {
            lines.append(Self.line("farthest", [alert.extreme?.text ?? ""] + alert.evidence))
            if let nextFarthest { lines.append(Self.line("next", nextFarthest.fields)) }
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func line(_ word: String, _ fields: [String]) -> String {
        ([word] + fields).joined(separator: separator)
    }

    /// Nil if the data is not of this form, or lacks the alert that it belongs to.
    init?(stored data: [UInt8], alert: Alert?) {
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        guard let head = lines.first, head.hasPrefix("1 ") || head.hasPrefix("2 ") else { return nil }
        let isFirstForm = head.hasPrefix("1 ")
        self.init(steps: 0)
        level = Int(head.dropFirst(2))
        self.alert = alert
        for line in lines.dropFirst() {
            guard isFirstForm ? readFirstForm(line) : read(line) else { return nil }
        }
        guard (level == nil) == (alert == nil), level.map({ $0 < onsets.count }) != false else { return nil }
        guard let latest = onsets.compactMap(\.self).max(by: { $0.received < $1.received }) else { return }
        last = latest
        if let value = alert?.value { last?.value = value }
    }

    private mutating func read(_ line: Substring) -> Bool {
        let fields = line.split(separator: Self.separator, omittingEmptySubsequences: false)
        switch fields[0] {
        case "-": onsets.append(nil)
        case "since":
            guard let reading = Reading(fields.dropFirst()) else { return false }
            onsets.append(reading)
        case "farthest" where fields.count > 2:
            alert?.extreme = MeasuredNumber(fields[1])
            alert?.evidence = fields.dropFirst(2).map(String.init)
        case "next":
            guard let reading = Reading(fields.dropFirst()) else { return false }
            nextFarthest = reading
        default: return false
        }
        return true
    }

    /// What was read was not stored: a delay that was running begins anew, unless there is an alert that knows.
    private mutating func readFirstForm(_ line: Substring) -> Bool {
        onsets.append(nil)
        if line == "-" { return true }
        let parts = line.split(separator: " ")
        guard parts.count == 3, let measured = Int64(parts[0]), let received = Int64(parts[1]) else { return false }
        guard let alert, let value = alert.value else { return true }
        onsets[onsets.count - 1] = Reading(
            value: value, vital: alert.vital ?? "", measured: Timestamp(microseconds: measured),
            received: Timestamp(microseconds: received), evidence: String(parts[2]), bed: alert.bed)
        return true
    }
}

extension AlarmMachine.Reading {
    fileprivate var fields: [String] {
        ["\(measured.microseconds)", "\(received.microseconds)", value.text, evidence, vital, bed ?? "", device ?? ""]
    }

    fileprivate init?(_ fields: ArraySlice<Substring>) {
        let fields = Array(fields)
        guard fields.count == 6 || fields.count == 7, let measured = Int64(fields[0]), let received = Int64(fields[1]),
            let value = MeasuredNumber(fields[2])
        else { return nil }
        self.init(
            value: value, vital: String(fields[4]), measured: Timestamp(microseconds: measured),
            received: Timestamp(microseconds: received), evidence: String(fields[3]),
            bed: fields[5].isEmpty ? nil : String(fields[5]),
            device: fields.dropFirst(6).first { !$0.isEmpty }.map(String.init))
    }
}
