public import Values

/// What the text of a reference points to (FHIR R4 references, 2.3.0).
public enum ReferenceTarget: Hashable, Sendable {
    /// `Patient/123`, `Patient/123/_history/2`, on this server.
    case relative(ResourceKey, version: String?)
    /// The same on a server: `http://example.org/fhir` and the rest.
    case absolute(base: String, ResourceKey, version: String?)
    /// `#id` of a contained resource; empty for the resource that contains it.
    case fragment(String)
    /// `urn:uuid:…`, `urn:oid:…`: an entry of the same Bundle by its `fullUrl`.
    case urn(String)
    /// `Patient?identifier=…`: a search that must have one result (FHIR R4 http, transactions).
    case conditional(type: String, query: String)
    /// Any other URI, such as a canonical URL; with its `|version` and `#fragment`.
    case uri(String, version: String?, fragment: String?)

    /// Reads the text of a reference or a canonical; nil if it is empty.
    public init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        if text.hasPrefix("#") {
            self = .fragment(String(text.dropFirst()))
        } else if text.hasPrefix("urn:") {
            self = .urn(text)
        } else if let conditional = Self.conditional(text) {
            self = conditional
        } else {
            self = Self.restful(text) ?? Self.canonical(text)
        }
    }

    /// The type and id, if it is of the form of a FHIR server's.
    public var key: ResourceKey? {
        switch self {
        case .relative(let key, _), .absolute(_, let key, _): key
        default: nil
        }
    }

    private static func conditional(_ text: String) -> ReferenceTarget? {
        guard let mark = text.firstIndex(of: "?"), R4.isResourceType(String(text[..<mark])) else { return nil }
        return .conditional(type: String(text[..<mark]), query: String(text[text.index(after: mark)...]))
    }

    /// `[base/]Type/id[/_history/version]`
    private static func restful(_ text: String) -> ReferenceTarget? {
        guard !text.contains(where: { $0 == "?" || $0 == "#" || $0 == "|" }) else { return nil }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        var version: String?
        if parts.count >= 4, parts[parts.count - 2] == "_history" {
            guard ResourceKey.isValidID(parts[parts.count - 1]) else { return nil }
            version = String(parts[parts.count - 1])
            parts.removeLast(2)
        }
        guard parts.count >= 2, R4.isResourceType(String(parts[parts.count - 2])),
            ResourceKey.isValidID(parts[parts.count - 1])
        else { return nil }
        let key = ResourceKey(type: String(parts[parts.count - 2]), id: String(parts[parts.count - 1]))
        let base = parts.dropLast(2)
        if base.isEmpty { return .relative(key, version: version) }
        guard base.count >= 3, base[0] == "http:" || base[0] == "https:", base[1].isEmpty else { return nil }
        return .absolute(base: base.joined(separator: "/"), key, version: version)
    }

    private static func canonical(_ text: String) -> ReferenceTarget {
        var rest = Substring(text)
        var fragment: String?
        if let mark = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        var version: String?
        if let mark = rest.firstIndex(of: "|") {
            version = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        return .uri(String(rest), version: version, fragment: fragment)
    }
}

extension Resource {
    /// The `reference` of each `Reference` in it, in contained resources too, in the order of the source.
    public var references: [Element] {
        root.descendants.filter { $0.node.element == Self.referenceElement && $0.hasValue }
    }

    /// Each value that may point to another resource: ``references`` and everything of type `uri`, `url`, `oid`, `uuid`
    /// or `canonical`. A transaction rewrites those that equal a `fullUrl` (FHIR R4 http, 3.1.0.11.2).
    public var links: [Element] {
        root.descendants.filter { element in
            guard element.hasValue else { return false }
            switch element.type.record.format {
            case .uri, .url, .canonical, .oid, .uuid: return true
            default: return element.node.element == Self.referenceElement
            }
        }
    }

    private static let referenceElement = UInt16(R4.element(at: "Reference.reference")!.index)
}
