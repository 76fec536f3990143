import HL7v2
import Records
import Values

/// Finds the time of each row: the row's own, that of a container above it in the OBX-4 tree, the request's, the
/// message's, at last the time of receipt (RULES, Time; IHE PCD TF-2, OBX-14).
struct MessageTimes {
    private let sources: [MessageMap.TimeSource]
    private let context: MessageContext
    private let messageOffset: Int?
    private var messageTime: SampleTime?
    private var groupTime: SampleTime?
    /// The times of container rows, by containment prefix: `1.2` for VMD 2 of MDS 1.
    private var containers: [String: SampleTime] = [:]
    /// The last text and what it meant: the rows of a message mostly repeat one time.
    private var last: (bytes: [UInt8], time: SampleTime?)?

    init(_ message: HL7Message, _ sources: [MessageMap.TimeSource], _ context: MessageContext) {
        (self.sources, self.context) = (sources, context)
        let header = message.header.text(7, component: 1).flatMap { PartialDateTime(hl7: $0) }
        messageOffset = header?.offsetMinutes
        for case .message(let path) in sources {
            messageTime = message.value(at: path).flatMap { Self.time($0, .message, header?.offsetMinutes, context) }
        }
    }

    mutating func beginGroup(_ segment: HL7Segment) {
        containers.removeAll(keepingCapacity: true)
        groupTime = nil
        for case .group(let path) in sources {
            groupTime = segment.value(at: path).flatMap { Self.time($0, .request, messageOffset, context) }
        }
    }

    /// Notes the time of a row about a device, VMD or channel.
    mutating func note(container path: String, _ segment: HL7Segment) {
        guard let time = rowTime(segment, .container) else { return }
        containers[path] = time
    }

    mutating func time(of segment: HL7Segment, containment: Containment) -> SampleTime {
        for source in sources {
            switch source {
            case .row: if let time = rowTime(segment, .observation) { return time }
            case .container:
                if !containers.isEmpty, let time = containment.nearest(in: containers) { return time }
            case .group: if let groupTime { return groupTime }
            case .message: if let messageTime { return messageTime }
            }
        }
        return SampleTime(
            instant: context.receivedAt, text: "", offsetMinutes: 0, basis: .receipt, zoneBasis: .receipt)
    }

    private mutating func rowTime(_ segment: HL7Segment, _ basis: SampleTime.Basis) -> SampleTime? {
        for case .row(let path) in sources {
            guard let value = segment.value(at: path), value.presence == .valued else { continue }
            if let last, last.bytes.elementsEqual(value.bytes) {
                guard var time = last.time else { continue }
                time.basis = basis
                return time
            }
            let time = Self.time(value, basis, messageOffset, context)
            last = (Array(value.bytes), time)
            if let time { return time }
        }
        return nil
    }

    /// A time of day at least; a bare date says nothing about when a reading was taken.
    private static func time(
        _ value: HL7Value, _ basis: SampleTime.Basis, _ messageOffset: Int?, _ context: MessageContext
    ) -> SampleTime? {
        guard let text = value.part(component: 1)?.text, let read = PartialDateTime(hl7: text),
            read.precision >= .minute
        else { return nil }
        let (offset, zoneBasis): (Int, SampleTime.ZoneBasis) =
            if let sent = read.offsetMinutes {
                (sent, .sent)
            } else if let messageOffset {
                (messageOffset, .message)
            } else {
                (context.offset(read.localStart), .configured)
            }
        let instant = read.localStart - .seconds(60 * offset)
        return SampleTime(instant: instant, text: text, offsetMinutes: offset, basis: basis, zoneBasis: zoneBasis)
    }
}

/// OBX-4 of a row: `MDS.VMD.CHAN.METRIC` with trailing zeros for a row about a container itself (IHE PCD TF-2, OBX-4).
struct Containment {
    let text: String
    private let parts: [Substring]

    init(_ text: String) {
        self.text = text
        parts = text.split(separator: ".", omittingEmptySubsequences: false)
    }

    /// The prefix that names the container, if the row is about one: `1.2` of `1.2.0.0`.
    var container: String? {
        guard parts.count >= 4, parts[3] == "0" else { return nil }
        let named = parts.prefix(3).reversed().drop { $0 == "0" }
        return named.reversed().joined(separator: ".")
    }

    /// The value of the nearest container above: channel, then VMD, then MDS.
    func nearest<Item>(in containers: [String: Item]) -> Item? {
        guard parts.count >= 2 else { return nil }
        for count in stride(from: min(3, parts.count - 1), through: 1, by: -1) {
            if let found = containers[parts.prefix(count).joined(separator: ".")] { return found }
        }
        return nil
    }
}
