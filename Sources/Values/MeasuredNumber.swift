/// A number as it was measured: itself, or a bound that the real one lies beyond, as a device says that has reached the
/// end of its range: `>400` (FHIR R4, Quantity.comparator; HL7 v2.6, 2.A.70, SN.1).
public struct MeasuredNumber: Hashable, Sendable {
    /// On which side of the bound the real number lies.
    public enum Comparator: String, Hashable, Sendable, CaseIterable {
        case below = "<"
        case atMost = "<="
        case atLeast = ">="
        case above = ">"
    }

    public var value: ExactDecimal
    /// Nil where the value is the real number.
    public var comparator: Comparator?

    @inlinable
    public init(_ value: ExactDecimal, _ comparator: Comparator? = nil) {
        (self.value, self.comparator) = (value, comparator)
    }

    /// Reads what ``text`` wrote: a number, with a comparator before it or none; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let comparator = Self.prefixes.first { text.hasPrefix($0.rawValue) }
        guard let value = ExactDecimal(text.dropFirst(comparator?.rawValue.count ?? 0)) else { return nil }
        self.init(value, comparator)
    }

    /// The longer ones first, since they begin like the shorter ones.
    private static let prefixes: [Comparator] = [.atMost, .atLeast, .below, .above]

    /// The number as people write it: `86`, `>400`.
    public var text: String { (comparator?.rawValue ?? "") + value.text }

    /// Whether the real number is above a limit; nil if it may be or not.
    @inlinable
    public func isAbove(_ limit: ExactDecimal) -> Bool? {
        switch comparator {
        case nil: value > limit
        case .above: value >= limit ? true : nil
        case .atLeast: value > limit ? true : nil
        case .below, .atMost: value <= limit ? false : nil
        }
    }

    /// Whether the real number is below a limit; nil if it may be or not.
    @inlinable
    public func isBelow(_ limit: ExactDecimal) -> Bool? {
        switch comparator {
        case nil: value < limit
        case .below: value <= limit ? true : nil
        case .atMost: value < limit ? true : nil
        case .above, .atLeast: value >= limit ? false : nil
        }
    }

    /// Another number on the same side; nil if the transformation has no result.
    public func map(_ transform: (ExactDecimal) throws -> ExactDecimal?) rethrows -> MeasuredNumber? {
        try transform(value).map { MeasuredNumber($0, comparator) }
    }
}

extension MeasuredNumber: CustomStringConvertible {
    public var description: String { text }
}

extension JSONWriter {
    /// Writes the number, and `…Comparator` after it where it is a bound; nothing if there is none.
    public mutating func member(_ name: String, _ number: MeasuredNumber?) {
        member(name, number?.value)
        member(name + "Comparator", number?.comparator?.rawValue)
    }
}
