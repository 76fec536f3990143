/// The code in MSA-1 (HL7 table 0008).
public enum AcknowledgmentCode: String, Hashable, Sendable {
    case applicationAccept = "AA"
    case applicationError = "AE"
    case applicationReject = "AR"
    case commitAccept = "CA"
    case commitError = "CE"
    case commitReject = "CR"

    static func application(_ outcome: AcknowledgmentOutcome) -> Self {
        switch outcome {
        case .stored: .applicationAccept
        case .notAMessage: .applicationReject
        case .storeFailed: .applicationError
        }
    }

    static func commit(_ outcome: AcknowledgmentOutcome) -> Self {
        switch outcome {
        case .stored: .commitAccept
        case .notAMessage: .commitReject
        case .storeFailed: .commitError
        }
    }
}

/// The answer to one frame: which codes are sent, none, one or two.
public struct Acknowledgment: Hashable, Sendable {
    public var commit: AcknowledgmentCode?
    public var application: AcknowledgmentCode?

    public init(commit: AcknowledgmentCode? = nil, application: AcknowledgmentCode? = nil) {
        (self.commit, self.application) = (commit, application)
    }

    /// No answer.
    public static let none = Acknowledgment()

    public var isSilent: Bool { commit == nil && application == nil }

    /// Decides the answer by the mode that the sender asked for and the policy for it.
    public init(mode: AcknowledgmentMode, outcome: AcknowledgmentOutcome, policy: AcknowledgmentPolicy = .automatic) {
        self.init()
        if policy.style == .none || (outcome == .storeFailed && !policy.answersStoreFailure) { return }
        let (accept, other): (AcknowledgmentCondition, AcknowledgmentCondition)
        switch (policy.style, mode) {
        case (.original, _), (.automatic, .original), (.none, _): (accept, other) = (.never, .always)
        case (.enhanced, _): (accept, other) = (.always, .never)
        case (.automatic, .enhanced(let first, let second)): (accept, other) = (first, second)
        }
        if accept.applies(to: outcome) { commit = .commit(outcome) }
        // One answer is enough for a sender that gets its commit answer; a second one confuses more than it tells.
        if other.applies(to: outcome), commit == nil || policy.answersTwice { application = .application(outcome) }
    }
}
