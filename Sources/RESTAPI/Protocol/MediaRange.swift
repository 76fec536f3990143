/// A media type with its parameters, as `Accept` and `Content-Type` hold them (RFC 9110, 8.3.1 and 12.5.1).
struct MediaRange: Hashable {
    /// In lower case: `application/fhir+json`, `*/*`.
    var type: String
    var parameters: [String: String] = [:]
    /// The weight, from 0 to 1000.
    var weight = 1_000

    /// Reads one; nil if it is malformed.
    init?(_ text: some StringProtocol) {
        var parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.drop { $0 == " " || $0 == "\t" }
        }
        guard let first = parts.first else { return nil }
        parts.removeFirst()
        type = String(first.prefix { $0 != " " && $0 != "\t" }).lowercased()
        guard type.utf8.contains(UInt8(ascii: "/")) else { return nil }
        for part in parts where !part.isEmpty {
            guard let equals = part.firstIndex(of: "=") else { return nil }
            let name = part[..<equals].lowercased()
            var value = String(part[part.index(after: equals)...].prefix { $0 != " " && $0 != "\t" })
            if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 {
                value = String(value.dropFirst().dropLast())
            }
            if name == "q" {
                guard let weight = Self.weight(value) else { return nil }
                self.weight = weight
            } else {
                parameters[name] = value
            }
        }
    }

    /// `0.75` is 750.
    private static func weight(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1", parts.count <= 2 else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.utf8.count <= 3, fraction.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        let digits = fraction + String(repeating: "0", count: 3 - fraction.utf8.count)
        return min(1_000, (whole == "1" ? 1_000 : 0) + (Int(digits) ?? 0))
    }

    /// Whether it asks for another charset than UTF-8, or another version of FHIR than R4.
    var isForeign: Bool {
        if let charset = parameters["charset"]?.lowercased(), charset != "utf-8", charset != "us-ascii" { return true }
        if let version = parameters["fhirversion"], version != "4.0", !version.hasPrefix("4.0.") { return true }
        return false
    }

    /// How exactly it names its type: a wildcard counts for less.
    var precision: Int { type == "*/*" ? 0 : (type.hasSuffix("/*") ? 1 : 2) }

    func covers(_ type: String) -> Bool {
        if self.type == "*/*" || self.type == type { return true }
        return self.type.hasSuffix("/*") && type.hasPrefix(self.type.dropLast())
    }
}
