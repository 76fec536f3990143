import Declarations
import Delivery
import Foundation
import Ingest
import Journal
import RESTAPI
import Storage
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
    static let environmentKeys =
        [
            "data", "auth", "profiles", "mappings", "log.level", "http.listen", "http.publicURL", "mllp.listen",
            "mllp.tenant", "mllp.zone", "mllp.tls.certificate", "mllp.tls.key", "mllp.tls.clientCA",
            "mllp.tls.clientCertificates", "alerts.profile", "ingest.ack", "webhook.url", "webhook.secret",
            "delivery.proxy", "delivery.certificateFile", "store.pageBytes",
        ] + Setting.all.map(\.key)

    /// The overrides that the environment holds; and the variables that probably are misspelled.
    static func overrides(of environment: [String: String]) -> (overrides: [Override], issues: [Issue]) {
        let names = Set(environmentKeys.map(variable))
        let overrides = environmentKeys.compactMap { key in
            environment[variable(key)].map { Override(key, $0, origin: variable(key)) }
        }
        let issues = environment.keys.sorted().compactMap { name -> Issue? in
            guard name.hasPrefix(prefix), !names.contains(name),
                let meant = String(name.dropFirst(prefix.count)).nearest(
                    among: names.map { String($0.dropFirst(prefix.count)) }.sorted())
            else { return nil }
            let text = "there is no such variable; did you mean \"\(prefix)\(meant)\"?"
            return Issue(.error, .unknown, text, file: name)
        }
        return (overrides, issues)
    }

    private static let prefix = "AFFERENT_"

    private static func variable(_ key: String) -> String {
        prefix + key.replacingOccurrences(of: ".", with: "_").uppercased()
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
        auth = reader.optional("auth", .oneOf(AuthMode.self))
        tenants = reader.optional("tenants", .list(of: .tenant), default: tenants)
        webhooks = reader.optional("webhooks", .list(of: .record(WebhookSettings.init(reading:))), default: [])
        if let hook = reader.optional("webhook", .record(WebhookSettings.init(reading:))) { webhooks.append(hook) }
        profiles = reader.optional("profiles", .text)
        mappings = reader.optional("mappings", .text)
        logLevel = reader.optional("log", .record { $0.required("level", .logLevel) }, default: logLevel)
        read("http", \.http, reader) { $1.read($0) }
        read("mllp", \.mllp, reader) { $1.read($0) }
        read("alerts", \.alerts, reader) { $1.profile = $0.optional("profile", .text, default: $1.profile) }
        read("ingest", \.ingest, reader) { reader, ingest in
            ingest.ack = reader.optional("ack", .oneOf(IngestSettings.AckPoint.self), default: ingest.ack)
        }
        read("journal", \.journal, reader) { _, _ in }
        read("store", \.store, reader) { reader, store in
            let sizes = ["512", "1024", "2048", "4096", "8192", "16384", "32768", "65536"]
            store.pageBytes = reader.optional("pageBytes", .oneOf(sizes)).flatMap { Int($0) } ?? store.pageBytes
        }
        read("series", \.store.series, reader) { _, _ in }
        read("delivery", \.delivery, reader) { reader, delivery in
            delivery.client.proxy = reader.optional("proxy", .httpURL)
            delivery.client.certificateFile = reader.optional("certificateFile", .text)
        }
        read("board", \.board, reader) { _, _ in }
        check(reader)
        checkLimits(reader)
    }

    /// Reads a section: what is particular about it, and its settings of ``Setting/all``.
    private mutating func read<Section>(
        _ name: String, _ path: WritableKeyPath<Self, Section>, _ reader: DeclarationReader,
        _ particular: @escaping (DeclarationReader, inout Section) -> Void
    ) {
        let before = self[keyPath: path]
        let shape = DeclarationShape<(Section, [Setting.Edit])>.record { reader in
            var section = before
            particular(reader, &section)
            return (section, Setting.all.filter { $0.section == name }.compactMap { $0.edit(reader) })
        }
        guard let (section, edits) = reader.optional(name, shape) else { return }
        self[keyPath: path] = section
        for edit in edits { edit(&self) }
    }

    /// What limits must be to each other.
    private func checkLimits(_ reader: DeclarationReader) {
        let listener = mllp.listener
        let rules: [(holds: Bool, text: String, section: String)] = [
            (http.limits.pageDefault <= http.limits.pageMax, "http.pageDefault is above http.pageMax", "http"),
            (
                listener.frameBytesMax <= journal.frameBytesMax, "mllp.frameBytesMax is above journal.frameBytesMax",
                "mllp"
            ),
            (
                listener.frameBytesMax + listener.unacknowledgedBytesMax <= journal.appendBytesMax,
                "mllp.frameBytesMax and mllp.unacknowledgedBytesMax together are above journal.appendBytesMax", "mllp"
            ),
            (
                journal.appendBytesMax <= journal.pendingBytesMax,
                "journal.appendBytesMax is above journal.pendingBytesMax", "journal"
            ),
            (store.logBytesSoft <= store.logBytesMax, "store.logBytesSoft is above store.logBytesMax", "store"),
            (
                delivery.lanes.retry.firstPause <= delivery.lanes.retry.longestPause,
                "delivery.firstPause is above delivery.longestPause", "delivery"
            ),
        ]
        for rule in rules where !rule.holds { reader.report(rule.text, at: rule.section, code: .value) }
    }

    /// What concerns more than one key.
    private func check(_ reader: DeclarationReader) {
        if tenants.isEmpty { reader.report("at least one tenant is needed", at: "tenants") }
        for (index, tenant) in tenants.enumerated() where tenants[..<index].contains(tenant) {
            reader.report("the tenant \"\(tenant)\" is there twice", at: "tenants", code: .duplicate)
        }
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
        let asksForCertificates =
            mllp.tls.map { $0.clientCertificates != TransportSecurity.ClientCertificates.none } ?? false
        for peer in mllp.peers where peer.certificate != nil && !asksForCertificates {
            let text =
                "the certificate of \"\(peer.name)\" is never asked for; mllp.tls.clientCA makes the listener ask"
            reader.report(text, at: "mllp", code: .required)
        }
        checkPeers(reader)
        for (index, target) in mllp.connect.enumerated() {
            let others = mllp.connect[..<index].map(\.name) + mllp.peers.map(\.name)
            guard others.contains(target.name) else { continue }
            reader.report("two senders are named \"\(target.name)\"", at: "mllp", code: .duplicate)
        }
        for name in mllp.peers.compactMap(\.answersTo) where name != GatewayConfiguration.PeerSettings.same {
            guard !mllp.connect.contains(where: { $0.name == name }) else { continue }
            let text = "answersTo names \"\(name)\", which is neither \"same\" nor in mllp.connect"
            reader.report(text, at: "mllp", code: .notFound)
        }
        for (index, hook) in webhooks.enumerated() where webhooks[..<index].contains(where: { $0.name == hook.name }) {
            reader.report("two webhooks are named \"\(hook.name)\"; the name says what was delivered", at: "webhooks")
        }
        if listenerTenant == nil,
            mllp.peers.isEmpty || mllp.peers.contains(where: { $0.tenant == nil })
                || mllp.connect.contains(where: { $0.tenant == nil })
        {
            let text =
                "with several tenants a listener needs mllp.tenant, or mllp.peers and mllp.connect with a tenant each"
            reader.report(text, at: "mllp", code: .required)
        }
        let named = [mllp.tenant].compactMap(\.self) + mllp.peers.compactMap(\.tenant)
        for tenant in named + mllp.connect.compactMap(\.tenant) + webhooks.compactMap(\.tenant)
        where !tenants.contains(tenant) && tenant != .system {
            let meant = tenant.name.nearest(among: tenants.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
            reader.report("\"\(tenant)\" is not among the tenants\(meant)", at: "tenants", code: .notFound)
        }
    }

    /// Who a sender is must not depend on the order of the file.
    private func checkPeers(_ reader: DeclarationReader) {
        for (index, peer) in mllp.peers.enumerated() {
            for other in mllp.peers[..<index] {
                if other.name != peer.name, other.isMet(like: peer) {
                    let text = "nothing tells \"\(peer.name)\" from \"\(other.name)\": both have \(peer.mark)"
                    reader.report(text, at: "mllp", code: .conflict)
                }
                if other.name == peer.name, !other.isTreated(like: peer) {
                    let text =
                        "the entries of \"\(peer.name)\" differ in more than where it is; zone, profile and "
                        + "answersTo are of a name"
                    reader.report(text, at: "mllp", code: .conflict)
                }
            }
        }
    }
}

extension GatewayConfiguration.PeerSettings {
    /// Whether the same connections are taken for either.
    fileprivate func isMet(like other: Self) -> Bool {
        guard certificate == other.certificate else { return false }
        guard let range, let otherRange = other.range else {
            return certificate != nil && range == nil && other.range == nil
        }
        return range.isSame(as: otherRange)
    }

    fileprivate func isTreated(like other: Self) -> Bool {
        zone == other.zone && profile == other.profile && answersTo == other.answersTo
    }

    /// What its connections are known by.
    fileprivate var mark: String {
        [range?.description, certificate?.description].compactMap(\.self).joined(separator: ", ")
    }
}

extension GatewayConfiguration.HTTPSettings {
    fileprivate mutating func read(_ reader: DeclarationReader) {
        listen = reader.optional("listen", .hostPort, default: listen)
        publicURL = reader.optional("publicURL", .httpURL)
        hosts = reader.optional("hosts", .list(of: .text), default: [])
    }
}

extension GatewayConfiguration.MLLPSettings {
    fileprivate mutating func read(_ reader: DeclarationReader) {
        listen = reader.optional("listen", .hostPort, default: listen)
        tenant = reader.optional("tenant", .tenant)
        zone = reader.optional("zone", .timeZone)
        tls = reader.optional("tls", .record(TransportSecurity.init(ofListener:)))
        peers = reader.optional(
            "peers", .list(of: .record(GatewayConfiguration.PeerSettings.init(reading:))), default: [])
        connect = reader.optional(
            "connect", .list(of: .record(GatewayConfiguration.ConnectSettings.init(reading:))), default: [])
    }
}

extension GatewayConfiguration.PeerSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        let name = reader.required("name", .text)
        let range = reader.optional("range", .addressRange)
        let certificate = reader.optional("certificate", .certificateMark)
        let tenant = reader.optional("tenant", .tenant)
        let zone = reader.optional("zone", .timeZone)
        let profile = reader.optional("profile", .text)
        let answersTo = reader.optional("answersTo", .text)
        if let name, name.utf8.count > 255 { reader.report("a name has at most 255 bytes", at: "name") }
        if reader.optional("range", .node) == nil, reader.optional("certificate", .node) == nil {
            reader.report(
                "a peer needs range, its addresses, or certificate, what it shows", at: "name", code: .required)
        }
        guard let name else { return nil }
        self.init(
            name: name, range: range, certificate: certificate, tenant: tenant, zone: zone, profile: profile,
            answersTo: answersTo)
    }
}

extension GatewayConfiguration.ConnectSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        let name = reader.required("name", .text)
        let host = reader.required("host", .text)
        let port = reader.optional("port", .wholeNumber(in: 1...65_535))
        let tenant = reader.optional("tenant", .tenant)
        let zone = reader.optional("zone", .timeZone)
        let profile = reader.required("profile", .text)
        let tls = reader.optional("tls", .record(TransportSecurity.init(ofTarget:)))
        if let name, name.utf8.count > 255 { reader.report("a name has at most 255 bytes", at: "name") }
        guard let name, let host, let profile else { return nil }
        self.init(name: name, host: host, tls: tls, port: port, tenant: tenant, zone: zone, profile: profile)
    }
}

extension GatewayConfiguration.WebhookSettings {
    fileprivate init?(reading reader: DeclarationReader) {
        let name = reader.optional("name", .text, default: "core")
        let url = reader.required("url", .httpURL)
        let secret = reader.required("secret", .text)
        let tenant = reader.optional("tenant", .tenant)
        guard let secret else { return nil }
        // Not a word of the secret itself. It is looked at also where the URL is at fault.
        do throws(WebhookEndpointError) {
            _ = try WebhookEndpoint(name: name, url: url ?? "https://unknown.example/", secrets: [secret])
        } catch {
            reader.report(error.description, at: error == .malformedSecret ? "secret" : "url", code: .value)
        }
        guard let url else { return nil }
        self.init(name: name, url: url, secret: secret, tenant: tenant)
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

extension DeclarationShape where Value == AddressRange {
    fileprivate static var addressRange: Self {
        DeclarationShape<AddressRange>("an address or a range such as 10.3.0.0/16", parse: { AddressRange($0) })
    }
}

extension DeclarationShape where Value == TimeZone {
    fileprivate static var timeZone: Self {
        DeclarationShape<TimeZone>("a time zone such as Europe/Berlin or +01:00") { (text: String) -> TimeZone? in
            guard let minutes = PartialDateTime(hl7: "20000101000000\(text)")?.offsetMinutes else {
                return TimeZone(identifier: text)
            }
            return TimeZone(secondsFromGMT: 60 * minutes)
        }
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
