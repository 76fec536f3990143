/// Whole numbers in few bits: the small residuals of a prediction, such as differences, packed in groups of 64.
///
/// Negative numbers are folded (0, -1, 1, -2 become 0, 1, 2, 3), then each group is written by the Rice code that takes
/// the fewest bits for it. Bits fill bytes from the lowest on; each group begins with a byte:
///
/// | head | what follows |
/// |---|---|
/// | 0-56 | the parameter k, then for each number: its upper bits as that many ones and a zero, and its k lower bits |
/// | 65-255 | nothing: the next (head - 64) groups are zeros |
///
/// A number whose upper bits would take 24 ones or more is 24 ones and its 64 bits. How many numbers there are is not
/// written: who reads must know.
public enum PackedIntegers {
    /// How many numbers share a code.
    public static let groupCount = 64
    static let parameterMax = 56
    static let zeroGroupsHead: UInt8 = 64
    static let zeroGroupsMax = 191
    static let escapeOnes = 24

    /// The numbers as bytes.
    public static func pack(_ values: [Int64]) -> [UInt8] {
        var packer = Packer()
        var start = 0
        while start < values.count {
            let end = min(values.count, start + groupCount)
            packer.add(values[start..<end])
            start = end
        }
        return packer.finish()
    }

    /// Reads numbers that ``pack(_:)`` wrote.
    ///
    /// - Parameters:
    ///   - bytes: What was written, and nothing after it.
    ///   - count: How many numbers there are.
    /// - Returns: Nil if the bytes are not what that many numbers are written as; never traps.
    public static func unpack(_ bytes: ArraySlice<UInt8>, count: Int) -> [Int64]? {
        guard count >= 0 else { return nil }
        let values = bytes.withUnsafeBytes { buffer in
            var unpacker = Unpacker(bytes: buffer)
            return unpacker.read(count)
        }
        return values
    }

    /// How many groups of zeros there are, if there is nothing else.
    public static func zeroGroups(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy { $0 > zeroGroupsHead } ? bytes.reduce(0) { $0 + Int($1 - zeroGroupsHead) } : nil
    }

    static func folded(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }
    static func unfolded(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
}

private struct Packer {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingBits = 0
    /// Groups of zeros that are not yet written.
    private var zeroGroups = 0

    mutating func add(_ values: ArraySlice<Int64>) {
        let group = values.map(PackedIntegers.folded)
        if group.allSatisfy({ $0 == 0 }) {
            zeroGroups += 1
            if zeroGroups == PackedIntegers.zeroGroupsMax { writeZeroGroups() }
            return
        }
        writeZeroGroups()
        let parameter = Self.parameter(of: group)
        bytes.append(UInt8(parameter))
        for value in group { write(value, parameter: parameter) }
        flush()
    }

    mutating func finish() -> [UInt8] {
        writeZeroGroups()
        return bytes
    }

    private mutating func writeZeroGroups() {
        if zeroGroups > 0 { bytes.append(PackedIntegers.zeroGroupsHead + UInt8(zeroGroups)) }
        zeroGroups = 0
    }

    /// The parameter that takes the fewest bits: near the logarithm of the mean.
    private static func parameter(of group: [UInt64]) -> Int {
        let mean = group.reduce(0.0) { $0 + Double($1) } / Double(group.count)
        let guess = mean < 1 ? 0 : min(PackedIntegers.parameterMax, Int(mean.exponent))
        let candidates = max(0, guess - 2)...min(PackedIntegers.parameterMax, guess + 1)
        return candidates.min { cost(of: group, $0) < cost(of: group, $1) } ?? guess
    }

    private static func cost(of group: [UInt64], _ parameter: Int) -> Int {
        group.reduce(0) { sum, value in
            let ones = value >> UInt64(parameter)
            return sum
                + (ones < UInt64(PackedIntegers.escapeOnes)
                    ? Int(ones) + 1 + parameter : PackedIntegers.escapeOnes + 64)
        }
    }

    private mutating func write(_ value: UInt64, parameter: Int) {
        let ones = value >> UInt64(parameter)
        guard ones < UInt64(PackedIntegers.escapeOnes) else {
            write((1 << UInt64(PackedIntegers.escapeOnes)) - 1, bits: PackedIntegers.escapeOnes)
            write(value & 0xFFFF_FFFF, bits: 32)
            write(value >> 32, bits: 32)
            return
        }
        write((1 << ones) - 1, bits: Int(ones) + 1)
        if parameter > 32 {
            write(value & 0xFFFF_FFFF, bits: 32)
            write(value >> 32 & ((1 << UInt64(parameter - 32)) - 1), bits: parameter - 32)
        } else if parameter > 0 {
            write(value & ((1 << UInt64(parameter)) - 1), bits: parameter)
        }
    }

    /// - Parameter bits: At most 32; fewer than 8 wait from before.
    private mutating func write(_ value: UInt64, bits: Int) {
        pending |= value << UInt64(pendingBits)
        pendingBits += bits
        while pendingBits >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingBits -= 8
        }
    }

    private mutating func flush() {
        if pendingBits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
        (pending, pendingBits) = (0, 0)
    }
}

private struct Unpacker {
    let bytes: UnsafeRawBufferPointer
    /// The next bit.
    private var position = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func read(_ count: Int) -> [Int64]? {
        // Each byte stands for at most `zeroGroupsMax` groups, so a greater count is a fault and no reason to allocate.
        guard count <= bytes.count * PackedIntegers.zeroGroupsMax * PackedIntegers.groupCount else { return nil }
        var isWhole = false
        let values = [Int64](unsafeUninitializedCapacity: count) { buffer, filled in
            isWhole = fill(buffer, count)
            if !isWhole { buffer.initialize(repeating: 0) }
            filled = count
        }
        return isWhole ? values : nil
    }

    private mutating func fill(_ buffer: UnsafeMutableBufferPointer<Int64>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            guard position >> 3 < bytes.count else { return false }
            let head = bytes[position >> 3]
            position += 8
            if head > PackedIntegers.zeroGroupsHead {
                let end = min(count, index + Int(head - PackedIntegers.zeroGroupsHead) * PackedIntegers.groupCount)
                buffer[index..<end].initialize(repeating: 0)
                index = end
                continue
            }
            guard head <= PackedIntegers.parameterMax else { return false }
            let end = min(count, index + PackedIntegers.groupCount)
            while index < end {
                buffer.initializeElement(at: index, to: PackedIntegers.unfolded(next(Int(head))))
                index += 1
            }
            position = (position + 7) & ~7
            guard position <= bytes.count * 8 else { return false }
        }
        return position == bytes.count * 8
    }

    @inline(__always)
    private mutating func next(_ parameter: Int) -> UInt64 {
        let ones = (~window).trailingZeroBitCount
        guard ones < PackedIntegers.escapeOnes else {
            position += PackedIntegers.escapeOnes
            let low = window & 0xFFFF_FFFF
            position += 32
            let high = window & 0xFFFF_FFFF
            position += 32
            return low | high << 32
        }
        position += ones + 1
        if parameter == 0 { return UInt64(ones) }
        let low = window & ((1 << UInt64(parameter)) - 1)
        position += parameter
        return UInt64(ones) << UInt64(parameter) | low
    }

    /// The next 57 bits at least; zeros stand for what is beyond the end.
    private var window: UInt64 {
        @inline(__always) get {
            let (byte, bit) = (position >> 3, UInt64(position & 7))
            if byte + 8 <= bytes.count {
                return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: byte, as: UInt64.self)) >> bit
            }
            var rest: UInt64 = 0
            for offset in 0..<max(0, min(8, bytes.count - byte)) {
                rest |= UInt64(bytes[byte + offset]) << UInt64(8 * offset)
            }
            return rest >> bit
        }
    }
}
