public import Values

/// One HL7 v2 message in ER7 form: an index over its bytes.
///
/// Nothing is copied out of the message until it is asked for, and everything in it is kept: order, unknown segments,
/// trailing fields, the line ends as they were. Positions count from 1, as people write them.
///
/// ```swift
/// let message = try HL7Message(parsing: frame.bytes)
/// for row in message.segments(named: "OBX") {
///     let code = row.text(3, component: 1)
///     let value = row.field(5)?.decimal
/// }
/// ```
public struct HL7Message: Sendable {
    /// What one message may make the gateway hold.
    public struct Limits: Hashable, Sendable {
        /// The longest message, in bytes; never more than 1 GiB.
        public var messageBytesMax: Int
        public var segmentsMax: Int

        public init(messageBytesMax: Int = 8 << 20, segmentsMax: Int = 100_000) {
            self.messageBytesMax = min(messageBytesMax, 1 << 30)
            self.segmentsMax = segmentsMax
        }

        /// 8 MiB and 100,000 segments.
        public static let standard = Limits()
    }

    @usableFromInline let storage: MessageStorage

    /// Parses one HL7 v2 message in ER7 form.
    ///
    /// Delimiters are read from MSH-1 and MSH-2 of this message (HL7 v2.6, 2.5.4). A byte order mark and padding around
    /// the message are passed over. Takes time in proportion to the number of bytes.
    ///
    /// Characters of several bytes may hold the bytes of delimiters. A message in UTF-16, or with such characters of a
    /// ``MultibyteSet``, is therefore read as the same text in UTF-8; places in it count the bytes of that.
    ///
    /// - Parameters:
    ///   - bytes: One message without its MLLP frame, at most `limits.messageBytesMax`. They are kept, not copied.
    ///   - characterSet: What text is written in, whatever MSH-18 says; nil where that counts.
    /// - Throws: ``HL7ParseError`` with the byte offset, if the header cannot be read or a limit is passed.
    public init(
        parsing bytes: [UInt8], limits: Limits = .standard, writtenIn characterSet: HL7CharacterSet? = nil
    ) throws(HL7ParseError) {
        guard bytes.count <= limits.messageBytesMax else {
            throw HL7ParseError(.messageTooLong, offset: limits.messageBytesMax)
        }
        if let wide = WideText.utf8(of: bytes) {
            storage = try Self.index(wide.bytes, limits, .utf16, original: bytes)
            return
        }
        let plain = try Self.index(bytes, limits, characterSet)
        let found = characterSet == nil ? plain.hiddenSet ?? plain.characterSet : plain.characterSet
        guard case .multibyte(let set) = found, MultibyteSet.isNeeded(for: bytes), let converted = set.utf8(of: bytes)
        else {
            storage = plain
            return
        }
        storage = try Self.index(converted.bytes, limits, found, original: bytes)
    }

    /// - Parameters:
    ///   - characterSet: What the text is written in, or the `original`; nil where MSH-18 counts.
    ///   - original: What the bytes were converted from.
    @inline(__always)
    private static func index(
        _ bytes: [UInt8], _ limits: Limits, _ characterSet: HL7CharacterSet?, original: [UInt8]? = nil
    ) throws(HL7ParseError) -> MessageStorage {
        let span = bytes.span.bytes
        let content = span.messageContent
        let delimiters = try HL7Delimiters(span, headerAt: content.lowerBound)
        let index = try MessageIndex(
            span, content: content, separator: delimiters.field, segmentsMax: limits.segmentsMax)
        let declared = characterSet == nil ? index.field(18, ofSegment: 0) : nil
        return MessageStorage(
            bytes: bytes, original: original, index: index, delimiters: delimiters,
            characterSet: characterSet ?? declared.flatMap { HL7CharacterSet(bytes, $0, delimiters) } ?? .ascii,
            content: content)
    }

    /// Parses one HL7 v2 message in ER7 form, from a copy of `bytes`; see the initializer that takes an array.
    public init(
        parsing bytes: some Collection<UInt8>, limits: Limits = .standard,
        writtenIn characterSet: HL7CharacterSet? = nil
    ) throws(HL7ParseError) {
        try self.init(parsing: Array(bytes), limits: limits, writtenIn: characterSet)
    }

    /// The message's bytes, exactly as they were parsed.
    public func encoded() -> [UInt8] { storage.original ?? storage.bytes }

    public var delimiters: HL7Delimiters { storage.delimiters }

    /// What the text is written in: what the reader of the message knows, else MSH-18, else ASCII.
    public var characterSet: HL7CharacterSet { storage.characterSet }

    /// All segments in their order, known or not.
    public var segments: HL7Segments { HL7Segments(storage) }

    /// The segments of one name, in their order.
    public func segments(named name: HL7SegmentName) -> HL7NamedSegments { HL7NamedSegments(storage, name) }

    /// The number of segments.
    @inlinable public var segmentCount: Int { storage.index.segments.count }

    /// The name of a segment by its place in the message, counted from 0.
    @inlinable public func name(ofSegment index: Int) -> HL7SegmentName { storage.index.segments[index].name }

    /// Whether the first repetition of a field of a segment is exactly this; false if the segment ends before it.
    ///
    /// Segments are named by their place, as in ``name(ofSegment:)``: a walk over the rows of a message that reads them so
    /// takes hold of nothing.
    public func field(_ number: Int, ofSegment index: Int, equals text: StaticString) -> Bool {
        guard let range = storage.locate(segment: index, number) else { return false }
        return storage.isEqual(range, text)
    }

    /// The number that the first repetition of a field of a segment spells (see ``HL7Value/decimal``); nil if it spells none.
    public func decimal(_ number: Int, ofSegment index: Int) -> ExactDecimal? {
        guard let range = storage.locate(segment: index, number) else { return nil }
        return storage.decimal(range)
    }

    /// The number that a range of the message's bytes spells, as ``HL7Value/decimal`` reads it.
    @inlinable public func decimal(in range: Range<Int>) -> ExactDecimal? { storage.decimal(range) }

    /// Whether two ranges of the message hold the same bytes.
    public func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count && storage.bytes.isEqual(at: one.lowerBound, and: other.lowerBound, count: one.count)
    }

    /// The message with an empty field where its header lacks one, so that those behind it are in their places; nil if it
    /// lacks none (``HL7Header``).
    public var withWholeHeader: HL7Message? {
        guard let whole = (try? HL7Header(parsing: encoded()))?.completed else { return nil }
        return try? HL7Message(parsing: whole)
    }

    /// Whether its type is that of an answer: it is kept, and says nothing new about a patient. Other messages may answer
    /// too (``HL7Header/isResponse``) and tell readings all the same.
    public var isResponse: Bool {
        header.field(9, component: 1).map { HL7Header.isResponse(type: $0.bytes) } ?? false
    }

    /// How many segments there are of two names: one look, for what is asked of every message.
    public func counts(of one: HL7SegmentName, and other: HL7SegmentName) -> (Int, Int) {
        var counts = (0, 0)
        for segment in storage.index.segments {
            if segment.name == one { counts.0 &+= 1 } else if segment.name == other { counts.1 &+= 1 }
        }
        return counts
    }

    /// The message cut before each segment of a name: a message of what stands before the first, if there is anything, and
    /// one for each, all with the header segment of this one.
    public func cut(before name: HL7SegmentName) -> [HL7Message] {
        let marks = [1] + (1..<segmentCount).filter { self.name(ofSegment: $0) == name } + [segmentCount]
        let header = Array(self.header.bytes) + [Control.carriageReturn]
        return zip(marks, marks.dropFirst()).compactMap { first, end in
            guard first < end else { return nil }
            let range = segments[first].range.lowerBound..<segments[end - 1].range.upperBound
            return HL7Message(of: header + storage.bytes[range], like: self)
        }
    }

    /// A message of bytes that are part of another one.
    private init?(of bytes: [UInt8], like other: HL7Message) {
        let original = other.storage.original == nil ? nil : bytes
        let limits = Limits(messageBytesMax: 1 << 30, segmentsMax: other.segmentCount)
        guard let part = try? Self.index(bytes, limits, other.characterSet, original: original) else { return nil }
        storage = part
    }

    /// The header segment, `MSH`.
    public var header: HL7Segment { HL7Segment(storage, 0) }
}

extension RawSpan {
    /// The range without a byte order mark and padding at its ends.
    var messageContent: Range<Int> {
        var (start, end) = (0, byteCount)
        if case .yes = byteOrderMark(at: 0) { start = 3 }
        while start < end, Control.isPadding(self[start]) { start += 1 }
        while end > start, Control.isPadding(self[end - 1]) { end -= 1 }
        return start..<end
    }
}
