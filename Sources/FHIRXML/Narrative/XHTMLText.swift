import Values

/// Writes XHTML in one canonical form: double quotes, no comments, no prefixes, the namespace on the outermost element,
/// an end tag for all but the elements that HTML never gives one. What is of another namespace, which no check lets in,
/// says so and does not become XHTML.
struct XHTMLText {
    private(set) var output: [UInt8] = []
    /// Where the outermost element is.
    let position: SourcePosition
    private var open: [OpenElement] = []
    /// Whether the last tag still waits for its `>`.
    private var isTagOpen = false

    private struct OpenElement {
        /// Where its name is in the output.
        let name: Range<Int>
        /// Nil for XHTML.
        let namespace: [UInt8]?
    }

    init(at position: SourcePosition) { self.position = position }

    /// The canonical form of XHTML text; nil if it is not well-formed, nested too deeply, or has
    /// attributes of a namespace.
    static func canonical(_ xhtml: [UInt8], depth: Int = XHTMLRules.depthMax) -> [UInt8]? {
        var handler = CanonicalHandler(depth: depth)
        guard SAXParser.parse(xhtml, &handler) == nil, !handler.isStopped else { return nil }
        return handler.text.output
    }

    mutating func open(_ tag: SAXTag) {
        closeTag()
        output.append(UInt8(ascii: "<"))
        let name = output.count..<output.count + tag.name.count
        output += tag.name
        let namespace = Self.foreignNamespace(of: tag)
        if open.isEmpty || namespace != open[open.count - 1].namespace {
            output += " xmlns=\"".utf8
            (namespace ?? Array(SAXNamespace.xhtmlURI.utf8)).withUnsafeBufferPointer {
                output.append(escaping: $0, inAttribute: true)
            }
            output.append(UInt8(ascii: "\""))
        }
        tag.eachAttribute { name, namespace, value in
            guard namespace == .none || namespace == .xml else { return }
            output += (namespace == .xml ? " xml:" : " ").utf8
            output += name
            output += "=\"".utf8
            output.append(escaping: value, inAttribute: true)
            output.append(UInt8(ascii: "\""))
        }
        open.append(OpenElement(name: name, namespace: namespace))
        isTagOpen = true
    }

    /// Where no namespace is stated, or FHIR's is still in force, XHTML's was forgotten.
    private static func foreignNamespace(of tag: SAXTag) -> [UInt8]? {
        switch tag.namespace {
        case .none, .fhir, .xhtml: nil
        case .schemaInstance, .xml, .other: tag.uri.map { Array(String(cString: $0).utf8) }
        }
    }

    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        closeTag()
        output.append(escaping: text, inAttribute: false)
    }

    mutating func close() {
        guard let name = open.popLast()?.name else { return }
        if isTagOpen, Self.withoutEnd.contains(where: { output[name].elementsEqual($0.utf8) }) {
            output += "/>".utf8
        } else {
            closeTag()
            output += "</".utf8
            output += output[name]
            output.append(UInt8(ascii: ">"))
        }
        isTagOpen = false
    }

    private mutating func closeTag() {
        if isTagOpen { output.append(UInt8(ascii: ">")) }
        isTagOpen = false
    }

    private static let withoutEnd = ["br", "hr", "img", "col", "area"]
}

private struct CanonicalHandler: SAXHandler {
    var text = XHTMLText(at: SourcePosition(line: 1, column: 1))
    private let limit: Int
    private var depth = 0
    private var hasAttributeOfNamespace = false

    init(depth limit: Int) { self.limit = limit }

    var isStopped: Bool { depth > limit || hasAttributeOfNamespace }

    mutating func start(_ tag: SAXTag) {
        depth += 1
        if tag.attributeOfNamespace != nil { hasAttributeOfNamespace = true }
        text.open(tag)
    }

    mutating func end() {
        depth -= 1
        text.close()
    }

    mutating func text(_ text: SAXText) { self.text.write(text.bytes) }
}

extension [UInt8] {
    /// Appends characters so that XML reads them back; those that XML can't hold become U+FFFD.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var start = 0
        for index in text.indices where text[index] < 0x40 {
            guard let escape = Self.escape(text[index], inAttribute) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func escape(_ byte: UInt8, _ inAttribute: Bool) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): inAttribute ? "&quot;" : nil
        // A reader turns white space in attributes into blanks, and carriage returns into line feeds, unless escaped.
        case 0x0A: inAttribute ? "&#10;" : nil
        case 0x09: inAttribute ? "&#9;" : nil
        case 0x0D: "&#13;"
        case 0x00..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}
