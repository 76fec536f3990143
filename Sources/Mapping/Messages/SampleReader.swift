import HL7v2
import Records
import Seal
import Values

/// Reads one message by one map.
///
/// What a row says beside its number, value and time is remembered with its origin: a row that was met before with the
/// same bytes there is taken at once, and whatever is unusual about it goes the whole way as if it were new.
struct SampleReader {
    let map: MessageMap
    let section: MessageMap.SampleSection
    let message: HL7Message
    let context: MessageContext
    let trace: MappingTrace?
    var times: MessageTimes
    /// The codes of the container rows, where codes mean something only within a VMD.
    var vmds = ContainerTable<Int>()
    var issues: [Issue] = []
    private var samples: [VitalSample] = []
    /// The waves of the present request that wait for all that is said about them, and those that are read.
    var waveRows = WaveRows()
    var waves: [WaveformChunk] = []
    var takenWaveRows: Set<Int> = []
    /// The caller's, while a message is read.
    var shared = SharedKnowledge()
    /// How many samples there were of a channel and time; filled in only once a channel has a second one.
    private var occurrences: [Occurrence: UInt16]?
    /// Whether there were more new rows than are remembered: each one would be compared with all of those.
    private var isBeyondKnown = false
    /// Nil where each row goes the whole way.
    private let varying: VaryingFields?

    var rule: MessageMap.SampleRule { section.rule }

    /// Tells samples of one channel and time apart.
    private struct Occurrence: Hashable {
        var channel: UInt64
        var time: Timestamp
    }

    init(
        _ message: HL7Message, _ map: MessageMap, _ section: MessageMap.SampleSection, _ context: MessageContext,
        _ trace: MappingTrace?
    ) {
        (self.map, self.section, self.message, self.context, self.trace) = (map, section, message, context, trace)
        times = MessageTimes(message, map.time, context.clocked(by: map.clock))
        // A trace tells each step. Where repetitions are told apart by a character of numbers, a field may be several.
        varying = trace == nil && !Self.isNumeric(message.delimiters.repetition) ? section.varying : nil
    }

    private static func isNumeric(_ delimiter: UInt8) -> Bool { "+-.".utf8.contains(delimiter) }

    /// Reads the message.
    ///
    /// - Returns: Whether any of its rows is a reading or a wave.
    mutating func read(
        _ origin: inout KnownOrigin, _ shared: inout SharedKnowledge, into reading: inout MessageReading
    ) -> Bool {
        swap(&self.shared, &shared)
        defer { swap(&self.shared, &shared) }
        self.shared.beginMessage()
        samples.reserveCapacity(origin.sampleCount)
        readRows(&origin)
        finishWaves(&origin)
        origin.endMessage(samples: samples.count)
        (reading.issues, reading.waves, reading.waveRows) = (issues, waves, takenWaveRows)
        guard !samples.isEmpty else { return !waves.isEmpty }
        reading.batch = SampleBatch(
            subject: origin.subject, receivedAt: context.receivedAt, journalSequence: context.journalSequence,
            samples: samples)
        return true
    }

    /// Goes over the segments: rows that are known are found as many as follow each other.
    private mutating func readRows(_ origin: inout KnownOrigin) {
        var (row, index) = (context.rowsBefore, 0)
        while index < message.segmentCount {
            let name = message.name(ofSegment: index)
            if name == rule.row {
                let taken = varying.map { takeKnown(from: index, row: row, $0, &origin) } ?? 0
                let isWhole = row == 0 && index + taken == message.segmentCount && taken == shared.matches.count
                (row, index) = (row + taken, index + taken)
                if isWhole { rememberLayout(&origin) }
                if taken == shared.matches.count, taken > 0 || expect(index, &origin) { continue }
                row += 1
                takeNew(index, row: row, taken < shared.matches.count ? shared.matches[taken] : nil, &origin)
            } else if name == rule.group {
                finishWaves(&origin)
                times.beginGroup(message.segments[index])
                vmds.removeAll()
                shared.containers.beginGroup()
            }
            index += 1
        }
    }

    /// Remembers the rows of a message that were all known ones, each of a channel of its own.
    private mutating func rememberLayout(_ origin: inout KnownOrigin) {
        guard !samples.isEmpty, occurrences == nil,
            origin.layout?.holds(shared.matches) != true
        else { return }
        origin.remember(shared.layout(in: origin.library))
    }

    private mutating func takeNew(
        _ index: Int, row: Int, _ match: HL7RowPatterns.Match?, _ origin: inout KnownOrigin
    ) {
        let remarks = issues.count
        let met = take(message.segments[index], row: row, &origin)
        // Each sender's row is remarked on, and codes that follow from a VMD do so from this sender's.
        let isModel = issues.count == remarks && !rule.dialect.translations.hasScopes
        remarkTime(row: row)
        isBeyondKnown = match == nil && origin.order.isFull
        guard let met, varying != nil else { return }
        let library = origin.library
        origin.remember(met, at: match) {
            shared.remember(met, isModel: isModel, message, segment: index, in: library)
        }
    }

    /// Makes a row known that this sender has not sent before, by what it means to others who did.
    ///
    /// - Returns: Whether it is known now; else it goes the whole way.
    private mutating func expect(_ index: Int, _ origin: inout KnownOrigin) -> Bool {
        guard varying != nil, !origin.order.isFull,
            let (pattern, model) = shared.libraries[origin.library].model(of: message, segment: index)
        else { return false }
        let segment = message.segments[index]
        switch model {
        case .container:
            origin.expect(pattern, nil, origin.number(ofDevice: segment.device(at: map.rowDevice)))
        case .reading(let other):
            let place = shared.libraries[origin.library].rows[pattern].place
            let device = shared.containers.nearest(to: place)
            let channel = channel(
                of: other.channel.metric, segment, path: other.channel.path,
                (origin.subject, origin.bed, origin.name(ofDevice: device) ?? origin.device))
            let terms = SampleTerms(channel: channel, status: other.status, limits: other.limits, flags: other.flags)
            origin.expect(pattern, terms, device)
        }
        return true
    }

    /// Says that a time of a row can't be read, if so.
    @inline(__always)
    private mutating func remarkTime(row: Int) {
        if let path = times.unreadable { remark(unreadableTimeAt: path, row: row) }
    }

    private mutating func remark(unreadableTimeAt path: HL7Path, row: Int) {
        times.unreadable = nil
        let place = path.segment == rule.row ? "OBX[\(row)]-\(path.field ?? 0)" : path.description
        let text = "the time can't be read; write it to the minute at least, such as 20260124124738+0100"
        issues.append(Issue(.warning, .value, "\(text); another time counts", expression: place))
    }

    // MARK: Rows that are known

    /// Takes rows that follow each other as ones that were met before, up to one that there is anything new about.
    ///
    /// - Parameters:
    ///   - first: The segment of the first of them.
    ///   - row: How many rows were before it.
    /// - Returns: How many were taken.
    private mutating func takeKnown(
        from first: Int, row: Int, _ varying: VaryingFields, _ origin: inout KnownOrigin
    ) -> Int {
        if isBeyondKnown {
            shared.matches.removeAll(keepingCapacity: true)
            return 0
        }
        shared.match(message, segments: rule.row, from: first, of: &origin)
        let (matches, rows) = (shared.matches, shared.libraries[origin.library].rows)
        for taken in matches.indices {
            let match = matches[taken]
            let known = rows[match.pattern]
            let device = origin.devicesOfRows[match.position]
            let (written, ownTime) = (match.field(varying.value), match.field(varying.time))
            guard known.isReading else {
                guard written.isEmpty else { return taken }
                if !ownTime.isEmpty || !times.hasOneRowSource {
                    times.note(message.segments[first + taken], of: detail(of: match, origin).containment)
                }
                shared.containers.note(device, of: known.place)
                remarkTime(row: row + taken + 1)
                continue
            }
            guard shared.containers.nearest(to: known.place) == device,
                let terms = origin.terms(ofRow: match.position)
            else { return taken }
            let value: VitalSample.Value
            if written.isEmpty {
                value = .absent(reason: detail(of: match, origin).absentReason)
            } else if let number = message.decimal(in: written), known.bounds.hold(number) {
                value = .number(number)
            } else {
                return taken
            }
            let time =
                times.knownTime(field: ownTime)
                ?? times.time(of: message.segments[first + taken], detail(of: match, origin).containment)
            append(terms, value, time, slot: Int(known.slot), row: row + taken + 1)
            remarkTime(row: row + taken + 1)
        }
        return matches.count
    }

    private func detail(of match: HL7RowPatterns.Match, _ origin: borrowing KnownOrigin) -> KnownRow.Detail {
        shared.libraries[origin.library].details[match.pattern]
    }

    /// Adds a sample. What it consists of is handed over, so that no reference is counted twice.
    @inline(__always)
    private mutating func append(
        _ terms: consuming SampleTerms, _ value: consuming VitalSample.Value, _ time: consuming SampleTime, slot: Int,
        row: Int
    ) {
        var sequence: UInt16 = 0
        if occurrences != nil || !shared.isFirst(inSlot: slot) {
            sequence = countedSequence(of: terms.channel.id, at: time.instant)
        }
        samples.append(
            VitalSample(terms: terms, time: time, value: value, sequence: sequence, row: UInt16(clamping: row)))
    }

    /// How many samples of a channel and time there were before.
    private mutating func countedSequence(of channel: UInt64, at time: Timestamp) -> UInt16 {
        var counted = occurrences ?? [:]
        if occurrences == nil {
            for sample in samples {
                counted[Occurrence(channel: sample.channel.id, time: sample.time.instant), default: 0] &+= 1
            }
        }
        occurrences = nil
        let sequence = counted[Occurrence(channel: channel, time: time), default: 0]
        counted[Occurrence(channel: channel, time: time)] = sequence &+ 1
        occurrences = counted
        return sequence
    }

    // MARK: Any row

    /// Takes a row the whole way.
    ///
    /// - Returns: What it means beside value and time, if that can be told without them.
    @discardableResult
    private mutating func take(_ segment: HL7Segment, row: Int, _ origin: inout KnownOrigin) -> MetRow? {
        let containment = shared.meanings.containment(segment.field(rule.containment), of: message)
        if let container = containment.container {
            let place = shared.containers.place([container])
            let device = origin.number(ofDevice: segment.device(at: map.rowDevice))
            times.note(segment, of: containment)
            shared.containers.note(device, of: place)
            if rule.dialect.translations.hasScopes {
                // Devices are of partition 1, which even the standard's examples leave out.
                let number = CodedText(segment, field: rule.code, rule).number
                vmds.note(number.map { $0 < 0x1_0000 ? $0 + 0x1_0000 : $0 }, of: container)
            }
            // With a value it is a reading as well: the charge of a battery, or a sender that knows no levels below.
            guard segment.field(rule.value)?.presence == .valued else {
                if rule.dialect.translations.hasScopes { return nil }
                let detail = KnownRow.Detail(containment: containment, absentReason: "")
                return MetRow(ofContainer: place, device: device, detail: detail)
            }
        }
        if takesWave(segment, row: row, containment, &origin) { return nil }
        let values = values(of: segment, row: row)
        var known: MetRow?
        for value in values { known = take(value, of: segment, containment, row: row, &origin) }
        return values.count == 1 && containment.container == nil ? known : nil
    }

    /// Takes a value of a row.
    private mutating func take(
        _ read: VitalSample.Value, of segment: HL7Segment, _ containment: Containment, row: Int,
        _ origin: inout KnownOrigin
    ) -> MetRow? {
        var value = read
        let time = times.time(of: segment, containment)
        let place = shared.containers.place(containment.above)
        let deviceAbove = shared.containers.nearest(to: place)
        let containerDevice = origin.name(ofDevice: deviceAbove)
        var key = segment.identity(rule, value, containerDevice, device: map.rowDevice)
        let vmd = vmds.isEmpty ? nil : vmds.item(of: containment.above.dropLast().last)
        if let vmd { key += "@\(vmd)".utf8 }
        if isWithdrawn(segment) { key.append(2) }
        let (subject, bed, device) = (origin.subject, origin.bed, containerDevice ?? origin.device)
        let channel = origin.channel(key) {
            let meaning = meaning(of: segment, vmd, row: row, value: value)
            let content = content(meaning, segment, containment, (subject, bed, device))
            return KnownChannel(content, slot: shared.slot(of: content.channel))
        }
        var limits = limits(of: segment, in: channel.change?.source ?? channel.channel.metric.unit)
        if let change = channel.change {
            if let changed = value.measured?.map(change.apply) { value = VitalSample.Value(changed) }
            limits = AlarmLimitText(limits).map(change.apply) ?? ""
        }
        // They would be limits of something else.
        if channel.isContradictory { limits = "" }
        if value.measured != nil, channel.isContradictory {
            let metric = channel.channel.metric
            let text = "\(metric.unit ?? "") is no unit of \(metric.name); taken as no value"
            issues.append(Issue(.warning, .value, text, expression: "OBX[\(row)]-\(rule.unit)"))
            value = .absent(reason: "error")
        }
        if let number = value.measured, !channel.canMeasure(number) {
            let metric = channel.channel.metric
            let range = "\(channel.least?.text ?? "") to \(channel.greatest?.text ?? "") \(metric.unit ?? "")"
            let text = "\(number) is nothing that \(metric.name) can be (\(range)); taken as no value"
            issues.append(Issue(.warning, .value, text, expression: "OBX[\(row)]-\(rule.value)"))
            value = .absent(reason: "error")
        }
        let status = segment.field(rule.status).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let terms = SampleTerms(
            channel: channel.channel, status: rule.statuses[status] ?? .preliminary,
            limits: limits, flags: segment.flags(rule.flags))
        append(terms, value, time, slot: channel.slot, row: row)
        trace?(
            MappingStep(
                file: map.file, position: rule.position, target: "sample \(channel.channel.metric.name)",
                source: "OBX[\(row)]-\(rule.value)", value: value.shown))
        let type = segment.text(rule.type) ?? ""
        guard rule.numbers.contains(type), type != "SN", !channel.isScoped, channel.change == nil,
            !channel.isContradictory,
            invalidReason(of: segment) == nil, terms.status != .enteredInError,
            !rule.dialect.confirmingStatuses.contains(status)
        else { return nil }
        let detail = KnownRow.Detail(
            containment: containment, absentReason: absentReason(of: segment) ?? "unknown")
        return MetRow(
            of: channel, terms: terms, place: place, device: deviceAbove, detail: detail,
            apartFrom: rule.dialect.sentinels)
    }

    // MARK: Channels

    /// What the row's code and unit mean, looked up if nobody sent them before.
    private mutating func meaning(
        of segment: HL7Segment, _ vmd: Int?, row: Int, value: VitalSample.Value
    ) -> KnownMeanings.Meaning {
        var isMeasured = true
        switch value {
        case .number, .bound, .absent: break
        case .text, .coding: isMeasured = false
        }
        let key = KnownMeanings.Key(
            segment, of: message, map, fields: [rule.code, rule.unit], vmd: vmd, isMeasured: isMeasured)
        if let known = shared.meanings[key] { return known }
        var made: [Issue] = []
        let meaning = metric(of: segment, vmd, row: row, isMeasured: isMeasured, &made)
        if made.isEmpty, !isWithdrawn(segment) { shared.meanings.keep(meaning, key) }
        issues += made
        return meaning
    }

    private func content(
        _ meaning: KnownMeanings.Meaning, _ segment: HL7Segment, _ containment: Containment,
        _ origin: (subject: SampleSubject, bed: String?, device: String?)
    ) -> KnownChannel.Content {
        let channel = channel(of: meaning.metric, segment, path: containment.text, origin)
        let (least, greatest) = meaning.known?.bounds(in: meaning.metric.unit) ?? (nil, nil)
        return KnownChannel.Content(
            channel: channel, least: least, greatest: greatest, change: meaning.change,
            isContradictory: meaning.known?.isMeasured(in: meaning.metric.unit) == false, isScoped: meaning.isScoped)
    }

    /// The channel of a sender's row.
    private func channel(
        of metric: Metric, _ segment: HL7Segment, path: String,
        _ origin: (subject: SampleSubject, bed: String?, device: String?)
    ) -> Channel {
        let (subject, bed) = (origin.subject, origin.bed)
        let device = segment.device(at: map.rowDevice) ?? origin.device
        let isSubject = device.map { subject == .device($0) } ?? false
        let unnamed = Channel(
            id: 0, subject: subject, bed: subject == .bed(bed ?? "") ? nil : bed, device: isSubject ? nil : device,
            peer: context.peer, metric: metric, path: path)
        return unnamed.identified(by: Self.id(of: unnamed, kind: "channel"))
    }

    /// The first eight bytes of a digest of all that makes the channel what it is.
    static func id(of channel: Channel, kind: String) -> UInt64 {
        Digest256(of: Array("\(kind)\u{1F}\(channel.identity)".utf8)).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func metric(
        of segment: HL7Segment, _ vmd: Int?, row: Int, isMeasured: Bool, _ issues: inout [Issue]
    ) -> KnownMeanings.Meaning {
        var code = CodedText(segment, field: rule.code, rule)
        let (meant, isScoped) = rule.dialect.translations.find(system: code.system, code: code.code, vmd: vmd)
        if let number = meant?.mdc { code.translate(to: number) }
        let first = rule.tables.metric(code)
        let unit = isMeasured ? self.unit(of: segment, row: row, known: first, meant, &issues) : nil
        let change = unit.flatMap { rule.dialect.conversion(from: $0, metric: code.number) }
        let (metric, known) = named(code, meant, unit: change?.target ?? unit, row: row, &issues)
        return KnownMeanings.Meaning(metric: metric, known: known, change: change, isScoped: isScoped)
    }

    /// The metric that a code stands for, in a unit.
    func named(
        _ code: CodedText, _ meant: CodeTranslation?, unit: String?, row: Int, _ issues: inout [Issue]
    ) -> (metric: Metric, known: MetricRow?) {
        let known = rule.tables.metric(code, unit: unit)
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
        let name = meant?.name ?? known?.name ?? known?.referenceID?.lowercased() ?? code.name
        let metric = Metric(
            name: name, codings: code.codings(known), unit: unit,
            unitDisplay: unit.map { unit in
                unit == known?.unit ? known?.unitDisplay ?? unit : rule.tables.display(ofUnit: unit)
            }, panel: known?.panel)
        return (metric, known)
    }

    /// The UCUM unit of a row: what OBX-6 says, else the metric's own where nobody expresses it otherwise.
    private func unit(
        of segment: HL7Segment, row: Int, known: MetricRow?, _ meant: CodeTranslation?, _ issues: inout [Issue]
    ) -> String? {
        let place = "OBX[\(row)]-\(rule.unit)"
        guard segment.field(rule.unit)?.presence == .valued else {
            if let unit = meant?.unit { return unit }
            guard let expected = known?.unit else { return nil }
            // Nothing is measured by what withdraws a reading, so the usual unit is no guess.
            if rule.assumedUnits.contains(expected) || isWithdrawn(segment) { return expected }
            let text = "no unit; \(expected) is usual, but is not assumed"
            issues.append(Issue(.warning, .required, text, expression: place))
            return nil
        }
        let code = CodedText(segment, field: rule.unit, rule)
        if let unit = rule.tables.ucum(of: code, texts: rule.unitTexts) {
            if let named = code.referenceID.flatMap({ rule.tables.number(ofReferenceID: $0) }),
                let meant = rule.tables.unit(named)?.ucum, meant != unit
            {
                let text =
                    "\(code.code) is \(unit), but is called \(code.text ?? ""), which is \(meant); the number counts"
                issues.append(Issue(.warning, .value, text, expression: place))
            }
            return unit
        }
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
    func records(_ origin: inout KnownOrigin) -> [Record] {
        trace == nil ? origin.records(of: message, by: map.recordFields) { records(of: $0) } : records(of: origin)
    }

    private func records(of origin: KnownOrigin) -> [Record] {
        map.records.compactMap { rule in
            guard let identity = text(of: rule.id, origin) else { return nil }
            let fields = rule.fields.compactMap { field, source, position -> Record.Field? in
                let value = text(of: source, origin)
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

    private func text(of source: MessageRecordRule.Source, _ origin: KnownOrigin) -> String? {
        switch source {
        case .path(let path): message.text(at: path)
        case .device: origin.device
        case .peer: context.peer
        case .bed: origin.bed
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
        case .bound(let bound): bound.text
        case .text(let text): "\"\(text)\""
        case .coding(let coding): coding.code
        case .absent(let reason): "no value (\(reason))"
        }
    }
}
