public import Values

/// Why an expression was refused or its evaluation ended.
///
/// The message names types, counts and parts of the expression, never a value of the resource, so it may be logged.
public struct FHIRPathError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The text does not follow the grammar.
        case syntax
        /// A named limit was passed: length, nesting, steps, string length or pattern size.
        case limit
        /// No such element, on the type that the expression was compiled for.
        case unknownElement
        case unknownFunction
        case unknownType
        case unknownVariable
        /// A function was given too few or too many arguments, or one it does not know.
        case arguments
        /// A value or argument has another type than the operation needs.
        case type
        /// Several items where one is needed.
        case cardinality
        /// The answer needs a service, or a time, that the context does not offer.
        case unavailable
        /// Part of the language that is not supported.
        case unsupported
    }

    public let code: Code
    /// What is wrong, in one sentence.
    public let message: String
    /// What was probably meant.
    public let suggestion: String?
    /// Where in the expression: line and column, from 1.
    public let position: SourcePosition

    init(_ fault: Fault, in source: String) {
        (code, message, suggestion) = (fault.code, fault.message, fault.suggestion)
        position = .locating(fault.offset, in: source.utf8)
    }

    /// `1:6: Patient has no element `nam`; did you mean `name`?`
    public var description: String {
        "\(position): \(message)" + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
    }

    /// The kind of failure, for an edge that answers it.
    public var category: FailureCategory {
        switch code {
        case .unavailable: .unavailable
        case .unsupported: .unsupported
        default: .invalid
        }
    }
}

/// An error on its way to the front door, which knows the expression's text.
struct Fault: Error {
    var code: FHIRPathError.Code
    /// In UTF-8 bytes from the start of the expression.
    var offset: Int
    var message: String
    var suggestion: String?

    init(_ code: FHIRPathError.Code, at offset: Int, _ message: String, suggestion: String? = nil) {
        (self.code, self.offset, self.message, self.suggestion) = (code, offset, message, suggestion)
    }
}
