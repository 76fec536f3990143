import Records
import Values

/// The samples of a row as whole numbers of one scale, without loss.
struct WaveValues {
    private(set) var samples: [Int32] = []
    private(set) var gaps: [WaveformChunk.Gap] = []
    /// A sample stands for `sample × 10^-scale`, before any resolution.
    private(set) var scale = 0

    /// Why a row has none.
    enum Fault: Error, Hashable {
        case tooMany
        /// The number of the value, from 1.
        case notANumber(Int)
        /// The values have more digits than whole numbers of 32 bits.
        case tooManyDigits
    }

    /// Texts that say that there is no measurement, beside nothing at all.
    private static let noValues = ["\"\"", "?", "NaN"].map { Array($0.utf8) }

    /// Reads the numbers between separators, in time that grows with the bytes.
    ///
    /// The scale is that of the most digits after a point as written; if that takes too much room, the least that keeps
    /// the values.
    init(
        _ bytes: ArraySlice<UInt8>, separator: UInt8,
        markers: [(value: ExactDecimal, reason: WaveformChunk.Gap.Reason)], samplesMax: Int
    ) throws(Fault) {
        var parsed = Parsed()
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == separator {
            try parsed.append(bytes[start..<index])
            guard parsed.digits.count < samplesMax else { throw Fault.tooMany }
            start = index + 1
        }
        try parsed.append(bytes[start...])
        guard let scaled = parsed.scaled() ?? parsed.shortened().scaled() else { throw Fault.tooManyDigits }
        (samples, scale) = scaled
        gaps = Self.gaps(samples, scale, parsed.missing, markers)
    }

    /// Each number as digits and how many of them are after the point.
    private struct Parsed {
        var digits: [Int64] = []
        var scales: [UInt8] = []
        var missing: [Int] = []

        mutating func append(_ part: ArraySlice<UInt8>) throws(Fault) {
            if let (value, scale) = Self.number(part) {
                digits.append(value)
                scales.append(scale)
                return
            }
            guard part.allSatisfy({ $0 == 0x20 }) || WaveValues.noValues.contains(where: part.elementsEqual) else {
                throw Fault.notANumber(digits.count + 1)
            }
            // A gap's samples mean nothing; the same again takes the least room.
            missing.append(digits.count)
            digits.append(digits.last ?? 0)
            scales.append(scales.last ?? 0)
        }

        /// A number of at most 18 digits, with blanks around and a sign.
        private static func number(_ part: ArraySlice<UInt8>) -> (Int64, UInt8)? {
            var (value, count, scale): (Int64, Int, UInt8) = (0, 0, 0)
            var (isNegative, hasPoint, hasEnded, hasSign) = (false, false, false, false)
            for byte in part {
                switch byte {
                case 0x30...0x39 where !hasEnded && count < 18:
                    value = value * 10 + Int64(byte - 0x30)
                    count += 1
                    if hasPoint { scale += 1 }
                case 0x2E where !hasPoint && !hasEnded: hasPoint = true
                case 0x2B, 0x2D:
                    guard count == 0, !hasPoint, !hasSign else { return nil }
                    (isNegative, hasSign) = (byte == 0x2D, true)
                case 0x20:
                    if count > 0 || hasPoint || hasSign { hasEnded = true }
                default: return nil
                }
            }
            return count > 0 ? (isNegative ? -value : value, scale) : nil
        }

        /// The same values without zeros at the end of fractions.
        func shortened() -> Parsed {
            var short = self
            for index in digits.indices {
                while short.scales[index] > 0, short.digits[index] % 10 == 0 {
                    short.digits[index] /= 10
                    short.scales[index] -= 1
                }
            }
            return short
        }

        /// All at one scale; nil if one does not fit.
        func scaled() -> (samples: [Int32], scale: Int)? {
            let scale = scales.max() ?? 0
            var samples: [Int32] = []
            samples.reserveCapacity(digits.count)
            for index in digits.indices {
                let (value, overflow) = digits[index].multipliedReportingOverflow(
                    by: WaveValues.power(scale - scales[index]))
                guard !overflow, let sample = Int32(exactly: value) else { return nil }
                samples.append(sample)
            }
            return (samples, Int(scale))
        }
    }

    private static func power(_ exponent: UInt8) -> Int64 {
        var power: Int64 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }

    /// The runs of samples that are no measurement.
    private static func gaps(
        _ samples: [Int32], _ scale: Int, _ missing: [Int],
        _ markers: [(value: ExactDecimal, reason: WaveformChunk.Gap.Reason)]
    ) -> [WaveformChunk.Gap] {
        let scaled = markers.compactMap { value, reason -> (sample: Int32, reason: WaveformChunk.Gap.Reason)? in
            guard let significand = value.significand,
                let whole = ExactDecimal(significand: significand, exponent: value.exponent + scale).wholeNumber
            else { return nil }
            return Int32(exactly: whole).map { ($0, reason) }
        }
        if scaled.isEmpty, missing.isEmpty { return [] }
        var gaps: [WaveformChunk.Gap] = []
        var absent = missing[...]
        for (index, sample) in samples.enumerated() {
            var reason = scaled.first { $0.sample == sample }?.reason
            if absent.first == index {
                (reason, absent) = (.invalid, absent.dropFirst())
            }
            guard let reason else { continue }
            if let last = gaps.last, last.reason == reason, last.samples.upperBound == index {
                gaps[gaps.count - 1].samples = last.samples.lowerBound..<index + 1
            } else {
                gaps.append(WaveformChunk.Gap(samples: index..<index + 1, reason: reason))
            }
        }
        return gaps
    }
}
