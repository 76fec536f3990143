import FHIRModel
import Values

/// One evaluation of a program: a stack of items on which each operation leaves what it gives.
///
/// An operation takes the items above its base and replaces them by its own, so that collections need no memory of
/// their own. Each operation and each item it leaves is a step of the budget.
struct Evaluator: ~Copyable {
    let program: Program
    let context: EvaluationContext
    /// `%context`
    let start: Element
    var stack: [FHIRPathValue] = []
    /// `$this`
    var focus: FHIRPathValue?
    /// `$index`
    var index = 0
    /// `$total`
    var total: [FHIRPathValue] = []
    /// What `defineVariable` added, the last one last.
    var variables: [(name: String, items: [FHIRPathValue])] = []
    var steps: Int

    init(_ program: Program, on element: Element, context: EvaluationContext) {
        (self.program, self.context, start) = (program, context, element)
        focus = .node(element)
        steps = context.limits.steps
        stack.reserveCapacity(16)
    }

    /// The result of the whole program.
    consuming func run() throws(Fault) -> [FHIRPathValue] {
        try evaluate(program.root)
        return stack
    }

    /// Leaves the items of an operation on the stack.
    mutating func evaluate(_ number: Int32) throws(Fault) {
        let node = program.nodes[Int(number)]
        let base = stack.count
        switch node.operation {
        case .path: try path(node)
        case .constant: stack.append(program.constants[Int(node.first)])
        case .focus: if let focus { stack.append(focus) }
        case .typedFocus: if let focus, isKind(focus, node) { stack.append(focus) }
        case .binary(let binary): try evaluate(binary, node, base)
        case .call(let function): try call(function, node, number, base)
        case .empty: break
        case .index: stack.append(.integer(index))
        case .total: stack.append(contentsOf: total)
        case .element: try element(node, base)
        case .negative, .positive: try sign(node, base)
        case .is, .as: try typed(node, base)
        case .referenceIs: try referenceIs(node, base)
        case .context: stack.append(.node(start))
        case .resource: stack.append(.node(context.resource ?? start.enclosingResource))
        case .rootResource:
            stack.append(.node(context.rootResource ?? (context.resource ?? start).rootOfEnclosingResource))
        case .variable: try variable(node)
        }
        steps -= 1 + max(0, stack.count - base)
        guard steps >= 0 else { throw outOfSteps(node) }
    }

    /// Evaluates an operation whose variables end with it.
    mutating func evaluateScoped(_ number: Int32) throws(Fault) {
        let known = variables.count
        try evaluate(number)
        if variables.count > known { variables.removeLast(variables.count - known) }
    }

    func outOfSteps(_ node: Program.Node) -> Fault {
        fault(.limit, node, "The evaluation takes more than \(context.limits.steps) steps")
    }

    func fault(_ code: FHIRPathError.Code, _ node: Program.Node, _ message: String) -> Fault {
        Fault(code, at: Int(node.offset), message)
    }

    mutating func truncate(to count: Int) {
        if stack.count > count + 8 { stack.removeLast(stack.count - count) }
        while stack.count > count { stack.removeLast() }
    }

    /// Replaces all items from a base on by one.
    mutating func replace(from base: Int, with value: FHIRPathValue?) {
        truncate(to: base)
        if let value { stack.append(value) }
    }

    /// Takes the items from a base on off the stack.
    mutating func take(from base: Int) -> [FHIRPathValue] {
        let items = Array(stack[base...])
        truncate(to: base)
        return items
    }

    /// The items that an operation gives, off the stack.
    mutating func items(of number: Int32) throws(Fault) -> [FHIRPathValue] {
        let base = stack.count
        try evaluateScoped(number)
        return take(from: base)
    }

    /// At most one item, as one of FHIRPath's own values where it has one.
    mutating func item(of number: Int32) throws(Fault) -> FHIRPathValue? {
        let base = stack.count
        try evaluateScoped(number)
        guard stack.count - base <= 1 else { throw severalItems(program.nodes[Int(number)], stack.count - base) }
        guard stack.count > base else { return nil }
        let value = stack.removeLast()
        return value.system ?? value
    }

    func severalItems(_ node: Program.Node, _ count: Int) -> Fault {
        fault(.cardinality, node, "One item is needed here, found \(count)")
    }

    /// The items from a base on as a Boolean: nil if there are none, and true for one item of another type.
    func boolean(from base: Int, to end: Int, _ node: Program.Node) throws(Fault) -> Bool? {
        guard end - base <= 1 else { throw severalItems(node, end - base) }
        guard end > base else { return nil }
        if case .boolean(let value) = stack[base] { return value }
        if case .boolean(let value)? = stack[base].system { return value }
        return true
    }

    /// Evaluates a criterion on `$this`.
    mutating func criterion(_ number: Int32) throws(Fault) -> Bool? {
        let base = stack.count
        try evaluateScoped(number)
        let result = try boolean(from: base, to: stack.count, program.nodes[Int(number)])
        truncate(to: base)
        return result
    }
}

extension Evaluator {
    private func isKind(_ value: FHIRPathValue, _ node: Program.Node) -> Bool {
        if case .node(let element) = value, element.type.index == Int(node.count) { return true }
        return program.types[Int(node.first)].isKind(value)
    }

    /// Follows the steps of a path from each item of its input.
    private mutating func path(_ node: Program.Node) throws(Fault) {
        let input = program.nodes[Int(node.input)]
        let last = Int(node.first + node.count) - 1
        switch input.operation {
        case .focus:
            guard let focus else { return }
            walk(focus, Int(node.first), last)
        case .typedFocus:
            guard let focus, isKind(focus, input) else { return }
            walk(focus, Int(node.first), last)
        default:
            let base = stack.count
            try evaluate(node.input)
            let end = stack.count
            if end == base + 1 {
                walk(stack.removeLast(), Int(node.first), last)
            } else if end > base {
                for position in base..<end { walk(stack[position], Int(node.first), last) }
                stack.removeSubrange(base..<end)
            }
        }
    }

    private mutating func walk(_ value: FHIRPathValue, _ step: Int, _ last: Int) {
        if case .node(let element) = value {
            walk(element, step, last)
        } else if let member = value.member(program.names[Int(program.steps[step].name)]) {
            if step == last {
                stack.append(member)
            } else {
                walk(member, step + 1, last)
            }
        }
    }

    private mutating func walk(_ element: Element, _ number: Int, _ last: Int) {
        let step = program.steps[number]
        if step.isValue, element.isPrimitive {
            if let value = element.systemValue {
                if number == last { stack.append(value) } else { walk(value, number + 1, last) }
            }
            return
        }
        guard step.only < 0 else {
            steps -= element.visitChildren(of: Int(step.only)) { follow($0, number, last) }
            return
        }
        for child in element.children {
            steps -= 1
            guard let index = child.definition?.index, program.elements[Int(step.elements)].contains(index) else {
                continue
            }
            follow(child, number, last)
        }
    }

    private mutating func follow(_ child: Element, _ number: Int, _ last: Int) {
        if number == last {
            stack.append(.node(child))
        } else {
            walk(child, number + 1, last)
        }
    }

    private mutating func element(_ node: Program.Node, _ base: Int) throws(Fault) {
        try evaluate(node.input)
        let count = stack.count - base
        guard let position = try item(of: node.first) else { return truncate(to: base) }
        guard case .integer(let index) = position else {
            throw fault(.type, node, "An index is an Integer, found \(position.typeText)")
        }
        replace(from: base, with: (0..<count).contains(index) ? stack[base + index] : nil)
    }

    private mutating func sign(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard let value = try item(of: node.input) else { return }
        let isNegative = if case .negative = node.operation { true } else { false }
        switch value {
        case .integer(let number):
            let result = isNegative ? -number : number
            guard Int32(exactly: result) != nil else { return }
            stack.append(.integer(result))
        case .long(let number): stack.append(.long(isNegative ? 0 &- number : number))
        case .decimal(let number): stack.append(.decimal(isNegative ? number.negated : number))
        case .quantity(let quantity): stack.append(.quantity(isNegative ? quantity.negated : quantity))
        default: throw fault(.type, node, "A sign belongs before a number, found \(value.typeText)")
        }
    }

    /// `is` and `as`. R4's invariants use `as` over several items, so it filters them.
    private mutating func typed(_ node: Program.Node, _ base: Int) throws(Fault) {
        try evaluate(node.input)
        let type = program.types[Int(node.first)]
        if case .is = node.operation {
            guard stack.count - base <= 1 else { throw severalItems(node, stack.count - base) }
            guard let value = stack[base...].first else { return }
            return replace(from: base, with: .boolean(type.isKind(value)))
        }
        var kept = base
        for position in base..<stack.count {
            guard let value = type.filtered(stack[position]) else { continue }
            stack[kept] = value
            kept += 1
        }
        truncate(to: kept)
    }

    /// `resolve() is Type`: where the target is not at hand, the reference itself tells its type.
    private mutating func referenceIs(_ node: Program.Node, _ base: Int) throws(Fault) {
        try evaluate(node.input)
        guard stack.count - base <= 1 else { throw severalItems(node, stack.count - base) }
        guard let value = stack[base...].first else { return }
        let type = program.types[Int(node.first)]
        if let target = try resolve(value) {
            return replace(from: base, with: .boolean(type.isKind(.node(target))))
        }
        guard let definition = value.referencedType, let wanted = type.definition else {
            return truncate(to: base)
        }
        replace(from: base, with: .boolean(definition.isKind(of: wanted)))
    }

    private mutating func variable(_ node: Program.Node) throws(Fault) {
        let name = program.names[Int(node.first)]
        if let defined = variables.last(where: { $0.name == name }) {
            stack.append(contentsOf: defined.items)
        } else if let given = context.variables[name] {
            stack.append(contentsOf: given)
        } else {
            let known = context.variables.keys + ["resource", "rootResource", "context", "ucum", "loinc", "sct"]
            throw Fault(
                .unknownVariable, at: Int(node.offset), "There is no variable `%\(name)`",
                suggestion: name.nearest(among: known).map { "%" + $0 })
        }
    }
}

extension FHIRPathValue {
    /// What a name leads to on a value of FHIRPath's own types.
    fileprivate func member(_ name: String) -> FHIRPathValue? {
        switch (self, name) {
        case (.type(let info), "namespace"): .string(info.namespace)
        case (.type(let info), "name"): .string(info.name)
        case (.type(let info), "baseType"): info.baseType.map { .string($0) }
        case (.quantity(let quantity), "value"): .decimal(quantity.value)
        case (.quantity(let quantity), "unit"), (.quantity(let quantity), "code"):
            quantity.unitCode.map { .string($0) }
        default: nil
        }
    }
}
