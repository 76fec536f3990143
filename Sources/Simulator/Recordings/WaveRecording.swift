/// What a wave shows.
enum WaveKind: String, Hashable, Sendable {
    /// A lead that is not named.
    case ecg
    case ecgII, ecgV1, ecgV5, pleth, arterial, respiration

    /// By the name that recordings give it; nil for what is not known. MLII and MCL1 are II and V1 with the electrodes moved.
    init?(signal name: String) {
        switch name {
        case "II", "MLII": self = .ecgII
        case "V1", "MCL1": self = .ecgV1
        case "V5": self = .ecgV5
        case "V": self = .ecg
        case "PLETH": self = .pleth
        case "ABP": self = .arterial
        case "RESP": self = .respiration
        default: return nil
        }
    }
}

/// Why a recording can't be read.
public struct RecordingError: Error, Hashable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}

/// Signals recorded together, in the form of PhysioNet's WFDB: a header and a file of samples.
struct WaveRecording: Sendable {
    /// One signal: its value is (sample - baseline) / gain.
    struct Signal: Sendable {
        let name: String
        let rate: Int
        let gain: Double
        let baseline: Int
        /// The sum of all samples, modulo 65,536, as the header says.
        let checksum: Int
        var samples: [Int16] = []
        /// The sample that says there is none.
        let invalid: Int16

        /// The value at a time, between two samples a share of both; the end is followed by the beginning.
        func value(at position: Double) -> Double? {
            let whole = Int(position)
            let (first, second) = (samples[whole % samples.count], samples[(whole + 1) % samples.count])
            guard first != invalid, second != invalid else { return nil }
            let share = position - Double(whole)
            return (Double(first) + (Double(second) - Double(first)) * share - Double(baseline)) / gain
        }
    }

    let signals: [Signal]
    let seconds: Int

    /// - Parameters:
    ///   - header: The text of a `.hea` file.
    ///   - file: Gives the bytes of the file of samples that the header names.
    init(header: String, file: (String) throws -> [UInt8]) throws {
        let lines = header.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
        guard let record = lines.first, record.count >= 3, let count = Int(record[1]), lines.count > count, count > 0,
            let rate = Int(record[2].prefix { $0.isNumber }), rate > 0
        else { throw RecordingError("the header of a recording is not WFDB") }
        let specifications = try lines[1...count].map { try SignalSpecification($0, frameRate: rate) }
        let first = specifications[0]
        guard specifications.allSatisfy({ $0.file == first.file && $0.format == first.format }) else {
            throw RecordingError("the signals of a recording are not in one file of one format")
        }
        let samples = try first.format.samples(of: file(first.file).dropFirst(first.offset))
        let frame = specifications.map(\.perFrame).reduce(0, +)
        let frames = samples.count / frame
        var signals: [Signal] = []
        var position = 0
        for specification in specifications {
            var signal = specification.signal
            signal.samples.reserveCapacity(frames * specification.perFrame)
            for index in 0..<frames {
                let start = index * frame + position
                signal.samples += samples[start..<start + specification.perFrame]
            }
            position += specification.perFrame
            signals.append(signal)
        }
        seconds = frames / rate
        guard seconds > 0 else { throw RecordingError("a recording is shorter than a second") }
        self.signals = signals
    }
}

/// How samples are stored.
private enum SampleFormat: Int {
    /// Two samples of 12 bits in three bytes.
    case packed = 212
    /// A byte, counted from -128.
    case byte = 80
    /// Two bytes, the lesser first.
    case word = 16

    var invalid: Int16 {
        switch self {
        case .packed: -2_048
        case .byte: -128
        case .word: .min
        }
    }

    func samples(of bytes: ArraySlice<UInt8>) -> [Int16] {
        let bytes = Array(bytes)
        switch self {
        case .byte: return bytes.map { Int16($0) - 128 }
        case .word:
            return stride(from: 0, to: bytes.count - 1, by: 2).map {
                Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
            }
        case .packed:
            var samples: [Int16] = []
            samples.reserveCapacity(bytes.count / 3 * 2)
            for start in stride(from: 0, to: bytes.count - 2, by: 3) {
                let middle = UInt16(bytes[start + 1])
                samples.append(Self.extended(UInt16(bytes[start]) | (middle & 0x0F) << 8))
                samples.append(Self.extended(UInt16(bytes[start + 2]) | (middle & 0xF0) << 4))
            }
            return samples
        }
    }

    /// Twelve bits with their sign.
    private static func extended(_ value: UInt16) -> Int16 { Int16(bitPattern: value << 4) >> 4 }
}

/// A line of a header: file, format, gain, resolution, zero, first value, checksum, block, name.
private struct SignalSpecification {
    let file: String
    let format: SampleFormat
    let perFrame: Int
    /// Bytes before the samples.
    let offset: Int
    let signal: WaveRecording.Signal

    init(_ words: [String], frameRate: Int) throws {
        guard words.count >= 9, let format = Self.number(words[1]).flatMap({ SampleFormat(rawValue: $0) }),
            let checksum = Int(words[6])
        else { throw RecordingError("a signal of a recording is described otherwise than expected") }
        (file, self.format) = (words[0], format)
        perFrame = Self.number(words[1], after: "x") ?? 1
        offset = Self.number(words[1], after: "+") ?? 0
        let gain = Double(words[2].prefix { !"(/".contains($0) }) ?? 0
        signal = WaveRecording.Signal(
            name: words[8...].joined(separator: " "), rate: frameRate * perFrame, gain: gain == 0 ? 200 : gain,
            baseline: Self.number(words[2], after: "(") ?? Int(words[4]) ?? 0, checksum: checksum,
            invalid: format.invalid)
    }

    /// The whole number that a text begins with, or that follows a mark in it.
    private static func number(_ text: String, after mark: Character? = nil) -> Int? {
        var rest = text[...]
        if let mark {
            guard let place = rest.firstIndex(of: mark) else { return nil }
            rest = rest[rest.index(after: place)...]
        }
        return Int(rest.prefix { $0.isNumber || $0 == "-" })
    }
}
