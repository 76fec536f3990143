import FHIRModel
import FHIRPath
import FHIRXML
import Foundation
import Testing

/// What a profile demands, read from the snapshot of its StructureDefinition: cardinalities, types, fixed values, slices,
/// required bindings, targets of references and invariants.
struct ProfileShape {
    let url: String
    private let root: Node

    /// Fixed codes of `code.coding`: the profile is about Observations that carry one of them. Empty for any.
    var codes: Set<String> {
        let coding = root.child("code")?.child("coding")
        return Set(coding?.slices.compactMap { $0.child("code")?.fixed } ?? [])
    }

    init(named name: String) throws {
        let definition = try Self.json("StructureDefinition-\(name)")
        url = try #require(definition["url"] as? String)
        let elements = try #require((definition["snapshot"] as? [String: Any])?["element"] as? [[String: Any]])
        var nodes: [String: Node] = [:]
        for json in elements {
            let node = try Node(json)
            nodes[node.id] = node
            let parts = node.id.split(separator: ".", omittingEmptySubsequences: false)
            if node.slice != nil {
                let sliced = node.id.prefix(upTo: try #require(node.id.lastIndex(of: ":")))
                try #require(nodes[String(sliced)], "\(node.id)").slices.append(node)
            } else if parts.count > 1 {
                try #require(nodes[parts.dropLast().joined(separator: ".")], "\(node.id)").children.append(node)
            }
        }
        root = try #require(nodes["Observation"])
    }

    /// What a resource lacks; empty if it is as the profile demands.
    func faults(in resource: Resource) throws -> [String] { try root.faults(of: resource.root) }

    static func json(_ name: String) throws -> [String: Any] {
        let bytes = try Ground.bytes("fhir/definitions/hl7.fhir.r4.core/\(name).json")
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    /// The codes of a value set that lists them; nil for one that takes more than the core package holds.
    static func codes(ofValueSet url: String) throws -> Set<String>? {
        let name = url.split(separator: "|")[0].split(separator: "/").last.map(String.init) ?? ""
        let compose = try json("ValueSet-\(name)")["compose"] as? [String: Any]
        var codes: Set<String> = []
        for include in compose?["include"] as? [[String: Any]] ?? [] {
            var concepts = include["concept"] as? [[String: Any]]
            if concepts == nil, let system = (include["system"] as? String)?.split(separator: "/").last {
                concepts = try json("CodeSystem-\(system)")["concept"] as? [[String: Any]]
            }
            guard let concepts else { return nil }
            codes.formUnion(concepts.compactMap { $0["code"] as? String })
        }
        return codes
    }
}

/// One element of a snapshot with what is below it.
private final class Node {
    let id: String
    let name: String
    let slice: String?
    let min: Int
    let max: Int
    let fixed: String?
    private let types: Set<String>
    private let targets: Set<String>
    private let codes: Set<String>?
    private let invariants: [(key: String, expression: CompiledExpression)]
    private let discriminators: [[String]]
    var children: [Node] = []
    var slices: [Node] = []

    init(_ json: [String: Any]) throws {
        id = try #require(json["id"] as? String)
        let last = id.split(separator: ".").last.map(String.init) ?? ""
        let parts = last.split(separator: ":").map(String.init)
        (name, slice) = (parts[0], parts.count > 1 ? parts[1] : nil)
        min = json["min"] as? Int ?? 0
        max = (json["max"] as? String).flatMap(Int.init) ?? .max
        fixed = json.first { $0.key.hasPrefix("fixed") }?.value as? String
        try #require(!json.keys.contains { $0.hasPrefix("pattern") }, "\(id) has a pattern, which this test can't read")
        let types = json["type"] as? [[String: Any]] ?? []
        self.types = Set(types.compactMap { $0["code"] as? String })
        targets = Set(types.flatMap { ($0["targetProfile"] as? [String] ?? []).compactMap { Self.lastPart(of: $0) } })
        let binding = json["binding"] as? [String: Any]
        let valueSet = binding?["strength"] as? String == "required" ? binding?["valueSet"] as? String : nil
        codes = try valueSet.flatMap { try ProfileShape.codes(ofValueSet: $0) }
        let slicing = json["slicing"] as? [String: Any]
        discriminators = (slicing?["discriminator"] as? [[String: Any]] ?? [])
            .filter { $0["type"] as? String == "value" }
            .compactMap { ($0["path"] as? String)?.split(separator: ".").map(String.init) }
        invariants = try (json["constraint"] as? [[String: Any]] ?? []).compactMap { constraint in
            guard constraint["severity"] as? String == "error", let text = constraint["expression"] as? String else {
                return nil
            }
            return (constraint["key"] as? String ?? "", try FHIRPathExpression(parsing: text).compiled())
        }
    }

    private static func lastPart(of url: String) -> String? { url.split(separator: "/").last.map(String.init) }

    func child(_ name: String) -> Node? { children.first { $0.name == name } }

    func faults(of element: Element) throws -> [String] {
        var faults: [String] = []
        if let fixed, element.text != fixed { faults.append("\(id): \(element.text ?? "nothing") is not \(fixed)") }
        if !isOfKnownType(element) { faults.append("\(id): \(element.typeName) is none of its types") }
        if let codes, let code = code(of: element), !codes.contains(code) {
            faults.append("\(id): \(code) is not in its value set")
        }
        if !targets.isEmpty, !targets.contains("Resource"), element.typeName == "Reference", !refersToTarget(element) {
            faults.append("\(id): does not refer to \(targets.sorted())")
        }
        var services = FHIRPathServices()
        services.htmlChecks = { XHTMLCheck.isAllowed($0) }
        let context = EvaluationContext(resource: element.resource.root, services: services)
        for (key, expression) in invariants where try expression.isTrue(on: element, context: context) == false {
            faults.append("\(id): \(key)")
        }
        for child in children { faults += try child.faults(among: child.values(in: element)) }
        return faults
    }

    /// Counts the values of this element and of its slices, and looks into each.
    private func faults(among values: [Element]) throws -> [String] {
        guard values.count >= min, values.count <= max else { return ["\(id): \(values.count) of \(min) to \(max)"] }
        var faults = try values.flatMap { try self.faults(of: $0) }
        for slice in slices {
            let own = values.filter { belongs($0, to: slice) }
            if own.count < slice.min || own.count > slice.max {
                faults.append("\(slice.id): \(own.count) of \(slice.min) to \(slice.max)")
            }
            faults += try own.flatMap { try slice.faults(of: $0) }
        }
        return faults
    }

    private func values(in element: Element) -> [Element] {
        guard name.hasSuffix("[x]") else { return element.children.filter { $0.jsonName == name } }
        let stem = name.dropLast(3)
        return element.children.filter { child in
            child.jsonName.hasPrefix(stem) && child.jsonName.dropFirst(stem.count).first?.isUppercase == true
        }
    }

    /// Whether a value has what tells the slice apart: fixed values at the paths of the discriminators, else its type.
    private func belongs(_ value: Element, to slice: Node) -> Bool {
        guard !discriminators.isEmpty else { return value.jsonName == slice.slice }
        return discriminators.allSatisfy { path in
            !slice.fixedValues(at: path[...]).isDisjoint(with: Self.texts(at: path[...], in: value))
        }
    }

    private func fixedValues(at path: ArraySlice<String>) -> Set<String> {
        guard let first = path.first else { return Set([fixed].compactMap(\.self)) }
        let next = children.filter { $0.name == first }.flatMap { [$0] + $0.slices }
        return Set(next.flatMap { $0.fixedValues(at: path.dropFirst()) })
    }

    private static func texts(at path: ArraySlice<String>, in element: Element) -> Set<String> {
        guard let first = path.first else { return Set([element.text].compactMap(\.self)) }
        return Set(element.children(named: first).flatMap { texts(at: path.dropFirst(), in: $0) })
    }

    private func isOfKnownType(_ element: Element) -> Bool {
        types.isEmpty || types.contains(element.typeName) || types.contains { $0.hasPrefix("http") }
            || types.contains("Resource") || types == ["BackboneElement"]
    }

    private func code(of element: Element) -> String? {
        switch element.typeName {
        case "Quantity", "Coding": element.first("code")?.text
        case "CodeableConcept": element.first("coding")?.first("code")?.text
        default: element.text
        }
    }

    private func refersToTarget(_ reference: Element) -> Bool {
        if let type = reference.first("type")?.text { return targets.contains(type) }
        let parts = reference.first("reference")?.text?.split(separator: "/") ?? []
        return parts.count > 1 && targets.contains(String(parts[parts.count - 2]))
    }
}
