/// A regular expression that is matched in time linear in the text, whatever the pattern.
///
/// The syntax is PCRE's without what a finite automaton cannot do: back references, look-around and possessive or atomic
/// groups are refused by name. Matching is case-sensitive, `.` matches line ends too ("single line" mode), and the unit is
/// the Unicode scalar (FHIRPath, matches). The automaton runs all alternatives side by side (Thompson 1968; Pike), so
/// nested repetitions such as `(\s*([0-9a-zA-Z\+\/=]){4}\s*)+` cannot explode.
struct Pattern: Sendable {
    /// A pattern that cannot be used; the message names its part.
    struct Refusal: Error {
        var message: String
        var isLimit = false
    }

    /// What a match found: where the whole and each group begin and end, -1 for a group that took no part.
    struct Match {
        var bounds: [Int]
        var start: Int { bounds[0] }
        var end: Int { bounds[1] }
    }

    let program: PatternProgram
    private let groupNames: [String: Int]
    private let isEmpty: Bool

    /// Compiles a pattern; the flags are `i` (ignore case) and `m` (`^` and `$` at each line).
    init(_ source: String, flags: String = "", sizeMax: Int) throws(Refusal) {
        for flag in flags where flag != "i" && flag != "m" {
            throw Refusal(message: "The flag `\(flag)` is not known; there are `i` and `m`")
        }
        var parser = PatternParser(source)
        let tree = try parser.parse()
        program = try PatternProgram(
            tree, groupCount: parser.groupCount, ignoresCase: flags.contains("i"), isMultiline: flags.contains("m"),
            sizeMax: sizeMax)
        groupNames = parser.groupNames
        isEmpty = source.isEmpty
    }

    /// Whether the pattern occurs in the text, or fits all of it; nil once the steps are used up.
    func occurs(in text: String, whole: Bool, steps: inout Int) -> Bool? {
        var machine = PatternMachine(program: program, text: text.unicodeScalars.map(\.value), keepsGroups: false)
        let found = machine.match(from: 0, anchored: whole, whole: whole, steps: &steps)
        return steps < 0 ? nil : found != nil
    }

    /// The text with each match replaced; nil once the steps are used up.
    ///
    /// `$1` and `${name}` in the substitution stand for what a group matched. An empty pattern replaces nothing.
    func replacing(in text: String, with substitution: String, steps: inout Int) -> String? {
        guard !isEmpty else { return text }
        let scalars = text.unicodeScalars.map(\.value)
        let template = Array(substitution.unicodeScalars)
        var machine = PatternMachine(program: program, text: scalars, keepsGroups: true)
        var result = String.UnicodeScalarView()
        var position = 0
        var copied = 0
        while position <= scalars.count {
            guard let match = machine.match(from: position, anchored: false, whole: false, steps: &steps) else { break }
            result.append(contentsOf: Self.scalars(scalars[copied..<match.start]))
            insert(template, of: match, in: scalars, into: &result)
            steps -= template.count
            copied = match.end
            position = match.end > match.start ? match.end : match.end + 1
            if position > match.end, match.end < scalars.count {
                result.append(contentsOf: Self.scalars(scalars[match.end..<position]))
                copied = position
            }
        }
        guard steps >= 0 else { return nil }
        if copied < scalars.count { result.append(contentsOf: Self.scalars(scalars[copied...])) }
        return String(result)
    }

    private static func scalars(_ values: ArraySlice<UInt32>) -> [Unicode.Scalar] {
        values.compactMap(Unicode.Scalar.init)
    }

    private func insert(
        _ template: [Unicode.Scalar], of match: Match, in text: [UInt32], into result: inout String.UnicodeScalarView
    ) {
        var index = 0
        while index < template.count {
            guard template[index] == "$", let (group, end) = reference(in: template, at: index + 1) else {
                result.append(template[index])
                index += 1
                continue
            }
            let (start, stop) = (match.bounds[2 * group], match.bounds[2 * group + 1])
            if start >= 0 { result.append(contentsOf: Self.scalars(text[start..<stop])) }
            index = end
        }
    }

    /// The group that `1` or `{name}` names, and the index after it.
    private func reference(in template: [Unicode.Scalar], at start: Int) -> (group: Int, end: Int)? {
        guard start < template.count else { return nil }
        var end = start
        if template[start] == "{" {
            guard let close = template[start...].firstIndex(of: "}") else { return nil }
            var name = String.UnicodeScalarView()
            name.append(contentsOf: template[(start + 1)..<close])
            guard let group = groupNames[String(name)] ?? Int(String(name)), valid(group) else { return nil }
            return (group, close + 1)
        }
        var group = 0
        while end < template.count, let digit = Int(String(template[end])), valid(group * 10 + digit) {
            group = group * 10 + digit
            end += 1
        }
        return end > start ? (group, end) : nil
    }

    private func valid(_ group: Int) -> Bool { group >= 0 && group < program.slotCount / 2 }
}
