import HL7v2
import Testing

@Suite struct HL7PathTests {
    private static let message =
        "MSH|^~\\&|A^B|C\rPID|1||x^1~y^2&3\rOBX|1|NM|a^A|1|7\rOBX|2|NM|b^B|2|8~9\rOBX|3\r"

    @Test(arguments: ["OBX", "OBX[2]", "OBX-5", "OBX[2]-5[3].2.1", "PID-3[*].1", "OBX[*]-3.1", "ZZ1-12.3"])
    func `a path is written as it was read`(text: String) throws {
        #expect(try HL7Path(text).description == text)
    }

    @Test func `what is left out is the first`() throws {
        #expect(try HL7Path("OBX[1]-5[1].1").description == "OBX-5.1")
    }

    @Test(arguments: [
        ("", 1), ("OB", 1), ("obx-5", 1), ("OBX5", 4), ("OBX-", 5), ("OBX-0", 5), ("OBX-x", 5), ("OBX[0]-1", 5),
        ("OBX[2-1", 6), ("OBX-5.", 7), ("OBX-5.1.2.3", 10), ("OBX-5 ", 6), ("OBX-1234567", 11), ("OBX-5[*", 8),
        ("1BX", 1),
    ])
    func `a fault in a path is told by its column`(text: String, column: Int) {
        #expect { try HL7Path(text) } throws: { ($0 as? HL7PathError)?.column == column }
    }

    @Test(arguments: [
        ("OBX-5", ["7"]), ("OBX[2]-5", ["8"]), ("OBX[2]-5[2]", ["9"]), ("OBX[2]-5[*]", ["8", "9"]),
        ("OBX[*]-3.1", ["a", "b"]), ("OBX[*]-5[*]", ["7", "8", "9"]), ("PID-3[*].1", ["x", "y"]),
        ("PID-3[2].2.2", ["3"]), ("PID-3[*].2.2", ["3"]), ("PID-3.2.1", ["1"]), ("MSH-1", ["|"]), ("MSH-3.2", ["B"]),
        ("OBX[4]-1", []), ("OBX[3]", ["OBX|3"]), ("ZZZ-1", []), ("OBX[3]-5", []), ("MSH-2.1", ["^~\\&"]),
    ])
    func `a path finds its values`(text: String, expected: [String]) throws {
        let message = try HL7Message(parsing: Array(Self.message))
        let path = try HL7Path(text)
        #expect(message.values(at: path).map(\.text) == expected)
        #expect(message.value(at: path)?.text == expected.first)
    }

    @Test func `a path reads its field in any segment`() throws {
        let message = try HL7Message(parsing: Array(Self.message))
        let path = try HL7Path("OBX-5")
        #expect(message.segments(named: "OBX").map { $0.value(at: path)?.text } == ["7", "8", nil])
    }
}
