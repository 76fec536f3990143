import Foundation
import Ingest
import Ingest
import Intake
import Journal
import Storage
import Telemetry
import TestSupport
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
        ]).overrides
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

    @Test(arguments: Setting.all.map(\.key))
    func `a setting is taken at its limits and refused one past them`(key: String) throws {
        let setting = try #require(Setting.all.first { $0.key == key })
        let defaults = GatewayConfiguration()
        let texts = setting.texts(in: defaults)
        #expect(isTaken(setting, texts.value))
        // What other settings it must fit to is not this test's concern.
        #expect(!faults(setting, texts.least).contains { $0.contains("is not") })
        #expect(!faults(setting, texts.most).contains { $0.contains("is not") })
        switch setting.target {
        case .count(let range, _):
            #expect(faults(setting, "\(range.lowerBound - 1)").contains { $0.contains("is not a whole number from") })
            #expect(faults(setting, "\(range.upperBound + 1)").contains { $0.contains("is not a whole number from") })
        case .time(let range, _):
            if range.lowerBound > .zero {
                let less = (range.lowerBound - .milliseconds(1)).text
                #expect(faults(setting, less).contains { $0.contains("is not a duration from") })
            }
            let more = (range.upperBound + .milliseconds(1)).text
            #expect(faults(setting, more).contains { $0.contains("is not a duration from") })
        }
    }

    private func faults(_ setting: Setting, _ text: String) -> [String] {
        read("\(setting.section): { \(setting.name): \(text) }").issues
    }

    private func isTaken(_ setting: Setting, _ text: String) -> Bool {
        let (configuration, issues) = read("\(setting.section): { \(setting.name): \(text) }")
        return issues.isEmpty && configuration.map { setting.texts(in: $0).value } == text
    }

    @Test func `every setting has a variable of the environment`() throws {
        let variables = Dictionary(
            uniqueKeysWithValues: Setting.all.map { setting in
                let name = "AFFERENT_" + setting.key.replacing(".", with: "_").uppercased()
                return (name, setting.texts(in: GatewayConfiguration()).value)
            })
        let (overrides, issues) = GatewayConfiguration.overrides(of: variables)
        #expect(issues.isEmpty && overrides.count == Setting.all.count)
        #expect(GatewayConfiguration.read(file: nil, overrides: overrides).issues.isEmpty)
    }

    @Test func `a variable that is nearly one is a fault, and any other is somebody else's`() {
        let issues = GatewayConfiguration.overrides(of: [
            "AFFERENT_HTTP_LISEN": "127.0.0.1:1", "AFFERENT_SHARED": "/s", "HTTP_LISTEN": "x",
        ]).issues
        #expect(issues.map(\.description).count == 1)
        #expect(issues.first?.description.contains("did you mean \"AFFERENT_HTTP_LISTEN\"") == true)
    }

    @Test func `a misspelled setting is told the right name`() {
        #expect(read("mllp: { connectionPerPeerMax: 3 }").issues.contains { $0.contains("\"connectionsPerPeerMax\"") })
    }

    @Test func `the README's example of a configuration is one`() throws {
        let file = Repository.root.appendingPathComponent("README.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.firstRange(of: "```yaml\n")).upperBound
        let example = page[start...].prefix(upTo: try #require(page[start...].firstRange(of: "```")).lowerBound)
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        let (configuration, issues) = read(String(example).replacing("whsec_…", with: secret))
        #expect(issues.isEmpty)
        #expect(configuration?.tenants.map(\.name) == ["north", "south"])
    }

    @Test func `a page of the store has one of the sizes that SQLite knows`() throws {
        #expect(try #require(read("store: { pageBytes: 8192 }").configuration).store.pageBytes == 8_192)
        #expect(read("store: { pageBytes: 5000 }").issues.count == 1)
    }

    @Test func `with several tenants nobody's readings go to a tenant that nobody named`() throws {
        #expect(read("tenants: [north, south]").issues.contains { $0.contains("mllp.tenant") })
        let peers = "mllp: { peers: [{ name: a, range: 127.0.0.2, tenant: north }, { name: b, range: 127.0.0.3 }] }"
        #expect(read("tenants: [north, south]\n\(peers)").issues.contains { $0.contains("mllp.tenant") })
        let one = try #require(read("tenants: [north]").configuration)
        #expect("\(one.listener.unlisted)".contains("north"))
        let whole = try #require(
            read("tenants: [north, south]\n" + peers.replacing("mllp: {", with: "mllp: { tenant: south,")).configuration
        )
        #expect(whole.listener.peers.map(\.tenant.name) == ["north", "south"])
        #expect("\(whole.listener.unlisted)".contains("system"))
    }

    @Test func `a range that is none, a secret that is none and a name given twice are faults`() {
        let ranges = read("mllp: { peers: [{ name: ward, range: 10.3.0.0/99 }, { name: bed, range: 10.3.0.1/16 }] }")
            .issues
        #expect(ranges.count == 2 && ranges.allSatisfy { $0.contains("10.3.0.0/16") })
        let secrets = read("webhooks: [{ url: 'http://x.example', secret: whsec_short }]").issues
        #expect(secrets.count == 1 && secrets[0].contains("24 to 64 bytes") && !secrets[0].contains("short"))
        let both = read("webhooks: [{ url: 'ftp://x.example', secret: whsec_short }]").issues
        #expect(both.count == 2, "each fault of an entry is told: \(both)")
        let hook = "{ name: core, url: 'http://x.example', secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw }"
        #expect(read("webhooks: [\(hook), \(hook)]").issues.contains { $0.contains("two webhooks") })
        #expect(read("webhooks: [\(hook)]").issues.isEmpty)
    }

    @Test(
        arguments: [
            ("{ name: a, range: 10.3.0.0/16 }, { name: b, range: 10.3.0.0/16 }", "nothing tells \"b\" from \"a\""),
            ("{ name: a, range: 10.3.0.7 }, { name: b, range: '::ffff:10.3.0.7/128' }", "nothing tells"),
            ("{ name: a, certificate: CN=m }, { name: b, certificate: CN=m }", "both have CN=m"),
            ("{ name: a, range: 10.3.0.0/16 }, { name: a, range: 10.4.0.0/16, zone: Europe/Lisbon }", "are of a name"),
            ("{ name: a, range: 10.3.0.0/16, profile: capsule }, { name: a, range: 10.4.0.0/16 }", "are of a name"),
            ("{ name: a, range: 10.3.0.0/16 }, { name: b, range: 10.3.1.0/24 }", nil),
            ("{ name: a, range: 10.3.0.0/16 }, { name: a, range: 10.4.0.0/16 }", nil),
            (
                "{ name: a, certificate: CN=m, range: 10.3.0.0/16 }, { name: b, certificate: CN=m, range: 10.4.0.0/16 }",
                nil
            ),
            ("{ name: a, certificate: CN=m, range: 10.3.0.0/16 }, { name: b, range: 10.3.0.0/16 }", nil),
        ] as [(String, String?)])
    func `who a sender is and how it is treated must not depend on the order of the peers`(
        peers: String, fault: String?
    ) {
        let tls = "tls: { certificate: own.pem, key: own.key, clientCA: ca.pem }"
        let issues = read("mllp: { \(tls), peers: [\(peers)] }").issues
        #expect(issues.count == (fault == nil ? 0 : 1) && issues.allSatisfy { $0.contains(fault ?? "") }, "\(issues)")
    }

    @Test(arguments: [("+01:00", 60), ("-03:30", -210), ("Z", 0), ("+0545", 345)])
    func `a zone may be a distance from UTC, as in device profiles`(zone: String, minutes: Int) throws {
        let configuration = try #require(read("mllp: { zone: '\(zone)' }").configuration)
        let summer = Timestamp(year: 2026, month: 7, day: 24, hour: 12)
        #expect(configuration.messageIntake.offset("p", summer, summer) == minutes)
        #expect(read("mllp: { zone: '+15:00' }").issues.count == 1)
    }

    @Test func `a tenant that is there twice is a fault`() {
        let twice = read("tenants: [north, south, north]\nmllp: { tenant: south }").issues
        #expect(twice.count == 1 && twice[0].contains("\"north\" is there twice"), "\(twice)")
    }

    @Test func `a listener and a monitor that is called are secured as they say, and faults of that are told`() throws {
        let tls = "tls: { certificate: own.pem, key: own.key, clientCA: ca.pem }"
        let peers = "peers: [{ name: bed-7, certificate: 'CN=monitor-7' }, { name: ward, range: 10.3.0.0/16 }]"
        let connect =
            "connect: [{ name: bed-8, host: bed-8.ward.example, profile: mindray-pds, tls: { serverCA: ca.pem } }]"
        let whole = try #require(read("mllp: { \(tls), \(peers), \(connect) }").configuration)
        #expect(whole.mllp.tls?.clientCertificates == .required && whole.mllp.tls?.allowsOutdatedTLS12 == false)
        #expect(whole.listener.peers.map(\.certificate) == [CertificateMark("CN=monitor-7"), nil])
        #expect(whole.mllp.connect.first?.tls?.authorityFile == "ca.pem")
        let optional = tls.replacing("ca.pem", with: "ca.pem, clientCertificates: optional, allowOutdatedTLS12: true")
        let lax = try #require(read("mllp: { \(optional) }").configuration)
        #expect(lax.mllp.tls?.clientCertificates == .optional && lax.mllp.tls?.allowsOutdatedTLS12 == true)
        for (text, fault) in [
            ("mllp: { \(peers) }", "never asked for"), ("mllp: { tls: { certificate: own.pem } }", "key"),
            ("mllp: { tls: { certificate: a, key: b, clientCertificates: required } }", "clientCA"),
            ("mllp: { peers: [{ name: bed-7 }] }", "range"),
            ("mllp: { \(tls), peers: [{ name: bed-7, certificate: monitor }] }", "CN="),
            ("mllp: { \(connect.replacing("serverCA", with: "key")) }", "together"),
        ] {
            #expect(read(text).issues.contains { $0.contains(fault) }, "\(text)")
        }
    }

    @Test func `so many HTTP connections as the limit are let in, and no more`() {
        let metrics = MetricsRegistry()
        var connections = CountedConnections(most: 2, metrics: metrics)
        connections.connectionOpened()
        #expect(connections.isAcceptingNewConnections())
        connections.connectionOpened()
        #expect(!connections.isAcceptingNewConnections())
        #expect(metrics.prometheusText().contains("http_connections 2\n"))
        connections.connectionClosed()
        #expect(connections.isAcceptingNewConnections())
    }

    @Test func `limits that contradict each other are refused`() {
        #expect(read("mllp: { unacknowledgedBytesMax: 1073741824 }").issues.contains { $0.contains("appendBytesMax") })
        #expect(read("http: { pageDefault: 2000 }").issues.contains { $0.contains("http.pageMax") })
        #expect(read("store: { logBytesMax: 1048576 }").issues.contains { $0.contains("store.logBytesSoft") })
        #expect(read("delivery: { firstPause: 2h }").issues.contains { $0.contains("longestPause") })
        #expect(read("mllp: { frameBytesMax: 33554432 }").issues.contains { $0.contains("journal.frameBytesMax") })
    }

    @Test func `a setting reaches the room that it belongs to`() throws {
        let yaml = """
            data: /d
            mllp: { connectionsPerPeerMax: 7 }
            store: { readerThreads: 3 }
            journal: { segmentAge: 2h }
            ingest: { fingerprintRetention: 2h }
            """
        let configuration = try #require(read(yaml).configuration)
        #expect(configuration.listener.connectionsPerPeerMax == 7)
        #expect(configuration.storage(KeyFiles(data: "/d")).readerThreads == 3)
        #expect(configuration.storage(KeyFiles(data: "/d")).directory == "/d")
        #expect(configuration.journal.segmentAge == .seconds(7_200))
        #expect(configuration.messageIntake.fingerprintRetention == .seconds(7_200))
        let now = Timestamp(year: 2026, month: 1, day: 24, hour: 12)
        #expect(configuration.retention(now).fingerprintsBefore == now - .seconds(7_200))
    }

    /// `UPDATE_GOLDEN=1` writes the table anew.
    @Test func `the README's table of settings is true`() throws {
        let file = Repository.root.appendingPathComponent("README.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        let head = "| setting | default | from – to | meaning |\n|---|---|---|---|\n"
        let start = try #require(page.range(of: head))
        let end = page[start.upperBound...].range(of: "\n\n")?.lowerBound ?? page.endIndex
        let table = Setting.all.map { setting in
            let texts = setting.texts(in: GatewayConfiguration())
            return "| `\(setting.key)` | \(texts.value) | \(texts.least) – \(texts.most) | \(setting.meaning) |"
        }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data((page[..<start.upperBound] + table + page[end...]).utf8).write(to: file)
        } else {
            #expect(page[start.upperBound..<end] == table)
        }
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
        #expect(try #require(whole.configuration).listener.peers.map(\.tenant) == [.main])
    }

    @Test func `a tenant that is named must be one of the tenants`() {
        let issues = read("tenants: [north, south]\nmllp: { tenant: nort }").issues
        #expect(issues.contains { $0.contains("did you mean \"north\"") })
    }

    @Test func `a local time is as far from UTC as its zone says on that day`() throws {
        let configuration = try #require(read("mllp: { zone: Europe/Berlin }").configuration)
        let offset = configuration.messageIntake.offset
        let (winter, summer) = (
            Timestamp(year: 2026, month: 1, day: 24, hour: 12), Timestamp(year: 2026, month: 7, day: 24, hour: 12)
        )
        #expect(offset("p", winter, winter) == 60)
        #expect(offset("p", summer, winter) == 120)
    }

    @Test(arguments: [(0, 120), (1, 60)])
    func `a local time that comes twice is the one nearer to its receipt`(hour: Int, minutes: Int) throws {
        let configuration = try #require(read("mllp: { zone: Europe/Berlin }").configuration)
        let offset = configuration.messageIntake.offset
        // 02:30 in Berlin is 00:30 UTC in summer time, and 01:30 UTC an hour later.
        let local = Timestamp(year: 2026, month: 10, day: 25, hour: 2, minute: 30)
        let receivedAt = Timestamp(year: 2026, month: 10, day: 25, hour: hour, minute: 30, second: 5)
        #expect(offset("p", local, receivedAt) == minutes)
        // 02:30 does not exist on the last Sunday of March: a clock that was not put on still runs in winter time.
        let gap = Timestamp(year: 2026, month: 3, day: 29, hour: 2, minute: 30)
        #expect(offset("p", gap, Timestamp(year: 2026, month: 3, day: 29, hour: 1, minute: 30)) == 60)
        // Just outside of the two hours nothing is in doubt.
        #expect(offset("p", Timestamp(year: 2026, month: 10, day: 25, hour: 1, minute: 59), receivedAt) == 120)
        #expect(offset("p", Timestamp(year: 2026, month: 10, day: 25, hour: 3), receivedAt) == 60)
    }
}
