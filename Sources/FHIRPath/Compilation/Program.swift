import FHIRModel

/// A compiled expression: operations that refer to each other by number, and what they need.
///
/// Operations hold no references, so evaluating one costs no reference counting; names have become the numbers of
/// element definitions.
final class Program: Sendable {
    /// What an operation does; `input` is the operation whose items it works on.
    enum Operation {
        case empty
        /// `$this`, and what a path without a start goes from.
        case focus
        /// The focus, if it is of type number `first`, whose definition has the number `count`.
        case typedFocus
        case index, total
        /// Constant number `first`.
        case constant
        /// The elements that `count` steps from step number `first` lead to.
        case path
        /// The item of `input` at the position that operation `first` gives.
        case element
        case negative, positive
        /// Operations `first` and `count`.
        case binary(BinaryOperator)
        /// `count` arguments from number `first`.
        case call(Function)
        /// Type number `first`.
        case `is`, `as`
        /// As `is`, of what the references in `input` point to.
        case referenceIs
        case context, resource, rootResource
        /// Name number `first`.
        case variable
    }

    struct Node {
        var operation: Operation
        var input: Int32 = 0
        var first: Int32 = 0
        var count: Int32 = 0
        /// Of the part of the expression that it came from.
        var offset: Int32
    }

    /// An argument of a function; for `sort`, how it orders.
    struct Argument {
        var node: Int32
        /// From the highest to the lowest.
        var isDescending = false
        /// The older spelling `-key`: reversed, but items without a key stay first.
        var isNegated = false
    }

    /// One name of a path, as the elements that it means.
    struct Step {
        /// The only element that it can be, by the static type; -1 if there are several.
        var only: Int32
        /// The number of the set of all elements that it can be.
        var elements: Int32
        /// The number of the name.
        var name: Int32
        /// Whether it is the name of a primitive's value.
        var isValue: Bool
    }

    let nodes: [Node]
    let arguments: [Argument]
    let constants: [FHIRPathValue]
    let steps: [Step]
    let elements: [NumberSet]
    let types: [TypeTest]
    let names: [String]
    /// The compiled patterns of constant arguments, by the number of the argument's operation.
    let patterns: [Int32: Pattern]
    let root: Int32

    init(
        nodes: [Node], arguments: [Argument], constants: [FHIRPathValue], steps: [Step], elements: [NumberSet],
        types: [TypeTest],
        names: [String], patterns: [Int32: Pattern], root: Int32
    ) {
        (self.nodes, self.arguments, self.constants) = (nodes, arguments, constants)
        (self.steps, self.elements, self.types, self.names) = (steps, elements, types, names)
        (self.patterns, self.root) = (patterns, root)
    }
}

/// A set of small numbers, such as those of element definitions.
struct NumberSet: Hashable {
    private var words: [UInt64] = []

    init() {}

    init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    mutating func insert(_ number: Int) {
        while words.count <= number >> 6 { words.append(0) }
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    func contains(_ number: Int) -> Bool {
        let word = number >> 6
        return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
    }

    mutating func formUnion(_ other: NumberSet) {
        while words.count < other.words.count { words.append(0) }
        for (index, word) in other.words.enumerated() { words[index] |= word }
    }
}
