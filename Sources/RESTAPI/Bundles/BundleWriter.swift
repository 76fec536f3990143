import Values

/// Writes a Bundle around resources that are JSON already (FHIR R4 bundle).
struct BundleWriter {
    private(set) var json: JSONWriter
    private var hasEntries = false

    /// Begins a Bundle.
    ///
    /// - Parameter links: Relation and URL of each link.
    init(
        type: String, id: String, time: Timestamp, total: Int? = nil,
        links: [(relation: String, url: String)] = []
    ) {
        json = JSONWriter(capacity: 16_384)
        json.beginObject()
        json.member("resourceType", "Bundle")
        json.member("id", id)
        json.key("meta")
        json.object { $0.member("lastUpdated", time.description) }
        json.member("type", type)
        if let total { json.member("total", total) }
        guard !links.isEmpty else { return }
        json.key("link")
        json.array { json in
            for link in links {
                json.object { json in
                    json.member("relation", link.relation)
                    json.member("url", link.url)
                }
            }
        }
    }

    mutating func entry(_ write: (inout JSONWriter) -> Void) {
        if !hasEntries {
            json.key("entry")
            json.beginArray()
            hasEntries = true
        }
        json.object(write)
    }

    /// The whole Bundle.
    mutating func finished() -> [UInt8] {
        if hasEntries { json.endArray() }
        json.endObject()
        return json.bytes
    }
}

extension JSONWriter {
    mutating func member(_ name: String, json: [UInt8]) {
        key(name)
        raw(json)
    }
}
