public import Values

/// A view of one value in a message: a field's repetition, a component or a subcomponent.
public struct HL7Value: Sendable {
    /// What a place that exists in a message holds.
    public enum Presence: String, Hashable, Sendable {
        /// Nothing: the sender doesn't say (HL7 v2.6, 2.5.3).
        case empty
        /// `""`: the sender says that there is no value, and a receiver that has one is to remove it.
        case null
        case valued
    }

    // These and what is inlined are so that a value that is only looked at holds no reference of its own.
    @usableFromInline let storage: MessageStorage
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32

    @inlinable @inline(__always)
    init(_ storage: MessageStorage, _ range: Range<Int>) {
        self.storage = storage
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// Where the value stands in the message's bytes.
    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

    /// The value's bytes as they were sent: escape sequences and delimiters are still in them.
    public var bytes: ArraySlice<UInt8> { storage.bytes[range] }

    @inlinable public var presence: Presence { storage.presence(range) }

    /// The text with escape sequences resolved (HL7 v2.6, 2.7) and the message's character set decoded; empty if null.
    public var text: String { decoded().text }

    /// The text, and what could not be decoded.
    public func decoded() -> HL7Text {
        presence == .null ? HL7Text(text: "") : storage.decoded(range)
    }

    /// The number that the bytes spell, with its text; nil if they don't spell one.
    ///
    /// HL7's `NM` (2.A.46) allows a leading `+`, leading zeros and blanks around, and a point without digits on one
    /// side, which ``ExactDecimal`` doesn't; they are taken off or filled in, trailing zeros stay. An exponent makes no
    /// number in HL7.
    @inlinable public var decimal: ExactDecimal? { storage.decimal(range) }

    /// Whether the bytes are exactly these, compared without making a string.
    @inlinable
    public func equals(_ text: StaticString) -> Bool { storage.isEqual(range, text) }

    /// Whether the bytes are exactly these.
    public func equals(_ other: [UInt8]) -> Bool {
        guard other.count == range.count else { return false }
        for offset in 0..<other.count where other[offset] != storage.bytes[Int(start) + offset] { return false }
        return true
    }

    /// A component of the value, and a subcomponent of that; nil if the value ends before it.
    ///
    /// A subcomponent without a component is one of component 1.
    @inline(__always)
    public func part(component: Int?, subcomponent: Int? = nil) -> HL7Value? {
        storage.part(of: range, component: component, subcomponent: subcomponent).map { HL7Value(storage, $0) }
    }

    /// The components, in order; a value without component delimiters has one.
    public var components: HL7Parts { HL7Parts(storage, range, storage.delimiters.component) }

    /// The subcomponents, in order; a value without subcomponent delimiters has one.
    public var subcomponents: HL7Parts { HL7Parts(storage, range, storage.delimiters.subcomponent) }

    /// The repetitions, in order, of a field taken as a whole.
    public var repetitions: HL7Parts { HL7Parts(storage, range, storage.delimiters.repetition) }
}

/// The parts of a value between delimiters, found one after the other.
public struct HL7Parts: Sequence, IteratorProtocol, Sendable {
    private let storage: MessageStorage
    private let delimiter: UInt8?
    private var rest: Range<Int>?

    init(_ storage: MessageStorage, _ range: Range<Int>?, _ delimiter: UInt8?) {
        (self.storage, self.rest, self.delimiter) = (storage, range, delimiter)
    }

    public mutating func next() -> HL7Value? {
        guard let range = rest else { return nil }
        guard let delimiter else {
            rest = nil
            return HL7Value(storage, range)
        }
        let part = storage.bytes.firstPart(of: range, before: delimiter)
        rest = part.upperBound < range.upperBound ? part.upperBound + 1..<range.upperBound : nil
        return HL7Value(storage, part)
    }
}
