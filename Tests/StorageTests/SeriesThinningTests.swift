import Records
import Testing
import Values

@testable import Storage

struct SeriesThinningTests {
    private static func store(_ adjust: (inout SeriesPolicy) -> Void) throws -> (store: Store, tenant: TenantStore) {
        let store = try Store.inMemory { configuration in
            (configuration.series.sealAfter, configuration.series.blockTime) = (.zero, .zero)
            adjust(&configuration.series)
        }
        return (store, try store.tenant(.main))
    }

    /// Two hours of readings each five seconds, from a full hour on.
    private static let start = 12 * 60 + 22
    private static let seconds = stride(from: start, to: start + 7_200, by: 5)

    private func fill(_ tenant: TenantStore) async throws {
        for second in Self.seconds {
            var commit = Commit(time: .after(second))
            commit.samples = [.of(.number("\(second)", at: second))]
            _ = try await tenant.commit(commit)
        }
    }

    private func tendAll(_ tenant: TenantStore, now: Timestamp) async throws {
        while try await tenant.tendSeries(now: now) {}
    }

    private func seconds(_ tenant: TenantStore) async throws -> [Int] {
        try await tenant.samples(
            of: .patient, from: .after(-9_999), to: .after(99_999), limit: .max, newestFirst: false
        )
        .map { Int(($0.sample.time.instant - .base) / .seconds(1)) }
    }

    @Test func `thinning leaves one reading a minute, and only of hours that are old enough`() async throws {
        let (store, tenant) = try Self.store { $0.thinAfter = .seconds(86_400) }
        defer { store.close() }
        try await fill(tenant)
        // The first hour ends a day ago, to the second.
        let now = Timestamp.after(Self.start + 3_600 + 86_400)
        try await tendAll(tenant, now: now - .seconds(1))
        #expect(try await seconds(tenant).count == 1_440)
        try await tendAll(tenant, now: now)
        let left = try await seconds(tenant)
        #expect(Array(left.prefix(60)) == Array(stride(from: Self.start, to: Self.start + 3_600, by: 60)))
        #expect(left.count == 60 + 720)
        #expect(try tenant.sampleCount() == 780)
        #expect(try tenant.sampleObservation(SampleObservationID(.number("1", at: Self.start + 60))) != nil)
        #expect(try tenant.sampleObservation(SampleObservationID(.number("1", at: Self.start + 65))) == nil)
    }

    @Test func `what is evidence, referred to or the last of its channel stays`() async throws {
        let (store, tenant) = try Self.store { $0.retention = .seconds(3_600) }
        defer { store.close() }
        try await fill(tenant)
        let evidence = SampleObservationID(.number("1", at: Self.start + 605))
        let referred = SampleObservationID(.number("1", at: Self.start + 4_000))
        try await tenant.commit(at: 1) { commit in
            commit.alerts = [SeriesThinningTests.alert(evidence)]
            commit.resources = [
                Sample.create(
                    "DetectedIssue", "d1", [Sample.reference("implicated", "Observation", referred.description)])
            ]
        }
        try await tendAll(tenant, now: .after(Self.start + 50_000))
        #expect(try await seconds(tenant) == [Self.start + 605, Self.start + 4_000, Self.start + 7_195])
        #expect(try tenant.sampleCount() == 3)
        #expect(try tenant.latestSamples(of: [.patient]).count == 1)
        #expect(try tenant.sampleObservation(evidence) != nil)
    }

    @Test func `an Observation goes or stays with all of its versions`() async throws {
        let (store, tenant) = try Self.store { $0.thinAfter = .seconds(86_400) }
        defer { store.close() }
        try await fill(tenant)
        try await tendAll(tenant, now: .after(Self.start + 8_000))
        for (second, status) in [
            (Self.start, VitalSample.Status.enteredInError), (Self.start + 60, .corrected),
            (Self.start + 65, .corrected),
        ] {
            var commit = Commit(time: .after(9_999))
            commit.samples = [.of(.number("1", at: second, status: status), received: .after(9_999))]
            _ = try await tenant.commit(commit)
        }
        try await tendAll(tenant, now: .after(Self.start + 7_200 + 86_400))
        func versions(_ second: Int) throws -> Int {
            try tenant.sampleObservationVersions(SampleObservationID(.number("1", at: Self.start + second))).count
        }
        // The first of the first minute was withdrawn, so the next one stands for it.
        #expect(try (versions(0), versions(5)) == (0, 1))
        #expect(try (versions(60), versions(65)) == (2, 0))
        #expect(try await seconds(tenant).count == 121)
    }

    @Test func `by default nothing is ever removed`() async throws {
        let (store, tenant) = try Self.store { _ in }
        defer { store.close() }
        try await fill(tenant)
        try await tendAll(tenant, now: .after(2_000_000_000))
        #expect(try tenant.sampleCount() == 1_440)
    }

    static func alert(_ evidence: SampleObservationID) -> AlertTransition {
        let number = ExactDecimal(1)
        return AlertTransition(
            kind: .raised,
            alert: Alert(
                id: "a-1", subject: .patient, bed: nil, vital: "heart-rate", direction: .high, priority: .high,
                phase: .active, limit: number, unit: nil, value: MeasuredNumber(number),
                extreme: MeasuredNumber(number), onset: .base, raisedAt: .base,
                endedAt: nil, endReason: nil, evidence: [evidence.description], rule: "r"), decidedAt: .base,
            isLate: false)
    }
}
