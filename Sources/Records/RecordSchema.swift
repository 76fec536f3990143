/// The record kinds of an installation and their fields, as `Mappings/records.yaml` declares them.
public struct RecordSchema: Hashable, Sendable {
    /// A kind of record with its fields in order.
    public struct Kind: Hashable, Sendable {
        public var name: String
        /// The first path segment under `/records`: `guests` for `guest`.
        public var plural: String
        public var fields: [Field]

        public init(name: String, plural: String, fields: [Field]) {
            (self.name, self.plural, self.fields) = (name, plural, fields)
        }

        public func field(named name: String) -> Field? { fields.first { $0.name == name } }
    }

    /// A field of a kind.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var type: FieldType
        public var isRequired: Bool
        public var isList: Bool

        public init(name: String, type: FieldType, isRequired: Bool, isList: Bool) {
            (self.name, self.type, self.isRequired, self.isList) = (name, type, isRequired, isList)
        }
    }

    /// What a field may hold.
    public enum FieldType: Hashable, Sendable {
        case text, boolean, decimal, time, coding, quantity
        /// The id of a record of a kind.
        case record(kind: String)
    }

    public var kinds: [Kind]

    public init(kinds: [Kind]) { self.kinds = kinds }

    public func kind(named name: String) -> Kind? { kinds.first { $0.name == name } }
    public func kind(plural: String) -> Kind? { kinds.first { $0.plural == plural } }
}
