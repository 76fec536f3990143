import FHIRModel
import Values

/// What a reference or a canonical URL is compared by: a resource of this server, or an address.
enum IndexedReference: Hashable {
    case local(ResourceKey)
    case address(String)
}

/// The addresses of this server.
struct ServerAddresses: Sendable {
    private let bases: Set<String>

    init(_ bases: [String]) {
        self.bases = Set(bases.map { base in base.hasSuffix("/") ? String(base.dropLast()) : base })
    }

    /// The target of a literal reference; nil for a contained resource, which can't be searched for.
    ///
    /// Versions mean nothing here: a reference to a version is one to the resource.
    func target(ofReference text: String) -> IndexedReference? {
        switch ReferenceTarget(text) {
        case .relative(let key, _)?: .local(key)
        case .absolute(let base, let key, _)?: bases.contains(base) ? .local(key) : .address("\(base)/\(key)")
        case .urn(let urn)?: .address(urn)
        case .uri?: .address(text)
        case .fragment?, .conditional?, nil: nil
        }
    }

    /// The target of a canonical URL: with its version as written, and without it.
    func targets(ofCanonical text: String) -> [IndexedReference] {
        switch ReferenceTarget(text) {
        case .relative(let key, _)?: [.local(key)]
        case .uri(let url, let version?, _)?: [.address(url), .address("\(url)|\(version)")]
        case .fragment?, nil: []
        default: [.address(text)]
        }
    }
}

extension IndexedReference {
    var content: IndexValue.Content {
        switch self {
        case .local(let key): .reference(type: key.type, id: key.id, url: nil)
        case .address(let url): .reference(type: nil, id: nil, url: url)
        }
    }
}
