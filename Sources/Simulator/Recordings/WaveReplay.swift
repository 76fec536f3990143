import Values

/// One row of samples.
struct WavePiece: Sendable {
    let scale: MonitorDialect.WaveForm.Scale
    let rate: Int
    let begin: Timestamp
    let end: Timestamp
    /// In the recording's unit; nil where nothing was measured.
    let samples: [Double?]

    /// The samples as OBX-5.
    func text(invalid: String) -> String {
        samples.map { value in
            guard let value else { return invalid }
            let power = [1.0, 10, 100, 1_000][scale.decimals]
            let steps = Int((value * scale.perUnit * power).rounded())
            guard scale.decimals > 0 else { return "\(steps)" }
            return ExactDecimal(significand: Int128(steps), exponent: -scale.decimals).text
        }.joined(separator: "^")
    }
}

/// What is played for one bed, in whole seconds; what is longer ago than a message can hold is passed over.
struct WaveReplay: Sendable {
    enum Score: Sendable {
        /// A recording, from one of its seconds on.
        case recording(WaveRecording, from: Int)
        case rhythm(Rhythm)

        fileprivate var waves: [(kind: WaveKind?, rate: Int)] {
            switch self {
            case .recording(let recording, _): recording.signals.map { (WaveKind(signal: $0.name), $0.rate) }
            case .rhythm: Rhythm.kinds.map { ($0, Rhythm.rate) }
            }
        }

        /// Samples of the wave that stands at a position, from now on.
        fileprivate func samples(ofWaveAt position: Int, _ count: Int, rate: Int) -> [Double?] {
            switch self {
            case .recording(let recording, let second):
                let signal = recording.signals[position]
                let first = Double(second % recording.seconds) * Double(signal.rate)
                let step = Double(signal.rate) / Double(rate)
                return (0..<count).map { signal.value(at: first + Double($0) * step) }
            case .rhythm(let rhythm):
                return (0..<count).map { rhythm.value(of: Rhythm.kinds[position], after: Double($0) / Double(rate)) }
            }
        }

        fileprivate mutating func advance(by seconds: Int) {
            switch self {
            case .recording(let recording, let second): self = .recording(recording, from: second + seconds)
            case .rhythm(var rhythm):
                rhythm.advance(by: seconds)
                self = .rhythm(rhythm)
            }
        }
    }

    private var score: Score
    private let form: MonitorDialect.WaveForm
    private let channels: [(position: Int, rate: Int, scale: MonitorDialect.WaveForm.Scale)]
    private let start: Timestamp
    private var played = 0

    /// Nil if the dialect has no form for any of the waves.
    init?(_ score: Score, form: MonitorDialect.WaveForm, startingAt start: Timestamp) {
        (self.score, self.form, self.start) = (score, form, start)
        var codes: Set<String> = []
        channels = score.waves.enumerated().compactMap { position, wave in
            guard let scale = wave.kind.flatMap({ form.scales[$0] }), codes.insert(scale.code).inserted else {
                return nil
            }
            return (position, scale.rate ?? wave.rate, scale)
        }
        if channels.isEmpty { return nil }
    }

    /// Made-up waves go on at another pace; recordings don't.
    mutating func follow(_ pace: Rhythm.Pace) {
        guard case .rhythm(var rhythm) = score else { return }
        rhythm.pace = pace
        score = .rhythm(rhythm)
    }

    /// What has been played since the last call, if it fills a message. `shift` is how far the monitor's clock is off.
    mutating func pieces(until time: Timestamp, shift: Duration) -> [WavePiece] {
        let elapsed = Int((time - start).microseconds / 1_000_000)
        guard elapsed - played >= form.seconds else { return [] }
        play(max(0, elapsed - max(10, form.seconds) - played))
        let seconds = form.seconds == 1 ? elapsed - played : form.seconds
        defer { play(seconds) }
        let begin = start + .seconds(played)
        return channels.map { position, rate, scale in
            WavePiece(
                scale: scale, rate: rate, begin: begin + shift, end: begin + .seconds(seconds) + shift,
                samples: score.samples(ofWaveAt: position, seconds * rate, rate: rate))
        }
    }

    private mutating func play(_ seconds: Int) {
        played += seconds
        score.advance(by: seconds)
    }
}
