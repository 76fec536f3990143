/// The elements, attributes and addresses that a narrative may have.
enum XHTMLRules {
    /// The number of faults after which a check ends.
    static let faultsMax = 20
    /// How deep elements may nest.
    static let depthMax = 128

    static let elements: Set<String> = [
        "a", "abbr", "acronym", "address", "area", "b", "bdo", "big", "blockquote", "br", "caption", "cite", "code",
        "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
        "kbd", "li", "map", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var",
    ]

    private static let everywhere: Set<String> = [
        "accesskey", "class", "dir", "id", "idref", "lang", "style", "tabindex", "title", "xml:lang", "xml:space",
    ]

    private static let cell: Set<String> = [
        "abbr", "align", "axis", "bgcolor", "char", "charoff", "colspan", "headers", "height", "nowrap", "rowspan",
        "scope", "valign", "width",
    ]

    private static let row: Set<String> = ["align", "bgcolor", "char", "charoff", "valign"]
    private static let column: Set<String> = ["align", "char", "charoff", "span", "valign", "width"]

    private static let byElement: [String: Set<String>] = [
        "a": ["charset", "coords", "href", "hreflang", "name", "rel", "rev", "shape", "type"],
        "area": ["alt", "coords", "href", "nohref", "shape"],
        "blockquote": ["cite"], "q": ["cite"],
        "img": ["align", "alt", "border", "height", "ismap", "longdesc", "src", "usemap", "width"],
        "map": ["name"],
        "ol": ["compact", "start", "type"], "ul": ["compact", "type"], "dl": ["compact"], "li": ["type", "value"],
        "hr": ["align", "noshade", "size", "width"], "pre": ["width"], "br": ["clear"],
        "p": ["align"], "div": ["align"], "caption": ["align"],
        "h1": ["align"], "h2": ["align"], "h3": ["align"], "h4": ["align"], "h5": ["align"], "h6": ["align"],
        "table": [
            "align", "bgcolor", "border", "cellpadding", "cellspacing", "frame", "rules", "summary", "width",
        ],
        "td": cell, "th": cell, "tr": row, "thead": row, "tbody": row, "tfoot": row, "col": column, "colgroup": column,
    ]

    /// What is wrong with an attribute of an allowed element.
    static func fault(of attribute: String, _ value: String, in element: String) -> String? {
        guard everywhere.contains(attribute) || byElement[element]?.contains(attribute) == true else {
            return "the attribute '\(attribute)' is not allowed in <\(element)>"
        }
        switch attribute {
        case "href", "cite", "longdesc", "usemap":
            return isSafeAddress(value) ? nil : "the address in '\(attribute)' of <\(element)> is not allowed"
        case "src": return isSafeImage(value) ? nil : "the address of the image is not allowed"
        case "style":
            return isSafeStyle(value) ? nil : "the style of <\(element)> is not allowed: it may load or run something"
        default: return nil
        }
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "urn"]

    /// An address within the document, relative, or of a scheme that only leads somewhere.
    private static func isSafeAddress(_ address: String) -> Bool {
        guard let scheme = scheme(of: address) else { return true }
        return schemes.contains(scheme)
    }

    /// Pictures may also be in the address itself, but not as SVG, which can hold scripts.
    private static func isSafeImage(_ address: String) -> Bool {
        guard scheme(of: address) == "data" else { return isSafeAddress(address) }
        let text = visible(address)
        return ["png", "gif", "jpeg", "jpg", "bmp", "webp"].contains { text.hasPrefix("data:image/\($0)") }
    }

    /// What is before the first colon, unless a path, query or fragment begins earlier; browsers skip white space and
    /// control characters there.
    private static func scheme(of address: String) -> String? {
        let text = visible(address)
        guard let end = text.firstIndex(where: { ":/?#".contains($0) }), text[end] == ":" else { return nil }
        return String(text[..<end])
    }

    private static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
            .lowercased()
    }

    private static func isSafeStyle(_ style: String) -> Bool {
        let text = visible(style)
        // A backslash or a comment could hide a word.
        let refused = ["\\", "/*", "url(", "expression(", "@import", "javascript:", "behavior:", "-moz-binding", "<"]
        return !refused.contains { text.contains($0) }
    }
}
