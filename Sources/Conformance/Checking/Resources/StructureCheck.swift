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
        do {
            _ = try run.library.snapshot(of: definition, isRegenerated: true)
        } catch {
            run.report(.error, .exception, at: structure, "the snapshot can't be made: \(error)")
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
