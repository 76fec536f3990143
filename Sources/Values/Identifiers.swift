/// The name of a tenant: a lower-case letter, then up to 62 lower-case letters, digits or hyphens.
///
/// A tenant can't be named like a first path segment of the HTTP interface, since tenants are one (`/{tenant}/fhir`).
public struct TenantID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let name: String

    /// The names that are taken by paths of the HTTP interface.
    public static let reservedNames: Set<String> = [
        "fhir", "records", "quarantine", "orphans", "merges", "board", "alerts", "metrics", "health", "session",
        "events",
        "audit", "admin",
    ]

    /// The greatest length of a tenant's name.
    public static let lengthMax = 63

    /// Nil if the name is malformed or reserved.
    public init?(_ name: some StringProtocol) {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, bytes.count <= Self.lengthMax, Self.isLetter(first) else { return nil }
        guard bytes.allSatisfy({ Self.isLetter($0) || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }) else { return nil }
        guard !Self.reservedNames.contains(String(name)) else { return nil }
        self.name = String(name)
    }

    private init(trusted name: String) { self.name = name }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

    /// The tenant of an installation that names none.
    public static let main = TenantID(trusted: "main")
    /// The tenant that frames of unknown peers belong to.
    public static let system = TenantID(trusted: "system")

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
    public var description: String { name }
}

/// A resource type with a logical id: `Patient/example`.
public struct ResourceKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let type: String
    public let id: String

    public init(type: String, id: String) { (self.type, self.id) = (type, id) }

    public var description: String { "\(type)/\(id)" }

    public static func < (left: Self, right: Self) -> Bool { (left.type, left.id) < (right.type, right.id) }

    /// Whether the text is a FHIR `id`: 1 to 64 of `A-Z a-z 0-9 - .` (FHIR R4 datatypes, `id`).
    public static func isValidID(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        return (1...64).contains(bytes.count)
            && bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E }
    }
}
