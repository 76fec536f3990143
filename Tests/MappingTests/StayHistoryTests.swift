import Foundation
import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

/// What recorded sequences of ADT mean together: where each patient was, from when to when.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct StayHistoryTests {
    /// The statements of a sequence, in the order of its files.
    private struct Sequence {
        var name: String
        var movements: [Movement] = []

        /// The stays that the statements tell, a line each.
        func history(_ beds: BedMatching) -> [String] {
            Set(movements.map(\.patient)).sorted { $0.key < $1.key }.flatMap { patient in
                PatientPath.stays(of: movements.filter { $0.patient == patient }, as: patient, beds: beds).map {
                    "  \(patient.value) in \($0.place): \($0.since.description) to \($0.until?.description ?? "now")"
                }
            }
        }
    }

    private func sequences() throws -> (sequences: [Sequence], beds: BedMatching) {
        let mapper = try Fixtures.mapper()
        var sequences: [Sequence] = []
        for file in try files() {
            // `Adt-Location-Moves-03_A02.hl7` is one of Adt-Location-Moves.
            let name = file.lastPathComponent.split(separator: "-").dropLast().joined(separator: "-")
            let (message, context) = (
                try HL7Message(parsing: [UInt8](try Data(contentsOf: file))),
                MessageContext(
                    peer: "adt", receivedAt: Timestamp(year: 2026, month: 1, day: 24),
                    journalSequence: UInt64(sequences.count))
            )
            var cache = ChannelCache()
            let said = mapper.reading(of: message, context: context, cache: &cache)?.patients?.movements ?? []
            if sequences.last?.name != name { sequences.append(Sequence(name: name)) }
            sequences[sequences.count - 1].movements += said
        }
        return (sequences, mapper.beds)
    }

    private func files() throws -> [URL] {
        let folder = Shared.folder.appendingPathComponent("devices/samples/generic/emap")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasPrefix("Adt-Location-") || $0.lastPathComponent.contains("DoubleA01") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    @Test func `sequences of admissions, moves and their cancellations are histories of stays`() throws {
        let (sequences, beds) = try sequences()
        var lines: [String] = []
        for sequence in sequences {
            lines.append(sequence.name)
            lines += sequence.movements.map {
                "    \($0.act) \($0.kind) \($0.place ?? "-") at \($0.at.description), told \($0.issuedAt.description)"
            }
            lines += sequence.history(beds)
        }
        #expect(sequences.count == 6)
        try Fixtures.expectGolden(lines.joined(separator: "\n") + "\n", "mapping/adt-histories.txt")
    }

    @Test func `whatever the order of arrival, and however often, the history is the same`() throws {
        let (sequences, beds) = try sequences()
        var random = SystemRandomNumberGenerator()
        for sequence in sequences {
            for _ in 0..<20 {
                var other = sequence
                other.movements = (sequence.movements + sequence.movements).shuffled(using: &random)
                #expect(other.history(beds) == sequence.history(beds), "\(sequence.name)")
            }
        }
    }
}
