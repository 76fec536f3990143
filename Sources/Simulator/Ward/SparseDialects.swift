extension MonitorDialect {
    /// Numerics by IHE PCD; alarms without a level for facets, and a watchdog that waits five seconds for its answer.
    static let draeger = MonitorDialect(
        name: "draeger", gatewayProfile: "draeger", title: "Draeger",
        header: "MSH|^~\\&|{device}^EUI-64|IHE_AR|||{sent}||{type}|{id}|P|2.6|||AL|NE|||||{profile}",
        patient: "PID|||{mrn}^^^AFFERENT-DEMO^AN||{family}^{given}^^^^^L", visit: wardVisit,
        request: "OBR|1||{id}^{device}^EUI-64|182777000^monitoring of patient^SCT|||{begin}",
        deviceRow: "OBX|{row}||69837^MDC_DEV_METER_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{device}",
        containerRow: "OBX|{row}||{code}|{place}|||||||X",
        numericRow: "OBX|{row}|NM|{code}|{place}|{value}|{unit}|{limits}|{flag}|||F|||{cuff}",
        sentTime: TimeForm(offsetMinutes: 60), time: TimeForm(offsetMinutes: 60),
        alarms: AlarmForm(
            request: "OBR|1||{alert}^{device}^EUI-64|196616^MDC_EVT_ALARM^MDC|||{begin}",
            rows: deviceRows + [
                "OBX|3|ST|{event}|1.1.1.1|{text}||||||F|||||||{device}",
                "OBX|4|CWE|68480^MDC_ATTR_ALERT_SOURCE^MDC|1.1.1.2|{source}||||||F|||||||{device}",
                "OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.1.3|{phase}||||||F|||||||{device}",
                "OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.1.4|{state}||||||F|||||||{device}",
                "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.1.5|enabled||||||F|||||||{device}",
                "OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.1.6|{priority}||||||F|||||||{device}",
                "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.1.7|{kind}||||||F|||||||{device}",
            ]),
        heartbeat: HeartbeatForm(
            request: "OBR|1||{id}^{device}^EUI-64|196616^MDC_EVT_ALARM^MDC|||{begin}",
            rows: deviceRows + [
                "OBX|3|ST|196614^MDC_EVT_ACTIVE^MDC|1.0.0.1|{phase}||||||F|||||||{device}",
                "OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.0.0.3|{phase}||||||F|||||||{device}",
                "OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.0.0.4|{state}||||||F|||||||{device}",
                "OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.0.0.6|PN||||||F|||||||{device}",
                "OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.0.0.7|SA||||||F|||||||{device}",
                "OBX|8|NM|67860^MDC_ATTR_CONFIRM_TIMEOUT^MDC|1.0.0.8|5|264320^MDC_DIM_SEC^MDC|||||F|||||||{device}",
            ]))

    private static let deviceRows: [RowTemplate] = [
        "OBX|1||69837^MDC_DEV_METER_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{device}",
        "OBX|2||69838^MDC_DEV_METER_PHYSIO_MULTI_PARAM_VMD^MDC|1.1.0.0|||||||X|||||||{device}",
    ]

    /// DataCaptor: no patient, no coding system, waves at rates that only its documents tell, and nobody who waits for an
    /// answer.
    static let capsule = MonitorDialect(
        name: "capsule", gatewayProfile: "capsule", title: "Capsule DataCaptor", expectsAnswer: false,
        header: "MSH|^~\\&|DATACAPTOR||||{sent}||ORU^R01|{id}|P|2.3||||||UNICODE UTF-8",
        patient: "PID", visit: "PV1||I|{ward}{bed}",
        request: "OBR|||||||{begin}|||{ward}{bed}|||{ward}{bed}",
        numericRow: "OBX|{row}|NM|{code}||{value}|{unit}|||||F||20|{begin}",
        codes: .number, units: .label, places: .fixed(""), sentTime: TimeForm(fraction: 3, offsetMinutes: 60),
        time: TimeForm(fraction: 3, offsetMinutes: 60),
        waves: WaveForm(
            request: "OBR|||||||{begin}|||{ward}{bed}|||{ward}{bed}",
            row: "OBX|{row}|NA|{code}||{samples}||||||F||20|{begin}",
            scales: [
                .ecgII: WaveForm.Scale(code: "27", rate: 300, perUnit: 1_000, decimals: 2),
                .ecgV1: WaveForm.Scale(code: "27", rate: 300, perUnit: 1_000, decimals: 2),
                .pleth: WaveForm.Scale(code: "51911", rate: 100, perUnit: 1, decimals: 2),
                .arterial: WaveForm.Scale(code: "51920", rate: 100, perUnit: 1, decimals: 2),
            ]))

    /// Aperiodic vital signs: local times, -100 for what is not measured, no waves and no alarms.
    static let northern = MonitorDialect(
        name: "northern", gatewayProfile: "northern", title: "Northern",
        header: "MSH|^~\\&|northern|patient monitor|||{sent}||ORU^R01^ORU_R01|{id}|P|2.6",
        patient: "PID|||{mrn}||{family}^{given}||00000000|{sex}", visit: "PV1||I|{ward}^{room}^{bed}",
        request: "OBR|1||||||{begin}",
        numericRow: "OBX|{row}|NM|{code}|{place}|{value}|{unit}|||||F|||{cuff}",
        places: .code, sentTime: TimeForm(), time: TimeForm(), absent: "-100")

    /// Bedside monitors that the gateway connects to: v2.4, codes of their own, one OBX-4 for all rows, an answer in the
    /// original mode. Only the code of the saturation is published.
    static let nihonKohden = MonitorDialect(
        name: "nihon-kohden", gatewayProfile: "nihon-kohden", title: "Nihon Kohden", listeningPort: 7998,
        layout: .single([.saturation]),
        header: "MSH|^~\\&|NIHON KOHDEN|NIHON KOHDEN|||{sent}||ORU^R01|{id}|P|2.4|||NE|AL",
        patient: "PID|||{mrn}^^^AFFERENT-DEMO^MR||{family}^{given}", visit: "PV1||I|{device}",
        request: "OBR|1||{id}|VITAL|||{begin}",
        numericRow: "OBX|1|NM|{code}|{place}|{value}|{unit}|||||F|||{begin}",
        codes: .own([.saturation: "007000^VITAL SpO2"]), units: .label, places: .fixed("1"),
        sentTime: TimeForm(offsetMinutes: 0), time: TimeForm(offsetMinutes: 0))

    /// The older bedside protocol: v2.3.1 without patient, time, unit or message number over a connection that the gateway
    /// makes, and an echo each second from both sides.
    static let mindrayPDS = MonitorDialect(
        name: "mindray-pds", gatewayProfile: "mindray-pds", title: "Mindray PDS", listeningPort: 4601,
        echo: EchoForm(text: "MSH|^~\\&|||||||ORU^R01|106|P|2.3.1|\r", every: .seconds(1), patience: .seconds(10)),
        expectsAnswer: false,
        layout: .single([.heartRate, .ventricularBeats, .stI, .stII, .stIII, .stAVF]),
        header: "MSH|^~\\&|||||||ORU^R01|204|P|2.3.1", patient: nil, visit: "", request: "",
        numericRow: "OBX||NM|{code}|{place}|{value}||||||F",
        codes: .own([
            .heartRate: "101^HR", .ventricularBeats: "102^PVCs", .stI: "105^ST-I", .stII: "106^ST-II",
            .stIII: "107^ST-III", .stAVF: "110^ST-aVF",
        ]), places: .fixed("2101"), absent: "-100.00")
}
