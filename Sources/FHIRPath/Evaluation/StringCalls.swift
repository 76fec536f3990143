import FHIRModel
import Values

/// The functions of strings, whose unit is the Unicode scalar (FHIRPath, String Manipulation).
extension Evaluator {
    /// What a function of strings gives; nil if the function is none.
    mutating func string(
        _ function: Function, _ text: String, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue]? {
        switch function {
        case .length: return [.integer(text.unicodeScalars.count)]
        case .upper: return [.string(text.uppercased())]
        case .lower: return [.string(text.lowercased())]
        case .trim: return [.string(text.trimmed)]
        case .toChars: return text.unicodeScalars.map { .string(String($0)) }
        case .substring: return try substring(text, node)
        case .matches, .matchesFull, .replaceMatches: return try pattern(function, text, node)
        case .indexOf, .lastIndexOf, .startsWith, .endsWith, .contains, .split, .encode, .decode, .escape, .unescape:
            guard let other = try self.text(0, of: function, node) else { return [] }
            return try pair(function, text, other, node)
        case .replace:
            guard let found = try self.text(0, of: function, node), let new = try self.text(1, of: function, node)
            else {
                return []
            }
            return [try bounded(text.replacing(scalars: found, with: new, limit: context.limits.stringBytes), node)]
        default: return nil
        }
    }

    private mutating func substring(_ text: String, _ node: Program.Node) throws(Fault) -> [FHIRPathValue] {
        guard let start = try integer(0, of: .substring, node) else { return [] }
        let scalars = text.unicodeScalars
        let length = try integer(1, of: .substring, node) ?? scalars.count
        guard start >= 0, start < scalars.count else { return [] }
        return [.string(String(scalars.dropFirst(start).prefix(max(0, length))))]
    }

    private mutating func pair(
        _ function: Function, _ text: String, _ other: String, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue] {
        switch function {
        case .indexOf: return [.integer(text.index(ofScalars: other) ?? -1)]
        case .lastIndexOf: return [.integer(text.lastIndex(ofScalars: other) ?? -1)]
        case .startsWith: return [.boolean(text.utf8.starts(with: other.utf8))]
        case .endsWith: return [.boolean(text.utf8.reversed().starts(with: other.utf8.reversed()))]
        case .contains: return [.boolean(text.index(ofScalars: other) != nil)]
        case .split: return text.split(scalars: other).map { .string($0) }
        case .encode, .decode:
            guard let coding = TextCoding(rawValue: other) else {
                throw unknownName(other, TextCoding.allCases.map(\.rawValue), function, node)
            }
            let result = function == .encode ? coding.encode(text) : coding.decode(text)
            return try result.map { value throws(Fault) in [try bounded(value, node)] } ?? []
        default:
            guard let target = EscapeTarget(rawValue: other) else {
                throw unknownName(other, ["html", "json"], function, node)
            }
            return [try bounded(function == .escape ? target.escape(text) : target.unescape(text), node)]
        }
    }

    private func unknownName(
        _ name: String, _ known: [String], _ function: Function, _ node: Program.Node
    ) -> Fault {
        Fault(
            .arguments, at: Int(node.offset), "\(function.rawValue)() knows \(known.joined(separator: ", "))",
            suggestion: name.nearest(among: known))
    }

    private mutating func pattern(
        _ function: Function, _ text: String, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue] {
        guard let source = try self.text(0, of: function, node) else { return [] }
        var substitution = ""
        if function == .replaceMatches {
            guard let given = try self.text(1, of: function, node) else { return [] }
            substitution = given
        }
        let flags = try self.text(function == .replaceMatches ? 2 : 1, of: function, node) ?? ""
        let pattern = try compiledPattern(source, flags, node)
        var left = steps
        defer { steps = max(0, left) }
        if function == .replaceMatches {
            guard let result = pattern.replacing(in: text, with: substitution, steps: &left) else {
                throw outOfSteps(node)
            }
            return [try bounded(result, node)]
        }
        guard let found = pattern.occurs(in: text, whole: function == .matchesFull, steps: &left) else {
            throw outOfSteps(node)
        }
        return [.boolean(found)]
    }

    private func compiledPattern(_ source: String, _ flags: String, _ node: Program.Node) throws(Fault) -> Pattern {
        if let argument = argument(0, of: node), let compiled = program.patterns[argument] { return compiled }
        do throws(Pattern.Refusal) {
            return try Pattern(source, flags: flags, sizeMax: context.limits.patternSize)
        } catch {
            throw fault(error.isLimit ? .limit : .arguments, node, error.message)
        }
    }
}

extension String {
    /// Without FHIRPath's white space at both ends.
    fileprivate var trimmed: String {
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || (0x09...0x0D).contains(scalar.value) }
        let start = unicodeScalars.drop(while: isSpace)
        return String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
    }

    /// Where another text begins, in scalars.
    fileprivate func index(ofScalars other: String) -> Int? {
        firstOffset(of: Array(other.utf8), in: Array(utf8), from: 0).map { scalarCount(before: $0) }
    }

    fileprivate func lastIndex(ofScalars other: String) -> Int? {
        let (found, bytes) = (Array(other.utf8.reversed()), Array(utf8.reversed()))
        return firstOffset(of: found, in: bytes, from: 0).map { scalarCount(before: bytes.count - $0 - found.count) }
    }

    private func scalarCount(before offset: Int) -> Int {
        utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    }

    fileprivate func split(scalars separator: String) -> [String] {
        guard !separator.isEmpty else { return unicodeScalars.map { String($0) } }
        let (bytes, found) = (Array(utf8), Array(separator.utf8))
        var parts: [String] = []
        var start = 0
        while let next = firstOffset(of: found, in: bytes, from: start) {
            parts.append(String(decoding: bytes[start..<next], as: UTF8.self))
            start = next + found.count
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// With each occurrence of a text replaced; an empty one is found around every scalar. Stops beyond the limit.
    fileprivate func replacing(scalars found: String, with new: String, limit: Int) -> String {
        let parts = found.isEmpty ? [""] + unicodeScalars.map { String($0) } + [""] : split(scalars: found)
        var result = ""
        for (number, part) in parts.enumerated() where result.utf8.count <= limit {
            if number > 0 { result += new }
            result += part
        }
        return result
    }
}

/// Knuth, Morris and Pratt's search: linear, whatever the texts.
private func firstOffset(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty else { return start }
    guard needle.count <= text.count - start else { return nil }
    var fallback = [0]
    for index in needle.indices.dropFirst() {
        var length = fallback[index - 1]
        while length > 0, needle[index] != needle[length] { length = fallback[length - 1] }
        fallback.append(needle[index] == needle[length] ? length + 1 : 0)
    }
    var length = 0
    for index in start..<text.count {
        while length > 0, text[index] != needle[length] { length = fallback[length - 1] }
        if text[index] == needle[length] { length += 1 }
        if length == needle.count { return index - needle.count + 1 }
    }
    return nil
}
