public import FHIRModel
import Synchronization
import Values

/// All definitions at hand: those of R4, and those of the packages given; snapshots and rules are made when asked for.
///
/// Safe to share: what was made once is kept and used by all.
public final class DefinitionLibrary: Sendable {
    /// The definitions of R4 alone.
    public static let r4 = DefinitionLibrary()

    /// Resources of the packages by canonical URL, the last one first.
    private let resources: [String: [Resource]]
    private let made = Mutex(Made())
    /// The profiles that all resources of a type must follow, by the guides of the packages.
    let globalProfiles: [String: [String]]

    private struct Made {
        /// Only what was found: URLs come from resources too, and there is no end to those.
        var structures: [Canonical: StructureDefinition] = [:]
        var snapshots: [String: Result<Snapshot, SnapshotFault>] = [:]
        var rules: [String: ProfileRules] = [:]
        /// What was found under a canonical URL with rules that can be used.
        var profiles: [String: ProfileRules] = [:]
    }

    /// A library of R4 and the packages; a definition of a later package stands before one of an earlier.
    public init(packages: [DefinitionPackage] = []) {
        var resources: [String: [Resource]] = [:]
        for package in packages {
            for resource in package.resources {
                guard let url = resource.root.first("url")?.text else { continue }
                resources[url, default: []].insert(resource, at: 0)
            }
        }
        self.resources = resources
        var globals: [String: [String]] = [:]
        for guide in resources.values.joined() where guide.typeName == "ImplementationGuide" {
            for global in guide.root.children(named: "global") {
                guard let type = global.first("type")?.text, let profile = global.first("profile")?.text else {
                    continue
                }
                globals[type, default: []].append(profile)
            }
        }
        globalProfiles = globals
    }

    /// The StructureDefinition of a canonical URL; without the version asked for, the one at hand.
    public func structure(_ canonical: String) -> StructureDefinition? {
        let key = Canonical(canonical)
        if let known = made.withLock({ $0.structures[key] }) { return known }
        guard let found = findStructure(key) else { return nil }
        if key.version == nil || key.version == found.version { made.withLock { $0.structures[key] = found } }
        return found
    }

    /// The StructureDefinition of a canonical URL, in the version asked for if it asks for one.
    func exactStructure(_ canonical: String) -> StructureDefinition? {
        guard let found = structure(canonical) else { return nil }
        let stated = found.version ?? found.resource.root.first("fhirVersion")?.text
        return Canonical(canonical).version.map { $0 == stated } ?? true ? found : nil
    }

    private func findStructure(_ key: Canonical) -> StructureDefinition? {
        if let resource = loaded(key, types: ["StructureDefinition"]) { return StructureDefinition(resource) }
        guard let json = R4.structureDefinition(key.url) else { return nil }
        return Resource.parse(json: json).readable.flatMap(StructureDefinition.init)
    }

    /// A resource of the packages by its canonical URL, with the version asked for if it is there.
    public func resource(_ canonical: String, types: [String] = []) -> Resource? {
        loaded(Canonical(canonical), types: types)
    }

    /// The resources of a type in the packages.
    public func resources(ofType type: String) -> [Resource] {
        resources.values.flatMap { $0.filter { $0.typeName == type } }
    }

    private func loaded(_ key: Canonical, types: [String]) -> Resource? {
        guard let all = resources[key.url]?.filter({ types.isEmpty || types.contains($0.typeName) }) else { return nil }
        guard let version = key.version else { return all.first }
        return all.first { $0.root.first("version")?.text == version } ?? all.first
    }

    /// All elements of a structure: as published, or made from its differential.
    ///
    /// - Parameters:
    ///   - isRegenerated: To make it from the differential even if it was published.
    ///   - convention: How it is written if it is made: as R4 itself for R4's own structures, as of 2023 for others.
    ///   - making: The structures whose snapshots are being made and need this one.
    func snapshot(
        of structure: StructureDefinition, isRegenerated: Bool = false, writtenAs convention: SnapshotConvention? = nil,
        for making: [String] = []
    ) throws(SnapshotFault) -> Snapshot {
        let convention = structure.isOfR4 ? .r4 : convention ?? .guides2023
        let key = "\(structure.url)|\(structure.version ?? "")#\(convention.rawValue)\(isRegenerated ? "!" : "")"
        if let known = made.withLock({ $0.snapshots[key] }) { return try known.get() }
        guard !making.contains(structure.url) else { throw SnapshotFault("\(structure.url) needs its own snapshot") }
        let result = SnapshotGenerator.result(
            for: structure, in: self, isRegenerated: isRegenerated, convention: convention, making: making)
        made.withLock { $0.snapshots[key] = result }
        return try result.get()
    }

    /// The rules of the profile of a canonical URL, if they were made before.
    func knownProfile(_ canonical: String) -> ProfileRules? { made.withLock { $0.profiles[canonical] } }

    /// Remembers the rules of a profile under the canonical URL that it was found by.
    func remember(_ rules: ProfileRules, as canonical: String) {
        // A version that is not at hand is no name of the one that is.
        guard Canonical(canonical).version.map({ $0 == rules.structure.version }) ?? true else { return }
        made.withLock { $0.profiles[canonical] = rules }
    }

    /// The rules of a profile beyond those of its type; throws if its snapshot can't be made.
    func rules(of structure: StructureDefinition) throws(SnapshotFault) -> ProfileRules {
        let key = "\(structure.url)|\(structure.version ?? "")"
        if let known = made.withLock({ $0.rules[key] }) { return known }
        let snapshot = try snapshot(of: structure)
        let rules = ProfileCompiler(structure, snapshot, self).compile()
        return made.withLock {
            $0.rules[key] = rules
            return rules
        }
    }
}
