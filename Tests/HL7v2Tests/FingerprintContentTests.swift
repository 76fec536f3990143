import HL7v2
import Testing

@Suite struct FingerprintContentTests {
    private func content(_ text: String) throws -> (basis: FingerprintContent.Basis, text: String) {
        let content = try HL7Message(parsing: Array(text)).fingerprintContent
        var bytes: [UInt8] = []
        content.feed { bytes += $0 }
        return (content.basis, bytes.string)
    }

    @Test func `a message with an observation time is the same without MSH-7, MSH-10 and MSH-13`() throws {
        let first = try content("MSH|^~\\&|A||||20260101||ORU|1|P|2.6|5\rOBR|1||||||20260101\rOBX|1|NM|x||7\r")
        let again = try content("MSH|^~\\&|A||||20260102||ORU|22|P|2.6|\rOBR|1||||||20260101\rOBX|1|NM|x||7")
        let other = try content("MSH|^~\\&|A||||20260101||ORU|1|P|2.6|5\rOBR|1||||||20260101\rOBX|1|NM|x||8\r")
        #expect(first == again && first.basis == .content && first != other)
        #expect(first.text == "MSH|^~\\&|A||||||ORU||P|2.6|\rOBR|1||||||20260101\rOBX|1|NM|x||7")
    }

    @Test(arguments: ["OBX|1|||||||||||||20260101", "EVN||20260101", "OBR|1|||||||20260101", "EVN||||||2026"])
    func `a time in OBR, OBX or EVN counts`(segment: String) throws {
        #expect(try content("MSH|^~\\&|A||||20260101||X|1|P|2.6\r\(segment)\r").basis == .content)
    }

    @Test func `without such a time the whole message counts`() throws {
        let text = "MSH|^~\\&|A||||20260101||ORU|1|P|2.6\rOBR|1||||||\"\"\rOBX|1|NM|x||7"
        #expect(try content(text) == (.whole, text))
    }

    @Test func `a message without any time is always new`() throws {
        let text = "MSH|^~\\&|||||||ORU^R01|204|P|2.3.1|\rOBX||NM|101^HR|2101|60||||||F"
        #expect(try content("\u{FEFF}" + text + "\r\n") == (.alwaysNew, text))
        #expect(try content("MSH|^~\\&") == (.alwaysNew, "MSH|^~\\&"))
    }
}
