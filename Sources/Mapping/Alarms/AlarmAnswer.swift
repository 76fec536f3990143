import HL7v2
public import Records
public import Values

/// What the reporter of an alarm is told of it, where its dialect asks for that (IHE PCD TF-2, PCD-05, `ORA^R41`).
///
/// What the report named itself, its patient and its alarm by is given back as it came, delimiters and all.
public struct AlarmAnswer: Hashable, Sendable {
    private let delimiters: HL7Delimiters
    private let header: [Int: [UInt8]]
    /// PID-3 and PV1-3 of the report.
    private let patient: [UInt8]
    private let place: [UInt8]
    /// The fields of OBR that name the alarm; OBR-3 is the reporter's number of it.
    private let group: [Int: [UInt8]]
    /// What has become of it: `Received`, `Accepted` (B.10, table B.10.2-2).
    private let status: String
    private var acknowledgment: Alert.Acknowledgment?

    /// Nil for a report that names no alarm by a number.
    init?(to message: HL7Message, group: HL7Segment?, status: String) {
        guard let group, group.field(3)?.presence == .valued else { return nil }
        func raw(_ numbers: [Int], of segment: HL7Segment) -> [Int: [UInt8]] {
            Dictionary(numbers.map { ($0, segment.wholeField($0).map { Array($0.bytes) } ?? []) }) { first, _ in first }
        }
        func raw(_ number: Int, of name: HL7SegmentName) -> [UInt8] {
            message.segments(named: name).first { _ in true }?.wholeField(number).map { Array($0.bytes) } ?? []
        }
        delimiters = message.delimiters
        header = raw([3, 4, 5, 6, 11, 18], of: message.header)
        (patient, place) = (raw(3, of: "PID"), raw(3, of: "PV1"))
        self.group = raw([2, 3, 4, 7], of: group)
        self.status = status
    }

    /// MSH-3 and MSH-4 of the report, as they were sent: who is answered.
    public var receiver: (application: [UInt8], facility: [UInt8]) { (header[3] ?? [], header[4] ?? []) }

    /// That a person has acknowledged an alert; nil unless it is an alarm whose reporter wants to know.
    public init?(acknowledging alert: Alert) {
        guard let acknowledgment = alert.acknowledgment, let address = alert.device?.returnAddress,
            let report = try? HL7Message(parsing: address.head), let group = report.segments.last
        else { return nil }
        self.init(to: report, group: group, status: address.acknowledged)
        self.acknowledgment = acknowledgment
    }

    /// The segments of a report that an answer is made of; its group is the last.
    static func head(of message: HL7Message, group: HL7Segment) -> [UInt8] {
        let before = ["PID", "PV1"].compactMap { name in message.segments(named: name).first { _ in true } }
        return ([message.header] + before + [group]).flatMap { Array($0.bytes) + [0x0D] }
    }

    /// The message in its frame. HL7 has the segment PRT since version 2.7.
    public func framed(controlID: String, at time: Timestamp) -> [UInt8] {
        func field(_ number: Int) -> HL7MessageBuilder.Content { .raw(header[number] ?? []) }
        var builder = HL7MessageBuilder(delimiters: delimiters)
        builder.add(
            "MSH",
            [
                3: field(5), 4: field(6), 5: field(3), 6: field(4), 7: .text(time.hl7Text),
                9: .components("ORA", "R41", "ORA_R41"), 10: .text(controlID),
                11: header[11]?.isEmpty == false ? field(11) : "P", 12: "2.7", 15: "AL", 16: "NE", 18: field(18),
                21: .components("IHE_PCD_ACM_002", "IHE PCD", Self.profile, "ISO"),
            ])
        if !patient.isEmpty { builder.add("PID", [3: .raw(patient)]) }
        if !place.isEmpty { builder.add("PV1", [3: .raw(place)]) }
        builder.add(
            "OBR",
            [
                1: "1", 2: .raw(group[2] ?? []), 3: .raw(group[3] ?? []), 4: .raw(group[4] ?? []),
                7: .raw(group[7] ?? []),
            ]
        )
        addParticipation(to: &builder)
        return builder.framed()
    }

    /// PRT (B.10): the first status of an alarm adds its participation, further ones of the same id update it.
    private func addParticipation(to builder: inout HL7MessageBuilder) {
        let reason = HL7MessageBuilder.Content.components(status, status, "IHE_PCD_ACM")
        let number = HL7MessageBuilder.Content.raw(group[3] ?? [])
        guard let acknowledgment else {
            return builder.add("PRT", [1: number, 2: "AD", 3: reason, 4: .components("RO", "RO", "HL70912")])
        }
        builder.add(
            "PRT",
            [
                1: number, 2: "UP", 3: reason,
                4: .components("RO", "RO", "HL70912", "AAP", "Alert Acknowledging Provider", "HL70912"),
                5: .text(acknowledgment.actor), 11: .text(acknowledgment.time.hl7Text),
            ])
    }

    /// The transaction's message profile (IHE PCD TF-2, PCD-05).
    private static let profile = "1.3.6.1.4.1.19376.1.6.1.5.1"
}
