import Testing

/// A signal of a recording of the shared data: its place among the samples of each frame (WFDB formats 212, 16 and 80).
package struct Recording: CustomTestStringConvertible, Sendable {
    package let file: String
    private let form: Int
    private let frame: Int
    private let places: [Int]
    /// Samples a second.
    package let hertz: Int
    private let skipped: Int
    package let isECG: Bool

    private init(
        _ file: String, form: Int, frame: Int, places: [Int], hertz: Int, skipped: Int = 0, isECG: Bool = true
    ) {
        (self.file, self.form, self.frame, self.places) = (file, form, frame, places)
        (self.hertz, self.skipped, self.isECG) = (hertz, skipped, isECG)
    }

    package static let all = [
        Recording("100.dat", form: 212, frame: 2, places: [0], hertz: 360),
        Recording("100.dat", form: 212, frame: 2, places: [1], hertz: 360),
        Recording("03700181.dat", form: 212, frame: 6, places: [0, 1, 2, 3], hertz: 500),
        Recording("03700181.dat", form: 212, frame: 6, places: [4], hertz: 125, isECG: false),
        Recording("03700181.dat", form: 212, frame: 6, places: [5], hertz: 125, isECG: false),
        Recording("3975656_0005.dat", form: 80, frame: 2, places: [0], hertz: 125),
        Recording("3975656_0005.dat", form: 80, frame: 2, places: [1], hertz: 125),
        Recording("a103l.mat", form: 16, frame: 3, places: [0], hertz: 250, skipped: 24),
        Recording("a103l.mat", form: 16, frame: 3, places: [1], hertz: 250, skipped: 24),
        Recording("a103l.mat", form: 16, frame: 3, places: [2], hertz: 250, skipped: 24, isECG: false),
    ]

    package var testDescription: String { "\(file) \(places)" }

    package func samples() throws -> [Int32] {
        let all = decoded(Array(try Shared.bytes("devices/waveforms/wave/\(file)").dropFirst(skipped)))
        return stride(from: 0, to: all.count - frame + 1, by: frame).flatMap { start in
            places.map { all[start + $0] }
        }
    }

    private func decoded(_ bytes: [UInt8]) -> [Int32] {
        switch form {
        case 80: return bytes.map { Int32($0) - 128 }
        case 16:
            return stride(from: 0, to: bytes.count - 1, by: 2).map {
                Int32(Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8))
            }
        default:
            return stride(from: 0, to: bytes.count - 2, by: 3).flatMap { at -> [Int32] in
                let high = Int32(bytes[at + 1])
                return [Int32(bytes[at]) | (high & 15) << 8, Int32(bytes[at + 2]) | (high >> 4) << 8].map {
                    $0 >= 2_048 ? $0 - 4_096 : $0
                }
            }
        }
    }
}
