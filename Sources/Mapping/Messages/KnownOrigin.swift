import HL7v2
import Records
import Values

/// Who sends: one patient, bed or device of one peer, with all that was met in its messages.
struct KnownOrigin: Sendable {
    // What every message asks for stands together.
    let subject: SampleSubject
    /// Where its rows are kept; see ``SharedKnowledge/libraries``.
    let library: Int
    var order = HL7RowOrder()
    /// Of each row, by its position in the order, the device of ``MetRow/device``.
    private(set) var devicesOfRows: [ContainerDevices.Device] = []
    /// Of each row what its samples have in common; nil while rows are being met.
    private var table: SampleTermsTable?
    /// The rows of the last message, if all of them were known; nil while rows are being met.
    private(set) var layout: RowLayout?
    /// How often something new was met in its rows.
    private(set) var rowsMet = 0
    /// The number of samples of the last message.
    private(set) var sampleCount = 0
    /// What it counts for in ``ChannelCache/countMax``: itself, its channels and rows.
    private(set) var count = 1

    /// The bytes that everything here follows from, and how they are read.
    let key: [UInt8]
    let encoding: HL7Encoding
    let bed: String?
    let device: String?
    /// The records of the last message with readings, and the bytes that they follow from beside the key.
    private var records: [Record] = []
    private var recordKey: [UInt8]?
    private var termsOfRows: [SampleTerms?] = []
    private var channels: [[UInt8]: KnownChannel] = [:]
    private var devices = DeviceNumbers()

    init(
        of message: HL7Message, _ map: MessageMap, peer: String, key: [UInt8],
        _ shared: inout SharedKnowledge
    ) {
        (self.key, encoding) = (key, message.encoding)
        let patient = map.patient.identifier(in: message)
        bed = map.bed.lazy.compactMap { message.value(at: $0)?.location }.first
        let named = map.device.lazy.compactMap { path in
            message.value(at: path)?.part(component: 1)?.name.map { (path: path, name: $0) }
        }.first
        device = named?.name
        // MSH names an application, which all monitors of a kind may have in common: only the peer tells them apart.
        let own = named.map { $0.path.segment == "MSH" ? "\($0.name)@\(peer)" : $0.name }
        subject = patient ?? bed.map { .bed($0) } ?? .device(own ?? peer)
        let rows = RowLibrary.Key(map: ObjectIdentifier(map), encoding: encoding)
        library = shared.library(for: rows, map.samples?.varying)
    }

    mutating func endMessage(samples: Int) {
        sampleCount = samples
        guard table == nil else { return }
        if order.isFull || devices.isFull {
            count -= termsOfRows.count
            (order, termsOfRows, devices, devicesOfRows) = (HL7RowOrder(), [], DeviceNumbers(), [])
            layout = nil
        }
        // A row about a container has a place in the table, and no samples that ask for it.
        guard let any = termsOfRows.lazy.compactMap(\.self).first else { return }
        let made = SampleTermsTable(termsOfRows.map { $0 ?? any })
        table = made
        for place in termsOfRows.indices where termsOfRows[place] != nil { termsOfRows[place] = made[place] }
    }

    /// The records of a message, made anew only if one of the fields that they follow from has changed.
    mutating func records(
        of message: HL7Message, by fields: HL7FieldSelection, _ make: (KnownOrigin) -> [Record]
    ) -> [Record] {
        var key: [UInt8] = []
        fields.append(message, to: &key)
        if recordKey != key { (recordKey, records) = (key, make(self)) }
        return records
    }

    // MARK: Devices

    mutating func number(ofDevice name: String?) -> ContainerDevices.Device { devices.number(of: name) }
    func name(ofDevice number: ContainerDevices.Device) -> String? { devices.name(of: number) }

    // MARK: Channels

    mutating func channel(_ key: [UInt8], _ make: () -> KnownChannel) -> KnownChannel {
        if let known = channels[key] { return known }
        let channel = make()
        channels[key] = channel
        // Names of a kilobyte and more count for what they take.
        count += 1 + key.count / 1_024
        return channel
    }

    // MARK: Rows

    /// What the samples of a row have in common; nil for a row about a device, VMD or channel.
    @inline(__always)
    func terms(ofRow position: Int) -> SampleTerms? { table.map { $0[position] } ?? termsOfRows[position] }

    /// Remembers what a row means; in the place of what was known if it was met before. There is room for so many.
    mutating func remember(_ met: MetRow, at match: HL7RowPatterns.Match?, pattern: () -> Int?) {
        if let match {
            (termsOfRows[match.position], devicesOfRows[match.position]) = (met.terms, met.device)
            (table, layout) = (nil, nil)
            rowsMet += 1
        } else if !order.isFull, let pattern = pattern() {
            insert(met.terms, met.device, pattern, isNext: false)
        }
    }

    /// Remembers the row that comes next by what others' rows with its pattern mean.
    ///
    /// - Parameter terms: What its samples have in common; nil for a row about a device, VMD or channel.
    mutating func expect(_ pattern: Int, _ terms: SampleTerms?, _ device: ContainerDevices.Device) {
        insert(terms, device, pattern, isNext: true)
    }

    private mutating func insert(
        _ terms: SampleTerms?, _ device: ContainerDevices.Device, _ pattern: Int, isNext: Bool
    ) {
        let position = order.insert(pattern, isNext: isNext)
        termsOfRows.insert(terms, at: position)
        devicesOfRows.insert(device, at: position)
        count += 1
        (table, layout) = (nil, nil)
        rowsMet += 1
    }

    /// Remembers the rows of a message that were all known.
    mutating func remember(_ layout: RowLayout) { self.layout = layout }

    /// Those rows, and what their samples have in common.
    var plainRows: (layout: RowLayout, terms: SampleTermsTable)? {
        table.flatMap { table in layout.map { ($0, table) } }
    }
}

/// A channel with what its metric can measure at all.
final class KnownChannel: Sendable {
    struct Content: Sendable {
        var channel: Channel
        var least: ExactDecimal?
        var greatest: ExactDecimal?
        /// How the value is expressed in the metric's unit, where it came in another.
        var change: UnitChange?
        /// Whether the unit is none of the metric's, so that one of the two must be wrong.
        var isContradictory = false
        /// Whether the channel follows from the VMD that the row is in.
        var isScoped = false
    }

    let channel: Channel
    let least: ExactDecimal?
    let greatest: ExactDecimal?
    let change: UnitChange?
    let isScoped: Bool
    let isContradictory: Bool
    /// A number that no other channel of its origin from the same device has.
    let slot: Int

    init(_ content: Content, slot: Int) {
        (channel, least, greatest, self.slot) = (content.channel, content.least, content.greatest, slot)
        (change, isScoped, isContradictory) = (content.change, content.isScoped, content.isContradictory)
    }

    func canMeasure(_ value: MeasuredNumber) -> Bool {
        if let least, value.isBelow(least) == true { return false }
        if let greatest, value.isAbove(greatest) == true { return false }
        return true
    }
}
