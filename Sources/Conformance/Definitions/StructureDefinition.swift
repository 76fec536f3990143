public import FHIRModel

/// What a StructureDefinition says about itself; its elements are read by the snapshot (FHIR R4 structuredefinition).
public struct StructureDefinition: Sendable {
    /// The definition as published.
    public let resource: Resource
    /// The canonical URL without a version.
    public let url: String
    public let version: String?
    /// The type that it defines or constrains: `Patient`, `Extension`.
    public let typeName: String
    /// `resource`, `complex-type`, `primitive-type` or `logical`.
    public let kind: String
    /// Whether it constrains a type rather than defining one.
    public let isConstraint: Bool
    public let isAbstract: Bool
    /// The canonical URL of the definition that it starts from.
    public let baseURL: String?
    /// Where an extension may be used.
    let contexts: [ExtensionContext]
    /// FHIRPath rules that must hold where an extension is used.
    let contextInvariants: [String]

    /// One place where an extension may be used.
    struct ExtensionContext: Sendable {
        /// `element`, `extension` or `fhirpath`.
        let kind: String
        let expression: String
    }

    /// Nil if the resource is no StructureDefinition, or has no URL or type.
    public init?(_ resource: Resource) {
        let root = resource.root
        guard resource.typeName == "StructureDefinition", let url = root.first("url")?.text,
            let type = root.first("type")?.text
        else { return nil }
        self.resource = resource
        (self.url, version, typeName) = (url, root.first("version")?.text, type)
        kind = root.first("kind")?.text ?? ""
        let base = root.first("baseDefinition")?.text
        // What has its own type as its base constrains it, whatever it says of itself.
        isConstraint = root.first("derivation")?.text == "constraint" || base?.hasSuffix("/\(type)") == true
        isAbstract = root.first("abstract")?.boolean ?? false
        baseURL = base
        contexts = root.children(named: "context").map {
            ExtensionContext(kind: $0.first("type")?.text ?? "", expression: $0.first("expression")?.text ?? "")
        }
        contextInvariants = root.children(named: "contextInvariant").compactMap(\.text)
    }

    /// The elements stated as differences from the base.
    var differential: [Element] { resource.root.first("differential")?.children(named: "element") ?? [] }
    /// The elements as published in full; empty if they were not.
    var publishedSnapshot: [Element] { resource.root.first("snapshot")?.children(named: "element") ?? [] }
}

/// A canonical URL with its version (FHIR R4 references, canonical).
struct Canonical: Hashable, Sendable {
    let url: String
    let version: String?

    /// Reads `url|version`; a fragment is left out.
    init(_ text: String) {
        let bare = text.prefix { $0 != "#" }
        let parts = bare.split(separator: "|", maxSplits: 1)
        url = parts.first.map(String.init) ?? ""
        version = parts.count > 1 ? String(parts[1]) : nil
    }
}
