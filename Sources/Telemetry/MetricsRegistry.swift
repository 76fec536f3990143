import Synchronization

/// The metrics of one gateway, and their text for Prometheus.
///
/// A registry is made by whoever composes the gateway and passed on; there is no shared one. Ask it for an instrument once,
/// keep that, and update it on the hot path: an update takes no lock.
///
/// Names are `<area>_<thing>_<unit>`, counters end in `_total`. Labels have few values that are known beforehand (a listener,
/// a status, a kind), never a patient, a message or an id. Asking again for the same name and labels gives the same
/// instrument. Asking for it as something else is a mistake in the program and stops it.
public final class MetricsRegistry: Sendable {
    /// How many label combinations one name may have. Further ones are counted together, with `other` as every value.
    public static let seriesMax = 1_000

    private let families = Mutex<[String: MetricFamily]>([:])

    public init() {}

    /// A count that only grows.
    ///
    /// - Parameter help: One sentence for people, the same for all labels of the name.
    public func counter(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:]) -> Counter {
        precondition(name.hasSuffix("_total"), "a counter's name ends in _total")
        return instrument(name, .counter, help, labels) { Counter() }
    }

    /// A value that rises and falls.
    public func gauge(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:]) -> Gauge {
        instrument(name, .gauge, help, labels) { Gauge() }
    }

    /// A value that is read when the metrics are asked for. A later reading under the same name and labels replaces it.
    ///
    /// - Parameter reading: Called on any thread, while no lock is held; it must be quick and not wait.
    public func gauge(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:],
        reading: @escaping @Sendable () -> Double
    ) {
        let gauge = instrument(name, .gauge, help, labels) { Gauge() }
        gauge.reading.withLock { $0 = reading }
    }

    /// A distribution of values over fixed buckets.
    ///
    /// - Parameter buckets: The inclusive upper bounds, ascending; the one for all else is added. They belong to the name.
    public func histogram(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:],
        buckets: [Double] = Histogram.latencySeconds
    ) -> Histogram {
        let histogram = instrument(name, .histogram, help, labels) { Histogram(bounds: buckets) }
        precondition(histogram.bounds == buckets, "\(name) has other buckets already")
        return histogram
    }

    /// All metrics in Prometheus' text exposition format 0.0.4 (`text/plain; version=0.0.4`), sorted by name and labels.
    public func prometheusText() -> String {
        let snapshot = families.withLock { $0 }
        var text = ""
        for (name, family) in snapshot.sorted(by: { $0.key < $1.key }) {
            text += "# HELP \(name) \(family.help.escapedForHelp)\n# TYPE \(name) \(family.kind.rawValue)\n"
            for (labels, instrument) in family.series.sorted(by: { $0.key < $1.key }) {
                instrument.write(name: name, labels: labels, to: &text)
            }
        }
        return text
    }

    private func instrument<Instrument: MetricInstrument>(
        _ name: String, _ kind: MetricFamily.Kind, _ help: String, _ labels: KeyValuePairs<String, String>,
        make: () -> Instrument
    ) -> Instrument {
        precondition(name.isMetricName, "\(name) is not a metric's name")
        precondition(labels.allSatisfy { $0.key.isMetricName && $0.key != "le" }, "a label of \(name) has a wrong name")
        return families.withLock { families in
            var family = families[name] ?? MetricFamily(kind: kind, help: help)
            precondition(family.kind == kind, "\(name) is a \(family.kind.rawValue) already")
            var key = labels.prometheusText { $0 }
            if family.series[key] == nil, family.series.count >= Self.seriesMax {
                key = labels.prometheusText { _ in "other" }
            }
            if let known = family.series[key] as? Instrument { return known }
            let instrument = make()
            family.series[key] = instrument
            families[name] = family
            return instrument
        }
    }
}

/// All series of one name.
struct MetricFamily {
    enum Kind: String {
        case counter, gauge, histogram
    }

    let kind: Kind
    let help: String
    /// By the text of the labels, without braces.
    var series: [String: any MetricInstrument] = [:]
}

extension KeyValuePairs<String, String> {
    /// The labels in the order of their names, as they stand between the braces.
    fileprivate func prometheusText(value: (String) -> String) -> String {
        sorted { $0.key < $1.key }.map { "\($0.key)=\"\(value($0.value).escapedForLabel)\"" }.joined(separator: ",")
    }
}

extension String {
    fileprivate var isMetricName: Bool {
        guard let first = utf8.first, first &- UInt8(ascii: "a") < 26 else { return false }
        return utf8.allSatisfy {
            $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "_")
        }
    }

    fileprivate var escapedForHelp: String { escaped { $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : nil } }

    fileprivate var escapedForLabel: String {
        escaped { $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : $0 == "\"" ? "\\\"" : nil }
    }

    private func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
        unicodeScalars.reduce(into: "") { text, scalar in
            if let other = replacement(scalar) { text += other } else { text.unicodeScalars.append(scalar) }
        }
    }
}
