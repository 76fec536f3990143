import Records
import Search
import Storage
import Testing
import Values

/// Samples through the door of the store, beside the resources that they are about.
struct SeriesTenantTests {
    private let sample = VitalSample.number("72", flags: ["H"])

    private func patient(_ id: String, _ value: String) -> ResourceWrite {
        .init(
            key: ResourceKey(type: "Patient", id: id), version: 1, expects: .neverStored, change: .create,
            body: Array(#"{"resourceType":"Patient","id":"\#(id)"}"#.utf8),
            index: [
                IndexValue(parameter: "identifier", content: .token(system: "urn:oid:1.2.36", code: value))
            ])
    }

    private let plan = SearchPlan(
        resourceType: "Observation",
        clauses: [
            .init(parameter: "patient", alternatives: [.reference(type: "Patient", id: "p1", url: nil)]),
            .init(parameter: "code", alternatives: [.token(.code("8867-4"))]),
        ], count: 10)

    @Test func `a sample is found and served as an Observation of the patient with its identifier`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        var commit = Commit(time: .after(1))
        commit.resources = [patient("p1", "MR-1")]
        commit.samples = [.of(sample, .number("98", .saturation, row: 2))]
        _ = try await tenant.commit(commit)
        #expect(try tenant.sampleCount() == 2)
        #expect(try tenant.latestSamples(of: [.patient]).map(\.sample.told).first == sample.told)
        #expect(try tenant.measuredSubjects().map(\.newest) == [.base])
        let day = try await tenant.samples(of: .patient, from: .base, to: .after(9), limit: 9)
        #expect(day.count == 2)
        let search = try #require(try tenant.sampleSearch(plan))
        let page = try await tenant.sampleObservations(matching: search) { _ in true }
        #expect(page.items.map(\.id) == [SampleObservationID(sample)])
        #expect(String(decoding: page.items[0].body, as: UTF8.self).contains(#""reference":"Patient/p1""#))
        #expect(try await tenant.sampleTotal(of: search) { _ in true } == 1)
        #expect(try tenant.sampleObservation(page.items[0].id) == page.items[0])
    }

    @Test func `an identifier of two patients makes a sample neither's`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        var commit = Commit(time: .after(1))
        commit.resources = [patient("p1", "MR-1"), patient("p2", "MR-1")]
        commit.samples = [.of(sample)]
        _ = try await tenant.commit(commit)
        #expect(try tenant.sampleSearch(plan) == nil)
        let body = try #require(try tenant.sampleObservation(SampleObservationID(sample))).body
        #expect(!String(decoding: body, as: UTF8.self).contains("reference\""))
    }

    @Test func `a commit that fails leaves no sample`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        var commit = Commit(time: .after(1))
        commit.resources = [patient("p1", "MR-1")]
        _ = try await tenant.commit(commit)
        commit.samples = [.of(sample)]
        await #expect(throws: StoreError(.conflict, "")) { try await tenant.commit(commit) }
        #expect(try tenant.sampleCount() == 0)
        #expect(try tenant.latestSamples(of: [.patient]).isEmpty)
    }
}
