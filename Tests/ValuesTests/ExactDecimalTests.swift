import Testing
import Values

struct ExactDecimalTests {
    @Test(arguments: [
        "0", "-0", "0.70", "1.0e0", "1E-22", "-12.500", "123456789012345678901234567890123456789", "1e999999999",
    ])
    func `a number keeps its text`(_ text: String) {
        #expect(ExactDecimal(text)?.text == text)
    }

    @Test(arguments: ["", "-", "+1", "01", "-01.5", ".5", "5.", "1e", "1e+", "0x1", "1,5", " 1", "1 ", "NaN", "--1"])
    func `what is not a JSON number is refused`(_ text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func `equality is by value, not by text`() throws {
        #expect(ExactDecimal("0.70") == ExactDecimal("0.7"))
        #expect(ExactDecimal("1e2") == ExactDecimal("100.00"))
        #expect(ExactDecimal("-0") == ExactDecimal("0.000"))
        #expect(ExactDecimal("0.7") != ExactDecimal("0.70000000000000000000000000000000000000000001"))
        #expect(Set([try #require(ExactDecimal("5.0")), try #require(ExactDecimal("5"))]).count == 1)
    }

    @Test func `order is exact at any length and scale`() throws {
        let ordered = [
            "-1e999999999", "-1000000000000000000000000000000000000000.5", "-2", "-1.5", "0", "1E-999999999", "0.1",
            "0.10001",
            "36.8", "36.80000000000000000000000000000000000000001", "99", "1e2", "1e999999999",
        ].compactMap { ExactDecimal($0) }
        #expect(ordered.count == 13)
        for (index, one) in ordered.enumerated() {
            for other in ordered[(index + 1)...] {
                #expect(one < other, "\(one) < \(other)")
                #expect(!(other < one))
            }
        }
    }

    @Test func `comparison agrees with whole numbers for seeded numbers of all scales`() throws {
        var seed: UInt64 = 20_260_124
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        for _ in 0..<2_000 {
            let (one, other) = (next(20_001) - 10_000, next(20_001) - 10_000)
            let (left, right) = (ExactDecimal(significand: Int128(one) * 1_000, exponent: -3), ExactDecimal(other))
            #expect((left < right) == (one < other))
            #expect((left == right) == (one == other))
            #expect(left.wholeNumber == one)
        }
    }

    @Test func `a sum has the digits of the finer summand`() {
        #expect(ExactDecimal("39.0")?.adding(ExactDecimal(significand: -2, exponent: -1))?.text == "38.8")
        #expect(ExactDecimal("1.50")?.adding(ExactDecimal(1))?.text == "2.50")
        #expect(ExactDecimal("1e40")?.adding(ExactDecimal(1)) == nil)
    }

    @Test func `a number that is made is written plainly`() {
        #expect(ExactDecimal(significand: 5, exponent: -3).text == "0.005")
        #expect(ExactDecimal(significand: -1_250, exponent: -2).text == "-12.50")
        #expect(ExactDecimal(significand: 3, exponent: 2).text == "300")
    }
}

struct ExactDecimalFormTests {
    @Test func `a number in whatever form gives back its own text`() {
        var state: UInt64 = 42
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        for _ in 0..<20_000 {
            var text = next(3) == 0 ? "-" : ""
            let digits: [String] = (0..<next(24)).map { _ in String(next(10)) }
            let whole = digits.joined().drop { $0 == "0" }
            text += whole.isEmpty ? "0" : String(whole)
            if next(2) == 0 {
                let digits: [String] = (0...next(45)).map { _ in String(next(3) == 0 ? 0 : next(10)) }
                text += ".\(digits.joined())"
            }
            if next(6) == 0 {
                let sign: String = ["", "-", "+"][Int(next(3))]
                text += "\(next(2) == 0 ? "e" : "E")\(sign)\(next(50))"
            }
            let fromBytes = Array(text.utf8).withUnsafeBufferPointer { ExactDecimal(bytes: $0) }
            let fromText = ExactDecimal(text)
            #expect(fromBytes?.text == text)
            #expect(fromText?.text == text)
            #expect(fromBytes == fromText && fromBytes?.significand == fromText?.significand)
            #expect(fromBytes?.exponent == fromText?.exponent)
            #expect(fromBytes?.hashValue == fromText?.hashValue)
        }
    }

    @Test(arguments: ["0", "-1", "0.70", "36.80", "123456789012345678", "-0.05"])
    func `digits and scale of a plain number give its text`(text: String) throws {
        let plain = try #require(ExactDecimal(text)?.plain)
        #expect(ExactDecimal(significand: Int128(plain.digits), exponent: -plain.scale).text == text)
    }

    @Test(arguments: ["-0", "-0.0", "1e3", "12345678901234567890"])
    func `a number that digits and scale don't tell is not plain`(text: String) {
        #expect(ExactDecimal(text)?.plain == nil)
        #expect(ExactDecimal(text)?.text == text)
    }
}
