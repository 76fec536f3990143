public import Terminology

extension ValidationServices {
    /// Services that ask a terminology library about codes.
    public init(terminology: TerminologyLibrary) {
        self.init()
        code = { terminology.verdict(on: $0) }
    }
}

extension TerminologyLibrary {
    fileprivate func verdict(on question: CodeQuestion) -> CodeVerdict {
        guard let valueSet = question.valueSet else {
            guard let system = question.system else { return .undecided }
            let answer = check(
                question.code, system: system, version: question.version, display: question.display)
            return CodeVerdict(answer)
        }
        return CodeVerdict(
            check(question.code, system: question.system, version: question.version, in: valueSet))
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
