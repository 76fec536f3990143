import HL7v2
import Records
import Storage
import Testing
import Values

/// Reports of laboratories through the whole gateway: one record for each result, whatever is sent again or put right.
@Suite(.timeLimit(.minutes(3)))
struct LaboratoryReportTests {
    /// One report, given out some minutes after noon.
    private struct Report {
        var rows: [String]
        var minute: Int
        var patient = "A1^^^AFFERENT-DEMO^MR"

        func message(_ number: Int) -> [UInt8] {
            let given = "2026012412\(minute < 10 ? "0" : "")\(minute)+0000"
            let order = "OBR|1|P1|F1|BMP^Basic panel^L|||202601241100+0000"
            let lines =
                ["MSH|^~\\&|LAB||||20260124130000+0000||ORU^R01|R\(number)|P|2.6", "PID|||\(patient)"]
                + [order + String(repeating: "|", count: 15) + given + "|||F"] + rows
            return Monitor.framed(Array((lines.joined(separator: "\r") + "\r").utf8))
        }
    }

    private static func send(_ reports: [Report], to gateway: GatewayRun) async throws {
        for (number, report) in reports.enumerated() {
            let answers = try await Monitor.converse(report.message(number), port: gateway.mllp, awaiting: 1)
            #expect(answers.count == 1)
        }
        try await gateway.settle()
    }

    private static func records(_ gateway: GatewayRun) async throws -> [StoredRecord] {
        try await gateway.store.records(kind: "laboratory", page: PageRequest(count: 99)).items
    }

    private static func potassium(_ value: String, _ status: String) -> String {
        "OBX|1|NM|K^Potassium^L^2823-3^Potassium^LN||\(value)|mmol/L|3.5-5.1||||\(status)"
    }

    /// `status value` of the only result, with the number of its versions.
    private static func told(_ gateway: GatewayRun) async throws -> String {
        let found = try await records(gateway)
        guard found.count == 1, let stored = found.first else { return "\(found.count) results" }
        guard case .text(let status)? = stored.record["status"] else { return "no status" }
        guard case .quantity(let value)? = stored.record["value"] else { return "\(status) nothing" }
        return "\(status) \(value.value.text) v\(stored.version)"
    }

    @Test func `a result is put right under its id, an older message changes nothing, a deletion withdraws it`()
        async throws
    {
        try await GatewayRun.with { gateway in
            try await Self.send([Report(rows: [Self.potassium("5.10", "P")], minute: 10)], to: gateway)
            #expect(try await Self.told(gateway) == "preliminary 5.10 v1")
            try await Self.send([Report(rows: [Self.potassium("5.10", "P")], minute: 10)], to: gateway)
            #expect(try await Self.told(gateway) == "preliminary 5.10 v1")
            try await Self.send([Report(rows: [Self.potassium("", "U")], minute: 20)], to: gateway)
            #expect(try await Self.told(gateway) == "final 5.10 v2")
            try await Self.send([Report(rows: [Self.potassium("4.9", "C")], minute: 30)], to: gateway)
            #expect(try await Self.told(gateway) == "corrected 4.9 v3")
            try await Self.send([Report(rows: [Self.potassium("5.2", "F")], minute: 15)], to: gateway)
            #expect(try await Self.told(gateway) == "corrected 4.9 v3")
            try await Self.send([Report(rows: [Self.potassium("4.9", "D")], minute: 40)], to: gateway)
            #expect(try await Self.told(gateway) == "0 results")
            try await Self.send([Report(rows: [Self.potassium("5.3", "F")], minute: 35)], to: gateway)
            #expect(try await Self.told(gateway) == "0 results")
            try await Self.send([Report(rows: [Self.potassium("5.4", "F")], minute: 50)], to: gateway)
            #expect(try await Self.told(gateway) == "final 5.4 v5")
        }
    }

    @Test func `a report that names nobody is kept for a person, and gives nobody a result`() async throws {
        try await GatewayRun.with { gateway in
            let report = Report(rows: [Self.potassium("5.1", "F")], minute: 10, patient: "")
            try await Self.send([report], to: gateway)
            #expect(try await Self.records(gateway).isEmpty)
            let kept = try await gateway.store.quarantine(page: PageRequest(count: 9)).items
            #expect(kept.map(\.reason) == ["no-patient"])
        }
    }

    @Test func `a result says the same whether it came as a message or as a resource`() async throws {
        try await GatewayRun.with { gateway in
            let http = try HTTPConnection(port: gateway.http)
            let patient = """
                {"resourceType":"Patient","id":"anna","identifier":[{"system":"https://afferent.example/fhir/mrn",
                "value":"A1"}]}
                """
            let observation = """
                {"resourceType":"Observation","id":"k","status":"final","subject":{"reference":"Patient/anna"},
                "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
                "code":"laboratory"}]}],"code":{"coding":[{"system":"urn:hl7v2:coding-system:L","code":"K",
                "display":"Potassium"},{"system":"http://loinc.org","code":"2823-3","display":"Potassium"}],
                "text":"Potassium"},"effectiveDateTime":"2026-01-24T11:00:00.000Z","issued":"2026-01-24T12:10:00.000Z",
                "valueQuantity":{"value":10.00,"comparator":">","unit":"mmol/L",
                "system":"http://unitsofmeasure.org","code":"mmol/L"},"referenceRange":[{"low":{"value":3.5,
                "unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"},"high":{"value":5.1,
                "unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"},"text":"3.5-5.1"}]}
                """
            for (type, body) in [("Patient/anna", patient), ("Observation/k", observation)] {
                let answer = try await http.send("PUT", "/fhir/\(type)", Array(body.utf8))
                #expect(answer.status == 201)
            }
            try await Self.send([Report(rows: [Self.potassium(">10.00", "F")], minute: 10)], to: gateway)
            let found = try await Self.records(gateway).map(\.record)
            #expect(found.count == 2 && Set(found.map(\.guest)) == ["anna"])
            let told = found.map { record in
                record.fields.filter { !["order", "service", "asOf"].contains($0.name) }
            }
            #expect(told.first == told.last)
        }
    }
}
