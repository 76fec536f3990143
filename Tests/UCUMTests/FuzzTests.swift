import TestSupport
import Testing
import UCUM
import Values

/// Units put together from pieces of the language, and numbers of any size.
struct FuzzTests {
    private static let pieces = [
        "m", "g", "kg", "mm", "[in_i]", "[degF]", "Cel", "[pH]", "dB", "L", "mol", "10*", "10^", "%", "[iU]", "{a}",
        "/", ".",
        "(", ")", "2", "-3", "99", "-9999999999", "1", "da", "u", "[", "]", "{", "}", "é", " ", "Bq", "[arb'U]",
        "10*23", "Ym",
    ]
    private static let numbers = [
        "0", "-1.50", "1e999999999", "-1e-999999999", "37", "0.000000000000000000000000000000001",
        "99999999999999999999999999999999999999", "1E40", "-0",
    ]

    @Test func `no unit traps, and what is read reads again`() throws {
        var run = FuzzRun("UCUM")
        try run.run { random, seed in
            let code = (0...random.below(8)).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
            guard let unit = try? UCUMUnit(code) else { return false }
            let value = try #require(ExactDecimal(Self.numbers[random.below(Self.numbers.count)]))
            _ = (unit.displayName, try? CanonicalQuantity(value, unit))
            let again = try? UCUMUnit(unit.code)
            #expect(again?.dimension == unit.dimension, "seed \(seed): \(code)")
            #expect((try? unit.convert(value, to: unit)).map { $0 == value } != false, "seed \(seed): \(value) \(code)")
            return true
        }
    }
}
