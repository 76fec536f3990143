/// Text in units of 16 bits. HL7 says that it can't be framed by MLLP, and there are senders that do.
enum WideText {
    /// Which byte of a unit comes first.
    enum Order: Hashable, Sendable {
        case little
        case big
    }

    /// A message as UTF-8, if it is in UTF-16; nil if it isn't.
    static func utf8(of message: [UInt8]) -> (bytes: [UInt8], order: Order)? {
        guard case .yes(let opening) = message.span.bytes.wideOpening(at: 0) else { return nil }
        return (Array(text(of: message, in: opening.order).drop { $0 == "\u{FEFF}" }.utf8), opening.order)
    }

    /// The text of bytes; what is no character becomes U+FFFD, and so does half a unit at the end.
    static func text(of bytes: [UInt8], in order: Order) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(order == .little ? second << 8 | first : first << 8 | second)
        }
        if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
        return String(decoding: units, as: UTF16.self)
    }

    /// The bytes of text in UTF-8 as units of 16 bits.
    static func units(of utf8: some Collection<UInt8>, in order: Order) -> [UInt8] {
        String(decoding: utf8, as: UTF8.self).utf16.flatMap { unit in
            let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
            return order == .little ? [low, high] : [high, low]
        }
    }

    /// How a message in UTF-16 begins.
    struct Opening {
        var order: Order
        var mark: HeaderMark
        fileprivate var bytes: [UInt8]
    }

    /// A header segment's name, with a byte order mark before it or without.
    fileprivate static let openings: [Opening] = [Order.little, .big].flatMap { order in
        ["MSH", "FHS", "BHS", "BTS", "FTS"].flatMap { name in
            ["", "\u{FEFF}"].map { mark in
                Opening(
                    order: order, mark: name == "MSH" ? .message : .batch,
                    bytes: units(of: Array((mark + name).utf8), in: order))
            }
        }
    }
}

extension RawSpan {
    /// Whether a message in UTF-16 begins at `position`.
    @inline(__always)
    func wideOpening(at position: Int) -> Sighting<WideText.Opening> {
        guard position < byteCount else { return .undecided }
        switch self[position] {
        case 0x00, 0xFE, 0xFF: return wholeWideOpening(at: position)
        case UInt8(ascii: "M"), UInt8(ascii: "F"), UInt8(ascii: "B"):
            guard position + 1 < byteCount else { return .undecided }
            return self[position + 1] == 0 ? wholeWideOpening(at: position) : .no
        default: return .no
        }
    }

    private func wholeWideOpening(at position: Int) -> Sighting<WideText.Opening> {
        var isUndecided = false
        for opening in WideText.openings {
            let begin = opening.bytes.prefix(byteCount - position)
            guard begin.enumerated().allSatisfy({ self[position + $0.offset] == $0.element }) else { continue }
            if begin.count == opening.bytes.count { return .yes(opening) }
            isUndecided = true
        }
        return isUndecided ? .undecided : .no
    }
}
