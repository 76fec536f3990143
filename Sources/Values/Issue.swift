/// A place in a source text, for people: both numbers count from 1.
public struct SourcePosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let line: Int
    /// Counted in UTF-8 bytes.
    public let column: Int

    public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

    public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
    public var description: String { "\(line):\(column)" }

    /// The position of a byte offset in a text; lines end with LF, CR or CRLF.
    public static func locating(_ offset: Int, in bytes: some Sequence<UInt8>) -> SourcePosition {
        var (line, column, index) = (1, 1, 0)
        var previous: UInt8 = 0
        for byte in bytes {
            if index == offset { break }
            if byte == 0x0A, previous == 0x0D {
                column = 1
            } else if byte == 0x0A || byte == 0x0D {
                line += 1
                column = 1
            } else {
                column += 1
            }
            previous = byte
            index += 1
        }
        return SourcePosition(line: line, column: column)
    }
}

/// Something to say about an input: what was found, what was expected, where, and what to do.
///
/// The shape is that of `OperationOutcome.issue` (FHIR R4). The text goes to the sender, into quarantine and to the
/// console of the person who asked; it may quote the input, so it never goes to a log, a metric or a trace.
public struct Issue: Hashable, Sendable, CustomStringConvertible {
    /// `OperationOutcome.issue.severity` (value set `issue-severity`).
    public enum Severity: String, Sendable {
        case fatal, error, warning, information
    }

    /// `OperationOutcome.issue.code` (code system `issue-type`).
    public enum Code: String, Sendable {
        case invalid, structure, required, value, invariant, security, login, unknown, expired, forbidden, suppressed
        case processing, duplicate, deleted, extension_ = "extension", conflict, transient, exception, timeout
        case incomplete, throttled, informational
        case notSupported = "not-supported"
        case multipleMatches = "multiple-matches"
        case notFound = "not-found"
        case tooLong = "too-long"
        case codeInvalid = "code-invalid"
        case tooCostly = "too-costly"
        case businessRule = "business-rule"
        case lockError = "lock-error"
        case noStore = "no-store"
    }

    public var severity: Severity
    public var code: Code
    /// What is wrong and how to mend it.
    public var text: String
    /// Where in the content: a FHIRPath such as `Patient.name[0].given[1]`, or an HL7 path such as `OBX[3]-5`.
    public var expression: String?
    /// The file that the fault is in, for mappings, profiles and configuration.
    public var file: String?
    /// Where in the source text.
    public var position: SourcePosition?
    /// The name of the rule that is broken, if it has one: the key of an invariant (`pat-1`), or `reference-target`.
    public var rule: String?

    public init(
        _ severity: Severity = .error, _ code: Code, _ text: String, expression: String? = nil, file: String? = nil,
        position: SourcePosition? = nil
    ) {
        (self.severity, self.code, self.text) = (severity, code, text)
        (self.expression, self.file, self.position) = (expression, file, position)
    }

    /// One line for a console: `Mappings/fhir/patient.yaml:12:5: error: …`.
    public var description: String {
        let place = [file, position.map(\.description)].compactMap(\.self).joined(separator: ":")
        let inner = expression.map { "\($0): " } ?? ""
        return (place.isEmpty ? "" : place + ": ") + "\(severity.rawValue): \(inner)\(text)"
    }

    /// Whether the input that this is about must be refused.
    public var isError: Bool { severity == .error || severity == .fatal }
}

/// The kinds of failure that an edge turns into a status: HTTP's, or HL7's acknowledgment code.
public enum FailureCategory: String, Sendable {
    case invalid, unsupported, notFound, conflict, forbidden, busy, unavailable, `internal`
}

extension String {
    /// The candidate that was probably meant: the nearest by edit distance, if it is near enough.
    public func nearest(among candidates: some Sequence<String>) -> String? {
        let limit = Swift.max(1, utf8.count / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = editDistance(to: candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// The number of bytes to insert, delete, replace or swap with their neighbour (optimal string alignment).
    private func editDistance(to other: String) -> Int {
        let (source, target) = (Array(lowercased().utf8), Array(other.lowercased().utf8))
        var beforePrevious = [Int](repeating: 0, count: target.count + 1)
        var previous = Array(0...target.count)
        for (index, byte) in source.enumerated() {
            var row = [index + 1]
            for (column, candidate) in target.enumerated() {
                var best = Swift.min(previous[column + 1] + 1, row[column] + 1)
                best = Swift.min(best, previous[column] + (byte == candidate ? 0 : 1))
                if index > 0, column > 0, byte == target[column - 1], source[index - 1] == candidate {
                    best = Swift.min(best, beforePrevious[column - 1] + 1)
                }
                row.append(best)
            }
            (beforePrevious, previous) = (previous, row)
        }
        return previous[target.count]
    }
}
