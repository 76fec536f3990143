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
}
