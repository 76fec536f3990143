import Testing
import Values

struct TimeTests {
    @Test(arguments: ["0s", "1ms", "1h30m", "250ms", "7d", "1d2h3m4s5ms", "3650d"])
    func `a duration is written as it is read`(text: String) throws {
        #expect(try #require(Duration(text: text)).text == text)
    }

    @Test func `dates and days since 1970 are each other's inverse over eight centuries`() {
        for days in stride(from: -150_000, through: 150_000, by: 37) {
            #expect(CivilDate(daysSinceEpoch: days).daysSinceEpoch == days)
        }
        #expect(CivilDate(year: 2000, month: 2, day: 29).daysSinceEpoch == 11_016)
        #expect(CivilDate.days(inMonth: 2, of: 1900) == 28)
    }

    @Test func `a point in time is written in UTC, also before 1970`() {
        #expect(Timestamp(microseconds: 1_614_265_330_123_456).description == "2021-02-25T15:02:10.123Z")
        #expect(Timestamp(microseconds: -1).text(fractionDigits: 6) == "1969-12-31T23:59:59.999999Z")
    }

    @Test(arguments: [
        ("2026", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"),
        ("2026-12", "2026-12-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"),
        ("2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"),
        ("2026-01-24T12:47:38+08:00", "2026-01-24T04:47:38.000Z", "2026-01-24T04:47:39.000Z"),
        ("2026-01-24T12:47:38.5Z", "2026-01-24T12:47:38.500Z", "2026-01-24T12:47:38.600Z"),
    ])
    func `a partial time covers the interval that it leaves open`(_ text: String, _ start: String, _ end: String) throws
    {
        let interval = try #require(PartialDateTime(text)).interval()
        #expect(interval.lowerBound.description == start)
        #expect(interval.upperBound.description == end)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13", "26", "2026-1-1", "2026-01-01T25:00:00Z", "2026-01-01T10:00:00+15:00", "x",
    ])
    func `a time that does not exist is refused`(_ text: String) {
        #expect(PartialDateTime(text) == nil)
    }

    @Test(
        arguments: [
            ("20260124124738000+0800", 3, 480), ("20260912120000.0000+0530", 4, 330), ("20150122182656", 0, nil),
            ("202601241247-0500", 0, -300),
        ] as [(String, Int, Int?)])
    func `HL7 times of real monitors are read with their zone`(_ text: String, _ digits: Int, _ offset: Int?) throws {
        let time = try #require(PartialDateTime(hl7: text))
        #expect(time.fractionDigits == digits)
        #expect(time.offsetMinutes == offset)
        #expect(time.text == text)
    }

    @Test(arguments: ["2026012", "20260132", "20260124124738.", "2026012412473800", "20260124+08", "2026-01-24"])
    func `malformed HL7 times are refused`(_ text: String) {
        #expect(PartialDateTime(hl7: text) == nil)
    }
}
