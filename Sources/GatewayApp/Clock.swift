import Foundation
import Mapping
import Values

/// The gateway's clock and its source of ids: the only ones; everything below is given them.
enum Clock {
    static let now: @Sendable () -> Timestamp = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// A version 4 UUID in lower case (RFC 9562), fit for a FHIR id.
    static let newID: @Sendable () -> String = {
        // `UUID()` opens the system's random device each time; the generator asks the system directly.
        var random = SystemRandomNumberGenerator()
        let words = (random.next(), random.next())
        let version = (words.0 & 0xFFFF_FFFF_FFFF_0FFF | 0x4000).bigEndian
        let variant = (words.1 & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000).bigEndian
        return UUID(uuid: unsafeBitCast((version, variant), to: uuid_t.self)).uuidString.lowercased()
    }
}

extension TimeZone {
    /// A zone of the time zone database by its name, as mappings name it; nil if there is none.
    static let offset: @Sendable (_ name: String) -> ZoneOffset? = { name in
        guard knownTimeZoneIdentifiers.contains(name), let zone = TimeZone(identifier: name) else { return nil }
        return { zone.offsetMinutes(atLocal: $0, receivedAt: $1) }
    }

    /// The distance from UTC in minutes at a local time of this zone.
    ///
    /// A time that clocks show twice in autumn, or never in spring, is meant as the one nearer to its receipt: the
    /// readings of the repeated hour must not fall onto those of the hour before.
    func offsetMinutes(atLocal local: Timestamp, receivedAt: Timestamp) -> Int {
        let date = Date(timeIntervalSince1970: Double(local.microseconds) / 1_000_000)
        // No zone changes twice within a day.
        let (before, after) = (
            secondsFromGMT(for: date.addingTimeInterval(-43_200)), secondsFromGMT(for: date.addingTimeInterval(43_200))
        )
        guard before != after else { return before / 60 }
        let possible = [before, after].filter { secondsFromGMT(for: date.addingTimeInterval(-Double($0))) == $0 }
        if possible.count == 1 { return possible[0] / 60 }
        func distance(_ offset: Int) -> Duration {
            let gap = local - .seconds(offset) - receivedAt
            return gap < .zero ? .zero - gap : gap
        }
        return (distance(before) <= distance(after) ? before : after) / 60
    }
}
