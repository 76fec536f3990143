import FHIRModel
import Values

/// Reads `_include` and `_revinclude`: `Observation:subject`, `Observation:subject:Patient`, `Observation:*`, and `*` for
/// all references of the matches (FHIR R4 search, 3.1.1.5.4).
extension RequestReader {
    mutating func readInclude(_ name: String, _ value: String) {
        var include = SearchRequest.Include(
            isReverse: name.hasPrefix("_revinclude"), iterates: name.hasSuffix(":iterate") || name.hasSuffix(":recurse")
        )
        if value == "*", !include.isReverse {
            request.presentation.includes.append(include)
            return
        }
        let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 || parts.count == 3, R4.isResourceType(parts[0]) else {
            let text = "\(name): Type:reference or Type:reference:Target is expected, not '\(value)'"
            return add(.invalid, text)
        }
        include.source = parts[0]
        if parts.count == 3, !parts[2].isEmpty {
            guard R4.isResourceType(parts[2]) else {
                return add(.invalid, "\(name): '\(parts[2])' is not a resource type of FHIR R4")
            }
            include.target = parts[2]
        }
        let known = SearchIndexer.references(of: parts[0])
        guard parts[1] == "*" || known.contains(parts[1]) else {
            let hint = parts[1].nearest(among: known).map { "; did you mean '\($0)'?" } ?? ""
            return add(.invalid, "\(name): \(parts[0]) has no reference '\(parts[1])'\(hint)")
        }
        include.parameters = parts[1] == "*" ? known : [parts[1]]
        request.presentation.includes.append(include)
    }
}
