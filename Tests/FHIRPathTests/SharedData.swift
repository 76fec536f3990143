import FHIRModel
import FHIRPath
import Foundation
import TestSupport
import Testing
import Values

extension Shared {
    /// An input of the official suite, in JSON or XML.
    static func suiteInput(_ name: String) throws -> Resource {
        let bytes = try bytes("fhir/testsuites/fhirpath/input/" + name)
        let outcome = name.hasSuffix(".json") ? Resource.parse(json: bytes) : XMLDocument.parse(bytes).resource()
        return try #require(outcome.readable, "\(name): \(outcome.issues)")
    }

    /// The examples of the specification in JSON.
    static func examples() throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(
                at: folder.appendingPathComponent("fhir/examples/json"), includingPropertiesForKeys: nil
            )
            .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    }
}

/// XML as far as the suite and its inputs use it: elements, attributes, text, entities and comments.
struct XMLDocument {
    final class Node {
        var name = ""
        var attributes: [(name: String, value: String)] = []
        var children: [Node] = []
        var text = ""
        /// The element as it was written.
        var source = ""

        func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        func all(_ name: String) -> [Node] { children.filter { $0.name == name } }
    }

    let root: Node

    static func parse(_ bytes: [UInt8]) -> XMLDocument {
        var reader = Reader(bytes: bytes)
        return XMLDocument(root: reader.document())
    }

    /// The document as a FHIR resource.
    func resource() -> ParseOutcome {
        var builder = TreeBuilder()
        Self.add(root, to: &builder)
        return builder.finish()
    }

    private static func add(_ node: Node, to builder: inout TreeBuilder) {
        let place = SourcePosition(line: 1, column: 1)
        builder.open(node.name, at: place)
        if node.name == "div" {
            builder.attribute("value", node.source, at: place)
        } else {
            for (name, value) in node.attributes where name != "xmlns" && !name.contains(":") {
                builder.attribute(name, value, at: place)
            }
            for child in node.children { add(child, to: &builder) }
        }
        builder.close()
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

        private mutating func skip(past text: String) {
            while !starts(text) { index += 1 }
            index += text.utf8.count
        }

        mutating func document() -> Node {
            while true {
                while bytes[index] != UInt8(ascii: "<") { index += 1 }
                if starts("<?") {
                    skip(past: "?>")
                } else if starts("<!--") {
                    skip(past: "-->")
                } else {
                    return element()
                }
            }
        }

        private mutating func element() -> Node {
            let (node, start) = (Node(), index)
            index += 1
            node.name = word()
            while true {
                while bytes[index] <= 0x20 { index += 1 }
                if starts("/>") {
                    index += 2
                    break
                }
                if starts(">") {
                    index += 1
                    content(of: node)
                    break
                }
                let name = word()
                skip(past: "=")
                while bytes[index] <= 0x20 { index += 1 }
                let quote = bytes[index]
                index += 1
                let from = index
                while bytes[index] != quote { index += 1 }
                node.attributes.append((name, Self.unescaped(bytes[from..<index])))
                index += 1
            }
            node.source = String(decoding: bytes[start..<index], as: UTF8.self)
            return node
        }

        private mutating func content(of node: Node) {
            while true {
                let from = index
                while bytes[index] != UInt8(ascii: "<") { index += 1 }
                node.text += Self.unescaped(bytes[from..<index])
                if starts("</") { return skip(past: ">") }
                if starts("<!--") {
                    skip(past: "-->")
                } else {
                    node.children.append(element())
                }
            }
        }

        private mutating func word() -> String {
            let from = index
            while bytes[index] > 0x20, !"/>=".utf8.contains(bytes[index]) { index += 1 }
            return String(decoding: bytes[from..<index], as: UTF8.self)
        }

        private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
            var text = String(decoding: bytes, as: UTF8.self)
            for (entity, character) in [
                ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
            ] {
                text = text.replacingOccurrences(of: entity, with: character)
            }
            return text
        }
    }
}

/// Evaluates an expression on a resource, or on an empty Patient.
func evaluate(
    _ source: String, on resource: Resource? = nil, context: EvaluationContext = EvaluationContext(),
    mode: FHIRPathExpression.Mode = .lenient
) throws -> [FHIRPathValue] {
    let resource = try resource ?? parsed(#"{"resourceType":"Patient"}"#)
    return try FHIRPathExpression(parsing: source).compiled(for: resource.type, mode: mode)
        .evaluate(on: resource.root, context: context)
}

/// The results as JSON, one after the other.
func json(
    _ source: String, on resource: Resource? = nil, context: EvaluationContext = EvaluationContext()
) throws -> String {
    try evaluate(source, on: resource, context: context).map(\.json).joined(separator: " ")
}

/// Parses text that must be right.
func parsed(_ json: String) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    return try #require(outcome.resource, "\(outcome.issues)")
}
