import Values

/// Writes what a bed's monitor reads as HL7 v2.6 messages of the kind IHE PCD-01 (`ORU^R01^ORU_R01`).
///
/// Like a real monitor it names modules and channels in rows of their own, gives each value its place in the device
/// tree (OBX-4), the limits in force (OBX-7) and a flag beyond them (OBX-8), and asks for a commit acknowledgment
/// (MSH-15 `AL`, MSH-16 `NE`). Times are UTC with an explicit zone.
public struct PCD01Writer: Sendable {
    private let periodic: MessageTemplate
    private let complete: MessageTemplate
    /// No message with its frame is longer.
    public let bytesMax: Int

    public init(_ layout: MonitorLayout) {
        periodic = MessageTemplate(layout, withEpisodic: false)
        complete = MessageTemplate(layout, withEpisodic: true)
        bytesMax = complete.text.count + complete.gaps.count * Self.gapBytesMax + 3
    }

    /// The message of the bed's present reading, without a frame.
    ///
    /// - Parameter controlID: MSH-10, at most 32 bytes.
    public func message(of bed: SimulatedBed, controlID: String) -> [UInt8] {
        let id = BedText(bed.identity)
        return [UInt8](unsafeUninitializedCapacity: bytesMax) { memory, count in
            var cursor = ByteCursor(UnsafeMutableRawBufferPointer(memory))
            write(bed, id, controlID: Array(controlID.utf8), to: &cursor)
            count = cursor.count
        }
    }

    /// The number of values (OBX rows with a number) in the message of the bed's present reading.
    public func valueCount(of bed: SimulatedBed) -> Int { template(for: bed).valueCount }

    /// Writes the message in its MLLP frame; `memory` has room for ``bytesMax`` bytes. Returns the bytes written.
    func frame(
        _ bed: SimulatedBed, _ text: BedText, controlID: [UInt8], into memory: UnsafeMutableRawBufferPointer
    ) -> Int {
        precondition(memory.count >= bytesMax)
        var cursor = ByteCursor(memory)
        cursor.append(0x0B)
        write(bed, text, controlID: controlID, to: &cursor)
        cursor.append(0x1C)
        cursor.append(0x0D)
        return cursor.count
    }

    private static let gapBytesMax = 40

    private func template(for bed: SimulatedBed) -> MessageTemplate { bed.hasNewCuffValues ? complete : periodic }

    private func write(_ bed: SimulatedBed, _ text: BedText, controlID: [UInt8], to cursor: inout ByteCursor) {
        precondition(controlID.count <= 32, "the control id is too long")
        let template = template(for: bed)
        template.text.withUnsafeBytes { fixed in
            var done = 0
            for (offset, gap) in template.gaps {
                cursor.append(UnsafeRawBufferPointer(rebasing: fixed[done..<offset]))
                done = offset
                fill(gap, of: bed, text, controlID: controlID, to: &cursor)
            }
            cursor.append(UnsafeRawBufferPointer(rebasing: fixed[done...]))
        }
    }

    private func fill(
        _ gap: MessageTemplate.Gap, of bed: SimulatedBed, _ text: BedText, controlID: [UInt8],
        to cursor: inout ByteCursor
    ) {
        switch gap {
        case .value(let vital): cursor.append(steps: bed[vital], decimals: vital.decimals)
        case .flag(let vital):
            guard let limits = vital.limits, !limits.contains(bed[vital]) else { return }
            cursor.append(UInt8(ascii: bed[vital] > limits.upperBound ? "H" : "L"))
        case .messageTime, .observationTime: cursor.append(bed.time)
        case .cuffTime: cursor.append(bed.cuffTime ?? bed.time)
        case .controlID: cursor.append(controlID)
        case .patientID: cursor.append(text.patientID)
        case .patientName: cursor.append(text.patientName)
        case .birthDate: cursor.append(text.birthDate)
        case .sex: cursor.append(text.sex)
        case .location: cursor.append(text.location)
        case .device: cursor.append(text.device)
        }
    }
}

/// A bed's identity as bytes, made once; each at most 40 bytes.
struct BedText: Sendable {
    let patientID, patientName, birthDate, sex, location, device: [UInt8]

    init(_ identity: BedIdentity) {
        patientID = Array(identity.patientID.utf8)
        patientName = Array("\(identity.family)^\(identity.given)".utf8)
        birthDate = Array(identity.birthDate.utf8)
        sex = Array(identity.sex.utf8)
        location = Array(identity.location.utf8)
        device = Array(identity.device.utf8)
    }
}

extension Vital {
    private static let notations = allCases.map(\.notation)
    private static let decimalDigits = notations.map(\.decimals)
    private static let limitRanges = notations.map(\.limits)

    var decimals: Int { Self.decimalDigits[rawValue] }
    var limits: ClosedRange<Int>? { Self.limitRanges[rawValue] }
}
