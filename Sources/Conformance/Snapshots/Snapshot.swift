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

    struct Constraint: Sendable {
        let element: Element
        /// The structure in which it was found or that it names.
        let origin: String
        /// The structure that it names as its source.
        var source: String?

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
                constraints.append(Constraint(element: child, origin: stated ?? source, source: stated))
            case let name: facets[name, default: []].append(child)
            }
        }
    }

    /// Adds constraints whose keys it doesn't have.
    mutating func add(_ added: [Constraint]) {
        constraints += added.filter { one in !constraints.contains { $0.key == one.key } }
    }

    /// Names the source of the constraints that have none.
    mutating func fillSources(_ source: String) {
        for index in constraints.indices where constraints[index].source == nil { constraints[index].source = source }
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

    /// What the maturity of a definition says is not true of what is derived from it.
    mutating func dropStatus(_ names: [String] = ["standards-status", "normative-version", "fmm"]) {
        facets["extension"]?.removeAll { found in
            names.contains {
                found.first("url")?.text == "http://hl7.org/fhir/StructureDefinition/structuredefinition-\($0)"
            }
        }
    }

    /// The facet whose name begins with `fixed` or `pattern`.
    func value(_ prefix: String) -> Element? {
        facets.first { $0.key.hasPrefix(prefix) && $0.key.count > prefix.count }?.value.first
    }
}
