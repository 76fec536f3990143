import Glibc
public import Values

/// A bed whose patient's vital signs wander like a patient's and whose monitor reads them.
///
/// Each sign is a mean-reverting random walk around the patient's own baseline, with what drives it added: the time of
/// day, breathing, and the course of the illness. Saturation leads; heart rate and respiration follow when it falls,
/// some seconds later. The cuff measures every five minutes, and every minute while the patient is ill.
/// Time is passed in and randomness is seeded, so the same calls give the same readings.
public struct SimulatedBed: Sendable {
    public let identity: BedIdentity
    public let course: Course
    /// When the monitor read its values last.
    public private(set) var time: Timestamp
    /// When the cuff was last inflated; nil until the first time.
    public private(set) var cuffTime: Timestamp?
    /// Whether the cuff's values are new with this reading.
    public private(set) var hasNewCuffValues = false

    private let start: Timestamp
    private let baseline: Baseline
    private var walks: Walks
    private var random: SeededRandom
    /// The fall of saturation as heart and breath have noticed it.
    private var noticed = 0.0
    private var cuffDue: Timestamp
    private var values = [Int](repeating: 0, count: Vital.allCases.count)

    /// A bed at the start of its course.
    public init(number: Int, seed: UInt64, startingAt start: Timestamp, course: Course = .stable) {
        identity = BedIdentity(number: number)
        self.course = course
        (self.start, time) = (start, start)
        random = SeededRandom(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
        baseline = Baseline(random: &random)
        walks = Walks(random: &random)
        cuffDue = start + .seconds(5 + number * 7 % 60)
        read(severity: 0)
    }

    /// A value in steps of the last digit that the monitor shows: 368 for 36.8 °C.
    public subscript(vital: Vital) -> Int { values[vital.rawValue] }

    /// A value with the precision that the monitor shows.
    public func decimal(_ vital: Vital) -> ExactDecimal {
        ExactDecimal(significand: Int128(self[vital]), exponent: -vital.decimals)
    }

    /// Lets time pass and reads the monitor; a time before the last one changes nothing.
    public mutating func advance(to now: Timestamp) {
        let seconds = Double((now - time).microseconds) * 1e-6
        guard seconds >= 0 else { return }
        time = now
        let severity = course.severity(after: now - start)
        walks.advance(by: seconds, random: &random)
        let fall = baseline.saturation - saturation(severity: severity)
        noticed += (max(0, fall) - noticed) * (1 - exp(-seconds / 8))
        read(severity: severity)
        hasNewCuffValues = now >= cuffDue
        if hasNewCuffValues {
            readCuff(severity: severity)
            cuffDue = now + (severity > 0.3 ? .seconds(60) : .seconds(300))
        }
    }

    /// How far saturation falls at worst, in percent.
    private static let fall = 13.0

    private func saturation(severity: Double) -> Double {
        baseline.saturation + walks.saturation.value - Self.fall * severity
    }

    private mutating func read(severity: Double) {
        let daylight = self.daylight
        let breaths = baseline.respiration + walks.respiration.value + 0.8 * noticed
        let breathing = sin((time - start) / .seconds(1) * breaths / 60 * 2 * .pi)
        let rate =
            baseline.heartRate + walks.heartRate.value + 2.5 * daylight + 1.5 * breathing + (136 - baseline.heartRate)
            * noticed / Self.fall
        set(.heartRate, rate)
        set(.pulse, rate + walks.pulseError.value)
        set(.arterialPulse, rate - walks.pulseError.value)
        set(.ventricularBeats, max(0, walks.ventricularBeats.value + 3 * severity))
        set(.respiration, max(4, breaths))
        set(.saturation, min(100, saturation(severity: severity)))
        set(.perfusion, max(0.2, baseline.perfusion + walks.perfusion.value - 1.2 * severity))
        let corrected = baseline.qtc + walks.qtc.value
        set(.qtc, corrected)
        set(.qt, corrected * (60 / max(30, rate)).squareRoot())  // Bazett
        readST(severity: severity)
        let (systolic, diastolic) = pressures(severity: severity)
        set(.arterialSystolic, systolic + 2 * breathing)
        set(.arterialDiastolic, diastolic + breathing)
        set(.arterialMean, diastolic + (systolic - diastolic) / 3 + breathing)
        set(.centralVenous, max(0, baseline.centralVenous + walks.centralVenous.value - breathing))
        let warmth = baseline.temperature + walks.temperature.value + 0.25 * daylight
        set(.temperature, warmth)
        set(.skinTemperature, warmth - 3.1 + walks.skin.value - 0.6 * severity)
    }

    private mutating func readST(severity: Double) {
        let lift = walks.st.value
        let strain = 0.08 * severity
        set(.stI, 0.03 + lift * 0.6 - strain * 0.5)
        set(.stII, 0.05 + lift - strain)
        set(.stIII, 0.02 + lift * 0.4 - strain * 0.5)
        set(.stAVF, 0.03 + lift * 0.7 - strain * 0.8)
        set(.stV5, 0.06 + lift * 0.9 - strain)
    }

    private mutating func readCuff(severity: Double) {
        let (systolic, diastolic) = pressures(severity: severity)
        let (high, low) = (systolic + 2 * random.normal(), diastolic + 1.5 * random.normal())
        cuffTime = time
        set(.cuffSystolic, high)
        set(.cuffDiastolic, low)
        set(.cuffMean, low + (high - low) / 3)
        set(.cuffPulse, Double(self[.pulse]) + random.normal())
    }

    private func pressures(severity: Double) -> (systolic: Double, diastolic: Double) {
        let shared = walks.pressure.value + 3 * daylight
        let systolic = baseline.systolic + shared - 14 * severity
        return (systolic, baseline.diastolic + 0.6 * shared - 8 * severity)
    }

    /// From -1 at four in the morning to 1 at four in the afternoon. A patient's first day begins at noon, so that the same
    /// seed gives the same readings at whatever time.
    private var daylight: Double {
        let hours = 12 + (time - start) / .seconds(3_600)
        return cos((hours - 16) / 24 * 2 * .pi)
    }

    private mutating func set(_ vital: Vital, _ value: Double) {
        values[vital.rawValue] = Int((value * Self.steps[vital.rawValue]).rounded())
    }

    private static let steps = Vital.allCases.map { [1.0, 10, 100][$0.notation.decimals] }
}

/// What is usual for one patient.
private struct Baseline {
    var heartRate, respiration, saturation, perfusion, systolic, diastolic: Double
    var centralVenous, temperature, qtc: Double

    init(random: inout SeededRandom) {
        heartRate = random.between(62, 88)
        respiration = random.between(12, 18)
        saturation = random.between(96, 98.4)
        perfusion = random.between(2.2, 4.5)
        systolic = random.between(110, 134)
        diastolic = random.between(64, 78)
        centralVenous = random.between(5, 9)
        temperature = random.between(36.5, 37.3)
        qtc = random.between(395, 430)
    }
}

/// A value that wanders around zero and is drawn back (an Ornstein-Uhlenbeck process, exact for any step of time).
private struct Walk {
    var value: Double
    let deviation: Double
    let seconds: Double

    init(deviation: Double, seconds: Double, random: inout SeededRandom) {
        (self.deviation, self.seconds) = (deviation, seconds)
        value = deviation * random.normal()
    }

    mutating func advance(by step: Double, random: inout SeededRandom) {
        let kept = exp(-step / seconds)
        value = value * kept + deviation * (1 - kept * kept).squareRoot() * random.normal()
    }
}

private struct Walks {
    var heartRate, pulseError, ventricularBeats, respiration, saturation, perfusion: Walk
    var pressure, centralVenous, temperature, skin, qtc, st: Walk

    init(random: inout SeededRandom) {
        heartRate = Walk(deviation: 3.5, seconds: 60, random: &random)
        pulseError = Walk(deviation: 0.6, seconds: 5, random: &random)
        ventricularBeats = Walk(deviation: 0.7, seconds: 90, random: &random)
        respiration = Walk(deviation: 1.2, seconds: 40, random: &random)
        saturation = Walk(deviation: 0.6, seconds: 45, random: &random)
        perfusion = Walk(deviation: 0.3, seconds: 60, random: &random)
        pressure = Walk(deviation: 5, seconds: 180, random: &random)
        centralVenous = Walk(deviation: 0.8, seconds: 120, random: &random)
        temperature = Walk(deviation: 0.08, seconds: 1_800, random: &random)
        skin = Walk(deviation: 0.2, seconds: 600, random: &random)
        qtc = Walk(deviation: 5, seconds: 120, random: &random)
        st = Walk(deviation: 0.015, seconds: 90, random: &random)
    }

    mutating func advance(by step: Double, random: inout SeededRandom) {
        heartRate.advance(by: step, random: &random)
        pulseError.advance(by: step, random: &random)
        ventricularBeats.advance(by: step, random: &random)
        respiration.advance(by: step, random: &random)
        saturation.advance(by: step, random: &random)
        perfusion.advance(by: step, random: &random)
        pressure.advance(by: step, random: &random)
        centralVenous.advance(by: step, random: &random)
        temperature.advance(by: step, random: &random)
        skin.advance(by: step, random: &random)
        qtc.advance(by: step, random: &random)
        st.advance(by: step, random: &random)
    }
}
