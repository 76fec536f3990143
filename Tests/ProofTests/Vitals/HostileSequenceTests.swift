import Foundation
import Ingest
import Journal
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// What a ward does to alerts: patients come, go and swap, messages come twice, late and wrong, files change, the gateway
/// restarts. No alert is missed, none is raised of the past, and none is shown with another's patient.
@Suite(.timeLimit(.minutes(3)))
struct HostileSequenceTests {
    private static func adt(_ event: String, _ patients: [(id: String, place: String)]) -> [UInt8] {
        let at = Timestamp.now.hl7
        var segments = ["MSH|^~\\&|EMR|HOSP|||\(at)||ADT^\(event)|\(at)|P|2.6", "EVN|\(event)|\(at)||||\(at)"]
        for patient in patients {
            segments.append("PID|||\(patient.id)^^^AFFERENT-DEMO^MR||Family^\(patient.id)")
            segments.append("PV1||I|\(patient.place)")
        }
        return Array(segments.joined(separator: "\r").utf8)
    }

    /// The alerts as `bed state guest`, in order of their onset; the guest is that of a patient.
    private static func shown(_ ward: MonitoredBed) async throws -> [String] {
        let alerts = try await ward.alerts().sorted { $0.onset < $1.onset }
        let store = try ward.gateway.store
        return try alerts.map { alert in
            let guest = try store.record(kind: "alert", id: alert.id)?.record.guest
            let known = ["A", "C"].first {
                guest == TenantStore.toldGuestID(of: PatientIdentifier(system: BedSide.mrn, value: $0))
            }
            let bed = if case .bed(let name) = alert.subject { name } else { alert.bed ?? "-" }
            return "\(bed) \(alert.endReason ?? alert.phase.rawValue) \(known ?? "-")"
        }
    }

    @Test func `a discharge ends the alert of the bed, and who comes next has an alert of its own`() async throws {
        try await GatewayRun.with { gateway in
            let ward = MonitoredBed(gateway)
            try await ward.send(Self.adt("A01", [("A", "ICU^1^B1")]))
            try await ward.send(.pressure("60"))
            #expect(try await Self.shown(ward) == ["ICU^1^B1 active A"])
            try await ward.send(Self.adt("A03", [("A", "ICU^1^B1")]))
            #expect(try await Self.shown(ward) == ["ICU^1^B1 association-changed A"])
            try await ward.send(Self.adt("A01", [("C", "ICU^1^B1")]))
            try await ward.send(.pressure("61"), .pressure("62"))
            #expect(try await Self.shown(ward) == ["ICU^1^B1 association-changed A", "ICU^1^B1 active C"])
        }
    }

    @Test func `who swap beds take no alert with them, and leave none behind`() async throws {
        try await GatewayRun.with { gateway in
            var (one, other) = (MonitoredBed(gateway), MonitoredBed(gateway))
            (other.bed, other.address) = ("ICU^1^B2", "127.0.0.3")
            try await one.send(Self.adt("A01", [("A", "ICU^1^B1")]), Self.adt("A01", [("C", "ICU^1^B2")]))
            try await one.send(.pressure("60"))
            try await other.send(.pressure("61"))
            #expect(try await Self.shown(one) == ["ICU^1^B1 active A", "ICU^1^B2 active C"])
            try await one.send(Self.adt("A17", [("A", "ICU^1^B2"), ("C", "ICU^1^B1")]))
            try await one.send(.pressure("118"))
            try await other.send(.pressure("63"))
            #expect(
                try await Self.shown(one) == [
                    "ICU^1^B1 association-changed A", "ICU^1^B2 association-changed C", "ICU^1^B2 active A",
                ])
        }
    }

    @Test func `a name that is typed in while an alert runs is no second alert, unless the bed is another's`()
        async throws
    {
        try await GatewayRun.with { gateway in
            var ward = MonitoredBed(gateway)
            try await ward.send(.pressure("60"))
            ward.patient = "A"
            try await ward.send(.pressure("61"), .pressure("62"))
            #expect(try await ward.states() == ["nibp-systolic high active"])
            #expect(try await ward.alerts().first?.subject.patient?.value == "A")
            let told = try await gateway.store.events(after: 0, limit: 100).count { $0.event.type == "alert.raised" }
            #expect(told == 1)
            try await ward.send(.pressure("118"))
            #expect(try await ward.states() == ["nibp-systolic high recovered"])

            var other = MonitoredBed(gateway)
            other.bed = "ICU^1^B2"
            try await other.send(Self.adt("A01", [("C", "ICU^1^B2")]))
            try await other.send(.pressure("63"))
            other.patient = "X9"
            try await other.send(.pressure("64"))
            let active = try await other.alerts().filter { $0.phase == .active }
            #expect(Set(active.map(\.subject)) == [.bed("ICU^1^B2"), .patient(system: BedSide.mrn, value: "X9")])
        }
    }

    @Test func `what comes twice, late or out of order raises nothing again`() async throws {
        try await GatewayRun.with { gateway in
            let ward = MonitoredBed(gateway)
            let start = Timestamp.now
            let low = ward.message(.pressure("60"), at: start)
            try await ward.send(low, low, ward.message(.pressure("118"), at: start + .seconds(2)))
            #expect(try await ward.states() == ["nibp-systolic high recovered"])
            let again = String(decoding: low, as: UTF8.self).replacing("|\(start.microseconds)|", with: "|again|")
            try await ward.send(
                low, Array(again.utf8), ward.message(.pressure("61"), at: start + .seconds(1)),
                ward.message(.pressure("62"), at: start - .seconds(300)))
            #expect(try await ward.states() == ["nibp-systolic high recovered"])
            try await ward.send(ward.message(.pressure("63"), at: start + .seconds(3)))
            #expect(try await ward.states().sorted() == ["nibp-systolic high active", "nibp-systolic high recovered"])
        }
    }

    @Test func `limits hold in whatever unit the monitor measures, and of a withdrawn reading no alert stays`()
        async throws
    {
        try await GatewayRun.with { gateway in
            let ward = MonitoredBed(gateway)
            var row = MonitoredBed.Row.pressure("7.5")
            row.unit = "kPa^^UCUM"
            let at = Timestamp.now
            try await ward.send(ward.message(row, at: at))
            let alert = try #require(try await ward.alerts().first)
            #expect(alert.unit == "mm[Hg]" && alert.limit?.text == "70" && alert.priority == .high)
            #expect(alert.value?.value.approximate.rounded() == 56)
            row.status = "D"
            try await ward.send(ward.message(row, at: at))
            #expect(try await ward.states() == ["nibp-systolic high withdrawn"])
        }
    }

    @Test func `two tenants with one name of a bed know nothing of each other's alerts`() async throws {
        let north = try #require(TenantID("north"))
        try await GatewayRun.with(
            adjust: { configuration in
                configuration.tenants = [.main, north]
                configuration.mllp.peers = [("127.0.0.2", TenantID.main), ("127.0.0.3", north)].map { address, tenant in
                    .init(
                        name: address, range: AddressRange(address + "/32"), certificate: nil, tenant: tenant,
                        zone: nil,
                        profile: nil, answersTo: nil)
                }
            },
            { gateway in
                let stores = try [TenantID.main, north].map { try gateway.gateway.store.tenant($0) }
                func active() async throws -> [[String]] {
                    var found: [[String]] = []
                    for store in stores {
                        found.append(try await store.alerts(page: PageRequest(count: 9)).items.map(\.phase.rawValue))
                    }
                    return found
                }
                let journal = gateway.gateway.journal
                func send(_ value: String, from address: String, of tenant: TenantID) async throws {
                    let message = MonitoredBed(gateway).message(.pressure(value))
                    _ = try await Monitor.converse(
                        Monitor.framed(message), port: gateway.mllp, from: address, awaiting: 1)
                    #expect(try await eventually { journal.applied(tenant) >= journal.durable(tenant) })
                }
                try await send("60", from: "127.0.0.2", of: .main)
                #expect(try await active() == [["active"], []])
                try await send("118", from: "127.0.0.3", of: north)
                #expect(try await active() == [["active"], []])
                try await send("61", from: "127.0.0.3", of: north)
                try await send("119", from: "127.0.0.2", of: .main)
                #expect(try await active() == [["ended"], ["active"]])
                let http = try HTTPConnection(port: gateway.http)
                let shown = (
                    try await http.get("/main/alerts?active=true").text,
                    try await http.get("/north/alerts?active=true").text
                )
                #expect(!shown.0.contains("nibp") && shown.1.contains("nibp"))
            })
    }

    @Test func `limits that change while an alert runs count at once, and a restart pages nobody again`() async throws {
        try await Ground.withTemporaryFolder { folder in
            let profiles = folder.appendingPathComponent("Profiles")
            try FileManager.default.copyItem(at: Ground.root.appendingPathComponent("Profiles"), to: profiles)
            let data = folder.appendingPathComponent("data")
            let adjust: @Sendable (inout GatewayConfiguration) -> Void = { $0.profiles = profiles.path }
            try await GatewayRun.with(data: data, adjust: adjust) { gateway in
                let ward = MonitoredBed(gateway)
                try await ward.send(.pressure("85"))
                #expect(try await ward.states() == ["nibp-systolic medium active"])
            }
            try await GatewayRun.with(data: data, adjust: adjust) { gateway in
                let ward = MonitoredBed(gateway)
                try await ward.send(.pressure("84"))
                let raised = try await gateway.store.events(after: 0, limit: 100).count {
                    $0.event.type == "alert.raised"
                }
                #expect(raised == 1)
                let file = profiles.appendingPathComponent("alerts/adult-default.yaml")
                let text = try String(contentsOf: file, encoding: .utf8)
                let changed = text.replacing(
                    "{ limit: 90, priority: medium, delay: 0s, hysteresis: 5 }",
                    with: "{ limit: 78, priority: medium, delay: 0s, hysteresis: 5 }")
                try #require(changed != text)
                try Data(changed.utf8).write(to: file)
                #expect(
                    try await eventually { try await ward.states() == ["nibp-systolic medium profile-changed"] },
                    "84 is a good pressure by the limits of now (78, and 83 to end)")
            }
        }
    }
}
