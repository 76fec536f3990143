import HL7v2

/// A text of MSH that gives a dialect away: `MSH-3.1` is `MINDRAY_*`, a star at the end standing for anything.
struct HeaderMark: Hashable, Sendable {
    var field: Int
    var component: Int
    var text: [UInt8]
    var isPrefix: Bool

    /// Nil for a text that would hold for everything.
    init?(_ path: HL7Path, _ pattern: String) {
        guard path.segment == "MSH", let field = path.field, field > 2, path.subcomponent == nil else { return nil }
        isPrefix = pattern.hasSuffix("*")
        text = Array(isPrefix ? pattern.utf8.dropLast() : pattern.utf8[...])
        guard !text.isEmpty else { return nil }
        (self.field, component) = (field, path.component ?? 1)
    }
}

/// The marks of all profiles. MSH-3 tells more than the fields after it, and a longer text more than a shorter one.
struct HeaderMarks: Sendable {
    private var groups: [(field: Int, component: Int, marks: [(mark: HeaderMark, profile: Int)])] = []

    var isEmpty: Bool { groups.isEmpty }

    /// Where the marks are.
    var paths: [HL7Path] { groups.map { HL7Path(segment: "MSH", field: $0.field) } }

    init(_ marks: [[HeaderMark]]) {
        let all = marks.enumerated().flatMap { profile, marks in marks.map { (mark: $0, profile: profile) } }
        let places = Set(all.map { [$0.mark.field, $0.mark.component] }).sorted { $0.lexicographicallyPrecedes($1) }
        groups = places.map { place in
            let found = all.filter { [$0.mark.field, $0.mark.component] == place }
            return (
                place[0], place[1],
                found.sorted {
                    ($0.mark.isPrefix ? 0 : 1, $0.mark.text.count) > ($1.mark.isPrefix ? 0 : 1, $1.mark.text.count)
                }
            )
        }
    }

    /// The place of the profile whose mark a header bears.
    func find(_ delimiters: HL7Delimiters, field: (Int) -> ArraySlice<UInt8>) -> Int? {
        for group in groups {
            // A message may conform to several profiles, each a repetition of MSH-21.
            var rest = field(group.field)
            while !rest.isEmpty {
                let repetition = rest.prefix { $0 != delimiters.repetition }
                let text = Self.component(group.component, of: repetition, delimiters)
                for (mark, profile) in group.marks where mark.text[0] == text.first {
                    if mark.isPrefix ? text.starts(with: mark.text) : text.elementsEqual(mark.text) { return profile }
                }
                rest = rest[repetition.endIndex...].dropFirst()
            }
        }
        return nil
    }

    private static func component(
        _ number: Int, of repetition: ArraySlice<UInt8>, _ delimiters: HL7Delimiters
    ) -> ArraySlice<UInt8> {
        var rest = repetition
        for _ in 1..<number {
            guard let end = rest.firstIndex(of: delimiters.component) else { return [] }
            rest = rest[(end + 1)...]
        }
        return rest.prefix { $0 != delimiters.component }
    }
}
