public import Records
public import Values

/// What a message gave.
public struct MessageReading: Sendable {
    /// The mapping file that took it.
    public var mapping: String
    /// The device profile that the message was read by.
    public var profile: String?
    /// Its readings; nil if none of its rows is one.
    public var batch: SampleBatch?
    /// Its pieces of waves, each of some seconds at most; those of one row follow each other.
    public var waves: [WaveformChunk] = []
    /// The numbers of the rows that these come from or that say more about them, from 1.
    public var waveRows: Set<Int> = []
    /// What it says about alarms of the device.
    public var alarms: [AlarmReport] = []
    /// The numbers of the rows that say it, from 1.
    public var alarmRows: Set<Int> = []
    /// What the reporters are to be told once their alarms are stored.
    public var alarmAnswers: [AlarmAnswer] = []
    /// Signs of life of alarm reporters.
    public var heartbeats: [AlarmHeartbeat] = []
    /// Further records, such as the device.
    public var records: [Record] = []
    /// What it says about patients; nil where messages of this kind don't.
    public var patients: PatientReading?
    /// What it gave of further patients or beds, where it names several: each as if it had been sent by itself.
    public var others: [MessageReading] = []
    /// Why the message is kept for a person although its kind is known.
    public var refusal: Refusal?
    /// Rows that were not taken and why, and what disagreed. An error means that a row holds what should have been a
    /// reading and could not be read: the message is kept for a person as well.
    public var issues: [Issue] = []
    /// How far the device's clock may be off before the time of receipt counts; nil for what is configured.
    public var skewGuard: Duration?

    /// Whether any of its rows is a reading or a wave.
    var hasReadings: Bool { batch != nil || !waves.isEmpty }

    /// Whether the message gave nothing at all.
    public var isEmpty: Bool {
        batch == nil && waves.isEmpty && records.isEmpty && alarms.isEmpty && heartbeats.isEmpty && patients == nil
            && others.isEmpty
    }

    /// A stable word to select by, and what a person needs to know.
    public struct Refusal: Sendable {
        public var reason: String
        public var detail: String
    }

    init(
        mapping: String, profile: String?, skewGuard: Duration?, batch: SampleBatch? = nil, records: [Record] = []
    ) {
        (self.mapping, self.profile, self.skewGuard) = (mapping, profile, skewGuard)
        (self.batch, self.records) = (batch, records)
    }
}
