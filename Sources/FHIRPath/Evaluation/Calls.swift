import FHIRModel
import Values

/// Which function does what; those over whole collections are here, others in files of their own.
extension Evaluator {
    mutating func call(_ function: Function, _ node: Program.Node, _ number: Int32, _ base: Int) throws(Fault) {
        switch function {
        case .now, .today, .timeOfDay: return try clock(function, node)
        case .coalesce: return try coalesce(node, base)
        default: break
        }
        try evaluate(node.input)
        switch function {
        case .where, .select, .all, .exists, .repeat, .repeatAll, .sort, .iif, .aggregate, .trace, .defineVariable:
            try scoped(function, node, base)
        case .empty, .count, .not, .hasValue, .getValue, .children, .descendants, .type, .single, .first, .last, .tail,
            .distinct, .isDistinct, .allTrue, .anyTrue, .allFalse, .anyFalse:
            try plain(function, node, base)
        case .subsetOf, .supersetOf, .intersect, .exclude, .union, .combine, .skip, .take, .join, .pathname, .sum, .min,
            .max, .avg:
            try combined(function, node, base)
        case .extension, .hasExtension, .resolve, .checkModifiers, .conformsTo, .memberOf, .subsumes, .subsumedBy,
            .htmlChecks:
            try clinical(function, node, base)
        default: try single(function, node, base)
        }
    }

    /// The operation of an argument.
    func argument(_ position: Int, of node: Program.Node) -> Int32? {
        position < node.count ? program.arguments[Int(node.first) + position].node : nil
    }

    /// A function of at most one item, as a value of FHIRPath's own: gives nothing for nothing.
    private mutating func single(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        guard stack.count - base <= 1 else { throw severalItems(node, stack.count - base) }
        guard stack.count > base else { return }
        let item = stack.removeLast()
        guard let value = item.system else {
            // A primitive that has extensions only is as good as nothing.
            if item.node?.isPrimitive == true { return }
            return try single(function, item, node)
        }
        try single(function, value, node)
    }

    private mutating func single(_ function: Function, _ value: FHIRPathValue, _ node: Program.Node) throws(Fault) {
        if case .value(let wanted) = function.signature.input, !wanted.contains(where: { value.isConvertible(to: $0) })
        {
            let names = wanted.map(\.rawValue).joined(separator: " or ")
            throw fault(.type, node, "\(function.rawValue)() works on \(names), found \(value.typeText)")
        }
        if let result = try conversion(function, value, node) { return stack.append(contentsOf: result) }
        if case .string(let text) = value, let result = try string(function, text, node) {
            return stack.append(contentsOf: result)
        }
        if let result = try temporal(function, value, node) { return stack.append(contentsOf: result) }
        if let result = try math(function, value, node) { return stack.append(contentsOf: result) }
    }

    private mutating func clock(_ function: Function, _ node: Program.Node) throws(Fault) {
        guard let now = context.now else {
            throw fault(.unavailable, node, "\(function.rawValue)() needs a time, and the caller gave none")
        }
        let local = now + .seconds(60 * context.offsetMinutes)
        let text = local.text(fractionDigits: 3)
        guard let time = PartialDateTime(text) else { return }
        switch function {
        case .today: PartialDateTime(text.prefix(10)).map { stack.append(.date($0)) }
        case .timeOfDay: PartialTime(text.dropFirst(11).dropLast()).map { stack.append(.time($0)) }
        default:
            PartialDateTime(
                date: time.civilDate, microseconds: time.microsecondsOfDay, precision: .fraction, fractionDigits: 3,
                offsetMinutes: context.offsetMinutes
            ).map { stack.append(.dateTime($0)) }
        }
    }

    private mutating func coalesce(_ node: Program.Node, _ base: Int) throws(Fault) {
        for position in 0..<Int(node.count) {
            guard let argument = argument(position, of: node) else { return }
            try evaluateScoped(argument)
            if stack.count > base { return }
        }
    }
}

extension Evaluator {
    private mutating func plain(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        let count = stack.count - base
        switch function {
        case .empty: replace(from: base, with: .boolean(count == 0))
        case .count: replace(from: base, with: .integer(count))
        case .not:
            let value = try boolean(from: base, to: stack.count, node)
            replace(from: base, with: value.map { .boolean(!$0) })
        case .single:
            guard count <= 1 else { throw severalItems(node, count) }
        case .first: truncate(to: min(base + 1, stack.count))
        case .last: if count > 1 { replace(from: base, with: stack[stack.count - 1]) }
        case .tail: if count > 0 { stack.remove(at: base) }
        case .distinct: try distinct(from: base, node)
        case .isDistinct:
            try distinct(from: base, node)
            replace(from: base, with: .boolean(stack.count - base == count))
        case .hasValue: replace(from: base, with: .boolean(count == 1 && stack[base].hasPrimitiveValue))
        case .getValue:
            let value = count == 1 && stack[base].hasPrimitiveValue ? stack[base].system : nil
            replace(from: base, with: value)
        case .type: for position in base..<stack.count { stack[position] = .type(stack[position].typeInfo) }
        case .children, .descendants: try descend(function, base, node)
        default: try truths(function, node, base)
        }
    }

    private mutating func truths(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        let wanted = function == .allTrue || function == .anyTrue
        let isAll = function == .allTrue || function == .allFalse
        var result = isAll
        for position in base..<stack.count {
            guard case .boolean(let value)? = stack[position].system else {
                let found = stack[position].typeText
                throw fault(.type, node, "\(function.rawValue)() works on Booleans, found \(found)")
            }
            if (value == wanted) != isAll { result = !isAll }
        }
        replace(from: base, with: .boolean(result))
    }

    /// The elements below; the value of a primitive is not an element of its own here, as in other implementations.
    private mutating func descend(_ function: Function, _ base: Int, _ node: Program.Node) throws(Fault) {
        for value in take(from: base) {
            guard case .node(let element) = value else { continue }
            if function == .children {
                for child in element.children { stack.append(.node(child)) }
            } else {
                for child in element.descendants { stack.append(.node(child)) }
            }
            guard stack.count - base <= steps else { throw outOfSteps(node) }
        }
    }

    private mutating func combined(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        let middle = stack.count
        switch function {
        case .union:
            if let other = argument(0, of: node) { try evaluateScoped(other) }
            try distinct(from: base, node)
        case .combine: if let other = argument(0, of: node) { try evaluateScoped(other) }
        case .subsetOf, .supersetOf, .intersect, .exclude:
            guard let argument = argument(0, of: node) else { return }
            try compare(function, with: try items(of: argument), node, base)
        case .skip, .take:
            let count = try integer(0, of: function, node) ?? 0
            let end = base + min(max(0, count), middle - base)
            if function == .take { truncate(to: end) } else { stack.removeSubrange(base..<end) }
        case .join:
            let separator = try text(0, of: function, node) ?? ""
            guard stack.count > base else { return }
            var parts: [String] = []
            for value in stack[base...] {
                guard let value = value.system else { continue }
                guard case .string(let part) = value else {
                    throw fault(.type, node, "join() works on Strings, found \(value.typeText)")
                }
                parts.append(part)
            }
            replace(from: base, with: try bounded(parts.joined(separator: separator), node))
        case .pathname:
            let paths = take(from: base).compactMap { $0.node?.path }
            stack.append(contentsOf: paths.map(FHIRPathValue.string))
        default: try aggregate(function, node, base)
        }
    }

    private mutating func compare(
        _ function: Function, with items: [FHIRPathValue], _ node: Program.Node, _ base: Int
    ) throws(Fault) {
        let own = take(from: base)
        var known = Distinct()
        let (table, tested) = function == .supersetOf ? (own, items) : (items, own)
        for value in table {
            try charge(known.cost + 1, node)
            _ = known.insert(value)
        }
        try charge(known.cost * tested.count, node)
        switch function {
        case .subsetOf, .supersetOf: stack.append(.boolean(tested.allSatisfy { known.contains($0) }))
        case .exclude: stack.append(contentsOf: own.filter { !known.contains($0) })
        default:
            stack.append(contentsOf: own.filter { known.contains($0) })
            try distinct(from: base, node)
        }
    }

    private mutating func aggregate(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        let values = take(from: base).compactMap(\.system)
        guard var result = values.first else { return }
        guard values.allSatisfy({ $0.systemType == result.systemType }) else {
            throw fault(.type, node, "\(function.rawValue)() works on items of one type")
        }
        if function == .min || function == .max {
            for value in values.dropFirst() {
                switch FHIRPathValue.order(value, result) {
                case .known(let order):
                    if order < 0 && function == .min || order > 0 && function == .max { result = value }
                case .open: return
                case .incomparable: throw fault(.type, node, "\(result.typeText) has no order")
                }
            }
            return stack.append(result)
        }
        for value in values.dropFirst() {
            guard let sum = try operate(.add, result, value, node) else { return }
            result = sum
        }
        if function == .avg {
            guard let mean = try operate(.divide, result, .integer(values.count), node) else { return }
            result = mean
        }
        stack.append(result)
    }

    /// An operator on two values.
    mutating func operate(
        _ binary: BinaryOperator, _ left: FHIRPathValue, _ right: FHIRPathValue, _ node: Program.Node
    ) throws(Fault) -> FHIRPathValue? {
        guard left.asQuantity != nil else {
            throw fault(.type, node, "Numbers or quantities are needed here, found \(left.typeText)")
        }
        return try compute(left, right, binary, node)
    }
}

extension Evaluator {
    /// An argument that must be a String.
    mutating func text(_ position: Int, of function: Function, _ node: Program.Node) throws(Fault) -> String? {
        guard let argument = argument(position, of: node), let value = try item(of: argument) else { return nil }
        guard case .string(let text) = value else {
            throw fault(
                .type, node, "Argument \(position + 1) of \(function.rawValue)() is a String, found \(value.typeText)")
        }
        return text
    }

    /// An argument that must be an Integer.
    mutating func integer(_ position: Int, of function: Function, _ node: Program.Node) throws(Fault) -> Int? {
        guard let argument = argument(position, of: node), let value = try item(of: argument) else { return nil }
        guard case .integer(let number) = value else {
            throw fault(
                .type, node, "Argument \(position + 1) of \(function.rawValue)() is an Integer, found \(value.typeText)"
            )
        }
        return number
    }
}

extension FHIRPathValue {
    /// Whether it is a FHIR primitive with a value.
    fileprivate var hasPrimitiveValue: Bool {
        switch self {
        case .node(let element): element.isPrimitive && element.hasValue
        case .type, .quantity: false
        default: true
        }
    }

    fileprivate func isConvertible(to type: SystemType) -> Bool {
        guard let own = systemType else { return false }
        switch (own, type) {
        case (.integer, .decimal), (.long, .decimal): return true
        default: return own == type
        }
    }
}
