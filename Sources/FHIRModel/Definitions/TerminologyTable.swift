/// The code systems, value sets and concept maps of FHIR R4 as `R4Compiler` wrote them.
///
/// Nothing is decoded before it is asked for: an index is a text of lines sorted by URL in which one is found by
/// bisection, and only its own block of the other text is read. All fields are separated by tabs.
///
/// - `codeSystems`: URL, start and length of the block in `concepts`, version, name, content, `s` if case matters,
///   supplemented system, value set. A line of the block is a concept: a space for each level of nesting, code, display,
///   then any of `@language name` and `type property value`.
/// - `valueSets`: URL, start and length in `parts`, version, name, status, `true` or `false` for inactive codes. A part
///   begins with `+` or `-`, system and version; below are codes (space, code, display), filters (`?`) and imports (`^`).
/// - `conceptMaps`: URL, start and length in `mappings`, version, name, source, target. A group begins with `>`; below
///   are `~` for codes unmapped, codes (space), their targets (`=`) with products (`&`) and dependencies (`|`).
enum TerminologyTable {
    static let codeSystems = SortedLines(text: R4Codes.codeSystems)
    static let valueSets = SortedLines(text: R4Codes.valueSets)
    static let conceptMaps = SortedLines(text: R4Codes.conceptMaps)

    static func codeSystem(_ url: String) -> CodeSystemDefinition? {
        guard let fields = codeSystems.fields(of: url), fields.count == 9 else { return nil }
        return CodeSystemDefinition(
            url: url, version: fields[3].unlessEmpty, name: fields[4].unlessEmpty,
            content: .init(rawValue: fields[5]) ?? .fragment, isCaseSensitive: fields[6] == "s",
            supplements: fields[7].unlessEmpty, valueSet: fields[8].unlessEmpty,
            concepts: concepts(TextBlock(text: R4Codes.concepts, start: fields[1], count: fields[2])))
    }

    private static func concepts(_ block: TextBlock) -> [ConceptDefinition] {
        var concepts: [ConceptDefinition] = []
        var path: [Int] = []
        block.forEachLine { level, fields in
            path.removeLast(max(0, path.count - level))
            var concept = ConceptDefinition(code: fields[0], display: fields[1].unlessEmpty, parent: path.last)
            for field in fields.dropFirst(2) { concept.add(field) }
            path.append(concepts.count)
            concepts.append(concept)
        }
        return concepts
    }

    static func valueSet(_ url: String) -> ValueSetDefinition? {
        guard let fields = valueSets.fields(of: url), fields.count == 7 else { return nil }
        var set = ValueSetDefinition(
            url: url, version: fields[3].unlessEmpty, name: fields[4].unlessEmpty, status: fields[5],
            includesInactive: Bool(fields[6]))
        TextBlock(text: R4Codes.parts, start: fields[1], count: fields[2]).forEachLine { level, fields in
            let last = set.parts.count - 1
            guard level == 0 else {
                set.parts[last].codes.append(.init(fields[0], display: fields[1].unlessEmpty))
                return
            }
            let text = String(fields[0].dropFirst())
            switch fields[0].first {
            case "?": set.parts[last].filters.append(.init(property: text, operation: fields[1], value: fields[2]))
            case "^": set.parts[last].valueSets.append(text)
            default:
                let isExcluded = fields[0].first == "-"
                set.parts.append(
                    .init(isExcluded: isExcluded, system: text.unlessEmpty, version: fields[1].unlessEmpty))
            }
        }
        return set
    }

    static func conceptMap(_ url: String) -> ConceptMapDefinition? {
        guard let fields = conceptMaps.fields(of: url), fields.count == 7 else { return nil }
        var map = ConceptMapDefinition(
            url: url, version: fields[3].unlessEmpty, name: fields[4].unlessEmpty, source: fields[5].unlessEmpty,
            target: fields[6].unlessEmpty)
        TextBlock(text: R4Codes.mappings, start: fields[1], count: fields[2]).forEachLine { level, fields in
            map.add(level, fields)
        }
        return map
    }
}

extension ConceptDefinition {
    /// Adds `@language name`, or `type property value`.
    fileprivate mutating func add(_ field: String) {
        let words = field.split(
            separator: " ", maxSplits: field.hasPrefix("@") ? 1 : 2, omittingEmptySubsequences: false)
        if field.hasPrefix("@") {
            let language = String(words[0].dropFirst()).unlessEmpty
            designations.append(Designation(language: language, value: String(words[1])))
        } else {
            properties.append(Property(name: String(words[1]), type: String(words[0]), value: String(words[2])))
        }
    }
}

extension ConceptMapDefinition {
    fileprivate mutating func add(_ level: Int, _ fields: [String]) {
        let text = level == 0 ? String(fields[0].dropFirst()) : fields[0]
        if level == 0, fields[0].first == ">" {
            var group = Group(source: text.unlessEmpty, target: fields[2].unlessEmpty)
            (group.sourceVersion, group.targetVersion) = (fields[1].unlessEmpty, fields[3].unlessEmpty)
            return groups.append(group)
        }
        let group = groups.count - 1
        if level > 0 { return groups[group].codes.append(Source(code: text)) }
        let code = groups[group].codes.count - 1
        switch fields[0].first {
        case "~":
            groups[group].unmapped = Unmapped(
                mode: text, code: fields[1].unlessEmpty, display: fields[2].unlessEmpty, url: fields[3].unlessEmpty)
        case "=":
            groups[group].codes[code].targets.append(
                Target(code: fields[1].unlessEmpty, display: fields[2].unlessEmpty, equivalence: text))
        default:
            let target = groups[group].codes[code].targets.count - 1
            let side = Side(
                property: text, system: fields[1].unlessEmpty, value: fields[2], display: fields[3].unlessEmpty)
            if fields[0].first == "&" {
                groups[group].codes[code].targets[target].products.append(side)
            } else {
                groups[group].codes[code].targets[target].dependencies.append(side)
            }
        }
    }
}

/// A text of lines sorted by the bytes of their first field.
struct SortedLines: Sendable {
    let text: StaticString

    /// The fields of the line that begins with that key.
    func fields(of key: String) -> [String]? {
        text.withUTF8Buffer { bytes in
            var (low, high) = (0, bytes.count)
            while low < high {
                var start = (low + high) / 2
                while start > low, bytes[start - 1] != 0x0A { start -= 1 }
                let order = Self.order(bytes, start, key)
                if order == 0 { return TextBlock.fields(bytes, start).fields }
                if order < 0 {
                    low = TextBlock.end(bytes, start) + 1
                } else {
                    high = start
                }
            }
            return nil
        }
    }

    /// Negative if the key of the line comes before the one sought.
    private static func order(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ key: String) -> Int {
        var index = start
        for byte in key.utf8 {
            if bytes[index] == 0x09 { return -1 }
            if bytes[index] != byte { return Int(bytes[index]) - Int(byte) }
            index += 1
        }
        return bytes[index] == 0x09 ? 0 : 1
    }

    /// The first fields of all lines.
    var keys: [String] {
        var keys: [String] = []
        text.withUTF8Buffer { bytes in
            var start = 0
            while start < bytes.count {
                keys.append(TextBlock.fields(bytes, start).fields[0])
                start = TextBlock.end(bytes, start) + 1
            }
        }
        return keys
    }
}

/// Some lines of a text.
struct TextBlock {
    let text: StaticString
    let range: Range<Int>

    init(text: StaticString, start: String, count: String) {
        let start = Int(start) ?? 0
        (self.text, range) = (text, start..<start + (Int(count) ?? 0))
    }

    /// Calls the closure with the number of spaces that a line begins with, and its fields.
    func forEachLine(_ body: (_ level: Int, _ fields: [String]) -> Void) {
        text.withUTF8Buffer { bytes in
            var start = range.lowerBound
            while start < range.upperBound {
                let line = Self.fields(bytes, start)
                body(line.level, line.fields)
                start = Self.end(bytes, start) + 1
            }
        }
    }

    /// The offset of the line feed that ends a line.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while bytes[end] != 0x0A { end += 1 }
        return end
    }

    static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (level: Int, fields: [String]) {
        var (index, level) = (start, 0)
        while bytes[index] == 0x20 { (index, level) = (index + 1, level + 1) }
        var (fields, first): ([String], Int) = ([], index)
        while true {
            if bytes[index] == 0x09 || bytes[index] == 0x0A {
                fields.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<index]), as: UTF8.self))
                if bytes[index] == 0x0A { return (level, fields) }
                first = index + 1
            }
            index += 1
        }
    }
}

extension String {
    fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
