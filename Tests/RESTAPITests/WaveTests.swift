import FHIRModel
import HTTPTypes
import Records
import Storage
import Testing
import Values

struct WaveTests {
    private static let subject = SampleSubject.patient(system: "urn:mrn", value: "1")

    private static func channel(
        _ id: UInt64, _ code: String, _ name: String, subject: SampleSubject = subject, unit: String = "mV"
    ) -> Channel {
        let metric = Metric(
            name: name, codings: [Coding(system: CodeSystemURI.mdc, code: code)], unit: unit, unitDisplay: nil)
        return Channel(
            id: id, subject: subject, bed: "B1", device: "M1", peer: "10.0.0.1", metric: metric, path: "1.1.1.1")
    }

    private static let ecg = channel(900, "131330", "ecg-ii")
    private static let pleth = channel(901, "150452", "pleth", unit: "1")
    private static let other = channel(902, "131330", "ecg-ii", subject: .bed("B2"))

    private static func chunk(_ channel: Channel, at second: Int, level: Int32 = 0) throws -> WaveformChunk {
        let time = SampleTime(
            instant: Gateway.start + .seconds(second), text: "", offsetMinutes: 60, basis: .request, zoneBasis: .sent)
        return WaveformChunk(
            channel: channel, start: time, rate: try #require(.init(samples: 250)), resolution: ExactDecimal("0.0050")!,
            origin: ExactDecimal("-1")!, samples: (0..<250).map { $0 % 50 + level },
            gaps: [.init(samples: 1..<2, reason: .invalid), .init(samples: 3..<4, reason: .aboveLimit)],
            lowerLimit: ExactDecimal("-5.0"), upperLimit: ExactDecimal("5.0"))
    }

    /// A gateway with a minute of two waves of one patient and of one of a bed, and heart rates of the patient.
    private static func filled() async throws -> Gateway {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        var commit = Commit(time: Gateway.start)
        commit.samples = (0..<10).map { Made.sample($0 * 2 + 1) }
        commit.waves = [
            WaveBatch(
                receivedAt: Gateway.start,
                chunks: try (0..<60).flatMap { [try chunk(ecg, at: $0), try chunk(pleth, at: $0)] }
                    + (0..<5).map { try chunk(other, at: $0) })
        ]
        _ = try await gateway.tenant().commit(commit)
        return gateway
    }

    private static func ids(_ reply: Gateway.Reply) -> [String] {
        reply.entries.compactMap { $0.first("resource")?.asResource?.id }
    }

    private static func id(_ channel: Channel, at second: Int) -> String {
        WaveObservationID(channel: channel.id, start: Gateway.start + .seconds(second)).description
    }

    private static let from = (Gateway.start + .seconds(10)).text(fractionDigits: 0)
    private static let to = (Gateway.start + .seconds(20)).text(fractionDigits: 0)

    @Test func `a time of a wave is found by patient and code, each piece once and in order`() async throws {
        let gateway = try await Self.filled()
        let query = "patient=p&code=131330&date=ge\(Self.from)&date=lt\(Self.to)"
        var (found, next) = ([String](), String?("/fhir/Observation?\(query)&_sort=date&_count=4"))
        while let path = next {
            let page = await gateway.send(.get, path)
            #expect(page.status == 200)
            (found, next) = (found + Self.ids(page), page.link("next"))
        }
        // The piece before has no sample after its end, which is where the time begins.
        #expect(found == (10..<20).map { Self.id(Self.ecg, at: $0) })
        let newest = await gateway.send(.get, "/fhir/Observation?subject=Patient/p&code=131330,150452&_count=3")
        #expect(
            Self.ids(newest) == [
                Self.id(Self.pleth, at: 59), Self.id(Self.ecg, at: 59), Self.id(Self.pleth, at: 58),
            ])
        let total = await gateway.send(.get, "/fhir/Observation?\(query)&_total=accurate&_count=1")
        #expect(total.root.first("total")?.text == "10")
        let all = await gateway.send(.get, "/fhir/Observation?code=131330&_count=200")
        #expect(Self.ids(all).count == 65)
        let system = await gateway.send(.get, "/fhir/Observation?combo-code=urn:iso:std:iso:11073:10101%7C150452")
        #expect(Self.ids(system).first == Self.id(Self.pleth, at: 59))
        let compartment = await gateway.send(.get, "/fhir/Patient/p/Observation?code=150452&_count=100")
        #expect(Self.ids(compartment).count == 60)
        let device = await gateway.send(.get, "/fhir/Observation?device:identifier=M1&code=150452&_count=100")
        #expect(Self.ids(device).count == 60)
    }

    @Test func `who does not ask for waves gets none`() async throws {
        let gateway = try await Self.filled()
        for query in [
            "patient=p", "patient=p&category=vital-signs", "patient=p&code=8867-4", "patient=p&code:not=8867-5",
            "code=urn:iso:std:iso:11073:10101%7C&patient=p", "patient=p&code=131330&category=vital-signs",
            "patient=p&code=131331", "patient=nobody&code=131330",
        ] {
            let found = Self.ids(await gateway.send(.get, "/fhir/Observation?\(query)&_count=100"))
            #expect(found.allSatisfy { $0.hasPrefix("v-") }, "\(query)")
        }
        let both = Self.ids(await gateway.send(.get, "/fhir/Observation?patient=p&code=8867-4,131330&_count=100"))
        #expect(both.count { $0.hasPrefix("v-") } == 10 && both.count { $0.hasPrefix("w-") } == 60)
    }

    @Test func `a piece is read by its id, as the search gave it`() async throws {
        let gateway = try await Self.filled()
        let id = Self.id(Self.ecg, at: 5)
        let read = await gateway.send(.get, "/fhir/Observation/\(id)")
        #expect(read.status == 200 && read.headers[.eTag] == "W/\"1\"")
        let found = await gateway.send(.get, "/fhir/Observation?_id=\(id)")
        #expect(Self.ids(found) == [id])
        #expect(found.text.contains(read.text))
        #expect(read.text.contains(#""effectivePeriod":{"start":"2026-01-24T13:00:05.000+01:00","#))
        #expect(read.text.contains(#""end":"2026-01-24T13:00:05.996+01:00"}"#))
        #expect(
            read.text.contains(
                #""valueSampledData":{"origin":{"value":-1,"unit":"mV","system":"http://unitsofmeasure.org","code":"mV"},"#
                    + #""period":4,"factor":0.0050,"lowerLimit":-5.0,"upperLimit":5.0,"dimensions":1,"data":"0 E 2 U 4 5 "#
            ))
        #expect(read.text.contains(#""subject":{"reference":"Patient/p","#))
        #expect(await gateway.send(.get, "/fhir/Observation/\(Self.id(Self.ecg, at: 99))").status == 404)
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)x").status == 404)
        #expect(await gateway.send(.get, "/fhir/Observation?_id=\(id)&patient=nobody").entries.isEmpty)
    }

    @Test func `what is served is valid R4`() async throws {
        let gateway = try await Self.filled()
        for channel in [Self.ecg, Self.other] {
            let body = await gateway.send(.get, "/fhir/Observation/\(Self.id(channel, at: 3))").text
            let reply = await gateway.send(.post, "/fhir/Observation/$validate", body)
            let faults = reply.root.children(named: "issue").filter {
                ["error", "fatal"].contains($0.first("severity")?.text)
            }
            #expect(reply.status == 200 && faults.isEmpty, "\(reply.text)")
        }
    }

    @Test func `a piece that came again with other samples is the next version, and the same again is none`()
        async throws
    {
        let gateway = try await Self.filled()
        for level in [0, 7, 7] as [Int32] {
            var commit = Commit(time: Gateway.start + .seconds(60))
            commit.waves = [
                WaveBatch(receivedAt: Gateway.start, chunks: [try Self.chunk(Self.ecg, at: 5, level: level)])
            ]
            _ = try await gateway.tenant().commit(commit)
        }
        let id = Self.id(Self.ecg, at: 5)
        let history = await gateway.send(.get, "/fhir/Observation/\(id)/_history")
        #expect(history.entries.count == 2)
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)/_history/1").text.contains(#""data":"0 E 2 U"#))
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)/_history/2").text.contains(#""data":"7 E 9 U"#))
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)").headers[.eTag] == "W/\"2\"")
        let found = await gateway.send(
            .get, "/fhir/Observation?code=131330&patient=p&_lastUpdated=gt2026-01-24T12:00:30Z")
        #expect(Self.ids(found) == [id])
        #expect(found.text.contains(#""versionId":"2""#))
    }

    @Test func `nobody can write what a monitor measured`() async throws {
        let gateway = try await Self.filled()
        let id = Self.id(Self.ecg, at: 5)
        let body = Made.observation(id, at: "2026-01-24T12:00:00Z")
        #expect(await gateway.send(.put, "/fhir/Observation/\(id)", body).status == 405)
        #expect(await gateway.send(.delete, "/fhir/Observation/\(id)").status == 405)
    }

    @Test func `the server says when waves take part`() async throws {
        let gateway = try await Gateway()
        #expect(await gateway.send(.get, "/fhir/metadata").text.contains("SampledData"))
    }
}
