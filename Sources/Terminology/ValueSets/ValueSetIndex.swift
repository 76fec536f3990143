import FHIRModel

/// The members of a value set by code, for the checks that are made most often.
///
/// It holds those that are certainly members, and no code that several systems have; all others take the long way.
struct ValueSetIndex: Sendable {
    /// A code that a value set may have.
    struct Candidate {
        let system: String
        let code: String
    }

    private struct Member: Sendable {
        let display: String?
        let system: Int32
        let flags: ConceptFlags
    }

    private var members: [String: Member] = [:]
    private var systems: [String] = []

    /// Larger value sets have no index.
    private static let codesMax = 20_000

    init(definition: ValueSetDefinition, includes: [ValueSetPart], excludes: [ValueSetPart]) {
        var seen: Set<ObjectIdentifier> = []
        guard let candidates = Self.candidates(of: includes, &seen) else { return }
        members.reserveCapacity(candidates.count)
        var numbers: [String: Int32] = [:]
        var ambiguous: Set<String> = []
        for candidate in candidates {
            var known: ValueSetPart.Known = [:]
            let answer = Self.answer(candidate.system, candidate.code, definition, includes, excludes, &known)
            guard case .yes(let found) = answer else { continue }
            let system = numbers[candidate.system, default: Int32(systems.count)]
            if numbers.updateValue(system, forKey: candidate.system) == nil { systems.append(candidate.system) }
            if let known = members[candidate.code] {
                if known.system != system { ambiguous.insert(candidate.code) }
                continue
            }
            let flags = found.number.flatMap { found.codeSystem?.flags(of: $0) } ?? []
            let display = found.display ?? found.number.flatMap { found.codeSystem?.display(of: $0) }
            members[candidate.code] = Member(display: display, system: system, flags: flags)
        }
        for code in ambiguous { members[code] = nil }
    }

    /// The answer for a member without a display or with the usual one; nil for all others.
    func check(_ system: String?, _ code: String, _ display: String?) -> CodeCheck? {
        guard let member = members[code] else { return nil }
        if let system, systems[Int(member.system)] != system { return nil }
        if let display, display != member.display { return nil }
        var check = CodeCheck(.valid)
        check.system = systems[Int(member.system)]
        check.display = member.display
        check.isAbstract = member.flags.contains(.abstract)
        check.isInactive = member.flags.contains(.inactive)
        return check
    }

    /// The codes that parts name or choose from systems that are here; nil if they are too many.
    ///
    /// - Parameter seen: The imported value sets whose codes are there already.
    private static func candidates(of parts: [ValueSetPart], _ seen: inout Set<ObjectIdentifier>) -> [Candidate]? {
        var all: [Candidate] = []
        for part in parts {
            let url = part.definition.system ?? ""
            switch part.rule {
            case .importsOnly:
                guard case .set(let set) = part.imports.first, seen.insert(ObjectIdentifier(set)).inserted else {
                    continue
                }
                guard let imported = candidates(of: set.includes, &seen) else { return nil }
                all += imported
            case .listed: all += part.definition.codes.map { Candidate(system: url, code: $0.code) }
            case .whole(let system):
                guard system.concepts.count <= codesMax else { return nil }
                all += system.concepts.map { Candidate(system: url, code: $0.code) }
            case .filtered(let system, let selection):
                for (concept, isMember) in zip(system.concepts, selection.members) where isMember {
                    all.append(Candidate(system: url, code: concept.code))
                }
            case .grammar, .undecidable: continue
            }
            if all.count > codesMax { return nil }
        }
        return all
    }

    // MARK: The long way

    /// What includes and excludes together say of a code.
    static func answer(
        _ system: String?, _ code: String, _ definition: ValueSetDefinition, _ includes: [ValueSetPart],
        _ excludes: [ValueSetPart], _ known: inout ValueSetPart.Known
    ) -> ValueSetPart.Answer {
        var answer = ValueSetPart.Answer.no
        for part in includes {
            switch part.answer(system, code, &known) {
            case .yes(let found):
                if system != nil { return kept(found, code, definition, excludes, &known) }
                // What was said of a code without a system need not hold for it with the one that was found.
                var own: ValueSetPart.Known = [:]
                return kept(found, code, definition, excludes, &own)
            case .no: continue
            case .unknown(let reason, let text): answer = .unknown(reason, text)
            }
        }
        return answer
    }

    private static func kept(
        _ found: ValueSetPart.Found, _ code: String, _ definition: ValueSetDefinition, _ excludes: [ValueSetPart],
        _ known: inout ValueSetPart.Known
    ) -> ValueSetPart.Answer {
        if definition.includesInactive == false, let number = found.number,
            found.codeSystem?.flags(of: number).contains(.inactive) == true
        {
            return .no
        }
        for part in excludes {
            switch part.answer(found.system, code, &known) {
            case .yes: return .no
            case .no: continue
            case .unknown(let reason, let text): return .unknown(reason, text)
            }
        }
        return .yes(found)
    }
}
