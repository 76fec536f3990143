public import Values

/// Why a question about codes has no answer.
public struct TerminologyError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// There is no such value set, code system, code or map here.
        case notFound
        /// The answer would be larger than the limits allow, or endless.
        case tooCostly
        /// What is needed to answer is not here: an outside code system, a filter that is not understood.
        case unsupported
        /// The question is not well put.
        case invalid
    }

    public let code: Code
    /// What was found, what was expected, what to do. It may quote the question.
    public let detail: String

    public init(_ code: Code, _ detail: String) { (self.code, self.detail) = (code, detail) }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    public var description: String {
        switch code {
        case .notFound: "a value set, code system, code or map is not known here"
        case .tooCostly: "the expansion is too large"
        case .unsupported: "the answer needs terminology that is not here"
        case .invalid: "the question about codes is not well put"
        }
    }

    /// As an issue for the person who asked.
    public var issue: Issue {
        switch code {
        case .notFound: Issue(.error, .notFound, detail)
        case .tooCostly: Issue(.error, .tooCostly, detail)
        case .unsupported: Issue(.error, .notSupported, detail)
        case .invalid: Issue(.error, .invalid, detail)
        }
    }
}

/// What answers may cost.
public struct TerminologyLimits: Hashable, Sendable {
    /// The number of codes in one expansion or page of it.
    public var expansionMax: Int
    /// The number of codes that a value set may have for an expansion to be paged through.
    public var gatheredMax: Int
    /// How deep value sets may import each other, and to how many maps a map may lead for a code that it does not name.
    public var importDepthMax: Int

    public init(expansionMax: Int = 10_000, gatheredMax: Int = 500_000, importDepthMax: Int = 32) {
        (self.expansionMax, self.gatheredMax, self.importDepthMax) = (expansionMax, gatheredMax, importDepthMax)
    }

    /// 10,000 codes a page, 500,000 in all, 32 value sets deep.
    public static let standard = TerminologyLimits()
}
