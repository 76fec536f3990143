/// A type with its elements, as the table holds it.
struct TypeDeclaration {
    enum Kind: Int {
        case primitive, complex, resource, backbone
    }

    let name: String
    let kind: Kind
    let isAbstract: Bool
    let base: String?
    let elements: [ElementDeclaration]
    let constraints: [Constraint]

    /// The type of a StructureDefinition, and one for each of its elements with children.
    static func declarations(of structure: JSONObject) -> [TypeDeclaration] {
        let all = structure.object("snapshot")!.objects("element")
        let paths = Set(all.map { $0.text("path") }.filter { $0.contains(".") }.map(\.parentPath))
        return paths.map { path in
            let root = all.first { $0.text("path") == path }!
            let isTop = !path.contains(".")
            let children = all.filter { $0.text("path").contains(".") && $0.text("path").parentPath == path }
            let base = isTop ? structure.text("baseDefinition").lastSegment : root.objects("type")[0].text("code")
            return TypeDeclaration(
                name: path, kind: isTop ? kind(of: structure) : .backbone,
                isAbstract: structure.flag("abstract") && isTop,
                base: base.isEmpty ? nil : base,
                elements: children.filter(isElement).map { ElementDeclaration($0, nested: paths) },
                constraints: root.objects("constraint").compactMap(Constraint.init))
        }
    }

    private static func kind(of structure: JSONObject) -> Kind {
        switch structure.text("kind") {
        case "primitive-type": .primitive
        case "resource": .resource
        default: .complex
        }
    }

    /// A primitive's value is the node itself, and `xhtml` has no extensions.
    private static func isElement(_ element: JSONObject) -> Bool {
        let path = element.text("path")
        let isValue = path.first!.isLowercase && path.hasSuffix(".value")
        return !isValue && element.text("max") != "0"
    }
}

/// An element of a type.
struct ElementDeclaration {
    struct Use {
        let type: String
        let targets: [String]
        let profiles: [String]
    }

    let name: String
    let flags: Int
    let min: Int
    /// Nil for `*`.
    let max: Int?
    let types: [Use]
    let binding: Binding?
    let constraints: [Constraint]
    let isChoice: Bool

    init(_ element: JSONObject, nested: Set<String>) {
        let path = element.text("path")
        isChoice = path.hasSuffix("[x]")
        name = String(path.split(separator: ".").last!.dropLast(isChoice ? 3 : 0))
        min = element["min"] as! Int
        max = Int(element.text("max"))
        types = Self.types(of: element, path: path, nested: nested)
        binding = element.object("binding").flatMap(Binding.init)
        let isAttribute = element.texts("representation").contains("xmlAttr")
        flags =
            (isChoice ? 1 : 0) | (element.flag("isSummary") ? 2 : 0) | (element.flag("isModifier") ? 4 : 0)
            | (isAttribute ? 8 : 0)
        // A backbone's own constraints are those of its type.
        constraints = nested.contains(path) ? [] : element.objects("constraint").compactMap(Constraint.init)
    }

    private static func types(of element: JSONObject, path: String, nested: Set<String>) -> [Use] {
        if let reference = element["contentReference"] as? String {
            return [Use(type: String(reference.dropFirst()), targets: [], profiles: [])]
        }
        if nested.contains(path) { return [Use(type: path, targets: [], profiles: [])] }
        return element.objects("type").map { type in
            let code = type.text("code")
            let isSystem = code.hasPrefix("http://hl7.org/fhirpath/")
            let isResourceID = element.object("base")?.text("path") == "Resource.id"
            let system = isResourceID ? "id" : type.extensionValue("structuredefinition-fhir-type") ?? "string"
            return Use(
                type: isSystem ? system : code, targets: type.texts("targetProfile"), profiles: type.texts("profile"))
        }
    }

    /// The JSON names of the element with the type that each one means.
    var properties: [(name: String, type: String)] {
        types.map { (isChoice ? name + $0.type.prefix(1).uppercased() + $0.type.dropFirst() : name, $0.type) }
    }
}

/// A binding to a value set.
struct Binding {
    enum Strength: Int {
        case required, extensible, preferred, example
    }

    let strength: Strength
    let valueSet: String
    let maxValueSet: String

    init?(_ binding: JSONObject) {
        let strengths: [String: Strength] = [
            "required": .required, "extensible": .extensible, "preferred": .preferred, "example": .example,
        ]
        guard let strength = strengths[binding.text("strength")], binding["valueSet"] != nil else { return nil }
        self.strength = strength
        valueSet = binding.text("valueSet")
        maxValueSet = binding.extensionValue("elementdefinition-maxValueSet") ?? ""
    }
}

/// An invariant; those without a FHIRPath expression can't be checked and are left out.
struct Constraint {
    let key: String
    let isError: Bool
    let expression: String

    init?(_ constraint: JSONObject) {
        guard let expression = constraint["expression"] as? String else { return nil }
        key = constraint.text("key")
        isError = constraint.text("severity") == "error"
        self.expression = expression.oneLine
    }
}

extension String {
    var parentPath: String { split(separator: ".").dropLast().joined(separator: ".") }
    var lastSegment: String { split(separator: "/").last.map(String.init) ?? "" }
}
