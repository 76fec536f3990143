import Intake
import Testing

@testable import GatewayApp

/// A monitor that sends a message again while the store still writes the batch with its first copy.
@Suite(.timeLimit(.minutes(2)))
struct RepetitionTests {
    @Test(arguments: [1, 2, 200])
    func `a message that comes again at once is taken once, whichever batch it falls into`(batch: Int) async throws {
        let copies = (1...5).flatMap { copy in
            Monitor.framed(
                Array(
                    """
                    MSH|^~\\&|REPEAT||||2026012412473\(copy)+0000||ORU^R01|C\(copy)|P|2.6\r\
                    PV1||I|REPEAT-1\r\
                    OBX|1|NM|147842^^MDC|1.1.1.1|71|264864^^MDC|||||R|||20260124124700+0000\r
                    """.utf8))
        }
        try await GatewayRun.with(adjust: { $0.ingest.intake.batchMessagesMax = batch }) { gateway in
            let answers = try await Monitor.converse(
                copies, port: gateway.mllp, from: "127.0.2.1", pieces: nil, awaiting: 5)
            try await gateway.settle()
            let metrics = try await gateway.metrics()
            #expect(answers.count == 5)
            #expect(metrics["intake_messages_applied_total"] == 1)
            #expect(metrics["intake_messages_repeated_total"] == 4)
            #expect(metrics["intake_samples_total"] == 1)
        }
    }
}
