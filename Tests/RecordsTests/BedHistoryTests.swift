import Records
import TestSupport
import Testing
import Values

struct BedHistoryTests {
    private let anna = PatientIdentifier(system: "urn:mrn", value: "A")
    private let bert = PatientIdentifier(system: "urn:mrn", value: "B")

    private func minute(_ minute: Int) -> Timestamp { Timestamp(microseconds: Int64(minute) * 60_000_000) }

    /// A statement about what happened at a minute, written down at `issued`.
    private func says(
        _ kind: Movement.Kind, _ act: String, _ place: String?, at: Int, issued: Int? = nil, visit: String? = "V1"
    ) -> Movement {
        Movement(
            id: "\(kind) \(act) \(place ?? "") \(at) \(issued ?? at) \(visit ?? "")", kind: kind,
            act: act, patient: anna, visit: visit, place: place, at: minute(at), issuedAt: minute(issued ?? at),
            recordedAt: minute(1_000), source: "ADT")
    }

    /// Stays as `place since-until`.
    private func path(_ movements: Movement...) -> [String] { path(movements) }

    private func path(_ movements: [Movement]) -> [String] {
        PatientPath.stays(of: movements, as: anna, beds: .standard).map { stay in
            "\(stay.place) \(text(stay.since))-\(stay.until.map(text) ?? "")"
        }
    }

    private func text(_ time: Timestamp) -> String { "\(time.microseconds / 60_000_000)" }

    @Test func `admission, transfer and discharge give one stay after another`() {
        #expect(
            path(
                says(.enters, "admission", "ICU^1^A", at: 10), says(.enters, "transfer", "ICU^1^B", at: 20),
                says(.leaves, "discharge", "ICU^1^B", at: 30)) == ["ICU^1^A 10-20", "ICU^1^B 20-30"])
    }

    @Test func `a cancelled transfer leaves the patient where it was`() {
        #expect(
            path(
                says(.enters, "admission", "ICU^1^A", at: 10), says(.enters, "transfer", "ICU^1^B", at: 20),
                says(.cancels, "transfer", "ICU^1^A", at: 20, issued: 25)) == ["ICU^1^A 10-"])
    }

    @Test func `a cancelled discharge goes on, a cancelled admission never was`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        #expect(
            path(
                admission, says(.leaves, "discharge", "ICU^1^A", at: 20),
                says(.cancels, "discharge", "ICU^1^A", at: 20, issued: 22)) == ["ICU^1^A 10-"])
        #expect(path(admission, says(.cancels, "admission", nil, at: 10, issued: 12)) == [])
        // Admitted again after that: the cancellation is about the first one.
        #expect(
            path(
                admission, says(.cancels, "admission", nil, at: 10, issued: 12),
                says(.enters, "admission", "ICU^1^C", at: 15)) == ["ICU^1^C 15-"])
    }

    @Test func `who was not discharged after all is where the cancellation says, be it another bed`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        let discharge = says(.leaves, "discharge", "ICU^1^A", at: 20)
        let elsewhere = says(.cancelsEnd, "discharge", "ICU^1^B", at: 20, issued: 25)
        #expect(path(admission, discharge, elsewhere) == ["ICU^1^A 10-25", "ICU^1^B 25-"])
        #expect(path(admission, elsewhere) == ["ICU^1^A 10-25", "ICU^1^B 25-"], "the discharge was lost")
        #expect(path(discharge, elsewhere) == ["ICU^1^B 25-"], "the admission was lost")
        #expect(path(admission, discharge, says(.cancelsEnd, "discharge", nil, at: 20, issued: 25)) == ["ICU^1^A 10-"])
        // A visit ends once, whatever the cancellation gives as the time of that.
        for at in [5, 19, 21, 25] {
            let same = says(.cancelsEnd, "discharge", "ICU^1^A", at: at, issued: 25)
            #expect(path(admission, discharge, same) == ["ICU^1^A 10-"], "at \(at)")
        }
        // What was told later counts: another end, though it was before, and a move.
        let gone = says(.leaves, "discharge", "ICU^1^A", at: 22, issued: 30)
        #expect(path(admission, discharge, elsewhere, gone) == ["ICU^1^A 10-22"])
        let moved = says(.enters, "transfer", "ICU^1^C", at: 24, issued: 30)
        #expect(path(admission, discharge, elsewhere, moved) == ["ICU^1^A 10-24", "ICU^1^C 24-"])
        // Without a number of the visit an end of another time is not the one that is meant, but the place is said.
        let unnumbered = [
            says(.enters, "admission", "ICU^1^A", at: 10, visit: nil),
            says(.leaves, "discharge", "ICU^1^A", at: 20, visit: nil),
        ]
        let back = says(.cancelsEnd, "discharge", "ICU^1^A", at: 19, issued: 25, visit: nil)
        #expect(path(unnumbered + [back]) == ["ICU^1^A 10-20", "ICU^1^A 25-"])
        // The admission is cancelled after all: nobody was there.
        let never = says(.cancelsAllSince, "admission", nil, at: 10, issued: 40)
        #expect(path(admission, discharge, elsewhere, never) == [])
    }

    @Test func `what was seen because of something cancelled was not seen`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        let seen = says(.isSeen, "update", "ICU^1^A", at: 15)
        // Admitted by mistake, updated, and the mistake taken back: nobody lies there.
        #expect(path(admission, seen, says(.cancels, "admission", nil, at: 30)) == [])
        #expect(
            path(
                admission, says(.leaves, "discharge", "ICU^1^A", at: 20),
                says(.cancels, "discharge", "ICU^1^A", at: 20, issued: 22), seen,
                says(.cancels, "admission", nil, at: 10, issued: 30)) == [])
        // What is seen later is seen anew.
        let later = says(.isSeen, "update", "ICU^1^A", at: 40)
        #expect(path(admission, seen, says(.cancels, "admission", nil, at: 30), later) == ["ICU^1^A 40-"])
        let wrong = says(.enters, "transfer", "ICU^1^B", at: 20)
        let there = says(.isSeen, "update", "ICU^1^B", at: 21)
        let back = says(.cancels, "transfer", "ICU^1^A", at: 20, issued: 25)
        #expect(path(admission, wrong, there, back) == ["ICU^1^A 10-"])
    }

    @Test func `what followed from a cancelled admission did not happen either`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        let transfer = says(.enters, "transfer", "ICU^1^B", at: 20)
        let cancellation = says(.cancelsAllSince, "admission", nil, at: 10, issued: 30)
        #expect(path(admission, transfer, cancellation) == [])
        #expect(path(admission, transfer, says(.leaves, "discharge", "ICU^1^B", at: 25), cancellation) == [])
        // Whatever the cancellation gives as its time: a visit begins once.
        for at in [5, 12, 29, 30] {
            #expect(path(admission, transfer, says(.cancelsAllSince, "admission", nil, at: at, issued: 30)) == [])
        }
        // Visits that nobody numbered are told apart by their admissions.
        let (first, second) = (
            says(.enters, "admission", "ICU^1^A", at: 10, visit: nil),
            says(.enters, "admission", "ICU^1^C", at: 40, visit: nil)
        )
        let moves = [
            says(.enters, "transfer", "ICU^1^B", at: 20, visit: nil),
            says(.enters, "transfer", "ICU^1^D", at: 50, visit: nil),
        ]
        let of = { (at: Int) in says(.cancelsAllSince, "admission", nil, at: at, issued: 60, visit: nil) }
        #expect(path([first, second, of(40)] + moves) == ["ICU^1^A 10-20", "ICU^1^B 20-"])
        #expect(path([first, second, of(10)] + moves) == ["ICU^1^C 40-50", "ICU^1^D 50-"])
        #expect(path([first, second, of(60)] + moves) == ["ICU^1^A 10-20", "ICU^1^B 20-"])
    }

    @Test func `a cancelled admission leaves other visits, what is told later, and who left for good as they are`() {
        let emergency = says(.enters, "admission", "ED^1^X", at: 5, visit: "V0")
        let wrong = [says(.enters, "admission", "ICU^1^A", at: 10), says(.enters, "transfer", "ICU^1^B", at: 20)]
        let cancellation = says(.cancelsAllSince, "admission", nil, at: 30)
        #expect(path([emergency, cancellation] + wrong) == ["ED^1^X 5-"])
        // Admitted again, and the cancellation sent once more.
        let again = says(.enters, "admission", "ICU^1^C", at: 40, visit: "V2")
        let repeated = says(.cancelsAllSince, "admission", nil, at: 50)
        #expect(path([cancellation, again, repeated] + wrong) == ["ICU^1^C 40-"])
        // Of what is unknown nothing is left to believe.
        #expect(path(wrong[1], says(.cancelsAllSince, "admission", nil, at: 30)) == ["ICU^1^B 20-30"])
        // An end that names no visit may be of another one.
        let gone = says(.leaves, "discharge", nil, at: 25, visit: nil)
        #expect(path([emergency, cancellation, gone] + wrong) == ["ED^1^X 5-25"])
    }

    @Test func `a cancellation without a time means the last one before it`() {
        #expect(
            path(
                says(.enters, "admission", "ICU^1^A", at: 10), says(.enters, "transfer", "ICU^1^B", at: 20),
                says(.enters, "transfer", "ICU^1^C", at: 30), says(.cancels, "transfer", nil, at: 35)) == [
                    "ICU^1^A 10-20", "ICU^1^B 20-",
                ])
    }

    @Test func `what a cancellation names by its very time is meant also if it was told later`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        let cancellation = says(.cancels, "transfer", "ICU^1^A", at: 20, issued: 25)
        let late = says(.enters, "transfer", "ICU^1^B", at: 20, issued: 40)
        #expect(path(admission, late, cancellation) == ["ICU^1^A 10-"])
        // Cancelled, and told anew with the right bed.
        let wrong = says(.enters, "transfer", "ICU^1^C", at: 20, issued: 22)
        #expect(path(admission, wrong, cancellation, late) == ["ICU^1^A 10-20", "ICU^1^B 20-"])
    }

    @Test func `what cancels something unknown makes the place unknown, unless it says the same place`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        #expect(
            path(admission, says(.cancels, "transfer", "ICU^1^B", at: 20, issued: 25)) == ["ICU^1^A 10-25"])
        #expect(path(admission, says(.cancels, "transfer", "ICU^1^A", at: 20, issued: 25)) == ["ICU^1^A 10-"])
    }

    @Test func `an update confirms, contradicts, or is the first that is known; it never undoes a discharge`() {
        let admission = says(.enters, "admission", "ICU^1^A", at: 10)
        #expect(path(admission, says(.isSeen, "update", "icu^^a", at: 15)) == ["ICU^1^A 10-"])
        #expect(path(admission, says(.isSeen, "update", "ICU^1^B", at: 15)) == ["ICU^1^A 10-15"])
        #expect(path(says(.isSeen, "update", "ICU^1^B", at: 15)) == ["ICU^1^B 15-"])
        #expect(
            path(
                admission, says(.leaves, "discharge", "ICU^1^A", at: 20), says(.isSeen, "update", "ICU^1^A", at: 25))
                == ["ICU^1^A 10-20"])
    }

    @Test func `the end of another visit in another bed does not end this one`() {
        let moved = says(.enters, "admission", "ICU^1^A", at: 20, visit: "V2")
        let emergency = says(.enters, "admission", "ED^1^X", at: 10)
        #expect(
            path(emergency, moved, says(.leaves, "discharge", "ED^1^X", at: 30)) == ["ED^1^X 10-20", "ICU^1^A 20-"])
        #expect(
            path(emergency, moved, says(.leaves, "discharge", "ICU^1^A", at: 30)) == [
                "ED^1^X 10-20", "ICU^1^A 20-30",
            ])
    }

    @Test func `a deleted visit leaves nothing behind`() {
        #expect(
            path(
                says(.enters, "admission", "ICU^1^A", at: 10, visit: "V9"),
                says(.cancelsVisit, "visit", nil, at: 30, visit: "V9")) == [])
    }

    @Test(arguments: 0..<200)
    func `the order of arrival and repetitions make no difference`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let acts: [(Movement.Kind, String)] = [
            (.enters, "admission"), (.enters, "transfer"), (.leaves, "discharge"), (.isSeen, "update"),
            (.cancels, "transfer"), (.cancelsEnd, "discharge"), (.cancelsAllSince, "admission"),
            (.cancelsVisit, "visit"),
        ]
        var all: [Movement] = []
        for _ in 0..<(2 + random.below(12)) {
            let (kind, act) = acts[random.below(acts.count)]
            let at = random.below(8)
            all.append(
                says(
                    kind, act, random.below(5) == 0 ? nil : "ICU^1^\(random.below(3))", at: at,
                    issued: at + random.below(3), visit: "V\(random.below(2))"))
        }
        let expected = path(all)
        for _ in 0..<5 {
            let again = (all + all.prefix(random.below(all.count + 1))).shuffled(using: &random)
            #expect(path(again) == expected, "seed \(seed)")
        }
        // A patient is never in two beds at a time.
        let stays = PatientPath.stays(of: all, as: anna, beds: .standard)
        for (one, next) in zip(stays, stays.dropFirst()) {
            #expect(one.until.map { $0 <= next.since } == true, "seed \(seed)")
        }
    }

    // MARK: Beds

    private func stay(_ patient: PatientIdentifier, _ since: Int, _ until: Int?, recorded: Int = 1_000) -> Stay {
        Stay(
            patient: patient, place: "ICU^1^A", since: minute(since), until: until.map(minute), source: "ADT",
            recordedAt: minute(recorded))
    }

    private func attachment(
        _ patient: PatientIdentifier?, _ since: Int, _ until: Int?, recorded: Int = 2_000
    ) -> BedAttachment {
        BedAttachment(
            id: "\(recorded)", subject: .bed("ICU^1^A"), patient: patient, since: minute(since),
            until: until.map(minute), actor: "nurse", recordedAt: minute(recorded))
    }

    private func spans(_ stays: [Stay], _ attachments: [BedAttachment] = [], isAmbiguous: Bool = false) -> [String] {
        BedHistory.spans(stays: stays, isAmbiguous: isAmbiguous, attachments: attachments).map(text)
    }

    private func text(_ span: AssociatedSpan) -> String {
        "\(text(span.since))-\(span.until.map(text) ?? "") \(span.patient?.value ?? "-") \(span.basis.word)"
    }

    @Test func `two patients in one bed are nobody while it lasts`() {
        #expect(
            spans([stay(anna, 10, 30), stay(bert, 20, nil)]) == ["10-20 A adt", "20-30 - conflict", "30- B adt"])
    }

    @Test func `a name that may mean two beds is nobody's`() {
        #expect(spans([stay(anna, 10, 30)], isAmbiguous: true) == ["10-30 - conflict"])
    }

    @Test func `a person decides, until it takes that back or later ADT says otherwise`() {
        let stays = [stay(anna, 10, nil), stay(bert, 20, nil)]
        #expect(spans(stays, [attachment(bert, 20, nil)]) == ["10-20 A adt", "20- B person"])
        #expect(
            spans(stays, [attachment(bert, 20, nil), attachment(nil, 20, 25, recorded: 2_001)]) == [
                "10-20 A adt", "20-25 - conflict", "25- B person",
            ])
        #expect(
            spans([stay(anna, 10, nil, recorded: 3_000)], [attachment(bert, 5, 20)]) == [
                "5-10 B person", "10-20 - conflict", "20- A adt",
            ])
    }

    @Test func `beds are matched by the components that the rule names`() {
        let beds = BedMatching.standard
        #expect(beds.names(of: "ICU^^BED3", among: ["ICU^R1^BED3^HOSP", "ICU^R1^BED4"]) == ["ICU^R1^BED3^HOSP"])
        #expect(beds.names(of: "ICU^^BED3", among: ["ICU^R1^BED3^NORTH", "ICU^R1^BED3^SOUTH"]) == nil)
        #expect(beds.names(of: "ICU^^BED3^NORTH", among: ["ICU^R1^BED3^NORTH", "ICU^R1^BED3^SOUTH"])?.count == 1)
        #expect(beds.names(of: "ICU", among: ["ICU"]) == [])
    }

    @Test func `a name with its authority's id is the name, and an ampersand may be part of one`() {
        let beds = BedMatching.standard
        #expect(beds.agree("ICU&1.2.3&ISO^^BED3", "icu^R1^BED3^HOSP&2.16.840&ISO"))
        #expect(!beds.agree("A&E^^1", "A&B^^1") && beds.agree("A&E^^1", "a&e^^1"))
        #expect(beds.key(of: "ICU&1.2.3&ISO^^BED3") == beds.key(of: "ICU^^BED3"))
        #expect(beds.agree("ICU/PCU^^pDemo6&0&0", "ICU/PCU^^pDemo6") && !beds.agree("ICU^^1&2", "ICU^^1"))
    }

    @Test func `of two moves of one minute the one that came last counts`() {
        func move(_ place: String, recorded: Int) -> Movement {
            var movement = says(.enters, "transfer", place, at: 20)
            movement.recordedAt = minute(recorded)
            return movement
        }
        for place in ["ICU^1^A", "ICU^1^B", "ICU^1^C", "ICU^1^D"] {
            let moves = [move("ICU^1^X", recorded: 101), move(place, recorded: 102), move("ICU^1^Y", recorded: 100)]
            #expect(path(moves) == ["\(place) 20-"])
            #expect(path(moves.reversed()) == ["\(place) 20-"])
        }
    }

    @Test(arguments: 0..<200)
    func `what is recorded on top of a history gives the new one`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func history() -> [AssociatedSpan] {
            let stays = (0..<random.below(5)).map { _ in
                let since = random.below(20)
                return stay(
                    random.below(2) == 0 ? anna : bert, since, random.below(3) == 0 ? nil : since + 1 + random.below(9))
            }
            return BedHistory.spans(stays: stays, isAmbiguous: false, attachments: [])
        }
        var facts: [AssociatedSpan] = []
        for _ in 0..<4 {
            let wanted = history()
            facts += BedHistory.changes(from: BedHistory.spansInForce(facts), to: wanted)
            #expect(BedHistory.spansInForce(facts).map(text) == wanted.map(text), "seed \(seed)")
        }
    }
}
