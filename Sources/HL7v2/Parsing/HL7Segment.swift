public import Values

/// A view of one segment of a message.
///
/// Fields, repetitions, components and subcomponents count from 1. In a header segment field 1 is the field separator
/// and field 2 the encoding characters, as HL7 counts them. Each access takes time in proportion to the field's bytes
/// at most.
public struct HL7Segment: Sendable {
    @usableFromInline let storage: MessageStorage
    /// The segment's place in the message, from 0.
    public let index: Int

    @inlinable @inline(__always)
    init(_ storage: MessageStorage, _ index: Int) { (self.storage, self.index) = (storage, index) }

    public var name: HL7SegmentName { storage.index.segments[index].name }

    /// The segment's bytes, without its end.
    public var bytes: ArraySlice<UInt8> { storage.bytes[range] }

    /// Where the segment stands in the message's bytes.
    public var range: Range<Int> { storage.index.range(ofSegment: index) }

    /// The number of the last field, which may be empty.
    public var fieldCount: Int { storage.index.fieldCount(ofSegment: index) }

    /// The first repetition of a field with the delimiters in it, or nil if the segment ends before it.
    @inlinable
    public func field(_ number: Int) -> HL7Value? {
        storage.locate(segment: index, number).map { HL7Value(storage, $0) }
    }

    /// One value of the segment, or nil if the segment, field or repetition ends before it.
    ///
    /// Without a component the value is the whole repetition with the delimiters in it; component 1 of a value
    /// without components is the value itself, and so for subcomponents (HL7 v2.6, 2.7.1).
    @inlinable
    public func field(
        _ number: Int, repetition: Int = 1, component: Int? = nil, subcomponent: Int? = nil
    ) -> HL7Value? {
        storage.locate(
            segment: index, number, repetition: repetition, component: component, subcomponent: subcomponent
        ).map { HL7Value(storage, $0) }
    }

    /// A field with all its repetitions, or nil if the segment ends before it.
    public func wholeField(_ number: Int) -> HL7Value? {
        storage.index.field(number, ofSegment: index).map { HL7Value(storage, $0) }
    }

    /// The repetitions of a field; none if the segment ends before it.
    public func repetitions(_ number: Int) -> HL7Parts {
        let range = storage.index.field(number, ofSegment: index)
        let delimiter = number <= 2 && name.isHeader ? nil : storage.delimiters.repetition
        return HL7Parts(storage, range, delimiter)
    }

    /// The decoded text of one value; nil if it is absent, empty or null.
    public func text(_ number: Int, repetition: Int = 1, component: Int? = nil, subcomponent: Int? = nil) -> String? {
        let range = storage.locate(
            segment: index, number, repetition: repetition, component: component, subcomponent: subcomponent)
        guard let range, storage.presence(range) == .valued else { return nil }
        return storage.decoded(range).text
    }

    /// The number that one value spells (see ``HL7Value/decimal``); nil if it spells none or is absent.
    public func decimal(
        _ number: Int, repetition: Int = 1, component: Int? = nil, subcomponent: Int? = nil
    ) -> ExactDecimal? {
        storage.locate(
            segment: index, number, repetition: repetition, component: component, subcomponent: subcomponent
        ).flatMap { storage.decimal($0) }
    }
}

/// All segments of a message, in order.
public struct HL7Segments: RandomAccessCollection, Sendable {
    private let storage: MessageStorage
    init(_ storage: MessageStorage) { self.storage = storage }

    public var startIndex: Int { 0 }
    public var endIndex: Int { storage.index.segments.count }
    public subscript(position: Int) -> HL7Segment {
        precondition(position >= 0 && position < endIndex, "segment index out of range")
        return HL7Segment(storage, position)
    }
}

/// The segments of one name, in order.
public struct HL7NamedSegments: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let storage: MessageStorage
    @usableFromInline let name: HL7SegmentName
    @usableFromInline var position = 0

    init(_ storage: MessageStorage, _ name: HL7SegmentName) { (self.storage, self.name) = (storage, name) }

    @inlinable
    public mutating func next() -> HL7Segment? {
        guard let found = storage.segment(named: name, from: position) else { return nil }
        position = found &+ 1
        return HL7Segment(storage, found)
    }
}
