import CYaml
import Values

/// Turns libyaml's events into a tree.
///
/// The events are read directly, not through Yams' node composer: that one stops at the first duplicate key, expands
/// aliases (a few lines can name billions of nodes) and gives columns in characters.
struct YAMLTreeParser {
    private let source: SourceText
    private let limits: Declaration.Limits
    private let issues: IssueCollector
    private var cursor: CharacterCursor
    private var open: [OpenNode] = []
    private var root: DeclarationNode?
    private var nodes = 0
    private var documents = 0

    /// A sequence or mapping whose end has not come yet.
    private struct OpenNode {
        let isMapping: Bool
        let place: DeclarationPlace
        var items: [DeclarationNode] = []
        var entries: [DeclarationEntry] = []
        var keys: Set<String> = []
        /// The key that waits for its value; nil where the next scalar is a key.
        var key: DeclarationNode?
    }

    private enum Step { case next, end }

    init(_ source: SourceText, limits: Declaration.Limits, issues: IssueCollector) {
        (self.source, self.limits, self.issues) = (source, limits, issues)
        cursor = CharacterCursor(source.bytes)
    }

    /// The root of the only document; nil if there is none or it can't be read to its end.
    mutating func parse() -> DeclarationNode? {
        let isWhole = source.bytes.withUnsafeBufferPointer { buffer in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return false }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            return readEvents(of: &parser)
        }
        guard isWhole else { return nil }
        if root == nil { report("the file is empty", code: .required, at: source.place(0)) }
        return root
    }

    /// False if the syntax or a limit stopped the reading; the issue is then reported.
    private mutating func readEvents(of parser: inout yaml_parser_t) -> Bool {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                report(SyntaxFault(parser, in: source, cursor: &cursor))
                return false
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return true }
            guard handle(event) else { return false }
        }
    }

    /// False if a limit stops the reading.
    private mutating func handle(_ event: yaml_event_t) -> Bool {
        let place = DeclarationPlace(file: source.file, position: cursor.position(ofCharacter: event.start_mark.index))
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            guard documents > 1 else { return true }
            report("a second document begins; one file holds one document", code: .structure, at: place)
            return false
        case YAML_SCALAR_EVENT:
            refuse(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag, at: place)
            add(scalar(event, at: place))
            return count(at: place)
        case YAML_ALIAS_EVENT:
            report("aliases are not supported; write the value out", code: .notSupported, at: place)
            add(DeclarationNode(.scalar(""), style: .plain, place: place))
            return count(at: place)
        case YAML_SEQUENCE_START_EVENT:
            refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: place)
            return begin(isMapping: false, at: place)
        case YAML_MAPPING_START_EVENT:
            refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: place)
            return begin(isMapping: true, at: place)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let node = open.popLast() else { return true }
            let content: DeclarationNode.Content = node.isMapping ? .mapping(node.entries) : .sequence(node.items)
            add(DeclarationNode(content, style: .collection, place: node.place))
            return true
        default:
            return true
        }
    }

    private func scalar(_ event: yaml_event_t, at place: DeclarationPlace) -> DeclarationNode {
        let scalar = event.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let style: DeclarationNode.Style =
            switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .plain
            }
        return DeclarationNode(.scalar(text), style: style, place: place)
    }

    private mutating func begin(isMapping: Bool, at place: DeclarationPlace) -> Bool {
        guard open.count < limits.depthMax else {
            report("more than \(limits.depthMax) levels of lists and mappings", code: .tooCostly, at: place)
            return false
        }
        open.append(OpenNode(isMapping: isMapping, place: place))
        return count(at: place)
    }

    /// False, with an issue, if this is one value too many.
    private mutating func count(at place: DeclarationPlace) -> Bool {
        nodes += 1
        guard nodes > limits.nodesMax else { return true }
        report("more than \(limits.nodesMax) values", code: .tooCostly, at: place)
        return false
    }

    /// Puts a finished node where it belongs: the root, an item, a key or a key's value.
    private mutating func add(_ node: DeclarationNode) {
        guard var parent = open.popLast() else {
            root = node
            return
        }
        if !parent.isMapping {
            parent.items.append(node)
        } else if let key = parent.key {
            parent.key = nil
            addEntry(key, node, to: &parent)
        } else {
            parent.key = node
        }
        open.append(parent)
    }

    private func addEntry(_ key: DeclarationNode, _ value: DeclarationNode, to parent: inout OpenNode) {
        guard let name = key.text else {
            report("a key must be a text, found \(key.found)", code: .structure, at: key.place)
            return
        }
        guard parent.keys.insert(name).inserted else {
            let first = parent.entries.first { $0.key == name }?.place.position
            let hint = first.map { "; the first one is at \($0)" } ?? ""
            report("the key \"\(name)\" occurs twice\(hint)", code: .duplicate, at: key.place)
            return
        }
        parent.entries.append(DeclarationEntry(key: name, place: key.place, value: value))
    }

    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at place: DeclarationPlace
    ) {
        if anchor != nil {
            report("anchors are not supported; write the value out where it is used", code: .notSupported, at: place)
        }
        if tag != nil { report("tags are not supported; leave it out", code: .notSupported, at: place) }
    }

    private func report(_ text: String, code: Issue.Code, at place: DeclarationPlace) {
        issues.report(place.issue(text, code: code))
    }

    private func report(_ fault: SyntaxFault) {
        report(fault.text, code: .structure, at: fault.place)
    }
}

/// Finds the position of characters that come in ascending order, in one pass over the text.
///
/// libyaml counts characters, ``SourcePosition`` counts bytes.
struct CharacterCursor {
    private let bytes: [UInt8]
    private var character = 0
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func position(ofCharacter index: Int) -> SourcePosition {
        if index < character { (character, offset, line, lineStart) = (0, 0, 1, 0) }
        while character < index, offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            character += 1
            let isPair = byte == 0x0D && offset < bytes.count && bytes[offset] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !isPair) { (line, lineStart) = (line + 1, offset) }
        }
        return SourcePosition(line: line, column: offset - lineStart + 1)
    }

    /// The byte at the position that was asked for last.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }
}

/// A fault of YAML's syntax in words that say what to do.
private struct SyntaxFault {
    let text: String
    let place: DeclarationPlace

    init(_ parser: yaml_parser_t, in source: SourceText, cursor: inout CharacterCursor) {
        if parser.error == YAML_READER_ERROR {
            place = source.place(parser.problem_offset)
            text = "control characters can't be written here; use \"\\x..\" in double quotes"
            return
        }
        let problem = parser.problem.map { String(cString: $0) } ?? "the YAML can't be read"
        let position = cursor.position(ofCharacter: parser.problem_mark.index)
        place = DeclarationPlace(file: source.file, position: position)
        if cursor.byte == UInt8(ascii: "\t") {
            text = "a tab can't indent YAML; use spaces"
        } else {
            text = problem + (Self.advice[problem].map { "; \($0)" } ?? "")
        }
    }

    private static let advice = [
        "mapping values are not allowed in this context":
            "check the indentation, and put text that holds \": \" in quotes",
        "did not find expected key": "check the indentation and that each key ends with a colon",
        "could not find expected ':'": "each key ends with a colon and a space",
        "found character that cannot start any token": "put text that begins with @, `, % or * in quotes",
        "did not find expected '-' indicator": "the items of a list begin in the same column",
        "found unexpected end of stream": "a quote or bracket is not closed",
        "did not find expected ',' or ']'": "a bracket [ is not closed, or a comma is missing",
        "did not find expected ',' or '}'": "a brace { is not closed, or a comma is missing",
    ]
}
