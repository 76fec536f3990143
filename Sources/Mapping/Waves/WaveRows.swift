import HL7v2
import Records
import Values

/// The rows of one request that are waves, and those that say more about them: before or after it.
struct WaveRows {
    /// A row with samples.
    struct Row {
        var segment: HL7Segment
        /// The number of the row, from 1.
        var number: Int
        var containment: Containment
        var time: SampleTime
        /// The device that the nearest container row above names.
        var device: String?
        /// The code of the VMD that the row is in, where codes mean something only within one.
        var vmd: Int?
        /// How much time the request says that the samples take.
        var interval: Duration?
        /// What tells waves of one code apart, where OBX-4 does not.
        var part: String?
    }

    /// A row that says something about another one.
    struct AttributeRow {
        var kind: WaveRule.Attribute
        var segment: HL7Segment
        var number: Int
        var path: String
    }

    /// What a row is.
    enum Kind {
        case wave
        case attribute(WaveRule.Attribute)
    }

    private(set) var rows: [Row] = []
    private(set) var attributes: [AttributeRow] = []

    var isEmpty: Bool { rows.isEmpty && attributes.isEmpty }

    mutating func append(_ row: Row) { rows.append(row) }
    mutating func append(_ attribute: AttributeRow) { attributes.append(attribute) }

    /// The attributes of each row, and those that belong to none.
    ///
    /// An attribute is a facet of its wave in OBX-4 (`1.7.6.131329.1` of `1.7.6.131329`, IHE PCD TF-2, OBX-4), or has the
    /// same OBX-4, or none. Of several waves it belongs to the last one before it, else to the first one after. One of a
    /// channel, VMD or device holds for all waves within that have none of their own.
    func matched() -> (attributes: [[AttributeRow]], orphans: [AttributeRow]) {
        var places: [String: [Int]] = [:]
        for (place, row) in rows.enumerated() { places[row.containment.text, default: []].append(place) }
        let all = Array(rows.indices)
        var found = [[AttributeRow]](repeating: [], count: rows.count)
        var orphans: [AttributeRow] = []
        for attribute in attributes {
            let above = attribute.path.lastIndex(of: ".").flatMap { places[String(attribute.path[..<$0])] }
            let candidates = above ?? (attribute.path.isEmpty ? all : places[attribute.path]) ?? []
            let container = candidates.isEmpty ? Containment(attribute.path).container : nil
            let within = container.map { name in all.filter { rows[$0].containment.above.contains(name) } } ?? []
            for place in within { found[place].insert(attribute, at: 0) }
            if !within.isEmpty { continue }
            if let place = nearest(to: attribute.number, among: candidates) {
                found[place].append(attribute)
            } else {
                orphans.append(attribute)
            }
        }
        return (found, orphans)
    }

    /// The last row before a number, else the first one after.
    private func nearest(to number: Int, among places: [Int]) -> Int? {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[places[middle]].number < number { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? places[low - 1] : places.first
    }
}

extension WaveRule {
    /// What a row is; nil if it has nothing to do with waves.
    func kind(of segment: HL7Segment, _ samples: MessageMap.SampleRule) -> WaveRows.Kind? {
        let type = segment.text(samples.type) ?? ""
        if types.contains(type) { return .wave }
        guard let code = segment.text(samples.code, component: 1) else { return nil }
        if streams[code] != nil, samples.numbers.contains(type) { return .wave }
        let name = segment.text(samples.code, component: 2)
        return (attributes[code] ?? name.flatMap { attributes[$0] }).map { .attribute($0) }
    }
}
