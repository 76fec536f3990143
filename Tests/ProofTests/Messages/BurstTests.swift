import Intake
import Journal
import Testing
import Values

@testable import GatewayApp

/// While monitors never pause the work behind the acknowledgments goes on, as late as it may be and no later.
@Suite(.timeLimit(.minutes(2)))
struct BurstTests {
    private static func message(_ number: Int) -> [UInt8] {
        let minute = String(number / 60 % 60 + 100).suffix(2)
        let second = String(number % 60 + 100).suffix(2)
        return Monitor.framed(
            Array(
                """
                MSH|^~\\&|BURST||||2026012412\(minute)\(second)+0000||ORU^R01|C\(number)|P|2.6\r\
                PV1||I|BURST-1\r\
                OBX|1|NM|147842^^MDC|1.1.1.1|71|264864^^MDC|||||R|||2026012412\(minute)\(second)+0000\r
                """.utf8))
    }

    @Test func `a burst without end is applied while it lasts`() async throws {
        try await GatewayRun.with(adjust: { configuration in
            // Whatever comes is a burst here.
            configuration.journal.burstRate = 1
            configuration.ingest.intake.burstLagMax = .milliseconds(200)
        }) { gateway in
            var applied = 0
            for number in 0..<2_000 where applied == 0 {
                _ = try await Monitor.converse(Self.message(number), port: gateway.mllp, awaiting: 1)
                applied = Int(gateway.gateway.journal.applied(.main))
            }
            #expect(applied > 0, "nothing was applied while messages came")
            try await gateway.settle()
        }
    }
}
