import TestSupport

/// JSON Schema as far as `fhir.schema.json` uses it: references, properties and no others, required ones, items,
/// constants, lists of codes, types and patterns; where it lists the resources (`oneOf`), `resourceType` chooses.
///
/// Patterns are checked on strings, as JSON Schema says, and on the text of numbers too; a no-break space is no white
/// space, as in the patterns of XML. The schema leaves out what R4 says of all primitives (json.html): an array may have
/// `null` where an item has no value, and canonicals have ids and extensions.
struct JSONSchema {
    private indirect enum Rule {
        case any
        case reference(String)
        case array(of: Rule)
        case constant(String)
        case codes(Set<String>)
        case resource
        case primitive(type: String, pattern: Regex<AnyRegexOutput>?)
        case object(properties: [String: Rule], required: [String])
    }

    private var definitions: [String: Rule] = [:]

    init(_ schema: PlainJSON) throws {
        for (name, definition) in schema["definitions"]?.members ?? [:] {
            definitions[name] = try Self.rule(definition)
        }
    }

    private static func rule(_ schema: PlainJSON) throws -> Rule {
        if let reference = schema["$ref"]?.text {
            let name = String(reference.split(separator: "/").last ?? "")
            return name == "ResourceList" ? .resource : .reference(name)
        }
        if let constant = schema["const"]?.text { return .constant(constant) }
        if let codes = schema["enum"]?.items { return .codes(Set(codes.compactMap(\.text))) }
        if let items = schema["items"] { return .array(of: try rule(items)) }
        if let properties = schema["properties"]?.members {
            return .object(
                properties: try properties.mapValues(rule),
                required: (schema["required"]?.items ?? []).compactMap(\.text))
        }
        guard let type = schema["type"]?.text else { return .any }
        return .primitive(
            type: type, pattern: try schema["pattern"]?.text.map { try Regex($0).matchingSemantics(.unicodeScalar) })
    }

    /// What is wrong with a resource, one sentence each.
    func faults(of resource: PlainJSON) -> [String] {
        var faults: [String] = []
        check(resource, .resource, "$", &faults)
        return faults
    }

    private func check(_ value: PlainJSON, _ rule: Rule, _ path: String, _ faults: inout [String]) {
        switch rule {
        case .any: return
        case .reference(let name): check(value, definitions[name] ?? .any, path, &faults)
        case .resource:
            guard let type = value["resourceType"]?.text, let rule = definitions[type] else {
                return faults.append("\(path) is no resource")
            }
            check(value, rule, path, &faults)
        case .array(let rule):
            guard let items = value.items else { return faults.append("\(path) is no array") }
            for (index, item) in items.enumerated() where item != .token("null") {
                check(item, rule, "\(path)[\(index)]", &faults)
            }
        case .constant(let text): if value != .string(text) { faults.append("\(path) is not \(text)") }
        case .codes(let codes):
            if value.text.map(codes.contains) != true { faults.append("\(path) is none of its codes") }
        case .object(let properties, let required):
            guard let members = value.members else { return faults.append("\(path) is no object") }
            for name in required where members[name] == nil { faults.append("\(path).\(name) is required") }
            for (name, member) in members {
                guard let rule = properties[name] ?? Self.half(name, of: properties) else {
                    faults.append("\(path) has no \(name)")
                    continue
                }
                check(member, rule, "\(path).\(name)", &faults)
            }
        case .primitive(let type, let pattern): checkPrimitive(value, type, pattern, path, &faults)
        }
    }

    /// What the id and extensions of a canonical must be.
    private static func half(_ name: String, of properties: [String: Rule]) -> Rule? {
        guard name.hasPrefix("_") else { return nil }
        switch properties[String(name.dropFirst())] {
        case .reference("canonical"): return .reference("Element")
        case .array(of: .reference("canonical")): return .array(of: .reference("Element"))
        default: return nil
        }
    }

    private func checkPrimitive(
        _ value: PlainJSON, _ type: String, _ pattern: Regex<AnyRegexOutput>?, _ path: String, _ faults: inout [String]
    ) {
        let text: String
        switch (value, type) {
        case (.string(let string), "string"): text = string
        case (.token(let token), "boolean") where token == "true" || token == "false": text = token
        case (.token(let token), "number") where token.first?.isNumber == true || token.first == "-": text = token
        default: return faults.append("\(path) is no \(type)")
        }
        if let pattern, text.replacing("\u{A0}", with: "x").firstMatch(of: pattern) == nil {
            faults.append("\(path) is not of its pattern")
        }
    }
}

extension PlainJSON {
    subscript(_ name: String) -> PlainJSON? { members?[name] }

    var members: [String: PlainJSON]? {
        if case .object(let members) = self { members } else { nil }
    }

    var items: [PlainJSON]? {
        if case .array(let items) = self { items } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
