import Records
import Storage

/// What a new mapping of a source changes in its records: new ones, changed ones, and those that it gives no more.
struct RecordDifference {
    enum Kind: String {
        case created, updated, deleted
    }

    private(set) var changes: [(kind: Kind, write: RecordWrite)] = []

    /// - Parameters:
    ///   - stored: All records of the source, withdrawn ones too.
    ///   - mapped: What the mapping gives now.
    init(stored: [StoredRecord], mapped: [Record]) {
        var left = Dictionary(stored.map { (RecordKey($0.record), $0) }) { first, _ in first }
        for record in mapped {
            guard let old = left.removeValue(forKey: RecordKey(record)) else {
                changes.append((.created, RecordWrite(record: record)))
                continue
            }
            if old.isWithdrawn {
                changes.append((.created, RecordWrite(record: record)))
            } else if old.record != record {
                changes.append((.updated, RecordWrite(record: record)))
            }
        }
        for old in stored where left[RecordKey(old.record)] != nil && !old.isWithdrawn {
            changes.append((.deleted, RecordWrite(record: old.record, isWithdrawn: true)))
        }
    }

    private struct RecordKey: Hashable {
        var kind: String
        var id: String

        init(_ record: Record) { (kind, id) = (record.kind, record.id) }
    }
}
