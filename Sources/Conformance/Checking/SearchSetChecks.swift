import FHIRModel
import Values

/// What holds of the results of a search (FHIR R4 search, 3.1.1.6).
extension ValidationRun {
    func checkSearchSet(_ bundle: Element, _ entries: [Element]) {
        let link = bundle.children(named: "link").first { $0.first("relation")?.text == "self" }
        let types = link?.first("url")?.text.map(Self.searchedTypes) ?? []
        if link == nil {
            report(
                .warning, .invalid, at: bundle,
                "the results of a search should have a link 'self', which says what was asked")
        }
        if entries.contains(where: { $0["search", "mode"] == nil }) {
            report(
                .warning, .invalid, at: bundle, "the entries of a search should say why they are there (search.mode)")
        }
        for entry in entries { checkResult(entry, of: types) }
    }

    private func checkResult(_ entry: Element, of types: Set<String>) {
        guard let resource = entry.first("resource") else { return }
        let mode = entry["search", "mode"]?.text
        if mode == "outcome" {
            guard resource.typeName != "OperationOutcome" else { return }
            return report(
                .error, .invalid, at: resource,
                "an entry of mode outcome is an OperationOutcome, not a \(resource.typeName)")
        }
        if mode != nil, resource.first("id") == nil {
            report(.error, .invalid, at: resource, "a result of a search must have an id")
        }
        guard !types.isEmpty, !types.contains(resource.typeName), mode != "include" else { return }
        let wanted = types.sorted().joined(separator: ", ")
        let isMatch = mode == "match"
        report(
            isMatch ? .error : .warning, .invalid, at: isMatch ? resource : entry,
            "the search was for \(wanted), and this is a \(resource.typeName)")
    }

    /// The types that the URL of a search asks for; empty if it does not tell.
    private static func searchedTypes(_ url: String) -> Set<String> {
        let parts = url.split(separator: "?", maxSplits: 1)
        let names = parts.first?.split(separator: "/").map(String.init) ?? []
        if let name = names.last(where: { $0 != "_search" }), R4.isResourceType(name) { return [name] }
        let query = parts.count > 1 ? parts[1] : ""
        for parameter in query.split(separator: "&") where parameter.hasPrefix("_type=") {
            return Set(parameter.dropFirst(6).split(separator: ",").map(String.init).filter(R4.isResourceType))
        }
        return []
    }
}
