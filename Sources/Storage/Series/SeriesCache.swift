import Records
import Synchronization

/// The last readings of a tenant's subjects in memory, as of the last durable transaction: for the board, and for the
/// writer to see what is new. One for each tenant; its writer publishes, its readers read.
final class SeriesCache: Sendable {
    private struct Entry {
        var series: SubjectSeries
        var touched: UInt64
    }

    private struct State {
        var entries: [SampleSubject: Entry] = [:]
        var publications: UInt64 = 0
    }

    /// How many subjects are kept; beyond it, those longest without a sample are read from the store when asked for.
    private let subjectsMax: Int
    private let state = Mutex(State())

    init(subjectsMax: Int = 20_000) { self.subjectsMax = subjectsMax }

    subscript(subject: SampleSubject) -> SubjectSeries? { state.withLock { $0.entries[subject]?.series } }

    /// All subjects that are kept.
    var all: [SubjectSeries] { state.withLock { $0.entries.values.map(\.series) } }

    func publish(_ changed: [SampleSubject: SubjectSeries]) {
        state.withLock { state in
            state.publications += 1
            for (subject, series) in changed {
                state.entries[subject] = Entry(series: series, touched: state.publications)
            }
            guard state.entries.count > subjectsMax else { return }
            let oldest = state.entries.sorted { $0.value.touched < $1.value.touched }
            for (subject, _) in oldest.prefix(state.entries.count - subjectsMax * 3 / 4) {
                state.entries[subject] = nil
            }
        }
    }
}
