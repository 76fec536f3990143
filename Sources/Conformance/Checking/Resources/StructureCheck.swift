import FHIRModel
import Values

/// Checks a StructureDefinition as a definition: paths, slicing, bindings, and whether its snapshot can be made.
struct StructureCheck {
    private let run: ValidationRun

    init(_ run: ValidationRun) { self.run = run }

    func check(_ structure: Element) {
        let type = structure.first("type")?.text ?? ""
        let kind = structure.first("kind")?.text ?? ""
        checkType(structure, type, kind)
        for part in ["differential", "snapshot"] {
            for element in structure.first(part)?.children(named: "element") ?? [] {
                checkElement(element, type, isDifferential: part == "differential")
            }
        }
        guard kind != "logical", let resource = structure.asResource, let definition = StructureDefinition(resource),
            definition.baseURL.flatMap(run.library.structure) != nil
        else { return }
        checkFixed(structure, definition)
        do {
            _ = try run.library.snapshot(of: definition, isRegenerated: true)
        } catch {
            run.report(.error, .exception, at: structure, "the snapshot can't be made: \(error)")
        }
    }

    /// What the base fixes can't be fixed otherwise.
    private func checkFixed(_ structure: Element, _ definition: StructureDefinition) {
        guard let base = definition.baseURL.flatMap(run.library.structure),
            let known = try? run.library.snapshot(of: base).elements
        else { return }
        for element in structure.first("differential")?.children(named: "element") ?? [] {
            guard let path = element.first("path")?.text, let fixed = element.first("fixed"),
                let before = known.first(where: { $0.path == path && $0.sliceName == nil })?.value("fixed"),
                !ValueMatch.equals(fixed, before)
            else { continue }
            run.report(
                .error, .value, at: element, "\(path) is fixed to '\(ValueMatch.shown(before))' by \(base.url) already")
        }
    }

    private func checkType(_ structure: Element, _ type: String, _ kind: String) {
        guard let place = structure.first("type"), !type.contains(":"), !type.isEmpty else { return }
        if R4.type(named: type) == nil, run.library.structure("http://hl7.org/fhir/StructureDefinition/\(type)") == nil
        {
            run.report(
                .error, .invalid, at: place,
                "R4 has no type '\(type)'; the type of a model of one's own is an absolute URL")
        }
    }

    private func checkElement(_ element: Element, _ type: String, isDifferential: Bool) {
        guard let path = element.first("path")?.text else { return }
        let name = type.split(separator: "/").last.map(String.init) ?? type
        if !name.isEmpty, path != name, !path.hasPrefix(name + ".") {
            run.report(.error, .notFound, at: element, "the path \(path) must start with \(name)")
        }
        if !path.contains("."), element.first("slicing") != nil {
            run.report(.error, .invalid, at: element, "the root of a structure can't be sliced")
        }
        checkBinding(element)
        checkDiscriminators(of: element, path)
    }

    /// The first name of a discriminator's path must be one of the sliced element's type.
    private func checkDiscriminators(of element: Element, _ path: String) {
        guard let slicing = element.first("slicing"), let type = Self.type(at: path) else { return }
        for discriminator in slicing.children(named: "discriminator") {
            guard let text = discriminator.first("path")?.text,
                case .child(let name)? = DiscriminatorPath(text).steps.first, type.element(named: name) == nil
            else { continue }
            run.report(
                .error, .invalid, at: discriminator, "\(path) has no '\(name)' by which it could be sliced")
        }
    }

    /// The only type of the element at a path of R4.
    private static func type(at path: String) -> TypeDefinition? {
        let names = path.split(separator: ".").map(String.init)
        var type = names.first.flatMap { R4.type(named: $0) }
        for name in names.dropFirst() {
            guard let element = type?.element(named: name), element.types.count == 1 else { return nil }
            type = element.types[0].type
        }
        return type?.isResource == true ? nil : type
    }

    private static let bindable: Set<String> = [
        "code", "Coding", "CodeableConcept", "Quantity", "string", "uri", "id", "Age", "Duration", "Count", "Distance",
        "Money", "SimpleQuantity", "MoneyQuantity", "CodeableReference", "url", "canonical", "markdown", "Reference",
        "Extension",
    ]

    private func checkBinding(_ element: Element) {
        guard element.first("binding") != nil else { return }
        let codes = element.children(named: "type").compactMap { $0.first("code")?.text }
        guard !codes.isEmpty, !codes.contains(where: { Self.bindable.contains($0) || $0.contains(":") }) else { return }
        run.report(
            .error, .businessRule, at: element,
            "a binding has no meaning for the type \(codes.joined(separator: ", "))")
    }
}
