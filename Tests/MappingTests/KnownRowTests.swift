import Foundation
import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

/// What was met before makes reading faster and nothing else: each message is read with an empty cache and with one that
/// holds all messages before it.
struct KnownRowTests {
    private let receivedAt = Timestamp(year: 2026, month: 1, day: 24, hour: 13)

    private func read(
        _ message: HL7Message, _ cache: inout ChannelCache, peer: String = "test", profile: String? = nil
    ) throws -> MessageReading? {
        let context = MessageContext(peer: peer, profile: profile, receivedAt: receivedAt, journalSequence: 1)
        return try Fixtures.mapper().reading(of: message, context: context, cache: &cache)
    }

    /// Reads a message both ways and compares all that it gave.
    private func compare(
        _ bytes: [UInt8], _ warm: inout ChannelCache, _ name: String, peer: String = "test", profile: String? = nil
    ) throws {
        guard let message = try? HL7Message(parsing: bytes) else { return }
        var cold = ChannelCache()
        let expected = try read(message, &cold, peer: peer, profile: profile)
        let found = try read(message, &warm, peer: peer, profile: profile)
        #expect(found?.mapping == expected?.mapping)
        guard found?.batch?.samples.map(\.whole) == expected?.batch?.samples.map(\.whole),
            found?.batch?.subject == expected?.batch?.subject, found?.records == expected?.records
        else {
            Testing.Issue.record("\(name) reads otherwise: \(String(decoding: bytes, as: UTF8.self))")
            return
        }
        // A warm cache keeps quiet about codes and units of channels that were met; of nothing else.
        var rest = (found?.issues ?? [])[...]
        for issue in expected?.issues ?? [] {
            if rest.first == issue {
                rest = rest.dropFirst()
            } else {
                let place = issue.expression ?? ""
                #expect(place.hasSuffix("-3") || place.hasSuffix("-6"), "\(name): \(issue) is missing")
            }
        }
        #expect(rest.isEmpty, "\(name): \(rest)")
    }

    @Test func `rows that are all new take time in proportion, and none is lost`() throws {
        func time(rows: Int) throws -> Duration {
            let head =
                "MSH|^~\\&|MON||||20260124124738+0000||ORU^R01|1|P|2.6\rPID|||A1\rOBR|1|||||20260124124738+0000\r"
            let rows = (1...rows).map {
                "OBX|\($0)|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.\($0).1|72|264864^^MDC|||||F\r"
            }
            let message = try HL7Message(parsing: Array((head + rows.joined()).utf8))
            var cache = ChannelCache()
            let started = ContinuousClock.now
            #expect(try read(message, &cache)?.batch?.samples.count == rows.count)
            let once = ContinuousClock.now - started
            #expect(try read(message, &cache)?.batch?.samples.count == rows.count)
            return once
        }
        _ = try time(rows: 100)
        let (small, large) = (try time(rows: 1_000), try time(rows: 8_000))
        #expect(large < small * 24 + .milliseconds(200), "\(small) and \(large)")
    }

    @Test func `the same bytes mean something else under other delimiters`() throws {
        let rest = "|MON||||20260124124738+0000||ORU^R01|1|P|2.6\rPID|||A1\rOBR|1\r"
        let row = #"OBX|1|NM|147842^^MDC|1.1.1\S\2.4|72|264864^^MDC|||||F"#
        var cache = ChannelCache()
        for header in [#"MSH|^~\&"#, "MSH|^~#&", "MSH|*~#&", #"MSH|^~\&"#] {
            try compare(Array((header + rest + row).utf8), &cache, header)
        }
    }

    private static let seed: UInt64 = 20_260_124

    @Test func `changed messages read the same with all that was met before`() throws {
        var random = SeededGenerator(seed: Self.seed)
        var cache = ChannelCache()
        var sources = [try Fixtures.bytes("samples/pcd-01.hl7")] + Self.written.map { Array($0.utf8) }
        if let shared = Fixtures.shared {
            let folder = shared.appendingPathComponent("devices/samples/device")
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            where path.hasSuffix(".hl7") {
                sources.append([UInt8](try Data(contentsOf: folder.appendingPathComponent(path))))
            }
        }
        for (number, source) in sources.enumerated() where source.count < 20_000 {
            for round in 0..<40 {
                let changed = round == 0 ? source : Self.changed(source, &random)
                try compare(changed, &cache, "source \(number), round \(round), seed \(Self.seed)")
            }
        }
    }

    @Test func `senders are told apart by whatever matters before their rows`() throws {
        var random = SeededGenerator(seed: Self.seed)
        var cache = ChannelCache()
        let sources = Self.written.filter { !$0.contains("1.1.0.0") }
        for round in 0..<6_000 {
            var segments = sources[Int.random(in: 0..<sources.count, using: &random)].split(separator: "\r").map(
                String.init)
            for _ in 0..<Int.random(in: 0...2, using: &random) { Self.changeHeader(&segments, &random) }
            let name = "round \(round), seed \(Self.seed)"
            try compare(
                Array(segments.joined(separator: "\r").utf8), &cache, name,
                peer: ["test", "other"][Int.random(in: 0...1, using: &random)],
                profile: [nil, nil, "ihe-pcd", "mindray-benevision"][Int.random(in: 0...3, using: &random)])
        }
    }

    /// Changes a field before the rows, or what segments there are: in few ways, so that most come again.
    private static func changeHeader(_ segments: inout [String], _ random: inout SeededGenerator) {
        let added = ["NTE|1||x", "OBR|2||||||20260124124730", "SPM|1", "ORC|RE|||||||||||||||||7", "OBX|1|NM|1||5"]
        switch Int.random(in: 0..<8, using: &random) {
        case 0: segments.append(added[Int.random(in: 0..<added.count, using: &random)])
        case 1: segments.insert(added[Int.random(in: 0..<added.count, using: &random)], at: 1)
        case 2: segments.remove(at: Int.random(in: 1..<segments.count, using: &random))
        default:
            let place = Int.random(in: 0..<4, using: &random)
            guard place < segments.count else { return }
            var fields = segments[place].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            let field = [2, 3, 3, 4, 6, 7, 8, 9, 11, 17, 18, 20, 22, 24, 25][Int.random(in: 0..<15, using: &random)]
            guard place > 0 || field > 1 else { return }
            while fields.count <= field { fields.append("") }
            let values = ["", "A1^^^AFFERENT-DEMO^MR", "B2", "LAB", "RAD", "\"\"", "20260124124701", "UNICODE UTF-8"]
            fields[field] = values[Int.random(in: 0..<values.count, using: &random)]
            segments[place] = fields.joined(separator: "|")
        }
    }

    @Test func `one row's unit, flags, limits and container are those of its own message`() throws {
        var cache = ChannelCache()
        for source in Self.written + Self.written.reversed() {
            try compare(Array(source.utf8), &cache, "written")
        }
    }

    @Test func `a monitor is met by the rows that others of its kind have sent`() throws {
        let others = Self.written.map {
            $0.replacing("A1^^^", with: "A2^^^").replacing("ICU^7^B1", with: "ICU^7^B2")
        }
        var cache = ChannelCache()
        for source in Self.written { try compare(Array(source.utf8), &cache, "the first") }
        for source in others.reversed() { try compare(Array(source.utf8), &cache, "another") }
        for (number, source) in others.enumerated() {
            var met = ChannelCache()
            try compare(Array(Self.written[number].utf8), &met, "the first")
            try compare(Array(source.utf8), &met, "another, right after it")
            try compare(Array(source.utf8), &met, "another, again", peer: "other")
        }
    }

    @Test func `what a monitor says again and again is read like what it says once`() throws {
        func message(_ bed: Int, _ values: [String], _ times: [String], minute: Int) -> [UInt8] {
            let codes = [
                "147842^MDC_ECG_HEART_RATE^MDC", "150456^MDC_PULS_OXIM_SAT_O2^MDC", "151562^MDC_RESP_RATE^MDC",
            ]
            let units = ["264864^^MDC", "262688^^MDC", "264928^^MDC"]
            var segments = [
                "MSH|^~\\&|MON|WARD|||202601241247\(10 + minute)+0000||ORU^R01^ORU_R01|\(minute)|P|2.6",
                "PID|||A\(bed)^^^AFFERENT-DEMO^MR", "PV1||I|ICU^7^B\(bed)",
                "OBR|1||||||202601241247\(10 + minute)", "OBX|1||69642^VMD^MDC|1.1.0.0|||||||X",
            ]
            for row in values.indices {
                segments.append(
                    "OBX|\(row + 2)|NM|\(codes[row])|1.1.1.\(row + 1)|\(values[row])|\(units[row])|||||R|||\(times[row])"
                )
            }
            return Array(segments.joined(separator: "\r").utf8)
        }
        let (usual, unsaid) = (["72", "98", "16"], ["", "", ""])
        var cache = ChannelCache()
        for round in 0..<12 { try compare(message(round % 3, usual, unsaid, minute: round), &cache, "round \(round)") }
        // One row says something unusual, from a monitor that is expected now and from another one.
        for (number, said) in (["9999", "-1", "101", "0.05"] + (Self.values[5] ?? [])).enumerated() {
            for row in usual.indices {
                var values = usual
                values[row] = said
                let bed = (number + row) % 3
                try compare(message(bed, values, unsaid, minute: row), &cache, "value \(said) in row \(row)")
                try compare(message((bed + 1) % 3, usual, unsaid, minute: row), &cache, "after it")
            }
        }
        for said in (Self.values[14] ?? []) + ["20260124124711", "202601241247"] {
            for times in [[said, said, said], ["", said, ""], [said, "", "20260124124600"]] {
                for _ in 0..<3 { try compare(message(1, usual, times, minute: 5), &cache, "times \(times)") }
            }
        }
    }

    /// Messages of one bed that differ in just what a careless memory would mix up.
    private static let written: [String] = {
        let head =
            "MSH|^~\\&|MON|WARD|||20260124124738+0000||ORU^R01^ORU_R01|1|P|2.6\rPID|||A1^^^AFFERENT-DEMO^MR\r"
            + "PV1||I|ICU^7^B1\rOBR|1||||||20260124124700\r"
        let rows = [
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^x^MDC|50-120||||R|||20260124124600",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|172|264864^x^MDC|50-120|H|||R|||20260124124601",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1||264864^x^MDC|50-120|INV|||R|||20260124124602",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|?|264864^x^MDC|50-120|||R|||20260124124602",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|-100|264864^x^MDC|50-120||||R",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|7,2|264864^x^MDC|50-120||||R",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72~73|264864^x^MDC|50-120||||R",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|072|264864^x^MDC|50-121||||C",
            "OBX|1||147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^x^MDC|||||R",
            "OBX|1||147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|fast|264864^x^MDC|||||R",
            "OBX|1|ST|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^x^MDC|||||R",
            "OBX|1|ST|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1||264864^x^MDC|||||R",
            "OBX|1|SN|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|=^72|264864^x^MDC|||||R",
            "OBX|1|NM|150364^T^MDC|1.1.1.2|98.6||||||R", "OBX|1|NM|150364^T^MDC|1.1.1.2|98.6|266560^F^MDC|||||R",
            "OBX|1|NM|^^|1.1.1.2|98.6||||||R", "OBX|1|NM|1^MDC_EVT_X^MDC|1.1.1.2|98.6||||||R",
        ]
        let containers = [
            "", "OBX|9||69642^VMD^MDC|1.1.0.0|||||||X|||20260124124500\r",
            "OBX|9||69642^VMD^MDC|1.1.0.0|||||||X|||20260124124510|||||PUMP^^00FF^EUI-64\r",
            "OBX|9||69642^VMD^MDC|1.1.0.0|||||||X|||||||OTHER\r",
        ]
        return containers.flatMap { container in
            rows.map { head + container + $0 } + rows.reversed().map { head + container + $0 + "\r" + $0 }
        }
    }()

    /// A message with some of its rows' fields changed, and rows left out, doubled or swapped.
    private static func changed(_ source: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var segments = source.split(omittingEmptySubsequences: false) { $0 == 0x0D || $0 == 0x0A }.map(Array.init)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let rows = segments.indices.filter { segments[$0].starts(with: "OBX".utf8) }
            guard let row = rows.randomElement(using: &random) else { break }
            switch Int.random(in: 0..<12, using: &random) {
            case 0: segments.remove(at: row)
            case 1: segments.insert(segments[row], at: row)
            case 2: segments.swapAt(row, rows.randomElement(using: &random) ?? row)
            case 3: segments[row] = Array(segments[row].prefix(Int.random(in: 3...60, using: &random)))
            default:
                var fields = segments[row].split(separator: 0x7C, omittingEmptySubsequences: false).map(Array.init)
                let field = [1, 2, 3, 4, 5, 5, 5, 6, 7, 8, 11, 14, 14, 18].randomElement(using: &random) ?? 5
                while fields.count <= field { fields.append([]) }
                fields[field] = Array((values[field] ?? ["1"]).randomElement(using: &random)?.utf8 ?? "".utf8)
                segments[row] = Array(fields.joined(separator: [0x7C]))
            }
        }
        return Array(segments.joined(separator: [0x0D]))
    }

    private static let values: [Int: [String]] = [
        2: ["NM", "NM", "ST", "SN", "", "CWE", "XX"], 3: ["147842^HR^MDC", "150456^^MDC", "", "HR", "9^MDC_EVT_A^MDC"],
        4: ["1.1.1.1", "1.2.0.0", "1.1.0.0", "", "0"],
        5: ["72", "72.0", "36.80", "", "?", "\"\"", "-100", "+5", "007", " 8 ", "1e3", "72~73", "=^5", "abc", "-0"],
        6: ["264864^^MDC", "bpm", "", "266560^F^MDC", "^^UCUM", "xyz"], 7: ["50-120", "", "5-9"],
        8: ["H", "", "INV", "L~PH", "NAV"], 11: ["R", "F", "C", "D", "", "Q"],
        14: ["20260124124700", "20260124124701.250+0800", "20260124", "", "x", "20260124124738000+0800"],
        18: ["", "MON^^1^EUI", "DEV"],
    ]
}

extension VitalSample {
    /// All that a sample says, with the digits of its number.
    fileprivate var whole: String {
        let shown =
            switch value {
            case .number(let number): number.text
            case .bound(let bound): bound.text
            default: "\(value)"
            }
        let about = [
            channel.subject.key, channel.bed ?? "-", channel.device ?? "-", channel.peer, channel.path,
            "\(channel.id) \(channel.metric)",
        ]
        return "\(about) \(shown) \(time) \(status) \(limits) \(flags) \(sequence) \(row)"
    }
}
