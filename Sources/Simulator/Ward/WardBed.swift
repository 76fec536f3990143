import Values

/// A bed of a ward: its patient or recording, its monitor's dialect, clock and alarms, and the messages that it sends.
///
/// Time is passed in and chance is seeded: the same calls give the same messages.
struct WardBed: Sendable {
    private enum Source {
        case patient(SimulatedBed)
        case recording(NumericsRecording, from: Int)
    }

    let number: Int
    private let writer: DialectWriter
    private let start: Timestamp
    private let idPrefix: String
    private let alarmVitals: [Vital]
    private var source: Source
    private var replay: WaveReplay?
    private var alarms: AlarmCourse?
    private var lastElapsed: Duration?
    private var lastHeartbeat: Timestamp?
    private var lastID = 0
    /// How far the monitor's clock is ahead of the time.
    private(set) var clockShift: Duration = .zero

    /// - Parameter idPrefix: What the control ids of all its messages begin with.
    init(number: Int, configuration: LoadConfiguration, startingAt start: Timestamp, idPrefix: String) {
        let dialect = configuration.dialect
        let course = number == configuration.deterioratingBed ? Course.deteriorating : .stable
        let bed = SimulatedBed(number: number, seed: configuration.seed, startingAt: start, course: course)
        var random = SeededRandom(seed: configuration.seed &+ UInt64(number) &* 0x9E6C_63D0_876A_3F6B)
        (self.number, self.start) = (number, start)
        self.idPrefix = "\(idPrefix)\(number)-"
        writer = DialectWriter(dialect, bed.identity)
        source = .patient(bed)
        if let recordings = configuration.recordings {
            if let form = dialect.waves, let score = Self.score(of: recordings, bed, &random) {
                replay = WaveReplay(score, form: form, startingAt: start)
            }
            if let numerics = Recordings.choice(of: recordings.numerics, &random) {
                source = .recording(numerics, from: Int(random.next() % UInt64(numerics.minutes.count)))
            }
        }
        alarmVitals = dialect.layout.modules.filter { !$0.isEpisodic }.flatMap(\.channels).flatMap(\.vitals)
        if configuration.raisesAlarms { alarms = AlarmCourse(seed: random.next(), startingAt: start) }
    }

    private static func score(
        of recordings: Recordings, _ bed: SimulatedBed, _ random: inout SeededRandom
    ) -> WaveReplay.Score? {
        if recordings.areMadeUp {
            return .rhythm(Rhythm(.init(bed), beat: random.between(0, 1), breath: random.between(0, 1)))
        }
        return Recordings.choice(of: recordings.waves, &random).map { waves in
            .recording(waves, from: Int(random.next() % UInt64(waves.seconds)))
        }
    }

    /// What the bed sends at a time: its readings, and what is due of waves, alarms and signs of life.
    mutating func messages(at time: Timestamp) -> [WardMessage] {
        let reading = read(at: time)
        let clock = time + clockShift
        let reports = alarms?.reports(of: reading, vitals: alarmVitals) ?? []
        let pieces = replay?.pieces(until: time, shift: clockShift) ?? []
        let isApart = writer.dialect.waves?.isOwnMessage == true
        let lines = writer.dialect.alarms?.isLine == true ? alarms?.active ?? [] : []
        var messages = [
            writer.readings(
                reading, alarms: lines.map { AlarmReport(alarm: $0, phase: .present) }, waves: isApart ? [] : pieces,
                id: nextID(), clock: clock)
        ]
        if isApart, !pieces.isEmpty { messages.append(writer.waves(pieces, id: nextID(), clock: clock)) }
        messages += written(reports, clock)
        messages += heartbeat(at: time)
        return messages
    }

    /// What the bed sends when its monitor is switched off: the end of its alarms, and that it reports no more.
    mutating func farewell(at time: Timestamp) -> [WardMessage] {
        let clock = time + clockShift
        var messages = written(alarms?.farewell() ?? [], clock)
        if lastHeartbeat != nil, let last = writer.heartbeat(isLast: true, id: nextID(), clock: clock) {
            messages.append(last)
        }
        return messages
    }

    /// Sets the monitor's clock wrong by up to an hour, or right again.
    mutating func jumpClock(_ random: inout SeededRandom) {
        clockShift = clockShift == .zero ? .seconds(Int(random.between(-3_600, 3_600))) : .zero
    }

    /// The message as it is sent once more with MSH-7 and MSH-10 of its own (CP-PCD-157).
    mutating func renewed(_ message: WardMessage, at time: Timestamp) -> WardMessage {
        var renewed = message
        (renewed.id, renewed.sentAt) = (nextID(), time + clockShift)
        return renewed
    }

    private mutating func read(at time: Timestamp) -> Reading {
        switch source {
        case .patient(var bed):
            bed.advance(to: time)
            source = .patient(bed)
            replay?.follow(Rhythm.Pace(bed))
            return Reading(bed)
        case .recording(let numerics, let first):
            let elapsed = max(.zero, time - start)
            defer { lastElapsed = elapsed }
            return numerics.reading(at: time, elapsed: elapsed, before: lastElapsed, from: first)
        }
    }

    private mutating func written(_ reports: [AlarmReport], _ clock: Timestamp) -> [WardMessage] {
        var messages: [WardMessage] = []
        for report in reports {
            if let message = writer.alarm(report, id: nextID(), clock: clock) { messages.append(message) }
        }
        return messages
    }

    private mutating func heartbeat(at time: Timestamp) -> [WardMessage] {
        if let last = lastHeartbeat, time - last < .seconds(5) { return [] }
        guard let message = writer.heartbeat(isLast: false, id: nextID(), clock: time + clockShift) else { return [] }
        lastHeartbeat = time
        return [message]
    }

    private mutating func nextID() -> String {
        lastID += 1
        return idPrefix + String(lastID)
    }
}
