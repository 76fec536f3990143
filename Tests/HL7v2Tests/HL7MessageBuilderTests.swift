import HL7v2
import Testing

@Suite struct HL7MessageBuilderTests {
    @Test func `a message is composed field by field`() {
        var builder = HL7MessageBuilder()
        builder.add("MSH", [3: .components("MON", "1"), 9: .components("ORU", "R01", "ORU_R01"), 12: "2.6"])
        builder.add("PID", [3: .repetitions([.components("1", "MR"), "2"]), 5: .null])
        builder.add("OBX", [1: "1", 3: .parts(["a", .components("b", "c")]), 5: .text("1|2"), 6: .raw(Array("x^y"))])
        builder.add("ZZZ", [:])
        let expected =
            "MSH|^~\\&|MON^1||||||ORU^R01^ORU_R01|||2.6\rPID|||1^MR~2||\"\"\rOBX|1||a^b&c||1\\F\\2|x^y\rZZZ\r"
        #expect(builder.message().string == expected)
        #expect(builder.framed().string == "\u{0B}\(expected)\u{1C}\r")
    }

    @Test func `other delimiters are written and escaped`() throws {
        let delimiters = HL7Delimiters(
            field: 42, component: 58, repetition: 59, escape: 33, subcomponent: 63, truncation: 35)
        var builder = HL7MessageBuilder(delimiters: delimiters)
        builder.add("MSH", [3: .components("a:b", "c|d")])
        #expect(builder.message().string == "MSH*:;!?#*a!S!b:c|d\r")
        #expect(try HL7Message(parsing: builder.message()).delimiters == delimiters)
    }
}
