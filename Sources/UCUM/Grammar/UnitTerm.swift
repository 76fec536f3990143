/// The structure of a unit's text.
indirect enum UnitTerm: Hashable, Sendable {
    /// A whole number.
    case factor(String)
    case symbol(UnitPrefix?, UnitAtom, exponent: Int, offset: Int)
    /// A text in braces alone: the number one.
    case annotation(String)
    case product(UnitTerm, UnitTerm)
    case quotient(UnitTerm, UnitTerm)
    /// A slash at the start.
    case inverse(UnitTerm)

    /// The unit in words, each symbol in parentheses: `(meter) / (second ^ 2)`.
    var displayName: String {
        switch self {
        case .factor(let digits): return digits
        case .annotation: return "(unity)"
        case .product(let left, let right): return "\(left.displayName) * \(right.operandName)"
        case .quotient(let left, let right): return "\(left.displayName) / \(right.operandName)"
        case .inverse(let term): return "1 / \(term.operandName)"
        case .symbol(let prefix, let atom, let exponent, _):
            let power = exponent == 1 ? "" : " ^ \(exponent)"
            return "(\(prefix?.name ?? "")\(atom.name)\(power))"
        }
    }

    /// The words as the right side of an operator, where a term in parentheses keeps them.
    private var operandName: String {
        switch self {
        case .product, .quotient, .inverse: "(\(displayName))"
        case .factor, .symbol, .annotation: displayName
        }
    }
}
