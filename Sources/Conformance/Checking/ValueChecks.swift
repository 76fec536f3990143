import FHIRModel
import FHIRXML
import Values

/// What values must be beyond the form of their type.
extension ValidationRun {
    /// Checks the XHTML of a narrative (FHIR R4 narrative).
    func checkNarrative(_ element: Element) {
        guard let text = element.text else { return }
        for fault in XHTMLCheck.faults(in: text) {
            // Styles that load an image are what HL7's own publisher writes: pages must not follow them, but R4 allows them.
            let isStyle = fault.hasPrefix("the style of ")
            let rule = fault == XHTMLCheck.emptiness ? "txt-2" : "txt-1"
            report(isStyle ? .warning : .error, .invariant, at: element, fault, rule: rule)
        }
        checkLinks(of: text, at: element)
    }

    /// Links lead to web pages, mail and places in the document: not to other schemes, nor to ids that are not there.
    private func checkLinks(of text: String, at element: Element) {
        for link in NarrativeLinks.targets(in: text) {
            if let scheme = NarrativeLinks.scheme(of: link) {
                guard !NarrativeLinks.allowedSchemes.contains(scheme) else { continue }
                report(
                    .error, .invalid, at: element,
                    "the link '\(link)' has a scheme that pages can't follow: '\(scheme)'")
            } else if link.hasPrefix("#"), link.count > 1 {
                guard !isAnchor(String(link.dropFirst()), in: text) else { continue }
                // Entries of a bundle may be shown on one page, where a link leads to the narrative of another one.
                report(
                    bundle == nil ? .error : .warning, .invalid, at: element,
                    "the link '\(link)' leads to nothing in this resource")
            }
        }
    }

    private func isAnchor(_ name: String, in text: String) -> Bool {
        NarrativeLinks.anchors(in: text).contains(name) || anchors.contains(name)
    }

    /// The ids of the document: of elements, of questions, and in narratives.
    func findAnchors() -> Set<String> {
        var found: Set<String> = []
        for element in document.descendants {
            switch element.name {
            case "id", "linkId": if let text = element.text { found.insert(text) }
            case "div": if let text = element.text { found.formUnion(NarrativeLinks.anchors(in: text)) }
            default: break
            }
        }
        return found
    }

    /// Checks URIs: UUIDs and OIDs in their form, canonicals absolute.
    func checkURI(_ element: Element) {
        guard let text = element.text, let definition = element.definition else { return }
        if text.hasPrefix("urn:uuid:"), !Self.isUUID(text.dropFirst(9)) {
            report(
                .error, .invalid, at: element,
                "'\(text)' is not a UUID: it is 8-4-4-4-12 hexadecimal digits in lower case", rule: "uuid-form")
        } else if text.hasPrefix("urn:oid:"), !Self.isOID(text.dropFirst(8)) {
            report(.error, .invalid, at: element, "'\(text)' is not an OID such as urn:oid:1.2.3")
        } else if !text.hasPrefix("#"), !Self.isAbsolute(text) {
            checkRelative(text, element, definition)
        } else if !options.allowsExampleURLs, Self.isExample(text) {
            report(.error, .invalid, at: element, "the example URL '\(text)' is not allowed here")
        }
    }

    /// Canonical URLs are absolute; R4's examples refer to each other as `Library/x`, which is only warned about.
    private func checkRelative(_ text: String, _ element: Element, _ definition: ElementDefinition) {
        let isOwn = definition.name == "url" && definition.owner.isResource && element.typeName == "uri"
        guard isOwn || element.typeName == "canonical" else { return }
        report(
            isOwn ? .error : .warning, .invalid, at: element,
            "the canonical URL '\(text)' must be absolute, such as http://example.org/fhir/…")
    }

    static func isAbsolute(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text.utf8[..<colon]
        return !scheme.isEmpty
            && scheme.allSatisfy {
                $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2B || $0 == 0x2D
                    || $0 == 0x2E
            }
    }

    static func isUUID(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            [8, 13, 18, 23].contains(index)
                ? byte == 0x2D : byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66
        }
    }

    static func isOID(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, ["0", "1", "2"].contains(parts[0]) else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && (part == "0" || part.first != "0")
        }
    }

    private static func isExample(_ text: String) -> Bool {
        ["example.org", "example.com", "example.net", "acme.com", "acme.org"].contains { host in
            text.contains("//\(host)") || text.contains(".\(host)")
        }
    }

    /// Checks that an identifier's system is absolute, and that its value suits it.
    func checkIdentifier(_ element: Element) {
        guard let system = element.first("system"), let text = system.text else { return }
        if !Self.isAbsolute(text) {
            report(
                .error, .invalid, at: system, "the identifier's system '\(text)' must be an absolute URI")
        }
        if text == "urn:ietf:rfc:3986", let uri = element.first("value")?.text, !Self.isAbsolute(uri) {
            report(
                .error, .invalid, at: element,
                "with the system urn:ietf:rfc:3986 the value is a whole URI such as urn:uuid:…, not '\(uri)'",
                rule: "identifier-uri")
        }
    }

    /// Checks that the stated size of an attachment is that of its data.
    func checkAttachment(_ element: Element) {
        guard let data = element.first("data")?.text, let stated = element.first("size")?.text.flatMap({ Int($0) })
        else {
            return
        }
        let characters = data.utf8.count { $0 > 0x20 && $0 != 0x3D }
        let size = characters * 3 / 4
        if size != stated {
            report(.error, .structure, at: element, "the size is stated as \(stated) bytes, and the data have \(size)")
        }
    }

    /// The length of a string at most (FHIR R4 datatypes, string).
    private static let textBytesMax = 1_048_576

    /// Checks text for HTML where there should be none.
    func checkText(_ element: Element, isMarkdown: Bool) {
        if element.withUTF8({ $0.count }) ?? 0 > Self.textBytesMax, let text = element.text,
            text.unicodeScalars.count > Self.textBytesMax
        {
            report(.error, .tooLong, at: element, "the text is longer than \(Self.textBytesMax) characters")
        }
        guard options.refusesEmbeddedHTML || isMarkdown else { return }
        guard let found = element.withUTF8({ EmbeddedHTML.firstTag(in: $0) }) ?? nil else { return }
        if isMarkdown {
            report(
                options.refusesHTMLInMarkdown ? .error : .warning, .invalid, at: element,
                "the markdown has what looks like an HTML tag: '\(found)'; write &lt; for <")
        } else {
            report(
                .error, .invalid, at: element,
                "the text has what looks like an HTML tag ('\(found)'), which is not allowed here for security")
        }
    }
}

/// Finds what a browser might take for a tag.
enum EmbeddedHTML {
    static func firstTag(in text: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while index + 1 < text.count {
            defer { index += 1 }
            guard text[index] == UInt8(ascii: "<") else { continue }
            let next = text[index + 1] | 0x20
            let isTag = next >= 0x61 && next <= 0x7A || text[index + 1] == UInt8(ascii: "!")
            guard isTag || text[index + 1] == UInt8(ascii: "/") else { continue }
            return String(decoding: text[index..<min(index + 12, text.count)], as: UTF8.self)
        }
        return nil
    }
}

/// The links and anchors of a narrative that is well-formed.
enum NarrativeLinks {
    static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "data", "cid", "sms"]

    static func targets(in text: String) -> [String] { values(of: "href", in: text) }

    static func anchors(in text: String) -> Set<String> {
        Set(values(of: "id", in: text) + values(of: "name", in: text))
    }

    /// The ids that links and images within the resource name.
    static func fragments(in text: String) -> Set<String> {
        Set(
            (targets(in: text) + values(of: "src", in: text)).filter { $0.hasPrefix("#") }.map {
                String($0.dropFirst())
            })
    }

    /// The scheme of an absolute link.
    static func scheme(of link: String) -> String? {
        guard let colon = link.firstIndex(of: ":") else { return nil }
        let scheme = link[..<colon]
        guard !scheme.isEmpty, scheme.allSatisfy({ $0.isLetter || $0.isNumber || "+-.".contains($0) }) else {
            return nil
        }
        return scheme.lowercased()
    }

    /// The values of an attribute; the text is known to be XML.
    private static func values(of attribute: String, in text: String) -> [String] {
        let (bytes, name) = (Array(text.utf8), Array(" \(attribute)=".utf8))
        var (found, index) = ([String](), 0)
        while index + name.count < bytes.count {
            guard bytes[index..<index + name.count].elementsEqual(name) else {
                index += 1
                continue
            }
            let quote = bytes[index + name.count]
            let start = index + name.count + 1
            let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
            found.append(String(decoding: bytes[start..<end], as: UTF8.self))
            index = end
        }
        return found
    }
}
