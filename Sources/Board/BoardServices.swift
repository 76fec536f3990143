public import Access
public import Intake
public import Logging
public import Records
public import Storage
public import Values

/// What the clinicians' page is made of: the tenants with their stores, who may sign in, and how much.
public struct BoardServices: Sendable {
    /// What sessions are signed and checked with.
    public struct Tokens: Sendable {
        public var issuer: TokenIssuer
        public var verifier: TokenVerifier

        public init(issuer: TokenIssuer, verifier: TokenVerifier) {
            (self.issuer, self.verifier) = (issuer, verifier)
        }
    }

    public var tenants: [TenantID: TenantStore]
    /// Nil where everyone may look: on loopback only.
    public var tokens: Tokens?
    /// How far what is stored lags behind what was received.
    public var lag: @Sendable (TenantID) -> Duration
    /// Stored alerts with the readings that they are at now.
    public var latest: @Sendable (TenantID, [Alert]) -> [Alert] = { $1 }
    /// Records that a person takes care of an alert.
    public var acknowledge: @Sendable (TenantID, _ alert: String, RequestContext) async throws -> Void
    public var clock: @Sendable () -> Timestamp
    /// A new id, for sessions and requests.
    public var newID: @Sendable () -> String
    public var logger: Logger
    /// Whether browsers come over https only (`http.publicURL`): cookies are then marked `Secure`.
    public var isSecure = false
    public var limits = BoardLimits()

    public init(
        tenants: [TenantID: TenantStore], tokens: Tokens?, lag: @escaping @Sendable (TenantID) -> Duration,
        acknowledge: @escaping @Sendable (TenantID, _ alert: String, RequestContext) async throws -> Void,
        clock: @escaping @Sendable () -> Timestamp, newID: @escaping @Sendable () -> String, logger: Logger
    ) {
        (self.tenants, self.tokens, self.lag) = (tenants, tokens, lag)
        (self.acknowledge, self.clock, self.newID, self.logger) = (acknowledge, clock, newID, logger)
    }
}

/// How much the board shows, to how many, and how often.
public struct BoardLimits: Hashable, Sendable {
    /// The beds of one page; those that were heard last win.
    public var beds = 240
    /// The alerts of one page; what is beyond is counted.
    public var alerts = 100
    /// The beds of one page whose waves it is sent; those in view are asked for.
    public var waveBeds = 24
    /// The waves of a bed that is opened.
    public var wavesOfBed = 8
    /// The points of a wave that a page is sent in a second.
    public var wavePoints = 250
    /// The streams of each kind at one time; one more is 503.
    public var streams = 64
    /// The length of a sign-in form.
    public var formBytes = 8 << 10
    /// How often a page is told what changed.
    public var tick = Duration.milliseconds(500)
    /// The longest silence of a stream; a page that hears nothing for three times as long says so.
    public var heartbeat = Duration.seconds(5)
    /// The lag beyond which values are covered with "not live" (`ingest.lagAlert`).
    public var lag = Duration.seconds(5)
    /// The life of a session; it ends earlier if the token does that it was made from.
    public var session = Duration.seconds(12 * 3_600)
    /// A bed that was silent for longer is not shown.
    public var silence = Duration.seconds(12 * 3_600)

    public init() {}
}
