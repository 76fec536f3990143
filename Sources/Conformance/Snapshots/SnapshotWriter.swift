import FHIRModel
import Values

extension DefinitionLibrary {
    /// A structure with its snapshot, as JSON; the snapshot is made from the differential if asked, or if there is none.
    ///
    /// - Parameters:
    ///   - isRegenerated: To make it from the differential even if it was published.
    ///   - convention: How it is written if it is made: R4's own structures as R4 itself, others as of 2023.
    /// - Throws: ``SnapshotFault`` if it can't be made.
    public func structureWithSnapshot(
        _ structure: StructureDefinition, isRegenerated: Bool = false, convention: SnapshotConvention? = nil
    ) throws(SnapshotFault) -> [UInt8] {
        let snapshot = try snapshot(of: structure, isRegenerated: isRegenerated, writtenAs: convention)
        var writer = JSONWriter(capacity: 65_536)
        writer.object { writer in
            writer.member("resourceType", "StructureDefinition")
            for (name, items) in ElementJSON.grouped(structure.resource.root.children) where name != "snapshot" {
                if name == "differential" { Self.write(snapshot, to: &writer) }
                ElementJSON.write(items, named: name, to: &writer)
            }
            if structure.resource.root.first("differential") == nil {
                Self.write(snapshot, to: &writer)
            }
        }
        return writer.bytes
    }

    private static func write(_ snapshot: Snapshot, to writer: inout JSONWriter) {
        writer.key("snapshot")
        writer.object { writer in
            writer.key("element")
            writer.array { writer in
                for element in snapshot.elements { element.write(to: &writer) }
            }
        }
    }
}

extension SnapshotElement {
    /// The names of an ElementDefinition's members in R4's order.
    private static let order: [String] =
        R4.type(named: "ElementDefinition")?.elements.flatMap { element in
            element.isChoice ? element.types.map { element.jsonName(for: $0.type) } : [element.name]
        } ?? []

    /// Writes it as an element of a structure.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for name in Self.order {
                if name == "constraint" { writeConstraints(to: &writer) } else { write(name, to: &writer) }
            }
        }
    }

    private func write(_ name: String, to writer: inout JSONWriter) {
        switch name {
        case "id": writer.member("id", id)
        case "path": writer.member("path", path)
        case "sliceName": writer.member("sliceName", sliceName)
        case "min": writer.member("min", min)
        case "max": writer.member("max", max)
        case "base":
            guard let base else { return }
            writer.key("base")
            writer.object {
                $0.member("path", base.path)
                $0.member("min", base.min)
                $0.member("max", base.max)
            }
        default: if let items = facets[name], !items.isEmpty { ElementJSON.write(items, named: name, to: &writer) }
        }
    }

    private func writeConstraints(to writer: inout JSONWriter) {
        guard !constraints.isEmpty else { return }
        writer.key("constraint")
        writer.array { writer in
            for constraint in constraints {
                writer.object { writer in
                    for (name, items) in ElementJSON.grouped(constraint.element.children) where name != "source" {
                        ElementJSON.write(items, named: name, to: &writer)
                    }
                    writer.member("source", constraint.source)
                }
            }
        }
    }
}

/// Writes elements as members of a JSON object, with the halves of primitives.
enum ElementJSON {
    /// The children of an element by their JSON names, in order.
    static func grouped(_ children: Element.Children) -> [(name: String, items: [Element])] {
        var groups: [(name: String, items: [Element])] = []
        for child in children {
            if groups.last?.name == child.jsonName {
                groups[groups.count - 1].items.append(child)
            } else {
                groups.append((child.jsonName, [child]))
            }
        }
        return groups
    }

    static func write(_ items: [Element], named name: String, to writer: inout JSONWriter) {
        guard let first = items.first else { return }
        let isArray = first.definition?.isRepeating ?? false
        if items.contains(where: { !$0.isPrimitive || $0.hasValue }) {
            writer.key(name)
            writeValues(items.map(\.json), isArray: isArray, to: &writer)
        }
        guard first.isPrimitive, items.contains(where: { !$0.children.isEmpty }) else { return }
        writer.key("_" + name)
        writeValues(items.map(half), isArray: isArray, to: &writer)
    }

    /// The id and extensions of a primitive.
    private static func half(_ element: Element) -> [UInt8] {
        guard !element.children.isEmpty else { return Array("null".utf8) }
        var writer = JSONWriter()
        writer.object { writer in
            if let id = element.first("id") { write([id], named: "id", to: &writer) }
            let extensions = element.children(named: "extension")
            if !extensions.isEmpty { write(extensions, named: "extension", to: &writer) }
        }
        return writer.bytes
    }

    private static func writeValues(_ values: [[UInt8]], isArray: Bool, to writer: inout JSONWriter) {
        guard isArray else { return writer.raw(values.first ?? []) }
        writer.array { writer in
            for value in values { writer.raw(value) }
        }
    }
}
