import Declarations
import Records
import Values

/// A row of `codes/events.csv`: an IEEE 11073 event code with what it means.
struct EventRow: Sendable {
    var mdc: Int
    var referenceID: String
    /// The limit that is passed, for events that say so.
    var direction: Alert.Direction?
    var meaning: String

    /// Columns: `mdc, refid, direction, meaning`.
    static var shape: DeclarationShape<EventRow> {
        .record { reader in
            let mdc = reader.required("mdc", .wholeNumber(in: 1...0x7FFF_FFFF))
            let referenceID = reader.required("refid", .text)
            let direction = reader.optional(
                "direction", DeclarationShape<Alert.Direction>("high or low", parse: { Alert.Direction(rawValue: $0) }))
            let meaning = reader.required("meaning", .text)
            guard let mdc, let referenceID, let meaning else { return nil }
            return EventRow(mdc: mdc, referenceID: referenceID, direction: direction, meaning: meaning)
        }
    }
}

/// The events that are known, by number and by reference id.
struct EventTable: Sendable {
    private let rows: [Int: EventRow]
    private let numbers: [String: Int]

    init(_ rows: [EventRow]) {
        self.rows = Dictionary(rows.map { ($0.mdc, $0) }) { first, _ in first }
        numbers = Dictionary(rows.map { ($0.referenceID, $0.mdc) }) { first, _ in first }
    }

    subscript(number: Int) -> EventRow? { rows[number] }

    func number(ofReferenceID id: String) -> Int? { numbers[id] }
}
