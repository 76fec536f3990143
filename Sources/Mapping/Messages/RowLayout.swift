import HL7v2
import Records
import Values

/// The rows of a whole message, as monitors send them over and over: what follows from their order is found out once.
///
/// A message whose rows are those of a layout, one after the other, needs only its numbers and times read. Monitors of one
/// kind share their layouts like the rows.
final class RowLayout: Sendable {
    struct Row: Sendable {
        /// The row's position in the order of its sender.
        let position: Int32
        let isReading: Bool
        let bounds: SureBounds
    }

    /// The place of the library that holds the rows.
    let library: Int
    /// The numbers of the rows' patterns.
    let patterns: [Int32]
    let rows: [Row]
    let sampleCount: Int

    /// - Parameter matches: The rows of a message that were all taken as known ones, with one sample of each channel.
    init(_ matches: [HL7RowPatterns.Match], among known: [KnownRow], in library: Int) {
        self.library = library
        patterns = matches.map { Int32($0.pattern) }
        rows = matches.map { match in
            let row = known[match.pattern]
            return Row(position: Int32(match.position), isReading: row.isReading, bounds: row.bounds)
        }
        sampleCount = rows.count { $0.isReading }
    }

    /// Whether the rows of a message are these.
    func holds(_ matches: [HL7RowPatterns.Match]) -> Bool {
        patterns.count == matches.count
            && matches.indices.allSatisfy {
                patterns[$0] == matches[$0].pattern && rows[$0].position == matches[$0].position
            }
    }
}

extension ChannelCache {
    /// What a message gives if it is from the sender that is expected now, and plain.
    mutating func expectedReading(
        of message: HL7Message, _ context: MessageContext, revision: Int
    ) -> MessageReading? {
        guard revision == self.revision, let expected = senders.expected(message, context, generations)
        else { return nil }
        return plainReading(
            of: message, context, ofSenderAt: expected.place, rowsFrom: expected.firstRow, isExpected: true)
    }

    /// What a message of a known sender gives, if its rows are those of a message before and nothing about them is unusual.
    ///
    /// - Parameters:
    ///   - first: The place of its first row; all segments from there on are rows.
    ///   - isExpected: Whether the sender was not looked for, and so is yet to be noted.
    mutating func plainReading(
        of message: HL7Message, _ context: MessageContext, ofSenderAt place: Int, rowsFrom first: Int,
        isExpected: Bool = false
    ) -> MessageReading? {
        let choice = senders[place].choice
        let map = choice.map
        guard let layout = senders[place].layout, let section = map.samples, let varying = section.varying,
            section.rule.row == HL7HeaderSelection.row,
            choice.characterSets[message.characterSet] ?? message.characterSet == message.characterSet
        else { return nil }
        var times = MessageTimes(message, map.time, context.clocked(by: map.clock))
        for segment in 0..<first where message.name(ofSegment: segment) == section.rule.group {
            times.beginGroup(message.segments[segment])
        }
        guard let samples = shared.samples(of: message, rowsFrom: first, layout, senders[place].terms, varying, &times),
            times.unreadable == nil
        else { return nil }
        if isExpected { senders.note(place) }
        return MessageReading(
            mapping: map.name, profile: choice.profile, skewGuard: map.clock.skewGuard,
            batch: SampleBatch(
                subject: senders[place].subject, receivedAt: context.receivedAt,
                journalSequence: context.journalSequence, samples: samples),
            records: senders[place].records)
    }
}

extension SharedKnowledge {
    /// The samples of a message, if from a segment on its rows are those of a layout and nothing about them is unusual.
    fileprivate mutating func samples(
        of message: HL7Message, rowsFrom first: Int, _ layout: RowLayout, _ terms: SampleTermsTable,
        _ varying: VaryingFields, _ times: inout MessageTimes
    ) -> VitalSamples? {
        guard libraries[layout.library].patterns.match(message, from: first, as: layout.patterns, into: &matches) else {
            return nil
        }
        var samples = VitalSamples(on: terms, capacity: layout.sampleCount)
        var lastTime: Range<Int>?
        for place in layout.rows.indices {
            let row = layout.rows[place]
            let (written, ownTime) = (matches[place].field(varying.value), matches[place].field(varying.time))
            guard row.isReading else {
                guard written.isEmpty, ownTime.isEmpty, times.hasOneRowSource else { return nil }
                continue
            }
            guard let number = message.decimal(in: written)?.plain, row.bounds.hold(number) else { return nil }
            let isSameTime = lastTime.map { ownTime.isEmpty ? $0.isEmpty : message.isSame($0, ownTime) } ?? false
            if !isSameTime {
                let time =
                    times.knownTime(field: ownTime)
                    ?? times.time(
                        of: message.segments[first + place],
                        libraries[layout.library].details[matches[place].pattern].containment)
                guard samples.begin(time) else { return nil }
                lastTime = ownTime
            }
            samples.append(terms: Int(row.position), number, row: place + 1)
        }
        return samples
    }
}
