public import FHIRModel
public import Values

/// What one tenant asks of resources before they are stored: whose rules count, and how much.
///
/// R4's own rules are the base. A profile counts where a resource claims it by its `meta.profile`, and where the policy
/// asks it of all resources of a type. Single rules may be given less weight than what they are part of, never more.
public struct ValidationPolicy: Hashable, Sendable {
    /// What a broken rule does to a write.
    public enum Level: String, CaseIterable, Comparable, Sendable {
        /// It is not looked for.
        case ignore
        /// The resource is stored, and the issue comes back as a warning.
        case warn
        /// The resource is refused.
        case required

        public static func < (left: Self, right: Self) -> Bool { left.order < right.order }
        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What is asked of the resources of one type.
    public struct OfType: Hashable, Sendable {
        /// The level of R4's own rules, if another one than for all.
        public var base: Level?
        /// The profiles that each of them must follow, claimed or not.
        public var all: [Profile] = []
        /// Profiles of which each must follow at least one.
        public var any: AnyOf?

        public init() {}
    }

    /// A profile by its canonical URL.
    public struct Profile: Hashable, Sendable {
        public var url: String
        public var level: Level

        public init(_ url: String, _ level: Level) { (self.url, self.level) = (url, level) }
    }

    /// Profiles of which one is enough.
    public struct AnyOf: Hashable, Sendable {
        public var level: Level
        public var profiles: [String]

        public init(_ level: Level, _ profiles: [String]) { (self.level, self.profiles) = (level, profiles) }
    }

    /// The level of R4's own rules: cardinality, required codes, invariants, references, narratives.
    public var base = Level.required
    /// The level of the profiles that a resource claims by its `meta.profile`, if they are at hand.
    public var claimed = Level.required
    /// The levels of single profiles where they are claimed.
    public var profiles: [String: Level] = [:]
    public var types: [String: OfType] = [:]
    /// The most that single rules weigh, by their names: `que-7`, `reference-target`.
    public var rules: [String: Level] = broadRules

    public init() {}

    /// What holds without a word from anybody: R4 and the profiles that are claimed are required.
    public static let standard = ValidationPolicy()

    /// The rules that HL7's own examples of R4 break: those of others will too, and nothing is lost by it.
    public static let broadRules: [String: Level] = [
        "bundle-full-url": .warn, "bundle-reference": .warn, "identifier-uri": .warn, "que-7": .warn,
        "reference-target": .warn, "search-parameter-type": .warn, "txt-2": .warn, "uuid-form": .warn,
        "vital-signs": .warn,
    ]

    /// The names of rules beside the keys of invariants.
    static let ruleNames: Set<String> = [
        "bundle-full-url", "bundle-reference", "contained-reference", "identifier-uri", "reference-target",
        "search-parameter-type", "uuid-form", vitalSigns,
    ]

    /// The level of R4's own rules for a type.
    public func level(ofBase type: String) -> Level { types[type]?.base ?? base }

    /// The level of a profile that a resource of a type claims.
    func level(ofClaimed url: String, _ type: String) -> Level {
        let asked = types[type]?.all.first { Canonical($0.url).url == url }?.level
        return asked ?? profiles[url] ?? claimed
    }

    /// Whether nothing is ever asked of resources of a type.
    func asksNothing(of type: String) -> Bool {
        let own = types[type]
        return level(ofBase: type) == .ignore && claimed == .ignore && own?.any == nil
            && profiles.values.allSatisfy { $0 == .ignore } && (own?.all ?? []).allSatisfy { $0.level == .ignore }
    }

    /// What a finding weighs; nil for nothing.
    func severity(of finding: ValidationRun.Finding, in type: String) -> Issue.Severity? {
        let whole =
            switch finding.cause {
            case nil: level(ofBase: type)
            case Self.vitalSigns: min(level(ofBase: type), rules[Self.vitalSigns] ?? .required)
            case Self.anyOf: types[type]?.any?.level ?? .required
            case let url?: level(ofClaimed: url, type)
            }
        switch min(whole, finding.rule.flatMap { rules[$0] } ?? .required) {
        case .ignore: return nil
        case .warn: return finding.isError ? .warning : finding.severity
        case .required: return finding.severity
        }
    }

    /// In whose name vital signs are checked against R4's profiles that they do not claim; the name of that rule.
    static let vitalSigns = "vital-signs"
    /// In whose name it is said that none of several profiles is followed.
    static let anyOf = "one of several"
}

/// What a policy says of one resource.
public struct Judgement: Sendable {
    /// Sorted by place; an error means that the resource is refused.
    public let issues: [Issue]
    /// Those of the issues that are errors and weigh less by the policy.
    public let lowered: [Issue]

    public var isRefused: Bool { issues.contains(where: \.isError) }

    init(_ weighed: [(issue: Issue, isLowered: Bool)]) {
        issues = weighed.map(\.issue)
        lowered = weighed.filter(\.isLowered).map(\.issue)
    }
}

extension ProfileValidator {
    /// What a policy says of a resource that is to be stored.
    ///
    /// Good practice is not reported. Codes of systems that are not at hand are warnings, never errors.
    ///
    /// - Parameter profiles: Canonical URLs of further profiles that it must follow.
    public func judge(_ resource: Resource, by policy: ValidationPolicy, profiles: [String] = []) -> Judgement {
        let type = resource.typeName
        guard !policy.asksNothing(of: type) || !profiles.isEmpty else { return Judgement([]) }
        var strict = self
        strict.options.reportsBestPractice = false
        let run = ValidationRun(strict, on: resource.root, policy: policy)
        let own = policy.types[type]
        let claims = resource.root["meta"]?.children(named: "profile").compactMap(\.text) ?? []
        let asked = (own?.all ?? []).filter { $0.level != .ignore && !claims.contains($0.url) }.map(\.url)
        run.checkDocument(profiles: asked + profiles)
        if let any = own?.any, any.level != .ignore { run.checkFollowsAny(of: any.profiles) }
        let named = Set(profiles.map { Canonical($0).url })
        let issues = run.weighed { finding in
            if let cause = finding.cause, named.contains(cause) { return finding.severity }
            return policy.severity(of: finding, in: type)
        }
        return Judgement(issues)
    }
}

extension ValidationRun {
    /// Checks that the document follows at least one of some profiles; else says what the nearest one misses.
    fileprivate func checkFollowsAny(of profiles: [String]) {
        var nearest: (url: String, errors: Int)?
        for profile in profiles {
            let errors = countingErrors { check(document, against: profile, isAskedFor: true) }
            if errors == 0 { return }
            if errors < nearest?.errors ?? .max { nearest = (profile, errors) }
        }
        guard let nearest else { return }
        inName(of: ValidationPolicy.anyOf) {
            let list = profiles.joined(separator: ", ")
            report(
                .error, .structure, at: document,
                "the \(document.typeName) must follow one of \(list), and follows none; \(nearest.url) is the nearest")
            check(document, against: nearest.url, isAskedFor: true)
        }
    }
}
