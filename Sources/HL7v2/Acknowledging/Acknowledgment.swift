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

/// Writes acknowledgment messages (HL7 v2.6, 2.14.1), each in its MLLP frame.
struct AcknowledgmentWriter {
    /// The header of the message that is answered, or the peer's last one; nil if there never was one.
    let header: HL7Header?
    /// Whether the header is that of the frame that is answered: only then its event and MSH-10 are told.
    let isOwnHeader: Bool
    let time: String

    func write(_ code: AcknowledgmentCode, controlID: String, into output: inout [UInt8]) {
        let delimiters = header?.delimiters ?? .standard
        let field = delimiters.field
        output.append(Control.startBlock)
        let start = output.count
        output.append(contentsOf: "MSH".utf8)
        output.append(field)
        if let header {
            output.append(contentsOf: header.field(2))
        } else {
            output.append(contentsOf: delimiters.encodingCharacters)
        }
        for number in [5, 6, 3, 4] {
            output.append(field)
            copy(number, into: &output)
        }
        output.append(field)
        output.append(contentsOf: time.utf8)
        output.append(field)
        output.append(field)
        writeType(delimiters, into: &output)
        output.append(field)
        output.append(contentsOf: controlID.utf8)
        output.append(field)
        copy(11, orElse: "P", into: &output)
        output.append(field)
        copy(12, orElse: "2.6", into: &output)
        if let header, !header.range(18).isEmpty {
            for _ in 12..<18 { output.append(field) }
            output.append(contentsOf: header.field(18))
        }
        output.append(Control.carriageReturn)
        output.append(contentsOf: "MSA".utf8)
        output.append(field)
        output.append(contentsOf: code.rawValue.utf8)
        output.append(field)
        if isOwnHeader { copy(10, into: &output) }
        output.append(Control.carriageReturn)
        if let order = header?.order {
            output.replaceSubrange(start..., with: WideText.units(of: output[start...], in: order))
        }
        output.append(Control.endBlock)
        output.append(Control.carriageReturn)
    }

    private func copy(_ number: Int, orElse fallback: StaticString = "", into output: inout [UInt8]) {
        if let header, !header.range(number).isEmpty {
            output.append(contentsOf: header.field(number))
        } else {
            output.append(contentsOf: UnsafeBufferPointer(start: fallback.utf8Start, count: fallback.utf8CodeUnitCount))
        }
    }

    /// `ACK^R01^ACK`, or `ACK` for versions before 2.3.1 and for messages without an event.
    private func writeType(_ delimiters: HL7Delimiters, into output: inout [UInt8]) {
        output.append(contentsOf: "ACK".utf8)
        guard let header, isOwnHeader, !isOld(header.version) else { return }
        let event = header.triggerEvent
        guard !event.isEmpty else { return }
        output.append(delimiters.component)
        output.append(contentsOf: event)
        output.append(delimiters.component)
        output.append(contentsOf: "ACK".utf8)
    }

    private func isOld(_ version: ArraySlice<UInt8>) -> Bool {
        let start = version.startIndex
        guard version.count >= 3, version[start] == UInt8(ascii: "2"), version[start + 1] == UInt8(ascii: ".") else {
            return true
        }
        let minor = version[start + 2]
        return minor < UInt8(ascii: "3") || (minor == UInt8(ascii: "3") && version.count == 3)
    }
}
