import FHIRModel
import Synchronization
import UCUM
import Values

/// A code system whose codes follow a grammar rather than a list (FHIR R4 terminologies-systems).
enum CodeGrammar: String, Sendable {
    case units = "http://unitsofmeasure.org"
    case languages = "urn:ietf:bcp:47"
    case mediaTypes = "urn:ietf:bcp:13"

    /// Whether the code is well-formed, and for units: defined.
    func accepts(_ code: String) -> Bool {
        switch self {
        case .units: UnitMemory.shared.isUnit(code)
        case .languages: LanguageTag(code) != nil
        case .mediaTypes: Self.formats.contains(code) || MediaType.isWellFormed(code)
        }
    }

    /// What R4 allows beside media types for its own formats (CapabilityStatement.format).
    private static let formats: Set<String> = ["xml", "json", "ttl"]

    /// Why a code is refused, and what was probably meant.
    func fault(of code: String) -> String {
        switch self {
        case .units:
            do {
                _ = try UCUMUnit(code)
                return ""
            } catch {
                return "'\(code)' is not a unit of UCUM: \(error.detail)"
            }
        case .languages: return "'\(code)' is not a language tag (BCP 47), such as 'en' or 'de-CH'"
        case .mediaTypes: return "'\(code)' is not a media type (BCP 13), such as 'text/plain; charset=utf-8'"
        }
    }

    /// Whether a well-formed code meets a filter; nil if that can't be told.
    func meets(_ filter: ValueSetDefinition.Filter, _ code: String) -> Bool? {
        switch (self, filter.property, filter.operation) {
        case (.units, "canonical", "="):
            guard let unit = try? UCUMUnit(code), let base = try? UCUMUnit(filter.value) else { return nil }
            return unit.isCommensurable(with: base)
        case (.languages, let property, "exists"):
            guard let tag = LanguageTag(code), let exists = tag.has(property) else { return nil }
            return exists == (filter.value == "true")
        default: return nil
        }
    }
}

/// Remembers which texts are units: the same few come again and again, and reading one takes 20 µs.
private final class UnitMemory: Sendable {
    static let shared = UnitMemory()
    private static let countMax = 4_096

    private let known = Mutex<[String: Bool]>([:])

    func isUnit(_ code: String) -> Bool {
        // The longest text that UCUM's reader takes.
        guard code.utf8.count <= 255 else { return false }
        if let answer = known.withLock({ $0[code] }) { return answer }
        let answer = (try? UCUMUnit(code)) != nil || (try? UCUMUnit(Self.withoutLooseAnnotations(code))) != nil
        known.withLock { known in
            if known.count >= Self.countMax { known.removeAll(keepingCapacity: true) }
            known[code] = answer
        }
        return answer
    }
}

extension UnitMemory {
    /// UCUM's grammar has annotations behind symbols only, but units in common use, also in HL7's own expansion, have
    /// them behind numbers and brackets: `/100{WBC}`, `g/(8.h){shift}`. They mean nothing there either.
    private static func withoutLooseAnnotations(_ code: String) -> String {
        var (kept, isSkipping): ([Character], Bool) = ([], false)
        for character in code {
            if character == "{", let last = kept.last, last == ")" || last.isNumber { isSkipping = true }
            if !isSkipping { kept.append(character) }
            if character == "}" { isSkipping = false }
        }
        return isSkipping ? code : String(kept)
    }
}

/// A language tag (RFC 5646, 2.1), by the parts that it has.
struct LanguageTag {
    private var parts: Set<String> = []

    /// Nil if the tag is not well-formed.
    init?(_ tag: String) {
        let subtags = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(Array.init(_:))
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }) else { return nil }
        if Self.irregular.contains(tag.lowercased()) {
            parts = ["language"]
            return
        }
        var rest = subtags[...]
        if rest.first == ["x"] {
            guard rest.count > 1 else { return nil }
            parts = ["private-use"]
            return
        }
        guard let language = rest.popFirst(), language.allSatisfy(\.isLetter), (2...3).contains(language.count) else {
            return nil
        }
        parts.insert("language")
        readNames(&rest, hasExtension: language.count <= 3)
        guard readExtensions(&rest), rest.isEmpty else { return nil }
    }

    private mutating func readNames(_ rest: inout ArraySlice<[Character]>, hasExtension: Bool) {
        var count = 0
        while hasExtension, count < 3, take(&rest, "ext-lang", { $0.count == 3 && $0.allSatisfy(\.isLetter) }) {
            count += 1
        }
        take(&rest, "script") { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        take(&rest, "region") { part in
            part.count == 2 && part.allSatisfy(\.isLetter) || part.count == 3 && part.allSatisfy(\.isNumber)
        }
        while take(&rest, "variant", { $0.count >= 5 || $0.count == 4 && $0[0].isNumber }) {}
    }

    private mutating func readExtensions(_ rest: inout ArraySlice<[Character]>) -> Bool {
        while let singleton = rest.first, singleton.count == 1 {
            rest.removeFirst()
            let isPrivate = singleton == ["x"]
            var count = 0
            while let part = rest.first, part.count > 1 || isPrivate {
                rest.removeFirst()
                count += 1
            }
            if count == 0 { return false }
            parts.insert(isPrivate ? "private-use" : "extension")
            if isPrivate { return rest.isEmpty }
        }
        return true
    }

    @discardableResult
    private mutating func take(
        _ rest: inout ArraySlice<[Character]>, _ name: String, _ isFit: ([Character]) -> Bool
    ) -> Bool {
        guard let part = rest.first, isFit(part) else { return false }
        rest.removeFirst()
        parts.insert(name)
        return true
    }

    /// Whether it has a part of that name (FHIR's filter properties for BCP 47); nil for a name that is not one.
    func has(_ part: String) -> Bool? {
        let names = ["language", "ext-lang", "script", "region", "variant", "extension", "private-use"]
        return names.contains(part) ? parts.contains(part) : nil
    }

    private static let irregular: Set<String> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de", "art-lojban", "cel-gaulish",
        "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
    ]
}

/// Media types (RFC 6838, 4.2, and RFC 2045 for parameters).
enum MediaType {
    static func isWellFormed(_ text: String) -> Bool {
        let sections = text.split(separator: ";", omittingEmptySubsequences: false)
        let names = sections[0].trimmed.split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy(isName) else { return false }
        return sections.dropFirst().allSatisfy { section in
            let pair = section.trimmed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return pair.count == 2 && isName(pair[0]) && !pair[1].isEmpty
        }
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.first, first.isLetterOrDigit, text.utf8.count <= 127 else { return false }
        return text.allSatisfy { $0.isLetterOrDigit || "!#$&-^_.+".contains($0) }
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
