import CLibXML2
import Glibc
import Values

/// What receives the tags and texts of a document.
protocol SAXHandler: AnyObject {
    /// Whether the rest of the document is not wanted.
    var isStopped: Bool { get }
    func start(_ tag: SAXTag)
    func end()
    /// Text between tags, which may come in parts.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at position: () -> SourcePosition)
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
    static func parse(_ bytes: [UInt8], _ handler: any SAXHandler) -> XMLFault? {
        _ = isReady
        if let fault = encodingFault(bytes) { return fault }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, buffer.count <= Int(Int32.max),
                let parser = start.withMemoryRebound(
                    to: CChar.self, capacity: buffer.count, { xmlCreateMemoryParserCtxt($0, Int32(buffer.count)) })
            else { return XMLFault(text: "there is no document", position: SourcePosition(line: 1, column: 1)) }
            defer { xmlFreeParserCtxt(parser) }
            let session = SAXSession(parser, buffer, handler)
            parser.pointee.sax.pointee = callbacks()
            xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
            // The session outlives the call, which is the only user of the pointer.
            parser.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
            withExtendedLifetime(session) { _ = xmlParseDocument(parser) }
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
    private static func callbacks() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startDocument = { SAXSession.of($0)?.checkEncoding() }
        handler.internalSubset = { context, _, _, _ in
            SAXSession.of(context)?.stop("a document type definition (DOCTYPE) is not allowed")
        }
        handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
            guard let name else { return }
            SAXSession.of(context)?.start(name, uri, Int(count), attributes)
        }
        handler.endElementNs = { context, _, _, _ in SAXSession.of(context)?.end() }
        handler.characters = { context, text, count in
            guard let text else { return }
            SAXSession.of(context)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.serror = { context, error in
            guard let error else { return }
            SAXSession.of(context)?.report(error.pointee)
        }
        return handler
    }
}

/// One reading of a document: what libxml2's functions know.
private final class SAXSession {
    private let parser: xmlParserCtxtPtr
    private let bytes: UnsafeBufferPointer<UInt8>
    private let handler: any SAXHandler
    private(set) var fault: XMLFault?
    private var lines: LineCursor
    private var namespaces = NamespaceMemory()

    init(_ parser: xmlParserCtxtPtr, _ bytes: UnsafeBufferPointer<UInt8>, _ handler: any SAXHandler) {
        (self.parser, self.bytes, self.handler) = (parser, bytes, handler)
        lines = LineCursor(bytes)
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> SAXSession? {
        context.map { Unmanaged<SAXSession>.fromOpaque($0).takeUnretainedValue() }
    }

    /// How far the parser is.
    private var offset: Int {
        guard let input = parser.pointee.input else { return bytes.count }
        return min(bytes.count, Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
    }

    func checkEncoding() {
        guard let declared = parser.pointee.encoding ?? parser.pointee.input?.pointee.encoding else { return }
        let name = String(cString: declared)
        if name.lowercased() != "utf-8", name.lowercased() != "us-ascii" {
            stop("the document must be encoded as UTF-8, not as \(name)")
        }
    }

    func stop(_ text: String) {
        if fault == nil { fault = XMLFault(text: text, position: lines.position(of: tagStart)) }
        xmlStopParser(parser)
    }

    /// Where the tag begins that the parser is in: none can hold a '<', so it is the last one before.
    private var tagStart: Int {
        var begin = max(0, offset - 1)
        while begin > 0, bytes[begin] != UInt8(ascii: "<") { begin -= 1 }
        return begin
    }

    func start(
        _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard fault == nil, !handler.isStopped else { return }
        handler.start(
            SAXTag(
                name: UnsafeBufferPointer(start: name, count: strlen(name)), namespace: namespaces.of(uri),
                position: lines.position(of: tagStart),
                attributes: UnsafeBufferPointer(start: attributes, count: attributes == nil ? 0 : 5 * count)))
        if handler.isStopped { xmlStopParser(parser) }
    }

    func end() {
        guard fault == nil, !handler.isStopped else { return }
        handler.end()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard fault == nil, !handler.isStopped else { return }
        handler.text(bytes) { lines.position(of: offset) }
        if handler.isStopped { xmlStopParser(parser) }
    }

    /// The first error counts: libxml2 gives nothing more of the document behind it.
    func report(_ error: xmlError) {
        guard fault == nil, !handler.isStopped, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        var message = error.message.map { String(cString: $0) } ?? "the parser gives no reason"
        while message.last?.isNewline == true { message.removeLast() }
        fault = XMLFault(text: "this is not well-formed XML: \(message)", position: lines.position(of: offset))
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
