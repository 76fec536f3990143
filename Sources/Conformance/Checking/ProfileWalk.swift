import FHIRModel
import FHIRPath
import Values

/// An element and a profile that it is checked against.
struct ProfileTask: Hashable {
    let element: Int
    let profile: String
}

/// The walk of a profile's rules over an element.
extension ValidationRun {
    /// Checks an element against a profile by its canonical URL.
    ///
    /// - Parameters:
    ///   - isAskedFor: Whether the caller named the profile; that it is not at hand is then an error.
    ///   - stated: The `meta.profile` that names it.
    func check(_ element: Element, against url: String, isAskedFor: Bool = false, statedAt stated: Element? = nil) {
        if let mark = url.firstIndex(of: "#") {
            return check(element, againstPart: url[url.index(after: mark)...], of: String(url[..<mark]))
        }
        if let known = library.knownProfile(url), element.type.index == known.type?.index {
            return check(element, against: known)
        }
        guard let structure = library.structure(url) else {
            let text = "the profile \(url) is not at hand, so it was not checked"
            return report(isAskedFor ? .error : .warning, .notFound, at: stated ?? element, text)
        }
        guard let type = R4.type(named: structure.typeName), element.type.isKind(of: type) else {
            return report(
                .error, .structure, at: element,
                "the profile \(url) is for a \(structure.typeName), and this is a \(element.typeName)")
        }
        guard structure.isConstraint else { return }
        do {
            let rules = try library.rules(of: structure)
            library.remember(rules, as: url)
            check(element, against: rules)
        } catch {
            report(.error, .exception, at: stated ?? element, "the profile \(url) can't be used: \(error)")
        }
    }

    /// Checks an element against what a profile asks of one of its elements.
    private func check(_ element: Element, againstPart id: Substring, of url: String) {
        guard let structure = library.structure(url), let rules = try? library.rules(of: structure) else {
            return report(.warning, .notFound, at: element, "the profile \(url) is not at hand, so it was not checked")
        }
        guard let rule = rules.root.rule(withID: id) else { return }
        check(element, against: rule, of: rules)
    }

    /// Checks an element against the rules of a profile, unless that is being done already.
    private func check(_ element: Element, against rules: ProfileRules) {
        let task = ProfileTask(element: element.index, profile: rules.name)
        guard pending.insert(task).inserted else { return }
        defer { pending.remove(task) }
        if element.isResource, element != resource {
            within(element) { check(element, against: rules.root, of: rules) }
        } else {
            check(element, against: rules.root, of: rules)
        }
    }

    /// Whether an element follows a profile; nothing is reported.
    func conforms(_ element: Element, to url: String) -> Bool {
        let task = ProfileTask(element: element.index, profile: url)
        if let known = conformance[task] { return known }
        // A profile that can't be used, or is being checked, refuses nothing.
        guard !pending.contains(task), isUsable(url) else { return true }
        let result = silently { check(element, against: url) }
        conformance[task] = result
        return result
    }

    private func isUsable(_ url: String) -> Bool {
        guard let structure = library.structure(url) else { return true }
        return (try? library.snapshot(of: structure)) != nil
    }

    /// Whether an element follows a rule; nothing is reported.
    private func conforms(_ element: Element, to rule: ElementRule, of profile: ProfileRules) -> Bool {
        silently { check(element, against: rule, of: profile) }
    }

    // MARK: One element

    /// Checks an element against a rule; what is below a resource sees that one as its own.
    private func check(_ element: Element, against rule: ElementRule, of profile: ProfileRules) {
        checkValue(element, rule, profile)
        let name = profile.structure.url
        for invariant in rule.invariants where !invariant.isBestPractice || options.reportsBestPractice {
            check(invariant, on: element, profile: name)
        }
        if let binding = rule.binding { checkBinding(of: element, to: binding, profile: name) }
        if let types = rule.types, let type = types.first(where: { element.type.isKind(of: $0.type) }) {
            checkType(element, type, profile)
        }
        guard !rule.children.isEmpty else { return }
        guard element.isResource, element != resource else {
            for child in rule.children { checkChildren(of: element, child, profile) }
            return
        }
        within(element) { for child in rule.children { checkChildren(of: element, child, profile) } }
    }

    private func checkValue(_ element: Element, _ rule: ElementRule, _ profile: ProfileRules) {
        let name = profile.structure.url
        if let fixed = rule.fixed {
            for fault in ValueMatch.faults(of: element, fixed: fixed) {
                report(.error, .value, at: fault.element, "\(fault.text), which \(name) fixes for \(rule.id)")
            }
        }
        if let pattern = rule.pattern {
            for fault in ValueMatch.faults(of: element, pattern: pattern) {
                report(.error, .value, at: fault.element, "\(fault.text), as \(name) asks of \(rule.id)")
            }
        }
        if let length = rule.maxLength, let count = element.text?.unicodeScalars.count, count > length {
            report(.error, .tooLong, at: element, "the text has \(count) characters, and \(name) allows \(length)")
        }
        if let least = rule.minValue, ValueMatch.compare(element, least) == -1 {
            report(
                .error, .invalid, at: element,
                "the value is less than \(ValueMatch.shown(least)), the least that \(name) allows")
        }
        if let most = rule.maxValue, ValueMatch.compare(element, most) == 1 {
            report(
                .error, .invalid, at: element,
                "the value is greater than \(ValueMatch.shown(most)), the most that \(name) allows")
        }
        if let control = rule.narrative { checkNarrative(element, control, profile) }
        if !rule.valueAlternatives.isEmpty, element.isPrimitive, !element.hasValue {
            let urls = element.children(named: "extension").compactMap { $0.first("url")?.text }
            if !rule.valueAlternatives.contains(where: urls.contains) {
                report(
                    .error, .invalid, at: element,
                    "without a value, one of these extensions must say why: \(rule.valueAlternatives.joined(separator: ", "))"
                )
            }
        }
    }

    /// Checks the profiles that a type demands of the content, and those of a reference's target.
    private func checkType(_ element: Element, _ type: TypeRule, _ profile: ProfileRules) {
        if let only = type.profiles.first, type.profiles.count == 1 {
            check(element, against: only)
        } else if !type.profiles.isEmpty, !type.profiles.contains(where: { conforms(element, to: $0) }) {
            report(
                .error, .structure, at: element,
                "the element follows none of the profiles \(type.profiles.joined(separator: ", "))")
        }
        guard let reference = Self.referenceText(of: element) else { return }
        let finding = follow(reference, from: element)
        if !type.aggregation.isEmpty { checkAggregation(element, reference, finding, type.aggregation) }
        guard !type.targets.isEmpty else { return }
        checkTargets(of: element, finding, type.targets)
    }

    private static func referenceText(of element: Element) -> String? {
        element.typeName == "Reference" ? element.first("reference")?.text : nil
    }

    private func checkTargets(of element: Element, _ finding: ReferenceFinding, _ targets: [String]) {
        let names = targets.compactMap { library.structure($0)?.typeName }
        guard names.count == targets.count, !names.contains("Resource") else { return }
        switch finding {
        case .missing: break
        case .outside(let type):
            guard let type, !names.contains(type) else { return }
            report(.error, .structure, at: element, Self.targetText(type, Set(names)), rule: "reference-target")
        case .resource(let target):
            guard names.contains(target.typeName) else {
                return report(
                    .error, .structure, at: element, Self.targetText(target.typeName, Set(names)),
                    rule: "reference-target")
            }
            guard !targets.contains(where: { conforms(target, to: $0) }) else { return }
            report(
                .error, .structure, at: element,
                "what the reference leads to follows none of the profiles \(targets.joined(separator: ", "))")
        }
    }

    private func checkAggregation(
        _ element: Element, _ text: String, _ finding: ReferenceFinding, _ allowed: [String]
    ) {
        let found: String
        switch finding {
        case .resource(let target):
            found = text.hasPrefix("#") ? "contained" : target.tree(isThatOf: document) ? "bundled" : "referenced"
        case .outside: found = "referenced"
        case .missing: return
        }
        guard !allowed.contains(found), found != "bundled" || !allowed.contains("referenced") else { return }
        report(
            .error, .structure, at: element,
            "the target of the reference is \(found), and must be \(allowed.joined(separator: " or "))")
    }

    // MARK: The items of one element

    private func checkChildren(of element: Element, _ rule: ElementRule, _ profile: ProfileRules) {
        let items = items(of: element, rule)
        checkCount(items.count, in: element, rule, profile)
        for item in items {
            if let types = rule.types, !types.contains(where: { item.type.isKind(of: $0.type) }) {
                let names = types.map(\.type.name).joined(separator: ", ")
                report(
                    .error, .structure, at: item,
                    "\(profile.structure.url) allows \(names) for \(rule.id), and this is a \(item.typeName)")
                continue
            }
            check(item, against: rule, of: profile)
        }
        if let slicing = rule.slicing { check(items, in: element, slicing, rule, profile) }
    }

    private func items(of element: Element, _ rule: ElementRule) -> [Element] {
        guard !rule.definitions.isEmpty else { return [] }
        return element.children.filter { child in
            guard let definition = child.definition, rule.definitions.contains(definition.index) else { return false }
            return rule.onlyType.map { $0 == child.type.index } ?? true
        }
    }

    private func checkCount(_ count: Int, in element: Element, _ rule: ElementRule, _ profile: ProfileRules) {
        if count < rule.min {
            report(
                .error, .structure, at: element,
                "\(rule.id) must be there at least \(rule.min == 1 ? "once" : "\(rule.min) times"), and is there "
                    + "\(count == 0 ? "not at all" : "\(count) times") (\(profile.structure.url))")
        }
        if let max = rule.max, count > max {
            report(
                .error, .structure, at: element,
                max == 0
                    ? "\(rule.id) must not be there (\(profile.structure.url))"
                    : "\(rule.id) may be there \(max == 1 ? "once" : "\(max) times"), and is there \(count) times "
                        + "(\(profile.structure.url))")
        }
    }

    // MARK: Slices

    private func check(
        _ items: [Element], in element: Element, _ slicing: SlicingRule, _ rule: ElementRule, _ profile: ProfileRules
    ) {
        var members = [[Element]](repeating: [], count: slicing.slices.count)
        var (last, sawRest) = (0, false)
        for item in items {
            let found = slicing.slices.indices.filter { number in
                let slice = slicing.slices[number]
                if let parent = slice.parent,
                    let outer = slicing.slices.firstIndex(where: { $0.rule.sliceName == parent }),
                    members[outer].last?.index != item.index
                {
                    return false
                }
                let isMember = isMember(item, of: slice, profile)
                if isMember { members[number].append(item) }
                return isMember
            }
            guard let first = found.first else {
                sawRest = true
                checkRest(item, slicing, rule, profile)
                continue
            }
            if slicing.isOrdered, first < last {
                report(
                    .error, .structure, at: item,
                    "the slice '\(slicing.slices[first].rule.sliceName ?? "")' of \(rule.id) is out of order")
            }
            if slicing.rest == .openAtEnd, sawRest {
                report(.error, .structure, at: item, "items of \(rule.id) that are in no slice must come last")
            }
            last = max(last, first)
        }
        for (slice, members) in zip(slicing.slices, members) {
            checkCount(members.count, in: element, slice.rule, profile)
            for member in members { check(member, against: slice.rule, of: profile) }
        }
    }

    private func checkRest(_ item: Element, _ slicing: SlicingRule, _ rule: ElementRule, _ profile: ProfileRules) {
        if let fallback = slicing.fallback { return check(item, against: fallback, of: profile) }
        if slicing.rest == .closed {
            let names = slicing.slices.compactMap(\.rule.sliceName).joined(separator: ", ")
            report(
                .error, .structure, at: item,
                "the item belongs to no slice of \(rule.id), and \(profile.structure.url) allows only: \(names)")
        } else if !slicing.slices.isEmpty {
            report(
                .information, .informational, at: item,
                "the item belongs to no slice of \(rule.id) (\(profile.structure.url))")
        }
    }

    private func isMember(_ item: Element, of slice: SlicingRule.Slice, _ profile: ProfileRules) -> Bool {
        guard let tests = slice.tests else { return conforms(item, to: slice.rule, of: profile) }
        guard !tests.isEmpty else { return false }
        return tests.allSatisfy { holds($0, of: item) }
    }

    private func holds(_ test: SliceTest, of item: Element) -> Bool {
        let found = values(at: test.path.steps[...], of: item)
        switch test.condition {
        case .exists(let isThere): return found.isEmpty != isThere
        case .value(let value, let isFixed):
            return found.contains {
                isFixed ? ValueMatch.equals($0, value) : ValueMatch.holds($0, pattern: value)
            }
        case .text(let text): return found.contains { $0.text == text }
        case .code(let valueSet):
            return found.contains { element in
                CodeQuestion.about(.node(element), valueSet: valueSet)?.contains { verdict($0).isMember } ?? false
            }
        case .type(let types): return found.contains { element in types.contains { element.type.isKind(of: $0) } }
        case .profile(let profiles):
            return found.contains { element in profiles.contains { conforms(element, to: $0) } }
        }
    }

    private func values(at steps: ArraySlice<DiscriminatorPath.Step>, of element: Element) -> [Element] {
        guard let step = steps.first else { return [element] }
        let rest = steps.dropFirst()
        switch step {
        case .child(let name): return element.children(named: name).flatMap { values(at: rest, of: $0) }
        case .extension(let url):
            return element.children(named: "extension").filter { $0.first("url")?.text == url }
                .flatMap { values(at: rest, of: $0) }
        case .ofType(let name): return element.typeName == name ? values(at: rest, of: element) : []
        case .resolve:
            let text = element.isPrimitive ? element.text : element.first("reference")?.text
            guard let text else { return [] }
            switch follow(text, from: element) {
            case .resource(let target): return values(at: rest, of: target)
            default: return []
            }
        }
    }
}

extension Element {
    /// Whether both are of one document.
    fileprivate func tree(isThatOf other: Element) -> Bool {
        resource.root == other || enclosingRoot == other
    }

    private var enclosingRoot: Element {
        var current = self
        while let parent = current.parent { current = parent }
        return current
    }
}
