public import FHIRModel
public import Values

/// One change of a resource that is asked for.
public struct ResourceChange: Sendable {
    public enum Action: Sendable {
        /// Create under an id that the server gives (FHIR R4 http, create).
        case create(Resource)
        /// Update, or create under the id that the client gives (FHIR R4 http, update).
        case update(Resource)
        case delete
    }

    /// What must hold of the stored resource.
    public enum Precondition: Hashable, Sendable {
        /// `If-Match: W/"3"`
        case version(Int)
        /// `If-Match: *`
        case exists
        /// `If-None-Match: *`
        case absent
    }

    public var key: ResourceKey
    public var action: Action
    public var precondition: Precondition?
    /// Where it is in what was sent, for issues: `Bundle.entry[3]`.
    public var place: String?

    public init(_ action: Action, key: ResourceKey, precondition: Precondition? = nil) {
        (self.action, self.key, self.precondition) = (action, key, precondition)
    }
}

/// What a change did.
public struct ResourceOutcome: Sendable {
    public enum Effect: String, Sendable {
        case created, updated, deleted
        /// The content was the same, or there was nothing to delete: no new version.
        case unchanged
    }

    public var key: ResourceKey
    public var effect: Effect
    /// The version now; 0 if there never was one.
    public var version: Int
    public var lastUpdated: Timestamp
    /// The stored JSON with the server's meta; nil after a deletion.
    public var body: [UInt8]?
    /// What validation and mapping have to say; no errors.
    public var issues: [Issue]
}
