/// Who lies in a simulated bed, and how the monitor names patient, bed and itself.
///
/// The first six are the patients of the demonstration; their names agree with the patients in `samples/`. All are
/// invented.
public struct BedIdentity: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    /// PID-3.1, assigned by `AFFERENT-DEMO`: `DEMO-0001`.
    public let patientID: String
    public let family: String
    public let given: String
    /// `YYYYMMDD`.
    public let birthDate: String
    /// `F` or `M`.
    public let sex: String
    /// PV1-3, point of care, room, bed, facility: `ICU^1^BED-01^AFFERENT`.
    public let location: String
    /// The monitor's EUI-64.
    public let device: String

    public init(number: Int) {
        let person = number <= Self.people.count ? Self.people[number - 1] : Self.unnamed(number)
        self.number = number
        patientID = "DEMO-" + Self.padded(number, 4)
        (family, given, birthDate, sex) = person
        location = "ICU^\((number - 1) / 6 + 1)^BED-\(Self.padded(number, 2))^AFFERENT"
        device = "02AFFEFFFE" + Self.padded(number, 6)
    }

    private static let people = [
        ("Lindqvist", "Astrid", "19470312", "F"), ("Okafor", "Chidi", "19580921", "M"),
        ("Marchetti", "Lucia", "19390605", "F"), ("Novak", "Jan", "19661130", "M"),
        ("Haddad", "Samira", "19720418", "F"), ("Brennan", "Tomas", "19510824", "M"),
    ]

    private static func unnamed(_ number: Int) -> (String, String, String, String) {
        let (year, month, day) = (1935 + number % 60, number % 12 + 1, number % 28 + 1)
        return (
            "Simulated", "Patient \(number)", "\(year)\(padded(month, 2))\(padded(day, 2))", number % 2 == 0 ? "F" : "M"
        )
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
