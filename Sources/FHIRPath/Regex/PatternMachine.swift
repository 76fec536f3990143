/// A pattern as instructions of an automaton.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case scalar(UInt32)
        case any
        case set(Int)
        /// Goes on at both places; the first one is preferred.
        case split(Int, Int)
        case jump(Int)
        /// Remembers the position.
        case save(Int)
        case start, end
        case boundary(Bool)
        case match
    }

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    let slotCount: Int
    let ignoresCase: Bool
    let isMultiline: Bool
    private let sizeMax: Int

    init(_ tree: PatternTree, groupCount: Int, ignoresCase: Bool, isMultiline: Bool, sizeMax: Int) throws(Pattern
        .Refusal)
    {
        slotCount = 2 * groupCount
        (self.ignoresCase, self.isMultiline, self.sizeMax) = (ignoresCase, isMultiline, sizeMax)
        try emit(.save(0))
        try compile(tree)
        try emit(.save(1))
        try emit(.match)
    }

    private mutating func emit(_ instruction: Instruction) throws(Pattern.Refusal) {
        guard instructions.count < sizeMax else {
            throw Pattern.Refusal(message: "The pattern needs more than \(sizeMax) instructions", isLimit: true)
        }
        instructions.append(instruction)
    }

    private mutating func compile(_ tree: PatternTree) throws(Pattern.Refusal) {
        switch tree {
        case .empty: break
        case .scalar(let value): try emit(.scalar(ignoresCase ? Self.folded(value) : value))
        case .any: try emit(.any)
        case .set(let set):
            sets.append(set)
            try emit(.set(sets.count - 1))
        case .start: try emit(.start)
        case .end: try emit(.end)
        case .boundary(let isBoundary): try emit(.boundary(isBoundary))
        case .sequence(let parts): for part in parts { try compile(part) }
        case .choice(let branches): try compile(choice: branches[...])
        case .group(let inner, let number):
            try emit(.save(2 * number))
            try compile(inner)
            try emit(.save(2 * number + 1))
        case .repeated(let inner, let min, let max, let lazy):
            try compile(repeated: inner, min: min, max: max, lazy: lazy)
        }
    }

    private mutating func compile(choice branches: ArraySlice<PatternTree>) throws(Pattern.Refusal) {
        var jumps: [Int] = []
        for (number, branch) in branches.enumerated() {
            guard number < branches.count - 1 else {
                try compile(branch)
                break
            }
            let split = instructions.count
            try emit(.split(split + 1, 0))
            try compile(branch)
            jumps.append(instructions.count)
            try emit(.jump(0))
            instructions[split] = .split(split + 1, instructions.count)
        }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func compile(repeated inner: PatternTree, min: Int, max: Int?, lazy: Bool) throws(Pattern.Refusal)
    {
        for _ in 0..<min {
            let before = instructions.count
            try compile(inner)
            // A part that compiles to nothing stays nothing, however often it is repeated.
            if instructions.count == before { break }
        }
        if let max {
            var splits: [Int] = []
            for _ in min..<Swift.max(min, max) {
                splits.append(instructions.count)
                try emit(.split(0, 0))
                try compile(inner)
            }
            for split in splits { setSplit(split, skipTo: instructions.count, lazy: lazy) }
        } else {
            let split = instructions.count
            try emit(.split(0, 0))
            try compile(inner)
            try emit(.jump(split))
            setSplit(split, skipTo: instructions.count, lazy: lazy)
        }
    }

    private mutating func setSplit(_ split: Int, skipTo end: Int, lazy: Bool) {
        instructions[split] = lazy ? .split(end, split + 1) : .split(split + 1, end)
    }

    /// A scalar without its case, where that is one scalar.
    static func folded(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value + 0x20 : value }
        guard let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars, mapping.count == 1 else {
            return value
        }
        return mapping.first?.value ?? value
    }

    static func unfolded(_ value: UInt32) -> UInt32 {
        guard let mapping = Unicode.Scalar(value)?.properties.uppercaseMapping.unicodeScalars, mapping.count == 1 else {
            return value
        }
        return mapping.first?.value ?? value
    }
}

/// Runs a program over a text: all states at once, one scalar after the other.
struct PatternMachine {
    private struct Threads {
        /// Instructions in the order of preference.
        var places: [Int] = []
        /// For each instruction, the position at which it was last added.
        var added: [Int]
        var slots: [[Int]] = []

        init(size: Int) { added = Array(repeating: -1, count: size) }
    }

    private let program: PatternProgram
    private let text: [UInt32]
    private let keepsGroups: Bool
    private var stack: [(place: Int, slots: [Int])] = []

    init(program: PatternProgram, text: [UInt32], keepsGroups: Bool) {
        (self.program, self.text, self.keepsGroups) = (program, text, keepsGroups)
    }

    /// The first match at or after a position, the preferred one of those that begin there.
    mutating func match(from start: Int, anchored: Bool, whole: Bool, steps: inout Int) -> Pattern.Match? {
        var current = Threads(size: program.instructions.count)
        var next = Threads(size: program.instructions.count)
        var best: [Int]?
        var position = start
        let empty = keepsGroups ? Array(repeating: -1, count: program.slotCount) : []
        while true {
            if best == nil, position == start || !anchored { add(0, empty, at: position, to: &current) }
            if current.places.isEmpty, best != nil || anchored { break }
            steps -= 1 + current.places.count
            guard steps >= 0 else { return nil }
            let scalar: UInt32? = position < text.count ? text[position] : nil
            next.places.removeAll(keepingCapacity: true)
            next.slots.removeAll(keepingCapacity: true)
            for (index, place) in current.places.enumerated() {
                if case .match = program.instructions[place] {
                    if whole, position < text.count { continue }
                    best = keepsGroups ? current.slots[index] : [start, position]
                    if !keepsGroups { return Pattern.Match(bounds: [start, position]) }
                    break
                }
                if let scalar, accepts(place, scalar) {
                    add(place + 1, keepsGroups ? current.slots[index] : [], at: position + 1, to: &next)
                }
            }
            swap(&current, &next)
            if scalar == nil { break }
            position += 1
        }
        return best.map { Pattern.Match(bounds: $0) }
    }

    private func accepts(_ place: Int, _ scalar: UInt32) -> Bool {
        switch program.instructions[place] {
        case .scalar(let value): value == (program.ignoresCase ? PatternProgram.folded(scalar) : scalar)
        case .any: true
        case .set(let set): contains(program.sets[set], scalar)
        default: false
        }
    }

    private func contains(_ set: ScalarSet, _ scalar: UInt32) -> Bool {
        guard program.ignoresCase else { return set.contains(scalar) }
        let cases = [PatternProgram.folded(scalar), PatternProgram.unfolded(scalar)]
        return set.isNegated ? cases.allSatisfy(set.contains) : cases.contains(where: set.contains)
    }

    /// Adds an instruction and all that it leads to without reading; each one once for a position.
    private mutating func add(_ place: Int, _ slots: [Int], at position: Int, to threads: inout Threads) {
        stack.append((place, slots))
        while let (place, slots) = stack.popLast() {
            guard threads.added[place] != position else { continue }
            threads.added[place] = position
            switch program.instructions[place] {
            case .jump(let target): stack.append((target, slots))
            case .split(let first, let second):
                stack.append((second, slots))
                stack.append((first, slots))
            case .save(let slot):
                var saved = slots
                if keepsGroups { saved[slot] = position }
                stack.append((place + 1, saved))
            case .start: if isLineStart(position) { stack.append((place + 1, slots)) }
            case .end: if isLineEnd(position) { stack.append((place + 1, slots)) }
            case .boundary(let expected):
                if isBoundary(position) == expected { stack.append((place + 1, slots)) }
            case .scalar, .any, .set, .match:
                threads.places.append(place)
                if keepsGroups { threads.slots.append(slots) }
            }
        }
    }

    private func isLineStart(_ position: Int) -> Bool {
        position == 0 || program.isMultiline && text[position - 1] == 0x0A
    }

    private func isLineEnd(_ position: Int) -> Bool {
        position == text.count || program.isMultiline && text[position] == 0x0A
    }

    private func isBoundary(_ position: Int) -> Bool {
        let before = position > 0 && ScalarSet.words.contains(text[position - 1])
        let after = position < text.count && ScalarSet.words.contains(text[position])
        return before != after
    }
}
