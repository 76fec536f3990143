import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

struct WaveMappingTests {
    private func read(
        _ rows: [String], profile: String? = nil, request: String = "OBR|1|||69121^^MDC|||20260124130000.250+0000"
    ) throws -> MessageReading {
        let segments =
            ["MSH|^~\\&|M||||20260124130010+0000||ORU^R01|1|P|2.6", "PV1||I|ICU^2^7", request]
            + rows.enumerated().map { "OBX|\($0 + 1)|\($1)" }
        let message = try HL7Message(parsing: Array(segments.joined(separator: "\r").utf8))
        var cache = ChannelCache()
        let context = MessageContext(peer: "p", profile: profile, receivedAt: Self.receipt, journalSequence: 1)
        return try #require(try Fixtures.mapper().reading(of: message, context: context, cache: &cache))
    }

    private static let receipt = Timestamp(microseconds: 1_769_259_620_000_000)
    private static let start = Timestamp(microseconds: 1_769_259_600_250_000)
    private static let rate = "NM|68320^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|4|264608^MDC_DIM_PER_SEC^MDC"
    private static let step = "NM|2327^MDC_ATTR_NU_MSMT_RES^MDC|1.1.1.1.2|0.0050|266418^MDC_DIM_MILLI_VOLT^MDC"
    private static func wave(_ values: String, type: String = "NA", unit: String = "") -> String {
        "\(type)|131330^MDC_ECG_ELEC_POTL_II^MDC|1.1.1.1|\(values)|\(unit)|||||F"
    }

    @Test func `a wave is samples with their rate, step and unit, and begins when its request does`() throws {
        let reading = try read([Self.wave("1^-2^3^4"), Self.rate, Self.step])
        let chunk = try #require(reading.waves.first)
        #expect(reading.waves.count == 1 && reading.issues.isEmpty && reading.batch == nil)
        #expect(chunk.samples == [1, -2, 3, 4] && chunk.gaps.isEmpty)
        #expect(chunk.rate == WaveformChunk.Rate(samples: 4) && chunk.start.instant == Self.start)
        #expect(chunk.resolution.text == "0.0050" && chunk.origin.isZero)
        #expect(chunk.channel.metric.name == "ecg-ii" && chunk.channel.metric.unit == "mV")
        #expect(chunk.channel.subject == .bed("ICU^2^7"))
        #expect(reading.waveRows == [1, 2, 3])
        #expect(reading.records.map(\.kind) == ["device"])
    }

    @Test(arguments: [
        ("68320^MDC_ATTR_SAMP_RATE^MDC", "0.5", "264643^MDC_DIM_KILO_HZ^MDC", "500/s"),
        ("68320^MDC_ATTR_SAMP_RATE^MDC", "0.0005", "MHz^^UCUM", "500/s"),
        ("68320^MDC_ATTR_SAMP_RATE^MDC", "3750", "264672^MDC_DIM_PER_MIN^MDC", "125/2 s"),
        ("68320^MDC_ATTR_SAMP_RATE^MDC", "250", "", "250/s"),
        ("67981^MDC_ATTR_TIME_PD_SAMP^MDC", "2", "264338^MDC_DIM_MILLI_SEC^MDC", "500/s"),
        ("0^MDC_ATTR_TIME_PD_SAMP^MDC", "4.0", "ms^^UCUM", "250/s"),
        ("67981^^MDC", "16", "ms^^UCUM", "125/2 s"), ("67981^^MDC", "0.008", "264320^MDC_DIM_SEC^MDC", "125/s"),
        ("67981^^MDC", "3333", "264339^MDC_DIM_MICRO_SEC^MDC", "1000000/3333 s"),
    ])
    func `a rate is what it says in its unit, or one over the period`(
        code: String, number: String, unit: String, expected: String
    ) throws {
        let row = "NM|\(code)|1.1.1.1.1|\(number)|\(unit)"
        let reading = try read([Self.wave("1^-2^3^4"), row, Self.step])
        #expect(reading.waves.map(\.rate.description) == [expected] && reading.issues.isEmpty, "\(reading.issues)")
    }

    @Test func `in whatever order and form the rows come, the piece is the same`() throws {
        let whole = try read([Self.wave("1^-2^3^4"), Self.rate, Self.step]).waves
        for rows in [
            [Self.rate, Self.step, Self.wave("1^-2^3^4")], [Self.step, Self.wave("1^-2^3^4"), Self.rate],
            [Self.wave("1~-2~3~4", type: "MA"), Self.rate, Self.step],
            [Self.wave(" 1 ^-2^+3^04"), Self.rate, Self.step],
        ] {
            #expect(try read(rows).waves == whole, "\(rows)")
        }
    }

    @Test func `rows of several waves are told apart by OBX-4, or by what is nearest`() throws {
        let other = "NA|150452^MDC_PULS_OXIM_PLETH^MDC|1.2.1.1|7^8|262656^^MDC"
        let facets = try read([
            Self.wave("1^2"), other, "NM|68320^^MDC|1.2.1.1.1|2|264640^^MDC", Self.rate, Self.step,
        ])
        #expect(facets.waves.map(\.rate.samples) == [4, 2])
        let nearest = try read([
            "NA|131330^^MDC|1|1^2|266418^^MDC", "NM|0^MDC_ATTR_SAMP_RATE^MDC|1|4|264608^^MDC",
            "NA|150452^^MDC|1|7^8|262656^^MDC", "NM|0^MDC_ATTR_SAMP_RATE^MDC|1|2|264608^^MDC",
        ])
        #expect(nearest.waves.map(\.rate.samples) == [4, 2])
        #expect(nearest.issues.isEmpty)
    }

    @Test func `the rate of a channel is that of each wave within that has none of its own`() throws {
        let reading = try read([
            "NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.7.6.1|1^2|266418^^MDC|||||R",
            "NA|131330^MDC_ECG_ELEC_POTL_II^MDC|1.7.6.2|1^2|266418^^MDC|||||R",
            "NM|68320^MDC_ATTR_SAMP_RATE^MDC|1.7.6.2.1|500|264640^MDC_DIM_HZ^MDC|||||R",
            "NM|68320^MDC_ATTR_SAMP_RATE^MDC|1.7.6.0|250|264640^MDC_DIM_HZ^MDC|||||R",
        ])
        #expect(reading.waves.map(\.rate.samples) == [250, 500] && reading.issues.isEmpty)
    }

    @Test func `fractions keep their value exactly, and what cannot be kept is refused`() throws {
        let chunk = try #require(try read([Self.wave("0.50^-1.25^2", unit: "266418^^MDC"), Self.rate]).waves.first)
        #expect(chunk.samples == [50, -125, 200] && chunk.resolution == ExactDecimal("0.01"))
        let scaled = try #require(try read([Self.wave("0.5^1"), Self.rate, Self.step]).waves.first)
        #expect(scaled.samples == [5, 10] && scaled.resolution == ExactDecimal("0.0005"))
        let long = try #require(try read([Self.wave("100.000000000^1", unit: "266418^^MDC"), Self.rate]).waves.first)
        #expect(long.samples == [100, 1])
        let reading = try read([Self.wave("0.0^0.029039286658642516", unit: "266418^^MDC"), Self.rate])
        #expect(reading.waves.isEmpty && reading.issues.map(\.isError) == [true])
    }

    @Test func `samples that are no measurement are gaps`() throws {
        let invalid = "NM|196660^MDC_EVT_INOP^MDC|1.1.1.1.3|32767"
        let chunk = try #require(
            try read([Self.wave("32767^32767^5^^\"\"^6"), Self.rate, Self.step, invalid]).waves.first)
        #expect(chunk.gaps == [.init(samples: 0..<2, reason: .invalid), .init(samples: 3..<5, reason: .invalid)])
        #expect(chunk.samples.count == 6)
        let flagged = try read(["NA|131330^^MDC|1.1.1.1|1^2|266418^^MDC||INV|||F", Self.rate]).waves.first
        #expect(flagged?.gaps == [.init(samples: 0..<2, reason: .invalid)])
        #expect(
            try read([Self.wave("-32768^1"), Self.rate, Self.step], profile: "ge-carescape").waves.first?.gaps
                == [.init(samples: 0..<1, reason: .invalid)])
    }

    @Test func `a unit with factors is so many steps of the usual unit`() throws {
        let chunk = try #require(
            try read([Self.wave("1^2", unit: "10.mV/4096^10.mV/4096^UCUM"), Self.rate]).waves.first)
        #expect(chunk.resolution == ExactDecimal("0.00244140625") && chunk.channel.metric.unit == "mV")
    }

    @Test func `the limits of what can be measured come with the wave`() throws {
        let range = "NR|0^MDC_ATTR_DATA_RANGE^MDC|1.1.1.1.3|-5.0^10.0|266418^^MDC"
        let chunk = try #require(try read([Self.wave("1^2"), Self.rate, Self.step, range]).waves.first)
        #expect(chunk.lowerLimit?.text == "-5.0" && chunk.upperLimit?.text == "10.0")
    }

    @Test func `samples of a message that only says when it was sent end then`() throws {
        let rows = [Self.wave("1^2^3^4^5^6^7^8"), Self.rate, Self.step]
        let sent = try #require(try read(rows, request: "OBR|1").waves.first)
        #expect(sent.end == Timestamp(microseconds: 1_769_259_610_000_000) && sent.start.basis == .message)
        let own = "NA|131330^^MDC|1.1.1.1|1^2|266418^^MDC|||||F|||20260124130001+0000"
        #expect(try read([own, Self.rate]).waves.first?.start.instant.description == "2026-01-24T13:00:01.000Z")
    }

    @Test(arguments: [
        (["NA|131330^^MDC|1.1.1.1|1^2|266418^^MDC"], "OBX[1]-3"),
        ([wave("1^x"), rate, step], "OBX[1]-5"), ([wave("1^2~3^4"), rate, step], "OBX[1]-5"),
        ([wave("1^2~3^4", type: "MA"), rate, step], "OBX[1]-5"),
        ([wave("1^2"), "NM|68320^^MDC|1.1.1.1.1|0|264608^^MDC", step], "OBX[1]-5"),
        ([wave("1^2"), "NM|68320^^MDC|1.1.1.1.1|4|266418^^MDC", step], "OBX[1]-5"),
        ([wave("1^2"), "NM|67981^MDC_ATTR_TIME_PD_SAMP^MDC|1.1.1.1.1|2", step], "OBX[1]-5"),
        ([wave("1^2"), "NM|67981^^MDC|1.1.1.1.1|0|264338^^MDC", step], "OBX[1]-5"),
        ([wave("1^2"), "NM|67981^^MDC|1.1.1.1.1|2|264640^^MDC", step], "OBX[1]-5"),
        ([wave("1^2"), "NM|68320^^MDC|1.1.1.1.1|1|264644^MDC_DIM_MEGA_HZ^MDC", step], "OBX[1]-5"),
        ([wave("1^2", unit: "2.44.uV^^UCUM"), rate], "OBX[1]-6"),
        ([wave("1^2", unit: "99999^^MDC"), rate], "OBX[1]-6"), (["NA||1.1.1.1|1^2", rate], "OBX[1]-3"),
    ])
    func `a row that cannot be read is a fault with its place, and the other rows are taken`(
        _ rows: [String], place: String
    ) throws {
        let reading = try read(rows + ["NM|147842^^MDC|1.9.1.1|70|264864^^MDC|||||F"])
        #expect(reading.waves.isEmpty && reading.batch?.samples.count == 1)
        #expect(reading.issues.filter(\.isError).map(\.expression) == [place])
    }

    @Test func `a row has a limit of samples, rate and seconds`() throws {
        func row(_ count: Int) -> String { Self.wave(repeatElement("1", count: count).joined(separator: "^")) }
        func rate(_ number: Int) -> String { "NM|68320^^MDC|1.1.1.1.1|\(number)|264608^^MDC" }
        #expect(try read([row(1_000_000), rate(20_000), Self.step]).waves.count == 5)
        #expect(try read([row(1_000_001), rate(20_000), Self.step]).waves.isEmpty)
        #expect(try read([row(10), rate(20_001), Self.step]).waves.isEmpty)
        #expect(try read([row(2_400), rate(4), Self.step]).waves.count == 60)
        #expect(try read([row(2_404), rate(4), Self.step]).waves.isEmpty)
    }

    @Test func `a long wave is cut in pieces that say the same`() throws {
        var random = SeededGenerator(seed: 7)
        let values = (0..<9_000).map { _ in Int32.random(in: -900...900, using: &random) }
        let row = Self.wave(values.map(String.init).joined(separator: "^"))
        let pieces = try read([row, "NM|68320^^MDC|1.1.1.1.1|360|264608^^MDC", Self.step]).waves
        #expect(pieces.map(\.samples.count) == [3_600, 3_600, 1_800])
        #expect(pieces.flatMap(\.samples) == values)
        for (piece, next) in zip(pieces, pieces.dropFirst()) { #expect(piece.end == next.start.instant) }
    }

    @Test func `Capsule says rate and unit by its stream, and the lead by its request`() throws {
        let rows = [
            "NA|27||1.5^2.5||||||F||20|20260124130000.500+0000", "NM|52921||40^41||||||F", "NM|1190||72||||||F",
        ]
        let reading = try read(rows, profile: "capsule", request: "OBR|||||||20260124130000+0000|||ICU^2^7|||II")
        #expect(reading.waves.map(\.channel.metric.name) == ["ecg", "airway-co2"])
        #expect(reading.waves.map(\.rate.samples) == [300, 25])
        #expect(reading.waves.map(\.channel.metric.unit) == ["uV", "mm[Hg]"])
        #expect(reading.waves.map(\.channel.path) == ["II", "II"])
        #expect(reading.batch?.samples.count == 1)
    }

    @Test func `an interval gives a rate only to a row that seems whole`() throws {
        func rows(_ count: Int) -> [String] {
            [Self.wave(repeatElement("1", count: count).joined(separator: "^"), unit: "10.mV/4096^^UCUM")]
        }
        let request = "OBR|1|||69121^^MDC|||20260124130000.250+0000|20260124130001.250+0000"
        let reading = try read(rows(500), profile: "philips-piic-ix", request: request)
        #expect(reading.waves.map(\.rate.description) == ["500/s"])
        #expect(try read(rows(18), profile: "philips-piic-ix", request: request).waves.isEmpty)
        #expect(try read(rows(500), request: request).waves.isEmpty)
    }

    @Test func `waves need the fields of readings`() throws {
        let files = try Fixtures.mappingFiles().map { file -> MappingFile in
            guard file.path == "hl7v2/pcd-01.yaml" else { return file }
            let text =
                "name: x\nmatch: { MSH-9.1: [ORU] }\npatient: { identifiers: PID-3 }\nbed: PV1-3\nwaves: { types: [NA] }\n"
            return MappingFile(path: file.path, bytes: Array(text.utf8))
        }
        #expect(Mapper.load(files).mapper == nil)
    }
}
