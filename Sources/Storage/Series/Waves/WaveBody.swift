import Records
import Values

/// A chunk ready to be written: made before the commit waits, so that the one writer has nothing to work out.
struct PackedWave: Sendable {
    let channel: Channel
    /// The bounds of its samples.
    let low: Int64
    let high: Int64
    let body: [UInt8]
    let content: ArraySlice<UInt8>

    /// - Throws: ``StoreError/Code/tooLarge`` if it is longer than ``WaveformChunk/durationMax``.
    init(_ chunk: WaveformChunk, receivedAt: Timestamp, committedAt: Timestamp) throws {
        let (start, end) = (chunk.start.instant, chunk.end)
        guard end - start <= WaveformChunk.durationMax else {
            throw StoreError(.tooLarge, "a piece of a wave is longer than \(WaveformChunk.durationMax)")
        }
        (channel, low, high) = (chunk.channel, start.microseconds, end.microseconds)
        body = WaveBody.pack(chunk, receivedAt: receivedAt, committedAt: committedAt)
        content = try WaveBody.content(of: body)
    }
}

/// What `series_wave.body` holds, in the forms of ``PackedWriter``:
///
/// | field | form |
/// |---|---|
/// | format | byte, 2 |
/// | receipt, commit | signed microseconds each |
/// | start | signed microseconds, signed minutes from UTC, byte (basis + 16 × zone basis), text |
/// | rate | unsigned samples in unsigned seconds |
/// | resolution, origin | texts |
/// | limits | two, lower and upper: byte whether there is one, text |
/// | gaps | list: unsigned first sample, unsigned samples, byte for the reason |
/// | samples | unsigned count, and to the end the bytes of ``WaveformCodec`` |
///
/// What is after the first two rows is the content: a chunk with the same content says nothing new.
enum WaveBody {
    private static let format: UInt8 = 2
    /// How many bits of a time a slot of the index leaves out; the queries say so too.
    static let slotBits: Int64 = 23
    fileprivate static let samplesMax = 1 << 24

    static func pack(_ chunk: WaveformChunk, receivedAt: Timestamp, committedAt: Timestamp) -> [UInt8] {
        var writer = PackedWriter(version: format, capacity: chunk.samples.count + 64)
        writer.time(receivedAt)
        writer.time(committedAt)
        writer.time(chunk.start.instant)
        writer.integer(chunk.start.offsetMinutes)
        writer.byte(chunk.start.basis.rawValue | chunk.start.zoneBasis.rawValue << 4)
        writer.text(chunk.start.text)
        writer.unsigned(UInt64(chunk.rate.samples))
        writer.unsigned(UInt64(chunk.rate.seconds))
        writer.text(chunk.resolution.text)
        writer.text(chunk.origin.text)
        for limit in [chunk.lowerLimit, chunk.upperLimit] { writer.optional(limit?.text) }
        writer.gaps(chunk.gaps)
        writer.unsigned(UInt64(chunk.samples.count))
        return writer.bytes + WaveformCodec.pack(chunk.samples)
    }

    /// What a body says, apart from when it came.
    static func content(of bytes: [UInt8]) throws -> ArraySlice<UInt8> {
        var reader = try PackedReader(bytes, version: format)
        (_, _) = (try reader.time(), try reader.time())
        return bytes[reader.index...]
    }

    static func unpack(_ bytes: [UInt8], of channel: Channel) throws -> StoredWave {
        let damaged = StoreError(.corrupt, "a piece of a wave")
        var reader = try PackedReader(bytes, version: format)
        let (receivedAt, committedAt) = (try reader.time(), try reader.time())
        let (instant, offset, bases) = (try reader.time(), try reader.int(), try reader.byte())
        guard let basis = SampleTime.Basis(rawValue: bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: bases >> 4)
        else { throw damaged }
        let start = SampleTime(
            instant: instant, text: try reader.text(), offsetMinutes: offset, basis: basis, zoneBasis: zoneBasis)
        let (samples, seconds) = (Int(exactly: try reader.unsigned()), Int(exactly: try reader.unsigned()))
        guard let samples, let seconds, let rate = WaveformChunk.Rate(samples: samples, seconds: seconds) else {
            throw damaged
        }
        let (resolution, origin) = (try reader.decimal(), try reader.decimal())
        let (lower, upper) = (try reader.optionalText(), try reader.optionalText())
        let gaps = try reader.gaps()
        let count = try reader.unsigned()
        guard count < samplesMax, let values = WaveformCodec.unpack(bytes[reader.index...], count: Int(count)) else {
            throw damaged
        }
        let chunk = WaveformChunk(
            channel: channel, start: start, rate: rate, resolution: resolution, origin: origin, samples: values,
            gaps: gaps, lowerLimit: lower.flatMap { ExactDecimal($0) }, upperLimit: upper.flatMap { ExactDecimal($0) })
        return StoredWave(chunk: chunk, receivedAt: receivedAt, committedAt: committedAt)
    }
}

extension PackedWriter {
    mutating func gaps(_ gaps: [WaveformChunk.Gap]) {
        list(gaps) { writer, gap in
            writer.unsigned(UInt64(gap.samples.lowerBound))
            writer.unsigned(UInt64(gap.samples.count))
            writer.byte(gap.reason.rawValue)
        }
    }
}

extension PackedReader {
    mutating func gaps() throws -> [WaveformChunk.Gap] {
        try list { reader in
            let (first, count) = (try reader.unsigned(), try reader.unsigned())
            guard first < WaveBody.samplesMax, count < WaveBody.samplesMax,
                let reason = WaveformChunk.Gap.Reason(rawValue: try reader.byte())
            else { throw StoreError(.corrupt, "a piece of a wave") }
            return WaveformChunk.Gap(samples: Int(first)..<Int(first + count), reason: reason)
        }
    }
}
