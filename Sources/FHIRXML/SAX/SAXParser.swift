import CLibXML2
import Glibc
import Values

/// What receives the tags and texts of a document.
protocol SAXHandler {
    /// Whether the rest of the document is not wanted.
    var isStopped: Bool { get }
    mutating func start(_ tag: SAXTag)
    mutating func end()
    /// Text between tags, which may come in parts.
    mutating func text(_ text: SAXText)
    /// What is in a comment, a processing instruction or a section of character data; that of the last is text too.
    mutating func aside(_ aside: SAXAside, _ text: UnsafeBufferPointer<UInt8>)
}

extension SAXHandler {
    mutating func aside(_ aside: SAXAside, _ text: UnsafeBufferPointer<UInt8>) {}
}

/// Why a document can't be read.
struct XMLFault {
    var text: String
    var position: SourcePosition

    var issue: Issue { Issue(.fatal, .invalid, text, position: position) }
}

/// Reads XML with libxml2: without document type definitions, entities and network.
///
/// Its limits on the length of texts are lifted (`XML_PARSE_HUGE`), since documents are carried as base64 in
/// attributes; they guard against what a document type definition can do, and none is let in. Length and depth are
/// limited by who calls.
enum SAXParser {
    /// Gives the document to a handler; the fault that ended the reading, if there was one.
    static func parse<Handler: SAXHandler>(_ bytes: [UInt8], _ handler: inout Handler) -> XMLFault? {
        _ = isReady
        if let fault = encodingFault(bytes) { return fault }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, buffer.count <= Int(Int32.max),
                let parser = start.withMemoryRebound(
                    to: CChar.self, capacity: buffer.count, { xmlCreateMemoryParserCtxt($0, Int32(buffer.count)) })
            else { return XMLFault(text: "there is no document", position: SourcePosition(line: 1, column: 1)) }
            defer { xmlFreeParserCtxt(parser) }
            parser.pointee.sax.pointee = callbacks
            xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
            var session = SAXSession(parser, buffer, handler)
            // The call is the only user of the pointer.
            withUnsafeMutablePointer(to: &session) {
                parser.pointee.userData = UnsafeMutableRawPointer($0)
                _ = xmlParseDocument(parser)
            }
            handler = session.handler as! Handler
            return session.fault
        }
    }

    /// libxml2 wants to be set up once, by one thread.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// FHIR is UTF-8 (FHIR R4 xml); the marks of other encodings are told apart from bad XML.
    private static func encodingFault(_ bytes: [UInt8]) -> XMLFault? {
        let marks: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0x00, 0x3C], [0x3C, 0x00]]
        guard marks.contains(where: bytes.starts) else { return nil }
        return XMLFault(text: "the document must be encoded as UTF-8", position: SourcePosition(line: 1, column: 1))
    }

    /// The functions that libxml2 calls, each with the session.
    private static var callbacks: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startDocument = { SAXSession.at($0).pointee.checkEncoding() }
        handler.internalSubset = { context, _, _, _ in
            SAXSession.at(context).pointee.stop("a document type definition (DOCTYPE) is not allowed")
        }
        handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
            guard let name else { return }
            SAXSession.at(context).pointee.start(name, uri, Int(count), attributes)
        }
        handler.endElementNs = { context, _, _, _ in SAXSession.at(context).pointee.end() }
        handler.characters = { context, text, count in
            guard let text else { return }
            SAXSession.at(context).pointee.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, text, count in
            guard let text else { return }
            let bytes = UnsafeBufferPointer(start: text, count: Int(count))
            SAXSession.at(context).pointee.aside(.characterData, bytes)
            SAXSession.at(context).pointee.text(bytes)
        }
        handler.comment = { context, text in
            guard let text else { return }
            SAXSession.at(context).pointee.aside(.comment, UnsafeBufferPointer(start: text, count: strlen(text)))
        }
        handler.processingInstruction = { context, _, text in
            guard let text else { return }
            SAXSession.at(context).pointee.aside(.instruction, UnsafeBufferPointer(start: text, count: strlen(text)))
        }
        handler.serror = { context, error in
            guard let error else { return }
            SAXSession.at(context).pointee.report(error.pointee)
        }
        return handler
    }
}

/// One reading of a document: what libxml2's functions know.
private struct SAXSession {
    private let parser: xmlParserCtxtPtr
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var handler: any SAXHandler
    private(set) var fault: XMLFault?
    /// Whether nothing more is wanted of the document, however much libxml2 still gives.
    private var isOver = false
    private var lines: LineCursor
    private var namespaces = NamespaceMemory()

    init(_ parser: xmlParserCtxtPtr, _ bytes: UnsafeBufferPointer<UInt8>, _ handler: any SAXHandler) {
        (self.parser, self.bytes, self.handler) = (parser, bytes, handler)
        lines = LineCursor(bytes)
    }

    static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXSession> {
        context!.assumingMemoryBound(to: SAXSession.self)
    }

    /// How far the parser is.
    private var offset: Int {
        guard let input = parser.pointee.input else { return bytes.count }
        return min(bytes.count, Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
    }

    mutating func checkEncoding() {
        guard let declared = parser.pointee.encoding ?? parser.pointee.input?.pointee.encoding else { return }
        let name = String(cString: declared)
        if name.lowercased() != "utf-8", name.lowercased() != "us-ascii" {
            stop("the document must be encoded as UTF-8, not as \(name)")
        }
    }

    mutating func stop(_ text: String) {
        if !isOver { fault = XMLFault(text: text, position: lines.position(of: tagStart)) }
        endReading()
    }

    private mutating func endReading() {
        isOver = true
        xmlStopParser(parser)
    }

    /// Where the tag begins that the parser is in: none can hold a '<', so it is the last one before.
    private var tagStart: Int {
        var begin = max(0, offset - 1)
        while begin > 0, bytes[begin] != UInt8(ascii: "<") { begin -= 1 }
        return begin
    }

    mutating func start(
        _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard !isOver else { return }
        handler.start(
            SAXTag(
                name: UnsafeBufferPointer(start: name, count: strlen(name)), namespace: namespaces.of(uri),
                uri: uri, position: lines.position(of: tagStart),
                attributes: UnsafeBufferPointer(start: attributes, count: attributes == nil ? 0 : 5 * count)))
        if handler.isStopped { endReading() }
    }

    mutating func end() {
        guard !isOver else { return }
        handler.end()
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard !isOver else { return }
        let visible = text.firstIndex { $0 > 0x20 }
        handler.text(SAXText(bytes: text, position: visible.map { lines.position(of: place(of: text) + $0) }))
        if handler.isStopped { endReading() }
    }

    mutating func aside(_ aside: SAXAside, _ text: UnsafeBufferPointer<UInt8>) {
        guard !isOver else { return }
        handler.aside(aside, text)
        if handler.isStopped { endReading() }
    }

    /// Where text is in the document; where the parser is, if the text has escapes and so was made anew.
    private func place(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let input = parser.pointee.input?.pointee, let start = text.baseAddress, let base = input.base,
            start >= base, start <= input.cur
        else { return offset }
        return min(bytes.count, Int(input.consumed) + base.distance(to: start))
    }

    /// The first error counts: libxml2 gives nothing more of the document behind it.
    mutating func report(_ error: xmlError) {
        guard !isOver, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        var message = error.message.map { String(cString: $0) } ?? "the parser gives no reason"
        while message.last?.isNewline == true { message.removeLast() }
        fault = XMLFault(text: "this is not well-formed XML: \(message)", position: lines.position(of: offset))
        isOver = true
    }
}

/// Finds lines of offsets, which are mostly asked for in ascending order.
private struct LineCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    private var lineStart = 0
    private var reached = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func position(of offset: Int) -> SourcePosition {
        if offset < lineStart { (line, lineStart, reached) = (1, 0, 0) }
        guard let start = bytes.baseAddress else { return SourcePosition(line: 1, column: 1) }
        while reached < offset, let found = memchr(start + reached, 0x0A, offset - reached) {
            reached = start.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
            (line, lineStart) = (line + 1, reached)
        }
        reached = max(reached, offset)
        return SourcePosition(line: line, column: offset - lineStart + 1)
    }
}
