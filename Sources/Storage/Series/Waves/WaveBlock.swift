import Records
import Values

/// Pieces of one wave that begin in one slot, joined: what they have in common is written once, and their samples follow
/// each other. Each piece stays what it was, with its own start, receipt, commit and number.
///
/// What `series_wave_block.body` holds, in the forms of ``PackedWriter``:
///
/// | field | form |
/// |---|---|
/// | format | byte, 1 |
/// | runs | list, each as follows |
/// | rate | unsigned samples in unsigned seconds |
/// | resolution, origin | texts |
/// | limits | two, lower and upper: byte whether there is one, text |
/// | zone | signed minutes from UTC, byte (basis + 16 × zone basis) |
/// | pieces | list, each: signed number less that of the previous one; signed microseconds of receipt after the previous |
/// |   | receipt, of commit after receipt, of start after the end of the previous piece; byte for the form of the start's |
/// |   | text (``SampleTimeText``), for 255 the text; unsigned samples; gaps as in ``WaveBody`` |
/// | samples | for each run, after all runs: the bytes of ``WaveformCodec``, with their count |
enum WaveBlock {
    /// A piece with the number of the row that it was written as.
    struct Piece: Equatable {
        var number: Int64
        var wave: StoredWave

        var low: Int64 { wave.chunk.start.instant.microseconds }
    }

    /// How many bits of a start the slot of a block leaves out: 67 seconds.
    static let slotBits: Int64 = 26
    private static let format: UInt8 = 1
    fileprivate static let samplesMax: UInt64 = 1 << 24

    /// What the pieces of a run have in common.
    fileprivate struct Terms: Equatable {
        var rate: WaveformChunk.Rate
        var resolution, origin: String
        var limits: [String?]
        var offsetMinutes: Int
        var bases: UInt8
    }

    /// A piece but for its samples.
    fileprivate struct Head {
        var number: Int64
        var receivedAt, committedAt: Timestamp
        var start: SampleTime
        var count: Int
        var gaps: [WaveformChunk.Gap]

        /// Before any: what the first piece is written against.
        static let none = Head(
            number: 0, receivedAt: Timestamp(microseconds: 0), committedAt: Timestamp(microseconds: 0),
            start: SampleTime(
                instant: Timestamp(microseconds: 0), textForm: .empty, offsetMinutes: 0, basis: .receipt,
                zoneBasis: .receipt), count: 0, gaps: [])

        func end(_ rate: WaveformChunk.Rate) -> Timestamp { start.instant + rate.time(of: count) }
    }

    // MARK: Writing

    /// - Parameter pieces: By their numbers.
    static func pack(_ pieces: [Piece]) -> [UInt8] {
        var runs: [(terms: Terms, pieces: [Piece])] = []
        for piece in pieces {
            let terms = Terms(piece.wave.chunk)
            if runs.last?.terms == terms {
                runs[runs.count - 1].pieces.append(piece)
            } else {
                runs.append((terms, [piece]))
            }
        }
        var writer = PackedWriter(version: format, capacity: pieces.reduce(64) { $0 + $1.wave.chunk.samples.count * 2 })
        writer.list(runs) { writer, run in
            run.terms.write(to: &writer)
            var last = Head.none
            writer.list(run.pieces) { writer, piece in
                let head = Head(piece)
                head.write(to: &writer, after: last, run.terms.rate)
                last = head
            }
        }
        for run in runs { writer.blob(WaveformCodec.pack(run.pieces.flatMap(\.wave.chunk.samples))) }
        return writer.bytes
    }

    // MARK: Reading

    /// The number and the start of each piece; what they hold is not looked at.
    static func starts(in bytes: [UInt8]) throws -> [(number: Int64, low: Int64)] {
        var reader = try PackedReader(bytes, version: format)
        return try runs(&reader).flatMap { run in run.heads.map { ($0.number, $0.start.instant.microseconds) } }
    }

    static func unpack(_ bytes: [UInt8], of channel: Channel) throws -> [Piece] {
        var reader = try PackedReader(bytes, version: format)
        let runs = try runs(&reader)
        var pieces: [Piece] = []
        for (terms, heads) in runs {
            let count = heads.reduce(0) { $0 + $1.count }
            guard count < samplesMax, let samples = WaveformCodec.unpack(try reader.slice(), count: count),
                let resolution = ExactDecimal(terms.resolution), let origin = ExactDecimal(terms.origin)
            else { throw damaged }
            var first = 0
            for head in heads {
                let chunk = WaveformChunk(
                    channel: channel, start: head.start, rate: terms.rate, resolution: resolution, origin: origin,
                    samples: Array(samples[first..<first + head.count]), gaps: head.gaps,
                    lowerLimit: terms.limits[0].flatMap { ExactDecimal($0) },
                    upperLimit: terms.limits[1].flatMap { ExactDecimal($0) })
                first += head.count
                let wave = StoredWave(chunk: chunk, receivedAt: head.receivedAt, committedAt: head.committedAt)
                pieces.append(Piece(number: head.number, wave: wave))
            }
        }
        return pieces
    }

    private static func runs(_ reader: inout PackedReader) throws -> [(terms: Terms, heads: [Head])] {
        try reader.list { reader in
            let terms = try Terms(&reader)
            var last = Head.none
            let heads = try reader.list { reader in
                last = try Head(&reader, after: last, terms)
                return last
            }
            return (terms, heads)
        }
    }

    fileprivate static var damaged: StoreError { StoreError(.corrupt, "a block of pieces of a wave") }
}

extension WaveBlock.Terms {
    init(_ chunk: WaveformChunk) {
        (rate, resolution, origin) = (chunk.rate, chunk.resolution.text, chunk.origin.text)
        limits = [chunk.lowerLimit?.text, chunk.upperLimit?.text]
        offsetMinutes = chunk.start.offsetMinutes
        bases = chunk.start.basis.rawValue | chunk.start.zoneBasis.rawValue << 4
    }

    func write(to writer: inout PackedWriter) {
        writer.unsigned(UInt64(rate.samples))
        writer.unsigned(UInt64(rate.seconds))
        for text in [resolution, origin] { writer.text(text) }
        for limit in limits { writer.optional(limit) }
        writer.integer(offsetMinutes)
        writer.byte(bases)
    }

    init(_ reader: inout PackedReader) throws {
        let (samples, seconds) = (Int(exactly: try reader.unsigned()), Int(exactly: try reader.unsigned()))
        guard let samples, let seconds, let rate = WaveformChunk.Rate(samples: samples, seconds: seconds) else {
            throw WaveBlock.damaged
        }
        self.rate = rate
        (resolution, origin) = (try reader.text(), try reader.text())
        limits = [try reader.optionalText(), try reader.optionalText()]
        (offsetMinutes, bases) = (try reader.int(), try reader.byte())
    }
}

extension WaveBlock.Head {
    init(_ piece: WaveBlock.Piece) {
        let chunk = piece.wave.chunk
        (number, receivedAt, committedAt) = (piece.number, piece.wave.receivedAt, piece.wave.committedAt)
        (start, count, gaps) = (chunk.start, chunk.samples.count, chunk.gaps)
    }

    func write(to writer: inout PackedWriter, after last: Self, _ rate: WaveformChunk.Rate) {
        writer.integer(number - last.number)
        writer.integer(receivedAt.microseconds - last.receivedAt.microseconds)
        writer.integer(committedAt.microseconds - receivedAt.microseconds)
        writer.integer(start.instant.microseconds - last.end(rate).microseconds)
        writer.byte(start.textForm.rawValue)
        if start.textForm == .verbatim { writer.text(start.text) }
        writer.unsigned(UInt64(count))
        writer.gaps(gaps)
    }

    init(_ reader: inout PackedReader, after last: Self, _ terms: WaveBlock.Terms) throws {
        func later(_ time: Timestamp, by microseconds: Int64) -> Timestamp {
            Timestamp(microseconds: time.microseconds &+ microseconds)
        }
        number = last.number &+ (try reader.integer())
        receivedAt = later(last.receivedAt, by: try reader.integer())
        committedAt = later(receivedAt, by: try reader.integer())
        let instant = later(last.end(terms.rate), by: try reader.integer())
        let form = SampleTimeText(rawValue: try reader.byte())
        guard let basis = SampleTime.Basis(rawValue: terms.bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: terms.bases >> 4)
        else { throw WaveBlock.damaged }
        if form == .verbatim {
            start = SampleTime(
                instant: instant, text: try reader.text(), offsetMinutes: terms.offsetMinutes, basis: basis,
                zoneBasis: zoneBasis)
        } else {
            start = SampleTime(
                instant: instant, textForm: form, offsetMinutes: terms.offsetMinutes, basis: basis,
                zoneBasis: zoneBasis)
        }
        let count = try reader.unsigned()
        guard count < WaveBlock.samplesMax else { throw WaveBlock.damaged }
        self.count = Int(count)
        gaps = try reader.gaps()
    }
}
