import FHIRModel
import Terminology
import TestSupport
import Testing

/// Random systems and value sets against a plain model of what they mean.
struct ModelTests {
    private struct World {
        var systems: [CodeSystemDefinition]
        var sets: [ValueSetDefinition]

        init(_ generator: inout SeededGenerator) {
            systems = (0..<2).map { number in
                var system = CodeSystemDefinition(url: "http://s\(number)")
                for place in 0..<Int.random(in: 1...12, using: &generator) {
                    let parent = Bool.random(using: &generator) ? nil : (0..<place).randomElement(using: &generator)
                    let isOdd = Bool.random(using: &generator)
                    system.concepts.append(
                        ConceptDefinition(
                            code: "c\(place)", parent: parent,
                            properties: [.init(name: "odd", type: "boolean", value: "\(isOdd)")]))
                }
                return system
            }
            sets = []
            for number in 0..<4 {
                let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                    Self.part(earlier: number, isExcluded: Int.random(in: 0..<4, using: &generator) == 0, &generator)
                }
                sets.append(ValueSetDefinition(url: "http://v\(number)", parts: parts))
            }
        }

        private static func part(
            earlier: Int, isExcluded: Bool, _ generator: inout SeededGenerator
        ) -> ValueSetDefinition.Part {
            var part = ValueSetDefinition.Part(isExcluded: isExcluded)
            if earlier > 0, Bool.random(using: &generator) {
                part.valueSets = ["http://v\(Int.random(in: 0..<earlier, using: &generator))"]
                if Bool.random(using: &generator) { return part }
            }
            part.system = "http://s\(Int.random(in: 0..<2, using: &generator))"
            let code = "c\(Int.random(in: 0..<12, using: &generator))"
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: part.codes = [.init(code), .init("c1")]
            case 1: part.filters = [.init(property: "concept", operation: "is-a", value: code)]
            case 2: part.filters = [.init(property: "odd", operation: "=", value: "true")]
            default: break
            }
            return part
        }

        /// The codes of a value set by the words of the specification: `system#code`.
        func members(_ number: Int) -> Set<String> {
            var members: Set<String> = []
            for part in sets[number].parts where !part.isExcluded { members.formUnion(codes(part)) }
            for part in sets[number].parts where part.isExcluded { members.subtract(codes(part)) }
            return members
        }

        private func codes(_ part: ValueSetDefinition.Part) -> Set<String> {
            var found: Set<String>?
            if let url = part.system {
                let system = systems.first { $0.url == url }!
                let chosen =
                    part.codes.isEmpty
                    ? system.concepts.indices.filter { meets(part.filters.first, $0, system) }
                        .map { system.concepts[$0].code }
                    : part.codes.map(\.code)
                found = Set(chosen.map { "\(url)#\($0)" })
            }
            for other in part.valueSets {
                let members = members(Int(other.dropFirst(8))!)
                found = found?.intersection(members) ?? members
            }
            return found ?? []
        }

        private func meets(_ filter: ValueSetDefinition.Filter?, _ place: Int, _ system: CodeSystemDefinition) -> Bool {
            guard let filter else { return true }
            if filter.property == "odd" { return system.concepts[place].properties[0].value == "true" }
            var current: Int? = place
            while let number = current {
                if system.concepts[number].code == filter.value { return true }
                current = system.concepts[number].parent
            }
            return false
        }
    }

    @Test func `expansions and checks agree with the model`() throws {
        for seed in UInt64(1)...400 {
            var generator = SeededGenerator(seed: seed)
            let world = World(&generator)
            let library = TerminologyLibrary.r4.adding(codeSystems: world.systems, valueSets: world.sets)
            for number in world.sets.indices {
                let members = world.members(number)
                let expansion = try library.expand("http://v\(number)")
                #expect(Set(expansion.codes.map { "\($0.system)#\($0.code)" }) == members, "seed \(seed)")
                #expect(expansion.codes.count == members.count, "seed \(seed)")
                for system in world.systems {
                    for place in 0..<14 {
                        let check = library.check("c\(place)", system: system.url, in: "http://v\(number)")
                        #expect(check.isValid == members.contains("\(system.url)#c\(place)"), "seed \(seed) c\(place)")
                        #expect(check.verdict != .undecided, "seed \(seed)")
                    }
                }
            }
        }
    }

    @Test func `subsumption is an order`() throws {
        var generator = SeededGenerator(seed: 7)
        let url = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let codes = try #require(TerminologyLibrary.r4.codeSystem(url)).definition.concepts.map(\.code)
        for _ in 0..<2_000 {
            let (first, second) = (codes.randomElement(using: &generator)!, codes.randomElement(using: &generator)!)
            let there = try TerminologyLibrary.r4.subsumption(of: first, and: second, system: url)
            let back = try TerminologyLibrary.r4.subsumption(of: second, and: first, system: url)
            let opposites: [Subsumption: Subsumption] = [.subsumes: .subsumedBy, .subsumedBy: .subsumes]
            #expect(back == opposites[there] ?? there, "\(first) \(second)")
        }
    }

    @Test func `random codes never trap`() {
        var generator = SeededGenerator(seed: 11)
        let alphabet = Array("abcXYZ019-/;= .[]{}*é\u{1F600}")
        let names = ["all-languages", "mimetypes", "ucum-units", "languages", "currencies", "security-labels"]
        for _ in 0..<400 {
            let code = String(
                (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator)!
                })
            for name in names {
                let check = TerminologyLibrary.r4.check(code, system: nil, in: "http://hl7.org/fhir/ValueSet/" + name)
                #expect(check.isValid || check.text != nil)
            }
        }
    }
}
