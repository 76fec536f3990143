import Records
import Values

/// What one message said of a subject within ``SeriesSchema/spanMax``, read from a row or from a block: one version of
/// each Observation that it touches.
struct StoredBatch: Sendable {
    /// Counts up in the order of arrival.
    var number: Int64
    var subject: Int64
    /// The least time of its samples, in microseconds since 1970.
    var time: Int64
    var head: BatchHead
    /// In the order of the message.
    var samples: [PackedSample]
}

extension StoredBatch {
    /// What a row's body holds.
    ///
    /// - Throws: ``StoreError/Code/corrupt``.
    init(number: Int64, subject: Int64, time: Int64, body: [UInt8]) throws {
        var unpacker = try BatchUnpacker(body, base: time)
        var samples: [PackedSample] = []
        while let sample = try unpacker.next() { samples.append(sample) }
        self.init(number: number, subject: subject, time: time, head: unpacker.head, samples: samples)
    }
}
