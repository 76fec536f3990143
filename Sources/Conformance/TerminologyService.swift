import Synchronization
public import Terminology

extension ValidationServices {
    /// Services that ask a terminology library about codes, and remember its answers.
    public init(terminology: TerminologyLibrary) {
        self.init()
        let memory = VerdictMemory()
        subsumes = { terminology.subsumes($0, $1) }
        code = { question in memory.verdict(on: question) { terminology.verdict(on: question) } }
    }
}

/// The answers to the latest questions: the same codes come again and again.
private final class VerdictMemory: Sendable {
    /// The number of answers at which all are forgotten.
    static let answersMax = 20_000

    private let answers = Mutex([CodeQuestion: CodeVerdict]())

    func verdict(on question: CodeQuestion, _ ask: () -> CodeVerdict) -> CodeVerdict {
        if let known = answers.withLock({ $0[question] }) { return known }
        let verdict = ask()
        answers.withLock {
            if $0.count >= Self.answersMax { $0.removeAll(keepingCapacity: true) }
            $0[question] = verdict
        }
        return verdict
    }
}

extension TerminologyLibrary {
    fileprivate func verdict(on question: CodeQuestion) -> CodeVerdict {
        guard let valueSet = question.valueSet else {
            guard let system = question.system else { return .undecided }
            return CodeVerdict(
                check(question.code, system: system, version: question.version, display: question.display))
        }
        return CodeVerdict(check(question.code, system: question.system, version: question.version, in: valueSet))
    }
}

extension CodeVerdict {
    fileprivate init(_ check: CodeCheck) {
        switch check.verdict {
        case .valid: self = check.isDisplayWrong ? .wrongDisplay(expected: check.display ?? "") : .valid
        case .invalid: self = check.reason == .unknownCode ? .unknownCode : .notInValueSet
        case .undecided:
            switch check.reason {
            case .unknownValueSet: self = .unknownValueSet
            case .unknownSystem: self = .unknownSystem
            default: self = .undecided
            }
        }
    }
}
