import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing
import Values

extension Shared {
    /// The names of the examples that are there in both formats.
    static func pairs(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path + "/json").path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }
}

/// Parses JSON that must be right.
func parsed(_ json: String) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    return try #require(outcome.resource, "\(outcome.issues)")
}

func xml(_ text: String, limits: ParseLimits = .standard) -> ParseOutcome {
    FHIRXMLReader.parse(xml: Array(text.utf8), limits: limits)
}

/// What a resource says, one element a line in the order of the definition: the same for both formats.
func content(of element: Element, _ path: String = "") -> [String] {
    let path = path + "/" + element.jsonName + (element.isResource ? ":" + element.typeName : "")
    var lines = [path + (element.text.map { "=" + (element.typeName == "xhtml" ? plainXHTML($0) : $0) } ?? "")]
    let children = element.children.map { (place: $0.definition?.index ?? 0, element: $0) }
    for child in children.enumerated().sorted(by: {
        ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }) {
        lines += content(of: child.element.element, path)
    }
    return lines
}

/// XHTML without what two writers may write differently: white space, comments, escapes, empty elements, and the order
/// of attributes.
private func plainXHTML(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let character = rest.first {
        if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
            rest = rest[end.upperBound...]
        } else if character == "<", let end = rest.firstIndex(of: ">") {
            output += plainTag(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
        } else {
            let end = rest.firstIndex(of: "<") ?? rest.endIndex
            output += plainText(rest[..<end])
            rest = rest[end...]
        }
    }
    return output
}

private func plainText(_ text: Substring) -> String {
    var text = String(text)
    for (escape, character) in [
        ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&#160;", "\u{A0}"), ("&#xA0;", "\u{A0}"), ("&#9;", " "),
        ("&#10;", " "), ("&#13;", " "), ("&#xD;", " "), ("&gt;", ">"),
    ] where text.utf8.contains(UInt8(ascii: "&")) { text = text.replacing(escape, with: character) }
    return text.split(whereSeparator: { $0.isASCII && $0.isWhitespace }).joined(separator: " ")
}

/// `<br/>` is `<br></br>`, and attributes are sorted.
private func plainTag(_ tag: Substring) -> String {
    let isEmpty = tag.hasSuffix("/")
    let parts = (isEmpty ? tag.dropLast() : tag).split(maxSplits: 1, whereSeparator: \.isWhitespace)
    var attributes: [String] = []
    var rest = parts.count > 1 ? parts[1] : ""
    while let equals = rest.firstIndex(of: "="),
        let quote = rest[equals...].firstIndex(where: { $0 == "\"" || $0 == "'" })
    {
        let value = rest[rest.index(after: quote)...]
        guard let end = value.firstIndex(of: rest[quote]) else { break }
        attributes.append("\(plainText(rest[..<equals]))=\(plainText(value[..<end]))")
        rest = value[value.index(after: end)...]
    }
    let name = plainText(parts.first ?? "")
    return "<\(([name] + attributes.sorted()).joined(separator: " "))>" + (isEmpty ? "</\(name)>" : "")
}
