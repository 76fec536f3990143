import Values

/// The comments of DSTU2: a property `fhir_comments` with texts, in any object. R4 has none (FHIR R4 json), and old
/// data, also HL7's own test cases for R4, still come with them. They are left out, and each is warned about.
struct LegacyComments {
    static let name = Array("\"fhir_comments\"".utf8)

    private(set) var bytes: [UInt8]
    /// Where those were that are left out.
    private(set) var found: [Int] = []
    private var index = 0

    /// The document with blanks instead of comments, so that all else keeps its place.
    ///
    /// Nil if there are none; what is not well-formed, or has a comment that is no list of texts, is left as it is.
    init?(in document: [UInt8], depth: Int) {
        bytes = document
        guard Self.isNamed(in: document), skipValue(depth), !found.isEmpty else { return nil }
    }

    private static func isNamed(in document: [UInt8]) -> Bool {
        guard document.count > name.count else { return false }
        return document.indices.dropLast(name.count).contains {
            document[$0] == name[0] && document[$0 + 1] == name[1] && document[$0..<$0 + name.count].elementsEqual(name)
        }
    }

    var issues: [Issue] {
        let lines = LineIndex(bytes)
        return found.map {
            Issue(
                .warning, .structure, "R4 has no fhir_comments, and these were left out",
                position: lines.position(of: $0))
        }
    }

    // MARK: Reading

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipString() -> Bool {
        guard take(UInt8(ascii: "\"")) else { return false }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""):
                index += 1
                return true
            default: index += 1
            }
        }
        return false
    }

    private mutating func skipValue(_ depth: Int) -> Bool {
        skipSpace()
        guard depth > 0, index < bytes.count else { return false }
        switch bytes[index] {
        case UInt8(ascii: "{"): return skipObject(depth)
        case UInt8(ascii: "["): return skipArray(depth)
        case UInt8(ascii: "\""): return skipString()
        default:
            let start = index
            while index < bytes.count, bytes[index] > 0x20, !",]}".utf8.contains(bytes[index]) { index += 1 }
            return index > start
        }
    }

    private mutating func skipArray(_ depth: Int, ofTexts: Bool = false) -> Bool {
        guard take(UInt8(ascii: "[")) else { return false }
        if take(UInt8(ascii: "]")) { return !ofTexts }
        repeat {
            guard ofTexts ? skipString() : skipValue(depth - 1) else { return false }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]"))
    }

    /// Passes over an object, and blanks its comments and members that had nothing else.
    private mutating func skipObject(_ depth: Int) -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        if take(UInt8(ascii: "}")) { return true }
        var (kept, gone) = (0, [Range<Int>]())
        var comma: Int?
        repeat {
            skipSpace()
            let start = index
            guard skipString() else { return false }
            let isComment = bytes[start..<index].elementsEqual(Self.name)
            guard take(UInt8(ascii: ":")) else { return false }
            skipSpace()
            let (value, before) = (index, found.count)
            guard isComment ? skipArray(depth, ofTexts: true) : skipValue(depth - 1) else { return false }
            if isComment { found.append(start) }
            let isEmptied =
                found.count > before && bytes[value..<index].allSatisfy { $0 <= 0x20 || "{}".utf8.contains($0) }
            if isComment || isEmptied {
                // A member goes with the comma behind it; the last one with that before it.
                let end = index
                skipSpace()
                let isLast = index >= bytes.count || bytes[index] != UInt8(ascii: ",")
                gone.append((isLast && kept > 0 ? comma ?? start : start)..<(isLast ? end : index + 1))
                index = end
            } else {
                kept += 1
            }
            skipSpace()
            if !(isComment || isEmptied) { comma = index }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return false }
        for range in gone { for place in range { bytes[place] = 0x20 } }
        return true
    }
}
