public import Values

/// One entry of the platform's internal medical record: a guest, a condition, a laboratory result, ….
///
/// Its kind and fields are declared in `Mappings/records.yaml`. The id comes from the source, so mapping the same
/// resource or message again gives the same id (RULES, Records).
public struct Record: Hashable, Sendable {
    /// The kind as declared: `guest`, `encounter`, `condition`, ….
    public var kind: String
    /// Stable within the kind; fit for a URL (`A-Z a-z 0-9 - .`, at most 64).
    public var id: String
    /// The id of the guest (the platform's word for a patient) that it is about; nil where there is none.
    public var guest: String?
    /// When it happened, for the timeline; nil where the source says nothing.
    public var time: PartialDateTime?
    /// The resource or message that it was mapped from.
    public var source: RecordSource
    /// The fields in the order of the schema; absent ones are left out.
    public var fields: [Field]

    /// A field with its value.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: RecordValue

        public init(name: String, value: RecordValue) { (self.name, self.value) = (name, value) }
    }

    public init(
        kind: String, id: String, guest: String?, time: PartialDateTime?, source: RecordSource, fields: [Field]
    ) {
        (self.kind, self.id, self.guest, self.time) = (kind, id, guest, time)
        (self.source, self.fields) = (source, fields)
    }

    // Records of one id are told apart by equality: there are few, and their fields cost more to hash than all the rest.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(id)
    }

    /// The value of a field; nil if it is absent.
    public subscript(_ name: String) -> RecordValue? { fields.first { $0.name == name }?.value }
}

/// What a record was mapped from.
public enum RecordSource: Hashable, Sendable, CustomStringConvertible {
    case resource(ResourceKey)
    /// An HL7 v2 message: peer and content fingerprint, the same when it is sent again.
    case message(peer: String, fingerprint: String)

    /// `Patient/example` or `message:peer:fingerprint`.
    public var description: String {
        switch self {
        case .resource(let key): key.description
        case .message(let peer, let fingerprint): "message:\(peer):\(fingerprint)"
        }
    }
}

/// The value of a record's field.
public indirect enum RecordValue: Hashable, Sendable {
    case text(String)
    case boolean(Bool)
    case decimal(ExactDecimal)
    case time(PartialDateTime)
    case coding(Coding)
    case quantity(Quantity)
    /// The id of another record.
    case record(kind: String, id: String)
    case list([RecordValue])

    // Equality of numbers is by text: a corrected precision is a change of the record.
    public static func == (left: RecordValue, right: RecordValue) -> Bool {
        switch (left, right) {
        case (.text(let one), .text(let other)): one == other
        case (.boolean(let one), .boolean(let other)): one == other
        case (.decimal(let one), .decimal(let other)): one.text == other.text
        case (.time(let one), .time(let other)): one.text == other.text
        case (.coding(let one), .coding(let other)): one == other
        case (.quantity(let one), .quantity(let other)): one == other && one.value.text == other.value.text
        case (.record(let kind, let id), .record(let otherKind, let otherID)): kind == otherKind && id == otherID
        case (.list(let one), .list(let other)): one == other
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(json) }

    private var json: [UInt8] {
        var writer = JSONWriter(capacity: 64)
        write(to: &writer)
        return writer.bytes
    }
}

extension Record {
    /// The record as JSON: `kind`, `id`, `guest`, `time`, `source`, then `fields` as an object in their order.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", kind)
            writer.member("id", id)
            writer.member("guest", guest)
            writer.member("time", time?.text)
            writer.member("source", source.description)
            writer.key("fields")
            writer.object { writer in
                for field in fields {
                    writer.key(field.name)
                    field.value.write(to: &writer)
                }
            }
        }
    }

    /// The record as JSON text.
    public var json: [UInt8] {
        var writer = JSONWriter(capacity: 512)
        write(to: &writer)
        return writer.bytes
    }
}

extension RecordValue {
    /// Codings, quantities and references are objects; the rest are JSON's own values. Decimals keep their digits.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .boolean(let value): writer.boolean(value)
        case .decimal(let value): writer.decimal(value)
        case .time(let time): writer.string(time.text)
        case .coding(let coding):
            writer.object { writer in
                writer.member("system", coding.system)
                writer.member("code", coding.code)
                writer.member("display", coding.display)
            }
        case .quantity(let quantity):
            writer.object { writer in
                writer.member("value", quantity.value)
                writer.member("comparator", quantity.comparator)
                writer.member("unit", quantity.unit)
                writer.member("system", quantity.system)
                writer.member("code", quantity.code)
            }
        case .record(let kind, let id):
            writer.object { writer in
                writer.member("kind", kind)
                writer.member("id", id)
            }
        case .list(let values):
            writer.array { writer in
                for value in values { value.write(to: &writer) }
            }
        }
    }
}
