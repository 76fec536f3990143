import Board
import Declarations
import Delivery
import Foundation
import Ingest
import Intake
import Journal
import RESTAPI
import Storage
import Values

/// Everything that an installation can set, with its defaults.
///
/// Each room says what its limits are by default; here they have keys (``Setting/all``).
///
/// Sources, the later over the earlier: the file of `--config`, environment variables (`AFFERENT_HTTP_LISTEN` for
/// `http.listen`), flags. All faults of all of them are reported at once, before a port is opened.
struct GatewayConfiguration: Sendable {
    /// The data folder.
    var data = "./data"
    var http = HTTPSettings()
    var mllp = MLLPSettings()
    var auth: AuthMode?
    /// The tenants; more than one puts `/{tenant}` before the paths.
    var tenants: [TenantID] = [.main]
    var webhooks: [WebhookSettings] = []
    var alerts = AlertSettings()
    var ingest = IngestSettings()
    /// Where they lie follows from ``data``.
    var journal = JournalConfiguration(directory: "")
    var store = StorageConfiguration(directory: "")
    var delivery = DeliverySettings()
    var board = BoardLimits()
    /// `Profiles/` and `Mappings/`; nil looks in the working folder, then in each parent of the binary's real path.
    var profiles: String?
    var mappings: String?
    var logLevel = "info"

    enum AuthMode: String, CaseIterable, Sendable {
        case none, jwt
    }

    struct HTTPSettings: Sendable {
        var listen = HostPort(host: "127.0.0.1", port: 8_080)
        var publicURL: String?
        var hosts: [String] = []
        var limits = RESTLimits.standard
        var headerBytesMax = 64 << 10
        var connectionsMax = 4_096
        var idleTimeout = Duration.seconds(60)
    }

    struct MLLPSettings: Sendable {
        var listen = HostPort(host: "127.0.0.1", port: 2_575)
        /// Whose senders are that name none; nil where there is but one tenant.
        var tenant: TenantID?
        /// The time zone of senders that name none; needed off loopback.
        var zone: TimeZone?
        var peers: [PeerSettings] = []
        /// nil for connections in the clear.
        var tls: TransportSecurity?
        /// Monitors that the gateway connects to.
        var connect: [ConnectSettings] = []
        /// The limits of the listener; its address and peers are above.
        var listener = MLLPListenerConfiguration()

        init() {
            // A hospital's monitors, and as much from each as the journal takes at once.
            (listener.connectionsMax, listener.unacknowledgedBytesMax) = (10_000, 16 << 20)
        }
    }

    /// Senders of an address range, and what is particular about them.
    struct PeerSettings: Sendable {
        var name: String
        /// nil for anywhere, where a certificate tells.
        var range: AddressRange?
        var certificate: CertificateMark?
        /// nil for the listener's.
        var tenant: TenantID?
        var zone: TimeZone?
        /// The name of a device profile; nil where the header of their messages may tell.
        var profile: String?
        /// Where answers about alarms go, if its dialect asks for them: the name of a monitor of `mllp.connect`, or
        /// `same` for the connection that the alarm came over; nil for nowhere.
        var answersTo: String?

        static let same = "same"
    }

    /// A monitor that listens, and what is particular about it.
    struct ConnectSettings: Sendable {
        var name: String
        var host: String
        /// nil for a connection in the clear.
        var tls: TransportSecurity?
        /// nil for the one of the device profile.
        var port: Int?
        /// nil for the listener's.
        var tenant: TenantID?
        var zone: TimeZone?
        var profile: String
    }

    struct WebhookSettings: Sendable {
        var name: String
        var url: String
        var secret: String
        /// nil for all tenants.
        var tenant: TenantID?
    }

    struct AlertSettings: Sendable {
        var profile = "adult-default"
    }

    struct IngestSettings: Sendable {
        var lagAlert = Duration.seconds(5)
        /// How long a shutdown waits for what was received to be applied; the rest is applied after the next start.
        var drainTimeMax = Duration.seconds(10)
        var ack = AckPoint.journal
        var intake = MessageIntakeConfiguration()

        enum AckPoint: String, CaseIterable, Sendable {
            case journal, applied
        }
    }

    struct DeliverySettings: Sendable {
        var lanes = WebhookDelivery.Configuration()
        var client = WebhookClient.Configuration()
        var eventRetention = Duration.seconds(7 * 86_400)
        var deadLetterRetention = Duration.seconds(30 * 86_400)
    }

    /// Whose a sender is that names none: the listener's tenant, or the only one; nil if nobody can tell.
    var listenerTenant: TenantID? { mllp.tenant ?? (tenants.count == 1 ? tenants[0] : nil) }
    /// Whether every listener is on loopback only.
    var isLoopback: Bool { http.listen.isLoopback && mllp.listen.isLoopback }
    /// `none` on loopback, `jwt` elsewhere, unless one is named.
    var effectiveAuth: AuthMode { auth ?? (http.listen.isLoopback ? .none : .jwt) }
}

/// A host and a port to listen on or connect to; port 0 picks a free one.
struct HostPort: Hashable, Sendable, CustomStringConvertible {
    var host: String
    var port: Int

    init(host: String, port: Int) { (self.host, self.port) = (host, port) }

    /// Reads `HOST:PORT` or `[IPv6]:PORT`.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { return nil }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        guard !host.isEmpty else { return nil }
        self.init(host: host, port: port)
    }

    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
