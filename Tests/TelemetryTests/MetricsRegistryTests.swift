import Telemetry
import Testing

struct MetricsRegistryTests {
    @Test func `the text has help, type and one line for each series, sorted`() {
        let registry = MetricsRegistry()
        registry.gauge("journal_segments", help: "Segments on disk.").set(3)
        registry.counter("ingest_frames_total", help: "Frames.", labels: ["listener": "ward"]).add(2)
        registry.counter("ingest_frames_total", help: "Frames.", labels: ["listener": "icu", "kind": "oru"]).add()
        #expect(
            registry.prometheusText() == """
                # HELP ingest_frames_total Frames.
                # TYPE ingest_frames_total counter
                ingest_frames_total{kind="oru",listener="icu"} 1
                ingest_frames_total{listener="ward"} 2
                # HELP journal_segments Segments on disk.
                # TYPE journal_segments gauge
                journal_segments 3

                """)
    }

    @Test func `help and label values are escaped`() {
        let registry = MetricsRegistry()
        registry.counter("a_b_total", help: "a\\b\n\"c\"", labels: ["path": "C:\\x\n\"y\""]).add()
        #expect(
            registry.prometheusText()
                == "# HELP a_b_total a\\\\b\\n\"c\"\n# TYPE a_b_total counter\n"
                + "a_b_total{path=\"C:\\\\x\\n\\\"y\\\"\"} 1\n")
    }

    @Test func `a histogram is cumulative, with sum and count`() {
        let registry = MetricsRegistry()
        let histogram = registry.histogram(
            "a_b_seconds", help: "h", labels: ["k": "v"], buckets: [0.5, 1])
        histogram.observe(0.5)
        histogram.observe(.milliseconds(750))
        histogram.observe(2, count: 3)
        #expect(
            registry.prometheusText() == """
                # HELP a_b_seconds h
                # TYPE a_b_seconds histogram
                a_b_seconds_bucket{k="v",le="0.5"} 1
                a_b_seconds_bucket{k="v",le="1"} 2
                a_b_seconds_bucket{k="v",le="+Inf"} 5
                a_b_seconds_sum{k="v"} 7.25
                a_b_seconds_count{k="v"} 5

                """)
    }

    @Test func `the same name and labels give the same instrument`() {
        let registry = MetricsRegistry()
        let first = registry.counter("a_b_total", help: "h", labels: ["x": "1", "y": "2"])
        let second = registry.counter("a_b_total", help: "h", labels: ["y": "2", "x": "1"])
        #expect(first === second)
        #expect(first !== registry.counter("a_b_total", help: "h", labels: ["x": "1"]))
        #expect(first !== MetricsRegistry().counter("a_b_total", help: "h", labels: ["x": "1", "y": "2"]))
    }

    @Test func `gauges are set, added to, and read when asked`() {
        let registry = MetricsRegistry()
        let gauge = registry.gauge("a_b", help: "h")
        gauge.set(1.5)
        gauge.add(-2)
        #expect(gauge.value == -0.5)
        registry.gauge("c_d", help: "h") { .infinity }
        registry.gauge("e_f", help: "h") { 1e-7 }
        #expect(registry.prometheusText().contains("\na_b -0.5\n"))
        #expect(registry.prometheusText().contains("\nc_d +Inf\n"))
        #expect(registry.prometheusText().contains("\ne_f 1e-07\n"))
    }

    @Test func `no update is lost among threads`() async {
        let registry = MetricsRegistry()
        let counter = registry.counter("a_b_total", help: "h")
        let gauge = registry.gauge("a_b", help: "h")
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<10_000 {
                        counter.add()
                        gauge.add(1)
                    }
                }
            }
        }
        #expect(counter.value == 80_000)
        #expect(gauge.value == 80_000)
    }

    @Test func `series past the limit are counted together`() {
        let registry = MetricsRegistry()
        for index in 0..<MetricsRegistry.seriesMax + 5 {
            registry.counter("a_b_total", help: "h", labels: ["x": "\(index)"]).add()
        }
        let lines = registry.prometheusText().split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count == MetricsRegistry.seriesMax + 1)
        #expect(lines.contains("a_b_total{x=\"other\"} 5"))
    }

    @Test func `a name that is used for something else stops the program`() async {
        await #expect(processExitsWith: .failure) {
            let registry = MetricsRegistry()
            _ = registry.counter("a_b_total", help: "h")
            _ = registry.gauge("a_b_total", help: "h")
        }
    }
}
