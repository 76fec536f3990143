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

/// A recording that is played for one bed, in whole seconds; what is longer ago than a message can hold is passed over.
struct WaveReplay: Sendable {
    private let recording: WaveRecording
    private let form: MonitorDialect.WaveForm
    private let channels: [(signal: WaveRecording.Signal, scale: MonitorDialect.WaveForm.Scale)]
    /// The second of the recording at which the replay begins.
    private let offset: Int
    private let start: Timestamp
    private var played = 0

    /// Nil if the dialect has no form for any of the signals.
    init?(_ recording: WaveRecording, offset: Int, form: MonitorDialect.WaveForm, startingAt start: Timestamp) {
        (self.recording, self.offset, self.form, self.start) = (recording, offset, form, start)
        var codes: Set<String> = []
        channels = recording.signals.compactMap { signal in
            guard let scale = WaveKind(signal: signal.name).flatMap({ form.scales[$0] }),
                codes.insert(scale.code).inserted
            else { return nil }
            return (signal, scale)
        }
        if channels.isEmpty { return nil }
    }

    /// What has been played since the last call, if it fills a message. `shift` is how far the monitor's clock is off.
    mutating func pieces(until time: Timestamp, shift: Duration) -> [WavePiece] {
        let elapsed = Int((time - start).microseconds / 1_000_000)
        guard elapsed - played >= form.seconds else { return [] }
        played = max(played, elapsed - max(10, form.seconds))
        let seconds = form.seconds == 1 ? elapsed - played : form.seconds
        defer { played += seconds }
        let begin = start + .seconds(played)
        return channels.map { signal, scale in
            let rate = scale.rate ?? signal.rate
            let first = Double((offset + played) % recording.seconds) * Double(signal.rate)
            let step = Double(signal.rate) / Double(rate)
            return WavePiece(
                scale: scale, rate: rate, begin: begin + shift, end: begin + .seconds(seconds) + shift,
                samples: (0..<seconds * rate).map { signal.value(at: first + Double($0) * step) })
        }
    }
}
