import Glibc

/// Waves that nobody recorded, in the rhythm of a patient's heart and breath: lead II, pleth, arterial pressure and
/// respiration.
struct Rhythm: Sendable {
    /// What the waves follow: beats and breaths a minute, and the arterial pressure in mmHg.
    struct Pace: Sendable {
        var heartRate, respiration, systolic, diastolic: Double

        init(_ bed: SimulatedBed) {
            (heartRate, respiration) = (Double(bed[.heartRate]), Double(bed[.respiration]))
            (systolic, diastolic) = (Double(bed[.arterialSystolic]), Double(bed[.arterialDiastolic]))
        }
    }

    static let kinds: [WaveKind] = [.ecgII, .pleth, .arterial, .respiration]
    /// Samples a second, where a dialect asks for none of its own.
    static let rate = 250

    var pace: Pace
    /// How far the beat and the breath have come, from 0 to 1.
    private var beat: Double
    private var breath: Double

    init(_ pace: Pace, beat: Double, breath: Double) { (self.pace, self.beat, self.breath) = (pace, beat, breath) }

    /// The value of a wave some seconds from now: in mV, of 1, in mmHg, of 1.
    func value(of kind: WaveKind, after seconds: Double) -> Double {
        let beat = (beat + seconds * pace.heartRate / 60).truncatingRemainder(dividingBy: 1)
        let breathing = 2 * .pi * (breath + seconds * pace.respiration / 60)
        switch kind {
        case .pleth: return 0.2 + 0.6 * Self.pulse(beat) + 0.02 * sin(breathing)
        case .arterial:
            return pace.diastolic + (pace.systolic - pace.diastolic) * Self.pulse(beat) + 2 * sin(breathing)
        case .respiration: return 0.5 - 0.4 * cos(breathing)
        case .ecg, .ecgII, .ecgV1, .ecgV5: return lead(beat) + 0.03 * sin(breathing)
        }
    }

    mutating func advance(by seconds: Int) {
        beat = (beat + Double(seconds) * pace.heartRate / 60).truncatingRemainder(dividingBy: 1)
        breath = (breath + Double(seconds) * pace.respiration / 60).truncatingRemainder(dividingBy: 1)
    }

    /// Lead II in millivolts: P, Q, R, S and T as one hill each. They are nearer to each other when the heart is fast, as
    /// the root of a beat's length is shorter (Bazett).
    private func lead(_ beat: Double) -> Double {
        let hills: [(height: Double, at: Double, width: Double)] = [
            (0.14, 0.20, 0.028), (-0.12, 0.285, 0.009), (1.1, 0.31, 0.011), (-0.22, 0.335, 0.01), (0.28, 0.55, 0.05),
        ]
        let time = beat * max(0.65, (60 / max(1, pace.heartRate)).squareRoot())
        return hills.map { $0.height * exp(-pow((time - $0.at) / $0.width, 2)) }.reduce(0, +)
    }

    /// The pressure of a pulse from 0 to 1, with the notch of the closing valve.
    private static func pulse(_ beat: Double) -> Double {
        exp(-pow((beat - 0.42) / 0.1, 2)) + 0.35 * exp(-pow((beat - 0.66) / 0.1, 2))
    }
}
