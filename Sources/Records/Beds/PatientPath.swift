import Values

/// Where a patient was, from everything that was ever said of it.
public enum PatientPath {
    /// The stays of one patient, in order; they don't overlap.
    ///
    /// A pure function of the set of statements: their order, and repetitions of one, make no difference.
    ///
    /// - Parameters:
    ///   - movements: All statements about the patient, under whatever identifier it had.
    ///   - patient: The identifier that the stays are given under.
    ///   - beds: When two names are one bed.
    public static func stays(
        of movements: [Movement], as patient: PatientIdentifier, beds: BedMatching
    ) -> [Stay] {
        var unique: [String: Movement] = [:]
        for movement in movements { unique[movement.id] = movement.earlier(unique[movement.id]) }
        let happened = withoutCancelled(Array(unique.values))
        var walk = Walk(patient: patient, beds: beds)
        for movement in happened.sorted(by: \.order) { walk.take(movement) }
        return walk.finished
    }

    /// What is left when all cancellations have had their effect.
    ///
    /// A cancellation names when the thing happened that it cancels (EVN-6; HL7 v2.6, 3.4.1.6). If it names no time but
    /// its own, it means the last one before it was written, as its definition says (A11, A12, A13). If what it cancels
    /// is not known here, nobody can tell where the patient is now, unless the cancellation itself says so.
    private static func withoutCancelled(_ movements: [Movement]) -> [Movement] {
        var left = movements.filter { !$0.isCancellation }
        for cancel in movements.filter({ $0.kind == .cancelsVisit }) {
            left.removeAll { $0.visit == cancel.visit && $0.issuedAt <= cancel.issuedAt }
        }
        var sightings: [Movement] = []
        // Visits whose admission is cancelled: to say so again says nothing new.
        var voided: Set<String> = []
        let cancels = movements.filter { $0.isCancellation && $0.kind != .cancelsVisit }
        for cancel in cancels.sorted(by: \.issueOrder) {
            let meant = left.indices.filter { left[$0].isOfKind(cancelledBy: cancel) }
            let possible = meant.filter { left[$0].issuedAt <= cancel.issuedAt }
            // Clocks of senders differ: what happened at that very time is meant also if it was told later, unless
            // something else was told before, which may have been cancelled and told anew.
            let exact = (possible.isEmpty ? meant : possible).filter { left[$0].at == cancel.at }
            var found = exact
            if exact.isEmpty, cancel.at >= cancel.issuedAt || cancel.happensOnceInVisit {
                found = possible.max { left[$0].order < left[$1].order }.map { [$0] } ?? []
            }
            // One thing told twice is one thing. What was seen since then was seen because of it.
            if let since = found.map({ left[$0].at }).min() {
                for index in found.reversed() { left.remove(at: index) }
                let next = left.filter { $0.at > since && $0.isOfKind(cancelledBy: cancel) }.map(\.at).min()
                left.removeAll { $0.isVoid(since: since, until: next, by: cancel) }
                sightings.removeAll { $0.isVoid(since: since, until: next, by: cancel) }
            }
            if cancel.kind == .cancelsAllSince, let visit = cancel.visit {
                guard voided.insert(visit).inserted || !found.isEmpty else { continue }
            }
            guard cancel.place != nil || found.isEmpty else { continue }
            var sighting = cancel
            (sighting.kind, sighting.at) = (cancel.kindOfSighting, cancel.issuedAt)
            sightings.append(sighting)
        }
        return left + sightings
    }

    /// Follows the statements in the order of what they tell.
    private struct Walk {
        let patient: PatientIdentifier
        let beds: BedMatching
        private(set) var stays: [Stay] = []
        /// The stay that is still open.
        private var present: Present?
        /// Whether anything was said that a mere sighting can't overrule.
        private var isTold = false
        /// When the last end was written; nil if there was none.
        private var endSaidAt: Timestamp?

        private struct Present {
            let stay: Stay
            var visit: String?
            /// When the last statement about it was written.
            var saidAt: Timestamp
        }

        init(patient: PatientIdentifier, beds: BedMatching) { (self.patient, self.beds) = (patient, beds) }

        mutating func take(_ movement: Movement) {
            switch movement.kind {
            case .enters:
                isTold = true
                if let present, isSame(present.stay.place, movement.place) {
                    self.present?.visit = movement.visit
                    self.present?.saidAt = max(present.saidAt, movement.issuedAt)
                } else {
                    close(at: movement.at)
                    open(movement)
                }
            case .leaves:
                isTold = true
                if let present, isOfAnotherVisit(movement, than: present) { return }
                endSaidAt = max(endSaidAt ?? movement.issuedAt, movement.issuedAt)
                close(at: movement.at)
            case .isSeen, .cancelsEnd: see(movement)
            case .cancels, .cancelsVisit, .cancelsAllSince: break
            }
        }

        private mutating func see(_ movement: Movement) {
            guard let place = movement.place else { return }
            // Who did not leave after all may be in another bed by now (HL7 v2.6, 3.3.13), unless an end was told since.
            let isMove = movement.kind == .cancelsEnd
            if let present {
                if isSame(present.stay.place, place) {
                    self.present?.saidAt = max(present.saidAt, movement.issuedAt)
                } else if present.saidAt <= movement.issuedAt {
                    // Who is said to be in two beds is in neither for us, until it is said that there was a move.
                    // A move that was written after the sighting, though it was before it, is that.
                    close(at: movement.at)
                    if isMove { open(movement) }
                }
            } else if !isTold || isMove && endSaidAt.map({ $0 <= movement.issuedAt }) ?? true {
                open(movement)
            }
            isTold = true
        }

        var finished: [Stay] { stays + (present.map { [$0.stay] } ?? []) }

        private func isSame(_ one: String, _ other: String?) -> Bool {
            guard let other else { return false }
            return one == other || beds.agree(one, other)
        }

        /// Whether a discharge is about another visit than the one that the patient is in a bed for. It must name
        /// another visit and another bed: who may have left must not be thought to be there.
        private func isOfAnotherVisit(_ movement: Movement, than present: Present) -> Bool {
            guard let visit = movement.visit, let other = present.visit, movement.place != nil else { return false }
            return visit != other && !isSame(present.stay.place, movement.place)
        }

        private mutating func open(_ movement: Movement) {
            guard let place = movement.place else { return }
            let stay = Stay(
                patient: patient, place: place, since: movement.at, until: nil, source: movement.source,
                recordedAt: movement.recordedAt)
            present = Present(stay: stay, visit: movement.visit, saidAt: movement.issuedAt)
        }

        private mutating func close(at time: Timestamp) {
            guard var stay = present?.stay else { return }
            present = nil
            stay.until = time
            if stay.since < time { stays.append(stay) }
        }
    }
}

extension Movement {
    /// What decides which of two statements is the earlier one: when it happened, when it was written, what it says. Of
    /// two of one minute, where clocks tell no more, the one that came first.
    fileprivate var order: Order { Order(at, issuedAt, of: self) }
    fileprivate var issueOrder: Order { Order(issuedAt, at, of: self) }

    fileprivate struct Order: Comparable {
        var time: Timestamp
        var second: Timestamp
        var rank: UInt8
        var recorded: Timestamp
        var id: String

        init(_ time: Timestamp, _ second: Timestamp, of movement: Movement) {
            (self.time, self.second, rank) = (time, second, movement.kind.rawValue)
            (recorded, id) = (movement.recordedAt, movement.id)
        }

        static func < (left: Self, right: Self) -> Bool {
            (left.time, left.second, left.rank, left.recorded, left.id)
                < (right.time, right.second, right.rank, right.recorded, right.id)
        }
    }

    /// The one of two records of the same statement that was stored first.
    fileprivate func earlier(_ other: Movement?) -> Movement {
        guard let other, other.recordedAt < recordedAt else { return self }
        return other
    }

    fileprivate var isCancellation: Bool {
        switch kind {
        case .cancels, .cancelsVisit, .cancelsAllSince, .cancelsEnd: true
        case .enters, .leaves, .isSeen: false
        }
    }

    /// Whether a cancellation needs no time to be understood: a visit begins once, and ends once.
    fileprivate var happensOnceInVisit: Bool { [.cancelsAllSince, .cancelsEnd].contains(kind) && visit != nil }

    /// What a cancellation says of where the patient is when it is written.
    fileprivate var kindOfSighting: Kind {
        if place == nil { return .leaves }
        return kind == .cancelsEnd ? .cancelsEnd : .isSeen
    }

    /// Whether it is void with what a cancellation takes back: it repeats what was believed until that was written, or
    /// followed from it.
    ///
    /// - Parameters:
    ///   - since: When the thing that did not happen was said to have happened.
    ///   - next: When such a thing happened again: what follows from that, stays.
    fileprivate func isVoid(since: Timestamp, until next: Timestamp?, by cancel: Movement) -> Bool {
        guard at >= since, issuedAt <= cancel.issuedAt, visit == nil || cancel.visit == nil || visit == cancel.visit
        else { return false }
        if kind == .isSeen || kind == .cancelsEnd { return true }
        guard cancel.kind == .cancelsAllSince, next.map({ at < $0 }) ?? true else { return false }
        // Who may have left must not be thought to be there: only the end of the very visit is void.
        return kind != .leaves || visit != nil && visit == cancel.visit
    }

    fileprivate func isOfKind(cancelledBy cancel: Movement) -> Bool {
        act == cancel.act && (visit == nil || cancel.visit == nil || visit == cancel.visit)
    }
}

extension Sequence {
    fileprivate func sorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        sorted { key($0) < key($1) }
    }
}
