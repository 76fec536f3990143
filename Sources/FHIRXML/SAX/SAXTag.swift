import CLibXML2
import Glibc
import Values

/// The namespaces that FHIR's XML knows.
enum SAXNamespace: Equatable {
    case none, fhir, xhtml, schemaInstance, xml, other

    static let fhirURI = "http://hl7.org/fhir"
    static let xhtmlURI = "http://www.w3.org/1999/xhtml"

    init(uri: String) {
        switch uri {
        case Self.fhirURI: self = .fhir
        case Self.xhtmlURI: self = .xhtml
        case "http://www.w3.org/2001/XMLSchema-instance": self = .schemaInstance
        case "http://www.w3.org/XML/1998/namespace": self = .xml
        default: self = .other
        }
    }
}

/// Remembers the namespace of a document that came last: libxml2 keeps one copy of each of its names.
struct NamespaceMemory {
    private var last: UnsafePointer<xmlChar>?
    private var namespace = SAXNamespace.none

    mutating func of(_ uri: UnsafePointer<xmlChar>?) -> SAXNamespace {
        guard let uri else { return .none }
        if uri != last { (last, namespace) = (uri, SAXNamespace(uri: String(cString: uri))) }
        return namespace
    }
}

/// The start of an element; valid only while its handler runs.
struct SAXTag {
    let name: UnsafeBufferPointer<UInt8>
    let namespace: SAXNamespace
    /// The namespace as the document names it.
    let uri: UnsafePointer<xmlChar>?
    let position: SourcePosition
    /// As libxml2 gives them: name, prefix, namespace, start and end of the value.
    let attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>

    /// Gives each attribute with its namespace and its value without escapes.
    func eachAttribute(
        _ body: (_ name: UnsafeBufferPointer<UInt8>, _ namespace: SAXNamespace, _ value: UnsafeBufferPointer<UInt8>)
            -> Void
    ) {
        for first in stride(from: 0, to: attributes.count, by: 5) {
            guard let name = attributes[first], let start = attributes[first + 3], let end = attributes[first + 4]
            else { continue }
            let namespace = attributes[first + 2].map { SAXNamespace(uri: String(cString: $0)) } ?? .none
            let value = UnsafeBufferPointer(start: start, count: end - start)
            let bytes = UnsafeBufferPointer(start: name, count: strlen(name))
            if memchr(start, 0x26, value.count) != nil {
                Self.unescaped(value).withUnsafeBufferPointer { body(bytes, namespace, $0) }
            } else {
                body(bytes, namespace, value)
            }
        }
    }

    /// The first attribute of a namespace that is not XML's own: none of XHTML has one.
    var attributeOfNamespace: String? {
        for first in stride(from: 0, to: attributes.count, by: 5) {
            guard let name = attributes[first], let uri = attributes[first + 2] else { continue }
            if SAXNamespace(uri: String(cString: uri)) != .xml { return String(cString: name) }
        }
        return nil
    }

    /// libxml2 resolves all escapes of a value but that of the ampersand, which it gives as `&#38;`.
    private static func unescaped(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(value.count)
        var index = 0
        while index < value.count {
            output.append(value[index])
            let isEscape = value[index] == UInt8(ascii: "&") && value[index...].starts(with: "&#38;".utf8)
            index += isEscape ? 5 : 1
        }
        return output
    }
}

/// What HTML ends earlier than XML does.
enum SAXAside {
    case comment, instruction, characterData
}

/// Text between tags; valid only while its handler runs.
struct SAXText {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where its first character is that is no white space; nil if there is none.
    let position: SourcePosition?
}
