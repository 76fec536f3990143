import Declarations
import Foundation
import Values

extension GatewayConfiguration {
    /// A value that a flag or an environment variable sets: its path in the file, such as `http.listen`.
    struct Override {
        var path: [String]
        var value: String
        /// What people know it by: `--http`, `AFFERENT_HTTP_LISTEN`.
        var origin: String

        init(_ path: String, _ value: String, origin: String) {
            (self.path, self.value, self.origin) = (path.split(separator: ".").map(String.init), value, origin)
        }
    }

    /// The keys that environment variables can set, by the variable: dots become underscores.
    static let environmentKeys = [
        "data", "auth", "profiles", "mappings", "log.level", "http.listen", "http.publicURL", "http.bodyBytesMax",
        "mllp.listen", "mllp.tenant", "mllp.zone", "mllp.connectionsMax", "mllp.unacknowledgedBytesMax",
        "alerts.profile", "alerts.lateAfter", "ingest.lagAlert", "ingest.skewGuard", "ingest.ack",
        "ingest.batchMessagesMax", "journal.retention", "journal.reserveBytes",
    ]

    /// The overrides that the environment holds.
    static func overrides(of environment: [String: String]) -> [Override] {
        environmentKeys.compactMap { key in
            let name = "AFFERENT_" + key.replacingOccurrences(of: ".", with: "_").uppercased()
            return environment[name].map { Override(key, $0, origin: name) }
        }
    }

    /// Reads a configuration.
    ///
    /// - Parameters:
    ///   - file: The file's name and bytes; nil if there is none.
    ///   - overrides: The later over the earlier.
    /// - Returns: The configuration, nil if any issue is an error; and all issues.
    static func read(
        file: (name: String, bytes: [UInt8])?, overrides: [Override]
    ) -> (configuration: GatewayConfiguration?, issues: [Issue]) {
        var issues: [Issue] = []
        let start = DeclarationPlace(file: file?.name ?? "flags", position: SourcePosition(line: 1, column: 1))
        var tree = DeclarationNode(.mapping([]), style: .plain, place: start)
        if let file {
            let (node, found) = Declaration.parse(yaml: file.bytes, file: file.name)
            issues += found
            if let node { tree = node }
        }
        for override in overrides { tree = tree.setting(override) }
        let (configuration, found) = Declaration.read(tree, as: .record(GatewayConfiguration.init(reading:)))
        issues += found
        return (issues.contains(where: \.isError) ? nil : configuration, issues)
    }

    private init?(reading reader: DeclarationReader) {
        self.init()
        data = reader.optional("data", .text, default: data)
        http = reader.optional("http", .record(HTTPSettings.init(reading:)), default: http)
        mllp = reader.optional("mllp", .record(MLLPSettings.init(reading:)), default: mllp)
        auth = reader.optional("auth", .oneOf(AuthMode.self))
        tenants = reader.optional("tenants", .list(of: .tenant), default: tenants)
        webhooks = reader.optional("webhooks", .list(of: .record(WebhookSettings.init(reading:))), default: [])
        if let hook = reader.optional("webhook", .record(WebhookSettings.init(reading:))) { webhooks.append(hook) }
        alerts = reader.optional("alerts", .record(AlertSettings.init(reading:)), default: alerts)
        ingest = reader.optional("ingest", .record(IngestSettings.init(reading:)), default: ingest)
        journal = reader.optional("journal", .record(JournalSettings.init(reading:)), default: journal)
        profiles = reader.optional("profiles", .text)
        mappings = reader.optional("mappings", .text)
        logLevel = reader.optional("log", .record { $0.required("level", .logLevel) }, default: logLevel)
        check(reader)
    }

    /// What concerns more than one key.
    private func check(_ reader: DeclarationReader) {
        if tenants.isEmpty { reader.report("at least one tenant is needed", at: "tenants") }
        if auth == GatewayConfiguration.AuthMode.none, !http.listen.isLoopback {
            let text = "\"none\" is for loopback only, and \(http.listen) is not; use jwt"
            reader.report(text, at: "auth", code: .security)
        }
        if !mllp.listen.isLoopback {
            if mllp.zone == nil {
                let text =
                    "a listener off loopback needs mllp.zone, the time zone of senders that name none, such as Europe/Berlin"
                reader.report(text, at: "mllp", code: .required)
            }
            if mllp.peers.isEmpty {
                let text = "a listener off loopback needs mllp.peers: the addresses that may send, and their tenants"
                reader.report(text, at: "mllp", code: .required)
            }
        }
        for tenant in [mllp.tenant] + mllp.peers.map(\.tenant) + webhooks.compactMap(\.tenant)
        where !tenants.contains(tenant) && tenant != .system {
            let meant = tenant.name.nearest(among: tenants.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
            reader.report("\"\(tenant)\" is not among the tenants\(meant)", at: "tenants", code: .notFound)
        }
    }
}

extension GatewayConfiguration.HTTPSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        self.init()
        listen = reader.optional("listen", .hostPort, default: listen)
        publicURL = reader.optional("publicURL", .httpURL)
        hosts = reader.optional("hosts", .list(of: .text), default: [])
        bodyBytesMax = reader.optional("bodyBytesMax", .wholeNumber(in: 1_024...(1 << 30)), default: bodyBytesMax)
    }
}

extension GatewayConfiguration.MLLPSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        self.init()
        listen = reader.optional("listen", .hostPort, default: listen)
        tenant = reader.optional("tenant", .tenant, default: tenant)
        zone = reader.optional("zone", .timeZone)
        let fallback = tenant
        peers = reader.optional(
            "peers", .list(of: .record { GatewayConfiguration.PeerSettings(reading: $0, tenant: fallback) }),
            default: [])
        connectionsMax = reader.optional("connectionsMax", .wholeNumber(in: 1...100_000), default: connectionsMax)
        unacknowledgedBytesMax = reader.optional(
            "unacknowledgedBytesMax", .wholeNumber(in: 65_536...(1 << 30)), default: unacknowledgedBytesMax)
    }
}

extension GatewayConfiguration.PeerSettings {
    fileprivate init?(reading reader: DeclarationReader, tenant fallback: TenantID) {
        let name = reader.required("name", .text)
        let range = reader.required("range", .text)
        let tenant = reader.optional("tenant", .tenant, default: fallback)
        let zone = reader.optional("zone", .timeZone)
        guard let name, let range else { return nil }
        self.init(name: name, range: range, tenant: tenant, zone: zone)
    }
}

extension GatewayConfiguration.WebhookSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        let name = reader.optional("name", .text, default: "core")
        let url = reader.required("url", .httpURL)
        let secret = reader.required("secret", .text)
        let tenant = reader.optional("tenant", .tenant)
        guard let url, let secret else { return nil }
        self.init(name: name, url: url, secret: secret, tenant: tenant)
    }
}

extension GatewayConfiguration.AlertSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        self.init()
        profile = reader.optional("profile", .text, default: profile)
        lateAfter = reader.optional("lateAfter", .duration, default: lateAfter)
    }
}

extension GatewayConfiguration.IngestSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        self.init()
        lagAlert = reader.optional("lagAlert", .duration, default: lagAlert)
        skewGuard = reader.optional("skewGuard", .duration, default: skewGuard)
        ack = reader.optional("ack", .oneOf(AckPoint.self), default: ack)
        batchMessagesMax = reader.optional("batchMessagesMax", .wholeNumber(in: 1...10_000), default: batchMessagesMax)
    }
}

extension GatewayConfiguration.JournalSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        self.init()
        retention = reader.optional("retention", .duration, default: retention)
        reserveBytes = reader.optional("reserveBytes", .wholeNumber(in: 0...(1 << 40)), default: reserveBytes)
    }
}

extension DeclarationNode {
    /// The tree with a value at a path; mappings on the way are made where there are none.
    fileprivate func setting(_ override: GatewayConfiguration.Override) -> DeclarationNode {
        let place = DeclarationPlace(file: override.origin, position: SourcePosition(line: 1, column: 1))
        guard let key = override.path.first else {
            return DeclarationNode(.scalar(override.value), style: .plain, place: place)
        }
        var entries: [DeclarationEntry] = []
        if case .mapping(let found) = content { entries = found }
        var rest = override
        rest.path.removeFirst()
        let index = entries.firstIndex { $0.key == key }
        let below = index.map { entries[$0].value } ?? DeclarationNode(.mapping([]), style: .plain, place: place)
        let entry = DeclarationEntry(
            key: key, place: index.map { entries[$0].place } ?? place, value: below.setting(rest))
        if let index { entries[index] = entry } else { entries.append(entry) }
        return DeclarationNode(.mapping(entries), style: .plain, place: self.place)
    }
}

extension DeclarationShape where Value == TenantID {
    fileprivate static var tenant: Self {
        DeclarationShape<TenantID>(
            "a tenant: a lower-case letter, then letters, digits or hyphens, and no reserved word",
            parse: { TenantID($0) })
    }
}

extension DeclarationShape where Value == HostPort {
    fileprivate static var hostPort: Self {
        DeclarationShape<HostPort>("HOST:PORT such as 127.0.0.1:8080", parse: { HostPort($0) })
    }
}

extension DeclarationShape where Value == TimeZone {
    fileprivate static var timeZone: Self {
        DeclarationShape<TimeZone>("a time zone such as Europe/Berlin", parse: { TimeZone(identifier: $0) })
    }
}

extension DeclarationShape where Value == String {
    fileprivate static var httpURL: Self {
        DeclarationShape<String>("an http or https URL without a slash at its end") { (text: String) -> String? in
            guard let url = URL(string: text), url.scheme == "http" || url.scheme == "https", url.host != nil,
                !text.hasSuffix("/")
            else { return nil }
            return text
        }
    }

    fileprivate static var logLevel: Self {
        .oneOf(["trace", "debug", "info", "notice", "warning", "error", "critical"])
    }
}
