import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

struct FaultTests {
    @Test func `each fault is told with its place`() throws {
        let cases = try GoldenCases("fhir-json/Faults.txt")
        #expect(cases.count > 40)
        try cases.check { input in
            let outcome = Resource.parse(json: Array(input.utf8))
            #expect(outcome.resource == nil, "\(input)")
            return outcome.issues.map(line).joined(separator: "\n")
        }
    }

    private func line(_ issue: Values.Issue) -> String {
        let place = issue.position.map(\.description) ?? "-"
        return "\(place) \(issue.severity) \(issue.code.rawValue) \(issue.expression ?? "-"): \(issue.text)"
    }

    @Test func `a byte order mark is skipped with a warning`() throws {
        let json = "\u{FEFF}{\"resourceType\":\"Patient\",\"id\":\"a\"}"
        let outcome = Resource.parse(json: Array(json.utf8))
        #expect(outcome.issues.map(\.severity) == [.warning])
        #expect(try #require(outcome.resource).json().text == #"{"resourceType":"Patient","id":"a"}"#)
    }

    @Test(
        arguments: [
            [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
            [0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC3],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 end the reading`(_ bytes: [UInt8]) {
        let json = Array(#"{"resourceType":"Patient","language":"some longer text "#.utf8) + bytes + Array(#""}"#.utf8)
        let outcome = Resource.parse(json: json)
        #expect(outcome.readable == nil)
        #expect(outcome.issues.map(\.text) == ["the text is not UTF-8"])
    }

    @Test func `text of every length of sequence is kept`() throws {
        for text in ["é", "€", "😀", "\u{10FFFF}", "\u{800}", "\u{FFFD}", "aé€😀b"] {
            for padding in 0..<20 {
                let value = String(repeating: "x", count: padding) + text
                let resource = try parsed(#"{"resourceType":"Patient","name":[{"family":"\#(value)"}]}"#)
                #expect(resource.root["name", "family"]?.text == value)
            }
        }
    }

    @Test func `escapes stand for their characters`() throws {
        let resource = try parsed(
            #"{"resourceType":"Patient","name":[{"family":"\"\\\/\n\r\t\u00e9\ud83d\ude00"}]}"#)
        let family = try #require(resource.root["name", "family"])
        #expect(family.text == "\"\\/\n\r\té😀")
        #expect(family.withUTF8 { Array($0) } == Array("\"\\/\n\r\té😀".utf8))
        #expect(family.json.text == #""\"\\\/\n\r\t\u00e9\ud83d\ude00""#)
    }
}
