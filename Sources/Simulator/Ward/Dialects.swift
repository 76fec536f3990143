private let ecgUnit = "266418^MDC_DIM_MILLI_VOLT^MDC"
private let plainUnit = "262656^MDC_DIM_DIMLESS^MDC"
private let pressureUnit = "266016^MDC_DIM_MMHG^MDC"

extension MonitorDialect {
    static let wardVisit: RowTemplate = "PV1||I|{ward}^{room}^{bed}^{facility}"

    /// The rows of one alarm (IHE PCD TF-2, B.8).
    static let alarmRows: [RowTemplate] = [
        "OBX|1|CWE|196616^MDC_EVT_ALARM^MDC|{place}.1|{event}|||{flag}~{priority}~{kind}|||R|||{begin}||||{device}",
        "OBX|2|CWE|68480^MDC_ATTR_ALERT_SOURCE^MDC|{place}.2|{source}||||||R",
        "OBX|3|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|{place}.3|{phase}||||||R",
        "OBX|4|ST|68482^MDC_ATTR_ALARM_STATE^MDC|{place}.4|{state}||||||R",
        "OBX|5|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|{place}.5|enabled||||||R",
        "OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|{place}.6|{priority}||||||R",
        "OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|{place}.7|{kind}||||||R",
    ]

    /// Plain IHE PCD-01 and PCD-04, as the standard says (PCD TF-2, TF-3).
    public static let ihePCD = MonitorDialect(
        name: "ihe-pcd", gatewayProfile: "ihe-pcd", title: "IHE PCD (DEC, ACM)",
        header: """
            MSH|^~\\&|AFFERENT_SIM^02AFFEFFFE000000^EUI-64|AFFERENT|||{sent}||{type}|{id}|P|2.6|||AL|NE||UNICODE UTF-8\
            |||{profile}
            """,
        patient: "PID|||{mrn}^^^AFFERENT-DEMO^MR||{family}^{given}^^^^^L||{born}|{sex}", visit: wardVisit,
        request: "OBR|1||{id}^AFFERENT_SIM|182777000^monitoring of patient^SCT|||{begin}",
        deviceRow: "OBX|{row}||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{device}",
        containerRow: "OBX|{row}||{code}|{place}|||||||X",
        numericRow: "OBX|{row}|NM|{code}|{place}|{value}|{unit}|{limits}|{flag}|||R|||{cuff}",
        waves: WaveForm(
            request: "OBR|2||{id}^AFFERENT_SIM|69121^MDC_OBS_WAVE_CTS^MDC|||{begin}|{end}",
            row: "OBX|{row}|NA|{code}|{place}|{samples}|{unit}|||||R|||||||{device}",
            attributes: [
                "OBX|{row}|NM|68320^MDC_ATTR_SAMP_RATE^MDC|{place}.1|{rate}|264640^MDC_DIM_HZ^MDC|||||R",
                "OBX|{row}|NM|67917^MDC_ATTR_NU_MSMT_RES^MDC|{place}.2|{step}|{unit}|||||R",
            ],
            scales: standardScales),
        alarms: AlarmForm(
            request: "OBR|1||{alert}^AFFERENT_SIM|196616^MDC_EVT_ALARM^MDC|||{begin}",
            rows: alarmRows))

    /// Waves in thousandths of their unit, at the rate that they were recorded at.
    private static let standardScales: [WaveKind: WaveForm.Scale] = [
        .ecg: scale("131328^MDC_ECG_ELEC_POTL^MDC", 1_000, "0.001", ecgUnit),
        .ecgII: scale("131330^MDC_ECG_ELEC_POTL_II^MDC", 1_000, "0.001", ecgUnit),
        .ecgV1: scale("131331^MDC_ECG_ELEC_POTL_V1^MDC", 1_000, "0.001", ecgUnit),
        .ecgV5: scale("131335^MDC_ECG_ELEC_POTL_V5^MDC", 1_000, "0.001", ecgUnit),
        .pleth: scale("150452^MDC_PULS_OXIM_PLETH^MDC", 1_000, "0.001", plainUnit),
        .arterial: scale("150036^MDC_PRESS_BLD_ART_ABP^MDC", 10, "0.1", pressureUnit),
        .respiration: scale("151552^MDC_RESP^MDC", 1_000, "0.001", plainUnit),
    ]

    private static func scale(_ code: String, _ perUnit: Double, _ step: String, _ unit: String) -> WaveForm.Scale {
        WaveForm.Scale(code: code, perUnit: perUnit, step: step, unit: unit)
    }

    /// The standard scales, changed.
    private static func scales(_ change: (WaveKind, inout WaveForm.Scale) -> Void) -> [WaveKind: WaveForm.Scale] {
        var scales = standardScales
        for kind in scales.keys { scales[kind].map { scale in scales[kind] = changed(scale) { change(kind, &$0) } } }
        return scales
    }

    private static func changed(
        _ scale: WaveForm.Scale, _ change: (inout WaveForm.Scale) -> Void
    ) -> WaveForm.Scale {
        var scale = scale
        change(&scale)
        return scale
    }

    /// BeneVision: a wave message of its own each second, milliseconds without a point, its own number for a lead off.
    static let mindray = MonitorDialect(
        name: "mindray", gatewayProfile: "mindray-benevision", title: "Mindray BeneVision",
        header: """
            MSH|^~\\&|MINDRAY_^{device}^EUI-64|MINDRAY|||{sent}||{type}|{id}|P|2.6|||AL|NE||UNICODE UTF-8|||{profile}
            """,
        patient: "PID|||{mrn}^^^AFFERENT-DEMO^PI||{family}^{given}^^^^^L||{born}|{sex}",
        visit: "PV1||I|{ward}^{room}^{bed}",
        request: "OBR|1||{id}^MINDRAY_^{device}^EUI-64|182777000^monitoring of patient^SCT|||{begin}",
        numericRow: """
            OBX|{row}|NM|{code}|{place}|{value}|{unit}|{limits}|{flag}|||R|||{cuff}||||{device}^^{device}^EUI-64
            """,
        places: .code, sentTime: TimeForm(fraction: 3, point: "", offsetMinutes: 480),
        time: TimeForm(fraction: 3, point: "", offsetMinutes: 480), absent: "-100",
        waves: WaveForm(
            isOwnMessage: true,
            request: "OBR|1||{id}^MINDRAY_^{device}^EUI-64|100001^CONTINUOUS WAVEFORM^99MNDRY|||{begin}|{end}",
            row: "OBX|{row}|NA|{code}|{place}|{samples}||||||R|||||||{device}^^{device}^EUI-64",
            attributes: [
                "OBX|{row}|NM|0^MDC_ATTR_SAMP_RATE^MDC|{place}.1|{rate}|264640^MDC_DIM_HZ^MDC|||||R",
                "OBX|{row}|NM|2327^MDC_ATTR_NU_MSMT_RES^MDC|{place}.2|{step}|{unit}|||||R",
                "OBX|{row}|NM|196660^MDC_EVT_INOP^MDC|{place}.3|32767||||||R",
            ],
            invalid: "32767",
            scales: scales { kind, scale in
                switch kind {
                case .ecg, .ecgII, .ecgV1, .ecgV5:
                    (scale.rate, scale.perUnit, scale.step) = (500, 1 / 0.001221, "0.001221")
                    scale.channel = "1.7.6"
                case .pleth: (scale.rate, scale.step, scale.channel) = (60, "1.000000", "1.3.1")
                case .arterial, .respiration: scale.channel = "1.8.1"
                }
            }),
        alarms: AlarmForm(
            request: "OBR|1||{alert}^MINDRAY_^{device}^EUI-64|196616^MDC_EVT_ALARM^MDC|||{begin}",
            rows: alarmRows, leadOff: "196680^MDC_EVT_LEAD_OFF^MDC"))

    /// PIIC: numerics with MDIL codes under one OBX-4; an alarm is a row as long as it lasts. It sends no waves.
    static let philips = MonitorDialect(
        name: "philips", gatewayProfile: "philips-piic", title: "Philips Information Center (PIIC)", isLatin1: true,
        header: "MSH|^~\\&|||||||ORU^R01|{id}|P|2.3||||||8859/1",
        patient: "PID|||{mrn}||{family}^{given}||{born}|{sex}", visit: "PV1||I|{ward}^^{bed}&{room}&1",
        request: "OBR|||||||{begin}",
        numericRow: "OBX||NM|{code}|{place}|{value}|{unit}|{limits}||||F|||{cuff}",
        codes: .mdil, units: .mdil, places: .fixed("0"), time: TimeForm(),
        alarms: AlarmForm(isLine: true, rows: ["OBX||TX|{colour}^MDIL-ALERT||{text}||||||F"]))

    /// PIIC iX: PCD-01 with the tree, waves in 4,096ths of 10 mV whose rate follows from the times of their request.
    static let philipsIX = MonitorDialect(
        name: "philips-ix", gatewayProfile: "philips-piic-ix", title: "Philips PIIC iX", isLatin1: true,
        header: """
            MSH|^~\\&|PAT_DEVICE_PHILIPS_SIM|Philips|||{sent}||{type}|{id}|P|2.6|||AL|NE||8859/1|EN^English^ISO639||{profile}
            """,
        patient: "PID|||{mrn}^^^AFFERENT-DEMO^MR||{family}^{given}^\"\"^^^^L||{born}|{sex}", visit: wardVisit,
        request: "OBR|1||{id}|69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|||{begin}",
        deviceRow: "OBX|{row}||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{device}",
        containerRow: "OBX|{row}||{code}|{place}|||||||X",
        numericRow: "OBX|{row}|NM|{code}|{place}|{value}|{unit}|{limits}||||X|||{cuff}",
        sentTime: TimeForm(fraction: 3, offsetMinutes: 0), time: TimeForm(fraction: 3, offsetMinutes: 0),
        waves: WaveForm(
            request: "OBR|2|{id}|69121^MDC_OBS_WAVE_CTS^MDC|99999^GATEWAY^MDC|||{begin}|{end}",
            row: "OBX|{row}|NA|{code}|{place}|{samples}|{unit}|||||F",
            scales: scales { kind, scale in
                switch kind {
                case .ecg, .ecgII, .ecgV1, .ecgV5:
                    (scale.perUnit, scale.unit) = (409.6, "10.mV/4096^10.mV/4096^UCUM")
                case .arterial: (scale.perUnit, scale.decimals, scale.unit) = (1, 1, "mm[Hg]^mm[Hg]^UCUM")
                case .pleth, .respiration: (scale.perUnit, scale.decimals, scale.unit) = (1, 3, "1^1^UCUM")
                }
            }),
        alarms: AlarmForm(
            request: "OBR|1||{alert}|196616^MDC_EVT_ALARM^MDC|||{begin}", rows: alarmRows))

    /// CARESCAPE gateway: LF between segments, no PID, six seconds of wave in a message, bed and model in OBX-18.
    static let ge = MonitorDialect(
        name: "ge", gatewayProfile: "ge-carescape", title: "GE CARESCAPE gateway", segmentEnd: "\n",
        header: "MSH|^~\\&|CARESCAPE^{device}^EUI-64|GE|||{sent}||{type}|{id}|P|2.6|||AL|NE||UNICODE UTF-8|||{profile}",
        patient: nil, visit: "PV1||I|{ward}^^{bed}",
        request: "OBR|1||{id}^CARESCAPE|182777000^monitoring of patient^SCT|||{begin}",
        containerRow: "OBX|{row}||{code}|{place}|||||||X",
        numericRow: """
            OBX|{row}|NM|{code}|{place}|{value}|{unit}|{limits}|{flag}|||R|||{cuff}||||{bed}~CARESCAPE-{device}
            """,
        units: .ucum, sentTime: TimeForm(offsetMinutes: 0), absent: "-32768",
        waves: WaveForm(
            seconds: 6, isOwnMessage: true,
            request: "OBR|1||{id}^CARESCAPE|69121^MDC_OBS_WAVE_CTS^MDC|||{begin}|{end}",
            row: "OBX|{row}|NA|{code}|{place}|{samples}||||||R|||||||{bed}~CARESCAPE-{device}",
            attributes: [
                "OBX|{row}|NM|68320^MDC_ATTR_SAMP_RATE^MDC|{place}.1|{rate}|264640^MDC_DIM_HZ^MDC|||||R",
                "OBX|{row}|NM|67945^^MDC|{place}.2|{step}|{unit}|||||R",
            ],
            invalid: "-32768",
            scales: scales { kind, scale in
                scale.rate = 240
                switch kind {
                case .ecg, .ecgII, .ecgV1, .ecgV5:
                    (scale.perUnit, scale.step, scale.unit) = (1_000 / 2.44, "2.44", "uV^uV^UCUM")
                case .arterial: scale.unit = "mm[Hg]^mm[Hg]^UCUM"
                case .pleth, .respiration: scale.unit = "1^1^UCUM"
                }
            }),
        alarms: AlarmForm(
            request: "OBR|1||{alert}^CARESCAPE|196616^MDC_EVT_ALARM^MDC|||{begin}",
            rows: alarmRows))
}
