public import FHIRModel
public import Values

/// Checks that a narrative is what FHIR allows: formatted text without anything active (FHIR R4 narrative).
///
/// Elements and attributes are those of HTML 4.0's chapters 7-11 and 15, links, images and styles. No scripts, forms,
/// frames, objects or events; links and images name no address that runs code; styles load nothing. Elements may have
/// a prefix if it stands for the namespace of XHTML; attributes may not. Nothing may mean less to a reader of XML than
/// to one of HTML.
public enum XHTMLCheck {
    /// Whether a narrative's text is allowed and says something, as the invariants `txt-1` and `txt-2` ask
    /// (`htmlChecks()` of FHIRPath).
    public static func isAllowed(_ xhtml: String) -> Bool { faults(in: xhtml).isEmpty }

    /// What is wrong with a narrative's text, one sentence each.
    public static func faults(in xhtml: String) -> [String] {
        guard xhtml.utf8.first == UInt8(ascii: "<"), !xhtml.hasPrefix("<!"), !xhtml.hasPrefix("<?") else {
            return [shape]
        }
        var handler = CheckHandler()
        if let fault = SAXParser.parse(Array(xhtml.utf8), &handler) { handler.add(fault.text) }
        if handler.faults.isEmpty, !handler.hasContent { handler.add(emptiness) }
        return handler.faults
    }

    /// What is wrong with all narratives of a resource, its contained resources too.
    ///
    /// That a narrative says nothing (`txt-2`) is a warning, as some of R4's own examples do; all else is an error.
    public static func issues(of resource: Resource) -> [Issue] {
        resource.root.descendants.flatMap { element -> [Issue] in
            guard element.type == xhtml, let text = element.text else { return [] }
            return faults(in: text).map {
                Issue(
                    $0 == emptiness ? .warning : .error, .invariant, $0, expression: element.path,
                    position: element.position)
            }
        }
    }

    /// A narrative as XML has it: without prefixes, comments and sections of character data, all escaped that can be
    /// taken for a tag; nil if it is not well-formed.
    public static func canonical(_ xhtml: String) -> String? {
        XHTMLText.canonical(Array(xhtml.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    fileprivate static let shape = "a narrative is one <div> element, and nothing before or behind it"

    /// The fault of a narrative that says nothing (`txt-2`).
    public static let emptiness = "a narrative must have some text or an image"

    private static let xhtml = R4.type(named: "xhtml")
}

private struct CheckHandler: SAXHandler {
    private(set) var faults: [String] = []
    private(set) var hasContent = false
    private var depth = 0

    var isStopped: Bool { depth > XHTMLRules.depthMax || faults.count >= XHTMLRules.faultsMax }

    mutating func add(_ fault: String) {
        if !faults.contains(fault) { faults.append(fault) }
    }

    mutating func start(_ tag: SAXTag) {
        depth += 1
        if depth > XHTMLRules.depthMax { add("the XHTML is nested deeper than \(XHTMLRules.depthMax) levels") }
        let name = String(decoding: tag.name, as: UTF8.self)
        if tag.namespace != .xhtml {
            add("the element '\(name)' must be in the namespace \(SAXNamespace.xhtmlURI)")
        }
        if depth == 1, name != "div" { add(XHTMLCheck.shape) }
        guard XHTMLRules.elements.contains(name) else { return add("the element <\(name)> is not allowed") }
        if name == "img" { hasContent = true }
        tag.eachAttribute { attribute, namespace, value in
            var attribute = String(decoding: attribute, as: UTF8.self)
            guard namespace == .none || namespace == .xml else {
                return add("the attribute '\(attribute)' of <\(name)> has a namespace, and those of XHTML have none")
            }
            if namespace == .xml { attribute = "xml:" + attribute }
            if let fault = XHTMLRules.fault(of: attribute, String(decoding: value, as: UTF8.self), in: name) {
                add(fault)
            }
        }
    }

    mutating func end() { depth -= 1 }

    /// HTML ends a comment that begins with `>` or `->` right there, and the others at their first `>`: what follows
    /// would be tags to it.
    mutating func aside(_ aside: SAXAside, _ text: UnsafeBufferPointer<UInt8>) {
        let isEnded =
            aside == .comment
            ? text.starts(with: ">".utf8) || text.starts(with: "->".utf8) : text.contains(UInt8(ascii: ">"))
        if isEnded { add("a comment, instruction or section of character data has a '>' that ends it in HTML") }
    }

    mutating func text(_ text: SAXText) {
        guard !hasContent, text.position != nil else { return }
        hasContent = String(decoding: text.bytes, as: UTF8.self).unicodeScalars.contains { !$0.properties.isWhitespace }
    }
}
