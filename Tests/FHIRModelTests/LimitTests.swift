import FHIRModel
import Foundation
import Testing
import Values

/// Values at the edge of what their types hold.
struct LimitTests {
    private func patient(_ member: String) -> ParseOutcome {
        Resource.parse(json: Array(#"{"resourceType":"Patient",\#(member)}"#.utf8))
    }

    @Test(arguments: [
        "0001", "9999", "0001-01", "9999-12-31", "2000-02-29", "2024-02-29", "1970-01-31",
    ]) func `dates reach from the year 1 to the year 9999`(date: String) {
        #expect(patient(#""birthDate":"\#(date)""#).resource != nil)
    }

    @Test(arguments: [
        "2016-12-31T23:59:60Z", "0001-01-01T00:00:00.000+14:00", "9999-12-31T23:59:59.999999999999-12:00",
        "2020-02-29T00:00:00Z",
    ]) func `times have second 60 and fractions of any length`(time: String) {
        #expect(patient(#""deceasedDateTime":"\#(time)""#).resource != nil)
        #expect(patient(#""meta":{"lastUpdated":"\#(time)"}"#).resource != nil)
    }

    @Test(arguments: [
        "0000", "10000", "1900-02-29", "2023-02-29", "2020-04-31", "2020-00", "2020-1", "2020-01-01T00:00",
    ])
    func `days that don't exist are refused`(date: String) {
        #expect(patient(#""birthDate":"\#(date)""#).issues.map(\.code) == [.value])
    }

    @Test(arguments: [
        "-0", "-0.0", "0.0", "1e999999999", "-1E-999999999", "1e99999999999999999999",
        "123456789012345678901234567890.12345",
        "0.000000000000000000000000000001", "1.0e0", "1E+2", "0.010",
    ]) func `decimals of any length keep their text`(number: String) throws {
        let json =
            #"{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":\#(number)}}"#
        let resource = try parsed(json)
        #expect(resource.root["value", "value"]?.text == number)
        #expect(resource.root["value", "value"]?.decimal?.text == number)
        #expect(resource.json().text == json)
        #expect(String(decoding: resource.json(pretty: true), as: UTF8.self).contains("\"value\": \(number)\n"))
    }

    @Test func `decimals with huge exponents compare, hash and round at once`() throws {
        let numbers = try ["1e999999999", "-1e999999999", "0e999999999", "0e-999999999", "1e-999999999", "7"].map {
            try #require(ExactDecimal($0))
        }
        #expect(numbers.sorted().map(\.text).first == "-1e999999999" && numbers.max()?.text == "1e999999999")
        #expect(Set(numbers).count == 5)
        #expect(numbers.map(\.wholeNumber) == [nil, nil, 0, 0, nil, 7])
    }

    @Test(arguments: [("-2147483648", true), ("2147483647", true), ("-2147483649", false), ("2147483648", false)])
    func `integers have 32 bits`(number: String, isRight: Bool) {
        #expect((patient(#""multipleBirthInteger":\#(number)"#).resource != nil) == isRight)
    }

    @Test(arguments: [
        ("YWJj", true), ("YWJj\\nZGVm", true), (" Y W J j ", true), ("YW=j", false), ("YWJ", false), ("YW==", true),
    ])
    func `base64 may have white space, and padding only at its end`(data: String, isRight: Bool) {
        #expect((patient(#""photo":[{"data":"\#(data)"}]"#).resource != nil) == isRight)
    }

    @Test func `strings have a million characters at most, and documents their limit`() {
        let limit = 1 << 20
        #expect(patient(#""name":[{"text":"\#(String(repeating: "x", count: limit))"}]"#).resource != nil)
        #expect(patient(#""name":[{"text":"\#(String(repeating: "😀", count: limit))"}]"#).resource != nil)
        let issues = patient(#""name":[{"text":"\#(String(repeating: "x", count: limit + 1))"}]"#).issues
        #expect(issues.map(\.text) == ["the value is longer than \(limit) characters"])
        #expect(
            patient(#""name":[{"text":"\#(String(repeating: "x", count: 100 << 20))"}]"#).issues.map(\.code) == [
                .tooLong
            ])
        var limits = ParseLimits.standard
        limits.bytes = 200 << 20
        let json =
            Array(#"{"resourceType":"Patient","name":[{"text":""#.utf8) + [UInt8](repeating: 0x78, count: 100 << 20)
        #expect(Resource.parse(json: json + Array(#""}]}"#.utf8), limits: limits).issues.map(\.code) == [.value])
        #expect(Resource.parse(json: json, limits: limits).issues.map(\.code) == [.invalid])
    }
}
