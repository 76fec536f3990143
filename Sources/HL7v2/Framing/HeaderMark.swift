/// A segment that can only stand at the beginning of something: a message, or one of the lines that wrap a batch.
enum HeaderMark: Equatable {
    /// `MSH`.
    case message
    /// `FHS`, `BHS`, `BTS` or `FTS` (HL7 v2.6, 2.10.3).
    case batch
}

/// What a look at a few bytes tells, of which the last may not have come yet.
enum Sighting<Seen> {
    case yes(Seen)
    case no
    /// All bytes so far fit; the next ones decide.
    case undecided
}

extension RawSpan {
    /// Whether a header segment's name and a delimiter stand at `position`.
    @inline(__always)
    func headerMark(at position: Int) -> Sighting<HeaderMark> {
        guard position < byteCount else { return .undecided }
        // Most segments are none, and tell so by their first letter.
        switch self[position] {
        case UInt8(ascii: "M"), UInt8(ascii: "F"), UInt8(ascii: "B"): return wholeHeaderMark(at: position)
        default: return .no
        }
    }

    private func wholeHeaderMark(at position: Int) -> Sighting<HeaderMark> {
        let rest = byteCount - position
        let first = self[position]
        guard rest > 1 else { return .undecided }
        let second = self[position + 1]
        let isMessage = first == UInt8(ascii: "M")
        let fits =
            isMessage
            ? second == UInt8(ascii: "S")
            : second == UInt8(ascii: "T") || second == UInt8(ascii: "H")
        guard fits else { return .no }
        guard rest > 2 else { return .undecided }
        guard self[position + 2] == (isMessage ? UInt8(ascii: "H") : UInt8(ascii: "S")) else { return .no }
        guard rest > 3 else { return .undecided }
        if self[position + 3].isAlphanumeric { return .no }
        return .yes(isMessage ? .message : .batch)
    }

    /// Whether a UTF-8 byte order mark stands at `position`.
    func byteOrderMark(at position: Int) -> Sighting<Void> {
        for (index, byte) in [0xEF, 0xBB, 0xBF].enumerated() {
            guard position + index < byteCount else { return .undecided }
            guard self[position + index] == UInt8(byte) else { return .no }
        }
        return .yes(())
    }

    /// The protocol that a connection's first bytes belong to, if it is one that is often sent to the wrong port.
    func foreignProtocol(at position: Int) -> Sighting<MLLPFrame.Content> {
        let rest = byteCount - position
        guard rest > 0 else { return .undecided }
        if self[position] == 0x16 {
            guard rest > 1 else { return .undecided }
            return self[position + 1] == 0x03 ? .yes(.tls) : .no
        }
        var isUndecided = false
        for method in Self.httpMethods {
            let begin = method.utf8.prefix(rest)
            guard begin.enumerated().allSatisfy({ self[position + $0.offset] == $0.element }) else { continue }
            if begin.count == method.utf8.count { return .yes(.http) }
            isUndecided = true
        }
        return isUndecided ? .undecided : .no
    }

    private static var httpMethods: [String] {
        ["GET ", "HEAD ", "POST ", "PUT ", "PATCH ", "DELETE ", "OPTIONS ", "CONNECT ", "TRACE ", "PRI * HTTP"]
    }
}

extension UInt8 {
    var isUppercaseLetter: Bool { self &- UInt8(ascii: "A") < 26 }
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isAlphanumeric: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
