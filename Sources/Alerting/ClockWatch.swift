import Values

/// Tells readings of a clock that was set back from readings that come late.
///
/// Both are older than the newest one. But nobody measures beside late ones only, and those that were kept come faster than
/// they were measured: if nothing newer has come for a while, and times have gone on as those of receipt have, it is the
/// clock. Without that a patient whose monitor's clock is put right would be unwatched until it has caught up.
struct ClockWatch: Sendable {
    private var first: (measured: Timestamp, received: Timestamp)?
    private var latest = Timestamp(microseconds: .min)

    /// How long times must have gone on.
    private static let patience = Duration.seconds(10)

    /// Takes a reading that is older than the newest one.
    mutating func isSetBack(to measured: Timestamp, _ received: Timestamp) -> Bool {
        guard let first, measured > latest else {
            (self.first, latest) = ((measured, received), measured)
            return false
        }
        latest = measured
        let (told, passed) = (measured - first.measured, received - first.received)
        return passed >= Self.patience && told >= passed / 2 && told <= passed * 2
    }
}
