import Board
import FHIRModel
import Foundation
import HTTPTypes
import Records
import Search
import Storage
import Testing
import Values

struct StreamTests {
    @Test func `the first event holds the beds and the alerts`() async throws {
        let page = try await Page()
        try await page.admit()
        try await page.measure("97.10", alert: .raised)
        let reply = try await page.stream(cookie: page.session(), until: "event: ward")
        #expect(reply.headers[.contentType] == "text/event-stream; charset=utf-8")
        let ward = try #require(reply.news)
        let bed = try #require((ward["beds"] as? [[String: Any]])?.first)
        #expect(bed["bed"] as? String == "ICU · 7" && bed["name"] as? String == "Anna </script><b>Berg</b>")
        let vitals = try #require(bed["vitals"] as? [String: [String: Any]])
        #expect(vitals["spo2"]?["value"] as? String == "97.10" && vitals["spo2"]?["unit"] as? String == "%")
        let alert = try #require((ward["alerts"] as? [[String: Any]])?.first)
        #expect(alert["limit"] as? String == "90" && alert["priority"] as? String == "high")
        #expect(alert["name"] as? String == "Anna </script><b>Berg</b>" && alert["identifier"] as? String == "M-1")
        #expect(ward["live"] as? Bool == true)
    }

    @Test func `what is measured later follows`() async throws {
        let page = try await Page()
        try await page.measure("97")
        let reply = try await page.stream(cookie: page.session(), until: "\"88.5\"") {
            page.clock.move(.seconds(1))
            try await page.measure("88.5", alert: .raised)
        }
        #expect(reply.text.contains("\"88.5\""))
    }

    @Test func `an alert shows the last reading and the farthest one, though it is stored as it was raised`()
        async throws
    {
        let clock = Numbers()
        let page = try await Page { services in
            services.latest = { _, alerts in
                alerts.map { alert in
                    var now = alert
                    now.value = MeasuredNumber("\(70 + min(clock.next(), 9))")
                    now.extreme = MeasuredNumber("66")
                    return now
                }
            }
        }
        try await page.measure("85", alert: .raised)
        let reply = try await page.stream(cookie: page.session(), until: #""value":"79""#)
        #expect(reply.text.contains(#""value":"79","extreme":"66""#))
    }

    @Test func `a page says when it is not live`() async throws {
        let page = try await Page { $0.lag = { _ in .seconds(6) } }
        let reply = try await page.stream(cookie: page.session(), until: "event: ward")
        #expect(reply.news?["live"] as? Bool == false)
    }

    @Test func `no tenant sees another one`() async throws {
        let page = try await Page()
        try await page.admit()
        try await page.measure("97", alert: .raised)
        let foreign = try await page.session(Page.other)
        let reply = try await page.stream(cookie: foreign, until: "event: ward")
        #expect((reply.news?["beds"] as? [Any])?.isEmpty == true && (reply.news?["alerts"] as? [Any])?.isEmpty == true)
        #expect(try await page.send(.get, "/main/board/stream", cookie: foreign).status == 401)
    }

    @Test func `a stream ends with its session`() async throws {
        let page = try await Page()
        let reply = try await page.stream(cookie: page.session(), until: "event: end") {
            page.clock.move(.seconds(3_601))
        }
        #expect(reply.text.contains("event: end"))
    }

    @Test func `one page more than the limit is refused`() async throws {
        let page = try await Page { $0.limits.streams = 1 }
        let cookie = try await page.session()
        let first = try await page.answer(.get, "/board/stream", cookie: cookie)
        #expect(try await page.send(.get, "/board/stream", cookie: cookie).status == 503)
        withExtendedLifetime(first) {}
    }

    @Test func `the place of a stream that ended is free again`() async throws {
        let page = try await Page { $0.limits.streams = 1 }
        let cookie = try await page.session()
        for _ in 0..<3 { #expect(try await page.stream(cookie: cookie, until: "event: ward").status == 200) }
    }

    @Test func `names reach the page as text and its policy lets no other script in`() async throws {
        let page = try await Page()
        let reply = try await page.send(.get, "/board/", cookie: page.session())
        #expect(reply.text.contains("dr-&lt;b&gt;gold&lt;/b&gt;") && !reply.text.contains("innerHTML"))
        let policy = try #require(reply.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
        let nonce = try #require(policy.split(separator: "'").first { $0.hasPrefix("nonce-") }).dropFirst(6)
        #expect(reply.text.contains("<script nonce=\"\(nonce)\">"))
    }
}

extension Page.Reply {
    /// The data of the first event.
    var news: [String: Any]? {
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("data: ") }) else { return nil }
        return (try? JSONSerialization.jsonObject(with: Data(line.dropFirst(6).utf8))) as? [String: Any]
    }
}

extension Page {
    private static let subject = SampleSubject.patient(system: "urn:mrn", value: "M-1")

    /// Stores the patient with her record.
    func admit() async throws {
        let key = ResourceKey(type: "Patient", id: "anna")
        var commit = Commit(time: clock.now)
        let body = #"{"resourceType":"Patient","id":"anna","identifier":[{"system":"urn:mrn","value":"M-1"}]}"#
        commit.resources = [
            ResourceWrite(
                key: key, version: 1, expects: .neverStored, change: .create, body: Array(body.utf8),
                index: SearchIndexer().indexValues(of: try #require(Resource.parse(json: Array(body.utf8)).resource)))
        ]
        commit.records = [
            RecordWrite(
                record: Record(
                    kind: "guest", id: "anna", guest: "anna", time: nil, source: .resource(key),
                    fields: [.init(name: "fullName", value: .text("Anna </script><b>Berg</b>"))]))
        ]
        _ = try await store.tenant(.main).commit(commit)
    }

    /// Stores a reading of her oxygen saturation, with an alert if asked for.
    func measure(_ value: String, alert: AlertTransition.Kind? = nil) async throws {
        let now = clock.now
        let metric = Metric(
            name: "spo2", codings: [Coding(system: "http://loinc.org", code: "59408-5", display: nil)], unit: "%",
            unitDisplay: "%")
        let channel = Channel(
            id: 9, subject: Self.subject, bed: "ICU^^7", device: "MON", peer: "p", metric: metric, path: "1.1.1.1")
        let sample = VitalSample(
            channel: channel,
            time: SampleTime(instant: now, text: "", offsetMinutes: 0, basis: .observation, zoneBasis: .sent),
            value: .number(try #require(ExactDecimal(value))), status: .final, limits: "", flags: [], sequence: 0,
            row: 1)
        var commit = Commit(time: now)
        commit.samples = [
            SampleBatch(subject: Self.subject, receivedAt: now, journalSequence: 0, samples: [sample])
        ]
        if let alert {
            let number = try #require(ExactDecimal(value))
            commit.alerts = [
                AlertTransition(
                    kind: alert,
                    alert: Alert(
                        id: "a-1", subject: Self.subject, bed: "ICU^^7", vital: "spo2", direction: .low,
                        priority: .high, phase: alert == .ended ? .ended : .active, limit: ExactDecimal(90), unit: "%",
                        value: MeasuredNumber(number), extreme: MeasuredNumber(number), onset: now, raisedAt: now,
                        endedAt: nil, endReason: nil,
                        evidence: [], rule: "r"), decidedAt: now, isLate: false)
            ]
        }
        _ = try await store.tenant(.main).commit(commit)
    }
}
