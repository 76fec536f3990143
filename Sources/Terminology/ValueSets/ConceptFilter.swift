import FHIRModel

/// The concepts of a code system that meet a condition (FHIR R4 valueset, filter-operator).
struct ConceptSelection: Sendable {
    /// For each concept whether it meets the condition.
    private(set) var members: [Bool]
    /// For each concept whether an expansion lists it; see ``CodeSystem/below(_:byPlace:)``.
    private(set) var listed: [Bool]

    /// All concepts.
    init(of system: CodeSystem) {
        members = [Bool](repeating: true, count: system.concepts.count)
        listed = members
    }

    /// Keeps those that meet one more condition; false if the condition can't be judged.
    mutating func apply(
        _ filter: ValueSetDefinition.Filter, of system: CodeSystem, matching: TextMatching?
    ) -> Bool {
        let test = ConceptFilter(filter: filter, system: system, matching: matching)
        guard let (members, listed) = test.marks() else { return false }
        for number in members.indices {
            self.members[number] = self.members[number] && members[number]
            self.listed[number] = self.listed[number] && listed[number]
        }
        return true
    }
}

/// Whether a text matches a pattern as a whole; nil if the pattern is not understood.
public typealias TextMatching = @Sendable (_ pattern: String, _ text: String) -> Bool?

private struct ConceptFilter {
    let filter: ValueSetDefinition.Filter
    let system: CodeSystem
    let matching: TextMatching?

    /// For each concept whether it meets the filter, in full and as listed.
    func marks() -> ([Bool], [Bool])? {
        switch filter.operation {
        case "is-a": return below { $0 }
        case "descendent-of": return below(isStrict: true) { $0 }
        case "is-not-a": return below { !$0 }
        case "generalizes":
            guard let number = system.number(of: filter.value) else { return none }
            return both { system.isBelow(number, $0) }
        case "=": return both { values(of: $0).contains(filter.value) }
        case "in", "not-in":
            let wanted = Set(filter.value.split(separator: ",").map { $0.filter { $0 != " " } })
            let isIn = filter.operation == "in"
            return both { number in values(of: number).contains { wanted.contains($0) } == isIn }
        case "exists":
            guard let exists = Bool(filter.value) else { return nil }
            return both { !values(of: $0).isEmpty == exists }
        case "regex": return matches()
        default: return nil
        }
    }

    /// No concept at all, if all are known; else it can't be told.
    private var none: ([Bool], [Bool])? { system.isComplete ? both { _ in false } : nil }

    private func below(isStrict: Bool = false, _ test: (Bool) -> Bool) -> ([Bool], [Bool])? {
        guard let root = system.number(of: filter.value) else {
            return system.isComplete ? both { _ in test(false) } : nil
        }
        func marks(byPlace: Bool) -> [Bool] {
            var marks = system.below(root, byPlace: byPlace)
            if isStrict { marks[root] = false }
            return marks.map(test)
        }
        return (marks(byPlace: false), marks(byPlace: true))
    }

    private func matches() -> ([Bool], [Bool])? {
        guard let matching else { return nil }
        var marks: [Bool] = []
        for number in system.concepts.indices {
            var isMatch = false
            for value in values(of: number) {
                guard let answer = matching(filter.value, value) else { return nil }
                isMatch = isMatch || answer
            }
            marks.append(isMatch)
        }
        return (marks, marks)
    }

    private func both(_ test: (Int) -> Bool) -> ([Bool], [Bool]) {
        let marks = system.concepts.indices.map(test)
        return (marks, marks)
    }

    /// The values of the filter's property; `concept` and `code` mean the code itself.
    private func values(of number: Int) -> [String] {
        let concept = system.concepts[number]
        switch filter.property {
        case "concept", "code": return [concept.code]
        case "display": return concept.display.map { [$0] } ?? []
        case "parent": return system.parents(of: number)
        case "child": return system.children(of: number)
        default: return concept.properties.filter { $0.name == filter.property }.map(\.value)
        }
    }
}
