import FHIRModel
import FHIRPath
import TestSupport
import Testing
import Values

/// What is refused, where, and what is suggested; and the limits.
struct ErrorTests {
    private func error(
        _ source: String, on resource: Resource? = nil, mode: FHIRPathExpression.Mode = .strict
    ) -> FHIRPathError? {
        do {
            _ = try evaluate(source, on: resource, mode: mode)
            return nil
        } catch {
            return error as? FHIRPathError
        }
    }

    @Test(arguments: [
        ("name.gven", "1:6: HumanName has no element `gven`; did you mean `given`?"),
        ("name.frist()", "1:6: There is no function frist(); did you mean `first`?"),
        ("name as HumanNam", "1:9: `HumanNam` is not a type; did you mean `HumanName`?"),
        ("name.where()", "1:6: where() takes 1 arguments, found 0"),
        (
            "deceasedBoolean",
            "1:1: A choice is named without its type: `deceasedBoolean` is `deceased`; did you mean `deceased`?"
        ),
        ("Encounter.status", "1:1: The path starts with Encounter, but the focus is Patient; did you mean `Patient`?"),
        ("1 +", "1:4: Expected a value, a name or `(`, found the end"), ("(1", "1:3: Expected `)`, found the end"),
        ("1\n  ?", "2:3: `?` has no meaning here"), ("'abc", "1:1: This string has no closing quote"),
        ("@2015-13", "1:1: `2015-13` is not a date or time that exists"),
        ("$thi", "1:1: `$thi` is not a variable of the language; did you mean `$this`?"),
        ("a.and", "1:3: `and` is a reserved word; as a name it is written in backticks"),
        ("name.startsWith('a')", "1:6: startsWith() works on String, found HumanName"),
        ("%resurce", "1:1: There is no variable `%resurce`; did you mean `%resource`?"),
        ("children().first()", "1:12: first() needs an order, and children() and descendants() give none"),
        ("slice('a', 'b')", "1:1: slice() is not supported"),
        ("Coding { code: 'a' }", "1:1: Objects cannot be made by an expression"),
        ("99999999999", "1:1: `99999999999` is outside the range of its type"),
    ])
    func `a fault has its position, reason and suggestion`(_ source: String, _ description: String) throws {
        #expect(error(source)?.description == description)
    }

    @Test func `what strict mode refuses is a warning in lenient mode`() throws {
        let compiled = try FHIRPathExpression(parsing: "name.gven").compiled(for: R4.type(named: "Patient"))
        #expect(compiled.warnings.map(\.code) == [.unknownElement])
        #expect(try json("name.gven") == "")
    }

    @Test(arguments: [
        ("(1|2) + 1", FHIRPathError.Code.cardinality), ("1 + 'a'", .type), ("1 > 'a'", .type),
        ("(1|2).single()", .cardinality),
        ("('a'|true).allTrue()", .type), ("-'a'", .type), ("(1|2).not()", .cardinality), ("@T10:00 + 1 day", .type),
        ("@9999 + 1 year", .type),
        ("'a'.encode('hexx')", .arguments), ("0.log(2)", .type), ("1.round(-1)", .arguments),
        ("defineVariable('a').defineVariable('a')", .unknownVariable),
        ("('a'|1).sort()", .type), ("name.first()['a']", .type), ("'a'.substring('b')", .type),
    ])
    func `evaluation ends where the types or numbers of items do not fit`(_ source: String, _ code: FHIRPathError.Code)
        throws
    {
        let patient = try parsed(#"{"resourceType":"Patient","name":[{"family":"A"}]}"#)
        #expect(error(source, on: patient, mode: .lenient)?.code == code)
    }

    @Test func `errors tell nothing of the patient`() throws {
        let patient = try parsed(#"{"resourceType":"Patient","name":[{"family":"Secret"},{"family":"Secret"}]}"#)
        for source in ["name.family + 'a'", "name[0].family + 1", "name[0] > 1", "name.family.matches('a')"] {
            let fault = try #require(error(source, on: patient, mode: .lenient))
            #expect(!fault.description.contains("Secret"))
        }
    }

    @Test func `an expression may nest so deep and no deeper`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth - 1) + "1" + String(repeating: ")", count: depth - 1)
        }
        let limit = FHIRPathLimits.standard.nesting
        #expect(try json(nested(limit)) == "1")
        #expect(error(nested(limit + 1))?.code == .limit)
        #expect(error(String(repeating: "-", count: 100_000) + "1")?.code == .limit)
        #expect(error("1" + String(repeating: "+1", count: limit))?.code == .limit)
        #expect(try json("1" + String(repeating: "+1", count: limit - 1)) == "\(limit)")
    }

    @Test(arguments: [
        ("(", "1", ")"), ("", "1", "+1"), ("", "name", ".name"), ("", "name", "[0]"), ("", "1", " | 1"),
        ("", "true", ".not()"), ("", "1", " as Integer"), ("-", "1", ""), ("name.where(", "true", ")"),
        ("iif(true, ", "1", ")"), ("", "1", " = 1"), ("", "'a'", " & 'a'"),
    ]) func `100,000 of anything in a row end at a limit`(before: String, middle: String, behind: String) {
        let deep = String(repeating: before, count: 100_000) + middle + String(repeating: behind, count: 100_000)
        #expect(error(deep)?.code == .limit)
        var limits = FHIRPathLimits()
        limits.expressionBytes = 10_000_000
        #expect { try FHIRPathExpression(parsing: deep, limits: limits) } throws: {
            ($0 as? FHIRPathError)?.code == .limit
        }
    }

    @Test func `numbers with huge exponents are compared and calculated at once`() throws {
        let component =
            #"{"code":{"text":"c"},"valueQuantity":{"value":X,"system":"http://unitsofmeasure.org","code":"mg"}}"#
        let components = ["1e999999999", "-1e-999999999", "-0", "99999999999999999999999999999999999999"]
            .map { component.replacing("X", with: $0) }.joined(separator: ",")
        let resource = try parsed(
            #"{"resourceType":"Observation","status":"final","code":{"text":"a"},"component":[\#(components)]}"#)
        for (source, expected) in [
            ("component[0].value.value > 1", "true"), ("component[1].value.value < 0", "true"),
            ("component[2].value.value = 0", "true"), ("component[0].value > component[1].value", "true"),
            ("component[0].value = 1 'g'", ""), ("component[0].value.value.toInteger()", ""),
            ("component[2].value.value.toString()", "\"-0\""),
            ("component[0].value.value = component[0].value.value", "true"),
        ] { #expect(try json(source, on: resource) == expected, "\(source)") }
        let operations = [
            "+ 1", "* 2", "/ 3", "- 1", "div 7", "mod 7", ".round(2)", ".ceiling()", ".floor()", ".truncate()",
            ".sqrt()",
            ".abs()", ".exp()", ".ln()", ".log(10)", ".power(2)", ".power(0.5)", ".lowBoundary()", ".highBoundary(8)",
            ".precision()", "~ 1", ".toQuantity('g')", ".toString().length()", ".toDecimal()",
        ]
        for number in ["component.value.value", "component.value"] {
            for index in 0..<4 {
                for operation in operations {
                    _ = try? json(
                        "(\(number)[\(index)])" + (operation.hasPrefix(".") ? "" : " ") + operation, on: resource)
                }
                _ = try? json("(\(number)[\(index)]) * (\(number)[0])", on: resource)
            }
        }
        _ = try? json("component.value.value.sum() + component.value.sum().value", on: resource)
    }

    @Test func `an expression may be so long and no longer`() throws {
        var limits = FHIRPathLimits()
        limits.expressionBytes = 5
        #expect(throws: Never.self) { try FHIRPathExpression(parsing: "1 + 1", limits: limits) }
        #expect(throws: FHIRPathError.self) { try FHIRPathExpression(parsing: "1 + 11", limits: limits) }
    }

    @Test func `an evaluation ends with its step budget`() throws {
        var context = EvaluationContext()
        // Each literal and the sum are an operation with an item.
        context.limits.steps = 6
        #expect(try json("1 + 1", context: context) == "2")
        context.limits.steps = 5
        #expect { try json("1 + 1", context: context) } throws: { ($0 as? FHIRPathError)?.code == .limit }
    }

    @Test(arguments: [
        "'a'.repeatAll('a')", "1.repeatAll($this)", "1.aggregate(1)|(1).repeatAll($this.combine($this))",
        "'abc'.repeatAll($this & $this)",
        "(1|2|3|4|5|6|7|8|9).repeatAll(1|2|3|4|5|6|7|8|9)", "1.repeat($this + 1)",
    ])
    func `loops without end are stopped`(_ source: String) throws {
        var context = EvaluationContext()
        context.limits.steps = 200_000
        #expect { try json(source, context: context) } throws: { ($0 as? FHIRPathError)?.code == .limit }
    }

    @Test func `a string may grow so long and no longer`() throws {
        var context = EvaluationContext()
        context.limits.stringBytes = 4
        #expect(try json("'ab' & 'cd'", context: context) == "\"abcd\"")
        #expect { try json("'ab' & 'cde'", context: context) } throws: { ($0 as? FHIRPathError)?.code == .limit }
    }

    @Test func `random text is read or refused, and never traps`() throws {
        var generator = SeededGenerator(seed: 20_260_701)
        let words = [
            "name", "given", "where", "(", ")", "[", "]", ".", ",", "'a'", "1", "2.5", "@2015", "@T10", "+", "-", "*",
            "/", "and", "is", "as",
            "Patient", "$this", "%resource", "{", "}", "|", "=", "~", "first", "iif", "matches", "'('", "1 'mg'", "day",
            "repeat", "select", "not", "`x`",
            "'\\u12'", "//", "/*", "\"", "\u{1F525}", "sort", "desc", "toQuantity", "lowBoundary", "substring", "0L",
            "true", "descendants",
        ]
        let patient = try parsed(#"{"resourceType":"Patient","name":[{"family":"A","given":["B"]}]}"#)
        var context = EvaluationContext()
        context.limits.steps = 10_000
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            guard let compiled = try? FHIRPathExpression(parsing: text).compiled(for: patient.type) else { continue }
            _ = try? compiled.evaluate(on: patient.root, context: context)
        }
    }
}
