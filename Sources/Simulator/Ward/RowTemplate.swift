/// One segment of a dialect: text with gaps in braces, `OBX|{row}|NM|{code}|…`.
struct RowTemplate: Sendable, ExpressibleByStringLiteral {
    /// What fills a gap.
    enum Gap: String, Sendable {
        /// MSH-10, MSH-7, MSH-9 and MSH-21.
        case id, sent, type, profile
        case device, mrn, family, given, born, sex, ward, room, bed, facility
        /// What a request reports on, from when to when.
        case begin, end
        case row, code, place, value, unit, limits, flag, cuff
        case samples, rate, step
        case alert, event, text, source, phase, state, priority, kind, colour
    }

    private enum Part {
        case text(String)
        case gap(Gap)
    }

    private let parts: [Part]

    init(stringLiteral text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            guard let gap = Gap(rawValue: String(rest[rest.index(after: open)..<close])) else {
                preconditionFailure("a dialect names a gap that there is not")
            }
            parts += [.text(String(rest[..<open])), .gap(gap)]
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(String(rest))]
    }

    /// The segment without the empty fields at its end.
    func filled(_ value: (Gap) -> String) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let fixed): text += fixed
            case .gap(let gap): text += value(gap)
            }
        }
        while text.utf8.last == UInt8(ascii: "|") { text.removeLast() }
        return text
    }
}
