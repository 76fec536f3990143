import HTTPTypes
import Search
import Storage
import Values

extension Exchange {
    /// The page of a list outside FHIR: `_count` or `count`, and `cursor`.
    func platformPage() throws(Refusal) -> PageRequest {
        var page = try pageRequest(parameter("_count") == nil && parameter("count") != nil ? "count" : "_count")
        page.cursor = parameter("cursor")
        return page
    }

    /// A list as `items`, with the address of the next page as `next`.
    ///
    /// - Parameter path: Below the root of the tenant.
    func list<Item>(
        _ page: Page<Item>, at path: String, patients: [String] = [], write: (Item, inout JSONWriter) -> Void
    ) -> Answer {
        var json = JSONWriter(capacity: 16_384)
        json.object { json in
            json.key("items")
            json.array { json in
                for item in page.items { write(item, &json) }
            }
            guard let next = page.next else { return }
            let kept = query.filter { $0.name != "cursor" } + [("cursor", next)]
            json.member("next", "\(root)/\(path)?\(QueryText.query(of: kept))")
        }
        return Answer(.ok, .json(json.bytes), patients: patients)
    }
}
