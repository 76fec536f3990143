extension PartialDateTime {
    /// The same as ISO 8601 writes it, no more precise than it was: `2026-01-24`, `2026-01-24T12:47:38.5+01:00`.
    ///
    /// An hour without minutes, which ISO 8601's extended form lacks, is the hour's start.
    public var isoText: String {
        func padded(_ number: Int, _ count: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        var written = padded(year, 4)
        if precision >= .month { written += "-" + padded(month) }
        if precision >= .day { written += "-" + padded(day) }
        guard precision >= .hour else { return written }
        written += "T" + padded(hour) + ":" + padded(minute)
        if precision >= .second { written += ":" + padded(second) }
        if precision >= .fraction { written += "." + padded(microsecond, 6).prefix(fractionDigits) }
        guard let offsetMinutes else { return written }
        let (hours, minutes) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
        return written + (offsetMinutes < 0 ? "-" : "+") + padded(hours) + ":" + padded(minutes)
    }
}
