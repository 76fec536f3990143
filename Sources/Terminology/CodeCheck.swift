/// What came of checking a code against a value set or a code system (`$validate-code`).
public struct CodeCheck: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
        case valid
        case invalid
        /// It can't be told here; ``CodeCheck/text`` says what is missing. Nothing is guessed.
        case undecided
    }

    /// Why a code is not valid, or why that can't be told.
    public enum Reason: Hashable, Sendable {
        /// The system is whole here and has no such code, or the code breaks the grammar of its system.
        case unknownCode
        /// The code is not among those of the value set.
        case notInValueSet
        /// The code only groups others, and the caller said that it needs one for use.
        case abstract
        /// The value set is not here.
        case unknownValueSet
        /// The code system is not here, or only in part.
        case unknownSystem
        /// A value set that this one takes codes from is not here, or a filter is not understood.
        case undecidableRule
    }

    public var verdict: Verdict
    public var reason: Reason?
    /// What was found, and what would be right; nil if there is nothing to say. It may quote the code.
    public var text: String?
    /// The system of the code: as given, or the one that it was found in.
    public var system: String?
    /// The right display of the code, if it is known.
    public var display: String?
    /// Whether the display given is none of those known for the code.
    public var isDisplayWrong = false
    /// Whether the code only groups others.
    public var isAbstract = false
    /// Whether the code is no longer to be used in new data.
    public var isInactive = false

    init(_ verdict: Verdict, _ reason: Reason? = nil, _ text: String? = nil) {
        (self.verdict, self.reason, self.text) = (verdict, reason, text)
    }

    public var isValid: Bool { verdict == .valid }

    /// The better of two answers: valid before undecided before invalid.
    func better(than other: CodeCheck) -> Bool { rank < other.rank }

    private var rank: Int {
        switch verdict {
        case .valid: isDisplayWrong ? 1 : 0
        case .undecided: 2
        case .invalid: 3
        }
    }
}
