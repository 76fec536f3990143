import Glibc
import Values

/// The scales that are not ratios (UCUM, 21): how a number on one is the function of a ratio.
///
/// The temperatures and the square root's inverse are exact; logarithms and tangents go through binary floating point
/// and are good to 15 digits.
enum SpecialScale: String, Sendable {
    case celsius = "Cel"
    case fahrenheit = "degF"
    case reaumur = "degRe"
    case prismDiopter = "tanTimes100"
    case slope = "100tan"
    case homeopathicX = "hpX"
    case homeopathicC = "hpC"
    case homeopathicM = "hpM"
    case homeopathicQ = "hpQ"
    case pH
    case naturalLogarithm = "ln"
    case decimalLogarithm = "lg"
    case doubledDecimalLogarithm = "lgTimes2"
    case binaryLogarithm = "ld"
    case squareRoot = "sqrt"

    /// The ratio that a number on the scale stands for.
    func ratio(of value: Rational) throws(UCUMError) -> Rational {
        if let zero = absoluteZero { return try value + zero }
        if self == .squareRoot { return try value * value }
        let real = try Self.real(value)
        let result: Double =
            switch self {
            case .prismDiopter: atan(real / 100)
            case .slope: atan(real / 100) * 180 / .pi
            case .naturalLogarithm: exp(real)
            case .decimalLogarithm: pow(10, real)
            case .doubledDecimalLogarithm: pow(10, real / 2)
            case .binaryLogarithm: exp2(real)
            case .pH, .homeopathicX: pow(10, -real)
            case .homeopathicC: pow(100, -real)
            case .homeopathicM: pow(1_000, -real)
            case .homeopathicQ: pow(50_000, -real)
            case .celsius, .fahrenheit, .reaumur, .squareRoot: .nan
            }
        return try Self.rational(result)
    }

    /// The number on the scale for a ratio.
    func value(of ratio: Rational) throws(UCUMError) -> Rational {
        if let zero = absoluteZero { return try ratio - zero }
        let real = try Self.real(ratio)
        let result: Double =
            switch self {
            case .prismDiopter: tan(real) * 100
            case .slope: tan(real * .pi / 180) * 100
            case .naturalLogarithm: log(real)
            case .decimalLogarithm: log10(real)
            case .doubledDecimalLogarithm: 2 * log10(real)
            case .binaryLogarithm: log2(real)
            case .pH, .homeopathicX: -log10(real)
            case .homeopathicC: -log(real) / log(100)
            case .homeopathicM: -log(real) / log(1_000)
            case .homeopathicQ: -log(real) / log(50_000)
            case .squareRoot: real.squareRoot()
            case .celsius, .fahrenheit, .reaumur: .nan
            }
        return try Self.rational(result)
    }

    /// The distance of a temperature scale's zero from absolute zero, in its own degrees.
    private var absoluteZero: Rational? {
        let degrees: ExactDecimal? =
            switch self {
            case .celsius: ExactDecimal(significand: 27_315, exponent: -2)
            case .fahrenheit: ExactDecimal(significand: 45_967, exponent: -2)
            case .reaumur: ExactDecimal(significand: 21_852, exponent: -2)
            default: nil
            }
        return degrees.flatMap { try? Rational($0) }
    }

    private static func real(_ value: Rational) throws(UCUMError) -> Double {
        value.decimal(like: ExactDecimal(1)).approximate
    }

    private static func rational(_ real: Double) throws(UCUMError) -> Rational {
        guard real.isFinite, let decimal = ExactDecimal(real.description) else { throw .outOfRange }
        return try Rational(decimal.rounded(toSignificantDigits: 15))
    }
}
