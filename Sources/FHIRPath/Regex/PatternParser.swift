/// What a pattern says, as a tree.
indirect enum PatternTree: Sendable {
    case empty
    case scalar(UInt32)
    case any
    case set(ScalarSet)
    /// `^` and `$`.
    case start, end
    /// `\b`, or `\B` if not.
    case boundary(Bool)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// A group that is remembered under its number.
    case group(PatternTree, Int)
    case repeated(PatternTree, min: Int, max: Int?, lazy: Bool)
}

/// A set of Unicode scalars: `[a-z\d]`, `\S`, `\p{L}`.
struct ScalarSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    /// Tested by general category: the first letter, or both.
    var categories: [(name: String, negated: Bool)] = []
    /// Sets within the set that are themselves negated, such as `\S` in `[\s\S]`.
    var complements: [ScalarSet] = []
    var isNegated = false

    func contains(_ scalar: UInt32) -> Bool { holds(scalar) != isNegated }

    private func holds(_ scalar: UInt32) -> Bool {
        if ranges.contains(where: { $0.contains(scalar) }) { return true }
        if complements.contains(where: { $0.contains(scalar) }) { return true }
        guard !categories.isEmpty, let properties = Unicode.Scalar(scalar)?.properties else { return false }
        let category = properties.generalCategory.abbreviation
        return categories.contains { category.hasPrefix($0.name) != $0.negated }
    }

    static let digits = ScalarSet(ranges: [0x30...0x39])
    static let words = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let spaces = ScalarSet(ranges: [
        0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
    ])

    var negated: ScalarSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }
}

/// Parses a regular expression.
struct PatternParser {
    static let nestingMax = 100
    static let repetitionMax = 1_000

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var nesting = 0
    /// Group 0 is the whole match.
    private(set) var groupCount = 1
    private(set) var groupNames: [String: Int] = [:]

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func parse() throws(Pattern.Refusal) -> PatternTree {
        let tree = try choice()
        guard index == scalars.count else { throw Pattern.Refusal(message: "The pattern has a `)` without its `(`") }
        return tree
    }

    private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        index += 1
        return true
    }

    private mutating func choice() throws(Pattern.Refusal) -> PatternTree {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= Self.nestingMax else {
            throw Pattern.Refusal(message: "The pattern nests deeper than \(Self.nestingMax) groups", isLimit: true)
        }
        var branches = [try sequence()]
        while skip("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(Pattern.Refusal) -> PatternTree {
        var parts: [PatternTree] = []
        while let next = current, next != "|", next != ")" {
            parts.append(try repetition(of: try atom()))
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func repetition(of atom: PatternTree) throws(Pattern.Refusal) -> PatternTree {
        var tree = atom
        while let (min, max) = try quantifier() {
            let lazy = skip("?")
            guard current != "+" else {
                throw Pattern.Refusal(message: "Possessive repetition (`++`) is not supported")
            }
            tree = .repeated(tree, min: min, max: max, lazy: lazy)
        }
        return tree
    }

    private mutating func quantifier() throws(Pattern.Refusal) -> (min: Int, max: Int?)? {
        if skip("*") { return (0, nil) }
        if skip("+") { return (1, nil) }
        if skip("?") { return (0, 1) }
        guard current == "{" else { return nil }
        let start = index
        index += 1
        let min = number()
        var max = min
        if skip(",") { max = number() }
        let isOpen = scalars[index - 1] == ","
        guard skip("}"), let min else {
            // `{` without a count stands for itself, as in PCRE.
            index = start
            return nil
        }
        guard min <= Self.repetitionMax, max ?? 0 <= Self.repetitionMax else {
            throw Pattern.Refusal(message: "A repetition of more than \(Self.repetitionMax) times", isLimit: true)
        }
        if !isOpen, let max, max < min {
            throw Pattern.Refusal(message: "The repetition {\(min),\(max)} is upside down")
        }
        return (min, isOpen ? nil : max)
    }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while let digit = current?.value, digit &- 0x30 < 10 {
            value = min(value * 10 + Int(digit - 0x30), Self.repetitionMax + 1)
            index += 1
        }
        return index > start ? value : nil
    }
}

extension PatternParser {
    private mutating func atom() throws(Pattern.Refusal) -> PatternTree {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "(": return try group()
        case "[": return .set(try bracket())
        case ".": return .any
        case "^": return .start
        case "$": return .end
        case "\\": return try escape()
        case "*", "+", "?": throw Pattern.Refusal(message: "`\(scalar)` has nothing to repeat")
        default: return .scalar(scalar.value)
        }
    }

    private mutating func group() throws(Pattern.Refusal) -> PatternTree {
        var number: Int?
        if skip("?") {
            if !skip(":") { number = try namedGroup() }
        } else {
            number = groupCount
            groupCount += 1
        }
        let inner = try choice()
        guard skip(")") else { throw Pattern.Refusal(message: "The pattern has a `(` without its `)`") }
        return number.map { .group(inner, $0) } ?? inner
    }

    private mutating func namedGroup() throws(Pattern.Refusal) -> Int {
        _ = skip("P")
        guard skip("<") || skip("'"), let first = current, first != "=", first != "!" else {
            throw Pattern.Refusal(message: "Look-around, atomic groups and flags inside a pattern are not supported")
        }
        var name = String.UnicodeScalarView()
        while let next = current, next != ">", next != "'" {
            name.append(next)
            index += 1
        }
        index += 1
        guard index <= scalars.count else { throw Pattern.Refusal(message: "A group's name has no end") }
        groupNames[String(name)] = groupCount
        groupCount += 1
        return groupCount - 1
    }

    private mutating func escape() throws(Pattern.Refusal) -> PatternTree {
        guard let scalar = current else { throw Pattern.Refusal(message: "The pattern ends with a lone `\\`") }
        switch scalar {
        case "b", "B":
            index += 1
            return .boundary(scalar == "b")
        case "A", "Z", "z":
            index += 1
            return scalar == "A" ? .start : .end
        case "1"..."9": throw Pattern.Refusal(message: "Back references (`\\\(scalar)`) are not supported")
        default:
            if let set = try setEscape() { return .set(set) }
            return .scalar(try scalarEscape())
        }
    }

    /// `\d`, `\w`, `\s`, their negations, and `\p{L}`.
    private mutating func setEscape() throws(Pattern.Refusal) -> ScalarSet? {
        let sets: [Unicode.Scalar: ScalarSet] = [
            "d": .digits, "D": .digits.negated, "w": .words, "W": .words.negated, "s": .spaces, "S": .spaces.negated,
        ]
        guard let scalar = current else { return nil }
        if let set = sets[scalar] {
            index += 1
            return set
        }
        guard scalar == "p" || scalar == "P" else { return nil }
        index += 1
        guard skip("{"), let close = scalars[index...].firstIndex(of: "}") else {
            throw Pattern.Refusal(message: "A Unicode category is written `\\p{L}`")
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[index..<close])
        index = close + 1
        guard Unicode.GeneralCategory.names.contains(String(name)) else {
            throw Pattern.Refusal(message: "`\\p{\(String(name))}` is not a Unicode general category")
        }
        return ScalarSet(categories: [(String(name), scalar == "P")])
    }

    private mutating func scalarEscape() throws(Pattern.Refusal) -> UInt32 {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "f": return 0x0C
        case "v": return 0x0B
        case "0": return 0
        case "x": return try hexadecimal(2)
        case "u": return try hexadecimal(4)
        default: return scalar.value
        }
    }

    private mutating func hexadecimal(_ width: Int) throws(Pattern.Refusal) -> UInt32 {
        var text = String.UnicodeScalarView()
        if skip("{") {
            while let next = current, next != "}" {
                text.append(next)
                index += 1
            }
            index += 1
        } else {
            text.append(contentsOf: scalars[index..<min(index + width, scalars.count)])
            index += width
        }
        guard index <= scalars.count, let code = UInt32(String(text), radix: 16) else {
            throw Pattern.Refusal(message: "A hexadecimal escape needs \(width) digits")
        }
        return code
    }

    private mutating func bracket() throws(Pattern.Refusal) -> ScalarSet {
        var set = ScalarSet()
        set.isNegated = skip("^")
        var isFirst = true
        while let next = current, next != "]" || isFirst {
            isFirst = false
            guard let low = try member(into: &set) else { continue }
            guard current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
                set.ranges.append(low...low)
                continue
            }
            index += 1
            guard let high = try member(into: &set), high >= low else {
                throw Pattern.Refusal(message: "A range in brackets runs from the lower to the higher character")
            }
            set.ranges.append(low...high)
        }
        guard skip("]") else { throw Pattern.Refusal(message: "The pattern has a `[` without its `]`") }
        return set
    }

    /// One scalar of a bracket; nil if it was a set such as `\d`, which is added.
    private mutating func member(into set: inout ScalarSet) throws(Pattern.Refusal) -> UInt32? {
        guard skip("\\") else {
            index += 1
            return scalars[index - 1].value
        }
        guard current != nil else { throw Pattern.Refusal(message: "The pattern ends with a lone `\\`") }
        if current == "b" {
            index += 1
            return 0x08
        }
        guard let inner = try setEscape() else { return try scalarEscape() }
        if inner.isNegated {
            set.complements.append(inner)
        } else {
            set.ranges += inner.ranges
            set.categories += inner.categories
        }
        return nil
    }
}

extension Unicode.GeneralCategory {
    /// The two-letter name of the category, such as `Lu`.
    var abbreviation: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }

    static let names: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ]
}
