import Testing
import UCUM
import Values

struct UCUMUnitTests {
    private func convert(_ value: String, _ source: String, _ target: String) throws -> String {
        try UCUMUnit(source).convert(#require(ExactDecimal(value)), to: UCUMUnit(target)).text
    }

    @Test(arguments: [
        ("98.6", "[degF]", "Cel", "37.0"), ("37", "Cel", "[degF]", "98.6"), ("0", "Cel", "K", "273.15"),
        ("32.0", "[degF]", "Cel", "0.0"), ("-40", "Cel", "[degF]", "-40"), ("80", "[degRe]", "Cel", "100"),
        ("37000", "mCel", "Cel", "37.000"), ("120", "mm[Hg]", "kPa", "15.99864"),
        ("13.5", "kPa", "mm[Hg]", "101.2586069815934354420125710685408"),
        ("1.50", "kg", "g", "1500"), ("5.0", "mg", "g", "0.0050"), ("100", "cm", "m", "1.00"),
        ("60", "/min", "Hz", "1.0"),
        ("180", "[lb_av]", "kg", "81.6466266"), ("2.00", "h", "min", "120"), ("0.70", "l", "L", "0.70"),
        ("6.30", "m", "m", "6.30"), ("5.5", "mmol/L", "mol/m3", "5.5"), ("1", "[iU]/mL", "[IU]/L", "1000"),
        ("0.0", "mg", "kg", "0.0"), ("-2", "m", "[in_i]", "-78.74015748031496062992125984251969"),
        (
            "12345678901234567890123456789012345678901234567890", "m", "km",
            "1234567890123456789012345678901235E13"
        ),
        ("1", "mo", "d", "30.4375"), ("360", "deg", "circ", "1.00"), ("1E3", "g", "kg", "1"),
        ("10", "10*3/uL", "10*9/L", "10"),
    ])
    func `a value is converted exactly`(value: String, source: String, target: String, expected: String) throws {
        #expect(try convert(value, source, target) == expected)
    }

    @Test(arguments: [
        ("7", "[pH]", "mol/l", "0.0000001"), ("20", "dB", "1", "100"), ("100", "1", "dB", "20.0"),
        ("3", "B[V]", "V", "31.6227766016838"),
        ("1", "Np", "1", "2.71828182845905"), ("8", "1", "bit_s", "3"), ("100", "%[slope]", "deg", "45.0"),
        ("100", "[p'diop]", "deg", "45.0000000000000"), ("2", "[hp'_X]", "1", "0.01"),
        ("9", "m2/s4/Hz", "[m/s2/Hz^(1/2)]", "3"),
    ])
    func `a value on a scale with a function is good to 15 digits`(
        value: String, source: String, target: String, expected: String
    ) throws {
        let found = try #require(ExactDecimal(try convert(value, source, target)))
        let wanted = try #require(ExactDecimal(expected))
        #expect(found.rounded(toSignificantDigits: 13) == wanted.rounded(toSignificantDigits: 13))
    }

    @Test(arguments: [
        ("mmHg", UCUMError.Code.unknownUnit, 0, "\"mmHg\" is not a UCUM unit; did you mean mm[Hg]?"),
        ("10.bpm", .unknownUnit, 3, "\"bpm\" is not a UCUM unit; did you mean /min?"),
        ("°C", .malformed, 0, "a unit is written in ASCII without spaces; did you mean Cel?"),
        ("m s", .malformed, 1, "a unit is written in ASCII without spaces"),
        ("", .malformed, 0, "the unit is empty; write 1 for no unit"),
        ("g/12h", .malformed, 4, "a number is joined to a unit by a point: 12.h…"),
        ("m-", .malformed, 2, "a sign needs an exponent after it"),
        ("(m/s", .malformed, 0, "the parenthesis is not closed"),
        ("m)", .malformed, 1, "\")\" can't stand here; units are joined by . or /"),
        ("m..s", .malformed, 2, "a unit is missing before \".\""),
        ("m/", .malformed, 2, "a unit is missing"),
        ("{a", .malformed, 0, "the annotation is not closed"),
        ("{a{b}}", .malformed, 2, "an annotation holds ASCII characters without braces"),
        ("m[Hg", .malformed, 1, "the bracket [ is not closed"),
        ("m/0", .malformed, 2, "zero can't be part of a unit"),
        ("m1000", .malformed, 1, "an exponent is at most 999"),
        ("1234567890123456789", .malformed, 0, "the number is too long"),
        ("W/Cel", .specialUnitInTerm, 2, "Cel is not a ratio, so it can't be multiplied, divided or raised to a power"),
        ("Cel2", .specialUnitInTerm, 0, "Cel is not a ratio, so it can't be multiplied, divided or raised to a power"),
        ("Ym999", .outOfRange, 0, "the number is too large, too small or outside of the scale"),
    ])
    func `what is not a unit is explained at its byte`(unit: String, code: UCUMError.Code, offset: Int, detail: String)
    {
        let error = #expect(throws: UCUMError.self) { try UCUMUnit(unit) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
        #expect(error?.detail == detail)
        #expect(error?.description.contains(unit) == unit.isEmpty)
    }

    @Test func `length, nesting, exponent and factor are limited, and the limit itself is allowed`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "m" + String(repeating: ")", count: depth)
        }
        #expect(throws: Never.self) { try UCUMUnit(nested(16)) }
        #expect(throws: UCUMError.self) { try UCUMUnit(nested(17)) }
        #expect(throws: Never.self) { try UCUMUnit("m{" + String(repeating: "a", count: 252) + "}") }
        #expect(throws: UCUMError.self) { try UCUMUnit("m{" + String(repeating: "a", count: 253) + "}") }
        #expect(throws: Never.self) { try UCUMUnit("m999.123456789012345678") }
    }

    @Test func `units that measure different things can't be converted`() throws {
        for (source, target) in [("kg", "m"), ("[iU]", "U"), ("[iU]", "[USP'U]"), ("1", "[arb'U]"), ("Cel", "Pa")] {
            let error = #expect(throws: UCUMError.self) { try self.convert("1", source, target) }
            #expect(error?.code == .incommensurable)
            #expect(try !UCUMUnit(source).isCommensurable(with: UCUMUnit(target)))
        }
    }

    @Test(arguments: ["-1", "0"])
    func `a logarithm of what is not above zero is out of range`(value: String) {
        let error = #expect(throws: UCUMError.self) { try self.convert(value, "1", "dB") }
        #expect(error?.code == .outOfRange)
    }

    @Test func `quantities of different units are equal in base units`() throws {
        func quantity(_ value: String, _ unit: String) throws -> CanonicalQuantity {
            try CanonicalQuantity(#require(ExactDecimal(value)), UCUMUnit(unit))
        }
        #expect(try quantity("1", "kg") == quantity("1000.0", "g"))
        #expect(try quantity("98.6", "[degF]") == quantity("37", "Cel"))
        #expect(try quantity("3", "[ft_i]").compare(to: quantity("1", "m")) == -1)
        #expect(try quantity("-3", "m").compare(to: quantity("-4", "m")) == 1)
        #expect(try quantity("1", "m").compare(to: quantity("1", "s")) == nil)
        let speed = try quantity("36", "km") / quantity("1", "h")
        #expect(speed == (try quantity("10", "m/s")))
        #expect(speed.dimension.description == "m.s-1")
        #expect(speed.value.text == "10")
        #expect(try (quantity("2", "m") * quantity("3", "/m")).dimension.isNumber)
        let error = #expect(throws: UCUMError.self) { try quantity("1", "m") / quantity("0", "s") }
        #expect(error?.code == .outOfRange)
        #expect(try quantity("1", "kPa").dimension.description == "g.m-1.s-2")
    }

    @Test func `random texts never trap, and a unit that is read has a name and a dimension`() {
        let pieces = [
            "m", "kg", "10*", "[in_i]", "Cel", "2", "-", "+", ".", "/", "(", ")", "{x}", "[", "]", "é", " ", "99", "0",
        ]
        var state: UInt64 = 20_260_124
        var read = 0
        for _ in 0..<2_000 {
            let text = (0..<4).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return pieces[Int(state >> 33) % pieces.count]
            }.joined()
            guard let unit = try? UCUMUnit(text) else { continue }
            read += 1
            #expect(!unit.displayName.isEmpty && !unit.dimension.description.isEmpty)
        }
        #expect(read > 10)
    }

    @Test func `converting there and back gives the value again`() throws {
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...1_000_000, using: &random)
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let families = [
            ["m", "[in_i]", "[ft_us]", "[ly]", "um"], ["g", "[lb_av]", "[gr]", "u"], ["Cel", "[degF]", "K", "[degRe]"],
        ]
        for _ in 0..<300 {
            let family = families[next(families.count)]
            let (one, other) = (family[next(family.count)], family[next(family.count)])
            let value = ExactDecimal(significand: Int128(next(1_000_000)), exponent: -next(5))
            let there = try UCUMUnit(one).convert(value, to: UCUMUnit(other))
            let back = try UCUMUnit(other).convert(there, to: UCUMUnit(one))
            // Cancellation near absolute zero costs a few of the 34 digits.
            #expect(back.rounded(toScale: 20) == value, "\(value) \(one) in \(other), seed \(seed)")
        }
    }
}

struct DecimalRoundingTests {
    @Test(arguments: [
        ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.449", 1, "2.4"), ("0.05", 1, "0.1"), ("1.10", 5, "1.10"),
        ("149", -2, "100"),
        ("150", -2, "200"), ("0.00001", 2, "0.00"), ("9.999", 2, "10.00"), ("1E-50", 3, "0.000"),
    ])
    func `a decimal is rounded to a scale, halves away from zero`(text: String, scale: Int, expected: String) throws {
        #expect(try #require(ExactDecimal(text)).rounded(toScale: scale).text == expected)
    }

    @Test(arguments: [
        ("16.002", 3, "16.0"), ("25.2", 2, "25"), ("9.96", 2, "10"), ("0.0099", 1, "0.01"), ("1500", 3, "1500"),
        ("-155", 2, "-160"),
        ("123456", 2, "120000"), ("0", 1, "0"),
    ])
    func `a decimal is rounded to significant digits`(text: String, digits: Int, expected: String) throws {
        #expect(try #require(ExactDecimal(text)).rounded(toSignificantDigits: digits).text == expected)
    }

    @Test func `rounding a number that was computed uses its value, not its text`() {
        let computed = ExactDecimal(significand: 15, exponent: 2)
        #expect(computed.text == "1500")
        #expect(computed.rounded(toSignificantDigits: 1) == ExactDecimal(2_000))
        #expect(computed.significantDigits == 4)
    }
}
