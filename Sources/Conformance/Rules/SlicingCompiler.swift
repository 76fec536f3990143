import FHIRModel
import Values

/// Compiles the slices of an element: what tells them apart, and what they ask.
struct SlicingCompiler {
    private let compiler: ProfileCompiler
    private var library: DefinitionLibrary { compiler.library }

    init(_ compiler: ProfileCompiler) { self.compiler = compiler }

    /// Nil if the element is not sliced.
    func slicing(of node: SnapshotNode, in owners: [TypeDefinition]) -> SlicingRule? {
        guard !node.slices.isEmpty || node.element.first("slicing")?.first("rules")?.text == "closed" else {
            return nil
        }
        let slicing = node.element.first("slicing")
        let discriminators = discriminators(of: node)
        guard slicing != nil || !node.slices.isEmpty else { return nil }
        var slices: [SlicingRule.Slice] = []
        var fallback: ElementRule?
        for slice in node.slices {
            let rule = compiler.rule(for: slice, in: owners)
            if slice.element.sliceName == "@default" {
                fallback = rule
                continue
            }
            let name = slice.element.sliceName ?? ""
            // A slice of a slice is told apart by what tells the outer one apart, and by more (`phone/home`).
            let outer = node.slices.filter { name.hasPrefix(($0.element.sliceName ?? "") + "/") }
            let all = discriminators + outer.flatMap(self.discriminators)
            let tests = all.isEmpty ? nil : tests(of: slice, all)
            let parent = name.lastIndex(of: "/").map { String(name[..<$0]) }
            slices.append(.init(rule: rule, tests: tests, parent: parent))
        }
        return SlicingRule(
            rest: slicing?.first("rules")?.text.flatMap(SlicingRule.Rest.init) ?? .open,
            isOrdered: slicing?.first("ordered")?.boolean ?? false, slices: slices, fallback: fallback)
    }

    private func discriminators(of node: SnapshotNode) -> [(kind: String, path: String)] {
        (node.element.first("slicing")?.children(named: "discriminator") ?? []).compactMap { discriminator in
            discriminator.first("path")?.text.map { (kind: discriminator.first("type")?.text ?? "value", path: $0) }
        }
    }

    private func tests(of slice: SnapshotNode, _ discriminators: [(kind: String, path: String)]) -> [SliceTest] {
        discriminators.flatMap { discriminator in
            let path = DiscriminatorPath(discriminator.path)
            return conditions(discriminator.kind, path, slice).map { SliceTest(path: path, condition: $0) }
        }
    }

    /// What a slice says at the path of a discriminator.
    private func conditions(_ kind: String, _ path: DiscriminatorPath, _ slice: SnapshotNode) -> [SliceTest.Condition] {
        let found = SlicePlace(slice, library).following(path.steps)
        switch kind {
        case "exists":
            guard let node = found.node else { return [] }
            return node.element.max == "0" ? [.exists(false)] : node.element.min > 0 ? [.exists(true)] : []
        case "type":
            let types = found.types.compactMap { R4.type(named: $0) }
            return types.isEmpty ? [] : [.type(types)]
        case "profile":
            let profiles = found.profiles
            return profiles.isEmpty ? [] : [.profile(profiles)]
        default:
            if found.node?.element.max == "0" { return [.exists(false)] }
            if let value = found.value { return [.value(value.element, isFixed: value.isFixed)] }
            if let valueSet = found.requiredValueSet { return [.code(valueSet: valueSet)] }
            // An extension that is not at hand is known by the URL of its profile.
            let profiles = SlicePlace(slice, library).profiles
            guard path.steps == [.child("url")], profiles.count == 1 else { return [] }
            return [.text(Canonical(profiles[0]).url)]
        }
    }
}

extension SnapshotNode {
    /// Whether the profile gives its value.
    fileprivate var saysValue: Bool { element.value("fixed") ?? element.value("pattern") != nil }
}

/// A place in a profile that a discriminator's path leads to: through elements, type profiles, and values.
struct SlicePlace {
    private(set) var node: SnapshotNode?
    /// The value that the profile gives there.
    private(set) var value: (element: Element, isFixed: Bool)?
    private let library: DefinitionLibrary
    /// The profiles of the targets, behind a `resolve()`.
    private var targets: [String]?
    private var onlyType: String?

    init(_ node: SnapshotNode, _ library: DefinitionLibrary) {
        (self.node, self.library) = (node, library)
        readValue()
    }

    private mutating func readValue() {
        guard value == nil, let node else { return }
        if let fixed = node.element.value("fixed") {
            value = (fixed, true)
        } else if let pattern = node.element.value("pattern") {
            value = (pattern, false)
        }
    }

    var types: [String] {
        if let onlyType { return [onlyType] }
        if let targets { return targets.compactMap { library.structure($0)?.typeName } }
        // A choice with one slice stands for the type of that slice.
        if let node, node.slices.count == 1 { return node.slices[0].element.typeCodes }
        return node?.element.typeCodes ?? []
    }

    var profiles: [String] {
        if let targets { return targets }
        return node?.element.types.flatMap { $0.children(named: "profile").compactMap(\.text) } ?? []
    }

    var requiredValueSet: String? {
        guard let binding = node?.element.first("binding"), binding.first("strength")?.text == "required" else {
            return nil
        }
        return binding.first("valueSet")?.text
    }

    func following(_ steps: [DiscriminatorPath.Step]) -> SlicePlace {
        var place = self
        for step in steps { place.follow(step) }
        return place
    }

    private mutating func follow(_ step: DiscriminatorPath.Step) {
        onlyType = nil
        let outer = value
        value = nil
        if let outer {
            value = Self.inner(of: outer.element, step).map { ($0, outer.isFixed) }
        }
        switch step {
        case .child(let name):
            node = child(named: name)
            targets = nil
        case .resolve:
            targets = node?.element.types.flatMap { $0.children(named: "targetProfile").compactMap(\.text) }
            node = targets?.count == 1 ? tree(of: targets![0]) : nil
        case .extension(let url):
            let sliced = child(named: "extension")
            node = sliced?.slices.first { slice in
                slice.element.types.contains { $0.children(named: "profile").contains { $0.text == url } }
                    || slice.child(named: "url")?.element.value("fixed")?.text == url
            }
            targets = nil
        case .ofType(let type):
            if let slice = node?.slices.first(where: { $0.element.typeCodes == [type] }) { node = slice }
            onlyType = type
        }
        readValue()
    }

    private static func inner(of value: Element, _ step: DiscriminatorPath.Step) -> Element? {
        switch step {
        case .child(let name): value.first(name)
        case .extension(let url): value.children(named: "extension").first { $0.first("url")?.text == url }
        case .resolve: nil
        case .ofType: value
        }
    }

    /// The child in the profile; if that says nothing of its value, in the profile of its type.
    private func child(named name: String) -> SnapshotNode? {
        guard let node else { return nil }
        let own = Self.child(named: name, of: node)
        if let own, own.saysValue { return own }
        // A slice that must be there says it for the whole: `code.coding:SBPCode.code`.
        let sliced = node.slices.lazy.filter { $0.element.min > 0 }.compactMap { Self.child(named: name, of: $0) }
        if let found = sliced.first(where: \.saysValue) { return found }
        let only = node.element.types.count == 1 ? node.element.types[0] : nil
        let profiled = only?.profiles.first.flatMap(tree(of:)).flatMap { Self.child(named: name, of: $0) }
        if let found = profiled ?? own { return found }
        let type = only?.first("code")?.text.map { "http://hl7.org/fhir/StructureDefinition/\($0)" }
        return type.flatMap(tree(of:)).flatMap { Self.child(named: name, of: $0) }
    }

    private static func child(named name: String, of node: SnapshotNode) -> SnapshotNode? {
        if let found = node.child(named: name) ?? node.child(named: name + "[x]") { return found }
        if let choice = node.choice(named: name) { return choice.node }
        // A snapshot that was not made in full has `contentString` alone for `content`.
        return node.children.first {
            $0.element.name.hasPrefix(name) && $0.element.name.dropFirst(name.count).first?.isUppercase == true
        }
    }

    private func tree(of url: String) -> SnapshotNode? {
        guard let structure = library.structure(url), let snapshot = try? library.snapshot(of: structure) else {
            return nil
        }
        let tree = SnapshotNode.tree(of: snapshot.elements)
        guard let mark = url.firstIndex(of: "#") else { return tree }
        return tree?.node(withID: url[url.index(after: mark)...])
    }
}
