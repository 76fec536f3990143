import Glibc
import Records
import Search
import Testing
import Values

@testable import Storage

/// Values that the tests of this room write, all made from a number.
enum Sample {
    static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

    static func time(_ second: Int) -> Timestamp { start + .seconds(second) }

    static func commit(at second: Int = 0, _ fill: (inout Commit) -> Void) -> Commit {
        var commit = Commit(time: time(second))
        fill(&commit)
        return commit
    }

    static func create(_ type: String, _ id: String, _ index: [IndexValue] = []) -> ResourceWrite {
        ResourceWrite(
            key: ResourceKey(type: type, id: id), version: 1, expects: .neverStored, change: .create,
            body: body(type, id, 1), index: index)
    }

    static func update(_ type: String, _ id: String, to version: Int, _ index: [IndexValue] = []) -> ResourceWrite {
        ResourceWrite(
            key: ResourceKey(type: type, id: id), version: version, expects: .version(version - 1), change: .update,
            body: body(type, id, version), index: index)
    }

    static func delete(_ type: String, _ id: String, to version: Int) -> ResourceWrite {
        ResourceWrite(
            key: ResourceKey(type: type, id: id), version: version, expects: .version(version - 1), change: .delete,
            body: nil, index: [])
    }

    static func body(_ type: String, _ id: String, _ version: Int) -> [UInt8] {
        Array(#"{"resourceType":"\#(type)","id":"\#(id)","meta":{"versionId":"\#(version)"}}"#.utf8)
    }

    static func token(_ parameter: String, _ code: String, system: String? = nil) -> IndexValue {
        IndexValue(parameter: parameter, content: .token(system: system, code: code))
    }

    static func string(_ parameter: String, _ text: String) -> IndexValue {
        IndexValue(parameter: parameter, content: .string(folded: text.lowercased(), exact: text))
    }

    static func reference(_ parameter: String, _ type: String, _ id: String) -> IndexValue {
        IndexValue(parameter: parameter, content: .reference(type: type, id: id, url: nil))
    }

    static func date(_ parameter: String, _ low: Int64, _ high: Int64) -> IndexValue {
        IndexValue(parameter: parameter, content: .date(low: low, high: high))
    }

    static func clause(_ parameter: String, _ tests: SearchPlan.Test..., negated: Bool = false) -> SearchPlan.Clause {
        SearchPlan.Clause(parameter: parameter, alternatives: tests, isNegated: negated)
    }

    static func event(_ number: Int, lane: Event.Lane = .standard, subject: String = "fhir/Patient/a") -> Event {
        Event(
            id: "evt_\(number)", type: "resource.created", subject: subject, lane: lane, time: time(number),
            data: Array(#"{"number":\#(number)}"#.utf8))
    }

    static func record(
        _ kind: String, _ id: String, guest: String? = nil, time: String? = nil, source: String = "a",
        fields: [Record.Field] = []
    ) -> Record {
        Record(
            kind: kind, id: id, guest: guest, time: time.flatMap { PartialDateTime($0) },
            source: .resource(ResourceKey(type: "Condition", id: source)), fields: fields)
    }

    static func audit(_ number: Int) -> AuditEntry {
        AuditEntry(
            time: time(number), actor: "nurse-\(number)", role: "clinician", action: "read", target: "Patient/a",
            patients: ["a"], outcome: "200", origin: "127.0.0.1", trace: "r-\(number)")
    }
}

extension TenantStore {
    @discardableResult
    func commit(at second: Int = 0, _ fill: (inout Commit) -> Void) async throws -> CommitResult {
        try await commit(Sample.commit(at: second, fill))
    }
}

extension Folder {
    static func read(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = try #require(fopen(path, "w"))
        defer { fclose(file) }
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }
}
