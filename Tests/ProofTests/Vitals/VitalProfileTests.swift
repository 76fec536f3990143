import FHIRModel
import Foundation
import Simulator
import Testing

/// Issue 2, Proof: every Observation served from the sample messages and the demo has the shape of R4's vital signs
/// profiles, which this test reads.
@Suite(.enabled(if: Ground.shared != nil, Ground.missing), .timeLimit(.minutes(5)))
struct VitalProfileTests {
    private static let names = ["vitalsigns", "bp", "oxygensat", "heartrate", "resprate", "bodytemp"]

    @Test func `what the sample messages gave has the shape of its profile`() async throws {
        let observations = try await DeviceRun.whole.value.observations
        let seen = try check(observations)
        #expect(Set(seen.keys) == Set(Self.names), "the sample messages have one of each: \(seen)")
        #expect(observations.contains { !isOfPatient($0) }, "some messages name no patient")
    }

    @Test func `what the demo's beds gave has the shape of its profile`() async throws {
        let observations = try await GatewayRun.with { gateway in
            let patients = try Data(contentsOf: Ground.root.appendingPathComponent("samples/demo-patients.json"))
            let loaded = try await HTTPConnection(port: gateway.http).send("POST", "/fhir", [UInt8](patients))
            try #require(loaded.status == 200)
            for (layout, beds) in [(MonitorLayout.ward, 6), (.intensive, 8)] {
                var load = LoadConfiguration(host: "127.0.0.1", port: gateway.mllp)
                (load.beds, load.layout, load.duration, load.connections) = (beds, layout, .seconds(2), 2)
                load.pace = .perBed(hertz: 2)
                #expect(try await LoadGenerator(load).run().isComplete)
            }
            try await gateway.settle()
            // The patients bring laboratory results of their own.
            return try await gateway.matches("/fhir/Observation?_count=500").filter { $0.id?.hasPrefix("v-") == true }
        }
        let seen = try check(observations)
        #expect(Set(seen.keys) == Set(Self.names), "\(seen)")
        let known = observations.filter { $0.root["subject", "reference"]?.text?.hasPrefix("Patient/demo-") == true }
        #expect(!known.isEmpty && known.count < observations.count, "beds 7 and 8 have no patient in the store")
    }

    @Test func `a number without its unit, or a text, is not called a vital sign, and the gateway takes its own word`()
        async throws
    {
        let rows: [(row: String, code: String?, category: String)] = [
            ("NM|150344^MDC_TEMP^MDC|1.1.1.1|36.8|", nil, "procedure"),
            ("NM|150344^MDC_TEMP^MDC|1.1.1.2|36.8|268192^^MDC", "8310-5", "vital-signs"),
            ("NM|150344^MDC_TEMP^MDC|1.1.1.3||", "8310-5", "vital-signs"),
            ("ST|150344^MDC_TEMP^MDC|1.1.1.4|Probe off|", nil, "procedure"),
            ("NM|8310-5^Temp^LN|1.1.1.5|36.8|", nil, "procedure"),
            // Rates and percentages have one unit that nobody writes otherwise.
            ("NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.6|72|", "8867-4", "vital-signs"),
            ("NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.7|97|", "2708-6", "vital-signs"),
            ("NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.2.1.1|120|", nil, "procedure"),
            ("NM|188736^MDC_MASS_BODY_ACTUAL^MDC|1.1.1.8|72|", nil, "procedure"),
            ("NM|188736^MDC_MASS_BODY_ACTUAL^MDC|1.1.1.9|72|kg^^UCUM", "29463-7", "vital-signs"),
            ("NM|188740^MDC_LEN_BODY_ACTUAL^MDC|1.1.1.10|1.72|m^^UCUM", nil, "procedure"),
        ]
        try await GatewayRun.with { gateway in
            for (number, row) in rows.enumerated() {
                let second = String(number + 100).suffix(2)
                let segments = [
                    "MSH|^~\\&|MON||||20260124120000+0000||ORU^R01^ORU_R01|\(number)|P|2.6",
                    "PID|||A^^^AFFERENT-DEMO^MR",
                    "PV1||I|ICU^^1", "OBR|1||||||202601241200\(second)+0000", "OBX|1|\(row.row)||||||R",
                ]
                let message = Monitor.framed(Array(segments.joined(separator: "\r").utf8))
                _ = try await Monitor.converse(message, port: gateway.mllp, awaiting: 1)
            }
            try await gateway.settle()
            let connection = try HTTPConnection(port: gateway.http)
            let found = try await gateway.matches("/fhir/Observation?_sort=date&_count=50")
            try #require(found.count == rows.count)
            for (observation, row) in zip(found, rows) {
                let codings = observation.root.first("code")?.children(named: "coding") ?? []
                let loinc = codings.filter { $0.first("system")?.text == "http://loinc.org" }
                #expect(loinc.first?.first("code")?.text == row.code, "\(row.row)")
                let category = observation.root.first("category")?.first("coding")?.first("code")?.text
                #expect(category == row.category, "\(row.row)")
                let outcome = try await connection.send("POST", "/fhir/Observation/$validate", observation.json())
                #expect(!outcome.text.contains("\"severity\":\"error\""), "\(row.row): \(outcome.text)")
            }
            for (query, count) in [("code=8310-5", 2), ("category=procedure", 6), ("category=vital-signs", 5)] {
                let matches = try await gateway.matches("/fhir/Observation?\(query)&_count=50")
                #expect(matches.count == count, "\(query)")
            }
        }
    }

    @Test func `the test sees what lacks the shape`() throws {
        func observation(_ change: (String) -> String) throws -> Resource {
            let good = """
                {"resourceType":"Observation","status":"final","category":[{"coding":[{"system":
                "http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
                "code":{"coding":[{"system":"http://loinc.org","code":"8310-5"}]},"subject":{"reference":"Patient/a"},
                "effectiveDateTime":"2026-01-24","valueQuantity":{"value":36.8,"unit":"C","system":
                "http://unitsofmeasure.org","code":"Cel"}}
                """
            return try #require(Resource.parse(json: Array(change(good).utf8)).readable)
        }
        let shape = try ProfileShape(named: "bodytemp")
        #expect(shape.codes == ["8310-5"])
        #expect(try shape.faults(in: observation { $0 }) == [])
        for (text, other, place) in [
            ("Cel", "K", "value[x]:valueQuantity.code"), ("\"unit\":\"C\",", "", "value[x]:valueQuantity.unit"),
            ("8310-5", "8329-5", "code.coding:BodyTempCode"), ("vital-signs", "exam", "category:VSCat"),
            ("Patient/a", "Group/a", "subject"), ("2026-01-24", "2026", "effective[x]: vs-1"),
            ("\"final\"", "\"over\"", "status"), ("valueQuantity", "valueRatio", "value[x]"),
        ] {
            let faults = try shape.faults(in: observation { $0.replacingOccurrences(of: text, with: other) })
            #expect(faults.contains { $0.hasPrefix("Observation." + place) }, "\(text) → \(other): \(faults)")
        }
        let pressure = try ProfileShape(named: "bp").faults(in: observation { $0 })
        #expect(pressure.contains { $0.hasPrefix("Observation.component: 0 of 2") }, "\(pressure)")
    }

    /// Checks each Observation of a patient against `vitalsigns` and the profile of its code, and that no other one is
    /// called a vital sign. Returns how many were checked against each profile.
    private func check(_ observations: [Resource]) throws -> [String: Int] {
        let shapes = try Self.names.map { (name: $0, shape: try ProfileShape(named: $0)) }
        var seen: [String: Int] = [:]
        for observation in observations {
            let id = observation.id ?? ""
            let categories = observation.root.children(named: "category").flatMap { $0.children(named: "coding") }
                .compactMap { $0.first("code")?.text }
            let claimed = (observation.root.first("meta")?.children(named: "profile") ?? []).compactMap(\.text)
            guard isOfPatient(observation) else {
                #expect(!categories.contains("vital-signs") && claimed.isEmpty, "\(id)")
                continue
            }
            #expect(categories.contains("vital-signs"), "\(id)")
            let codings = observation.root["code"]?.children(named: "coding") ?? []
            let codes = Set(codings.compactMap { $0.first("code")?.text })
            for (name, shape) in shapes where shape.codes.isEmpty || !shape.codes.isDisjoint(with: codes) {
                seen[name, default: 0] += 1
                let faults = try shape.faults(in: observation)
                let text = String(decoding: observation.json(), as: UTF8.self)
                #expect(faults == [], "\(name): \(text)")
                #expect(claimed.contains(shape.url), "\(name) is not claimed: \(text)")
            }
        }
        return seen
    }

    private func isOfPatient(_ observation: Resource) -> Bool {
        let subject = observation.root["subject"]
        return subject?.first("type")?.text == "Patient"
            || subject?.first("reference")?.text?.hasPrefix("Patient/") == true
    }
}
