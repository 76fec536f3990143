import Intake
import Testing
import Values

@testable import GatewayApp

struct ConfigurationTests {
    private func read(
        _ yaml: String, _ overrides: GatewayConfiguration.Override...
    ) -> (configuration: GatewayConfiguration?, issues: [String]) {
        let result = GatewayConfiguration.read(file: ("gateway.yaml", Array(yaml.utf8)), overrides: overrides)
        return (result.configuration, result.issues.map(\.description))
    }

    @Test func `without a file the defaults are on loopback and need no token`() throws {
        let (found, issues) = GatewayConfiguration.read(file: nil, overrides: [])
        let configuration = try #require(found)
        #expect(issues.isEmpty)
        #expect(configuration.http.listen.description == "127.0.0.1:8080")
        #expect(configuration.mllp.listen.description == "127.0.0.1:2575")
        #expect(configuration.effectiveAuth == .none)
    }

    @Test func `a flag is taken over the environment, and that over the file`() throws {
        let environment = GatewayConfiguration.overrides(of: [
            "AFFERENT_HTTP_LISTEN": "127.0.0.1:2", "AFFERENT_DATA": "/x",
        ])
        let result = GatewayConfiguration.read(
            file: ("g.yaml", Array("data: /y\nhttp: { listen: '127.0.0.1:1', publicURL: 'https://a.example' }".utf8)),
            overrides: environment + [.init("http.listen", "127.0.0.1:3", origin: "--http")])
        let configuration = try #require(result.configuration)
        #expect(configuration.data == "/x")
        #expect(configuration.http.listen.port == 3)
        #expect(configuration.http.publicURL == "https://a.example")
    }

    @Test func `all faults of file and flags are reported at once with their place`() {
        let (configuration, issues) = read(
            "htpp: {}\nmllp: { listen: nowhere }\nalerts: { lateAfter: 5 }", .init("auth", "maybe", origin: "--auth"))
        #expect(configuration == nil)
        #expect(issues.count == 4)
        #expect(issues.contains { $0.hasPrefix("gateway.yaml:1:1:") && $0.contains("did you mean \"http\"") })
        #expect(issues.contains { $0.hasPrefix("gateway.yaml:2:") })
        #expect(issues.contains { $0.hasPrefix("--auth:") })
    }

    @Test func `auth none is refused off loopback, where jwt is the default`() throws {
        #expect(read("http: { listen: '0.0.0.0:80' }\nauth: none").issues.contains { $0.contains("loopback only") })
        #expect(try #require(read("http: { listen: '0.0.0.0:80' }").configuration).effectiveAuth == .jwt)
    }

    @Test func `a listener off loopback needs a zone and its peers`() throws {
        let issues = read("mllp: { listen: '0.0.0.0:2575' }").issues
        #expect(issues.contains { $0.contains("mllp.zone") })
        #expect(issues.contains { $0.contains("mllp.peers") })
        let whole = read(
            "mllp: { listen: '0.0.0.0:2575', zone: Europe/Berlin, peers: [{ name: ward, range: 10.0.0.0/8 }] }")
        #expect(whole.issues.isEmpty)
        #expect(try #require(whole.configuration).mllp.peers.map(\.tenant) == [.main])
    }

    @Test func `a tenant that is named must be one of the tenants`() {
        let issues = read("tenants: [north, south]\nmllp: { tenant: nort }").issues
        #expect(issues.contains { $0.contains("did you mean \"north\"") })
    }

    @Test func `a local time is as far from UTC as its zone says on that day`() throws {
        let configuration = try #require(read("mllp: { zone: Europe/Berlin }").configuration)
        let offset = configuration.messageIntake.offset
        #expect(offset("p", Timestamp(year: 2026, month: 1, day: 24, hour: 12)) == 60)
        #expect(offset("p", Timestamp(year: 2026, month: 7, day: 24, hour: 12)) == 120)
    }
}
