import HL7v2

/// The segments of a report, in their places: patients, their orders, the rows of these and the notes (HL7 v2.6, 7.3.1).
struct ResultReport {
    struct Row {
        /// The number among all rows of the message, from 1.
        var number: Int
        var segment: HL7Segment
        var notes: [HL7Segment] = []
    }

    struct Order {
        /// The segments about the order and its specimen, without rows and notes.
        var segments: [HL7Segment] = []
        var notes: [HL7Segment] = []
        var rows: [Row] = []
    }

    struct Patient {
        /// The segments about the patient and the visit, and those before all patients.
        var segments: [HL7Segment] = []
        var orders: [Order] = []
    }

    private(set) var patients: [Patient] = []
    private let section: ResultSection
    /// What a note is about.
    private var noted = Noted.nothing
    /// The specimen that the orders after it are about, in messages that begin with it (OUL^R22, OUL^R23); nil in others,
    /// where it follows its order.
    private var specimen: HL7Segment?

    private enum Noted { case nothing, order, row }

    /// - Parameter start: The segment that a patient begins with.
    init(_ message: HL7Message, _ section: ResultSection, patientsBeginWith start: HL7SegmentName) {
        self.section = section
        var header = Patient()
        var count = 0
        for segment in message.segments {
            if segment.name == start, patients.last.map({ !$0.orders.isEmpty }) ?? true {
                patients.append(Patient(segments: header.segments))
                specimen = nil
            }
            if patients.isEmpty, !isOrder(segment) {
                header.segments.append(segment)
                continue
            }
            if patients.isEmpty { patients.append(header) }
            if segment.name == section.row { count += 1 }
            add(segment, row: count)
        }
    }

    private static let common: HL7SegmentName = "ORC"
    private static let specimen: HL7SegmentName = "SPM"

    private func isOrder(_ segment: HL7Segment) -> Bool {
        [section.row, section.group, Self.common].contains(segment.name)
    }

    private mutating func add(_ segment: HL7Segment, row: Int) {
        let last = patients.count - 1
        switch segment.name {
        case section.row:
            if patients[last].orders.isEmpty { beginOrder() }
            withOrder { $0.rows.append(Row(number: row, segment: segment)) }
            noted = .row
        case section.group, Self.common:
            // ORC and what follows it up to the first row are one order.
            let isOpen = patients[last].orders.last.map { order in
                order.rows.isEmpty && !order.segments.contains { $0.name == segment.name || $0.name == section.group }
            }
            if isOpen != true { beginOrder() }
            withOrder { $0.segments.append(segment) }
            noted = .order
        case let name where name == section.notes?.path.segment:
            guard noted != .nothing else { return }
            let isOfRow = noted == .row
            withOrder { order in
                if isOfRow, !order.rows.isEmpty {
                    order.rows[order.rows.count - 1].notes.append(segment)
                } else {
                    order.notes.append(segment)
                }
            }
        case Self.specimen where patients[last].orders.isEmpty || specimen != nil:
            (noted, specimen) = (.nothing, segment)
            beginOrder()
        default:
            noted = .nothing
            if patients[last].orders.isEmpty {
                patients[last].segments.append(segment)
            } else {
                withOrder { $0.segments.append(segment) }
            }
        }
    }

    private mutating func beginOrder() {
        patients[patients.count - 1].orders.append(Order(segments: [specimen].compactMap(\.self)))
    }

    private mutating func withOrder(_ change: (inout Order) -> Void) {
        let (patient, order) = (patients.count - 1, patients[patients.count - 1].orders.count - 1)
        change(&patients[patient].orders[order])
    }
}

/// Where the paths of one row are read: in the row, in its order, in what is said of the patient.
struct ResultScope {
    let row: ResultReport.Row
    let order: ResultReport.Order
    let patient: ResultReport.Patient

    /// The values at a path that say something.
    func values(at path: HL7Path) -> [HL7Value] {
        let segment =
            row.segment.name == path.segment
            ? row.segment
            : order.segments.first { $0.name == path.segment } ?? patient.segments.first { $0.name == path.segment }
        return segment?.values(at: path).filter { $0.presence == .valued && !$0.text.isEmpty } ?? []
    }

    /// The first value at some paths.
    func value(at paths: [HL7Path]) -> HL7Value? { paths.lazy.compactMap { values(at: $0).first }.first }
}
