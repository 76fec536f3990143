import HL7v2

/// The part of a message that is about one patient: `ORU_R01` repeats its group of PID, PV1 and results (HL7 v2.6, 7.3.1),
/// and some gateways tell of a whole ward in one message.
struct MessagePart {
    /// The part as if it had been sent by itself.
    let message: HL7Message
    /// How many rows stand before it.
    let rowsBefore: Int

    /// How many patients or beds one message may name.
    static let countMax = 1_000
}

extension MessageMap {
    /// The parts of a message of readings or alarms that names several patients or beds; nil if all of it is of one, and
    /// none if it names more than ``MessagePart/countMax``.
    func parts(of message: HL7Message) -> [MessagePart]? {
        guard movements == nil, results == nil, let row = samples?.rule.row ?? alarms?.row,
            let (mark, count) = mark(of: message)
        else { return nil }
        guard count <= MessagePart.countMax else { return [] }
        let messages = message.cut(before: mark).filter { $0.segments(named: row).contains { _ in true } }
        guard Set(messages.map { originKey(of: $0) }).count > 1 else { return nil }
        var rowsBefore = 0
        return messages.map { part in
            defer { rowsBefore += part.segments(named: row).reduce(0) { count, _ in count + 1 } }
            return MessagePart(message: part, rowsBefore: rowsBefore)
        }
    }

    /// The segment that begins each patient's part, if there are several: PID, or PV1 where no patient is named.
    private func mark(of message: HL7Message) -> (name: HL7SegmentName, count: Int)? {
        let name = patient.identifiers.segment
        let (patients, visits) = message.counts(of: name, and: "PV1")
        if patients > 1 { return (name, patients) }
        guard visits > 1, bed.contains(where: { $0.segment == "PV1" }), patient.identifier(in: message) == nil else {
            return nil
        }
        return ("PV1", visits)
    }

    private func originKey(of message: HL7Message) -> [UInt8] {
        var key: [UInt8] = []
        originFields.append(message, to: &key)
        return key
    }
}
