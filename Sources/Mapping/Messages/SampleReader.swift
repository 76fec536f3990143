import HL7v2
import Records
import Seal
import Values

/// Reads one message by one map.
struct SampleReader {
    private let map: MessageMap
    /// The map's rule for rows: at hand, since each row asks for it.
    private let rule: MessageMap.SampleRule
    private let message: HL7Message
    private let context: MessageContext
    private let trace: MappingTrace?
    private var times: MessageTimes
    private var issues: [Issue] = []
    private var samples: [VitalSample] = []
    private var occurrences: [Occurrence: UInt16] = [:]
    private var containerDevices: [String: String] = [:]
    private let subject: SampleSubject
    private let bed: String?
    private let device: String?
    private let origin: String

    /// Tells samples of one channel and time apart.
    private struct Occurrence: Hashable {
        var channel: UInt64
        var time: Timestamp
    }

    init(_ message: HL7Message, _ map: MessageMap, _ context: MessageContext, _ trace: MappingTrace?) {
        (self.map, self.message, self.context, self.trace) = (map, message, context, trace)
        rule = map.samples
        times = MessageTimes(message, map.time, context)
        let patient = map.patient.identifier(in: message)
        let bed = message.value(at: map.bed).flatMap { $0.location }
        let device = map.device.lazy.compactMap { message.text(at: $0) }.first
        subject = patient ?? bed.map { .bed($0) } ?? .device(device ?? context.peer)
        self.bed = bed
        self.device = device
        // All of the message that the bytes of its rows are read by.
        let signs = String(decoding: message.header.bytes.prefix(9), as: UTF8.self)
        origin = [context.peer, subject.key, bed ?? "", device ?? "", signs, message.characterSet.description]
            .joined(separator: "\u{1F}")
    }

    mutating func read(_ cache: inout ChannelCache) -> MessageReading {
        var row = 0
        for segment in message.segments {
            if segment.name == rule.group {
                times.beginGroup(segment)
                containerDevices.removeAll(keepingCapacity: true)
            } else if segment.name == rule.row {
                row += 1
                take(segment, row: row, &cache)
            }
        }
        let batch = SampleBatch(
            subject: subject, receivedAt: context.receivedAt, journalSequence: context.journalSequence,
            samples: samples)
        return MessageReading(
            mapping: map.name, batch: samples.isEmpty ? nil : batch, records: records(), issues: issues)
    }

    private mutating func take(_ segment: HL7Segment, row: Int, _ cache: inout ChannelCache) {
        let containment = Containment(segment.text(rule.containment) ?? "")
        if let container = containment.container {
            times.note(container: container, segment)
            containerDevices[container] = segment.text(18, component: 1)
            return
        }
        guard var value = value(of: segment, row: row) else { return }
        let time = times.time(of: segment, containment: containment)
        var key = ChannelCache.Key(origin: origin, row: segment.identity(rule))
        if !containerDevices.isEmpty, let device = containment.nearest(in: containerDevices) {
            key.row.append(contentsOf: device.utf8)
        }
        var made: [Issue] = []
        let known = cache.channel(key) { self.channel(of: segment, containment, row: row, value: value, &made) }
        let channel = known.channel
        issues += made
        if case .number(let number) = value, !known.canMeasure(number) {
            let range = "\(known.least?.text ?? "") to \(known.greatest?.text ?? "") \(channel.metric.unit ?? "")"
            let text = "\(number) is nothing that \(channel.metric.name) can be (\(range)); taken as no value"
            issues.append(Issue(.warning, .value, text, expression: "OBX[\(row)]-\(rule.value)"))
            value = .absent(reason: "error")
        }
        let occurrence = Occurrence(channel: channel.id, time: time.instant)
        let sequence = occurrences[occurrence, default: 0]
        occurrences[occurrence] = sequence &+ 1
        let status = segment.field(rule.status).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let sample = VitalSample(
            channel: channel, time: time, value: value, status: rule.statuses[status] ?? .preliminary,
            limits: segment.text(rule.limits) ?? "", flags: segment.flags(rule.flags), sequence: sequence,
            row: UInt16(clamping: row))
        samples.append(sample)
        trace?(
            MappingStep(
                file: map.file, position: rule.position, target: "sample \(channel.metric.name)",
                source: "OBX[\(row)]-\(rule.value)", value: value.shown))
    }

    // MARK: Values

    /// What the row reads; nil, with the reason among the issues, if it is no reading.
    private mutating func value(of segment: HL7Segment, row: Int) -> VitalSample.Value? {
        let type = segment.text(rule.type) ?? ""
        let field = segment.field(rule.value)
        let isEmpty = field.map { $0.presence != .valued || $0.bytes.elementsEqual("?".utf8) } ?? true
        if let system = segment.text(rule.code, component: 3), rule.notReadingSystems.contains(system) {
            return refuse(row, rule.code, "codes of \(system) are events of the device, not readings", .warning)
        }
        if let name = segment.text(rule.code, component: 2),
            let start = rule.notReadingNames.first(where: { name.hasPrefix($0) })
        {
            return refuse(row, rule.code, "codes named \(start)… are events or attributes, not readings", .warning)
        }
        guard segment.field(rule.code)?.presence == .valued else {
            return refuse(row, rule.code, "there is no code that says what the row is", isEmpty ? .warning : .error)
        }
        if rule.numbers.contains(type) || (type.isEmpty && field?.decimal != nil) {
            guard let field, !isEmpty else { return absent(segment, "unknown") }
            if let number = type == "SN" ? field.structuredNumber : field.decimal { return .number(number) }
            let shown = String(field.text.prefix(32))
            let text = "\"\(shown)\" is not a number (HL7 type \(type)); write digits with a point, such as 36.8"
            issues.append(Issue(.error, .value, text, expression: "OBX[\(row)]-\(rule.value)"))
            return absent(segment, "not-a-number")
        }
        if rule.texts.contains(type) {
            guard let field, !isEmpty else {
                return refuse(row, rule.value, "the row has no value", .information)
            }
            return .text(field.text)
        }
        if rule.codes.contains(type) {
            guard let field, !isEmpty, let code = field.part(component: 1)?.text, !code.isEmpty else {
                return refuse(row, rule.value, "the row has no value", .information)
            }
            let system = field.part(component: 3)?.text
            let display = field.part(component: 2)?.text
            return .coding(
                Coding(
                    system: system.map(Self.systemURI), code: code, display: display?.isEmpty == false ? display : nil))
        }
        return refuse(row, rule.type, "rows of type \"\(type)\" are not taken by \(map.name)", .warning)
    }

    private mutating func refuse(
        _ row: Int, _ field: Int, _ text: String, _ severity: Issue.Severity
    ) -> VitalSample.Value? {
        issues.append(Issue(severity, .notSupported, text, expression: "OBX[\(row)]-\(field)"))
        return nil
    }

    private func absent(_ segment: HL7Segment, _ fallback: String) -> VitalSample.Value {
        let reasons = rule.absentReasons
        let reason = segment.flags(rule.flags).lazy.compactMap { reasons[$0] }.first
        return .absent(reason: reason ?? fallback)
    }

    // MARK: Channels

    private func channel(
        of segment: HL7Segment, _ containment: Containment, row: Int, value: VitalSample.Value, _ issues: inout [Issue]
    ) -> KnownChannel {
        let (metric, known) = metric(of: segment, row: row, value: value, &issues)
        let own = segment.text(18, component: 1)
        let rowDevice = own ?? containment.nearest(in: containerDevices) ?? device
        let isSubject = rowDevice.map { subject == .device($0) } ?? false
        let unnamed = Channel(
            id: 0, subject: subject, bed: subject == .bed(bed ?? "") ? nil : bed, device: isSubject ? nil : rowDevice,
            peer: context.peer, metric: metric, path: containment.text)
        let channel = unnamed.identified(by: Self.id(of: unnamed))
        let isComparable = known?.unit == metric.unit
        return KnownChannel(
            channel: channel, least: isComparable ? known?.least : nil, greatest: isComparable ? known?.greatest : nil)
    }

    /// The first eight bytes of a digest of all that makes the channel what it is.
    private static func id(of channel: Channel) -> UInt64 {
        Digest256(of: Array("channel\u{1F}\(channel.identity)".utf8)).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func metric(
        of segment: HL7Segment, row: Int, value: VitalSample.Value, _ issues: inout [Issue]
    ) -> (Metric, MetricRow?) {
        let code = CodedText(segment, field: rule.code, rule)
        let first = code.number.flatMap { rule.tables.metric($0) }
        var unit: String?
        switch value {
        case .number, .absent: unit = self.unit(of: segment, row: row, known: first, &issues)
        case .text, .coding: break
        }
        let known = code.number.flatMap { rule.tables.metric($0, unit: unit) }
        if let known, let sent = code.referenceID, let expected = known.referenceID, sent != expected {
            let text = "\(known.mdc) is \(expected) (\(known.meaning)), but is called \(sent); the number counts"
            issues.append(Issue(.information, .value, text, expression: "OBX[\(row)]-\(rule.code)"))
        }
        if known == nil, let sent = code.referenceID, let meant = rule.tables.number(ofReferenceID: sent),
            code.number != meant
        {
            let text = "\(code.code) is not in the code map, and its name \(sent) is \(meant); it is kept as neither"
            issues.append(Issue(.warning, .codeInvalid, text, expression: "OBX[\(row)]-\(rule.code)"))
        }
        let name = known?.name ?? known?.referenceID?.lowercased() ?? code.name
        let metric = Metric(
            name: name, codings: code.codings(known) + (known?.loinc ?? []), unit: unit,
            unitDisplay: unit.map { unit in
                unit == known?.unit ? known?.unitDisplay ?? unit : rule.tables.display(ofUnit: unit)
            }, panel: known?.panel)
        return (metric, known)
    }

    /// The UCUM unit of a row: what OBX-6 says, else the metric's own where nobody expresses it otherwise.
    private func unit(of segment: HL7Segment, row: Int, known: MetricRow?, _ issues: inout [Issue]) -> String? {
        let place = "OBX[\(row)]-\(rule.unit)"
        guard segment.field(rule.unit)?.presence == .valued else {
            guard let expected = known?.unit else { return nil }
            if rule.assumedUnits.contains(expected) { return expected }
            let text = "no unit; \(expected) is usual, but is not assumed"
            issues.append(Issue(.warning, .required, text, expression: place))
            return nil
        }
        let code = CodedText(segment, field: rule.unit, rule)
        if let unit = code.number.flatMap({ rule.tables.unit($0)?.ucum }) { return unit }
        for text in [code.code, code.text].compactMap(\.self) {
            if let unit = rule.unitTexts[text] { return unit }
        }
        if code.form == .ucum { return code.code }
        let text = "the unit \"\(code.code)\" is not in the unit table; add it to codes/units.csv or to unitTexts"
        issues.append(Issue(.warning, .codeInvalid, text, expression: place))
        return nil
    }

    /// The URI of a coding system that only its HL7 name is known of (HL7 table 0396).
    static func systemURI(_ name: String) -> String {
        switch name {
        case "MDC": CodeSystemURI.mdc
        case "LN": CodeSystemURI.loinc
        case "UCUM": CodeSystemURI.ucum
        case "SCT": "http://snomed.info/sct"
        default: "urn:hl7v2:coding-system:\(name)"
        }
    }
}

extension SampleReader {
    /// The records that the map declares for a message that gave readings.
    private func records() -> [Record] {
        guard !samples.isEmpty else { return [] }
        return map.records.compactMap { rule in
            guard let identity = text(of: rule.id) else { return nil }
            let fields = rule.fields.compactMap { field, source, position -> Record.Field? in
                let value = text(of: source)
                trace?(
                    MappingStep(
                        file: map.file, position: position, target: "\(rule.kind.name).\(field.name)",
                        source: source.description, value: value))
                return value.map { Record.Field(name: field.name, value: .text($0)) }
            }
            return Record(
                kind: rule.kind.name, id: StableID(rule.kind.name, context.peer, identity).text(), guest: nil,
                time: nil, source: .message(peer: context.peer, fingerprint: identity), fields: fields)
        }
    }

    private func text(of source: MessageRecordRule.Source) -> String? {
        switch source {
        case .path(let path): message.text(at: path)
        case .device: device
        case .peer: context.peer
        case .bed: bed
        }
    }
}

extension MessageRecordRule.Source: CustomStringConvertible {
    var description: String {
        switch self {
        case .path(let path): path.description
        case .device: "device"
        case .peer: "peer"
        case .bed: "bed"
        }
    }
}

extension VitalSample.Value {
    /// The value for a trace.
    var shown: String {
        switch self {
        case .number(let number): number.text
        case .text(let text): "\"\(text)\""
        case .coding(let coding): coding.code
        case .absent(let reason): "no value (\(reason))"
        }
    }
}
