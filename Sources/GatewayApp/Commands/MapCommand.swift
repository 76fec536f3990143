import FHIRModel
import Foundation
import HL7v2
import Mapping
import Records
import Values

/// `afferent map`: what a mapping makes of a sample, one record or reading as JSON a line.
public struct MapCommand: Sendable {
    private let mapping: String
    private let sample: String
    private let profile: String?
    private let profiles: String?
    private let traces: Bool

    /// - Parameters:
    ///   - mapping: A file below a mappings folder, or the folder.
    ///   - sample: HL7 v2 messages, or a FHIR resource or bundle in JSON or XML.
    ///   - profile: The device profile of the sender; nil for none, or for the one that a message gives away.
    ///   - profiles: The folder `Profiles`; nil to look for it if a profile is named, else to use none.
    ///   - traces: Adds a line on standard error for each step: which line gave which field from what.
    public init(mapping: String, sample: String, profile: String? = nil, profiles: String? = nil, traces: Bool) {
        (self.mapping, self.sample, self.traces) = (mapping, sample, traces)
        (self.profile, self.profiles) = (profile, profiles)
    }

    /// - Throws: ``CommandFailure`` with all faults of the mapping or the sample.
    public func run() throws {
        let mapper = try load()
        let bytes = try ResourceFile.bytes(sample)
        let start = bytes.first { $0 > 0x20 && $0 < 0x80 }
        let messages = start == UInt8(ascii: "{") || start == UInt8(ascii: "<") ? [] : RecordedMessages.all(in: bytes)
        for message in messages { try mapMessage(message, mapper) }
        guard messages.isEmpty else { return }
        let resource = try ResourceFile.read(sample)
        for entry in resources(of: resource) { map(entry, mapper) }
    }

    private var trace: MappingTrace? { traces ? { Console.note($0.description) } : nil }

    /// The mapper of a folder, or of one of its files with the record kinds and code maps beside it.
    private func load() throws -> Mapper {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: mapping, isDirectory: &isFolder) else {
            throw CommandFailure("there is no mapping \(mapping)")
        }
        let file = URL(fileURLWithPath: mapping).resolvingSymlinksInPath()
        let root = isFolder.boolValue ? file : file.deletingLastPathComponent().deletingLastPathComponent()
        var files = try Places.mappingFiles(in: root)
        if !isFolder.boolValue {
            let name = "\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
            files.removeAll { $0.path.contains("/") && !$0.path.hasSuffix(".csv") && $0.path != name }
        }
        let (mapper, issues) = Mapper.load(files, profiles: try profileFiles(), zone: TimeZone.offset)
        guard let mapper else { throw CommandFailure(issues) }
        if let profile, mapper.profiles[profile] == nil {
            let known = mapper.profiles.all.map(\.name)
            let meant = profile.nearest(among: known).map { "; did you mean \"\($0)\"?" } ?? ""
            throw CommandFailure("there is no device profile \"\(profile)\"\(meant)")
        }
        return mapper
    }

    /// All dialects, where one is asked for: reading them takes longer than all the rest.
    private func profileFiles() throws -> [MappingFile] {
        guard profile != nil || profiles != nil else { return [] }
        return try Places.deviceProfileFiles(in: Places.folder("Profiles", given: profiles))
    }

    private func mapMessage(_ bytes: [UInt8], _ mapper: Mapper) throws {
        let message: HL7Message
        do { message = try HL7Message(parsing: bytes) } catch { throw CommandFailure("\(sample): \(error)") }
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "sample", profile: profile, receivedAt: Clock.now(), journalSequence: 0)
        guard let reading = mapper.reading(of: message, context: context, cache: &cache, trace: trace) else {
            let type = message.header.field(9).map(\.text) ?? ""
            throw CommandFailure("no file of \(mapping) takes messages of type \(type)")
        }
        if traces { Console.note("read by \(reading.mapping)\(reading.profile.map { " as \($0)" } ?? "")") }
        for part in [reading] + reading.others { tell(part) }
    }

    private func tell(_ reading: MessageReading) {
        for sample in reading.batch?.samples ?? [] { Console.print(sample.line(of: reading.batch?.subject)) }
        for wave in reading.waves { Console.print(wave.line) }
        for alarm in reading.alarms {
            var json = JSONWriter(capacity: 512)
            json.object { alarm.writeMembers(to: &$0) }
            Console.print(json.text)
        }
        for heartbeat in reading.heartbeats {
            Console.note(
                "\(heartbeat.reporter) could report alarms\(heartbeat.isFarewell ? ", and says farewell" : "")")
        }
        for record in reading.records + (reading.patients?.records.map(\.record) ?? []) {
            Console.print(String(decoding: record.json, as: UTF8.self))
        }
        if let refusal = reading.refusal { Console.note("\(refusal.reason): \(refusal.detail)") }
        for issue in reading.issues { Console.note(issue.description) }
    }

    private func map(_ resource: Resource, _ mapper: Mapper) {
        let key = ResourceKey(type: resource.typeName, id: resource.id ?? "sample")
        let reading = mapper.reading(of: resource, key: key, trace: trace)
        for record in reading.records { Console.print(String(decoding: record.json, as: UTF8.self)) }
        for issue in reading.issues { Console.note(issue.description) }
    }

    private func resources(of resource: Resource) -> [Resource] {
        guard resource.typeName == "Bundle" else { return [resource] }
        return resource.root.children(named: "entry").compactMap { $0.first("resource")?.asResource }
    }
}

extension WaveformChunk {
    /// A piece of a wave as one line of JSON, without its samples.
    fileprivate var line: String {
        var json = JSONWriter(capacity: 512)
        json.object { json in
            json.member("wave", channel.metric.name)
            json.member("samples", samples.count)
            json.member("rate", rate.description)
            json.member("start", start.instant.description)
            json.member("timeFrom", "\(start.basis)")
            json.member("resolution", resolution)
            json.member("origin", origin)
            json.member("unit", channel.metric.unit)
            json.member("least", samples.min() ?? 0)
            json.member("greatest", samples.max() ?? 0)
            json.member("noMeasurement", gaps.reduce(0) { $0 + $1.samples.count })
            json.member("lowerLimit", lowerLimit)
            json.member("upperLimit", upperLimit)
            json.member("subject", channel.subject.key)
            json.member("bed", channel.bed)
            json.member("device", channel.device)
            json.member("path", channel.path.isEmpty ? nil : channel.path)
            json.key("codings")
            json.array { json in
                for coding in channel.metric.codings { json.string("\(coding.system ?? "")|\(coding.code)") }
            }
        }
        return json.text
    }
}

extension VitalSample {
    /// A reading as one line of JSON.
    fileprivate func line(of subject: SampleSubject?) -> String {
        var json = JSONWriter(capacity: 512)
        json.object { json in
            writeMembers(to: &json)
            json.member("timeFrom", "\(time.basis)")
            json.member("status", "\(status)")
            json.member("subject", subject?.key)
            json.member("bed", channel.bed)
            json.member("device", channel.device)
            json.member("path", channel.path.isEmpty ? nil : channel.path)
            json.member("limits", limits.isEmpty ? nil : limits)
            json.key("codings")
            json.array { json in
                for coding in channel.metric.codings { json.string("\(coding.system ?? "")|\(coding.code)") }
            }
            json.member("row", row)
        }
        return json.text
    }
}
