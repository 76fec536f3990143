public import FHIRModel
import Values

/// A FHIRPath expression whose text has been read.
///
/// ```swift
/// let expression = try FHIRPathExpression(parsing: "name.where(use = 'official').given.first()")
/// let compiled = try expression.compiled(for: R4.type(named: "Patient"))
/// try compiled.evaluate(on: patient.root).map(\.json)     // ["\"Peter\""]
/// ```
///
/// The language is FHIRPath 2.0.0 (normative release 1) with FHIR R4's additions (R4, 2.9) and the functions that later
/// versions added. Compile once and evaluate often: compiling resolves names to element definitions and patterns to
/// automata, and a compiled expression may be used by many tasks at once.
public struct FHIRPathExpression: Sendable, CustomStringConvertible {
    /// The text.
    public let source: String
    private let syntax: Syntax
    private let limits: FHIRPathLimits

    /// Reads an expression.
    ///
    /// - Throws: ``FHIRPathError`` with the code `syntax`, `unsupported`, `unknownVariable` or `limit`.
    public init(parsing source: String, limits: FHIRPathLimits = .standard) throws(FHIRPathError) {
        (self.source, self.limits) = (source, limits)
        do throws(Fault) {
            syntax = try Parser.parse(source, limits: limits)
        } catch {
            throw FHIRPathError(error, in: source)
        }
    }

    public var description: String { source }

    /// How an expression is checked against the types that it is compiled for.
    public enum Mode: Sendable {
        /// What cannot be right by the definitions is a warning, and gives nothing when evaluated.
        case lenient
        /// The first such fault is an error (FHIRPath, Type safety and strict evaluation).
        case strict
    }

    /// Makes the expression ready for elements of a type; for any type if there is none.
    ///
    /// - Throws: ``FHIRPathError`` for unknown functions and types, wrong numbers of arguments and faulty patterns; in
    ///   strict mode also for unknown elements, inputs of the wrong type and order taken from where there is none.
    public func compiled(
        for type: TypeDefinition? = nil, mode: Mode = .lenient
    ) throws(FHIRPathError) -> CompiledExpression {
        do throws(Fault) {
            let (program, result, warnings) = try Compiler.compile(syntax, for: type, limits: limits)
            if mode == .strict, let fault = warnings.first { throw fault }
            return CompiledExpression(
                source: source, warnings: warnings.map { FHIRPathError($0, in: source) },
                resultTypes: result.isOpen ? nil : result.definitions, program: program)
        } catch {
            throw FHIRPathError(error, in: source)
        }
    }
}

/// An expression that is ready to be evaluated.
public struct CompiledExpression: Sendable, CustomStringConvertible {
    /// The text.
    public let source: String
    /// What cannot be right by the definitions of the type that it was compiled for.
    public let warnings: [FHIRPathError]
    /// The types of FHIR that the result may have, besides FHIRPath's own; nil if that cannot be told.
    public let resultTypes: [TypeDefinition]?
    let program: Program

    public var description: String { source }

    /// Evaluates the expression with an element as `%context` and `$this`.
    ///
    /// The element may be of any type: one that the expression was not compiled for gives what it has of the elements
    /// named, mostly nothing.
    ///
    /// - Throws: ``FHIRPathError`` with a code of evaluation: `type`, `cardinality`, `unavailable`, `unknownVariable`,
    ///   `arguments` or `limit`.
    public func evaluate(
        on element: Element, context: EvaluationContext = .standard
    ) throws(FHIRPathError) -> [FHIRPathValue] {
        let evaluator = Evaluator(program, on: element, context: context)
        do throws(Fault) {
            return try evaluator.run()
        } catch {
            throw FHIRPathError(error, in: source)
        }
    }

    /// Whether the result is true, as an invariant asks; nil if the result is empty.
    ///
    /// - Throws: As ``evaluate(on:context:)``, and `cardinality` for more than one item.
    public func isTrue(
        on element: Element, context: EvaluationContext = .standard
    ) throws(FHIRPathError) -> Bool? {
        var evaluator = Evaluator(program, on: element, context: context)
        do throws(Fault) {
            return try evaluator.criterion(program.root)
        } catch {
            throw FHIRPathError(error, in: source)
        }
    }
}
