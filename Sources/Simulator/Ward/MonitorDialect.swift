/// What monitors of one maker write, as a table: segments with gaps, and how codes, units, places and times look.
///
/// The shapes follow published messages and manuals; the text is the simulator's own. Times without a zone are UTC.
public struct MonitorDialect: Sendable {
    /// What `--profile` calls it.
    public let name: String
    /// The profile of `Profiles/devices` that reads it, for `mllp.peers` where the header does not give it away.
    public let gatewayProfile: String
    /// What people call it.
    public let title: String

    /// What ends a segment.
    var segmentEnd = "\r"
    /// ISO 8859-1 instead of UTF-8.
    var isLatin1 = false
    /// The port where the gateway connects to the monitor; nil where the monitor connects to the gateway.
    public var listeningPort: Int?
    /// What both sides send to show that they are there.
    var echo: EchoForm?
    /// Whether the sender waits for an answer; one that does not never sends again.
    var expectsAnswer = true
    var layout = MonitorLayout.ward

    var header: RowTemplate
    /// PID; nil where the bed is all that tells whose the readings are.
    var patient: RowTemplate?
    var visit: RowTemplate
    var request: RowTemplate
    /// Rows of the device itself and of its modules and channels; nil if there are none.
    var deviceRow: RowTemplate?
    var containerRow: RowTemplate?
    var numericRow: RowTemplate

    var codes = CodeForm.mdc
    var units = UnitForm.mdc
    var places = PlaceForm.tree
    /// MSH-7, and the times of requests and rows.
    var sentTime = TimeForm(fraction: 4, offsetMinutes: 0)
    var time = TimeForm(fraction: 4, offsetMinutes: 0)
    /// OBX-5 of what is connected and not measured; nil where such a row is left out.
    var absent: String?

    var waves: WaveForm?
    var alarms: AlarmForm?
    /// Its sign of life; nil if it gives none.
    var heartbeat: HeartbeatForm?

    /// How waves are written.
    struct WaveForm: Sendable {
        /// What one kind of wave is called and counted in.
        struct Scale: Sendable {
            /// OBX-3.
            var code: String
            /// Samples a second; nil for those of the recording.
            var rate: Int?
            /// What a written 1 is of the recording's unit: 1,000 for thousandths.
            var perUnit: Double
            var decimals = 0
            /// The text of a step, and OBX-6.
            var step = ""
            var unit = ""
            /// The module and channel of OBX-4.
            var channel = "1.20.1"
        }

        /// Whole seconds in a message.
        var seconds = 1
        /// A message of its own, instead of a request beside that of the numerics.
        var isOwnMessage = false
        var request: RowTemplate
        var row: RowTemplate
        /// Rows that say more about the row before.
        var attributes: [RowTemplate] = []
        /// What stands for a sample that is none.
        var invalid = ""
        var scales: [WaveKind: Scale]
    }

    /// A message that says nothing but that its sender is there.
    struct EchoForm: Sendable {
        var text: String
        var every: Duration
        /// A side that shows no sign of life for so long is cut off.
        var patience: Duration
    }

    /// How an alarm is reported.
    struct AlarmForm: Sendable {
        /// Rows of the numerics' message while the alarm lasts, instead of messages of its own (PCD-04).
        var isLine = false
        var request: RowTemplate = ""
        var rows: [RowTemplate]
        /// The event that says a lead is off, where it is not MDC's.
        var leadOff = "196880^MDC_EVT_LEAD_OFF^MDC"
    }

    /// A PCD-04 message that says the reporter is there, every five seconds.
    struct HeartbeatForm: Sendable {
        var request: RowTemplate
        var rows: [RowTemplate]
    }
}

extension MonitorDialect {
    /// All that are known, plain IHE PCD first.
    public static let all = [
        ihePCD, mindray, philips, philipsIX, ge, draeger, capsule, northern, nihonKohden, mindrayPDS,
    ]

    /// The one of this name; nil if there is none.
    public static func named(_ name: String) -> MonitorDialect? { all.first { $0.name == name } }
}
