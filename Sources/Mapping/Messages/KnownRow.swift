import Records
import Values

/// What a row means beside its number, value and time.
///
/// All that nearly every message needs of it is in the row itself: thousands of monitors have more rows than a
/// processor's cache holds, and a step to another object costs more than the comparison of a whole row.
struct KnownRow: Sendable {
    /// What its samples have in common; nil for a row about a device, VMD or channel.
    var terms: SampleTerms?
    /// Of a reading, the containers above it; of a container row, that container.
    let place: ContainerDevices.Place
    /// Of a reading, the device of the nearest container above, which its channel was made with; of a container row, the
    /// device that it names.
    let device: ContainerDevices.Device
    let slot: Int
    let detail: Detail
    let bounds: SureBounds

    /// What is seldom asked for.
    final class Detail: Sendable {
        let containment: Containment
        /// Why there is no value where there is none.
        let absentReason: String

        init(containment: Containment, absentReason: String) {
            (self.containment, self.absentReason) = (containment, absentReason)
        }
    }

    init(
        of channel: KnownChannel, terms: SampleTerms, place: ContainerDevices.Place, device: ContainerDevices.Device,
        detail: Detail, apartFrom sentinels: Sentinels
    ) {
        (self.terms, self.place, self.device, self.detail) = (terms, place, device, detail)
        slot = channel.slot
        bounds = SureBounds(least: channel.least, greatest: channel.greatest, within: sentinels.gap)
    }

    init(ofContainer place: ContainerDevices.Place, device: ContainerDevices.Device, detail: Detail) {
        (terms, self.place, self.device, self.detail) = (nil, place, device, detail)
        (slot, bounds) = (0, SureBounds(least: nil, greatest: nil, within: 0...0))
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
    func hold(_ value: ExactDecimal) -> Bool {
        guard let (digits, scale) = value.plain else { return false }
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
