import HL7v2
import Records
import Values

/// Reads what a message says about alarms of the device (IHE PCD TF-2, PCD-04, and the makers' own forms).
struct AlarmReader {
    let message: HL7Message
    let map: MessageMap
    let rule: AlarmRule
    let context: MessageContext
    let trace: MappingTrace?
    private var times: MessageTimes
    private var vmds = ContainerTable<Int>()
    private var devices = ContainerTable<String>()
    private var group: HL7Segment?
    private var draft = AlarmDraft()
    private var issues: [Issue] = []
    /// The rows that were understood, which are no readings that were missed.
    private var taken: Set<Int> = []

    /// The partition of IEEE 11073 that events are in.
    private static let eventPartition = 3

    init(_ message: HL7Message, _ map: MessageMap, _ rule: AlarmRule, _ context: MessageContext, _ trace: MappingTrace?)
    {
        (self.message, self.map, self.rule, self.context, self.trace) = (message, map, rule, context, trace)
        times = MessageTimes(message, map.time, context.clocked(by: map.clock))
    }

    mutating func read(_ origin: KnownOrigin, into reading: inout MessageReading) {
        var row = context.rowsBefore
        for index in 0..<message.segmentCount {
            let name = message.name(ofSegment: index)
            if name == rule.group {
                finish(origin, into: &reading)
                let segment = message.segments[index]
                group = segment
                times.beginGroup(segment)
                vmds.removeAll()
                devices.removeAll()
            } else if name == rule.row {
                row += 1
                take(message.segments[index], row: row, origin, into: &reading)
            }
        }
        finish(origin, into: &reading)
        let refused = taken.map { "OBX[\($0)]-" }
        reading.issues.removeAll { issue in
            issue.code == .notSupported && refused.contains { issue.expression?.hasPrefix($0) ?? false }
        }
        reading.issues += issues
        reading.alarmRows = taken
    }

    // MARK: Rows

    private mutating func take(
        _ segment: HL7Segment, row: Int, _ origin: KnownOrigin, into reading: inout MessageReading
    ) {
        let containment = Containment(segment.text(AlarmRule.Field.containment) ?? "")
        let levels = containment.text.split(separator: ".", omittingEmptySubsequences: false)
        var code = CodedText(segment, field: AlarmRule.Field.code, rule.systems, rule.tables)
        // A row about a device, VMD or channel itself; with a facet it would be about an alarm of that.
        if levels.count == 4, let container = containment.container {
            times.note(segment, of: containment)
            vmds.note(code.number, of: container)
            devices.note(segment.device(at: map.rowDevice), of: container)
            return
        }
        if let line = rule.lines.first(where: { $0.system == code.system }) {
            taken.insert(row)
            let device = device(of: segment, containment)
            if let report = report(segment, row: row, line, code, containment, device, origin) {
                add(report, row: row, into: &reading)
            }
            return
        }
        guard let reportRule = rule.report else { return }
        let vmd = containment.above.dropLast().last.flatMap { vmds.item(of: $0) }
        if let number = rule.translations.find(system: code.system, code: code.code, vmd: vmd).row?.mdc {
            code.translate(to: number)
        }
        if let number = eventNumber(ofName: code) { code.translate(to: number) }
        let facet = levels.count > 4 ? Int(levels[4]) : nil
        // Some leave out the coding system of the rest once they have named it.
        let number = code.number ?? (code.system == nil ? Int(code.code) : nil)
        let attribute =
            number.map { reportRule.attributes[$0] } ?? code.nameAlone.flatMap(AlarmRule.Attribute.init(referenceID:))
        if let attribute {
            if draft.isEmpty { begin(segment, row: row, containment, origin) }
            draft.note(attribute, segment, row: row, reportRule, &issues)
        } else if isEvent(segment, code, facet, reportRule) {
            finish(origin, into: &reading)
            begin(segment, row: row, containment, origin)
            draft.name(event(of: segment, code, row: row, vmd, reportRule))
            draft.note(flags: segment.flags(AlarmRule.Field.flags), reportRule)
        } else if facet == 2, draft.event != nil, let value = segment.field(AlarmRule.Field.value)?.structuredNumber {
            draft.note(
                value, of: rule.tables.metric(code), named: code.name,
                unit: unit(of: segment), limits: segment.text(AlarmRule.Field.limits) ?? "")
        } else {
            if map.samples == nil, facet == nil, segment.text(AlarmRule.Field.type) == "NM" {
                let text = "a reading beside an alarm shows what the alarm is about; readings are taken from ORU^R01"
                issues.append(Issue(.information, .informational, text, expression: "OBX[\(row)]"))
            }
            return
        }
        taken.insert(row)
    }

    /// The number of an event that is only named.
    private func eventNumber(ofName code: CodedText) -> Int? {
        code.nameAlone.flatMap { rule.events.number(ofReferenceID: $0) }
    }

    /// Whether a row names an event; a number under the code of an event is an attribute of a wave (Mindray).
    private func isEvent(
        _ segment: HL7Segment, _ code: CodedText, _ facet: Int?, _ reportRule: AlarmRule.ReportRule
    ) -> Bool {
        guard segment.text(AlarmRule.Field.type) != "NM" else { return false }
        if let number = code.number, number >> 16 == Self.eventPartition { return true }
        return facet != nil && facet == reportRule.eventFacet
    }

    private mutating func begin(_ segment: HL7Segment, row: Int, _ containment: Containment, _ origin: KnownOrigin) {
        let named = device(of: segment, containment)
        draft.begin(
            segment, row: row, containment, device: named ?? origin.device, named: named,
            time: times.time(of: segment, containment))
    }

    /// The device that a row names, or one above it; not the one that the whole message is from.
    private mutating func device(of segment: HL7Segment, _ containment: Containment) -> String? {
        segment.device(at: map.rowDevice) ?? devices.nearest(to: containment)
    }

    private func unit(of segment: HL7Segment) -> String? {
        guard segment.field(AlarmRule.Field.unit)?.presence == .valued else { return nil }
        let code = CodedText(segment, field: AlarmRule.Field.unit, rule.systems, rule.tables)
        return rule.tables.ucum(of: code, texts: rule.unitTexts)
    }

    // MARK: Which alarm

    /// The event that a row names: by its own code, or, where that says only that there is one, by its value.
    private mutating func event(
        of segment: HL7Segment, _ code: CodedText, row: Int, _ vmd: Int?, _ reportRule: AlarmRule.ReportRule
    ) -> AlarmDraft.Event {
        var (named, number, place) = (code, code.number, AlarmRule.Field.code)
        let value = segment.field(AlarmRule.Field.value)
        let isGeneral = code.number.map(reportRule.general.contains) ?? false
        if isGeneral {
            named = CodedText(segment, field: AlarmRule.Field.value, rule.systems, rule.tables)
            (number, place) = (named.number, AlarmRule.Field.value)
            let translated = rule.translations.find(system: named.system, code: named.code, vmd: vmd).row?.mdc
            if let meant = translated ?? eventNumber(ofName: named) {
                named.translate(to: meant)
                number = meant
            }
        }
        let known = number.flatMap { rule.events[$0] }
        if let known, let called = named.referenceID, called != known.referenceID {
            let text =
                "\(known.mdc) is \(known.referenceID) (\(known.meaning)), but is called \(called); the number counts"
            issues.append(Issue(.information, .value, text, expression: "OBX[\(row)]-\(place)"))
        } else if known == nil, let called = named.referenceID, let meant = rule.events.number(ofReferenceID: called) {
            let text = "\(named.code) is no known event, and its name \(called) is \(meant); it is kept as neither"
            issues.append(Issue(.warning, .codeInvalid, text, expression: "OBX[\(row)]-\(place)"))
        }
        // Of a coded value only the original text (component 9) is words.
        let isCoded = isGeneral || value?.part(component: 2)?.presence == .valued
        let words = value?.part(component: isCoded ? 9 : 1)?.text
        let display = known?.referenceID ?? named.text
        let coding =
            number.map { Coding(system: CodeSystemURI.mdc, code: String($0), display: display) }
            ?? Coding(system: named.system.map(SampleReader.systemURI), code: named.code, display: named.text)
        let text = words.flatMap { $0.isEmpty ? nil : $0 } ?? known?.meaning ?? named.text ?? named.code
        return AlarmDraft.Event(code: coding, number: code.number, text: text, direction: known?.direction)
    }

    /// The report of a row that is one by itself.
    private mutating func report(
        _ segment: HL7Segment, row: Int, _ line: AlarmRule.LineRule, _ code: CodedText, _ containment: Containment,
        _ device: String?, _ origin: KnownOrigin
    ) -> AlarmReport? {
        let words = (segment.text(AlarmRule.Field.value) ?? "").split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else { return nil }
        let name = line.textUntil.map { words.split(by: $0).first ?? words } ?? words
        var report = AlarmReport(
            subject: origin.subject, bed: origin.bedBeside, reporter: reporter,
            identity: [origin.place(of: device ?? origin.device), name].joined(separator: "\u{1E}"),
            mapping: map.name, time: times.time(of: segment, containment), receivedAt: context.receivedAt)
        (report.device, report.writtenAt) = (device, times.writtenAt())
        let meant = line.codes[code.code]
        if meant == nil {
            let text = "alarms of the class \"\(code.code)\" are not in the mapping; taken as \(rule.unknownPriority)"
            issues.append(Issue(.warning, .codeInvalid, text, expression: "OBX[\(row)]-\(AlarmRule.Field.code)"))
        }
        report.code = Coding(system: code.system.map(SampleReader.systemURI), code: code.code, display: code.text)
        (report.text, report.lasting) = (words, line.lasting)
        (report.priority, report.kind) = (meant?.priority ?? rule.unknownPriority, meant?.kind)
        report.isWithdrawn = isWithdrawn(segment)
        return report
    }

    private func isWithdrawn(_ segment: HL7Segment) -> Bool {
        segment.text(AlarmRule.Field.status).map(rule.withdrawn.contains) ?? false
    }

    private var reporter: String {
        rule.reporter.lazy.compactMap { message.text(at: $0) }.first ?? context.peer
    }

    // MARK: A group

    /// What the rows since the last event say, if they say anything of an alarm.
    private mutating func finish(_ origin: KnownOrigin, into reading: inout MessageReading) {
        defer { draft = AlarmDraft() }
        guard !draft.isEmpty, let time = draft.time, let reportRule = rule.report else { return }
        if let number = draft.event?.number, reportRule.heartbeats.contains(number) {
            let every = draft.patience ?? reportRule.heartbeatEvery
            var heartbeat = AlarmHeartbeat(
                subject: origin.subject, bed: origin.bedBeside, reporter: reporter,
                patience: every * reportRule.heartbeatsMissed, isFarewell: draft.state == .inactive,
                mapping: map.name, receivedAt: context.receivedAt)
            heartbeat.device = draft.namedDevice
            reading.heartbeats.append(heartbeat)
            return
        }
        // Among readings an event alone is no alarm.
        guard map.samples == nil || draft.isStated else { return }
        let number = group.flatMap { group in rule.number.lazy.compactMap { group.number(at: $0) }.first }
        guard let identity = identity(number, origin) else {
            let text = "the rows tell of an alarm, but neither which one nor its number"
            issues.append(Issue(.error, .required, text, expression: "OBX[\(draft.row)]"))
            return
        }
        var report = AlarmReport(
            subject: origin.subject, bed: origin.bedBeside, reporter: reporter, identity: identity, mapping: map.name,
            time: time, receivedAt: context.receivedAt)
        report.writtenAt = times.writtenAt()
        draft.fill(&report)
        (report.number, report.device, report.assumedPriority) = (number, draft.namedDevice, rule.unknownPriority)
        report.isWithdrawn = draft.segment.map(isWithdrawn) ?? false
        if let acknowledged = rule.acknowledged, let group {
            report.returnAddress = DeviceAlarm.ReturnAddress(
                peer: context.peer, head: AlarmAnswer.head(of: message, group: group), acknowledged: acknowledged)
        }
        add(report, row: draft.row, into: &reading)
        let answer = rule.received.flatMap { AlarmAnswer(to: message, group: group, status: $0) }
        if let answer { reading.alarmAnswers.append(answer) }
    }

    private func identity(_ number: String?, _ origin: KnownOrigin) -> String? {
        if rule.isNumberIdentity, let number { return "#\(number)" }
        guard let event = draft.event else { return number.map { "#\($0)" } }
        // The facet tells the rows of one alarm apart.
        let levels = draft.containment.split(separator: ".", omittingEmptySubsequences: false)
        let place = (levels.count > 4 ? levels.prefix(4) : levels.prefix(3)).joined(separator: ".")
        let code = "\(event.code.code) \(event.code.display ?? "")"
        return [origin.place(of: draft.device), code, place].joined(separator: "\u{1E}")
    }

    private mutating func add(_ report: AlarmReport, row: Int, into reading: inout MessageReading) {
        reading.alarms.append(report)
        let said = [report.phase?.rawValue, report.state?.rawValue, report.priority?.rawValue].compactMap(\.self)
        trace?(
            MappingStep(
                file: map.file, position: rule.position, target: "alarm \(report.text ?? report.identity)",
                source: "OBX[\(row)]", value: said.joined(separator: " ")))
    }
}

extension KnownOrigin {
    /// The bed, unless it is the subject itself.
    fileprivate var bedBeside: String? { subject == .bed(bed ?? "") ? nil : bed }

    /// Where an alarm is that has no number: the device, else the bed, else the subject.
    fileprivate func place(of device: String?) -> String { device ?? bed ?? subject.key }
}

extension HL7Segment {
    /// The number of an alarm (EI): with who gave it, without what is empty at its end; nil if there is none.
    fileprivate func number(at path: HL7Path) -> String? {
        guard let value = value(at: path), value.part(component: 1)?.presence == .valued else { return nil }
        return value.location
    }
}
