import FHIRModel
import FHIRPath
import FHIRXML
import Foundation
import HL7v2
import Mapping
import Records
import Simulator
import Values

/// `afferent bench`: figures of the gateway's inner rooms on one core, the median of five runs, and of the whole under a
/// mixed load, of one run.
///
/// Other loads of the whole are measured with `afferent simulate` against `afferent serve`.
public struct BenchCommand: Sendable {
    private let names: [String]
    private let asJSON: Bool
    private let messages: String?

    /// - Parameter messages: A file to write the messages of `hl7-extract` to, in their MLLP frames: so that others can be
    ///   measured on the same.
    public init(names: [String], asJSON: Bool, messages: String? = nil) {
        (self.names, self.asJSON, self.messages) = (names, asJSON, messages)
    }

    private struct Figure {
        var name: String
        var unit: String
        var measure: () async throws -> Double
    }

    /// - Throws: ``CommandFailure`` if a name is unknown.
    public func run() async throws {
        let mixed = MixedBench()
        let figures =
            [
                Figure(name: "hl7-index", unit: "messages/s", measure: index),
                Figure(name: "hl7-extract", unit: "messages/s", measure: extract),
                Figure(name: "hl7-extract-share", unit: "of hl7-index", measure: { try extract() / index() }),
                Figure(name: "hl7-map", unit: "messages/s", measure: map),
                Figure(name: "fhir-json", unit: "MB/s", measure: parseJSON),
                Figure(name: "fhir-xml", unit: "MB/s", measure: parseXML),
                Figure(name: "fhirpath", unit: "evaluations/s", measure: evaluate),
                Figure(name: "series-day", unit: "ms", measure: SeriesBench().dayMilliseconds),
                Figure(name: "series-size", unit: "bytes/reading", measure: SeriesBench().bytesPerReading),
            ]
            + [("r4", ValidationBench.Guide.none), ("us-core", .usCore)].flatMap { name, guide in
                let bench = ValidationBench(guide: guide)
                return [
                    Figure(name: "validate-\(name)", unit: "resources/s", measure: bench.resourcesPerSecond),
                    Figure(name: "start-\(name)", unit: "s", measure: bench.startSeconds),
                    Figure(name: "memory-\(name)", unit: "MB", measure: bench.residentMegabytes),
                ]
            }
            + [
                Figure(name: "mixed-ack", unit: "ms at p99", measure: { try await mixed.waits().acknowledgment }),
                Figure(name: "mixed-create", unit: "ms at p99", measure: { try await mixed.waits().creation }),
                Figure(name: "mixed-search", unit: "ms at p99", measure: { try await mixed.waits().search }),
            ]
        for name in names where !figures.contains(where: { $0.name == name }) {
            throw CommandFailure("no figure \(name); there are \(figures.map(\.name).joined(separator: ", "))")
        }
        if let messages {
            let stream = Data(stream(of: Self.extractedCount))
            do { try stream.write(to: URL(fileURLWithPath: messages)) } catch {
                throw CommandFailure("can't write \(messages)")
            }
        }
        for figure in figures where names.isEmpty || names.contains(figure.name) {
            do {
                var runs: [Double] = []
                for _ in 0..<5 { runs.append(try await figure.measure()) }
                runs.sort()
                show(figure, runs[2] >= 100 ? String(Int(runs[2])) : String(format: "%.2f", runs[2]))
            } catch let skipped as FigureSkipped {
                show(figure, nil, skipped.reason)
            }
        }
    }

    private func show(_ figure: Figure, _ value: String?, _ reason: String? = nil) {
        guard asJSON else {
            return Console.print(
                "\(figure.name)\t\(value ?? "-")\t\(figure.unit)\(reason.map { "\tskipped: \($0)" } ?? "")")
        }
        var writer = JSONWriter(capacity: 128)
        writer.object { writer in
            writer.member("name", figure.name)
            writer.key("value")
            writer.raw((value ?? "null").utf8)
            writer.member("unit", figure.unit)
            writer.member("skipped", reason)
        }
        Console.print(writer.text)
    }

    /// Distinct framed PCD-01 messages of 20 numbers each, spread over 3,000 beds, as one stream.
    private func stream(of count: Int) -> [UInt8] {
        let writer = PCD01Writer(.intensive)
        let start = Timestamp(year: 2026, month: 1, day: 24)
        var beds = (1...min(3_000, count)).map { SimulatedBed(number: $0, seed: UInt64($0), startingAt: start) }
        var stream: [UInt8] = []
        for number in 0..<count {
            let bed = number % beds.count
            beds[bed].advance(to: start + .seconds(number / beds.count + 1))
            stream.append(0x0B)
            stream += writer.message(of: beds[bed], controlID: String(number + 1))
            stream += [0x1C, 0x0D]
        }
        return stream
    }

    private static let extractedCount = 20_000

    /// Frame and parse.
    private func index() throws -> Double {
        var segments = 0
        let figure = try perSecond { segments += $0.segmentCount }
        guard segments > Self.extractedCount * 20 else { throw CommandFailure("\(segments) segments read") }
        return figure
    }

    /// Frame, parse, and read the 20 numbers of each message.
    private func extract() throws -> Double {
        var values = 0
        let figure = try perSecond { message in
            for row in 0..<message.segmentCount
            where message.name(ofSegment: row) == "OBX" && message.field(2, ofSegment: row, equals: "NM") {
                if message.decimal(5, ofSegment: row) != nil { values += 1 }
            }
        }
        let expected = Self.extractedCount * 20
        guard values == expected else { throw CommandFailure("\(values) values read, not \(expected)") }
        return figure
    }

    /// How many messages of a stream are framed, parsed and taken in a second.
    private func perSecond(_ take: (HL7Message) -> Void) throws -> Double {
        let stream = stream(of: Self.extractedCount)
        return Double(Self.extractedCount) / (try time { try read(stream) { message, _ in take(message) } })
    }

    /// Frames and parses the messages of a stream, which comes in pieces as a connection reads it.
    private func read(_ stream: [UInt8], _ take: (HL7Message, _ receivedAt: Timestamp) -> Void) throws {
        var framer = MLLPFramer()
        for start in stride(from: 0, to: stream.count, by: 65_536) {
            stream.withUnsafeBytes {
                framer.append(UnsafeRawBufferPointer(rebasing: $0[start..<min(start + 65_536, $0.count)]))
            }
            let receivedAt = Clock.now()
            while let frame = framer.next() { take(try HL7Message(parsing: frame.bytes), receivedAt) }
        }
    }

    /// The whole way from bytes to typed samples through the shipped mapping, of monitors that were heard before.
    private func map() throws -> Double {
        let count = 12_000
        let mapper = try EditedFiles(GatewayConfiguration()).mapper
        let stream = stream(of: count)
        var cache = ChannelCache()
        var samples = 0
        func readAll() throws {
            samples = 0
            try read(stream) { message, receivedAt in
                let context = MessageContext(peer: "bench", receivedAt: receivedAt, journalSequence: 1)
                samples += mapper.reading(of: message, context: context, cache: &cache)?.batch?.samples.count ?? 0
            }
        }
        try readAll()
        let seconds = try time(readAll)
        guard samples == count * 20 else { throw CommandFailure("\(samples) samples mapped, not \(count * 20)") }
        return Double(count) / seconds
    }

    private func parseJSON() throws -> Double {
        let folder = try Places.folder("samples", given: nil)
        let bytes = try ResourceFile.bytes(folder.appendingPathComponent("demo-patients.json").path)
        let rounds = 200
        let seconds = try time {
            for _ in 0..<rounds where Resource.parse(json: bytes).resource == nil {
                throw CommandFailure("the sample is not valid")
            }
        }
        return Double(bytes.count * rounds) / seconds / 1_000_000
    }

    private func parseXML() throws -> Double {
        let folder = try Places.folder("samples", given: nil)
        let bundle = try ResourceFile.read(folder.appendingPathComponent("demo-patients.json").path)
        let bytes = FHIRXMLWriter.xml(of: bundle)
        let rounds = 100
        let seconds = try time {
            for _ in 0..<rounds where FHIRXMLReader.parse(xml: bytes).resource == nil {
                throw CommandFailure("the sample is not valid")
            }
        }
        return Double(bytes.count * rounds) / seconds / 1_000_000
    }

    private func evaluate() throws -> Double {
        let folder = try Places.folder("samples", given: nil)
        let patient = try ResourceFile.read(folder.appendingPathComponent("patient.json").path)
        let expression = try FHIRPathExpression(parsing: "name.where(use='official').given.first()")
            .compiled(for: patient.type)
        let rounds = 200_000
        let context = EvaluationContext()
        let seconds = try time {
            for _ in 0..<rounds where try expression.evaluate(on: patient.root, context: context).count != 1 {
                throw CommandFailure("the expression gave another result")
            }
        }
        return Double(rounds) / seconds
    }

    private func time(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
