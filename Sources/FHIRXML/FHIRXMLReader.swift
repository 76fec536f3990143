public import FHIRModel
import Values

/// Reads FHIR's XML into the same tree as its JSON (FHIR R4 xml).
///
/// Only UTF-8 is read. A document type definition ends the reading, so there are no entities but XML's own five, and
/// nothing is ever fetched. Comments, processing instructions and `xsi:schemaLocation` are left out. The narrative's
/// XHTML is kept as text of one canonical form; whether it is allowed is a question for ``XHTMLCheck``.
public enum FHIRXMLReader {
    /// Reads a resource, reporting all faults in one pass, each with location, line and column.
    ///
    /// Text that is not XML, or a passed limit, ends the reading with a fatal issue.
    public static func parse(xml: [UInt8], limits: ParseLimits = .standard) -> ParseOutcome {
        guard xml.count <= limits.bytes else {
            let text = "the document has \(xml.count) bytes, and \(limits.bytes) are allowed"
            return ParseOutcome(readable: nil, issues: [Issue(.fatal, .tooLong, text)])
        }
        var reader = ResourceReader(limits: limits, byteCount: xml.count)
        if let fault = SAXParser.parse(xml, &reader) { reader.builder.report(fault.issue) }
        return reader.builder.finish()
    }
}

/// Builds a resource from the tags of a document.
private struct ResourceReader: SAXHandler {
    var builder: TreeBuilder
    private let limits: ParseLimits
    /// The XHTML that is being read.
    private var narrative: XHTMLText?
    /// How deep the reader is in an element of another namespace.
    private var foreign = 0
    /// How deep the XHTML is nested.
    private var nesting = 0

    init(limits: ParseLimits, byteCount: Int) {
        self.limits = limits
        builder = TreeBuilder(limits: limits, byteCount: byteCount)
    }

    var isStopped: Bool { builder.isStopped }

    mutating func start(_ tag: SAXTag) {
        if narrative != nil { return startInNarrative(tag) }
        guard foreign == 0, tag.namespace == .fhir || tag.namespace == .xhtml else { return skip(tag) }
        builder.open(tag.name.span.bytes, at: tag.position)
        if builder.isXHTML { return startNarrative(tag) }
        if tag.namespace == .xhtml, !builder.isSkipping { reportNamespace(tag, SAXNamespace.fhirURI) }
        tag.eachAttribute { name, namespace, value in
            switch namespace {
            case .none: builder.attribute(name.span.bytes, value.span.bytes, at: tag.position)
            case .schemaInstance: break
            default:
                let text = "the attribute '\(String(decoding: name, as: UTF8.self))' has a namespace that is not FHIR's"
                report(text, tag.position)
            }
        }
    }

    private mutating func skip(_ tag: SAXTag) {
        if foreign == 0 { reportNamespace(tag, SAXNamespace.fhirURI) }
        foreign += 1
        if foreign > limits.depth { reportDepth(tag) }
    }

    private mutating func reportNamespace(_ tag: SAXTag, _ expected: String) {
        let name = String(decoding: tag.name, as: UTF8.self)
        report("the element '\(name)' must be in the namespace \(expected) (xmlns=\"\(expected)\")", tag.position)
    }

    private mutating func reportDepth(_ tag: SAXTag) {
        report("the document is nested deeper than \(limits.depth) levels", tag.position, .fatal)
    }

    private mutating func report(_ text: String, _ position: SourcePosition, _ severity: Issue.Severity = .error) {
        let code: Issue.Code = severity == .fatal ? .tooCostly : .structure
        builder.report(Issue(severity, code, text, expression: builder.path, position: position))
    }

    mutating func end() {
        if foreign > 0 {
            foreign -= 1
        } else if narrative == nil {
            builder.close()
        } else {
            narrative?.close()
            nesting -= 1
            if nesting == 0, let text = narrative {
                narrative = nil
                builder.attribute("value".utf8.span.bytes, text.output.span.bytes, at: text.position)
                builder.close()
            }
        }
    }

    mutating func text(_ text: SAXText) {
        if narrative != nil {
            narrative?.write(text.bytes)
        } else if foreign == 0, let position = text.position {
            report("text is not allowed here; a value is written as the attribute 'value'", position)
        }
    }

    // MARK: Narrative

    private mutating func startNarrative(_ tag: SAXTag) {
        if tag.namespace != .xhtml { reportNamespace(tag, SAXNamespace.xhtmlURI) }
        nesting = 1
        reportAttribute(tag)
        var text = XHTMLText(at: tag.position)
        text.open(tag)
        narrative = text
    }

    private mutating func startInNarrative(_ tag: SAXTag) {
        nesting += 1
        guard nesting <= limits.depth else { return reportDepth(tag) }
        if tag.namespace != .xhtml { reportNamespace(tag, SAXNamespace.xhtmlURI) }
        reportAttribute(tag)
        narrative?.open(tag)
    }

    private mutating func reportAttribute(_ tag: SAXTag) {
        guard let name = tag.attributeOfNamespace else { return }
        report("the attribute '\(name)' has a namespace, and those of a narrative have none", tag.position)
    }
}
