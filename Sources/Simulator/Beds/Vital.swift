/// What a simulated monitor measures, with its names in ISO/IEEE 11073-10101.
public enum Vital: Int, CaseIterable, Sendable {
    case heartRate, ventricularBeats, stI, stII, stIII, stAVF, stV5, qt, qtc
    case respiration
    case saturation, pulse, perfusion
    case arterialSystolic, arterialDiastolic, arterialMean, arterialPulse, centralVenous
    case temperature, skinTemperature
    case cuffSystolic, cuffDiastolic, cuffMean, cuffPulse
}

extension Vital {
    /// How a value of this kind is written into OBX.
    struct Notation {
        /// OBX-3: number, reference id, coding system.
        var code: String
        /// OBX-6 in the same form.
        var unit: String
        /// Digits after the point, which are the monitor's precision.
        var decimals = 0
        /// The limits that the monitor itself alarms at (OBX-7), in steps of the last digit; nil if it has none.
        var limits: ClosedRange<Int>?
    }

    /// Limits are the defaults of the IHE samples and of monitor manuals.
    var notation: Notation {
        switch self {
        case .heartRate: Notation(code: "147842^MDC_ECG_HEART_RATE^MDC", unit: Self.beats, limits: 50...120)
        case .ventricularBeats: Notation(code: "148066^MDC_ECG_V_P_C_RATE^MDC", unit: Self.beats)
        case .stI: Self.st("131841^MDC_ECG_AMPL_ST_I^MDC")
        case .stII: Self.st("131842^MDC_ECG_AMPL_ST_II^MDC")
        case .stIII: Self.st("131901^MDC_ECG_AMPL_ST_III^MDC")
        case .stAVF: Self.st("131904^MDC_ECG_AMPL_ST_AVF^MDC")
        case .stV5: Self.st("131847^MDC_ECG_AMPL_ST_V5^MDC")
        case .qt: Notation(code: "147232^MDC_ECG_TIME_PD_QT_GL^MDC", unit: Self.milliseconds)
        case .qtc: Notation(code: "147236^MDC_ECG_TIME_PD_QTc^MDC", unit: Self.milliseconds)
        case .respiration: Notation(code: "151562^MDC_RESP_RATE^MDC", unit: Self.breaths, limits: 8...30)
        case .saturation: Notation(code: "150456^MDC_PULS_OXIM_SAT_O2^MDC", unit: Self.percent, limits: 90...100)
        case .pulse: Notation(code: "149530^MDC_PULS_OXIM_PULS_RATE^MDC", unit: Self.beats)
        case .perfusion: Notation(code: "150448^MDC_PULS_OXIM_PERF_REL^MDC", unit: Self.percent, decimals: 1)
        case .arterialSystolic: Self.pressure("150037^MDC_PRESS_BLD_ART_ABP_SYS^MDC", limits: 90...160)
        case .arterialDiastolic: Self.pressure("150038^MDC_PRESS_BLD_ART_ABP_DIA^MDC", limits: 50...90)
        case .arterialMean: Self.pressure("150039^MDC_PRESS_BLD_ART_ABP_MEAN^MDC", limits: 60...110)
        case .arterialPulse: Notation(code: "149522^MDC_BLD_PULS_RATE_INV^MDC", unit: Self.beats)
        case .centralVenous: Self.pressure("150087^MDC_PRESS_BLD_VEN_CENT_MEAN^MDC")
        case .temperature:
            Notation(code: "150344^MDC_TEMP^MDC", unit: Self.celsius, decimals: 1, limits: 350...390)
        case .skinTemperature: Notation(code: "150388^MDC_TEMP_SKIN^MDC", unit: Self.celsius, decimals: 1)
        case .cuffSystolic: Self.pressure("150021^MDC_PRESS_BLD_NONINV_SYS^MDC", limits: 90...160)
        case .cuffDiastolic: Self.pressure("150022^MDC_PRESS_BLD_NONINV_DIA^MDC", limits: 50...90)
        case .cuffMean: Self.pressure("150023^MDC_PRESS_BLD_NONINV_MEAN^MDC", limits: 60...110)
        case .cuffPulse: Notation(code: "149546^MDC_PRESS_BLD_NONINV_PULS_RATE^MDC", unit: Self.beats)
        }
    }

    private static let beats = "264864^MDC_DIM_BEAT_PER_MIN^MDC"
    private static let breaths = "264928^MDC_DIM_RESP_PER_MIN^MDC"
    private static let percent = "262688^MDC_DIM_PERCENT^MDC"
    private static let milliseconds = "264338^MDC_DIM_MILLI_SEC^MDC"
    private static let celsius = "268192^MDC_DIM_DEGC^MDC"

    private static func st(_ code: String) -> Notation {
        Notation(code: code, unit: "266418^MDC_DIM_MILLI_VOLT^MDC", decimals: 2)
    }

    private static func pressure(_ code: String, limits: ClosedRange<Int>? = nil) -> Notation {
        Notation(code: code, unit: "266016^MDC_DIM_MMHG^MDC", limits: limits)
    }
}
