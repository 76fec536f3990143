import Simulator
import Testing
import Values

private let start = Timestamp(year: 2026, month: 5, day: 4, hour: 9)

/// The readings of a bed once a second, from its start.
private func readings(_ bed: SimulatedBed, seconds: Int, _ look: (Int, SimulatedBed) -> Void) {
    var bed = bed
    for second in 1...seconds {
        bed.advance(to: start + .seconds(second))
        look(second, bed)
    }
}

@Suite struct SimulatedBedTests {
    @Test func `the same seed gives the same patient, another seed another one`() {
        func trace(seed: UInt64) -> [Int] {
            var values: [Int] = []
            readings(SimulatedBed(number: 1, seed: seed, startingAt: start), seconds: 60) { _, bed in
                values += Vital.allCases.map { bed[$0] }
            }
            return values
        }
        #expect(trace(seed: 7) == trace(seed: 7))
        #expect(trace(seed: 7) != trace(seed: 8))
    }

    @Test func `the same seed gives the same readings at whatever time`() {
        var (one, other) = (
            SimulatedBed(number: 1, seed: 7, startingAt: start),
            SimulatedBed(number: 1, seed: 7, startingAt: start + .milliseconds(41_234_567))
        )
        for second in 1...400 {
            one.advance(to: start + .seconds(second))
            other.advance(to: start + .milliseconds(41_234_567) + .seconds(second))
            #expect(Vital.allCases.allSatisfy { one[$0] == other[$0] })
        }
    }

    @Test(arguments: 1...12) func `a stable patient stays within the limits for an hour`(number: Int) {
        readings(SimulatedBed(number: number, seed: 42, startingAt: start), seconds: 3_600) { _, bed in
            #expect((45...120).contains(bed[.heartRate]))
            #expect((91...100).contains(bed[.saturation]))
            #expect((8...26).contains(bed[.respiration]))
            #expect((355...385).contains(bed[.temperature]))
            #expect(bed[.arterialDiastolic] < bed[.arterialMean] && bed[.arterialMean] < bed[.arterialSystolic])
            if bed.cuffTime != nil {
                #expect((85...165).contains(bed[.cuffSystolic]))
                #expect(bed[.cuffDiastolic] < bed[.cuffMean] && bed[.cuffMean] < bed[.cuffSystolic])
            }
        }
    }

    @Test func `values move a little each second, not in jumps`() {
        var last: SimulatedBed?
        var changes = 0
        readings(SimulatedBed(number: 2, seed: 3, startingAt: start), seconds: 600) { _, bed in
            if let last {
                #expect(abs(bed[.saturation] - last[.saturation]) <= 2)
                #expect(abs(bed[.heartRate] - last[.heartRate]) <= 8)
                #expect(abs(bed[.temperature] - last[.temperature]) <= 1)
                if bed[.heartRate] != last[.heartRate] { changes += 1 }
            }
            last = bed
        }
        #expect(changes > 100)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a deteriorating patient is seen within two minutes and is well again within five`(seed: UInt64) {
        let bed = SimulatedBed(number: 3, seed: seed, startingAt: start, course: .deteriorating)
        var lowFrom: Int?
        var fastFrom: Int?
        readings(bed, seconds: 360) { second, bed in
            if bed[.saturation] < 90, lowFrom == nil { lowFrom = second }
            if bed[.heartRate] > 120, fastFrom == nil { fastFrom = second }
            if (100...150).contains(second) { #expect(bed[.saturation] < 90) }
            if second > 300 { #expect(bed[.saturation] >= 90 && bed[.heartRate] <= 120) }
        }
        #expect((20...90).contains(lowFrom ?? 0))
        #expect((20...110).contains(fastFrom ?? 0))
    }

    @Test func `the cuff measures every five minutes, and every minute while the patient is ill`() {
        var stable: [Int] = []
        readings(SimulatedBed(number: 1, seed: 1, startingAt: start), seconds: 1_000) { second, bed in
            if bed.hasNewCuffValues { stable.append(second) }
        }
        #expect(stable.count == 4)
        #expect(zip(stable, stable.dropFirst()).allSatisfy { $1 - $0 == 300 })
        var ill: [Int] = []
        let bed = SimulatedBed(
            number: 1, seed: 1, startingAt: start, course: Course(onset: .seconds(1), worsening: .seconds(2)))
        readings(bed, seconds: 90) { second, bed in
            if bed.hasNewCuffValues { ill.append(second) }
        }
        #expect(ill.count == 2)
    }

    @Test func `values carry the monitor's precision, and time does not run backwards`() {
        var bed = SimulatedBed(number: 1, seed: 5, startingAt: start)
        bed.advance(to: start + .seconds(10))
        let text = bed.decimal(.temperature).text
        #expect(text.utf8.count == 4 && text.contains("."))
        #expect(bed.decimal(.saturation).scale == 0)
        #expect(bed.decimal(.stII).scale == 2)
        let before = Vital.allCases.map { bed[$0] }
        bed.advance(to: start)
        #expect(Vital.allCases.map { bed[$0] } == before)
        #expect(bed.time == start + .seconds(10))
    }

    @Test func `identities are those of the demonstration and never repeat`() {
        #expect(BedIdentity(number: 1).patientID == "DEMO-0001")
        #expect(BedIdentity(number: 1).location == "ICU^1^BED-01^AFFERENT")
        #expect(BedIdentity(number: 12_345).patientID == "DEMO-12345")
        #expect(Set((1...5_000).map { BedIdentity(number: $0).patientID }).count == 5_000)
        #expect(Set((1...5_000).map { BedIdentity(number: $0).location }).count == 5_000)
        #expect(Set((1...5_000).map { BedIdentity(number: $0).device }).count == 5_000)
    }
}
