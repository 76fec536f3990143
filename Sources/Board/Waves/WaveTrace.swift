import Records
import Values

/// A piece of a wave as it is drawn: no more points than a screen shows. For drawing only, so approximate numbers do.
struct WaveTrace: Sendable {
    let bed: BedName
    let chunk: WaveformChunk
    /// Which of a bed's waves is shown where there is room for one: the smallest.
    let rank: Int

    init(_ chunk: WaveformChunk) {
        (bed, self.chunk) = (BedName(chunk.channel), chunk)
        rank = Self.order.firstIndex(of: chunk.channel.metric.name) ?? Self.order.count
    }

    /// Lead II first, as on every monitor; then what else tells a beat, then breath.
    private static let order = [
        "ecg-ii", "ecg-i", "ecg-iii", "ecg", "ecg-v1", "ecg-v5", "ecg-avf", "ecg-avl", "ecg-avr", "pleth", "abp", "art",
        "respiration",
    ]

    /// Writes name, unit, start and step in milliseconds, and the points: null where there is no measurement.
    ///
    /// - Parameter rateMax: How many points of a second there may be. Of more samples those are taken that are farthest
    ///   from the point before, so that no peak of an ECG is lost.
    func write(rateMax: Int, to json: inout JSONWriter) {
        let every = max(1, (chunk.rate.samples + rateMax * chunk.rate.seconds - 1) / (rateMax * chunk.rate.seconds))
        let (step, origin) = (chunk.resolution.approximate, chunk.origin.approximate)
        json.object { json in
            json.member("bed", bed.text)
            json.member("id", String(chunk.channel.id, radix: 36))
            json.member("name", chunk.channel.metric.name)
            json.member("unit", chunk.channel.metric.unitDisplay ?? chunk.channel.metric.unit)
            json.member("start", chunk.start.instant.microseconds / 1_000)
            json.key("step")
            json.raw(Self.text(1_000 * Double(every * chunk.rate.seconds) / Double(chunk.rate.samples)).utf8)
            json.key("points")
            json.array { json in
                for point in points(every: every) {
                    if let point { json.raw(Self.text(Double(point) * step + origin).utf8) } else { json.null() }
                }
            }
        }
    }

    /// One of each so many samples; nil where all of them are no measurement.
    func points(every count: Int) -> [Int32?] {
        var gaps = chunk.gaps[...]
        var (points, last): ([Int32?], Int64) = ([], 0)
        points.reserveCapacity(chunk.samples.count / count + 1)
        for start in stride(from: 0, to: chunk.samples.count, by: count) {
            var best: (sample: Int32, distance: UInt64)?
            for index in start..<min(chunk.samples.count, start + count) {
                while let gap = gaps.first, gap.samples.upperBound <= index { gaps = gaps.dropFirst() }
                if gaps.first?.samples.contains(index) == true { continue }
                let distance = (Int64(chunk.samples[index]) - last).magnitude
                if best.map({ distance > $0.distance }) ?? true { best = (chunk.samples[index], distance) }
            }
            points.append(best?.sample)
            if let best { last = Int64(best.sample) }
        }
        return points
    }

    /// Four places are more than a screen shows.
    private static func text(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        let rounded = (number * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : String(rounded)
    }
}
