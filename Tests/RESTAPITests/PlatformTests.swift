import FHIRModel
import HTTPTypes
import Records
import Storage
import Testing
import Values

struct PlatformTests {
    private static func items(_ reply: Gateway.Reply) -> [[String: Any]] {
        reply.json["items"] as? [[String: Any]] ?? []
    }

    private static func pages(_ gateway: Gateway, _ path: String) async -> [String] {
        var (next, found, count) = (String?(path), [String](), 0)
        while let path = next, count < 100 {
            let page = await gateway.send(.get, path)
            #expect(page.status == 200)
            found += items(page).compactMap { $0["id"] as? String }
            next = page.json["next"] as? String
            count += 1
        }
        return found
    }

    /// A guest with a condition, 5 stored vitals and 5 samples.
    private static func filled() async throws -> Gateway {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        let condition = #"""
            {"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"onsetDateTime":"2025-03-01",
             "code":{"coding":[{"system":"http://snomed.info/sct","code":"38341003"}]}}
            """#
        await gateway.send(.put, "/fhir/Condition/c", condition)
        for number in 0..<5 {
            let time = (Gateway.start + .seconds(number * 10)).text(fractionDigits: 0)
            await gateway.send(.put, "/fhir/Observation/o\(number)", Made.observation("o\(number)", at: time))
        }
        var commit = Commit(time: Gateway.start)
        commit.samples = (0..<5).map { Made.sample($0 * 10 + 5) }
        _ = try await gateway.tenant().commit(commit)
        return gateway
    }

    @Test
    func `the kinds of records are listed with their fields`() async throws {
        let gateway = try await Gateway()
        let kinds = Self.items(await gateway.send(.get, "/records"))
        #expect(kinds.compactMap { $0["kind"] as? String }.contains("guest"))
        #expect(kinds.contains { $0["url"] as? String == "http://localhost/records/guests" })
    }

    @Test
    func `a resource is a record as soon as it is stored, and is withdrawn with it`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        let record = await gateway.send(.get, "/records/guests/p")
        #expect(record.status == 200)
        #expect((record.json["fields"] as? [String: Any])?["familyName"] as? String == "Chan")
        #expect(record.json["source"] as? String == "Patient/p")
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p", family: "Ng"))
        #expect(await gateway.send(.get, "/records/guests/p").json["version"] as? Int == 2)
        await gateway.send(.delete, "/fhir/Patient/p")
        #expect(await gateway.send(.get, "/records/guests/p").status == 410)
        let history = Self.items(await gateway.send(.get, "/records/guests/p/history"))
        #expect(history.compactMap { $0["version"] as? Int } == [3, 2, 1])
        #expect(history[0]["withdrawn"] as? Bool == true)
        #expect(await gateway.send(.get, "/records/guests/none").status == 404)
        #expect(await gateway.send(.get, "/records/gusts").issues[0].contains("did you mean \"guests\""))
    }

    @Test(arguments: [1, 2, 3, 20])
    func `vitals are stored records and samples, of a guest by time`(count: Int) async throws {
        let gateway = try await Self.filled()
        let expected = (0..<5).reversed().flatMap { [Made.sampleID($0 * 10 + 5), "o\($0)"] }
        #expect(await Self.pages(gateway, "/records/vitals?guest=p&_count=\(count)") == expected)
        let all = await Self.pages(gateway, "/records/vitals?_count=\(count)")
        #expect(all.prefix(5) == ["o0", "o1", "o2", "o3", "o4"] && Set(all) == Set(expected) && all.count == 10)
        let sample = await gateway.send(.get, "/records/vitals/\(Made.sampleID(5))")
        #expect(sample.status == 200)
        #expect(sample.json["guest"] as? String == "p")
        #expect(await gateway.send(.get, "/records/vitals/\(Made.sampleID(5))/history").status == 200)
    }

    @Test
    func `a timeline has everything about a guest, within times and kinds`() async throws {
        let gateway = try await Self.filled()
        let path = "/records/guests/p/timeline"
        let all = await Self.pages(gateway, path + "?_count=3")
        #expect(all.count == 12 && Set(all).count == 12)
        #expect(await Self.pages(gateway, path + "?kinds=condition") == ["c"])
        #expect(await Self.pages(gateway, path + "?kinds=conditions,vital&_count=4").count == 11)
        let from = (Gateway.start + .seconds(30)).description
        #expect(
            await Self.pages(gateway, path + "?from=\(from)&_count=2")
                == [Made.sampleID(45), "o4", Made.sampleID(35), "o3"])
        let to = (Gateway.start + .seconds(10)).description
        #expect(await Self.pages(gateway, path + "?to=\(to)&kinds=vital") == [Made.sampleID(5), "o0"])
        #expect(await gateway.send(.get, path + "?kinds=nothing").status == 404)
        #expect(await gateway.send(.get, path + "?from=yesterday").status == 400)
        #expect(await gateway.send(.get, "/records/guests/q/timeline").status == 404)
        // The name of a kind, as events have it, is as good as its plural.
        #expect(await gateway.send(.get, "/records/guest/p/timeline").status == 200)
        #expect(await gateway.send(.get, "/records/guest/p").body == gateway.send(.get, "/records/guests/p").body)
        #expect(await gateway.send(.get, "/records/vital?guest=p&from=2027").text == #"{"items":[]}"#)
        #expect(await gateway.send(.get, "/records/vitals?from=2027").status == 400)
    }

    @Test
    func `alerts are listed, all or the active ones`() async throws {
        let gateway = try await Gateway()
        var commit = Commit(time: Gateway.start)
        for (id, phase) in [("a-1", Alert.Phase.ended), ("a-2", .active)] {
            let alert = Alert(
                id: id, subject: .bed("B1"), bed: "B1", vital: "heart-rate", direction: .high, priority: .high,
                phase: phase, limit: ExactDecimal("120")!, unit: "/min", value: MeasuredNumber("131")!,
                extreme: MeasuredNumber("140")!, onset: Gateway.start, raisedAt: Gateway.start + .seconds(2),
                endedAt: phase == .ended ? Gateway.start + .seconds(9) : nil, endReason: nil, evidence: [], rule: "r")
            commit.alerts.append(
                AlertTransition(kind: .raised, alert: alert, decidedAt: Gateway.start, isLate: false))
        }
        _ = try await gateway.tenant().commit(commit)
        #expect(await Self.pages(gateway, "/alerts?_count=1") == ["a-2", "a-1"])
        #expect(await Self.pages(gateway, "/alerts?active=true") == ["a-2"])
        let one = await gateway.send(.get, "/alerts/a-2")
        #expect((one.json["transitions"] as? [Any])?.count == 1)
        #expect(await gateway.send(.get, "/alerts/a-9").status == 404)
        let acknowledged = await gateway.send(.post, "/alerts/a-2/acknowledge")
        #expect(acknowledged.status == 200 && acknowledged.json["acknowledged"] != nil)
        #expect(await gateway.send(.post, "/alerts/a-9/acknowledge").status == 404)
        #expect(await gateway.send(.get, "/alerts/a-2/acknowledge").status == 405)
    }

    /// Four messages in quarantine.
    private static func quarantined() async throws -> Gateway {
        let gateway = try await Gateway()
        var commit = Commit(time: Gateway.start)
        for (number, name) in ["one", "two", "bad", "four"].enumerated() {
            commit.quarantine.append(
                .keep(
                    QuarantineEntry(
                        id: "q-\(name)", reason: number == 3 ? "not-hl7" : "no-mapping", detail: "no map",
                        peer: "10.0.0.\(number)", listener: "ward", receivedAt: Gateway.start + .seconds(number),
                        journalSequence: UInt64(number), bytes: Array("MSH|^~\\&|\u{1}".utf8))))
        }
        _ = try await gateway.tenant().commit(commit)
        return gateway
    }

    @Test
    func `quarantine is listed without content, and one message is shown whole`() async throws {
        let gateway = try await Self.quarantined()
        #expect(await Self.pages(gateway, "/quarantine?_count=3") == ["q-four", "q-bad", "q-two", "q-one"])
        #expect(await Self.pages(gateway, "/quarantine?reason=not-hl7") == ["q-four"])
        #expect(await Self.pages(gateway, "/quarantine?peer=10.0.0.1") == ["q-two"])
        let since = (Gateway.start + .seconds(2)).description
        #expect(await Self.pages(gateway, "/quarantine?since=\(since)") == ["q-four", "q-bad"])
        #expect(!(await gateway.send(.get, "/quarantine").text.contains("MSH")))
        let one = await gateway.send(.get, "/quarantine/q-one")
        #expect(one.json["text"] as? String == "MSH|^~\\&|\u{1}")
        #expect(one.json["bytes"] as? String == "TVNIfF5+XCZ8AQ==")
        #expect(try await gateway.audit().first?.target == "quarantine/q-one")
        #expect(await gateway.send(.get, "/quarantine/q-none").status == 404)
    }

    @Test
    func `messages are processed again, one or a selection`() async throws {
        let gateway = try await Self.quarantined()
        let one = await gateway.send(.post, "/quarantine/q-one/reprocess")
        #expect(one.json["taken"] as? Bool == true)
        let all = await gateway.send(.post, "/quarantine/reprocess?reason=no-mapping")
        #expect(all.json["processed"] as? Int == 3)
        #expect(all.json["taken"] as? Int == 2)
        #expect(all.json["kept"] as? Int == 1)
        #expect(gateway.reprocessed.all == ["q-one", "q-one", "q-two", "q-bad"])
        #expect(await gateway.send(.get, "/quarantine/reprocess").status == 405)
    }

    @Test
    func `metrics count requests by interaction and status`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.get, "/fhir/Patient/a")
        let metrics = await gateway.send(.get, "/metrics")
        #expect(metrics.headers[.contentType]?.hasPrefix("text/plain") == true)
        #expect(metrics.text.contains("http_requests_total{interaction=\"read\",status=\"404\"} 1"))
    }
}
