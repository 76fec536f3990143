import FHIRModel
import Values

/// Names R4's version where a definition of R4 refers to another one.
enum VersionPins {
    private static let version = "|4.0.1"
    private static let commonBindingURL =
        "http://hl7.org/fhir/StructureDefinition/elementdefinition-isCommonBinding"

    static func pin(_ element: inout SnapshotElement) {
        if let types = element.facets["type"] { element.facets["type"] = types.map(pinned(type:)) }
        guard let binding = element.first("binding") else { return }
        let isCommon = binding.children(named: "extension").contains { $0.first("url")?.text == commonBindingURL }
        let isPinned = binding.first("valueSet")?.text.map { pinned($0, "ValueSet") != $0 } ?? false
        guard isCommon || isPinned else { return }
        element.facets["binding"] = [
            Templates.rewritten(binding, named: "binding") { name, items, writer in
                switch name {
                case "extension":
                    let kept = items.filter { $0.first("url")?.text != commonBindingURL }
                    ElementJSON.write(kept, named: name, to: &writer)
                case "valueSet": writer.member(name, items[0].text.map { pinned($0, "ValueSet") })
                default: ElementJSON.write(items, named: name, to: &writer)
                }
            }
        ]
    }

    private static func pinned(type: Element) -> Element {
        let names = ["profile", "targetProfile"]
        let uses = names.flatMap { type.children(named: $0) }
        // The extension of a profile's canonical may name an element in it: such a one stays as it is.
        guard uses.contains(where: { $0.text.map { pinned($0, "StructureDefinition") != $0 } ?? false }),
            uses.allSatisfy(\.children.isEmpty)
        else { return type }
        return Templates.rewritten(type, named: "type") { name, items, writer in
            guard names.contains(name) else { return ElementJSON.write(items, named: name, to: &writer) }
            writer.key(name)
            writer.array { writer in
                for item in items { writer.string(pinned(item.text ?? "", "StructureDefinition")) }
            }
        }
    }

    private static func pinned(_ canonical: String, _ type: String) -> String {
        canonical.hasPrefix("http://hl7.org/fhir/\(type)/") && !canonical.contains("|")
            ? canonical + version : canonical
    }
}
