import Glibc
import Testing

@testable import GatewayApp

@Suite struct OpenFilesTests {
    @Test func `a low soft limit on open files is raised to the hard one`() {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var before = rlimit()
        #expect(getrlimit(resource, &before) == 0)
        var low = before
        low.rlim_cur = min(before.rlim_max, 900)
        #expect(setrlimit(resource, &low) == 0)
        #expect(OpenFiles.raiseLimit() == Int(clamping: before.rlim_max))
        var after = rlimit()
        #expect(getrlimit(resource, &after) == 0 && after.rlim_cur == before.rlim_max)
    }
}
