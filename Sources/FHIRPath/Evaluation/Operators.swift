import FHIRModel
import Values

/// The operators (FHIRPath, Operations).
extension Evaluator {
    mutating func evaluate(_ binary: BinaryOperator, _ node: Program.Node, _ base: Int) throws(Fault) {
        try evaluateScoped(node.first)
        let middle = stack.count
        switch binary {
        case .and, .or, .implies, .xor: return try logic(binary, node, base, middle)
        default: break
        }
        let right = program.nodes[Int(node.count)]
        if case .constant = right.operation, binary == .equal || binary == .notEqual {
            return equal(constant: Int(right.first), isNegated: binary == .notEqual, base)
        }
        try evaluateScoped(node.count)
        let end = stack.count
        switch binary {
        case .equal, .notEqual:
            let result = try equal(base, middle, end, node)
            replace(from: base, with: result.map { .boolean($0 == (binary == .equal)) })
        case .equivalent, .notEquivalent:
            let result = try equivalent(base, middle, end, node)
            replace(from: base, with: .boolean(result == (binary == .equivalent)))
        case .union: try distinct(from: base, node)
        case .in: try membership(of: base..<middle, in: middle..<end, node, base)
        case .contains: try membership(of: middle..<end, in: base..<middle, node, base)
        case .concatenate: try concatenate(base, middle, end, node)
        default:
            guard middle - base <= 1, end - middle <= 1 else {
                throw severalItems(node, max(middle - base, end - middle))
            }
            guard middle > base, end > middle else { return truncate(to: base) }
            let (left, right) = (stack[base], stack[middle])
            truncate(to: base)
            let result =
                binary.isOrder ? try compare(left, right, binary, node) : try compute(left, right, binary, node)
            if let result { stack.append(result) }
        }
    }

    /// Three-valued logic; what the left side decides alone spares the right one.
    private mutating func logic(
        _ binary: BinaryOperator, _ node: Program.Node, _ base: Int, _ middle: Int
    ) throws(Fault) {
        let left = try boolean(from: base, to: middle, node)
        truncate(to: base)
        switch (binary, left) {
        case (.and, false): return stack.append(.boolean(false))
        case (.or, true), (.implies, false): return stack.append(.boolean(true))
        default: break
        }
        try evaluateScoped(node.count)
        let right = try boolean(from: base, to: stack.count, node)
        let result: Bool? =
            switch binary {
            case .and: right == false ? false : (left == nil ? nil : right)
            case .or: right == true ? true : (left == nil ? nil : right)
            case .implies: right == true ? true : (left == nil ? nil : right)
            default: left.flatMap { left in right.map { left != $0 } }
            }
        replace(from: base, with: result.map(FHIRPathValue.boolean))
    }

    /// Whether two collections are equal item by item; nil if one is empty or an item leaves it open.
    private mutating func equal(_ base: Int, _ middle: Int, _ end: Int, _ node: Program.Node) throws(Fault) -> Bool? {
        guard middle > base, end > middle else { return nil }
        guard middle - base == end - middle else { return false }
        var isOpen = false
        for offset in 0..<middle - base {
            switch FHIRPathValue.equal(stack[base + offset], stack[middle + offset]) {
            case true?: continue
            case false?: return false
            case nil: isOpen = true
            }
        }
        return isOpen ? nil : true
    }

    /// The most frequent comparison, with a literal, needs nothing on the stack.
    private mutating func equal(constant number: Int, isNegated: Bool, _ base: Int) {
        let count = stack.count - base
        guard count > 0 else { return }
        let result = count == 1 ? equals(stack[base], program.constants[number]) : false
        replace(from: base, with: result.map { .boolean($0 != isNegated) })
    }

    private func equals(_ value: FHIRPathValue, _ constant: FHIRPathValue) -> Bool? {
        if case .node(let element) = value, case .string(let text) = constant, let isSame = element.hasText(text) {
            return isSame
        }
        return FHIRPathValue.equal(value, constant)
    }

    private mutating func equivalent(_ base: Int, _ middle: Int, _ end: Int, _ node: Program.Node) throws(Fault) -> Bool
    {
        guard middle - base == end - middle else { return false }
        var free = Array(middle..<end)
        for position in base..<middle {
            try charge(free.count, node)
            guard let match = free.firstIndex(where: { FHIRPathValue.equivalent(stack[position], stack[$0]) }) else {
                return false
            }
            free.remove(at: match)
        }
        return true
    }

    private mutating func membership(
        of item: Range<Int>, in items: Range<Int>, _ node: Program.Node, _ base: Int
    ) throws(Fault) {
        guard item.count <= 1 else { throw severalItems(node, item.count) }
        guard let position = item.first else { return truncate(to: base) }
        try charge(items.count, node)
        let found = items.contains { FHIRPathValue.equal(stack[position], stack[$0]) == true }
        replace(from: base, with: .boolean(found))
    }

    private mutating func concatenate(_ base: Int, _ middle: Int, _ end: Int, _ node: Program.Node) throws(Fault) {
        guard middle - base <= 1, end - middle <= 1 else { throw severalItems(node, max(middle - base, end - middle)) }
        var text = ""
        for position in base..<end {
            guard case .string(let part)? = stack[position].system else {
                throw fault(.type, node, "`&` joins Strings, found \(stack[position].typeText)")
            }
            text += part
        }
        replace(from: base, with: try bounded(text, node))
    }

    private func compare(
        _ left: FHIRPathValue, _ right: FHIRPathValue, _ binary: BinaryOperator, _ node: Program.Node
    ) throws(Fault) -> FHIRPathValue? {
        switch FHIRPathValue.order(left, right) {
        case .open: return nil
        case .incomparable:
            // A primitive that has extensions only has no value to compare.
            if left.system == nil && left.node?.isPrimitive == true { return nil }
            if right.system == nil && right.node?.isPrimitive == true { return nil }
            throw fault(.type, node, "`\(binary.text)` cannot compare \(left.typeText) with \(right.typeText)")
        case .known(let order):
            switch binary {
            case .less: return .boolean(order < 0)
            case .lessOrEqual: return .boolean(order <= 0)
            case .greater: return .boolean(order > 0)
            default: return .boolean(order >= 0)
            }
        }
    }

    /// Spends steps on work that leaves no items.
    mutating func charge(_ count: Int, _ node: Program.Node) throws(Fault) {
        steps -= count
        guard steps >= 0 else { throw outOfSteps(node) }
    }

    /// A string that was built, charged by its length.
    mutating func bounded(_ text: String, _ node: Program.Node) throws(Fault) -> FHIRPathValue {
        guard text.utf8.count <= context.limits.stringBytes else {
            throw fault(.limit, node, "A string would be longer than \(context.limits.stringBytes) bytes")
        }
        try charge(text.utf8.count / 64, node)
        return .string(text)
    }

    /// Keeps the first of equal items from a base on.
    mutating func distinct(from base: Int, _ node: Program.Node) throws(Fault) {
        guard stack.count - base > 1 else { return }
        var seen = Distinct()
        var kept = base
        for position in base..<stack.count {
            let value = stack[position]
            try charge(seen.cost, node)
            guard seen.insert(value) else { continue }
            if kept != position { stack[kept] = value }
            kept += 1
        }
        truncate(to: kept)
    }
}

/// The items met so far: strings and numbers are found by hash, all else by comparing.
struct Distinct {
    private var strings: Set<[UInt8]> = []
    private var numbers: Set<ExactDecimal> = []
    private var others: [FHIRPathValue] = []

    private enum Key {
        case string([UInt8])
        case number(ExactDecimal)
        case none

        init(_ value: FHIRPathValue) {
            switch value.system {
            case .string(let text)?: self = .string(Array(text.utf8))
            case .quantity(let quantity)? where quantity.unit == .ucum("1"): self = .number(quantity.value)
            case let system: self = system?.number.map(Key.number) ?? .none
            }
        }
    }

    /// How many comparisons the next item may take.
    var cost: Int { others.count }

    /// Whether the item is new.
    mutating func insert(_ value: FHIRPathValue) -> Bool {
        switch Key(value) {
        case .string(let bytes): return strings.insert(bytes).inserted
        case .number(let number): return numbers.insert(number).inserted
        case .none:
            guard !others.contains(where: { FHIRPathValue.equal($0, value) == true }) else { return false }
            others.append(value)
            return true
        }
    }

    func contains(_ value: FHIRPathValue) -> Bool {
        switch Key(value) {
        case .string(let bytes): strings.contains(bytes)
        case .number(let number): numbers.contains(number)
        case .none: others.contains { FHIRPathValue.equal($0, value) == true }
        }
    }
}

extension BinaryOperator {
    fileprivate var isOrder: Bool {
        switch self {
        case .less, .lessOrEqual, .greater, .greaterOrEqual: true
        default: false
        }
    }
}

extension Evaluator {
    mutating func compute(
        _ left: FHIRPathValue, _ right: FHIRPathValue, _ binary: BinaryOperator, _ node: Program.Node
    ) throws(Fault) -> FHIRPathValue? {
        let (one, other) = (left.system ?? left, right.system ?? right)
        if case .string(let first) = one, case .string(let second) = other, binary == .add {
            return try bounded(first + second, node)
        }
        if one.temporal != nil || one.systemType == .time, case .quantity(let amount) = other {
            return try shift(one, by: amount, binary, node)
        }
        if let one = one.number, let other = other.number, let result = left.numeric(with: right) {
            return Self.arithmetic(one, other, binary).flatMap { result.value($0, of: binary) }
        }
        if let one = one.asQuantity, let other = other.asQuantity, binary != .div, binary != .mod {
            let result: FHIRPathQuantity? =
                switch binary {
                case .add: one.plus(other)
                case .subtract: one.plus(other.negated)
                case .multiply: one.times(other)
                default: one.over(other)
                }
            return result.map(FHIRPathValue.quantity)
        }
        throw fault(.type, node, "`\(binary.text)` cannot be used on \(left.typeText) and \(right.typeText)")
    }

    private static func arithmetic(
        _ left: ExactDecimal, _ right: ExactDecimal, _ binary: BinaryOperator
    ) -> ExactDecimal? {
        switch binary {
        case .add: left.adding(right)
        case .subtract: left.adding(right.negated)
        case .multiply: left.times(right)
        case .divide: left.over(right)
        case .div: left.dividedWhole(by: right)
        default: left.remainder(by: right)
        }
    }

    /// A date or time plus or minus a calendar amount (FHIRPath, Date/Time Arithmetic).
    private func shift(
        _ value: FHIRPathValue, by amount: FHIRPathQuantity, _ binary: BinaryOperator, _ node: Program.Node
    ) throws(Fault) -> FHIRPathValue? {
        guard binary == .add || binary == .subtract, let unit = amount.calendarStep else {
            throw fault(.type, node, "`\(binary.text)` needs an amount of calendar time after a date or time")
        }
        let count = binary == .add ? amount.value : amount.value.negated
        let isClock = unit.microseconds < CalendarUnit.day.microseconds
        switch value {
        case .date(let date) where !isClock: return try inRange(date.adding(count, unit).map(FHIRPathValue.date), node)
        case .dateTime(let time): return try inRange(time.adding(count, unit).map(FHIRPathValue.dateTime), node)
        case .time(let time) where isClock: return time.adding(count, unit).map(FHIRPathValue.time)
        default:
            throw fault(.type, node, "A \(value.typeText) cannot be moved by \(unit.rawValue)s")
        }
    }

    private func inRange(_ value: FHIRPathValue?, _ node: Program.Node) throws(Fault) -> FHIRPathValue {
        guard let value else { throw fault(.type, node, "The year would leave the range 1 to 9999") }
        return value
    }
}

extension FHIRPathQuantity {
    /// The unit of date and time arithmetic; UCUM's year and month have a fixed length and are none.
    fileprivate var calendarStep: CalendarUnit? {
        switch unit {
        case .calendar(let unit): unit
        case .ucum(let code): CalendarUnit(ucum: code).flatMap { $0.months == nil ? $0 : nil }
        case .foreign: nil
        }
    }
}

/// The type of a computed number.
enum NumericType {
    case integer, long, decimal

    /// The result of an operation in this type; nil if it does not fit.
    func value(_ number: ExactDecimal, of binary: BinaryOperator) -> FHIRPathValue? {
        if binary == .divide || self == .decimal { return .decimal(number) }
        guard let whole = number.wholeNumber else { return nil }
        if self == .long { return .long(whole) }
        return Int32(exactly: whole).map { .integer(Int($0)) }
    }
}

extension FHIRPathValue {
    /// The type in which this and another number are computed.
    func numeric(with other: FHIRPathValue) -> NumericType? {
        switch (system?.systemType, other.system?.systemType) {
        case (.integer, .integer): .integer
        case (.integer, .long), (.long, .integer), (.long, .long): .long
        case (.integer, .decimal), (.decimal, .integer), (.long, .decimal), (.decimal, .long), (.decimal, .decimal):
            .decimal
        default: nil
        }
    }
}
