import Records
import Testing
import Values

struct RecordTests {
    @Test func `a record's JSON has its fields in order and its numbers as they were`() throws {
        let amount = Quantity(
            value: try #require(ExactDecimal("4.20")), unit: "mmol/L", system: CodeSystemURI.ucum, code: "mmol/L")
        let record = Record(
            kind: "laboratory", id: "k1", guest: "p1", time: PartialDateTime("2026-01-24"),
            source: .resource(ResourceKey(type: "Observation", id: "k1")),
            fields: [.init(name: "value", value: .quantity(amount)), .init(name: "text", value: .text("Potassium"))])
        let expected =
            #"{"kind":"laboratory","id":"k1","guest":"p1","time":"2026-01-24","source":"Observation/k1","fields":"#
            + #"{"value":{"value":4.20,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"},"text":"Potassium"}}"#
        #expect(String(decoding: record.json, as: UTF8.self) == expected)
    }

    @Test func `a value with another precision is another value`() throws {
        let one = RecordValue.decimal(try #require(ExactDecimal("0.7")))
        let other = RecordValue.decimal(try #require(ExactDecimal("0.70")))
        #expect(one != other)
        #expect(RecordValue.list([one]) != .list([other]))
    }

    @Test(arguments: [
        SampleSubject.patient(system: "https://a.example", value: "1|2"), .patient(system: nil, value: "7"),
        .bed("ICU^1^2"), .device("a|b"),
    ])
    func `a subject is read back from its key`(_ subject: SampleSubject) {
        #expect(SampleSubject(key: subject.key) == subject)
    }
}
