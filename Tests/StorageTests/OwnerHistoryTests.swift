import Records
import TestSupport
import Testing
import Values

@testable import Storage

/// The history of all samples, against the versions of each of them.
struct OwnerHistoryTests {
    private static let subjects: [SampleSubject] = [.patient, .bedOne, .patient(system: nil, value: "MR-2")]
    private static let patients = ["MR-1", "MR-2", "MR-3"].map {
        PatientIdentifier(system: $0 == "MR-1" ? "urn:oid:1.2.36" : nil, value: $0)
    }
    private static let since = Timestamp.after(-10_000)

    /// What becomes known of the bed and of patients who are one.
    private static func facts(_ random: inout SeededGenerator, _ number: Int, at time: Timestamp) -> BedFacts {
        var facts = BedFacts()
        if Bool.random(using: &random) {
            let start = Timestamp.after(Int.random(in: -300...1_200, using: &random))
            let patient = Int.random(in: 0...3, using: &random) == 0 ? nil : patients.randomElement(using: &random)
            let length = Int.random(in: 60...600, using: &random)
            facts.associations = [
                Association(
                    subject: .bedOne,
                    span: AssociatedSpan(
                        since: start, until: Bool.random(using: &random) ? start + .seconds(length) : nil,
                        patient: patient, basis: patient == nil ? .nobody : .person, source: "test"), recordedAt: time)
            ]
        } else {
            let pair = patients.shuffled(using: &random)
            facts.links = [
                PatientLink(
                    id: "link-\(number)", prior: pair[0], survivor: pair[1], visit: nil, issuedAt: time,
                    recordedAt: time, source: "test", isUndone: Bool.random(using: &random))
            ]
        }
        return facts
    }

    private static func ward(_ seed: UInt64, _ tenant: TenantStore) async throws {
        var (ward, random) = (RandomWard(seed, subjects), SeededGenerator(seed: seed))
        for step in 0..<90 {
            var commit = ward.commit()
            if step % 7 == 3 { commit.beds = facts(&random, step, at: commit.time) }
            _ = try await tenant.commit(commit)
            if step % 10 == 9 { while try await tenant.tendSeries(now: ward.now - .seconds(200)) {} }
        }
    }

    private static func told(_ observation: SampleObservation) -> String {
        "\(observation.id) \(observation.version) \(observation.lastUpdated) "
            + String(decoding: observation.body, as: UTF8.self)
    }

    /// All items of all pages; the times of each list run backwards.
    private static func all(
        _ page: (PageRequest) async throws -> Page<SampleObservation>
    ) async throws -> [SampleObservation] {
        var (items, cursor) = ([SampleObservation](), String?.none)
        repeat {
            let part = try await page(PageRequest(count: 17, cursor: cursor))
            items += part.items
            cursor = part.next
        } while cursor != nil
        for (one, next) in zip(items, items.dropFirst()) { #expect(one.lastUpdated >= next.lastUpdated) }
        return items
    }

    @Test(arguments: [7, 8, 9, 10] as [UInt64])
    func `the history of all samples is the versions of each, whoever they became known to be of`(
        seed: UInt64
    ) async throws {
        let store = try Store.inMemory { ($0.series.sealAfter, $0.series.blockTime) = (.zero, .seconds(120)) }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        try await Self.ward(seed, tenant)
        var ids: Set<SampleObservationID> = []
        for subject in Self.subjects {
            let samples = try await tenant.samples(of: subject, from: Self.since, to: .after(99_999), limit: .max)
            ids.formUnion(samples.map(\.observationID))
        }
        for at in [nil, Timestamp.after(200)..<Timestamp.after(500)] {
            var expected: [String] = []
            for id in ids {
                let versions = try tenant.sampleObservationVersions(id)
                for (index, version) in versions.enumerated() {
                    let next = index + 1 < versions.count ? versions[index + 1].lastUpdated : nil
                    if let at, version.lastUpdated >= at.upperBound || next.map({ $0 <= at.lowerBound }) ?? false {
                        continue
                    }
                    expected.append(Self.told(version))
                }
            }
            let stored = try await Self.all { try await tenant.sampleHistory(since: Self.since, at: at, page: $0) }
            let owned = try await Self.all { try await tenant.sampleOwnerHistory(since: Self.since, at: at, page: $0) }
            let found = (stored + owned).map(Self.told)
            #expect(found.count == Set(found).count)
            #expect(Set(found) == Set(expected))
            #expect(at != nil || owned.count > 100)
        }
    }
}
