/// How long samples stay in rows, how they are thinned, and how long they are kept.
///
/// A sample that is evidence of an alert or that a resource refers to, and the last one of each channel, stays for ever
/// (RULES, Samples as Observations).
public struct SeriesPolicy: Hashable, Sendable {
    /// How old a batch of samples is when it is sealed into a block, at least.
    public var sealAfter: Duration = .seconds(300)
    /// How much time of arrival is sealed together: the longer, the fewer blocks.
    public var blockTime: Duration = .seconds(900)
    /// Samples older than this are thinned to one in each ``thinTo``; zero keeps all.
    public var thinAfter: Duration = .zero
    /// The distance of the samples of a channel that thinning leaves.
    public var thinTo: Duration = .seconds(60)
    /// Samples older than this are removed; zero keeps them for ever.
    public var retention: Duration = .zero
    /// Waves older than this are removed; zero keeps them for ever.
    public var waveRetention: Duration = .zero

    public init() {}
}
