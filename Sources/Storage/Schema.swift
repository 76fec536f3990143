/// The stored format: one SQLite file for each tenant, `tenants/NAME.sqlite` in the data folder.
///
/// Times are microseconds since 1970. A *body* is a blob that ``BodyCodec`` made: its first byte says plain (0) or
/// sealed (1). `number` columns are made by the writer and never used again. All is written by ``CommitWriter`` but the
/// tables of the series, which ``SeriesSchema`` describes; those of beds are described by ``BedSchema``.
///
/// | table | key | what a row is | example |
/// |---|---|---|---|
/// | `meta` | name | counters and marks that outlive the rows they count | `commit` → 4711 |
/// | `name` | kind, id | an interned word, by kind: resource type, token system, record kind, search parameter | (1, 4, `Patient`) |
/// | `sealing_key` | key id | the salt that derives a sealing key from a tenant key | |
/// | `resource` | rid | the latest version of a resource; `rid` is type << 40 + number | (4 << 40 + 1, 4, `example`, 3, …) |
/// | `version` | vid | one version of a resource with its body; `vid` counts in the order of commits | |
/// | `token` … `uri` | rid, parameter, value | an index value of the latest version; deleted resources have none | |
/// | `staged` | kind, first | a range of numbers whose rows are written but don't count yet: 1 for `resource`, 2 for `record` | |
/// | `record` | num | the latest version of a record; `num` is kind << 40 + number | |
/// | `record_version` | vid | one version of a record with its body | |
/// | `alert`, `alert_transition` | num | an alert as it is now; each change of one | |
/// | `alarm_state` | key | a state machine's stored form | |
/// | `quarantine` | num | a raw message that was not mapped | |
/// | `archive` | num | the raw messages of a commit that were, some dozen in a row, from one journal position to another | |
/// | `fingerprint` | digest | a message that took effect lately | |
/// | `event` | seq | the outbox | |
/// | `delivery` | endpoint, lane, seq | what came of sending an event, until its lane's cursor has passed it; dead letters stay | |
/// | `delivery_cursor` | endpoint, lane | up to here everything is finished | (`core`, `alerts`, 17) |
/// | `audit`, `audit_head` | seq | an audit entry; the chain's head after the last entry of a transaction | |
enum Schema {
    /// What `PRAGMA user_version` says of a file of this form.
    static let version = 5

    /// The statements that bring a file from version `index` to the next one.
    static let migrations: [[String]] = [
        naming + resources + indexes + records + alerts + messages + outbox + audit + SeriesSchema.statements,
        SeriesSchema.blockStatements,
        SeriesSchema.waveStatements + BedSchema.statements,
        SeriesSchema.waveBlockStatements,
        staging,
    ]

    private static let staging = [
        """
        CREATE TABLE staged (kind INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
          PRIMARY KEY (kind, first)) WITHOUT ROWID
        """
    ]

    private static let naming = [
        "CREATE TABLE meta (name TEXT PRIMARY KEY, number INTEGER NOT NULL, text TEXT) WITHOUT ROWID",
        """
        CREATE TABLE name (kind INTEGER NOT NULL, id INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, text))
        WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX name_id ON name (kind, id)",
        "CREATE TABLE sealing_key (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, salt BLOB NOT NULL)",
    ]

    private static let resources = [
        """
        CREATE TABLE resource (
          rid INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
          updated INTEGER NOT NULL, deleted INTEGER NOT NULL, vid INTEGER NOT NULL)
        """,
        "CREATE UNIQUE INDEX resource_id ON resource (type, id)",
        "CREATE INDEX resource_updated ON resource (type, updated, rid)",
        """
        CREATE TABLE version (
          vid INTEGER PRIMARY KEY, rid INTEGER NOT NULL, type INTEGER NOT NULL, version INTEGER NOT NULL,
          updated INTEGER NOT NULL, change INTEGER NOT NULL, body BLOB)
        """,
        "CREATE UNIQUE INDEX version_of ON version (rid, version)",
        "CREATE INDEX version_type ON version (type, updated, vid)",
        "CREATE INDEX version_time ON version (updated, vid)",
    ]

    /// Each index table is clustered by resource, for tests of one resource and for its replacement, and has its values
    /// in order beside, for finding. The second order covers all that a search compares.
    private static let indexes = [
        table("token", "code TEXT NOT NULL, system INTEGER NOT NULL", key: "code, system"),
        "CREATE INDEX token_value ON token (param, code, rid, system)",
        table("string", "folded TEXT NOT NULL, exact TEXT NOT NULL", key: "folded, exact"),
        "CREATE INDEX string_value ON string (param, folded, exact, rid)",
        table("reference", "target TEXT NOT NULL, type INTEGER NOT NULL", key: "target, type"),
        "CREATE INDEX reference_value ON reference (param, target, type, rid)",
        table("date", "low INTEGER NOT NULL, high INTEGER NOT NULL", key: "low, high"),
        "CREATE INDEX date_low ON date (param, low, high, rid)",
        "CREATE INDEX date_high ON date (param, high, low, rid)",
        table("number", "low REAL NOT NULL, high REAL NOT NULL", key: "low, high"),
        "CREATE INDEX number_low ON number (param, low, high, rid)",
        "CREATE INDEX number_high ON number (param, high, low, rid)",
        table(
            "quantity", "low REAL NOT NULL, high REAL NOT NULL, code TEXT NOT NULL, system INTEGER NOT NULL",
            key: "low, high, code, system"),
        "CREATE INDEX quantity_low ON quantity (param, low, high, code, system, rid)",
        "CREATE INDEX quantity_high ON quantity (param, high, low, code, system, rid)",
        table("uri", "value TEXT NOT NULL", key: "value"),
        "CREATE INDEX uri_value ON uri (param, value, rid)",
    ]

    private static func table(_ name: String, _ columns: String, key: String) -> String {
        """
        CREATE TABLE \(name) (rid INTEGER NOT NULL, param INTEGER NOT NULL, \(columns), PRIMARY KEY (rid, param, \(key)))
        WITHOUT ROWID
        """
    }

    private static let records = [
        """
        CREATE TABLE record (
          num INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id TEXT NOT NULL, guest TEXT, low INTEGER NOT NULL,
          high INTEGER NOT NULL, source TEXT NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL,
          withdrawn INTEGER NOT NULL, vid INTEGER NOT NULL)
        """,
        "CREATE UNIQUE INDEX record_id ON record (kind, id)",
        "CREATE INDEX record_guest ON record (guest, low, num) WHERE guest IS NOT NULL",
        "CREATE INDEX record_source ON record (source)",
        """
        CREATE TABLE record_version (
          vid INTEGER PRIMARY KEY, num INTEGER NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL,
          withdrawn INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE UNIQUE INDEX record_version_of ON record_version (num, version)",
    ]

    private static let alerts = [
        """
        CREATE TABLE alert (
          num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, active INTEGER NOT NULL,
          raised INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX alert_active ON alert (raised, num) WHERE active = 1",
        "CREATE INDEX alert_subject ON alert (subject, raised, num)",
        "CREATE INDEX alert_raised ON alert (raised, num)",
        "CREATE TABLE alert_transition (num INTEGER PRIMARY KEY, alert TEXT NOT NULL, body BLOB NOT NULL)",
        "CREATE INDEX alert_transition_of ON alert_transition (alert, num)",
        "CREATE TABLE alarm_state (key TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID",
    ]

    private static let messages = [
        """
        CREATE TABLE quarantine (
          num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, peer TEXT NOT NULL,
          listener TEXT NOT NULL, received INTEGER NOT NULL, position INTEGER NOT NULL, resolved INTEGER, body BLOB NOT NULL)
        """,
        "CREATE INDEX quarantine_received ON quarantine (received, num)",
        "CREATE INDEX quarantine_peer ON quarantine (peer, received, num)",
        "CREATE INDEX quarantine_open ON quarantine (reason, received, num) WHERE resolved IS NULL",
        """
        CREATE TABLE archive (num INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX archive_position ON archive (first, last)",
        "CREATE TABLE fingerprint (digest BLOB PRIMARY KEY, received INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX fingerprint_received ON fingerprint (received)",
    ]

    private static let outbox = [
        """
        CREATE TABLE event (
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, lane INTEGER NOT NULL, time INTEGER NOT NULL,
          body BLOB NOT NULL)
        """,
        "CREATE INDEX event_lane ON event (lane, seq)",
        """
        CREATE TABLE delivery (
          endpoint TEXT NOT NULL, lane INTEGER NOT NULL, seq INTEGER NOT NULL, state INTEGER NOT NULL,
          attempt INTEGER NOT NULL, tried INTEGER NOT NULL, status INTEGER, due INTEGER, reason TEXT,
          PRIMARY KEY (endpoint, lane, seq)) WITHOUT ROWID
        """,
        "CREATE INDEX delivery_dead ON delivery (seq, endpoint) WHERE state = 2",
        """
        CREATE TABLE delivery_cursor (endpoint TEXT NOT NULL, lane INTEGER NOT NULL, seq INTEGER NOT NULL,
          PRIMARY KEY (endpoint, lane)) WITHOUT ROWID
        """,
    ]

    private static let audit = [
        "CREATE TABLE audit (seq INTEGER PRIMARY KEY, time INTEGER NOT NULL, body BLOB NOT NULL)",
        "CREATE TABLE audit_head (seq INTEGER PRIMARY KEY, digest BLOB NOT NULL)",
    ]
}
