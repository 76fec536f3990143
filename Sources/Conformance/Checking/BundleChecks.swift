import FHIRModel
import Values

/// What holds of bundles beyond their invariants (FHIR R4 bundle).
extension ValidationRun {
    func checkBundle(_ bundle: Element) {
        let entries = bundle.children(named: "entry")
        let kind = bundle.first("type")?.text ?? ""
        checkLinks(of: bundle)
        checkFirstEntry(of: bundle, entries, kind)
        var seen: Set<String> = []
        for entry in entries { checkURL(of: entry, in: kind, &seen) }
        if kind == "document" { checkReach(of: entries) }
        if kind == "searchset" { checkSearchSet(bundle, entries) }
    }

    private func checkLinks(of bundle: Element) {
        var seen: Set<String> = []
        for link in bundle.children(named: "link") {
            guard let relation = link.first("relation")?.text, !seen.insert(relation).inserted else { continue }
            report(.error, .invalid, at: link, "the link '\(relation)' can be there only once")
        }
    }

    private func checkFirstEntry(of bundle: Element, _ entries: [Element], _ kind: String) {
        let expected = ["document": "Composition", "message": "MessageHeader"][kind]
        guard let expected else { return }
        guard let first = entries.first else {
            return report(.error, .invalid, at: bundle, "a \(kind) has at least one entry: its \(expected)")
        }
        let found = first.first("resource")?.typeName
        guard found != expected else { return }
        report(
            .error, .invalid, at: first,
            "the first entry of a \(kind) is its \(expected), and this is \(found.map { "a \($0)" } ?? "no resource")")
    }

    private func checkURL(of entry: Element, in kind: String, _ seen: inout Set<String>) {
        let resource = entry.first("resource")
        guard let place = entry.first("fullUrl"), let url = place.text else {
            let isNeeded = !["transaction", "batch", "transaction-response", "batch-response"].contains(kind)
            // What a search has to say about itself is no resource of its own, so it has no identity.
            let isOutcome = entry["search", "mode"]?.text == "outcome"
            guard isNeeded, !isOutcome, resource != nil else { return }
            return report(
                .error, .invalid, at: entry,
                "an entry must have a fullUrl, the identity of its resource; only batches and transactions may do without",
                rule: "bundle-full-url")
        }
        guard Self.isAbsolute(url) else {
            return report(.error, .invalid, at: entry, "the fullUrl '\(url)' must be absolute")
        }
        guard let resource else { return }
        let version = resource["meta", "versionId"]?.text
        if !seen.insert("\(url)|\(version ?? "")").inserted, kind != "history" {
            report(.error, .duplicate, at: entry, "another entry has the fullUrl '\(url)' too")
        }
        guard case .absolute(_, let key, _)? = ReferenceTarget(url) else { return }
        guard let id = resource.first("id")?.text else {
            guard !["transaction", "batch"].contains(kind) else { return }
            return report(
                .error, .invalid, at: entry,
                "the fullUrl '\(url)' is that of a resource on a server, and the resource has no id; set it to '\(key.id)'",
                rule: "bundle-full-url")
        }
        if key != ResourceKey(type: resource.typeName, id: id) {
            report(
                .error, .invalid, at: entry,
                "the fullUrl '\(url)' is that of a resource on a server, so it must end with \(resource.typeName)/\(id)",
                rule: "bundle-full-url")
        }
    }

    /// Every entry of a document must be reached from the Composition, or lead to it (FHIR R4 documents).
    private func checkReach(of entries: [Element]) {
        guard let bundle, let first = entries.first?.first("resource") else { return }
        let resources = entries.compactMap { $0.first("resource") }
        var links: [Int: Set<Int>] = [:]
        for resource in resources {
            for descendant in resource.descendants where descendant.isPrimitive && descendant.hasValue {
                guard descendant.name == "reference" || R4Rules.shared.rules(for: descendant.type).special == .uri,
                    let text = descendant.text, let target = ReferenceTarget(text),
                    let found = bundle.resource(of: target, text, from: descendant)
                else { continue }
                links[resource.index, default: []].insert(found.index)
                links[found.index, default: []].insert(resource.index)
            }
        }
        var (reached, waiting) = (Set([first.index]), [first.index])
        while let next = waiting.popLast() {
            for link in links[next] ?? [] where reached.insert(link).inserted { waiting.append(link) }
        }
        for entry in entries {
            guard let resource = entry.first("resource"), !reached.contains(resource.index) else { continue }
            report(
                .error, .invalid, at: entry,
                "no reference of the Composition leads to this entry, nor back; refer to it, or leave it out")
        }
    }
}
