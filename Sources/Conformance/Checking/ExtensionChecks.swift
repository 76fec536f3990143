import FHIRModel
import FHIRPath
import Values

/// Extensions: known or not, in the right place, and after their own definition (FHIR R4 extensibility).
extension ValidationRun {
    func checkExtension(_ element: Element) {
        checkContent(of: element)
        guard let place = element.first("url"), let url = place.text else { return }
        // The parts of a complex extension are named by the definition of the whole.
        if let parent = element.parent, parent.typeName == "Extension", !Self.isAbsolute(url) { return }
        guard Self.isAbsolute(url) else {
            return report(.error, .invalid, at: element, "the extension's URL '\(url)' must be absolute")
        }
        guard let structure = library.structure(url) else { return reportUnknown(url, element) }
        let isModifier = element.definition?.name == "modifierExtension"
        guard structure.typeName == "Extension" else {
            return report(.error, .invalid, at: element, "\(url) defines a \(structure.typeName), not an extension")
        }
        checkPlace(of: element, structure)
        checkModifier(element, structure, isModifier)
        check(element, against: url)
    }

    /// ext-1: a value or further extensions, not both.
    private func checkContent(of element: Element) {
        let hasValue = element.first("value") != nil
        let hasParts = element.first("extension") != nil
        guard hasValue == hasParts else { return }
        report(
            .error, .invariant, at: element,
            hasValue
                ? "an extension has a value or further extensions, not both (ext-1)"
                : "an extension must have a value or further extensions (ext-1)")
    }

    private func reportUnknown(_ url: String, _ element: Element) {
        if element.definition?.name == "modifierExtension" {
            return report(
                .warning, .extension_, at: element,
                "the modifier extension \(url) is not known, and may change what the resource means")
        }
        report(.information, .extension_, at: element, "the extension \(url) is not known, and was not checked")
    }

    private func checkModifier(_ element: Element, _ structure: StructureDefinition, _ isUsedAsModifier: Bool) {
        guard let root = try? library.snapshot(of: structure).elements.first else { return }
        let isModifier = root.flag("isModifier")
        if isModifier, !isUsedAsModifier {
            report(
                .error, .structure, at: element,
                "\(structure.url) changes the meaning of what it is in, so it belongs into modifierExtension")
        } else if !isModifier, isUsedAsModifier {
            report(
                .error, .structure, at: element,
                "\(structure.url) does not change the meaning of what it is in, so it belongs into extension")
        }
    }

    // MARK: Context

    /// Places where R4's own definitions use an extension though its definition leaves them out.
    private static let alsoAllowed = [
        "http://hl7.org/fhir/StructureDefinition/regex": "ElementDefinition.type",
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type": "ElementDefinition.type",
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version": "DomainResource",
    ]

    private func checkPlace(of element: Element, _ structure: StructureDefinition) {
        guard let parent = element.parent else { return }
        let names = placeNames(of: parent)
        let fits =
            structure.contexts.contains { matches($0, parent, names) }
            || Self.alsoAllowed[structure.url].map(names.all.contains) ?? false
        if !structure.contexts.isEmpty, !fits {
            let allowed = structure.contexts.map(\.expression).joined(separator: ", ")
            report(
                .error, .structure, at: parent,
                "the extension \(structure.url) is not allowed on \(names.shown); it may be used on: \(allowed)")
        }
        for invariant in structure.contextInvariants {
            guard let expression = try? FHIRPathExpression(parsing: invariant).compiled(for: nil) else { continue }
            guard (try? expression.isTrue(on: parent, context: context)) != true else { continue }
            report(
                .error, .structure, at: parent,
                "the extension \(structure.url) may only be used where this is true: \(invariant)")
        }
    }

    private func matches(_ place: StructureDefinition.ExtensionContext, _ parent: Element, _ names: PlaceNames) -> Bool
    {
        switch place.kind {
        case "element": return place.expression == "Element" || names.all.contains(place.expression)
        case "extension": return names.extensionURL == place.expression.split(separator: "#").first.map(String.init)
        case "fhirpath":
            guard let expression = try? FHIRPathExpression(parsing: place.expression).compiled(for: nil),
                let items = try? expression.evaluate(on: parent.enclosingResource, context: context)
            else { return true }
            return items.contains { $0.node?.index == parent.index }
        default: return true
        }
    }

    /// What definitions may call an element: by its type, its ancestors, and its path.
    struct PlaceNames {
        var all: Set<String> = []
        var shown = ""
        var extensionURL: String?
    }

    private func placeNames(of element: Element) -> PlaceNames {
        var names = PlaceNames()
        var type: TypeDefinition? = element.type
        while let current = type {
            names.all.insert(current.name)
            type = current.base
        }
        if element.typeName == "Extension" { names.extensionURL = element.first("url")?.text }
        guard let definition = element.definition, !element.isResource else {
            names.shown = element.typeName
            return names
        }
        names.shown = definition.path
        var owner: TypeDefinition? = definition.owner
        while let current = owner {
            if current.element(named: definition.name) != nil { insert(definition, of: current.name, into: &names) }
            owner = current.base
        }
        // `Patient.name.family`: the whole path from the resource.
        var (path, current) = ("", Element?.some(element))
        while let place = current, let definition = place.definition, !place.isResource {
            path = ".\(definition.name)\(definition.isChoice ? "[x]" : "")" + path
            current = place.parent
        }
        if let resource = current {
            names.all.insert(resource.typeName + path)
            // Those of the base resource hold of all.
            names.all.insert("Resource" + path)
            names.all.insert("DomainResource" + path)
        }
        return names
    }

    private func insert(_ definition: ElementDefinition, of owner: String, into names: inout PlaceNames) {
        names.all.insert("\(owner).\(definition.name)")
        if definition.isChoice { names.all.insert("\(owner).\(definition.name)[x]") }
    }
}
