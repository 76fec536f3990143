import Records
import Values

/// The last reading of each channel of a subject.
///
/// What came together stays together: a channel has its place in one of a few rounds, and a round is the samples of a
/// message as they came. So a monitor that sends all of its channels each time moves places and no samples.
struct LastReadings: Sendable {
    private struct Round: Sendable {
        var samples: VitalSamples
        var head: BatchHead
        /// How many channels have their place here; none leaves the round to the next samples.
        var uses = 0
    }

    private struct Place: Sendable {
        var round: Int32
        var index: Int32

        static let none = Place(round: -1, index: 0)
    }

    private var rounds: [Round] = []
    private var places: [Place] = []
    private var marks: [SampleMark] = []

    var count: Int { places.count }

    /// Adds a channel that has no reading yet.
    mutating func append() {
        places.append(.none)
        marks.append(.none)
    }

    /// The last reading of a channel; nil if it has none.
    subscript(position: Int) -> Reading? {
        let place = places[position]
        guard place.round >= 0 else { return nil }
        let round = rounds[Int(place.round)]
        return Reading(round.samples[Int(place.index)], mark: marks[position], head: round.head)
    }

    /// When the last reading of a channel was made, in microseconds since 1970; nil if it has none.
    func time(at position: Int) -> Int64? {
        let place = places[position]
        guard place.round >= 0 else { return nil }
        return rounds[Int(place.round)].samples.instant(at: Int(place.index)).microseconds
    }

    func mark(at position: Int) -> SampleMark { marks[position] }

    /// Whether a sample is the next one of a channel, on the terms of the one before it.
    func isFollowed(at position: Int, bySampleAt next: Int, in samples: borrowing VitalSamples) -> Bool {
        guard position < places.count, places[position].round >= 0 else { return false }
        let (round, index) = (Int(places[position].round), Int(places[position].index))
        return rounds[round].samples.instant(at: index) < samples.instant(at: next)
            && rounds[round].samples.hasTerms(at: index, ofSampleAt: next, in: samples)
    }

    /// Begins a round, and gives the number that ``set(_:to:of:mark:)`` names it by.
    mutating func begin(_ samples: VitalSamples, _ head: BatchHead) -> Int {
        let round = Round(samples: samples, head: head)
        if let free = rounds.firstIndex(where: { $0.uses == 0 }) {
            rounds[free] = round
            return free
        }
        rounds.append(round)
        return rounds.count - 1
    }

    /// Gives a channel its place in a round.
    mutating func set(_ position: Int, to index: Int, of round: Int, mark: SampleMark) {
        let before = Int(places[position].round)
        places[position] = Place(round: Int32(truncatingIfNeeded: round), index: Int32(truncatingIfNeeded: index))
        if marks[position] != mark { marks[position] = mark }
        guard before != round else { return }
        rounds[round].uses += 1
        guard before >= 0 else { return }
        rounds[before].uses -= 1
        if rounds[before].uses == 0 { rounds[before].samples = [] }
    }
}
