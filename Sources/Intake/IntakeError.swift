public import Values

/// Why something from outside was not taken. Nothing of it was written.
public struct IntakeError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The content breaks a rule; the issues say which and where.
        case invalid
        /// The content breaks a rule that the tenant's policy requires.
        case nonconformant
        /// There is no such resource, message or alert.
        case notFound
        /// It was deleted.
        case gone
        /// `If-Match` or `If-None-Match` does not hold (FHIR R4 http, 3.1.0.5).
        case preconditionFailed
        /// Others changed the same resource again and again.
        case conflict
        /// More than one resource meets a condition that must name one (FHIR R4 http, 3.1.0.4.3).
        case multipleMatches
        /// It can't be changed this way, such as a reading of a monitor.
        case notAllowed
        /// More than a named limit.
        case tooCostly
    }

    public let code: Code
    /// For the sender; may quote the content.
    public let issues: [Issue]

    public init(_ code: Code, _ issues: [Issue]) { (self.code, self.issues) = (code, issues) }

    public init(_ code: Code, _ issueCode: Issue.Code, _ text: String, at expression: String? = nil) {
        self.init(code, [Issue(.error, issueCode, text, expression: expression)])
    }

    /// Generic, since it may reach a log.
    public var description: String { "intake refused: \(code.rawValue), \(issues.count) issues" }

    public var category: FailureCategory {
        switch code {
        case .invalid, .nonconformant, .tooCostly: .invalid
        case .notFound, .gone: .notFound
        case .preconditionFailed, .conflict, .multipleMatches: .conflict
        case .notAllowed: .unsupported
        }
    }
}
