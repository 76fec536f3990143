import FHIRModel
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 4: corrections (OBX-11 `C`, `D`, `W`, `X`) change or withdraw a sample and leave the old one in history.
@Suite(.timeLimit(.minutes(3)))
struct CorrectionTests {
    /// Where the original is when its correction comes.
    enum Place: CaseIterable, Sendable { case rows, blocks, thinned }

    /// One reading of a bed's patient, seconds after noon.
    private struct Reading {
        var value: String
        var second = 0
        var status = "F"
        var code = "150456^MDC_PULS_OXIM_SAT_O2^MDC"
        var unit = "262688^^MDC"
        var limits = "90-100"

        /// A message of its own; the header's time tells repetitions of the rest apart from each other.
        func message(_ number: Int) -> [UInt8] {
            let time = "2026012412\(String(second / 60 + 100).suffix(2))\(String(second % 60 + 100).suffix(2))+0000"
            return Monitor.framed(
                Array(
                    """
                    MSH|^~\\&|CORRECT||||20260124130000+0000||ORU^R01|K\(number)|P|2.6\r\
                    PID|||C-1^^^AFFERENT-DEMO^MR\r\
                    PV1||I|CORRECT-1\r\
                    OBX|1|NM|\(code)|1.1.1.1|\(value)|\(unit)|\(limits)|L|||\(status)|||\(time)\r
                    """.utf8))
        }
    }

    private static func send(_ readings: [Reading], to gateway: GatewayRun) async throws {
        for (number, reading) in readings.enumerated() {
            let answers = try await Monitor.converse(reading.message(number), port: gateway.mllp, awaiting: 1)
            #expect(answers.count == 1)
        }
        try await gateway.settle()
    }

    private static func id(of second: Int, in gateway: GatewayRun) async throws -> String {
        let samples = try await all(gateway)
        let time = Timestamp(year: 2026, month: 1, day: 24, hour: 12) + .seconds(second)
        return try #require(samples.first { $0.sample.time.instant == time }).observationID.description
    }

    private static func all(_ gateway: GatewayRun) async throws -> [StoredSample] {
        let noon = Timestamp(year: 2026, month: 1, day: 24, hour: 12)
        let subject = SampleSubject.patient(system: "https://afferent.example/fhir/mrn", value: "C-1")
        return try await gateway.store.samples(
            of: subject, from: noon - .seconds(60), to: noon + .seconds(9_999), limit: 1_000, newestFirst: false)
    }

    /// `status value` of the versions in a history, the latest first.
    private static func history(_ id: String, _ http: HTTPConnection) async throws -> [String] {
        let bundle = try #require(try await http.get("/fhir/Observation/\(id)/_history").resource)
        return bundle.root.children(named: "entry").compactMap { $0.first("resource") }.map(told)
    }

    private static func told(_ observation: Element) -> String {
        let value = observation["valueQuantity", "value"]?.text ?? "none"
        return "\(observation.first("status")?.text ?? "") \(value)"
    }

    private static func tend(_ place: Place, _ gateway: GatewayRun) async throws {
        guard place != .rows else { return }
        while try await gateway.store.tendSeries(now: Clock.now()) {}
    }

    private static func with(_ place: Place, _ body: @escaping @Sendable (GatewayRun) async throws -> Void) async throws
    {
        try await GatewayRun.with(adjust: { configuration in
            guard place != .rows else { return }
            (configuration.store.series.sealAfter, configuration.store.series.blockTime) = (.zero, .zero)
            if place == .thinned { configuration.store.series.thinAfter = .seconds(86_400) }
        }) { try await body($0) }
    }

    @Test(arguments: Place.allCases)
    func `a correction makes a second version and a withdrawal a third, wherever the original is`(
        place: Place
    ) async throws {
        try await Self.with(place) { gateway in
            try await Self.send([Reading(value: "88"), Reading(value: "97", second: 130)], to: gateway)
            try await Self.tend(place, gateway)
            let http = try HTTPConnection(port: gateway.http)
            let id = try await Self.id(of: 0, in: gateway)
            #expect(try await Self.history(id, http) == ["final 88"])
            #expect(try await http.get("/records/vitals/\(id)").text.contains("88"))

            try await Self.send([Reading(value: "98", status: "C")], to: gateway)
            #expect(try await Self.history(id, http) == ["corrected 98", "final 88"])
            #expect(try await http.get("/fhir/Observation/\(id)").version == "2")
            #expect(try await http.get("/records/vitals/\(id)").text.contains("corrected"))
            let corrected = try await gateway.matches("/fhir/Observation?status=corrected&code=59408-5")
            #expect(corrected.map(\.id) == [id])

            try await Self.tend(place, gateway)
            try await Self.send([Reading(value: "98", status: "W")], to: gateway)
            #expect(try await Self.history(id, http) == ["entered-in-error 98", "corrected 98", "final 88"])
            #expect(try await http.get("/records/vitals/\(id)").status == 404, "a withdrawn reading is no record")
            #expect(try await gateway.matches("/fhir/Observation?status=corrected").isEmpty)
            #expect(try await gateway.matches("/fhir/Observation?status=entered-in-error").map(\.id) == [id])
        }
    }

    @Test func `a correction of what was thinned away stands alone`() async throws {
        try await Self.with(.thinned) { gateway in
            try await Self.send(
                [0, 20, 40, 130].map { Reading(value: "\(90 + $0 % 7)", second: $0) }, to: gateway)
            let id = try await Self.id(of: 20, in: gateway)
            try await Self.tend(.thinned, gateway)
            #expect(try await Self.all(gateway).count == 2)
            try await Self.send([Reading(value: "77", second: 20, status: "C")], to: gateway)
            let http = try HTTPConnection(port: gateway.http)
            #expect(try await Self.history(id, http) == ["corrected 77"])
        }
    }

    @Test(arguments: ["C", "D", "W"], Place.allCases)
    func `an original that comes after its change changes nothing`(status: String, place: Place) async throws {
        try await Self.with(place) { gateway in
            try await Self.send([Reading(value: "96", status: status), Reading(value: "97", second: 130)], to: gateway)
            let id = try await Self.id(of: 0, in: gateway)
            try await Self.tend(place, gateway)
            try await Self.send([Reading(value: "60")], to: gateway)
            let http = try HTTPConnection(port: gateway.http)
            let state = status == "C" ? "corrected" : "entered-in-error"
            #expect(try await Self.history(id, http) == ["\(state) 96"])
            // The last of its channel as well.
            try await Self.send([Reading(value: "95", second: 200, status: status)], to: gateway)
            try await Self.send([Reading(value: "61", second: 200)], to: gateway)
            let last = try await Self.id(of: 200, in: gateway)
            #expect(try await Self.history(last, http) == ["\(state) 95"])
            #expect(try await Self.all(gateway).count == 3)
        }
    }

    @Test func `another value for the same time is a second version, and X with a value is a value`() async throws {
        try await Self.with(.rows) { gateway in
            try await Self.send(
                [Reading(value: "88", status: "X"), Reading(value: "89"), Reading(value: "89")], to: gateway)
            // What was said for the time being, and what confirms it, change nothing once the final value is there.
            let late = [
                Reading(value: "87", status: "P"), Reading(value: "89", status: "P"), Reading(value: "", status: "U"),
            ]
            try await Self.send(late, to: gateway)
            let http = try HTTPConnection(port: gateway.http)
            let id = try await Self.id(of: 0, in: gateway)
            #expect(try await Self.history(id, http) == ["final 89", "final 88"])
        }
    }

    @Test func `an alert ends when the reading that shows it is withdrawn, and stays in history`() async throws {
        try await Self.with(.rows) { gateway in
            // A pressure of a cuff needs no delay.
            var high = Reading(value: "215", code: "150021^MDC_PRESS_BLD_NONINV_SYS^MDC", unit: "266016^^MDC")
            try await Self.send([high], to: gateway)
            let raised = try await gateway.store.alerts(activeOnly: true, page: .init(count: 9)).items
            #expect(raised.map(\.vital) == ["nibp-systolic"])
            high.status = "D"
            try await Self.send([high], to: gateway)
            #expect(try await gateway.store.alerts(activeOnly: true, page: .init(count: 9)).items.isEmpty)
            let all = try await gateway.store.alerts(page: .init(count: 9)).items
            #expect(all.map(\.endReason) == raised.map { _ in "withdrawn" })
            let kinds = try await gateway.store.transitions(of: try #require(all.first).id).map(\.kind)
            #expect(kinds == [.raised, .ended])
        }
    }

    @Test(arguments: [("D", "entered-in-error"), ("C", "corrected"), ("P", "preliminary"), ("F", nil)])
    func `the news of a reading tells its status, and no value of what is withdrawn`(
        sent: String, told: String?
    ) async throws {
        try await Self.with(.rows) { gateway in
            try await Self.send([Reading(value: "88", status: sent)], to: gateway)
            let event = try #require(
                try await gateway.store.events(after: 0, limit: 9).map(\.event).first { $0.type == "vital.recorded" })
            let text = String(decoding: event.data, as: UTF8.self)
            #expect(text.contains(#""value":88"#) == (sent != "D"))
            #expect(text.contains(#""status":"#) == (told != nil) && text.contains(told ?? "vital"))
        }
    }

    @Test func `limits and flags of a row are served with its Observation`() async throws {
        try await Self.with(.rows) { gateway in
            try await Self.send([Reading(value: "88")], to: gateway)
            let http = try HTTPConnection(port: gateway.http)
            let id = try await Self.id(of: 0, in: gateway)
            let observation = try #require(try await http.get("/fhir/Observation/\(id)").resource)
            let range = observation.root["referenceRange"]
            #expect(range?["low", "value"]?.text == "90")
            #expect(range?["high", "value"]?.text == "100")
            #expect(range?.first("text")?.text == "90-100")
            #expect(observation.root["interpretation", "coding", "code"]?.text == "L")
        }
    }
}
