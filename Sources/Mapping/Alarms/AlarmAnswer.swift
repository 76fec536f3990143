import HL7v2
public import Values

/// What the reporter of an alarm is told of it, where its dialect asks for that (IHE PCD-05, `ORA^R41`).
///
/// What the report named itself by is given back as it came, delimiters and all.
public struct AlarmAnswer: Hashable, Sendable {
    private let delimiters: HL7Delimiters
    /// MSH-3 and MSH-4 of the report, then MSH-5 and MSH-6, MSH-11 and MSH-18.
    private let sender: [[UInt8]]
    private let receiver: [[UInt8]]
    private let processing: [UInt8]
    private let characterSet: [UInt8]
    /// OBR-3: the reporter's number of the alarm.
    private let number: [UInt8]
    /// What has become of it, as PRT-3 says it: `Received`.
    private let status: String

    /// Nil for a report that names no alarm by a number.
    init?(to message: HL7Message, group: HL7Segment?, status: String) {
        guard let number = group?.field(3), number.presence == .valued else { return nil }
        func field(_ number: Int) -> [UInt8] { message.header.field(number).map { Array($0.bytes) } ?? [] }
        delimiters = message.delimiters
        (sender, receiver) = ([field(3), field(4)], [field(5), field(6)])
        (processing, characterSet) = (field(11), field(18))
        (self.number, self.status) = (Array(number.bytes), status)
    }

    /// The message in its frame. HL7 has the segment PRT since version 2.7.
    public func framed(controlID: String, at time: Timestamp) -> [UInt8] {
        var builder = HL7MessageBuilder(delimiters: delimiters)
        builder.add(
            "MSH",
            [
                3: .raw(receiver[0]), 4: .raw(receiver[1]), 5: .raw(sender[0]), 6: .raw(sender[1]),
                7: .text(time.hl7Text), 9: .components("ORA", "R41", "ORA_R41"), 10: .text(controlID),
                11: processing.isEmpty ? "P" : .raw(processing), 12: "2.7", 15: "NE", 16: "NE",
                18: .raw(characterSet), 21: .components("IHE_PCD_ACM_002", "IHE PCD", Self.profile, "ISO"),
            ])
        builder.add("OBR", [1: "1", 3: .raw(number)])
        builder.add("PRT", [3: .text(status)])
        return builder.framed()
    }

    /// The transaction's message profile (IHE PCD TF-2, PCD-05).
    private static let profile = "1.3.6.1.4.1.19376.1.6.1.5.1"
}
