import HL7v2
import Records
import Seal
import UCUM
import Values

/// Why a row with samples is not taken.
private struct WaveFault: Error {
    var field: Int
    var text: String
    var severity = Issue.Severity.error
}

/// What the samples of a row are measured in.
private struct WaveScale {
    var unit: String?
    var resolution: ExactDecimal
    var origin: ExactDecimal
}

extension SampleReader {
    /// Takes a row that is a wave, or says something about one; it is read when its request is over.
    ///
    /// - Returns: Whether it is such a row.
    mutating func takesWave(
        _ segment: HL7Segment, row: Int, _ containment: Containment, _ origin: inout KnownOrigin
    ) -> Bool {
        guard let waves = section.waves, let kind = waves.kind(of: segment, rule) else { return false }
        if rule.dialect.mark(of: segment) != nil { return false }
        switch kind {
        case .attribute(let attribute):
            waveRows.append(
                WaveRows.AttributeRow(kind: attribute, segment: segment, number: row, path: containment.text))
        case .wave:
            let place = shared.containers.place(containment.above)
            let device = origin.name(ofDevice: shared.containers.nearest(to: place))
            waveRows.append(
                WaveRows.Row(
                    segment: segment, number: row, containment: containment, time: times.time(of: segment, containment),
                    device: segment.device(at: map.rowDevice) ?? device ?? origin.device,
                    vmd: vmds.isEmpty ? nil : vmds.item(of: containment.above.dropLast().last),
                    interval: interval(waves), part: part(waves, bed: origin.bed)))
        }
        return true
    }

    /// What the request says beside the bed about which wave of a code this is.
    private func part(_ waves: WaveRule, bed: String?) -> String? {
        guard let path = waves.part, let text = times.group?.value(at: path)?.text, !text.isEmpty, text != bed else {
            return nil
        }
        return text
    }

    /// How much time the request says that its samples take.
    private func interval(_ waves: WaveRule) -> Duration? {
        guard let interval = waves.interval, let group = times.group,
            let from = group.value(at: interval.from).flatMap({ PartialDateTime(hl7: $0.text) }),
            let to = group.value(at: interval.to).flatMap({ PartialDateTime(hl7: $0.text) }),
            from.offsetMinutes == to.offsetMinutes, to.localStart > from.localStart
        else { return nil }
        return to.localStart - from.localStart
    }

    /// Reads the waves of the request that is over.
    mutating func finishWaves(_ origin: inout KnownOrigin) {
        guard !waveRows.isEmpty else { return }
        let rows = waveRows
        waveRows = WaveRows()
        let (attributes, orphans) = rows.matched()
        for (row, attributes) in zip(rows.rows, attributes) {
            do throws(WaveFault) {
                let chunk = try chunk(of: row, attributes, origin)
                let seconds = section.waves?.limits.pieceSecondsMax ?? 1
                waves += chunk.pieces(ofAtMost: seconds)
                takenWaveRows.insert(row.number)
                takenWaveRows.formUnion(attributes.lazy.map(\.number))
                trace?(
                    MappingStep(
                        file: map.file, position: rule.position, target: "wave \(chunk.channel.metric.name)",
                        source: "OBX[\(row.number)]-\(rule.value)",
                        value: "\(chunk.samples.count) samples, \(chunk.rate.samples) in \(chunk.rate.seconds) s"))
            } catch {
                let place = "OBX[\(row.number)]-\(error.field)"
                issues.append(Issue(error.severity, .value, error.text, expression: place))
            }
        }
        // What says something about no wave is an attribute or event of something else.
        for orphan in orphans where !values(of: orphan.segment, row: orphan.number).isEmpty {
            let text = "says something about a wave (\(orphan.kind.rawValue)), but there is none that it belongs to"
            issues.append(Issue(.warning, .notSupported, text, expression: "OBX[\(orphan.number)]-\(rule.code)"))
        }
    }

    // MARK: A row

    private mutating func chunk(
        of row: WaveRows.Row, _ attributes: [WaveRows.AttributeRow], _ origin: KnownOrigin
    ) throws(WaveFault) -> WaveformChunk {
        guard let waves = section.waves else { preconditionFailure("a wave without a rule") }
        let segment = row.segment
        guard let field = segment.wholeField(rule.value), field.presence == .valued else {
            throw WaveFault(field: rule.value, text: "the row has no samples", severity: .information)
        }
        if rule.statuses[segment.text(rule.status) ?? ""] == .enteredInError {
            let text = "a wave that is withdrawn is not taken; the one that was sent before stays"
            throw WaveFault(field: rule.status, text: text, severity: .warning)
        }
        let code = CodedText(segment, field: rule.code, rule)
        guard !code.code.isEmpty else {
            throw WaveFault(field: rule.code, text: "there is no code that says which wave the row is")
        }
        let stream = waves.streams[code.code]
        let values = try values(field.bytes, of: row, attributes, waves)
        let rate = try rate(of: row, values.samples.count, attributes, stream, waves)
        let seconds = values.samples.count / rate.samples * rate.seconds
        guard seconds <= waves.limits.secondsMax else {
            let text =
                "\(values.samples.count) samples are \(seconds) s; at most \(waves.limits.secondsMax) s are taken"
            throw WaveFault(field: rule.value, text: text)
        }
        let (metric, scale) = try metric(of: row, code, attributes, stream)
        guard let resolution = scale.resolution.shifted(by: -values.scale) else {
            throw WaveFault(field: rule.value, text: "the resolution has too many digits")
        }
        let limits = limits(attributes)
        var start = row.time
        let last = waves.anchor == .last ? values.samples.count - 1 : 0
        // A time that only the message has, or none, is when it was sent: all had been measured by then.
        let before = start.basis == .message || start.basis == .receipt ? values.samples.count : last
        start.instant = start.instant - rate.time(of: before)
        let isInvalid = invalidReason(of: segment) != nil
        return WaveformChunk(
            channel: waveChannel(of: row, metric, origin), start: start, rate: rate, resolution: resolution,
            origin: scale.origin, samples: values.samples,
            gaps: isInvalid ? [.init(samples: values.samples.indices, reason: .invalid)] : values.gaps,
            lowerLimit: limits?.low, upperLimit: limits?.high)
    }

    private func rate(
        of row: WaveRows.Row, _ count: Int, _ attributes: [WaveRows.AttributeRow], _ stream: WaveRule.Stream?,
        _ waves: WaveRule
    ) throws(WaveFault) -> WaveformChunk.Rate {
        let attribute = attributes.last { $0.kind == .rate } ?? attributes.last { $0.kind == .period }
        guard let attribute else {
            if let rate = stream?.rate { return rate }
            if let duration = row.interval {
                let rate = WaveformChunk.Rate(count, in: duration)
                let least = waves.limits.intervalRateLeast
                if let rate, rate.samples >= least * rate.seconds, rate.samples <= waves.limits.rateMax * rate.seconds {
                    return rate
                }
                let text = "\(count) samples in \(duration) are fewer than \(least) a second: the row seems to be cut"
                throw WaveFault(field: rule.value, text: text)
            }
            let text = "nothing says how many samples there are in a second: no row beside it, and no \"streams\""
            throw WaveFault(field: rule.code, text: text + " of the mapping")
        }
        guard let rate = rate(saidBy: attribute), rate.samples <= waves.limits.rateMax * rate.seconds,
            rate.samples >= rate.seconds
        else {
            let text = "OBX[\(attribute.number)]-\(rule.value) is no rate from 1 to \(waves.limits.rateMax) a second"
            throw WaveFault(field: rule.value, text: text)
        }
        return rate
    }

    /// The rate that a row says, or whose period it says, in its unit; nil if it says none exactly.
    private func rate(saidBy attribute: WaveRows.AttributeRow) -> WaveformChunk.Rate? {
        guard let number = attribute.segment.field(rule.value)?.decimal else { return nil }
        let isRate = attribute.kind == .rate
        guard attribute.segment.field(rule.unit)?.presence == .valued else {
            // Nobody gives a rate of anything but a second; what a period is of, devices differ in.
            return isRate ? WaveformChunk.Rate(number) : nil
        }
        guard let code = unit(of: attribute.segment), let unit = try? UCUMUnit(code),
            let usual = try? UCUMUnit(isRate ? "Hz" : "s"), let number = try? unit.convert(number, to: usual)
        else { return nil }
        return isRate ? WaveformChunk.Rate(number) : WaveformChunk.Rate(every: number)
    }

    private func values(
        _ bytes: ArraySlice<UInt8>, of row: WaveRows.Row, _ attributes: [WaveRows.AttributeRow], _ waves: WaveRule
    ) throws(WaveFault) -> WaveValues {
        let (component, repetition) = (message.delimiters.component, message.delimiters.repetition)
        let isMultiplexed = row.segment.text(rule.type) == "MA"
        // MA has a repetition for each time and a component for each channel (HL7 v2.6, 2.A.41); NA the other way round.
        let (separator, other) = isMultiplexed ? (repetition, component) : (component, repetition)
        guard !bytes.contains(other) else {
            let text = "the row holds the samples of several waves, and nothing says which these are"
            throw WaveFault(field: rule.value, text: text)
        }
        let sent = attributes.compactMap { attribute -> (value: ExactDecimal, reason: WaveformChunk.Gap.Reason)? in
            guard attribute.kind == .invalid else { return nil }
            return attribute.segment.field(rule.value)?.decimal.map { ($0, .invalid) }
        }
        do throws(WaveValues.Fault) {
            return try WaveValues(
                bytes, separator: separator, markers: sent + waves.markers, samplesMax: waves.limits.samplesMax)
        } catch {
            let text =
                switch error {
                case .tooMany: "the row has more than \(waves.limits.samplesMax) samples"
                case .notANumber(let place): "sample \(place) is not a number"
                case .tooManyDigits: "the samples have more digits than 32 bits hold, and none is rounded off"
                }
            throw WaveFault(field: rule.value, text: text)
        }
    }

    private func limits(
        _ attributes: [WaveRows.AttributeRow]
    ) -> (low: ExactDecimal, high: ExactDecimal)? {
        guard let range = attributes.last(where: { $0.kind == .range })?.segment else { return nil }
        guard let low = range.field(rule.value, component: 1)?.decimal,
            let high = range.field(rule.value, component: 2)?.decimal, low <= high
        else { return nil }
        return (low, high)
    }

    // MARK: What is measured

    /// The metric with its unit, and what the samples are in it: as the resolution's row says, else the row itself.
    private mutating func metric(
        of row: WaveRows.Row, _ sent: CodedText, _ attributes: [WaveRows.AttributeRow], _ stream: WaveRule.Stream?
    ) throws(WaveFault) -> (Metric, WaveScale) {
        var code = sent
        let (meant, _) = rule.dialect.translations.find(system: code.system, code: code.code, vmd: row.vmd)
        if let number = meant?.mdc { code.translate(to: number) }
        let known = rule.tables.metric(code)
        let resolution = attributes.last { $0.kind == .resolution }
        var scale = WaveScale(
            unit: stream?.unit ?? meant?.unit, resolution: stream?.resolution ?? ExactDecimal(1),
            origin: stream?.origin ?? ExactDecimal(0))
        for place in [row.segment, resolution?.segment].compactMap(\.self) {
            guard place.field(rule.unit)?.presence == .valued else { continue }
            guard let unit = unit(of: place) else {
                let text = "the unit is not in the unit table; add it to codes/units.csv or to unitTexts"
                throw WaveFault(field: rule.unit, text: text)
            }
            (scale.unit, scale.resolution) = Self.step(of: unit, in: known?.unit) ?? (unit, scale.resolution)
        }
        if let resolution {
            guard let step = resolution.segment.field(rule.value)?.decimal, step.significand.map({ $0 > 0 }) == true
            else {
                throw WaveFault(field: rule.value, text: "OBX[\(resolution.number)]-\(rule.value) is no resolution")
            }
            scale.resolution = step
        }
        if let origin = attributes.last(where: { $0.kind == .origin })?.segment.field(rule.value)?.decimal {
            scale.origin = origin
        }
        if scale.unit == nil {
            let text = "no unit" + (known?.unit.map { "; \($0) is usual, but is not assumed" } ?? "")
            issues.append(Issue(.warning, .required, text, expression: "OBX[\(row.number)]-\(rule.unit)"))
        }
        var metric = named(code, meant, unit: scale.unit, row: row.number, &issues).metric
        // What LOINC says of a number, or that it belongs to a panel, does not hold of a wave.
        metric.codings.removeAll { $0.system == CodeSystemURI.loinc }
        metric.panel = nil
        return (metric, scale)
    }

    /// The UCUM unit of a row's unit field; nil if it can't be told.
    private func unit(of segment: HL7Segment) -> String? {
        rule.tables.ucum(of: CodedText(segment, field: rule.unit, rule), texts: rule.unitTexts)
    }

    /// A unit with factors in it, such as `10.mV/4096`, as so many of the usual one; nil for any other.
    private static func step(of unit: String, in usual: String?) -> (unit: String?, resolution: ExactDecimal)? {
        guard unit.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), let usual, let from = try? UCUMUnit(unit),
            let to = try? UCUMUnit(usual), let conversion = try? UnitConversion(from: from, to: to),
            let back = try? UnitConversion(from: to, to: from), let step = try? conversion.apply(to: ExactDecimal(1)),
            let one = try? back.apply(to: step), one == ExactDecimal(1)
        else { return nil }
        return (usual, step)
    }

    private func waveChannel(of row: WaveRows.Row, _ metric: Metric, _ origin: KnownOrigin) -> Channel {
        let subject = origin.subject
        let isSubject = row.device.map { subject == .device($0) } ?? false
        let path = row.containment.text.isEmpty ? row.part ?? "" : row.containment.text
        let unnamed = Channel(
            id: 0, subject: subject, bed: subject == .bed(origin.bed ?? "") ? nil : origin.bed,
            device: isSubject ? nil : row.device, peer: context.peer, metric: metric, path: path)
        return unnamed.identified(by: Self.id(of: unnamed, kind: "wave"))
    }
}

extension ExactDecimal {
    /// The number times a power of ten; nil if it has too many digits.
    fileprivate func shifted(by power: Int) -> ExactDecimal? {
        if power == 0 { return self }
        return significand.map { ExactDecimal(significand: $0, exponent: exponent + power) }
    }
}
