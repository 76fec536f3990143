import Records
import Values

/// The stored form of a record: every text, digit and type of value comes back as it was.
enum RecordCodec {
    private static let version: UInt8 = 1

    static func encode(_ record: Record) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(record.kind)
        writer.text(record.id)
        writer.optional(record.guest)
        writer.optional(record.time?.text)
        encode(record.source, to: &writer)
        writer.list(record.fields) { writer, field in
            writer.text(field.name)
            encode(field.value, to: &writer)
        }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> Record {
        var reader = try PackedReader(bytes, version: version)
        return Record(
            kind: try reader.text(), id: try reader.text(), guest: try reader.optionalText(),
            time: try reader.optional { try time(&$0) }, source: try source(&reader),
            fields: try reader.list { Record.Field(name: try $0.text(), value: try value(&$0)) })
    }

    private static func encode(_ source: RecordSource, to writer: inout PackedWriter) {
        switch source {
        case .resource(let key):
            writer.byte(0)
            writer.text(key.type)
            writer.text(key.id)
        case .message(let peer, let fingerprint):
            writer.byte(1)
            writer.text(peer)
            writer.text(fingerprint)
        }
    }

    private static func source(_ reader: inout PackedReader) throws -> RecordSource {
        switch try reader.byte() {
        case 0: .resource(ResourceKey(type: try reader.text(), id: try reader.text()))
        case 1: .message(peer: try reader.text(), fingerprint: try reader.text())
        default: throw StoreError(.corrupt, "a record has an unknown kind of source")
        }
    }

    private static func encode(_ value: RecordValue, to writer: inout PackedWriter) {
        switch value {
        case .text(let text):
            writer.byte(0)
            writer.text(text)
        case .boolean(let value):
            writer.byte(1)
            writer.boolean(value)
        case .decimal(let value):
            writer.byte(2)
            writer.text(value.text)
        case .time(let time):
            writer.byte(3)
            writer.text(time.text)
        case .coding(let coding):
            writer.byte(4)
            writer.optional(coding.system)
            writer.text(coding.code)
            writer.optional(coding.display)
        case .quantity(let quantity):
            // What was written before there were comparators has none.
            writer.byte(quantity.comparator == nil ? 5 : 8)
            if let comparator = quantity.comparator { writer.text(comparator) }
            writer.text(quantity.value.text)
            writer.optional(quantity.unit)
            writer.optional(quantity.system)
            writer.optional(quantity.code)
        case .record(let kind, let id):
            writer.byte(6)
            writer.text(kind)
            writer.text(id)
        case .list(let values):
            writer.byte(7)
            writer.list(values) { encode($1, to: &$0) }
        }
    }

    private static func value(_ reader: inout PackedReader) throws -> RecordValue {
        switch try reader.byte() {
        case 0: return .text(try reader.text())
        case 1: return .boolean(try reader.boolean())
        case 2: return .decimal(try reader.decimal())
        case 3: return .time(try time(&reader))
        case 4:
            return .coding(
                Coding(system: try reader.optionalText(), code: try reader.text(), display: try reader.optionalText()))
        case 5: return .quantity(try quantity(&reader, comparator: nil))
        case 6: return .record(kind: try reader.text(), id: try reader.text())
        case 7: return .list(try reader.list { try value(&$0) })
        case 8:
            let comparator = try reader.text()
            return .quantity(try quantity(&reader, comparator: comparator))
        default: throw StoreError(.corrupt, "a record has an unknown kind of value")
        }
    }

    private static func quantity(_ reader: inout PackedReader, comparator: String?) throws -> Quantity {
        Quantity(
            value: try reader.decimal(), comparator: comparator, unit: try reader.optionalText(),
            system: try reader.optionalText(), code: try reader.optionalText())
    }

    private static func time(_ reader: inout PackedReader) throws -> PartialDateTime {
        let text = try reader.text()
        guard let time = PartialDateTime(text) ?? PartialDateTime(hl7: text) else {
            throw StoreError(.corrupt, "a record has a malformed time")
        }
        return time
    }
}
