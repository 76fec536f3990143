/// Answers the frames of one connection, in order, by the acknowledgment rules:
///
/// | what came | answer |
/// |---|---|
/// | MSH-15 and MSH-16 empty | `AA` once stored; `AR` for what is not a message; `AE` if storing failed |
/// | MSH-15 `AL`, or `SU`, `ER` as it applies | `CA`; `CR`; `CE` |
/// | `NE`/`AL` | `AA`; `AR`; `AE` |
/// | `NE`/`NE` | none |
/// | `AL`/`AL` | the commit answer only, unless the policy says twice |
/// | an answer (`ACK`, `ORA`, `ORF`, `RSP`, …) | none |
/// | no readable header | as the peer's last mode says, else `AR`; MSA-2 empty; at most one for each read |
///
/// It never tells how a message was mapped: a peer cannot mend that, and some send again or hang up (`AE`, `AR`).
public struct AcknowledgmentSession: Sendable {
    /// May be changed between two frames, such as when a message has told which dialect the peer speaks.
    public var policy: AcknowledgmentPolicy { didSet { former = nil } }
    /// The header of the last message that asked for answers; it addresses the answer to an unreadable frame.
    private var lastHeader: HL7Header?
    private var lastMode: AcknowledgmentMode?
    private var hasAnsweredUnreadable = false
    /// What was answered last to a message with its own header, to answer those alike without parsing theirs.
    private var former: (header: HeaderPattern, outcome: AcknowledgmentOutcome, answer: FramedAnswer)?

    public init(policy: AcknowledgmentPolicy = .automatic) { self.policy = policy }

    /// A new read begins: another unreadable frame may be answered.
    public mutating func readBegan() { hasAnsweredUnreadable = false }

    /// Appends the framed answer to a message, as with its header.
    @discardableResult
    public mutating func answer(
        to message: [UInt8], outcome: AcknowledgmentOutcome, controlID: String, time: String,
        into output: inout [UInt8]
    ) -> Acknowledgment {
        guard outcome == former?.outcome, let range = former?.header.controlID(in: message),
            let answer = former?.answer
        else {
            return self.answer(
                try? HL7Header(parsing: message), outcome: outcome, controlID: controlID, time: time, into: &output)
        }
        answer.write(controlID: controlID, time: time, reference: message[range], into: &output)
        return answer.acknowledgment
    }

    /// Appends the framed answer to one frame, if it gets one.
    ///
    /// - Parameters:
    ///   - header: The frame's header, or nil if it has no readable one; then it counts as no message.
    ///   - outcome: What became of the frame.
    ///   - controlID: MSH-10 of the answer, ASCII without delimiters.
    ///   - time: MSH-7 of the answer, such as `20260124124738.000+0000`.
    ///   - output: What is to be sent to the peer.
    /// - Returns: the codes that were written.
    @discardableResult
    public mutating func answer(
        _ header: HL7Header?, outcome: AcknowledgmentOutcome, controlID: String, time: String,
        into output: inout [UInt8]
    ) -> Acknowledgment {
        guard let header else {
            return answerUnreadable(outcome, controlID: controlID, time: time, into: &output)
        }
        if header.isResponse { return .none }
        let mode = AcknowledgmentMode(header)
        (lastMode, lastHeader) = (mode, header.light)
        let answer = FramedAnswer(
            Acknowledgment(mode: mode, outcome: outcome, policy: policy), header: header, isOwnHeader: true)
        answer.write(controlID: controlID, time: time, reference: header.controlID, into: &output)
        former = HeaderPattern(header).map { ($0, outcome, answer) }
        return answer.acknowledgment
    }

    private mutating func answerUnreadable(
        _ outcome: AcknowledgmentOutcome, controlID: String, time: String, into output: inout [UInt8]
    ) -> Acknowledgment {
        guard !hasAnsweredUnreadable else { return .none }
        let answer = Acknowledgment(
            mode: lastMode ?? .original, outcome: outcome == .stored ? .notAMessage : outcome, policy: policy)
        hasAnsweredUnreadable = !answer.isSilent
        FramedAnswer(answer, header: lastHeader, isOwnHeader: false)
            .write(controlID: controlID, time: time, reference: [], into: &output)
        return answer
    }
}

/// The messages of an answer: none, one or two.
private struct FramedAnswer: Sendable {
    let acknowledgment: Acknowledgment
    private let commit: AcknowledgmentText?
    private let application: AcknowledgmentText?

    init(_ acknowledgment: Acknowledgment, header: HL7Header?, isOwnHeader: Bool) {
        self.acknowledgment = acknowledgment
        commit = acknowledgment.commit.map { AcknowledgmentText($0, header: header, isOwnHeader: isOwnHeader) }
        application = acknowledgment.application.map {
            AcknowledgmentText($0, header: header, isOwnHeader: isOwnHeader)
        }
    }

    func write(controlID: String, time: String, reference: ArraySlice<UInt8>, into output: inout [UInt8]) {
        commit?.write(controlID: controlID, time: time, reference: reference, into: &output)
        let second = commit == nil ? controlID : controlID + "-A"
        application?.write(controlID: second, time: time, reference: reference, into: &output)
    }
}
