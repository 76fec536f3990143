extension Duration {
    /// Reads a duration as people write it: numbers with the units `d`, `h`, `m`, `s` and `ms`, the longest first and
    /// each at most once, such as `30s`, `1h30m` or `250ms`.
    ///
    /// Nil if the text is anything else, a number without a unit included, or passes 100 years.
    public init?(text: some StringProtocol) {
        let units = Self.textUnits
        var rest = Array(text.utf8)[...]
        var remainingUnits = units[...]
        var total: Int64 = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
            let letters = rest.dropFirst(digits.count).prefix { $0 &- UInt8(ascii: "a") < 26 }
            guard (1...15).contains(digits.count), let amount = Int64(String(decoding: digits, as: UTF8.self)),
                let unit = remainingUnits.firstIndex(where: { $0.name.utf8.elementsEqual(letters) })
            else { return nil }
            let (product, overflow) = amount.multipliedReportingOverflow(by: units[unit].milliseconds)
            guard !overflow, product <= Self.textMillisecondsMax - total else { return nil }
            total += product
            remainingUnits = units[(unit + 1)...]
            rest = rest.dropFirst(digits.count + letters.count)
        }
        self = .milliseconds(total)
    }

    /// The duration as ``init(text:)`` reads it, to the millisecond: `1h30m`; `0s` for none and for negative ones.
    public var text: String {
        let (seconds, attoseconds) = components
        var rest = max(0, seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
        var text = ""
        for (name, milliseconds) in Self.textUnits where rest >= milliseconds {
            text += "\(rest / milliseconds)\(name)"
            rest %= milliseconds
        }
        return text.isEmpty ? "0s" : text
    }

    private static let textUnits: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ]

    /// The longest duration that ``init(text:)`` reads: 100 years of 365 days.
    private static let textMillisecondsMax: Int64 = 36_500 * 86_400_000
}
