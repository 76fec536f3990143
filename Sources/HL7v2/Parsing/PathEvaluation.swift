extension HL7Message {
    /// The first value at a path, or nil if the message has no such place.
    ///
    /// A path without a field gives the segment's bytes. `OBX[n]` is found by counting: to read all rows of a long
    /// message, go over ``segments(named:)``.
    public func value(at path: HL7Path) -> HL7Value? {
        var left = 1
        if case .number(let number) = path.occurrence { left = number }
        for index in 0..<storage.index.segments.count
        where storage.index.segments[index].name == path.segment && !path.segment.isEmpty {
            left -= 1
            if left > 0 { continue }
            if let value = HL7Segment(storage, index).value(at: path) { return value }
            if path.occurrence != .every { return nil }
        }
        return nil
    }

    /// All values at a path with `*` in it, in the order of the message.
    public func values(at path: HL7Path) -> [HL7Value] {
        segments(selectedBy: path).flatMap { $0.values(at: path) }
    }

    /// The decoded text of the first value at a path; nil if it is absent, empty or null.
    public func text(at path: HL7Path) -> String? {
        guard let value = value(at: path), value.presence == .valued else { return nil }
        return value.text
    }

    private func segments(selectedBy path: HL7Path) -> some Sequence<HL7Segment> {
        let (first, count) =
            switch path.occurrence {
            case .number(let number): (number - 1, 1)
            case .every: (0, Int.max)
            }
        return segments(named: path.segment).dropFirst(max(0, first)).prefix(count)
    }
}

extension HL7Segment {
    /// The first value that the path's field names in this segment, whatever segment the path names; nil if absent.
    public func value(at path: HL7Path) -> HL7Value? {
        guard let field = path.field else { return HL7Value(storage, range) }
        switch path.repetition {
        case .number(let number):
            return self.field(
                field, repetition: number, component: path.component, subcomponent: path.subcomponent)
        case .every: return values(at: path).first
        }
    }

    /// All values that the path's field names in this segment, one for each repetition that has them.
    public func values(at path: HL7Path) -> [HL7Value] {
        guard let field = path.field, path.repetition == .every else { return value(at: path).map { [$0] } ?? [] }
        return repetitions(field).compactMap { $0.part(component: path.component, subcomponent: path.subcomponent) }
    }
}
