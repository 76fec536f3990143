import HL7v2
import Records
import Values

/// Finds the time of each row: the row's own, that of a container above it in the OBX-4 tree, the request's, the
/// message's, at last the time of receipt (RULES, Time; IHE PCD TF-2, OBX-14).
struct MessageTimes {
    private let message: HL7Message
    private let sources: [MessageMap.TimeSource]
    private let receivedAt: Timestamp
    /// The zone that the sender is known by; see ``MessageContext/offset``.
    private let offset: @Sendable (_ local: Timestamp) -> Int
    /// Whether a row can have a time of its own in one field only.
    let hasOneRowSource: Bool
    /// The request that the rows belong to.
    private(set) var group: HL7Segment?
    private var groupTime = Lazily<SampleTime?>.unread
    private var messageTime = Lazily<SampleTime?>.unread
    /// The time of the rows that have none of their own, while no container has one.
    private var inherited: SampleTime?
    private var messageOffset = Lazily<Int?>.unread
    private var groupOffset = Lazily<Int?>.unread
    /// The times of container rows, by containment prefix: `1.2` for VMD 2 of MDS 1.
    private var containers = ContainerTable<SampleTime>()
    /// The last text of a row and what it meant: the rows of a message mostly repeat one time.
    private var last: (range: Range<Int>, time: SampleTime?)?
    /// The last field that gave a row its own time, where nothing else can.
    private var lastField: (range: Range<Int>, time: SampleTime)?

    /// The place of a time that was sent and can't be read, so that another one counts; until it is told.
    var unreadable: HL7Path?

    /// What is read when it is first asked for: most messages need only the time of their rows.
    private enum Lazily<Value> {
        case unread
        case read(Value)
    }

    init(_ message: HL7Message, _ sources: [MessageMap.TimeSource], _ context: MessageContext) {
        (self.message, self.sources) = (message, sources)
        (receivedAt, offset) = (context.receivedAt, context.offset)
        var count = 0
        for case .row in sources { count += 1 }
        hasOneRowSource = count == 1
    }

    mutating func beginGroup(_ segment: HL7Segment) {
        containers.removeAll()
        (group, groupTime, groupOffset, inherited) = (segment, .unread, .unread, nil)
        // Where the header has no zone, the same text may mean another time in another request.
        if case .read(nil) = messageOffset { (last, lastField) = (nil, nil) }
    }

    /// Notes the time of a row about a device, VMD or channel.
    mutating func note(_ segment: HL7Segment, of containment: Containment) {
        guard let container = containment.container, let time = rowTime(segment, .container) else { return }
        containers.note(time, of: container)
        inherited = nil
    }

    /// The time of a row by the range of its own field for it, where that is as good as known: the same as the last one,
    /// or empty, with nothing above the row but its request and message.
    @inline(__always)
    mutating func knownTime(field range: Range<Int>) -> SampleTime? {
        if range.isEmpty { return inherited ?? inheritedTime() }
        guard let lastField, message.isSame(range, lastField.range) else { return nil }
        return lastField.time
    }

    /// The time of the rows of the present group that have none of their own, if no container has one.
    private mutating func inheritedTime() -> SampleTime? {
        guard hasOneRowSource, containers.isEmpty else { return nil }
        for source in sources where inherited == nil {
            switch source {
            case .row, .container: break
            case .group: inherited = timeOfGroup()
            case .message: inherited = timeOfMessage()
            }
        }
        inherited = inherited ?? receiptTime
        return inherited
    }

    private var receiptTime: SampleTime {
        SampleTime(instant: receivedAt, text: "", offsetMinutes: 0, basis: .receipt, zoneBasis: .receipt)
    }

    mutating func time(of segment: HL7Segment, _ containment: Containment) -> SampleTime {
        for (rank, source) in sources.enumerated() {
            switch source {
            case .row(let path):
                guard let time = rowTime(segment, .observation) else { continue }
                if rank == 0, hasOneRowSource, let range = path.field.flatMap({ segment.wholeField($0)?.range }) {
                    lastField = (range, time)
                }
                return time
            case .container:
                if let time = containers.nearest(to: containment) { return time }
            case .group: if let time = timeOfGroup() { return time }
            case .message: if let time = timeOfMessage() { return time }
            }
        }
        return receiptTime
    }

    private mutating func rowTime(_ segment: HL7Segment, _ basis: SampleTime.Basis) -> SampleTime? {
        for case .row(let path) in sources {
            guard let value = segment.value(at: path), value.presence == .valued else { continue }
            if let last, message.isSame(last.range, value.range) {
                guard var time = last.time else {
                    unreadable = path
                    continue
                }
                time.basis = basis
                return time
            }
            let time = time(value, basis, at: path)
            last = (value.range, time)
            if let time { return time }
        }
        return nil
    }

    private mutating func timeOfGroup() -> SampleTime? {
        if case .read(let time) = groupTime { return time }
        var found: SampleTime?
        if let group {
            for case .group(let path) in sources {
                found = group.value(at: path).flatMap { time($0, .request, at: path) }
            }
        }
        groupTime = .read(found)
        return found
    }

    private mutating func timeOfMessage() -> SampleTime? {
        if case .read(let time) = messageTime { return time }
        var found: SampleTime?
        for case .message(let path) in sources {
            found = message.value(at: path).flatMap { time($0, .message, at: path) }
        }
        messageTime = .read(found)
        return found
    }

    /// When the message was written (MSH-7).
    mutating func writtenAt() -> Timestamp? {
        guard let value = message.header.field(7, component: 1), value.presence == .valued,
            let read = PartialDateTime(hl7: value.text), read.precision >= .minute
        else { return nil }
        return Self.instant(read.localStart, zone(read.offsetMinutes, at: read.localStart).offset)
    }

    /// The zone of MSH-7.
    private mutating func offsetOfMessage() -> Int? {
        if case .read(let offset) = messageOffset { return offset }
        let offset = message.header.field(7, component: 1).flatMap(Self.offset)
        messageOffset = .read(offset)
        return offset
    }

    /// The zone of the request's time, where MSH-7 has none.
    private mutating func offsetOfGroup() -> Int? {
        if case .read(let offset) = groupOffset { return offset }
        var offset: Int?
        for case .group(let path) in sources where offset == nil {
            offset = group?.value(at: path)?.part(component: 1).flatMap(Self.offset)
        }
        groupOffset = .read(offset)
        return offset
    }

    /// The zone that a time names.
    private static func offset(of time: HL7Value) -> Int? {
        if let plain = PlainSampleTime(time.bytes.span) { return plain.offsetMinutes }
        return PartialDateTime(hl7: time.text)?.offsetMinutes
    }

    /// A time of day at least; a bare date says nothing about when a reading was taken.
    private mutating func time(_ value: HL7Value, _ basis: SampleTime.Basis, at path: HL7Path) -> SampleTime? {
        guard let value = value.part(component: 1), value.presence == .valued else { return nil }
        if let plain = PlainSampleTime(value.bytes.span) {
            let (offset, zoneBasis) = zone(plain.offsetMinutes, at: plain.local)
            return SampleTime(
                instant: Self.instant(plain.local, offset), textForm: plain.textForm, offsetMinutes: offset,
                basis: basis, zoneBasis: zoneBasis)
        }
        let text = value.text
        guard let read = PartialDateTime(hl7: text), read.precision >= .minute else {
            unreadable = path
            return nil
        }
        let (offset, zoneBasis) = zone(read.offsetMinutes, at: read.localStart)
        return SampleTime(
            instant: Self.instant(read.localStart, offset), text: text, offsetMinutes: offset, basis: basis,
            zoneBasis: zoneBasis)
    }

    private static func instant(_ local: Timestamp, _ offsetMinutes: Int) -> Timestamp {
        Timestamp(microseconds: local.microseconds - Int64(offsetMinutes) * 60_000_000)
    }

    /// The zone of a time: its own, that of the message, else the one that the sender is known by.
    private mutating func zone(_ sent: Int?, at local: Timestamp) -> (offset: Int, basis: SampleTime.ZoneBasis) {
        if let sent { return (sent, .sent) }
        if let offset = offsetOfMessage() ?? offsetOfGroup() { return (offset, .message) }
        return (offset(local), .configured)
    }
}
