import FHIRModel
import FHIRXML
import Values

/// What a profile asks a narrative to show: where its parts are from, and in which languages they are
/// (the extensions `narrative-source-control` and `narrative-language-control`).
struct NarrativeControl: Sendable {
    let needsSource: Bool
    let forbidsLanguages: Bool

    /// Nil if the element asks for neither.
    init?(_ element: SnapshotElement) {
        let prefix = "http://hl7.org/fhir/StructureDefinition/narrative-"
        func value(_ name: String) -> String? {
            element.facets["extension"]?.first { $0.first("url")?.text == prefix + name }?.first("value")?.text
        }
        needsSource = value("source-control") != nil
        forbidsLanguages = value("language-control") == "_no"
        guard needsSource || forbidsLanguages else { return nil }
    }
}

extension ValidationRun {
    func checkNarrative(_ element: Element, _ control: NarrativeControl, _ profile: ProfileRules) {
        guard let text = element.first("div")?.text.flatMap(XHTMLCheck.canonical) else { return }
        let parts = NarrativePart.parts(of: text)
        let classes: Set<String> = ["boilerplate", "generated", "original"]
        for part in parts where control.needsSource {
            let named = part.attribute("class")?.split(separator: " ").map(String.init) ?? []
            guard classes.isDisjoint(with: named) else { continue }
            report(
                .error, .businessRule, at: element,
                "the part '\(part.text.prefix(40))' must have the class boilerplate, generated or original (\(profile.structure.url))"
            )
        }
        let languages = parts.filter { $0.name == "div" }.compactMap {
            $0.attribute("xml:lang") ?? $0.attribute("lang")
        }
        if control.forbidsLanguages, !languages.isEmpty {
            report(
                .error, .businessRule, at: element,
                "sections by language (\(languages.joined(separator: ", "))) are not allowed by \(profile.structure.url)"
            )
        }
    }
}

/// A child of a narrative's `<div>`: an element, or text of its own.
struct NarrativePart {
    /// Empty for text.
    let name: String
    /// What is between the name and the end of the start tag.
    let attributes: String
    let text: String

    func attribute(_ name: String) -> String? {
        guard let range = (" " + attributes).firstRange(of: " \(name)=") else { return nil }
        let rest = (" " + attributes)[range.upperBound...]
        guard let quote = rest.first else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    /// The parts of a narrative in its canonical form.
    static func parts(of xhtml: String) -> [NarrativePart] {
        var (parts, depth, open) = ([NarrativePart](), 0, (name: "", attributes: "", text: ""))
        var rest = Substring(xhtml)
        while let start = rest.firstIndex(of: "<") {
            let text = rest[..<start]
            if depth == 1, text.contains(where: { !$0.isWhitespace }) {
                parts.append(NarrativePart(name: "", attributes: "", text: String(text)))
            }
            if depth > 1 { open.text += text }
            let tag = rest[rest.index(after: start)...].prefix { $0 != ">" }
            rest = tag.endIndex < rest.endIndex ? rest[rest.index(after: tag.endIndex)...] : ""
            let isEnd = tag.first == "/"
            let isEmpty = tag.last == "/"
            if isEnd { depth -= 1 }
            if !isEnd, depth == 1 {
                let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
                open = (String(name), String(tag.dropFirst(name.count)), "")
            }
            if !isEnd, !isEmpty { depth += 1 }
            if depth == 1, !open.name.isEmpty {
                parts.append(NarrativePart(name: open.name, attributes: open.attributes, text: open.text))
                open.name = ""
            }
        }
        return parts
    }
}
