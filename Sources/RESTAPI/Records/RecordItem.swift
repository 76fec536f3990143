import HTTPTypes
import Records
import Storage
import Values

extension StoredRecord {
    /// The record with its version, as JSON.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", record.kind)
            json.member("id", record.id)
            json.member("version", version)
            json.member("updatedAt", updatedAt.description)
            if isWithdrawn { json.member("withdrawn", true) }
            json.member("guest", record.guest)
            json.member("time", record.time?.text)
            json.member("source", record.source.description)
            json.key("fields")
            json.object { json in
                for field in record.fields {
                    json.key(field.name)
                    field.value.write(to: &json)
                }
            }
        }
    }

    /// The time that the store sorts by; records without one come last.
    var sortKey: Int64 { record.time.map { $0.interval().lowerBound.microseconds } ?? .min }
}

extension Exchange {
    /// The kind of a first path segment below `/records`: its plural, or its name as events have it.
    func kind(named name: String) throws(Refusal) -> RecordSchema.Kind {
        let schema = services.schema()
        if let kind = schema.kind(plural: name) ?? schema.kind(named: name) { return kind }
        let hint = name.nearest(among: schema.kinds.map(\.plural)).map { "; did you mean \"\($0)\"?" } ?? ""
        throw Refusal(.notFound, .notFound, "there are no records \"\(name)\"\(hint)")
    }

    func records(_ page: Page<StoredRecord>, at path: String) -> Answer {
        let patients = Set(page.items.compactMap(\.record.guest)).sorted()
        return list(page, at: path, patients: patients) { $0.write(to: &$1) }
    }
}
