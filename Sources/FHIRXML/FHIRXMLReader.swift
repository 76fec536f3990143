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
        let handler = ResourceHandler(limits: limits)
        if let fault = SAXParser.parse(xml, handler) { handler.builder.report(fault.issue) }
        return handler.builder.finish()
    }
}

/// Builds a resource from the tags of a document.
private final class ResourceHandler: SAXHandler {
    var builder: TreeBuilder
    private let limits: ParseLimits
    /// The XHTML that is being read.
    private var narrative: XHTMLText?
    /// How deep the reader is in an element of another namespace.
    private var foreign = 0
    /// How deep the XHTML is nested.
    private var nesting = 0

    init(limits: ParseLimits) {
        self.limits = limits
        builder = TreeBuilder(limits: limits)
    }

    var isStopped: Bool { builder.isStopped }

    func start(_ tag: SAXTag) {
        if narrative != nil { return startInNarrative(tag) }
        guard foreign == 0, tag.namespace == .fhir || tag.namespace == .xhtml else { return skip(tag) }
        builder.open(tag.name.span.bytes, at: tag.position)
        if builder.type == Self.xhtml { return startNarrative(tag) }
        if tag.namespace == .xhtml, builder.type != nil { reportNamespace(tag, SAXNamespace.fhirURI) }
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

    private static let xhtml = R4.type(named: "xhtml")

    private func skip(_ tag: SAXTag) {
        if foreign == 0 { reportNamespace(tag, SAXNamespace.fhirURI) }
        foreign += 1
    }

    private func reportNamespace(_ tag: SAXTag, _ expected: String) {
        let name = String(decoding: tag.name, as: UTF8.self)
        report("the element '\(name)' must be in the namespace \(expected) (xmlns=\"\(expected)\")", tag.position)
    }

    private func report(_ text: String, _ position: SourcePosition, _ severity: Issue.Severity = .error) {
        builder.report(Issue(severity, .structure, text, expression: builder.path, position: position))
    }

    func end() {
        if foreign > 0 {
            foreign -= 1
            return
        }
        guard var text = narrative else { return builder.close() }
        // One owner at a time: the text is not copied.
        narrative = nil
        text.close()
        nesting -= 1
        guard nesting == 0 else {
            narrative = text
            return
        }
        builder.attribute("value".utf8.span.bytes, text.output.span.bytes, at: text.position)
        builder.close()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, at position: () -> SourcePosition) {
        if narrative != nil {
            narrative?.write(bytes)
        } else if foreign == 0, bytes.contains(where: { $0 > 0x20 }) {
            report("text is not allowed here; a value is written as the attribute 'value'", position())
        }
    }

    // MARK: Narrative

    private func startNarrative(_ tag: SAXTag) {
        if tag.namespace != .xhtml { reportNamespace(tag, SAXNamespace.xhtmlURI) }
        nesting = 1
        var text = XHTMLText(at: tag.position)
        text.open(tag)
        narrative = text
    }

    private func startInNarrative(_ tag: SAXTag) {
        nesting += 1
        if nesting > limits.depth {
            return report("the XHTML is nested deeper than \(limits.depth) levels", tag.position, .fatal)
        }
        if tag.namespace != .xhtml { reportNamespace(tag, SAXNamespace.xhtmlURI) }
        narrative?.open(tag)
    }
}
