/// The stored format of vital samples, described here like an API: recent ones in append-only packed rows in arrival
/// order, older ones in blocks.
///
/// All is written by ``SeriesWriter`` inside the commit's transaction and read through ``SeriesRows``. Times are
/// microseconds since 1970. A *body* went through ``BodyCodec`` (its first byte says plain or sealed); what is inside
/// begins with a format version, 1 today. Numbers and texts inside are those of ``PackedWriter``.
///
/// | table | key | what a row is | example |
/// |---|---|---|---|
/// | `series_subject` | ref | a patient, bed or device with its last readings | (7, `p\|urn:oid:1.2\|4711`, …) |
/// | `series_channel` | ref | a `Channel` by its id, and the series of its Observations | (31, -80…, 7, -80…, body) |
/// | `series_mark` | ref | limits and flags that many samples share, joined by U+001F | (1, `50-120␟H`) |
/// | `series_batch` | number | samples of a subject and a message within ``spanMax`` of `time` | (9, 7, 17692…, body) |
/// | `series_total` | 1 | how many samples are stored: different (channel, time, sequence) | (1, 1800340) |
/// | `series_block` | number | many batches of a subject, sealed (``SeriesBlock``), with the bounds of their times and numbers | (3, 7, …) |
/// | `series_wave` | number | a chunk of a wave with its bounds (``WaveBody``); of two with one start the later counts | (5, 31, …) |
/// | `series_wave_block` | number | older chunks of a channel that begin in a slot of 2^26 µs (``WaveBlock``); the number is that of the last | (9, …) |
/// | `series_wave_channel` | channel | a channel that has waves | (31) |
/// | `series_seal` | 1 | up to which batch the blocks speak, and how far the next ones are made | (1, 90000, …) |
///
/// The index of batches is by slots of 2^20 µs, then by subject: all that comes at one time lies together, and so does
/// what is removed together. Few pages change with each transaction, however many beds there are. The index of waves is
/// likewise, by slots of 2^23 µs and channel.
///
/// Chunks of waves are rows until they are old enough; then those of a channel and slot become one block, in one transaction
/// in which the rows go. A chunk has the number of its row also in a block: of two with one start the greater counts.
///
/// ## Sealing
/// Blocks are made for all batches up to a number, `target`, subject by subject (`subject` is the last one done), some in
/// each transaction. When all are there, `through` becomes `target`: from this transaction on, blocks whose `last` is not
/// above `through` count, and batches whose `number` is not; the latter are then removed little by little. So whenever
/// it stops, each batch counts once. `thin` says what a block has been thinned to (``SeriesThinning``).
///
/// ## The body of a batch
/// A head, then samples until the end. `number` counts up in the order of arrival and is what a body is sealed to.
///
/// | field | form | example |
/// |---|---|---|
/// | format | byte | `01` |
/// | receipt | signed: microseconds after `time` | 0.2 s: `80 B5 18` |
/// | commit | signed: microseconds after receipt | |
/// | journal position | unsigned | |
///
/// | of each sample | form | example |
/// |---|---|---|
/// | channel | signed: `ref` less that of the previous sample plus one (0 before the first) | the next one: `00` |
/// | what follows | byte: kind of value (bits 0-2), time 3, status 4, mark 5, sequence 6, row 7 | whole number: `00` |
/// | time, if bit 3 | unsigned: 0 and a new time, or n for the nth of this row; else the previous one | |
/// | status, if bit 4 | byte: ``VitalSample/Status``; else final | `03` |
/// | mark, if bit 5 | unsigned: `ref` of `series_mark`, or 0 and the text; else no limits, no flags | `01` |
/// | sequence, if bit 6 | unsigned; else 0 | |
/// | row, if bit 7 | signed: less that of the previous sample plus one; else one more | |
/// | value | by kind, see ``PackedValue`` | 72: `48`; 36.5: `ED 02` |
///
/// A time is: signed microseconds after `time`, signed minutes from UTC, a byte (basis + 16 × zone basis), a byte for
/// the shape of its text (``SampleTimeText``), and for the shape 255 the text.
///
/// ## Corrections and repetitions
/// A sample is (channel, time, sequence). What repeats a stored one is not written. What differs from it is written
/// again: the later row is in force, and each row that touches an Observation is one version of it. No row is changed.
///
/// ## The last readings
/// `series_subject.latest` holds the last reading of each channel, as batches of their own, each with its time. It is
/// written again every ``batchesBetweenSaves`` batches, and at once after a batch older than `floor`; so the present
/// state is that body and the batches with `time >= floor` and `number > saved`, however long the history is.
enum SeriesSchema {
    static let statements = [
        """
        CREATE TABLE series_subject (
          ref INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, bed TEXT, newest INTEGER NOT NULL,
          floor INTEGER NOT NULL, saved INTEGER NOT NULL, latest BLOB NOT NULL)
        """,
        "CREATE INDEX series_subject_value ON series_subject (value)",
        """
        CREATE TABLE series_channel (
          ref INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, subject INTEGER NOT NULL, series INTEGER NOT NULL,
          body BLOB NOT NULL)
        """,
        "CREATE INDEX series_channel_subject ON series_channel (subject, ref)",
        "CREATE INDEX series_channel_series ON series_channel (series)",
        "CREATE TABLE series_mark (ref INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
        """
        CREATE TABLE series_batch (
          number INTEGER PRIMARY KEY, subject INTEGER NOT NULL, time INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX series_batch_subject ON series_batch (subject, time)",
        "CREATE INDEX series_batch_time ON series_batch (time)",
        "CREATE TABLE series_total (id INTEGER PRIMARY KEY, samples INTEGER NOT NULL)",
        "INSERT INTO series_total VALUES (1, 0)",
    ]

    /// What form 2 of a file adds: blocks, and the index by slots.
    static let blockStatements = [
        """
        CREATE TABLE series_block (
          number INTEGER PRIMARY KEY, subject INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
          first INTEGER NOT NULL, last INTEGER NOT NULL, thin INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX series_block_subject ON series_block (subject, low, high)",
        "CREATE INDEX series_block_low ON series_block (low, high)",
        "CREATE INDEX series_block_last ON series_block (last, first)",
        "CREATE INDEX series_block_thin ON series_block (thin, low)",
        """
        CREATE TABLE series_seal (
          id INTEGER PRIMARY KEY, through INTEGER NOT NULL, target INTEGER NOT NULL, subject INTEGER NOT NULL,
          blocks INTEGER NOT NULL)
        """,
        "INSERT INTO series_seal VALUES (1, 0, 0, 0, 0)",
        "DROP INDEX series_batch_subject",
        "DROP INDEX series_batch_time",
        "CREATE INDEX series_batch_slot ON series_batch (time >> 20, subject)",
        """
        CREATE TABLE series_wave (
          number INTEGER PRIMARY KEY, channel INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
          body BLOB NOT NULL)
        """,
        "CREATE INDEX series_wave_slot ON series_wave (low >> 23, channel)",
    ]

    /// What form 3 adds: which channels have waves. Those of form 2 had a body that nobody wrote.
    static let waveStatements = [
        "DELETE FROM series_wave",
        "CREATE TABLE series_wave_channel (channel INTEGER PRIMARY KEY)",
    ]

    /// What form 4 adds: blocks of waves.
    static let waveBlockStatements = [
        """
        CREATE TABLE series_wave_block (
          number INTEGER PRIMARY KEY, slot INTEGER NOT NULL, channel INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX series_wave_block_slot ON series_wave_block (slot, channel)",
    ]

    /// How many bits of a time a slot leaves out; the index and the queries say so too.
    static let slotBits: Int64 = 20

    static let format: UInt8 = 1
    /// How far after a row's `time` its samples may lie: what a range read looks back by.
    static let spanMax: Int64 = 1_000_000
    static let batchesBetweenSaves = 32
    /// How far before the newest sample a batch may lie without `latest` being written again.
    static let lateness: Int64 = 60_000_000
    /// How many shared texts of limits and flags there may be; further ones are written with each sample.
    static let marksMax = 10_000
}
