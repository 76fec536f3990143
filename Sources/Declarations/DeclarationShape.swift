import Values

/// What is expected at a place of a declaration, and how it becomes a value.
///
/// Shapes are put together: `.list(of: .record(Limit.init(reading:)))`, `.mapping(of: .decimal)`,
/// `.text.map(Field.path).or(.record(Field.init(reading:)))`. A type that is declared offers its own one as
/// `static var shape: DeclarationShape<Self> { .record { … } }`.
public struct DeclarationShape<Value> {
    /// What is expected, in the words of a message: `a number such as 0.5`.
    public let expected: String
    /// The kinds of node that the shape reads.
    let kinds: Set<DeclarationNode.Kind>
    let read: (DeclarationNode, DeclarationScope) -> Value?

    init(
        _ expected: String, kinds: Set<DeclarationNode.Kind>,
        read: @escaping (DeclarationNode, DeclarationScope) -> Value?
    ) {
        self.expected = expected
        self.kinds = kinds
        self.read = { node, scope in
            guard kinds.contains(node.kind), !node.isNull else {
                scope.report("expected \(expected), found \(node.found)", code: .structure, at: node.place)
                return nil
            }
            return read(node, scope)
        }
    }

    /// A shape for a text with a meaning of its own, such as a path, an expression or a URL.
    ///
    /// - Parameters:
    ///   - expected: What the text should be, for messages: `an HL7 path such as OBX-5.1`.
    ///   - parse: The value of the text; nil if it is not one.
    public init(_ expected: String, parse: @escaping (String) -> Value?) {
        self.init(expected, kinds: [.scalar]) { node, scope in
            guard let value = parse(node.text ?? "") else {
                scope.report("\(node.found) is not \(expected)", code: .value, at: node.place)
                return nil
            }
            return value
        }
    }

    /// A shape for a text whose parser explains its faults.
    ///
    /// - Parameters:
    ///   - expected: What the text should be, for messages.
    ///   - parse: The value of the text, or what is wrong at which byte of it.
    public init(_ expected: String, parse: @escaping (String) -> Result<Value, DeclarationFault>) {
        self.init(expected, kinds: [.scalar]) { node, scope in
            switch parse(node.text ?? "") {
            case .success(let value): return value
            case .failure(let fault):
                let place = node.place(atOffset: fault.offset)
                scope.report("\(node.found) is not \(expected): \(fault.text)", code: .value, at: place)
                return nil
            }
        }
    }

    /// The same shape with another value.
    public func map<Other>(_ transform: @escaping (Value) -> Other?) -> DeclarationShape<Other> {
        DeclarationShape<Other>(expected, kinds: kinds) { node, scope in read(node, scope).flatMap(transform) }
    }

    /// A shape that is written in one of two ways which differ by kind: a text or a mapping, say.
    public func or(_ other: DeclarationShape<Value>) -> DeclarationShape<Value> {
        precondition(kinds.isDisjoint(with: other.kinds), "shapes of one kind can't be told apart")
        return DeclarationShape("\(expected) or \(other.expected)", kinds: kinds.union(other.kinds)) { node, scope in
            kinds.contains(node.kind) ? read(node, scope) : other.read(node, scope)
        }
    }

    /// The same shape, its value with the place that it was read from.
    public var placed: DeclarationShape<Placed<Value>> {
        DeclarationShape<Placed<Value>>(expected, kinds: kinds) { node, scope in
            read(node, scope).map { Placed($0, at: node.place) }
        }
    }
}

/// What a parser of a text found wrong.
public struct DeclarationFault: Error {
    public let text: String
    /// The byte of the text that the fault is at.
    public let offset: Int

    public init(_ text: String, offset: Int = 0) { (self.text, self.offset) = (text, offset) }
}
