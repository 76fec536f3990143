import NIOCore
import Testing

@testable import Ingest

@Suite struct RefusalLogTests {
    private let start = NIODeadline.uptimeNanoseconds(1_000_000_000)

    @Test func `the same refusal is told once a minute, another one at once`() {
        var log = RefusalLog()
        let told = [("handshake", 0), ("handshake", 59), ("unlisted", 59), ("handshake", 60)].map {
            log.isNew($0.0, at: start + .seconds($0.1))
        }
        #expect(told == [true, false, true, true])
    }

    @Test func `who knocks from everywhere fills no log`() {
        var log = RefusalLog()
        let told = (0..<5_000).count { log.isNew("\($0)", at: start) }
        #expect(told == RefusalLog.countMax)
        let isLaterTold = log.isNew("later", at: start + .minutes(1))
        #expect(isLaterTold)
    }
}
