import HL7v2
import Records
import Values

/// What a row means beside its number, value and time, whoever sends it.
struct KnownRow: Sendable {
    /// Of a reading, the containers above it; of a container row, that container.
    let place: ContainerDevices.Place
    /// The number of its channel among those of a sender; less than 0 for a row about a device, VMD or channel.
    let slot: Int32
    let bounds: SureBounds

    @inline(__always) var isReading: Bool { slot >= 0 }

    /// What is seldom asked for.
    final class Detail: Sendable {
        let containment: Containment
        /// Why there is no value where there is none.
        let absentReason: String

        init(containment: Containment, absentReason: String) {
            (self.containment, self.absentReason) = (containment, absentReason)
        }
    }
}

/// A row that went the whole way: what it means to everyone, and to its sender.
struct MetRow {
    let row: KnownRow
    let detail: KnownRow.Detail
    /// What its samples have in common; nil for a row about a device, VMD or channel.
    let terms: SampleTerms?
    /// Of a reading, the device of the nearest container above, which its channel was made with; of a container row, the
    /// device that it names.
    let device: ContainerDevices.Device

    init(
        of channel: KnownChannel, terms: SampleTerms, place: ContainerDevices.Place, device: ContainerDevices.Device,
        detail: KnownRow.Detail, apartFrom sentinels: Sentinels
    ) {
        let bounds = SureBounds(least: channel.least, greatest: channel.greatest, within: sentinels.gap)
        row = KnownRow(place: place, slot: Int32(channel.slot), bounds: bounds)
        (self.detail, self.terms, self.device) = (detail, terms, device)
    }

    init(ofContainer place: ContainerDevices.Place, device: ContainerDevices.Device, detail: KnownRow.Detail) {
        row = KnownRow(place: place, slot: -1, bounds: SureBounds(least: nil, greatest: nil, within: 0...0))
        (self.detail, terms, self.device) = (detail, nil, device)
    }
}

/// The rows that the monitors of one dialect send, each once: a processor's cache holds them all, and would not if each
/// of thousands of monitors had its own.
struct RowLibrary: Sendable {
    /// What bytes are read by: a row of another message means the same only under the same.
    struct Key: Hashable {
        let map: ObjectIdentifier
        let encoding: HL7Encoding
    }

    private(set) var patterns: HL7RowPatterns
    private(set) var rows: [KnownRow] = []
    private(set) var details: [KnownRow.Detail] = []
    /// What the samples of each row have in common with their first sender; nil where another one's go the whole way.
    private var models: [Model?] = []
    /// By the patterns and positions of their rows.
    private var layouts: [[Int32]: RowLayout] = [:]

    /// The most bytes of rows that are kept.
    private static let byteCountMax = 64 << 20
    /// The most layouts; beyond it they are forgotten, which only costs time.
    private static let layoutCountMax = 1_000

    /// What a row means to whoever sends it: a reading like this one, or nothing but a place in the device tree.
    enum Model {
        case reading(SampleTerms)
        case container
    }

    /// Whether it is time to forget them all.
    var isFull: Bool { rows.count > ChannelCache.countMax || patterns.byteCount > Self.byteCountMax }

    /// - Parameter varying: What differs from message to message; nil where whole rows are to be the same.
    init(varying: VaryingFields?) {
        let none = HL7RowPatterns.noField
        patterns = HL7RowPatterns(varying: varying?.numbers ?? [none, none + 1, none + 2])
    }

    /// Adds a row of a message.
    ///
    /// - Parameter isModel: Whether whoever else sends it may mean the same.
    /// - Returns: The number of its pattern; nil if it is too long.
    mutating func remember(_ met: MetRow, isModel: Bool, _ message: HL7Message, segment: Int) -> Int? {
        guard let number = patterns.remember(message, segment: segment) else { return nil }
        if number == rows.count {
            rows.append(met.row)
            details.append(met.detail)
            models.append(isModel ? met.terms.map { .reading($0) } ?? .container : nil)
        }
        return number
    }

    /// A row that somebody sent before, by its pattern; nil if it has to go the whole way.
    func model(of message: HL7Message, segment: Int) -> (pattern: Int, model: Model)? {
        patterns.number(of: message, segment: segment).flatMap { number in models[number].map { (number, $0) } }
    }

    /// The layout of the rows of a message: the same for all that hold the same rows in the same order.
    ///
    /// - Parameter library: This one's place.
    mutating func layout(of matches: [HL7RowPatterns.Match], in library: Int) -> RowLayout {
        let key = matches.flatMap { [Int32($0.pattern), Int32($0.position)] }
        if let known = layouts[key] { return known }
        if layouts.count >= Self.layoutCountMax { layouts = [:] }
        let layout = RowLayout(matches, among: rows, in: library)
        layouts[key] = layout
        return layout
    }
}

/// Whole numbers that a metric surely can be between; what is beyond them takes exact arithmetic to tell.
struct SureBounds: Sendable {
    private let least: Int64
    private let greatest: Int64

    init(least: ExactDecimal?, greatest: ExactDecimal?, within range: ClosedRange<Int64>) {
        self.least = max(range.lowerBound, Self.whole(least, else: -Self.wholeMax, up: true))
        self.greatest = min(range.upperBound, Self.whole(greatest, else: Self.wholeMax, up: false))
    }

    /// Whether a value is within the bounds; false also where that takes more than whole numbers to tell.
    @inline(__always)
    func hold(_ value: ExactDecimal) -> Bool { value.plain.map(hold) ?? false }

    /// Whether a value is within the bounds, by what ``ExactDecimal/plain`` tells of it.
    @inline(__always)
    func hold(_ value: (digits: Int64, scale: Int)) -> Bool {
        let (digits, scale) = value
        let power: Int64
        switch scale {
        case 0: power = 1
        case 1: power = 10
        case 2: power = 100
        case 3: power = 1_000
        default: return false
        }
        return digits >= least * power && digits <= greatest * power
    }

    /// Far from where a thousandfold would not fit.
    static let wholeMax: Int64 = 1_000_000_000_000

    /// The nearest whole number within a bound; one that is not plain leaves nothing to be sure of.
    private static func whole(_ bound: ExactDecimal?, else unbounded: Int64, up: Bool) -> Int64 {
        guard let bound else { return unbounded }
        guard let (digits, scale) = bound.plain, scale <= 3, abs(digits) <= wholeMax else { return -unbounded }
        var power: Int64 = 1
        for _ in 0..<scale { power *= 10 }
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: power)
        if up { return remainder > 0 ? quotient + 1 : quotient }
        return remainder < 0 ? quotient - 1 : quotient
    }
}
