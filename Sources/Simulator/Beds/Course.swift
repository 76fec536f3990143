/// How ill a simulated patient becomes, and when.
public struct Course: Hashable, Sendable {
    /// From the start of the simulation until the patient begins to get worse; nil if never.
    public var onset: Duration?
    /// From well to worst, at worst, and back to well.
    public var worsening: Duration
    public var lasting: Duration
    public var recovering: Duration
    /// From one onset to the next.
    public var period: Duration

    /// A patient who stays well.
    public static let stable = Course(onset: nil)

    /// A patient whose saturation falls below 90 % and whose heart rate passes 120/min well within two minutes, and who
    /// is well again two and a half minutes later; once in a quarter of an hour.
    public static let deteriorating = Course(onset: .seconds(35))

    public init(
        onset: Duration?, worsening: Duration = .seconds(35), lasting: Duration = .seconds(90),
        recovering: Duration = .seconds(60), period: Duration = .seconds(900)
    ) {
        (self.onset, self.worsening, self.lasting) = (onset, worsening, lasting)
        (self.recovering, self.period) = (recovering, period)
    }

    /// From 0, well, to 1, worst.
    public func severity(after elapsed: Duration) -> Double {
        guard let onset, elapsed > onset else { return 0 }
        let seconds = ((elapsed - onset) / .seconds(1)).truncatingRemainder(dividingBy: period / .seconds(1))
        let (rise, hold, fall) = (worsening / .seconds(1), lasting / .seconds(1), recovering / .seconds(1))
        if seconds < rise { return Self.eased(seconds / rise) }
        if seconds < rise + hold { return 1 }
        return Self.eased(1 - (seconds - rise - hold) / fall)
    }

    /// Without corners at either end.
    private static func eased(_ part: Double) -> Double {
        let part = min(1, max(0, part))
        return part * part * (3 - 2 * part)
    }
}
