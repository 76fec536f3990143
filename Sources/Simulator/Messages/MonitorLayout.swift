/// What is connected to a monitor: the tree of its modules and channels, as OBX-4 numbers it.
public struct MonitorLayout: Hashable, Sendable {
    struct Module: Hashable, Sendable {
        /// OBX-3 of the module (VMD).
        var code: String
        var channels: [Channel]
        /// Measures from time to time: left out of messages without a new measurement, else with a time of its own.
        var isEpisodic = false
    }

    struct Channel: Hashable, Sendable {
        /// OBX-3 of the channel.
        var code: String
        var vitals: [Vital]
    }

    var modules: [Module]
    /// Whether channels have rows of their own.
    var hasChannelRows: Bool

    /// A general ward's monitor: ECG, respiration, oximeter, cuff and one temperature.
    public static let ward = MonitorLayout(
        modules: [
            Module(
                code: "69798^MDC_DEV_ECG_VMD^MDC",
                channels: [
                    Channel(code: "69799^MDC_DEV_ECG_CHAN^MDC", vitals: [.heartRate, .ventricularBeats]),
                    Channel(code: "70667^MDC_DEV_ECG_RESP_CHAN^MDC", vitals: [.respiration]),
                ]),
            Module(
                code: "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC",
                channels: [
                    Channel(code: "69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC", vitals: [.saturation, .pulse, .perfusion])
                ]),
            Module(
                code: "70686^MDC_DEV_PRESS_BLD_NONINV_VMD^MDC",
                channels: [
                    Channel(
                        code: "70687^MDC_DEV_PRESS_BLD_NONINV_CHAN^MDC",
                        vitals: [.cuffSystolic, .cuffDiastolic, .cuffMean, .cuffPulse])
                ],
                isEpisodic: true),
            Module(
                code: "69902^MDC_DEV_METER_TEMP_VMD^MDC",
                channels: [Channel(code: "69903^MDC_DEV_METER_TEMP_CHAN^MDC", vitals: [.temperature])]),
        ],
        hasChannelRows: true)

    /// An intensive care monitor: twenty values in each message, which is what the figures count.
    public static let intensive = MonitorLayout(
        modules: [
            Module(
                code: "69798^MDC_DEV_ECG_VMD^MDC",
                channels: [
                    Channel(
                        code: "69799^MDC_DEV_ECG_CHAN^MDC",
                        vitals: [.heartRate, .ventricularBeats, .stI, .stII, .stIII, .stAVF, .stV5, .qt, .qtc]),
                    Channel(code: "70667^MDC_DEV_ECG_RESP_CHAN^MDC", vitals: [.respiration]),
                ]),
            Module(
                code: "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC",
                channels: [
                    Channel(code: "69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC", vitals: [.saturation, .pulse, .perfusion])
                ]),
            Module(
                code: "69854^MDC_DEV_METER_PRESS_BLD_VMD^MDC",
                channels: [
                    Channel(
                        code: "69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC",
                        vitals: [.arterialSystolic, .arterialDiastolic, .arterialMean, .arterialPulse]),
                    Channel(code: "69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC", vitals: [.centralVenous]),
                ]),
            Module(
                code: "69902^MDC_DEV_METER_TEMP_VMD^MDC",
                channels: [
                    Channel(code: "69903^MDC_DEV_METER_TEMP_CHAN^MDC", vitals: [.temperature, .skinTemperature])
                ]),
        ],
        hasChannelRows: false)

    /// One module without rows of its own.
    static func single(_ vitals: [Vital]) -> MonitorLayout {
        MonitorLayout(modules: [Module(code: "", channels: [Channel(code: "", vitals: vitals)])], hasChannelRows: false)
    }

    /// The number of values in a message, with those that are measured from time to time or without.
    public func valueCount(withEpisodic: Bool) -> Int {
        modules.filter { withEpisodic || !$0.isEpisodic }.flatMap(\.channels).map(\.vitals.count).reduce(0, +)
    }
}
