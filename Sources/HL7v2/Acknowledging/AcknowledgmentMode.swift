/// When a sender wants an answer of one kind (HL7 table 0155).
public enum AcknowledgmentCondition: String, Hashable, Sendable {
    case always = "AL"
    case never = "NE"
    case onError = "ER"
    case onSuccess = "SU"

    /// Whether an answer of this kind is wanted for an outcome.
    func applies(to outcome: AcknowledgmentOutcome) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .onError: outcome != .stored
        case .onSuccess: outcome == .stored
        }
    }
}

/// What became of a frame.
public enum AcknowledgmentOutcome: String, Hashable, Sendable, CaseIterable {
    /// It is durable. What is made of it later never shows in the answer.
    case stored
    /// It is not a message; its bytes may well be durable.
    case notAMessage
    /// It could not be made durable.
    case storeFailed
}

/// How a sender wants to be answered: MSH-15 and MSH-16 (HL7 v2.6, 2.9).
public enum AcknowledgmentMode: Hashable, Sendable {
    /// Neither field is valued: one answer, `AA`, `AE` or `AR`.
    case original
    /// The commit answer (`CA`, `CE`, `CR`) and the application's (`AA`, `AE`, `AR`), each under its condition.
    case enhanced(accept: AcknowledgmentCondition, application: AcknowledgmentCondition)

    /// Reads the mode of a message. In enhanced mode a field that is empty means never, one that is unreadable always:
    /// a sender that waits in vain is worse off than one that is answered unasked.
    public init(_ header: HL7Header) {
        let (accept, application) = (Self.code(header.component(1, of: 15)), Self.code(header.component(1, of: 16)))
        if accept.isEmpty && application.isEmpty {
            self = .original
        } else {
            self = .enhanced(accept: Self.condition(accept), application: Self.condition(application))
        }
    }

    private static func code(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if bytes.isEmpty || bytes.elementsEqual([0x22, 0x22]) { return [] }
        var (start, end) = (bytes.startIndex, bytes.endIndex)
        while start < end, bytes[start] == Control.space { start += 1 }
        while end > start, bytes[end - 1] == Control.space { end -= 1 }
        return bytes[start..<end]
    }

    private static func condition(_ code: ArraySlice<UInt8>) -> AcknowledgmentCondition {
        guard code.count == 2, let first = code.first, let last = code.last else {
            return code.isEmpty ? .never : .always
        }
        return switch (first & 0xDF, last & 0xDF) {
        case (0x4E, 0x45): .never
        case (0x45, 0x52): .onError
        case (0x53, 0x55): .onSuccess
        default: .always
        }
    }
}

/// How one peer is answered; the profile of a peer sets it.
public struct AcknowledgmentPolicy: Hashable, Sendable {
    public enum Style: String, Hashable, Sendable, CaseIterable {
        /// As the message asks.
        case automatic
        /// Always `AA`, `AE` or `AR`.
        case original
        /// Always `CA`, `CE` or `CR`.
        case enhanced
        /// Never.
        case none
    }

    public var style: Style
    /// Whether a message that could not be stored is answered; if not, the peer is left to send again.
    public var answersStoreFailure: Bool
    /// Whether a message that asks for both answers gets both, the commit answer first.
    public var answersTwice: Bool

    public init(style: Style = .automatic, answersStoreFailure: Bool = true, answersTwice: Bool = false) {
        (self.style, self.answersStoreFailure, self.answersTwice) = (style, answersStoreFailure, answersTwice)
    }

    /// As the message asks, store failures answered, one answer a message.
    public static let automatic = AcknowledgmentPolicy()
}
