import FHIRModel

/// What a resource says, whatever the format and the order it is written in.
enum Facts {
    /// Each element that has a value with its place and its text, sorted, without what the server sets in `meta`.
    ///
    /// Numbers are compared by their text. XHTML is compared by its words and the names of its elements: two writers may
    /// differ in white space, escapes and the order of attributes.
    static func of(_ resource: Resource) -> [String] {
        let served = ["\(resource.typeName).meta.versionId", "\(resource.typeName).meta.lastUpdated"]
        return resource.root.descendants.compactMap { element -> String? in
            guard let text = element.text else { return nil }
            let path = element.path
            if served.contains(path) { return nil }
            return path + "=" + (element.typeName == "xhtml" ? words(of: text) : text)
        }.sorted()
    }

    /// The first facts in which two resources differ, for a message.
    static func difference(_ one: Resource, _ other: Resource) -> [String] {
        let (mine, theirs) = (of(one), of(other))
        guard mine != theirs else { return [] }
        let missing = Set(theirs).subtracting(mine).sorted().prefix(3).map { "- " + $0.prefix(200) }
        return missing + Set(mine).subtracting(theirs).sorted().prefix(3).map { "+ " + $0.prefix(200) }
    }

    private static func words(of xhtml: String) -> String {
        var output = ""
        var rest = xhtml[...]
        while let character = rest.first {
            if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
                rest = rest[end.upperBound...]
            } else if character == "<", let end = rest.firstIndex(of: ">") {
                let name = rest[..<end].dropFirst().prefix { !$0.isWhitespace && $0 != "/" }
                if !name.isEmpty { output += " <\(name)> " }
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex(of: "<") ?? rest.endIndex
                output += unescaped(rest[..<end])
                rest = rest[end...]
            }
        }
        return output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var text = String(text)
        for (escape, character) in [
            ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&#160;", "\u{A0}"), ("&#xA0;", "\u{A0}"),
            ("&nbsp;", "\u{A0}"), ("&#9;", " "), ("&#10;", " "), ("&#13;", " "), ("&#xD;", " "), ("&gt;", ">"),
            ("&lt;", "<"), ("&amp;", "&"),
        ] { text = text.replacing(escape, with: character) }
        return text
    }
}
