import FHIRModel
import Values

/// What a reference was found to lead to.
enum ReferenceFinding {
    case resource(Element)
    /// A resource outside, of that type as far as its URL tells.
    case outside(type: String?)
    /// It should lead to something here, and doesn't.
    case missing
}

extension ValidationRun {
    /// Checks what a Reference leads to (FHIR R4 references).
    func checkReference(_ element: Element) {
        guard let place = element.first("reference"), let text = place.text else { return }
        if !text.contains(where: { "/:#?".contains($0) }) {
            // In a bundle nothing else could be meant; alone, the server's base may come before it.
            return report(
                bundle == nil ? .warning : .error, .invalid, at: element,
                "a relative reference is of the form [type]/[id], and this is '\(text)'")
        }
        let finding = follow(text, from: element)
        let targets = element.definition.flatMap { R4Rules.shared.rules(for: $0).targets }
        switch finding {
        case .missing:
            report(
                .error, .notFound, at: element, Self.missingText(text),
                rule: text.hasPrefix("#") ? "contained-reference" : "bundle-reference")
        case .resource(let target):
            if let targets, !targets.contains(target.typeName) {
                report(
                    .error, .structure, at: element, Self.targetText(target.typeName, targets), rule: "reference-target"
                )
            }
            checkStatedType(of: element, found: target.typeName)
        case .outside(let type):
            if let unknown = Self.unknownType(text) {
                // An absolute URL need not be that of a FHIR server (FHIR R4 references, 2.3.0.1).
                let isSure = options.requiresRESTReferences || !Self.isAbsolute(text)
                report(
                    isSure ? .error : .warning, .invariant, at: element,
                    "'\(unknown)' in the reference '\(text)' is no resource type of R4", rule: "reference-target")
            }
            if let type, let targets, !targets.contains(type) {
                report(.error, .structure, at: element, Self.targetText(type, targets), rule: "reference-target")
            }
            if let type { checkStatedType(of: element, found: type) }
        }
    }

    /// What stands for the type in `https://…/Type/id`, if R4 has no such type.
    private static func unknownType(_ text: String) -> String? {
        let parts = text.split(separator: "/")
        guard parts.count >= 2, let first = parts[parts.count - 2].first, first.isUppercase else { return nil }
        let name = String(parts[parts.count - 2])
        return R4.isResourceType(name) ? nil : name
    }

    private func checkStatedType(of element: Element, found: String) {
        guard let stated = element.first("type"), let text = stated.text, text != found,
            text != "http://hl7.org/fhir/StructureDefinition/\(found)"
        else { return }
        report(.error, .structure, at: element, "the reference leads to a \(found), and its type says '\(text)'")
    }

    private static func missingText(_ text: String) -> String {
        text.hasPrefix("#")
            ? "no contained resource has the id '\(text.dropFirst())'"
            : "the bundle has no entry for '\(text)'"
    }

    static func targetText(_ type: String, _ targets: some Sequence<String>) -> String {
        "the reference leads to a \(type), and only \(targets.sorted().joined(separator: ", ")) may be referred to here"
    }

    /// What a reference leads to: a contained resource, an entry of the bundle, or something outside.
    func follow(_ text: String, from element: Element) -> ReferenceFinding {
        guard let target = ReferenceTarget(text) else { return .outside(type: nil) }
        if case .fragment(let id) = target {
            let container = self.container(of: element)
            if id.isEmpty { return .resource(container) }
            let found = container.children(named: "contained").first { $0.first("id")?.text == id }
            return found.map { .resource($0) } ?? .missing
        }
        if let entry = bundle?.resource(of: target, text, from: element) { return .resource(entry) }
        if bundle?.mustHold(target) == true, isInBundleScope(element) { return .missing }
        if let found = services.resolve?(text, element) { return .resource(found.root) }
        guard options.assumesRESTReferences else { return .outside(type: nil) }
        return .outside(type: target.key?.type ?? Self.conditionalType(target))
    }

    private static func conditionalType(_ target: ReferenceTarget) -> String? {
        if case .conditional(let type, _) = target { type } else { nil }
    }

    /// References of a document's Composition and a message's MessageHeader must be answered within the bundle.
    private func isInBundleScope(_ element: Element) -> Bool {
        ["Composition", "MessageHeader"].contains(element.enclosingResource.typeName)
    }

    /// The resource that contains the one that an element is of, or that one itself.
    func container(of element: Element) -> Element {
        let resource = element.enclosingResource
        guard resource.definition?.name == "contained", let parent = resource.parent else { return resource }
        return parent.enclosingResource
    }

    // MARK: Contained resources

    /// Checks that each contained resource is used, and that ids differ (FHIR R4 references, 2.3.0.2; dom-3).
    func checkContained(in element: Element) {
        let contained = element.children(named: "contained")
        guard !contained.isEmpty else { return }
        var ids: Set<String> = []
        for resource in contained {
            guard let id = resource.first("id")?.text, !ids.insert(id).inserted else { continue }
            report(.error, .duplicate, at: resource, "another contained resource has the id '\(id)' too")
        }
        guard options.requiresUseOfContained else { return }
        let used = Self.fragments(in: element)
        for resource in contained {
            let id = resource.first("id")?.text
            if let id, used.contains(id) || Self.fragments(in: resource).contains("") { continue }
            let name = id.map { "'\($0)'" } ?? "without an id"
            report(
                .error, .invalid, at: resource,
                "nothing refers to the contained resource \(name) (dom-3); refer to it, or leave it out")
        }
    }

    /// The ids that references and URIs of `#id` name.
    private static func fragments(in element: Element) -> Set<String> {
        var found: Set<String> = []
        for descendant in element.descendants where descendant.hasValue && descendant.isPrimitive {
            let isHash = descendant.withUTF8 { $0.first == UInt8(ascii: "#") }
            if isHash == true, let text = descendant.text { found.insert(String(text.dropFirst())) }
            if descendant.typeName == "xhtml", let text = descendant.text {
                found.formUnion(NarrativeLinks.fragments(in: text))
            }
        }
        return found
    }

    /// Checks that ids of elements differ within a resource (FHIR R4 narrative, 2.4.0.3).
    func checkIDs(in resource: Element) {
        // The elements of a snapshot and of a differential have the same ids, and these are unique in each.
        guard resource.typeName != "StructureDefinition" else { return }
        var seen: Set<String> = []
        for child in resource.children where child.name != "id" { checkIDs(below: child, &seen) }
    }

    private func checkIDs(below element: Element, _ seen: inout Set<String>) {
        guard !element.isResource else { return }
        for child in element.children {
            guard child.name == "id" else {
                checkIDs(below: child, &seen)
                continue
            }
            guard let text = child.text, !seen.insert(text).inserted else { continue }
            report(.error, .businessRule, at: element, "another element of this resource has the id '\(text)' too")
        }
    }

    /// Checks what holds of a contained resource only.
    func checkIsContained(_ element: Element) {
        guard element.first("id") == nil else { return }
        report(.error, .required, at: element, "a contained resource must have an id, so that it can be referred to")
    }
}

/// The entries of a bundle by their URLs (FHIR R4 bundle, 2.36.4).
final class BundleIndex {
    let bundle: Element
    let kind: String
    private var entries: [String: [Element]] = [:]
    private var keys: [ResourceKey: Element] = [:]
    /// The URL of the entry that each resource is in.
    private var urls: [Int: String] = [:]

    init(_ bundle: Element) {
        self.bundle = bundle
        kind = bundle.first("type")?.text ?? ""
        for entry in bundle.children(named: "entry") {
            guard let resource = entry.first("resource") else { continue }
            if let id = resource.first("id")?.text { keys[ResourceKey(type: resource.typeName, id: id)] = resource }
            guard let url = entry.first("fullUrl")?.text else { continue }
            entries[url, default: []].append(resource)
            urls[resource.index] = url
        }
    }

    /// The resource of the entry that a reference means.
    func resource(of target: ReferenceTarget, _ text: String, from element: Element) -> Element? {
        switch target {
        case .relative(let key, let version):
            guard case .absolute(let base, _, _)? = baseURL(of: element) else { return nil }
            return pick(entries["\(base)/\(key)"], version: version)
        case .absolute(let base, let key, let version): return pick(entries["\(base)/\(key)"], version: version)
        case .urn: return entries[text]?.first
        case .uri(let url, _, _): return entries[url]?.first
        default: return nil
        }
    }

    private func pick(_ found: [Element]?, version: String?) -> Element? {
        guard let found, let version else { return found?.first }
        return found.first { $0["meta", "versionId"]?.text == version } ?? found.first
    }

    private func baseURL(of element: Element) -> ReferenceTarget? {
        var current: Element? = element
        while let place = current {
            if let url = urls[place.index] { return ReferenceTarget(url) }
            current = place.parent
        }
        return nil
    }

    /// Whether a resource of that type and id is in the bundle under another URL.
    func holds(_ key: ResourceKey) -> Bool { keys[key] != nil }

    /// Whether a reference of a document or message may not lead outside.
    func mustHold(_ target: ReferenceTarget) -> Bool {
        guard kind == "document" || kind == "message" else { return false }
        switch target {
        case .relative, .urn: return true
        default: return false
        }
    }
}
