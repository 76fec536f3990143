public import FHIRModel

/// Writes a resource as FHIR's XML (FHIR R4 xml).
///
/// Elements come in the order of their definition, whatever it was in JSON, since the schemas of XML ask for it.
/// Numbers keep their text. What XML can't hold is left out or replaced: extensions of an `id` or of an extension's
/// `url`, and control characters, which FHIR's strings don't have.
public struct FHIRXMLWriter {
    private var output: [UInt8] = []
    private let isPretty: Bool
    private var level = 0

    private init(isPretty: Bool) { self.isPretty = isPretty }

    /// The resource as a document in UTF-8.
    ///
    /// - Parameter pretty: With lines and indentation, or without white space.
    public static func xml(of resource: Resource, pretty: Bool = false) -> [UInt8] {
        var writer = FHIRXMLWriter(isPretty: pretty)
        writer.output.reserveCapacity(4_096)
        writer.output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8
        writer.newLine()
        writer.write(resource.root, as: resource.typeName, isRoot: true)
        if pretty { writer.output.append(0x0A) }
        return writer.output
    }

    private mutating func write(_ element: Element, as name: String, isRoot: Bool = false) {
        if element.type == Self.xhtml { return writeXHTML(element) }
        output.append(UInt8(ascii: "<"))
        output += name.utf8
        if isRoot { output += " xmlns=\"\(SAXNamespace.fhirURI)\"".utf8 }
        let hasContent = writeAttributes(of: element)
        guard hasContent else {
            output += "/>".utf8
            return
        }
        output.append(UInt8(ascii: ">"))
        level += 1
        if Self.isOrdered(element) {
            for child in element.children { writeChild(child) }
        } else {
            for child in Self.ordered(element) { writeChild(child) }
        }
        level -= 1
        newLine()
        writeEnd(name)
    }

    /// Writes what XML has as attributes; gives whether there is more.
    private mutating func writeAttributes(of element: Element) -> Bool {
        var hasContent = false
        for child in element.children {
            if child.definition?.isAttribute == true {
                writeAttribute(child.name, of: child)
            } else {
                hasContent = true
            }
        }
        if element.isPrimitive { writeAttribute("value", of: element) }
        return hasContent
    }

    private static let xhtml = R4.type(named: "xhtml")

    private static func isOrdered(_ element: Element) -> Bool {
        var last = 0
        for child in element.children {
            let place = child.definition?.index ?? 0
            if place < last { return false }
            last = place
        }
        return true
    }

    /// By the place of their definitions; the order of items of one element stays.
    private static func ordered(_ element: Element) -> [Element] {
        element.children.map { (place: $0.definition?.index ?? 0, element: $0) }.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.element)
    }

    /// A resource in a resource is written in an element of its own.
    private mutating func writeChild(_ child: Element) {
        guard child.definition?.isAttribute != true else { return }
        newLine()
        let name = child.jsonName
        guard child.isResource else { return write(child, as: name) }
        output += "<\(name)>".utf8
        level += 1
        newLine()
        write(child, as: child.typeName)
        level -= 1
        newLine()
        writeEnd(name)
    }

    private mutating func writeEnd(_ name: String) {
        output += "</".utf8
        output += name.utf8
        output.append(UInt8(ascii: ">"))
    }

    private mutating func writeAttribute(_ name: String, of element: Element) {
        guard element.hasValue else { return }
        output.append(UInt8(ascii: " "))
        output += name.utf8
        output += "=\"".utf8
        _ = element.withUTF8 { output.append(escaping: $0, inAttribute: true) }
        output.append(UInt8(ascii: "\""))
    }

    /// Text that is no XHTML, which no check lets in, is shown as text rather than making the document unreadable.
    private mutating func writeXHTML(_ element: Element) {
        guard let text = element.text else { return }
        if let xhtml = XHTMLText.canonical(Array(text.utf8)) {
            output += xhtml
        } else {
            output += "<div xmlns=\"\(SAXNamespace.xhtmlURI)\">".utf8
            _ = element.withUTF8 { output.append(escaping: $0, inAttribute: false) }
            output += "</div>".utf8
        }
    }

    private mutating func newLine() {
        guard isPretty else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * level))
    }
}
