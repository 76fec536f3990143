/// Signals to replay: waves and numerics that were recorded at bedsides.
public struct Recordings: Sendable {
    let waves: [WaveRecording]
    let numerics: [NumericsRecording]

    /// None at all: what a bed shows is made up, its waves in the rhythm of its own heart and breath.
    public static let madeUp = Recordings()

    private init() { (waves, numerics) = ([], []) }

    var areMadeUp: Bool { waves.isEmpty && numerics.isEmpty }

    static func choice<Element>(of elements: [Element], _ random: inout SeededRandom) -> Element? {
        elements.isEmpty ? nil : elements[Int(random.next() % UInt64(elements.count))]
    }

    /// - Parameter files: The contents of a folder by their paths in it: headers (`.hea`) with the files of samples
    ///   beside them, and numerics (`.csv` with the column `HR[bpm]`). Other files are passed over.
    /// - Throws: ``RecordingError`` if a recording can't be read, or there is none.
    public init(files: [String: [UInt8]]) throws {
        var waves: [WaveRecording] = []
        var numerics: [NumericsRecording] = []
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let text = String(decoding: bytes.prefix(64), as: UTF8.self)
            if path.hasSuffix(".hea") {
                let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
                let recording = try WaveRecording(header: String(decoding: bytes, as: UTF8.self)) { name in
                    guard let samples = files[path.contains("/") ? folder + name : name] else {
                        throw RecordingError("\(path) names \(name), which is not there")
                    }
                    return samples
                }
                waves.append(recording)
            } else if path.hasSuffix(".csv"), text.contains("HR[bpm]") {
                numerics.append(try NumericsRecording(csv: String(decoding: bytes, as: UTF8.self)))
            }
        }
        guard !waves.isEmpty || !numerics.isEmpty else {
            throw RecordingError("no recordings: WFDB headers (.hea) or numerics (.csv) are expected")
        }
        (self.waves, self.numerics) = (waves, numerics)
    }
}
