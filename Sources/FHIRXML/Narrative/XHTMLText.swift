import Values

/// Writes XHTML in one canonical form: double quotes, no comments, the namespace on the outermost element, an end tag
/// for all but the elements that HTML never gives one.
struct XHTMLText {
    private(set) var output: [UInt8] = []
    /// Where the outermost element is.
    let position: SourcePosition
    private var open: [String] = []
    /// Whether the last tag still waits for its `>`.
    private var isTagOpen = false

    init(at position: SourcePosition) { self.position = position }

    /// The canonical form of XHTML text; nil if it is not well-formed or nested too deeply.
    static func canonical(_ xhtml: [UInt8], depth: Int = XHTMLRules.depthMax) -> [UInt8]? {
        let handler = CanonicalHandler(depth: depth)
        guard SAXParser.parse(xhtml, handler) == nil, !handler.isStopped else { return nil }
        return handler.text.output
    }

    mutating func open(_ tag: SAXTag) {
        closeTag()
        let name = String(decoding: tag.name, as: UTF8.self)
        output.append(UInt8(ascii: "<"))
        output += tag.name
        if open.isEmpty { output += " xmlns=\"\(SAXNamespace.xhtmlURI)\"".utf8 }
        tag.eachAttribute { name, namespace, value in
            output += (namespace == .xml ? " xml:" : " ").utf8
            output += name
            output += "=\"".utf8
            output.append(escaping: value, inAttribute: true)
            output.append(UInt8(ascii: "\""))
        }
        open.append(name)
        isTagOpen = true
    }

    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        closeTag()
        output.append(escaping: text, inAttribute: false)
    }

    mutating func close() {
        guard let name = open.popLast() else { return }
        if isTagOpen, Self.withoutEnd.contains(name) {
            output += "/>".utf8
        } else {
            closeTag()
            output += "</\(name)>".utf8
        }
        isTagOpen = false
    }

    private mutating func closeTag() {
        if isTagOpen { output.append(UInt8(ascii: ">")) }
        isTagOpen = false
    }

    private static let withoutEnd: Set<String> = ["br", "hr", "img", "col", "area"]
}

private final class CanonicalHandler: SAXHandler {
    var text = XHTMLText(at: SourcePosition(line: 1, column: 1))
    private let limit: Int
    private var depth = 0

    init(depth limit: Int) { self.limit = limit }

    var isStopped: Bool { depth > limit }

    func start(_ tag: SAXTag) {
        depth += 1
        text.open(tag)
    }

    func end() {
        depth -= 1
        text.close()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at position: () -> SourcePosition) { text.write(bytes) }
}

extension [UInt8] {
    /// Appends characters so that XML reads them back; those that XML can't hold become U+FFFD.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var start = 0
        for index in text.indices {
            guard let escape = Self.escape(text[index], inAttribute) else { continue }
            append(contentsOf: text[start..<index])
            append(contentsOf: escape.utf8)
            start = index + 1
        }
        append(contentsOf: text[start...])
    }

    private static func escape(_ byte: UInt8, _ inAttribute: Bool) -> String? {
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
