import FHIRModel
import Values

/// All elements of a structure, inherited ones too, in the order of the definition (FHIR R4 profiling, 5.1.0.4).
struct Snapshot: Sendable {
    var elements: [SnapshotElement]
}

/// Why a snapshot can't be made.
public struct SnapshotFault: Error, Sendable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}

/// An element of a snapshot: views on the definitions that it was merged from, and what changes in merging.
struct SnapshotElement: Sendable {
    /// `Patient.name:official.given`
    var id: String
    var path: String
    var sliceName: String?
    var min: Int
    /// A number or `*`.
    var max: String
    /// Where the element comes from, and how often it may be there.
    var base: Base?
    var constraints: [Constraint]
    /// Everything else by its JSON name: `type`, `fixedUri`, `binding`, …
    var facets: [String: [Element]]

    struct Base: Sendable, Hashable {
        var path: String
        var min: Int
        var max: String
    }

    /// A constraint with the structure that states it.
    struct Constraint: Sendable {
        let element: Element
        let source: String
        /// Whether the constraint itself says where it is from.
        let isSourceStated: Bool

        var key: String { element.first("key")?.text ?? "" }

        /// `bdl-9` comes before `bdl-10`.
        static func precedes(_ one: String, _ other: String) -> Bool {
            let (left, right) = (parts(one), parts(other))
            guard left.stem == right.stem, let first = left.number, let second = right.number else {
                return one < other
            }
            return first < second
        }

        private static func parts(_ key: String) -> (stem: Substring, number: Int?) {
            guard let mark = key.lastIndex(of: "-") else { return (key[...], nil) }
            return (key[..<mark], Int(key[key.index(after: mark)...]))
        }
    }

    /// Reads an element of a snapshot or a differential; what a differential leaves out is 0 and empty.
    init(_ element: Element, source: String) {
        (id, path, min, max) = ("", "", 0, "")
        (constraints, facets) = ([], [:])
        for child in element.children {
            switch child.jsonName {
            case "id": id = child.text ?? ""
            case "path": path = child.text ?? ""
            case "sliceName": sliceName = child.text
            case "min": min = child.text.flatMap { Int($0) } ?? 0
            case "max": max = child.text ?? ""
            case "base":
                base = Base(
                    path: child.first("path")?.text ?? "", min: child.first("min")?.text.flatMap { Int($0) } ?? 0,
                    max: child.first("max")?.text ?? "*")
            case "constraint":
                let stated = child.first("source")?.text
                constraints.append(
                    Constraint(element: child, source: stated ?? source, isSourceStated: stated != nil))
            case let name: facets[name, default: []].append(child)
            }
        }
    }

    /// The last part of the path.
    var name: String { path.split(separator: ".").last.map(String.init) ?? path }

    func first(_ facet: String) -> Element? { facets[facet]?.first }
    func text(_ facet: String) -> String? { first(facet)?.text }
    func flag(_ facet: String) -> Bool { first(facet)?.boolean ?? false }

    /// The types that it may have.
    var types: [Element] { facets["type"] ?? [] }
    /// The codes of its types: `Quantity`, `http://hl7.org/fhirpath/System.String`.
    var typeCodes: [String] { types.compactMap { $0.first("code")?.text } }
    /// Says that a flag is false, if nothing is said yet.
    mutating func setFalse(_ flag: String) {
        if facets[flag] == nil { facets[flag] = [flag == "isSummary" ? Templates.notSummary : Templates.notModifier] }
    }

    /// The facet whose name begins with `fixed` or `pattern`.
    func value(_ prefix: String) -> Element? {
        facets.first { $0.key.hasPrefix(prefix) && $0.key.count > prefix.count }?.value.first
    }
}

/// An element in the tree of a snapshot, with what is below it.
///
/// Slices are beside the children of the element that they slice.
final class SnapshotNode {
    var element: SnapshotElement
    var children: [SnapshotNode] = []
    var slices: [SnapshotNode] = []

    init(_ element: SnapshotElement) { self.element = element }

    /// The tree of a list of elements; nil if the list is empty.
    static func tree(of elements: [SnapshotElement]) -> SnapshotNode? {
        guard let first = elements.first else { return nil }
        let root = SnapshotNode(first)
        var open = [root]
        for element in elements.dropFirst() {
            let depth = element.path.utf8.count { $0 == UInt8(ascii: ".") }
            guard depth >= 1, depth <= open.count else { continue }
            open.removeLast(open.count - depth)
            let (parent, node) = (open[depth - 1], SnapshotNode(element))
            if element.sliceName != nil, let sliced = parent.children.last(where: { $0.element.path == element.path }) {
                sliced.add(slice: node)
            } else {
                parent.add(node)
            }
            open.append(node)
        }
        return root
    }

    func add(_ child: SnapshotNode) { children.append(child) }

    func add(slice: SnapshotNode) { slices.append(slice) }

    /// A copy of the tree below and including this node, without slices of its own if asked.
    func copy(withSlices: Bool = true) -> SnapshotNode {
        let node = SnapshotNode(element)
        for child in children { node.add(child.copy()) }
        if withSlices { for slice in slices { node.add(slice: slice.copy()) } }
        return node
    }

    /// The elements in order, with the ids that their places give them.
    func flattened() -> [SnapshotElement] {
        var all: [SnapshotElement] = []
        append(to: &all, parentID: nil)
        return all
    }

    private func append(to all: inout [SnapshotElement], parentID: String?) {
        element.constraints.sort { SnapshotElement.Constraint.precedes($0.key, $1.key) }
        if let parentID {
            element.id = "\(parentID).\(element.name)" + (element.sliceName.map { ":\($0)" } ?? "")
        } else {
            element.id = element.path
        }
        all.append(element)
        for child in children { child.append(to: &all, parentID: element.id) }
        for slice in slices { slice.append(to: &all, parentID: parentID) }
    }

    /// Changes the paths of this node and all below to begin with another one.
    func setPath(_ path: String) {
        element.path = path
        for child in children { child.setPath("\(path).\(child.element.name)") }
        for slice in slices { slice.setPath(path) }
    }

    /// Whether its elements are its own, not those of a data type.
    var isStructural: Bool { ["BackboneElement", "Element"].contains(element.typeCodes.first ?? "BackboneElement") }

    /// R4 says only in data types that extensions are sliced by URL.
    func dropExtensionSlicing() {
        for child in children where ["extension", "modifierExtension"].contains(child.element.name) {
            child.element.facets["slicing"] = nil
        }
    }

    /// The maturity of a definition is not that of what is derived from it.
    func dropStatus() {
        let dropped = ["standards-status", "normative-version", "fmm"]
        element.facets["extension"]?.removeAll { found in
            dropped.contains {
                found.first("url")?.text == "http://hl7.org/fhir/StructureDefinition/structuredefinition-\($0)"
            }
        }
    }

    /// The node below this root that an id means: `Composition.section:codeA.title`.
    func node(withID id: some StringProtocol) -> SnapshotNode? {
        var found = self
        for name in id.split(separator: ".").dropFirst() {
            let parts = name.split(separator: ":", maxSplits: 1)
            guard let child = found.child(named: String(parts[0])) else { return nil }
            found = parts.count > 1 ? child.slices.first { $0.element.sliceName ?? "" == parts[1] } ?? child : child
        }
        return found
    }

    /// Its child of that name, also by the name that a choice has for one type.
    func child(named name: String) -> SnapshotNode? { children.first { $0.element.name == name } }

    /// The choice that has a name such as `valueQuantity`, with the type that is meant.
    func choice(named name: String) -> (node: SnapshotNode, type: String)? {
        for child in children where child.element.name.hasSuffix("[x]") {
            let stem = child.element.name.dropLast(3)
            guard name.hasPrefix(stem), name.count > stem.count else { continue }
            let suffix = name.dropFirst(stem.count)
            let base = child.element.base?.path ?? ""
            let known = child.element.typeCodes + (R4.element(at: base)?.types.map(\.type.name) ?? [])
            let type = known.first { $0.prefix(1).uppercased() + $0.dropFirst() == suffix }
            if let type { return (child, type) }
        }
        return nil
    }
}

extension Element {
    /// The profiles of a type; `url#id` where one element of the profile is meant
    /// (the extension `elementdefinition-profile-element`).
    var profiles: [String] {
        children(named: "profile").compactMap { profile in
            let part = profile.children(named: "extension").first {
                $0.first("url")?.text == "http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element"
            }?.first("value")?.text
            return profile.text.map { url in part.map { "\(url)#\($0)" } ?? url }
        }
    }
}
