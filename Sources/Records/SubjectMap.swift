/// Values by subject, whose copies are cheap to make and to change: what a copy leaves as it is, it shares.
///
/// For state that is decided on a copy and kept only when the decision is stored. A dictionary of thousands of beds would
/// be copied whole with each decision.
public struct SubjectMap<Value: Sendable>: Sendable {
    @usableFromInline
    struct Entry: Sendable {
        @usableFromInline let subject: SampleSubject
        /// Nil while it is taken out to be changed.
        @usableFromInline var value: Value?

        @inlinable
        init(_ subject: SampleSubject, _ value: Value) { (self.subject, self.value) = (subject, value) }
    }

    /// So many that a shard of a few thousand subjects holds one or two; a power of two.
    @usableFromInline static var shardCount: Int { 4_096 }

    @usableFromInline var shards: [[Entry]]

    @inlinable
    public init() { shards = Array(repeating: [], count: Self.shardCount) }

    @inlinable
    public subscript(subject: SampleSubject) -> Value? {
        get { shards[Self.shard(of: subject)].first { $0.subject == subject }?.value }
        set {
            let shard = Self.shard(of: subject)
            let place = shards[shard].firstIndex { $0.subject == subject }
            switch (place, newValue) {
            case (let place?, let value?): shards[shard][place].value = value
            case (let place?, nil): shards[shard].remove(at: place)
            case (nil, let value?): shards[shard].append(Entry(subject, value))
            case (nil, nil): break
            }
        }
    }

    /// Takes a value out, to be changed in place and put back.
    @inlinable
    public mutating func take(_ subject: SampleSubject) -> Value? {
        let shard = Self.shard(of: subject)
        guard let place = shards[shard].firstIndex(where: { $0.subject == subject }) else { return nil }
        return shards[shard][place].value.take()
    }

    /// All values, in no order.
    @inlinable
    public var values: some Sequence<Value> { shards.lazy.joined().compactMap(\.value) }

    @inlinable
    static func shard(of subject: SampleSubject) -> Int { subject.hashValue & (shardCount - 1) }
}
