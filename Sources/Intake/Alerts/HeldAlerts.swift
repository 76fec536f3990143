import Records
import Storage

/// The alerts of which nobody is told yet, because what was decided of them may be over: the gateway was behind.
///
/// News of an alert is told at once while the gateway is not behind. Else it is held until all that had been received by
/// then has been taken: an alert that has ended meanwhile was of the past, and nobody is paged; one that is still active
/// is told then, once. Ends of alerts that were told are never held.
struct HeldAlerts: Equatable, Sendable {
    private struct Hold: Equatable, Sendable {
        /// The journal sequence up to which all has to be taken first.
        var until: UInt64
        /// Whether nobody was ever told of the alert.
        var isNew: Bool
    }

    private var holds: [String: Hold] = [:]

    var isEmpty: Bool { holds.isEmpty }

    /// Whether nobody was ever told of an alert.
    func isUntold(_ id: String) -> Bool { holds[id]?.isNew ?? false }

    /// Whether something may be told once all up to a sequence is taken.
    func areDue(at taken: UInt64) -> Bool { holds.values.contains { $0.until <= taken } }

    /// Whether a transition is to be told now; if not, and it is no end, its alert is held.
    ///
    /// - Parameters:
    ///   - isBehind: Whether it was decided while the gateway was behind.
    ///   - received: The last sequence that had been received.
    mutating func admit(_ transition: AlertTransition, isBehind: Bool, received: UInt64) -> Bool {
        let id = transition.alert.id
        if transition.kind == .ended { return holds.removeValue(forKey: id)?.isNew != true }
        // What a person does is of now; who was never told of the alert hears of both at once.
        if transition.kind == .acknowledged { return !isUntold(id) }
        guard holds[id] == nil else { return false }
        if isBehind { holds[id] = Hold(until: received, isNew: transition.kind == .raised) }
        return !isBehind
    }

    /// Holds an alert that was held before a restart, until all that had been received by then is taken.
    mutating func restore(_ id: String, isNew: Bool, received: UInt64) {
        holds[id] = Hold(until: received, isNew: isNew)
    }

    /// Takes out what is due once all up to a sequence is taken: of the alerts that are still active, the kind of news
    /// by which each is told.
    mutating func release(at taken: UInt64, active: [Alert]) -> [(alert: Alert, kind: AlertTransition.Kind)] {
        let due = holds.filter { $0.value.until <= taken }
        for id in due.keys { holds[id] = nil }
        return active.compactMap { alert in due[alert.id].map { (alert, $0.isNew ? .raised : .updated) } }
    }
}

// MARK: - Stored form

/// `1 new` or `1 known`, among the alarm states.
extension HeldAlerts {
    private static let prefix = "held\u{1F}"

    static func owns(state key: String) -> Bool { key.hasPrefix(prefix) }

    /// What is to be stored where another was stored.
    func changes(since former: Self) -> [AlarmStateWrite] {
        Set(holds.keys).union(former.holds.keys).sorted().compactMap { id in
            let (old, new) = (former.holds[id]?.isNew, holds[id]?.isNew)
            guard old != new else { return nil }
            return AlarmStateWrite(
                key: Self.prefix + id, data: new.map { Array(($0 ? "1 new" : "1 known").utf8) })
        }
    }

    /// The alert and whether nobody was told of it; nil if the state is not of this form.
    static func held(state key: String, data: [UInt8]) -> (id: String, isNew: Bool)? {
        guard owns(state: key) else { return nil }
        switch String(decoding: data, as: UTF8.self) {
        case "1 new": return (String(key.dropFirst(prefix.count)), true)
        case "1 known": return (String(key.dropFirst(prefix.count)), false)
        default: return nil
        }
    }
}
