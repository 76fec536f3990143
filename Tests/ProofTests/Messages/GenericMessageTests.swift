import Foundation
import HL7v2
import Storage
import Testing
import Values

/// All messages that are no monitor's: each is accepted, kept whole, and ends where its reason says.
@Suite(.timeLimit(.minutes(3)), .enabled(if: Ground.shared != nil, Ground.missing))
struct GenericMessageTests {
    @Test func `every message is acknowledged and kept, mapped or with its reason`() async throws {
        let folder = "devices/samples/generic"
        let paths = try Ground.files(in: folder, ending: ".hl7")
        let lines = try await GatewayRun.with { gateway in
            var lines: [String] = []
            var known = 0
            for path in paths {
                let bytes = try Ground.bytes("\(folder)/\(path)")
                let answers = try await Monitor.converse(
                    Monitor.framed(bytes), port: gateway.mllp,
                    awaiting: AckTable.messages(of: bytes).filter { message in
                        AckTable.answer(to: message) != nil
                    }.count)
                try await gateway.settle()
                let codes = answers.compactMap { try? HL7Message(parsing: $0).text(at: HL7Path("MSA-1")) }
                let reasons = try await Self.reasons(gateway)
                lines.append(([path + ":"] + codes + reasons.dropFirst(known)).joined(separator: " "))
                known = reasons.count
                #expect(codes.allSatisfy { $0 == "AA" || $0 == "CA" }, "\(path): \(codes)")
            }
            return lines
        }
        #expect(paths.count == 553)
        try Ground.expectGolden(lines, "generic-messages.txt")
    }

    /// The reasons of what is in quarantine, the oldest first.
    private static func reasons(_ gateway: GatewayRun) async throws -> [String] {
        var (reasons, cursor): ([String], String?) = ([], nil)
        repeat {
            let page = try await gateway.store.quarantine(page: PageRequest(count: 500, cursor: cursor))
            reasons += page.items.map(\.reason)
            cursor = page.next
        } while cursor != nil
        return reasons.reversed()
    }
}
