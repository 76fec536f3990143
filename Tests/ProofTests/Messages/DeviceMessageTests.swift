import Foundation
import HL7v2
import Testing

/// Issue 2, Proof: every message of `samples/device` and every stream of `frames_derived` over a real socket.
@Suite(.enabled(if: Ground.shared != nil, Ground.missing), .timeLimit(.minutes(5)))
struct DeviceMessageTests {
    /// Messages with readings and no time of an order, an observation or an event.
    private static let timeless = ["mindray/pds-numerics-204.hl7"]

    @Test func `each message is answered as the table says, and at once`() async throws {
        let run = try await DeviceRun.whole.value
        #expect(run.outcomes.count { $0.stream.name.hasSuffix(".hl7") } == 33)
        #expect(run.outcomes.count { $0.stream.name.hasSuffix(".bin") } == 18)
        for outcome in run.outcomes + run.repetitions {
            #expect(outcome.failure == nil, "\(outcome.stream.name)")
            #expect(outcome.answers.map(acknowledgment) == outcome.stream.answers, "\(outcome.stream.name)")
        }
        #expect(run.refusedConnections == 4)
    }

    @Test func `no message is lost: each is applied, kept for a person, known already or has nothing to map`()
        async throws
    {
        let run = try await DeviceRun.whole.value
        for outcome in run.outcomes {
            let sum = outcome.applied + outcome.quarantine.count + outcome.repeated + outcome.archived
            #expect(outcome.kept == sum, "\(outcome)")
            #expect(
                outcome.kept >= outcome.stream.answers.count(where: { !$0.hasSuffix("|") }), "\(outcome.stream.name)")
        }
    }

    @Test func `a message that comes again changes nothing`() async throws {
        let run = try await DeviceRun.whole.value
        for (first, second) in zip(run.outcomes, run.repetitions) {
            #expect(second.kept == first.kept, "\(first.stream.name)")
            // A message with no time at all is always new, and so is what is no message.
            let isTimeless = Self.timeless.contains(first.stream.name)
            #expect(isTimeless || second.applied == 0 && second.samples == 0, "\(second)")
            #expect(isTimeless || second.repeated >= first.applied, "\(second)")
        }
    }

    @Test func `what each gave is in the golden file`() async throws {
        try Ground.expectGolden(try await DeviceRun.whole.value.outcomes.flatMap(lines), "device-messages.txt")
    }

    private func lines(of outcome: DeviceOutcome) -> [String] {
        var counts = ["\(outcome.kept) kept"]
        for (count, word) in [
            (outcome.applied, "applied"), (outcome.samples, "samples"), (outcome.repeated, "known already"),
            (outcome.archived, "archived with nothing to map"),
        ] where count > 0 { counts.append("\(count) \(word)") }
        return ["# \(outcome.stream.name)"] + outcome.answers.map { "answered \(masked($0))" }
            + [counts.joined(separator: ", ")] + outcome.quarantine.map { "quarantine \($0)" }
    }

    /// MSA-1 and MSA-2 of an answer.
    private func acknowledgment(_ answer: [UInt8]) -> String {
        let fields = segments(of: answer).first { $0.first == "MSA" } ?? []
        return fields.dropFirst().prefix(2).joined(separator: "|")
    }

    /// The answer on one line, without its time and control id.
    private func masked(_ answer: [UInt8]) -> String {
        segments(of: answer).map { fields in
            var fields = fields
            if fields[0] == "MSH", fields.count > 9 { (fields[6], fields[9]) = ("TIME", "ID") }
            return fields.joined(separator: "|")
        }.joined(separator: " / ")
    }

    private func segments(of answer: [UInt8]) -> [[String]] {
        answer.split(separator: 0x0D).map { segment in
            segment.split(separator: answer[3], omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
