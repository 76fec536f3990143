/// A whole number from zero up, of any size.
///
/// Units need it: the square of a light-year in square inches passes 128 bits, and π has 65 digits in UCUM.
/// The operations are those of the schoolbook; numbers here have a few hundred bits.
struct Natural: Hashable, Sendable {
    /// The lowest 32 bits first, without zeros at the end.
    private var limbs: [UInt32]

    init(_ value: UInt32) { limbs = value == 0 ? [] : [value] }

    /// Reads decimal digits; other bytes are passed over.
    init(decimalDigits digits: some Sequence<UInt8>) {
        limbs = []
        for digit in digits where digit &- UInt8(ascii: "0") < 10 {
            multiplyAdd(10, UInt32(digit &- UInt8(ascii: "0")))
        }
    }

    static let zero = Natural(0)
    static let one = Natural(1)

    var isZero: Bool { limbs.isEmpty }
    var isOne: Bool { limbs == [1] }

    var bitWidth: Int { limbs.isEmpty ? 0 : limbs.count * 32 - limbs[limbs.count - 1].leadingZeroBitCount }

    /// The number as a machine's integer, if it fits.
    var narrow: Int128? {
        guard bitWidth <= 127 else { return nil }
        return limbs.reversed().reduce(0) { $0 << 32 | Int128($1) }
    }

    static func power(_ base: Natural, _ exponent: Int) -> Natural {
        var (result, square, rest) = (Natural.one, base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = result * square }
            rest >>= 1
            if rest > 0 { square = square * square }
        }
        return result
    }

    static func powerOfTen(_ exponent: Int) -> Natural { power(Natural(10), exponent) }

    private mutating func multiplyAdd(_ factor: UInt32, _ addend: UInt32) {
        var carry = UInt64(addend)
        for index in limbs.indices {
            carry += UInt64(limbs[index]) * UInt64(factor)
            limbs[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
    }

    static func + (left: Natural, right: Natural) -> Natural {
        var (result, carry) = (left, UInt64(0))
        for index in 0..<max(left.limbs.count, right.limbs.count) {
            if index == result.limbs.count { result.limbs.append(0) }
            carry += UInt64(result.limbs[index]) + UInt64(index < right.limbs.count ? right.limbs[index] : 0)
            result.limbs[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { result.limbs.append(UInt32(carry)) }
        return result
    }

    /// The difference; `right` must not be the greater one.
    static func - (left: Natural, right: Natural) -> Natural {
        var result = left
        result.subtract(right)
        return result
    }

    private mutating func subtract(_ other: Natural) {
        var borrow: Int64 = 0
        for index in limbs.indices {
            let subtrahend = index < other.limbs.count ? Int64(other.limbs[index]) : 0
            if index >= other.limbs.count, borrow == 0 { break }
            let difference = Int64(limbs[index]) - subtrahend + borrow
            limbs[index] = UInt32(truncatingIfNeeded: difference)
            borrow = difference >> 32
        }
        precondition(borrow == 0, "a natural number can't be negative")
        while limbs.last == 0 { limbs.removeLast() }
    }

    static func * (left: Natural, right: Natural) -> Natural {
        guard !left.isZero, !right.isZero else { return .zero }
        var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
        for (index, limb) in left.limbs.enumerated() {
            var carry: UInt64 = 0
            for (column, other) in right.limbs.enumerated() {
                carry += UInt64(product[index + column]) + UInt64(limb) * UInt64(other)
                product[index + column] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            product[index + right.limbs.count] = UInt32(carry)
        }
        return Natural(trimming: product)
    }

    private init(trimming limbs: [UInt32]) {
        self.limbs = limbs
        while self.limbs.last == 0 { self.limbs.removeLast() }
    }

    /// Long division in binary; the divisor must not be zero.
    func quotientAndRemainder(dividingBy divisor: Natural) -> (quotient: Natural, remainder: Natural) {
        precondition(!divisor.isZero, "division by zero")
        guard self >= divisor else { return (.zero, self) }
        let steps = bitWidth - divisor.bitWidth
        var (remainder, shifted) = (self, divisor.shiftedLeft(steps))
        var quotient = [UInt32](repeating: 0, count: steps / 32 + 1)
        for step in stride(from: steps, through: 0, by: -1) {
            if remainder >= shifted {
                remainder.subtract(shifted)
                quotient[step / 32] |= 1 << UInt32(step % 32)
            }
            shifted.halve()
        }
        return (Natural(trimming: quotient), remainder)
    }

    static func greatestCommonDivisor(_ left: Natural, _ right: Natural) -> Natural {
        var (one, other) = (left, right)
        while !other.isZero { (one, other) = (other, one.quotientAndRemainder(dividingBy: other).remainder) }
        return one
    }

    private func shiftedLeft(_ bits: Int) -> Natural {
        let (words, rest) = (bits / 32, UInt64(bits % 32))
        var (result, carry) = ([UInt32](repeating: 0, count: words), UInt64(0))
        for limb in limbs {
            carry |= UInt64(limb) << rest
            result.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        result.append(UInt32(carry))
        return Natural(trimming: result)
    }

    private mutating func halve() {
        var carry: UInt32 = 0
        for index in limbs.indices.reversed() {
            let limb = limbs[index]
            limbs[index] = limb >> 1 | carry << 31
            carry = limb & 1
        }
        if limbs.last == 0 { limbs.removeLast() }
    }
}

extension Natural: Comparable {
    static func < (left: Natural, right: Natural) -> Bool {
        guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
        for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
            return left.limbs[index] < right.limbs[index]
        }
        return false
    }
}
