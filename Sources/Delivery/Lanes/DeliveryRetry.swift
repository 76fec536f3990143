import Values

/// Decides what follows from an attempt to deliver.
///
/// Pure: the random number for the jitter is passed in.
public struct DeliveryRetry: Hashable, Sendable {
    /// What follows.
    public enum Verdict: Hashable, Sendable {
        case delivered
        /// To be tried again after a time. With `forAll` the endpoint asked to be left alone altogether.
        case retry(after: Duration, forAll: Bool)
        /// Given up: kept among the dead letters.
        case dead(reason: String)
        /// The endpoint wants no more events at all (410).
        case disabled
    }

    /// The time before the second attempt; doubled for each further one.
    public var firstPause: Duration = .seconds(1)
    public var longestPause: Duration = .seconds(3_600)
    /// After this age an event is given up, if it has been tried at least ``attemptsMin`` times.
    public var ageMax: Duration = .seconds(3 * 86_400)
    public var attemptsMin = 10

    public init() {}

    /// The statuses that no repetition changes: the event is at fault, not the endpoint's state.
    public static let finalStatuses: Set<Int> = [400, 404, 413, 422]

    /// Judges an attempt.
    ///
    /// - Parameters:
    ///   - status: The HTTP status; nil if there was no answer.
    ///   - retryAfter: What the answer's `Retry-After` asks for.
    ///   - attempt: The number of this attempt, from 1.
    ///   - age: The time since the event happened.
    ///   - chance: A random number from 0 up to 1.
    public func verdict(
        status: Int?, retryAfter: Duration? = nil, attempt: Int, age: Duration, chance: Double
    ) -> Verdict {
        if let status {
            if 200..<300 ~= status { return .delivered }
            if Self.finalStatuses.contains(status) { return .dead(reason: "HTTP \(status)") }
            if status == 410 { return .disabled }
        }
        if age > ageMax, attempt >= attemptsMin {
            return .dead(
                reason: "given up after \(attempt) attempts, last: \(status.map { "HTTP \($0)" } ?? "no answer")")
        }
        let pause = pause(afterAttempt: attempt, chance: chance)
        if let retryAfter, status == 429 || status == 503 {
            return .retry(after: max(pause, min(retryAfter, longestPause)), forAll: true)
        }
        return .retry(after: pause, forAll: status == 429)
    }

    /// The pause after an attempt: doubled each time, half of it left to chance so that senders don't march in step.
    public func pause(afterAttempt attempt: Int, chance: Double) -> Duration {
        let doublings = min(30, max(0, attempt - 1))
        let full = min(longestPause, firstPause * (1 << doublings))
        return full * (0.5 + 0.5 * chance)
    }
}
