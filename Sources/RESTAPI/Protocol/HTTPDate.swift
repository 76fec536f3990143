import Values

/// Dates of HTTP headers: `Sat, 24 Jan 2026 12:47:38 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ time: Timestamp) -> String {
        let text = time.text(fractionDigits: 0)
        var day = time.microseconds / 86_400_000_000
        if time.microseconds < 0, time.microseconds % 86_400_000_000 != 0 { day -= 1 }
        let date = CivilDate(daysSinceEpoch: Int(day))
        let weekday = days[Int((day % 7 + 7) % 7)]
        let dayText = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let year = text.prefix { $0 != "-" }
        return
            "\(weekday), \(dayText) \(months[date.month - 1]) \(year) \(text.dropFirst(year.count + 7).prefix(8)) GMT"
    }

    /// Reads the preferred form; nil for anything else, which RFC 9110 lets a server ignore.
    static func time(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, (1...CivilDate.days(inMonth: month + 1, of: year)).contains(day),
            (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        return Timestamp(
            year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    }
}
