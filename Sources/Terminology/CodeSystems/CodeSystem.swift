public import FHIRModel

/// A code system ready to be asked: codes by name, hierarchy, status.
///
/// A code is below others by nesting, by its properties `parent` and `subsumedBy`, and by `child` of others.
public final class CodeSystem: Sendable {
    public let definition: CodeSystemDefinition
    private let numbers: [String: Int]
    private let flags: [ConceptFlags]
    /// All that a concept is directly below.
    private let parents: [[Int]]
    /// Those among them that place it: where it is nested, else those that properties name.
    private let places: [[Int]]

    init(_ definition: CodeSystemDefinition, supplements: [CodeSystemDefinition] = []) {
        var definition = definition
        for supplement in supplements { definition.add(supplement) }
        self.definition = definition
        let isCaseSensitive = definition.isCaseSensitive
        let numbers = Dictionary(
            definition.concepts.enumerated().map { (isCaseSensitive ? $1.code : $1.code.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
        self.numbers = numbers
        flags = definition.concepts.map(ConceptFlags.init)
        var parents = definition.concepts.map { $0.parent.map { [$0] } ?? [] }
        for (number, concept) in definition.concepts.enumerated() {
            for property in concept.properties {
                guard let other = numbers[property.value], other != number else { continue }
                switch property.name {
                case "parent", "subsumedBy": parents[number].append(other)
                case "child": parents[other].append(number)
                default: continue
                }
            }
        }
        self.parents = parents
        places = parents.indices.map { number in definition.concepts[number].parent.map { [$0] } ?? parents[number] }
    }

    public var url: String { definition.url }
    public var version: String? { definition.version }
    /// Whether all its codes are here, so that another code is wrong.
    public var isComplete: Bool { definition.isComplete }
    var concepts: [ConceptDefinition] { definition.concepts }

    /// The place of a code among the concepts; case matters unless the system says otherwise.
    public func number(of code: String) -> Int? {
        definition.isCaseSensitive ? numbers[code] : numbers[code.lowercased()]
    }

    /// The concept of a code.
    public func concept(_ code: String) -> ConceptDefinition? { number(of: code).map { concepts[$0] } }

    func flags(of number: Int) -> ConceptFlags { flags[number] }
    func display(of number: Int) -> String? { definition.concepts[number].display }

    /// The codes that a concept is directly below.
    func parents(of number: Int) -> [String] { parents[number].map { concepts[$0].code } }

    /// The codes directly below a concept.
    func children(of number: Int) -> [String] {
        concepts.indices.filter { parents[$0].contains(number) }.map { concepts[$0].code }
    }

    /// Whether a concept is another one or below it.
    public func isBelow(_ number: Int, _ ancestor: Int) -> Bool {
        var (pending, seen) = ([number], Set([number]))
        while let next = pending.popLast() {
            if next == ancestor { return true }
            for parent in parents[next] where seen.insert(parent).inserted { pending.append(parent) }
        }
        return false
    }

    /// For each concept whether it is the given one or below it.
    ///
    /// - Parameter byPlace: Only by where concepts are placed, as HL7's own expansions go: a concept that is nested
    ///   elsewhere is not listed again under another that has it as `child`.
    func below(_ ancestor: Int, byPlace: Bool) -> [Bool] {
        let links = byPlace ? places : parents
        var children = [[Int]](repeating: [], count: links.count)
        for (number, parents) in links.enumerated() {
            for parent in parents { children[parent].append(number) }
        }
        var marks = [Bool](repeating: false, count: links.count)
        var pending = [ancestor]
        while let next = pending.popLast() {
            if marks[next] { continue }
            marks[next] = true
            pending += children[next]
        }
        return marks
    }
}

/// What the properties of a concept say about its use (FHIR R4 codesystem, 4.8.6 and the v2 and v3 tables).
struct ConceptFlags: OptionSet {
    let rawValue: UInt8

    /// It only groups others.
    static let abstract = ConceptFlags(rawValue: 1)
    /// It is out of use, and expansions leave it out.
    static let deprecated = ConceptFlags(rawValue: 2)
    /// It is not to be used in new data.
    static let inactive = ConceptFlags(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ concept: ConceptDefinition) {
        var flags: ConceptFlags = []
        for property in concept.properties {
            switch (property.name, property.value) {
            case ("notSelectable", "true"): flags.insert(.abstract)
            case ("status", "deprecated"), ("deprecated", "true"): flags.formUnion([.deprecated, .inactive])
            case ("deprecationDate", _): flags.formUnion([.deprecated, .inactive])
            case ("status", "retired"), ("status", "inactive"), ("inactive", "true"): flags.insert(.inactive)
            default: continue
            }
        }
        self = flags
    }
}

extension CodeSystemDefinition {
    /// Takes over the designations and properties that a supplement has for its codes.
    fileprivate mutating func add(_ supplement: CodeSystemDefinition) {
        let numbers = Dictionary(
            concepts.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        for concept in supplement.concepts {
            guard let number = numbers[concept.code] else { continue }
            concepts[number].properties += concept.properties
            concepts[number].designations += concept.designations
        }
    }
}
