import Values

/// Writes what one bed's monitor shows in a dialect.
struct DialectWriter: Sendable {
    let dialect: MonitorDialect
    private let identity: BedIdentity
    private let place: [String]

    init(_ dialect: MonitorDialect, _ identity: BedIdentity) {
        (self.dialect, self.identity) = (dialect, identity)
        place = identity.location.split(separator: "^", omittingEmptySubsequences: false).map(String.init)
    }

    /// The numerics, with alarms that are rows and waves that go beside them.
    ///
    /// - Parameter clock: What the monitor's clock says of the reading's time.
    func readings(
        _ reading: Reading, alarms: [AlarmReport], waves: [WavePiece], id: String, clock: Timestamp
    ) -> WardMessage {
        var segments = Segments(end: dialect.segmentEnd)
        let numerics = numericRows(reading, clock: clock, cuffShift: clock - reading.time)
        segments.append(dialect.request.filled { request($0, id: id, from: clock) })
        segments.append(numerics.rows)
        for alarm in alarms { segments.append(alarmRows(alarm, clock: clock)) }
        let waveRows = waves.isEmpty ? [] : waveRows(waves, id: id, row: numerics.rows.count)
        segments.append(waveRows)
        return message(
            .readings, segments.text, type: "R01", id: id, clock: clock, values: numerics.values,
            waves: waveRows.isEmpty ? 0 : waves.count)
    }

    /// Waves in a message of their own.
    func waves(_ pieces: [WavePiece], id: String, clock: Timestamp) -> WardMessage {
        var segments = Segments(end: dialect.segmentEnd)
        segments.append(waveRows(pieces, id: id, row: 0))
        return message(.readings, segments.text, type: "R01", id: id, clock: clock, waves: pieces.count)
    }

    /// One report of an alarm; nil if the dialect has no messages for that.
    func alarm(_ report: AlarmReport, id: String, clock: Timestamp) -> WardMessage? {
        guard let form = dialect.alarms, !form.isLine else { return nil }
        var segments = Segments(end: dialect.segmentEnd)
        segments.append(
            form.request.filled { gap in
                gap == .alert ? "\(identity.device)-\(report.alarm.number)" : request(gap, id: id, from: clock)
            })
        segments.append(alarmRows(report, clock: clock))
        return message(.alarm, segments.text, type: "R40", id: id, clock: clock)
    }

    /// The reporter's sign of life, or its last one; nil if the dialect has none.
    func heartbeat(isLast: Bool, id: String, clock: Timestamp) -> WardMessage? {
        guard let form = dialect.heartbeat else { return nil }
        var segments = Segments(end: dialect.segmentEnd)
        segments.append(form.request.filled { request($0, id: id, from: clock) })
        for row in form.rows {
            segments.append(
                row.filled { gap in
                    switch gap {
                    case .phase: isLast ? "end" : "continue"
                    case .state: isLast ? "inactive" : "active"
                    default: identityText(gap)
                    }
                })
        }
        return message(.heartbeat, segments.text, type: "R40", id: id, clock: clock)
    }

    // MARK: Rows

    private func numericRows(
        _ reading: Reading, clock: Timestamp, cuffShift: Duration
    ) -> (rows: [String], values: Int) {
        var rows: [String] = []
        var values = 0
        if let device = dialect.deviceRow { rows.append(device.filled { $0 == .row ? "1" : identityText($0) }) }
        for (index, module) in dialect.layout.modules.enumerated() where !module.isEpisodic || reading.cuffTime != nil {
            container(module.code, "1.\(index + 1).0.0", to: &rows)
            for (channel, content) in module.channels.enumerated() {
                container(content.code, "1.\(index + 1).\(channel + 1).0", to: &rows)
                for (metric, vital) in content.vitals.enumerated() where reading.isConnected(vital) {
                    guard let value = text(of: reading[vital], vital) else { continue }
                    if reading[vital] != nil { values += 1 }
                    let place = dialect.places.text(
                        module: index + 1, channel: channel + 1, metric: metric + 1, number: vital.number)
                    let cuff = module.isEpisodic ? reading.cuffTime.map { $0 + cuffShift } : nil
                    rows.append(
                        dialect.numericRow.filled { gap in
                            switch gap {
                            case .row: "\(rows.count + 1)"
                            case .code: dialect.codes.text(of: vital)
                            case .place: place
                            case .value: value
                            case .unit: dialect.units.text(of: vital)
                            case .limits: vital.limitsText
                            case .flag: vital.flag(of: reading[vital])
                            case .cuff: cuff.map { dialect.time.text(of: $0) } ?? ""
                            case .begin: dialect.time.text(of: cuff ?? clock)
                            default: identityText(gap)
                            }
                        })
                }
            }
        }
        return (rows, values)
    }

    private func container(_ code: String, _ place: String, to rows: inout [String]) {
        guard let template = dialect.containerRow else { return }
        let number = rows.count + 1
        rows.append(
            template.filled { gap in
                switch gap {
                case .row: "\(number)"
                case .code: code
                case .place: place
                default: identityText(gap)
                }
            })
    }

    private func text(of value: Int?, _ vital: Vital) -> String? {
        value.map { ExactDecimal(significand: Int128($0), exponent: -vital.decimals).text } ?? dialect.absent
    }

    private func waveRows(_ pieces: [WavePiece], id: String, row: Int) -> [String] {
        guard let form = dialect.waves, let first = pieces.first else { return [] }
        var rows = [form.request.filled { request($0, id: id, from: first.begin, to: first.end) }]
        var number = row
        for (index, piece) in pieces.enumerated() {
            let code = String(piece.scale.code.prefix { $0 != "^" })
            let last = if case .code = dialect.places { code } else { "\(index + 1)" }
            let place = if case .fixed(let text) = dialect.places { text } else { "\(piece.scale.channel).\(last)" }
            for template in [form.row] + form.attributes {
                number += 1
                rows.append(
                    template.filled { gap in
                        switch gap {
                        case .row: "\(number)"
                        case .code: piece.scale.code
                        case .place: place
                        case .samples: piece.text(invalid: form.invalid)
                        case .rate: "\(piece.rate)"
                        case .step: piece.scale.step
                        case .unit: piece.scale.unit
                        default: request(gap, id: id, from: piece.begin, to: piece.end)
                        }
                    })
            }
        }
        return rows
    }

    private func alarmRows(_ report: AlarmReport, clock: Timestamp) -> [String] {
        guard let form = dialect.alarms else { return [] }
        let kind = report.alarm.kind
        let event = kind.isLeadOff ? form.leadOff : kind.event
        return form.rows.map { row in
            row.filled { gap in
                switch gap {
                case .alert: "\(identity.device)-\(report.alarm.number)"
                case .place: place(of: kind, event: event)
                case .event: event
                case .text: kind.text
                case .source: kind.source
                case .phase: report.phase.rawValue
                case .state: report.phase == .end ? "inactive" : "active"
                case .priority: kind.priority
                case .kind: kind.type
                case .flag: kind.flag
                case .colour: kind.colour
                case .begin: dialect.time.text(of: clock)
                default: identityText(gap)
                }
            }
        }
    }

    /// The place of the vital sign that alarms, else of the event within the first module.
    private func place(of kind: AlarmKind, event: String) -> String {
        for (module, content) in dialect.layout.modules.enumerated() {
            for (channel, content) in content.channels.enumerated() {
                guard let metric = content.vitals.firstIndex(where: { $0 == kind.vital }) else { continue }
                return dialect.places.text(
                    module: module + 1, channel: channel + 1, metric: metric + 1, number: content.vitals[metric].number)
            }
        }
        return "1.1.0." + event.prefix { $0 != "^" }
    }

    // MARK: Segments before the rows

    private func message(
        _ kind: WardMessage.Kind, _ body: String, type: String, id: String, clock: Timestamp, values: Int = 0,
        waves: Int = 0
    ) -> WardMessage {
        let dialect = dialect
        var patient = Segments(end: dialect.segmentEnd)
        if let template = dialect.patient { patient.append(template.filled(identityText)) }
        patient.append(dialect.visit.filled(identityText))
        let device = identity.device
        return WardMessage(
            kind: kind, id: id, sentAt: clock, values: values, waves: waves,
            header: { id, sentAt in
                dialect.header.filled { gap in
                    switch gap {
                    case .id: id
                    case .sent: dialect.sentTime.text(of: sentAt)
                    case .type: "ORU^\(type)^ORU_\(type)"
                    case .profile: Self.profiles[type] ?? ""
                    case .device: device
                    default: ""
                    }
                } + dialect.segmentEnd
            }, body: patient.text + body, isLatin1: dialect.isLatin1)
    }

    /// MSH-21 (IHE PCD TF-2).
    private static let profiles = [
        "R01": "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        "R40": "IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO",
    ]

    private func request(
        _ gap: RowTemplate.Gap, id: String, from begin: Timestamp, to end: Timestamp? = nil
    ) -> String {
        switch gap {
        case .id: id
        case .begin: dialect.time.text(of: begin)
        case .end: dialect.time.text(of: end ?? begin)
        default: identityText(gap)
        }
    }

    private func identityText(_ gap: RowTemplate.Gap) -> String {
        switch gap {
        case .device: identity.device
        case .mrn: identity.patientID
        case .family: identity.family
        case .given: identity.given
        case .born: identity.birthDate
        case .sex: identity.sex
        case .ward: place[0]
        case .room: place[1]
        case .bed: place[2]
        case .facility: place[3]
        default: ""
        }
    }
}

/// Segments end to end.
private struct Segments {
    let end: String
    private(set) var text = ""

    init(end: String) { self.end = end }

    /// A dialect that has no such segment gives an empty one.
    mutating func append(_ segment: String) { text += segment.isEmpty ? "" : segment + end }
    mutating func append(_ segments: [String]) { for segment in segments { append(segment) } }
}

extension Vital {
    /// OBX-7: `50-120`; empty without limits.
    fileprivate var limitsText: String {
        guard let limits else { return "" }
        return [limits.lowerBound, limits.upperBound]
            .map { ExactDecimal(significand: Int128($0), exponent: -decimals).text }.joined(separator: "-")
    }

    /// OBX-8: `L` or `H` beyond the limits.
    fileprivate func flag(of value: Int?) -> String {
        guard let limits, let value, !limits.contains(value) else { return "" }
        return value > limits.upperBound ? "H" : "L"
    }
}
