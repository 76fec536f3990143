import FHIRModel
import Values

/// Functions that evaluate an argument for each item of their input (FHIRPath, Scoped Functions).
extension Evaluator {
    mutating func scoped(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        let outer = (focus, index)
        defer { (focus, index) = outer }
        switch function {
        case .where: try filter(node, base)
        case .select: try project(node, base)
        case .all, .exists: try test(function, node, base)
        case .repeat, .repeatAll: try iterate(function, node, base)
        case .sort: try sort(node, base)
        case .iif: try choose(node, base)
        case .aggregate: try aggregate(node, base)
        case .trace: try trace(node, base)
        default: try define(node, base)
        }
    }

    private mutating func filter(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard let criterion = argument(0, of: node) else { return }
        let end = stack.count
        var kept = base
        for position in base..<end {
            (focus, index) = (stack[position], position - base)
            guard try self.criterion(criterion) == true else { continue }
            if kept != position { stack.swapAt(kept, position) }
            kept += 1
        }
        truncate(to: kept)
    }

    private mutating func project(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard let projection = argument(0, of: node) else { return }
        let end = stack.count
        for position in base..<end {
            (focus, index) = (stack[position], position - base)
            try evaluateScoped(projection)
        }
        stack.removeSubrange(base..<end)
    }

    private mutating func test(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        guard let criterion = argument(0, of: node) else {
            return replace(from: base, with: .boolean(stack.count > base))
        }
        let isAll = function == .all
        var result = isAll
        for position in base..<stack.count {
            (focus, index) = (stack[position], position - base)
            if (try self.criterion(criterion) == true) != isAll {
                result = !isAll
                break
            }
        }
        replace(from: base, with: .boolean(result))
    }

    private mutating func iterate(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        guard let projection = argument(0, of: node) else { return }
        var queue = take(from: base)
        var seen = Distinct()
        var next = 0
        while next < queue.count {
            focus = queue[next]
            next += 1
            let found = stack.count
            try evaluateScoped(projection)
            var kept = found
            for position in found..<stack.count {
                try charge(1 + (function == .repeat ? seen.cost : 0), node)
                let value = stack[position]
                if function == .repeat, !seen.insert(value) { continue }
                queue.append(value)
                stack[kept] = value
                kept += 1
            }
            truncate(to: kept)
            if next > 1_024 {
                queue.removeFirst(next)
                next = 0
            }
        }
    }

    /// `iif`, whose arguments see the input as `$this` and the outer `$index`.
    private mutating func choose(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard stack.count - base <= 1 else { throw severalItems(node, stack.count - base) }
        focus = stack.count > base ? stack.removeLast() : nil
        guard let criterion = argument(0, of: node) else { return }
        let isTrue = try self.criterion(criterion) == true
        if let result = argument(isTrue ? 1 : 2, of: node) { try evaluateScoped(result) }
    }

    private mutating func aggregate(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard let aggregator = argument(0, of: node) else { return }
        let outer = total
        defer { total = outer }
        var running: [FHIRPathValue] = []
        if let initial = argument(1, of: node) { running = try items(of: initial) }
        for (position, value) in take(from: base).enumerated() {
            (focus, index, total) = (value, position, running)
            running = try items(of: aggregator)
        }
        stack.append(contentsOf: running)
    }

    private mutating func trace(_ node: Program.Node, _ base: Int) throws(Fault) {
        let name = try text(0, of: .trace, node) ?? ""
        guard let trace = context.services.trace else { return }
        let end = stack.count
        guard let projection = argument(1, of: node) else { return trace(name, Array(stack[base...])) }
        for position in base..<end {
            (focus, index) = (stack[position], position - base)
            try evaluateScoped(projection)
        }
        trace(name, take(from: end))
    }

    private mutating func define(_ node: Program.Node, _ base: Int) throws(Fault) {
        guard let name = try text(0, of: .defineVariable, node) else { return }
        let reserved = ["context", "resource", "rootResource", "ucum", "sct", "loinc"]
        guard !reserved.contains(name), !variables.contains(where: { $0.name == name }), context.variables[name] == nil
        else { throw fault(.unknownVariable, node, "The variable `%\(name)` is defined already") }
        if let projection = argument(1, of: node) {
            variables.append((name, try items(of: projection)))
        } else {
            variables.append((name, Array(stack[base...])))
        }
    }
}

extension Evaluator {
    /// Sorts by keys, each from the lowest or the highest; items without a key count as the lowest.
    private mutating func sort(_ node: Program.Node, _ base: Int) throws(Fault) {
        let items = take(from: base)
        var keyed: [(item: FHIRPathValue, keys: [FHIRPathValue?])] = []
        for (position, item) in items.enumerated() {
            (focus, index) = (item, position)
            var keys: [FHIRPathValue?] = node.count == 0 ? [item] : []
            for number in 0..<Int(node.count) {
                let key = program.arguments[Int(node.first) + number].node
                keys.append(try self.item(of: key))
            }
            keyed.append((item, keys))
        }
        var length = 1
        while (1 << length) < items.count { length += 1 }
        try charge(items.count * length, node)
        let directions = (0..<Int(node.count)).map { program.arguments[Int(node.first) + $0] }
        var failure: Fault?
        keyed.sort { left, right in
            guard failure == nil else { return false }
            do throws(Fault) {
                return try precedes(left.keys, right.keys, directions, node)
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        stack.append(contentsOf: keyed.map(\.item))
    }

    private func precedes(
        _ left: [FHIRPathValue?], _ right: [FHIRPathValue?], _ directions: [Program.Argument], _ node: Program.Node
    ) throws(Fault) -> Bool {
        for (number, keys) in zip(left, right).enumerated() {
            let direction = number < directions.count ? directions[number] : Program.Argument(node: 0)
            switch keys {
            case (nil, nil): continue
            case (nil, _): return !direction.isDescending
            case (_, nil): return direction.isDescending
            case (let one?, let other?):
                switch FHIRPathValue.order(one, other) {
                case .known(0), .open: continue
                case .known(let order): return (order < 0) != (direction.isDescending != direction.isNegated)
                case .incomparable:
                    throw fault(.type, node, "sort() cannot compare \(one.typeText) with \(other.typeText)")
                }
            }
        }
        return false
    }
}
