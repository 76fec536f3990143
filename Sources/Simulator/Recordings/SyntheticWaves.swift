import Glibc

extension Recordings {
    /// Waves that nobody recorded, for beds that have no recording: a minute each of ECG, pleth, arterial pressure and
    /// respiration at some heart rates. Each bed plays that of the rate which is nearest to its own.
    public static let synthetic = Recordings(
        waves: [50, 60, 70, 80, 90, 100, 115, 130].map(WaveRecording.init(heartRate:)))
}

extension WaveRecording {
    /// A minute whose end joins its beginning: as many beats as a minute has, and a breath for each four or so.
    fileprivate init(heartRate: Int) {
        let (rate, breaths) = (250, Double(heartRate / 4))
        /// Of each sample how far its beat and its breath have come, from 0 to 1.
        func signal(_ name: String, gain: Double, _ value: (_ beat: Double, _ breath: Double) -> Double) -> Signal {
            let samples = (0..<60 * rate).map { index in
                let minute = Double(index) / Double(60 * rate)
                let beat = (minute * Double(heartRate)).truncatingRemainder(dividingBy: 1)
                let breath = (minute * breaths).truncatingRemainder(dividingBy: 1)
                return Int16((value(beat, breath) * gain).rounded())
            }
            return Signal(name: name, rate: rate, gain: gain, baseline: 0, checksum: 0, samples: samples, invalid: .min)
        }
        self.init(
            signals: [
                signal("II", gain: 1_000) { beat, breath in Self.lead(beat) + 0.03 * sin(2 * .pi * breath) },
                signal("PLETH", gain: 1_000) { beat, breath in
                    0.2 + 0.6 * Self.pulse(beat) + 0.02 * sin(2 * .pi * breath)
                },
                signal("ABP", gain: 10) { beat, breath in 76 + 44 * Self.pulse(beat) + 2 * sin(2 * .pi * breath) },
                signal("RESP", gain: 1_000) { _, breath in 0.5 - 0.4 * cos(2 * .pi * breath) },
            ], seconds: 60, heartRate: heartRate)
    }

    /// Lead II in millivolts: P, Q, R, S and T as one hill each.
    private static func lead(_ beat: Double) -> Double {
        let hills: [(height: Double, at: Double, width: Double)] = [
            (0.14, 0.20, 0.028), (-0.12, 0.285, 0.009), (1.1, 0.31, 0.011), (-0.22, 0.335, 0.01), (0.28, 0.55, 0.05),
        ]
        return hills.map { $0.height * exp(-pow((beat - $0.at) / $0.width, 2)) }.reduce(0, +)
    }

    /// The pressure of a pulse from 0 to 1, with the notch of the closing valve.
    private static func pulse(_ beat: Double) -> Double {
        exp(-pow((beat - 0.42) / 0.1, 2)) + 0.35 * exp(-pow((beat - 0.66) / 0.1, 2))
    }
}
