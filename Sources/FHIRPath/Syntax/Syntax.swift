import Values

/// An expression as it was written: the tree that the parser makes and the compiler reads.
struct Syntax: Sendable {
    indirect enum Form: Sendable {
        case literal(FHIRPathValue)
        /// `{ }`
        case empty
        case this, index, total
        /// A name at the start of an expression or after a point.
        case name(String, of: Syntax?)
        case call(String, of: Syntax?, [Argument])
        case element(of: Syntax, at: Syntax)
        /// A leading `-` or `+`.
        case signed(Syntax, negative: Bool)
        case binary(BinaryOperator, Syntax, Syntax)
        /// `is` and `as`.
        case typed(Syntax, TypeName, test: Bool)
        /// `%name`
        case environment(String)
    }

    /// An argument of a function; only `sort` gives it a direction.
    struct Argument: Sendable {
        var value: Syntax
        var descending = false
    }

    var form: Form
    /// Of the word that the part is known by, in UTF-8 bytes.
    var offset: Int
    /// The longest way to a leaf.
    var depth: Int
}

/// A type as an expression names it: `Patient`, `FHIR.Patient`, `System.String`.
struct TypeName: Hashable {
    var namespace: String?
    var name: String
    var offset: Int
}

enum BinaryOperator: UInt8 {
    case multiply, divide, div, mod
    case add, subtract, concatenate
    case union
    case less, lessOrEqual, greater, greaterOrEqual
    case equal, equivalent, notEqual, notEquivalent
    case `in`, contains
    case and, or, xor, implies

    init?(_ token: Token) {
        let operators: [String: BinaryOperator] =
            switch token.kind {
            case .symbol: Self.symbols
            case .identifier: Self.words
            default: [:]
            }
        guard let found = operators[token.text] else { return nil }
        self = found
    }

    private static let symbols: [String: BinaryOperator] = [
        "*": .multiply, "/": .divide, "+": .add, "-": .subtract, "&": .concatenate, "|": .union, "<": .less,
        "<=": .lessOrEqual, ">": .greater, ">=": .greaterOrEqual, "=": .equal, "~": .equivalent, "!=": .notEqual,
        "!~": .notEquivalent,
    ]

    private static let words: [String: BinaryOperator] = [
        "div": .div, "mod": .mod, "in": .in, "contains": .contains, "and": .and, "or": .or, "xor": .xor,
        "implies": .implies,
    ]

    /// A higher one binds tighter (FHIRPath, Operator precedence); `is` and `as` stand between `+` and `|`.
    var precedence: Int {
        switch self {
        case .multiply, .divide, .div, .mod: 10
        case .add, .subtract, .concatenate: 9
        case .union: 7
        case .less, .lessOrEqual, .greater, .greaterOrEqual: 6
        case .equal, .equivalent, .notEqual, .notEquivalent: 5
        case .in, .contains: 4
        case .and: 3
        case .or, .xor: 2
        case .implies: 1
        }
    }

    /// The precedence of `is` and `as`.
    static let typePrecedence = 8

    /// As it is written.
    var text: String {
        Self.symbols.first { $0.value == self }?.key ?? Self.words.first { $0.value == self }?.key ?? ""
    }
}
