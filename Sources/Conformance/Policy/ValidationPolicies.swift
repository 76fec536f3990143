import Declarations
import FHIRModel
public import Values

/// What each tenant asks of resources before they are stored, as `Profiles/validation.yaml` says.
///
/// ```yaml
/// base: required                # R4's own rules: required, warn or ignore
/// claimed: required             # profiles that a resource claims in meta.profile
/// types:
///   Patient:
///     all: { "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient": required }
/// rules: { que-7: warn }        # the most that single rules weigh
/// tenants:
///   north: { base: warn }
/// ```
///
/// What a tenant's section says stands in place of what is said for all: level by level, profile by profile, type by
/// type and rule by rule.
public struct ValidationPolicies: Sendable {
    /// What holds of tenants without a section of their own.
    public let everyone: ValidationPolicy
    public let tenants: [TenantID: ValidationPolicy]
    /// The profiles that are named, each for the type that it must be for, if one is said.
    private let named: [(profile: Placed<String>, type: String?)]
    private let rules: [Placed<String>]

    /// The standard policy for all.
    public static let standard = ValidationPolicies(everyone: .standard)

    public init(everyone: ValidationPolicy, tenants: [TenantID: ValidationPolicy] = [:]) {
        (self.everyone, self.tenants, named, rules) = (everyone, tenants, [], [])
    }

    public subscript(tenant: TenantID) -> ValidationPolicy { tenants[tenant] ?? everyone }

    /// Reads a declaration file.
    ///
    /// - Parameter known: The tenants that there are; nil if any may be named.
    /// - Returns: The policies, nil if any issue is an error; and all issues in the order of their places.
    public static func read(
        yaml bytes: [UInt8], file: String, tenants known: [TenantID]? = nil
    ) -> (policies: ValidationPolicies?, issues: [Issue]) {
        let (found, issues) = Declaration.read(
            yaml: bytes, file: file, as: .record { ValidationPolicies(reading: $0, known) })
        return (found, issues)
    }

    private init?(reading reader: DeclarationReader, _ known: [TenantID]?) {
        var section = PolicySection(reader)
        let sections = DeclarationShape<PolicySection>.record { PolicySection($0) }
        let own = reader.optional("tenants", .mapping(of: sections, keys: .tenant(among: known)), default: [])
        var tenants: [TenantID: ValidationPolicy] = [:]
        everyone = section.applied(to: .standard)
        for (tenant, part) in own {
            tenants[tenant.value] = part.applied(to: everyone)
            section.named += part.named
            section.ruleNames += part.ruleNames
        }
        (self.tenants, named, rules) = (tenants, section.named, section.ruleNames)
    }

    /// What the policies name and the definitions don't have; warnings, since a tenant may store what is missing.
    public func issues(in library: DefinitionLibrary) -> [Issue] {
        let profiles = named.flatMap { profile, type -> [Issue] in
            let url = profile.value
            guard let structure = library.structure(url) else {
                let meant = Canonical(url).url.nearest(among: library.structureURLs)
                let hint = meant.map { "; did you mean \"\($0)\"?" } ?? "; put its package into Profiles/fhir"
                return [profile.place.issue("the profile is not at hand\(hint)", code: .notFound, severity: .warning)]
            }
            guard let type, structure.typeName != type, R4.type(named: structure.typeName) != nil,
                structure.typeName != "Resource", structure.typeName != "DomainResource"
            else { return [] }
            let text = "the profile is for \(structure.typeName), not for \(type)"
            return [profile.place.issue(text, code: .value, severity: .warning)]
        }
        return profiles + rules.flatMap { unknownRule($0, library) }
    }

    private func unknownRule(_ rule: Placed<String>, _ library: DefinitionLibrary) -> [Issue] {
        guard !ValidationPolicy.ruleNames.contains(rule.value), !Self.baseKeys.contains(rule.value) else { return [] }
        let keys = library.profileKeys.union(Self.baseKeys)
        guard !keys.contains(rule.value) else { return [] }
        let meant = rule.value.nearest(among: keys.union(ValidationPolicy.ruleNames).sorted())
        let hint = meant.map { "; did you mean \"\($0)\"?" } ?? ""
        return [rule.place.issue("no rule has this name\(hint)", code: .notFound, severity: .warning)]
    }
}

extension ValidationPolicies {
    /// The keys of the invariants of R4's types.
    private static let baseKeys = Set(R4.types.flatMap { $0.invariants + $0.elements.flatMap(\.invariants) }.map(\.key))
}

/// What the file says for all, or for one tenant.
private struct PolicySection {
    private var base: ValidationPolicy.Level?
    private var claimed: ValidationPolicy.Level?
    private var profiles: [String: ValidationPolicy.Level] = [:]
    private var types: [String: ValidationPolicy.OfType] = [:]
    private var rules: [String: ValidationPolicy.Level] = [:]
    var named: [(profile: Placed<String>, type: String?)] = []
    var ruleNames: [Placed<String>] = []

    init(_ reader: DeclarationReader) {
        base = reader.optional("base", .level)
        claimed = reader.optional("claimed", .level)
        for (url, level) in reader.optional("profiles", .mapping(of: .level, keys: .canonical), default: []) {
            profiles[Canonical(url.value).url] = level
            named.append((url, nil))
        }
        let sections = DeclarationShape<TypeSection>.record { TypeSection($0) }
        for (name, part) in reader.optional("types", .mapping(of: sections, keys: .resourceType), default: []) {
            types[name.value] = part.asked
            named += part.named.map { ($0, name.value) }
        }
        for (rule, level) in reader.optional("rules", .mapping(of: .level), default: []) {
            rules[rule.value] = level
            ruleNames.append(rule)
        }
    }

    func applied(to policy: ValidationPolicy) -> ValidationPolicy {
        var result = policy
        result.base = base ?? policy.base
        result.claimed = claimed ?? policy.claimed
        result.profiles.merge(profiles) { $1 }
        result.types.merge(types) { $1 }
        result.rules.merge(rules) { $1 }
        return result
    }
}

/// What the file says of one type.
private struct TypeSection {
    var asked = ValidationPolicy.OfType()
    var named: [Placed<String>] = []

    init(_ reader: DeclarationReader) {
        asked.base = reader.optional("base", .level)
        for (url, level) in reader.optional("all", .mapping(of: .level, keys: .canonical), default: []) {
            asked.all.append(.init(url.value, level))
            named.append(url)
        }
        let any = DeclarationShape<(ValidationPolicy.Level, [Placed<String>])>.record { reader in
            let level = reader.required("level", .level)
            let profiles = reader.required("of", .list(of: DeclarationShape<String>.canonical.placed))
            guard let level, let profiles, !profiles.isEmpty else { return nil }
            return (level, profiles)
        }
        guard let (level, profiles) = reader.optional("any", any) else { return }
        asked.any = .init(level, profiles.map(\.value))
        named += profiles
    }
}

extension DeclarationShape where Value == ValidationPolicy.Level {
    fileprivate static var level: Self { .oneOf(ValidationPolicy.Level.self) }
}

extension DeclarationShape where Value == String {
    fileprivate static var canonical: Self {
        DeclarationShape<String>("the canonical URL of a profile such as http://example.org/fhir/StructureDefinition/x")
        {
            (text: String) -> String? in
            ValidationRun.isAbsolute(text) && !text.contains(" ") ? text : nil
        }
    }

    fileprivate static var resourceType: Self {
        DeclarationShape<String>("a resource type of FHIR R4") { (text: String) -> Result<String, DeclarationFault> in
            guard !R4.isResourceType(text) else { return .success(text) }
            let hint = text.nearest(among: R4.resourceTypes).map { "did you mean \"\($0)\"?" } ?? "R4 has no such type"
            return .failure(DeclarationFault(hint))
        }
    }
}

extension DeclarationShape where Value == TenantID {
    fileprivate static func tenant(among known: [TenantID]?) -> Self {
        DeclarationShape<TenantID>("one of the tenants") { (text: String) -> Result<TenantID, DeclarationFault> in
            if let tenant = TenantID(text), known?.contains(tenant) ?? true { return .success(tenant) }
            let names = (known ?? []).map(\.name)
            let meant = text.nearest(among: names).map { "did you mean \"\($0)\"?" }
            return .failure(DeclarationFault(meant ?? "they are \(names.joined(separator: ", "))"))
        }
    }
}

extension DefinitionLibrary {
    /// The canonical URLs of all StructureDefinitions at hand.
    fileprivate var structureURLs: [String] {
        resources(ofType: "StructureDefinition").compactMap { $0.root.first("url")?.text } + R4.structureURLs
    }

    /// The keys of the invariants of all profiles at hand.
    fileprivate var profileKeys: Set<String> {
        var keys: Set<String> = []
        let published = R4.structureURLs.lazy.compactMap { R4.structureDefinition($0) }
            .filter { Self.hasConstraint($0) }.compactMap { Resource.parse(json: $0).readable }
        for resource in resources(ofType: "StructureDefinition") + published {
            for part in ["differential", "snapshot"] {
                for element in resource.root.first(part)?.children(named: "element") ?? [] {
                    keys.formUnion(element.children(named: "constraint").compactMap { $0.first("key")?.text })
                }
            }
        }
        return keys
    }

    private static func hasConstraint(_ json: [UInt8]) -> Bool {
        String(decoding: json, as: UTF8.self).contains("\"constraint\"")
    }
}
