import FHIRModel
import Values

/// Facets made while merging, as if a definition had stated them.
enum Templates {
    static let extensionSlicing = slicing(
        #"{"discriminator":[{"type":"value","path":"url"}],"ordered":false,"rules":"open"}"#)
    static let notSummary = element("isSummary") { $0.boolean(false) }
    static let notModifier = element("isModifier") { $0.boolean(false) }
    /// The type of a resource's id, which R4 says to be `string`, and the reference tool mends.
    static let idType = element("type") { writer in
        writer.raw(#"{"extension":[\#(fhirType("id"))],"code":"http://hl7.org/fhirpath/System.String"}"#.utf8)
    }
    static let fhirTypeURL = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"

    /// The extension that names the type of R4 which a system type stands for.
    static func fhirType(_ name: String) -> String { #"{"url":"\#(fhirTypeURL)","valueUrl":"\#(name)"}"# }

    static let extensionShort = text("short", "Extension")
    static let extensionDefinition = text("definition", "An Extension")

    /// A facet written anew, member by member.
    static func rewritten(
        _ facet: Element, named name: String,
        _ write: (_ name: String, _ items: [Element], _ writer: inout JSONWriter) -> Void
    ) -> Element {
        element(name) { writer in
            writer.object { writer in
                for (name, items) in ElementJSON.grouped(facet.children) { write(name, items, &writer) }
            }
        }
    }

    private static func slicing(_ json: String) -> Element { element("slicing") { $0.raw(json.utf8) } }

    static func text(_ name: String, _ text: String) -> Element { element(name) { $0.string(text) } }

    /// An element of an ElementDefinition with the value that is written.
    static func element(_ name: String, _ value: (inout JSONWriter) -> Void) -> Element {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("resourceType", "StructureDefinition")
            writer.key("differential")
            writer.object { writer in
                writer.key("element")
                writer.array { writer in
                    writer.object { writer in
                        writer.key(name)
                        let isArray = R4.type(named: "ElementDefinition")?.element(named: name)?.isRepeating ?? false
                        if isArray { writer.array { value(&$0) } } else { value(&writer) }
                    }
                }
            }
        }
        let root = Resource.parse(json: writer.bytes).readable?.root
        guard let found = root?["differential", "element"]?.children.first(where: { _ in true }) else {
            preconditionFailure("the facet \(name) can't be read")
        }
        return found
    }
}

/// Texts for people, as snapshots carry them from one definition to the next.
enum SnapshotTexts {
    /// The facets that hold Markdown.
    static let markdown = ["definition", "comment", "requirements", "meaningWhenMissing"]

    /// Links within the specification lead there from everywhere.
    static func makeLinksAbsolute(in element: inout SnapshotElement, _ base: String) {
        for facet in markdown {
            guard let text = element.text(facet), let changed = withAbsoluteLinks(text, base) else { continue }
            element.facets[facet] = [Templates.text(facet, changed)]
        }
    }

    /// The text with the address of the specification before relative links; nil if it has none.
    static func withAbsoluteLinks(_ text: String, _ base: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "]")), text.contains("](") else { return nil }
        let parts = text.split(separator: "](", omittingEmptySubsequences: false)
        var made = String(parts[0])
        for part in parts.dropFirst() {
            let isRelative =
                part.contains(")") && !part.hasPrefix("http:") && !part.hasPrefix("https:") && !part.hasPrefix("..")
            made += isRelative ? "](" + base + part : "](" + part
        }
        return made == text ? nil : made
    }

    /// Mappings without the blanks around them.
    static func trimMappings(of element: inout SnapshotElement) {
        guard let mappings = element.facets["mapping"] else { return }
        element.facets["mapping"] = mappings.map { mapping in
            guard let map = mapping.first("map")?.text, map.first == " " || map.last == " " else { return mapping }
            let trimmed = map.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            return Templates.rewritten(mapping, named: "mapping") { name, items, writer in
                if name == "map" {
                    writer.member(name, String(trimmed))
                } else {
                    ElementJSON.write(items, named: name, to: &writer)
                }
            }
        }
    }

    /// What a text that begins with three dots adds to the one before.
    static func joined(_ text: Element, to known: Element?, named facet: String) -> Element {
        guard let added = text.text, added.hasPrefix("..."), let before = known?.text else { return text }
        return Templates.text(facet, before + "\r\n" + added.dropFirst(3))
    }
}

extension Templates {
    /// A use of a type, with the targets and profiles that the base gives it.
    static func type(_ code: String, from known: [Element]) -> Element {
        let use = known.first { $0.first("code")?.text == code }
        return element("type") { writer in
            writer.object { writer in
                writer.member("code", code)
                for name in ["profile", "targetProfile", "aggregation", "versioning"] {
                    if let items = use?.children(named: name) { ElementJSON.write(items, named: name, to: &writer) }
                }
            }
        }
    }

    /// The slicing of a choice by its types, with what a profile says of it.
    static func typeSlicing(_ stated: Element?, isClosed: Bool) -> Element {
        let rules = isClosed ? "closed" : stated?.first("rules")?.text ?? "open"
        let made = element("slicing") { writer in
            writer.raw(#"{"discriminator":[{"type":"type","path":"$this"}],"ordered":false,"rules":"\#(rules)"}"#.utf8)
        }
        guard let stated else { return made }
        return rewritten(slicing(made, with: stated), named: "slicing") { name, items, writer in
            if name == "rules" {
                writer.member(name, rules)
            } else {
                ElementJSON.write(items, named: name, to: &writer)
            }
        }
    }

    /// The slicing of a base with what a profile says of it: discriminators are added, the rest is replaced.
    static func slicing(_ known: Element, with stated: Element) -> Element {
        let replaced = Set(stated.children.map(\.jsonName)).subtracting(["discriminator"])
        return element("slicing") { writer in
            writer.object { writer in
                var discriminators = known.children(named: "discriminator")
                discriminators += stated.children(named: "discriminator").filter { one in
                    !discriminators.contains { ValueMatch.equals(one, $0) }
                }
                ElementJSON.write(discriminators, named: "discriminator", to: &writer)
                for (from, isStated) in [(known, false), (stated, true)] {
                    for (name, items) in ElementJSON.grouped(from.children) where name != "discriminator" {
                        if replaced.contains(name) == isStated { ElementJSON.write(items, named: name, to: &writer) }
                    }
                }
            }
        }
    }
}
