import FHIRModel
import HTTPTypes
import Search
import Values

/// A part of a resource's elements (FHIR R4 search, 3.1.1.5.8 `_summary` and 3.1.1.5.9 `_elements`).
///
/// What is chosen are elements of the resource itself, each with all that it holds; mandatory elements, `id`, `meta`
/// and modifiers are always there, and a tag says that the resource is not whole.
struct Subset: Hashable {
    private enum Choice: Hashable {
        case summary, text, data
        case elements(Set<String>)
    }

    private let choice: Choice

    /// Nil for the whole resource.
    init?(summary: SearchRequest.Summary?, elements: [String]?) {
        switch summary {
        case .true?: choice = .summary
        case .text?: choice = .text
        case .data?: choice = .data
        case .count?, .false?, nil:
            guard let elements else { return nil }
            choice = .elements(Set(elements))
        }
    }

    func json(of resource: Resource) -> [UInt8] {
        var json = JSONWriter(capacity: 2_048)
        json.object { json in
            json.member("resourceType", resource.typeName)
            var children = Array(resource.root.children)[...]
            var hasMeta = false
            while let first = children.first, let definition = first.definition {
                let run = children.prefix { $0.definition == definition }
                children = children.dropFirst(run.count)
                guard includes(definition) else { continue }
                if !hasMeta, definition.name != "id", definition.name != "implicitRules" {
                    hasMeta = true
                    writeMeta(resource.root.first("meta"), to: &json)
                }
                if definition.name != "meta" { write(run, definition, to: &json) }
            }
            if !hasMeta { writeMeta(resource.root.first("meta"), to: &json) }
        }
        return json.bytes
    }

    private func includes(_ definition: ElementDefinition) -> Bool {
        let name = definition.name
        if name == "id" || name == "meta" || definition.min > 0 || definition.isModifier { return true }
        return switch choice {
        case .summary: definition.isSummary
        case .text: name == "text"
        case .data: name != "text"
        case .elements(let names): names.contains(name)
        }
    }

    /// The meta with the tag `SUBSETTED`.
    private func writeMeta(_ meta: Element?, to json: inout JSONWriter) {
        json.key("meta")
        json.object { json in
            for name in ["versionId", "lastUpdated", "source"] { json.member(name, meta?.first(name)?.text) }
            let profiles = meta?.children(named: "profile") ?? []
            if !profiles.isEmpty {
                json.key("profile")
                json.array { json in profiles.forEach { json.raw($0.json) } }
            }
            let security = meta?.children(named: "security") ?? []
            if !security.isEmpty {
                json.key("security")
                json.array { json in security.forEach { json.raw($0.json) } }
            }
            json.key("tag")
            json.array { json in
                for tag in meta?.children(named: "tag") ?? [] { json.raw(tag.json) }
                json.object { json in
                    json.member("system", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue")
                    json.member("code", "SUBSETTED")
                }
            }
        }
    }

    private func write(_ run: some Collection<Element>, _ definition: ElementDefinition, to json: inout JSONWriter) {
        guard let first = run.first else { return }
        func write(_ name: String, _ values: [[UInt8]]) {
            json.key(name)
            if definition.isRepeating {
                json.array { json in values.forEach { json.raw($0) } }
            } else {
                json.raw(values[0])
            }
        }
        if !first.isPrimitive || run.contains(where: \.hasValue) { write(first.jsonName, run.map(\.json)) }
        if first.isPrimitive, run.contains(where: { !$0.children.isEmpty }) {
            write("_" + first.jsonName, run.map(Self.companion))
        }
    }

    /// The id and the extensions of a primitive.
    private static func companion(_ element: Element) -> [UInt8] {
        var json = JSONWriter()
        guard !element.children.isEmpty else { return Array("null".utf8) }
        json.object { json in
            json.member("id", element.first("id")?.text)
            let extensions = element.children(named: "extension")
            guard !extensions.isEmpty else { return }
            json.key("extension")
            json.array { json in extensions.forEach { json.raw($0.json) } }
        }
        return json.bytes
    }
}

extension Exchange {
    /// The part of a resource that `_summary` and `_elements` of a read ask for.
    func subset(_ body: [UInt8]) throws(Refusal) -> [UInt8] {
        let text = parameter("_summary")
        let summary = text.flatMap(SearchRequest.Summary.init(rawValue:))
        if let text, summary == nil || summary == .count {
            throw Refusal(.badRequest, .invalid, "_summary: true, text, data or false is expected, not '\(text)'")
        }
        let asked = parameter("_elements")?.split(separator: ",").map(String.init)
        guard asked != nil || summary != nil, let resource = Resource.parse(json: body).readable else { return body }
        let definition = R4.type(named: resource.typeName)
        let elements = asked?.map { definition?.element(named: $0)?.name ?? $0 }
        return Subset(summary: summary, elements: elements)?.json(of: resource) ?? body
    }
}
