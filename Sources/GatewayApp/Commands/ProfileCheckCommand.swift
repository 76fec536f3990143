import Declarations
import Foundation
import HL7v2
import Mapping
import Records
import Values

/// `afferent profile check`: the faults of a device profile, and how much it takes of samples.
public struct ProfileCheckCommand: Sendable {
    private let profile: String
    private let samples: [String]
    private let mappings: String?
    private let showsTaken: Bool

    /// - Parameters:
    ///   - profile: A file of `Profiles/devices`, where those are that it extends; or one elsewhere, which may extend those
    ///     beside it and the installed ones.
    ///   - samples: Files with a message each, or with recorded bytes.
    ///   - mappings: The folder `Mappings`; nil to look for it.
    ///   - showsTaken: Prints the rows that are taken as well.
    public init(profile: String, samples: [String], mappings: String?, showsTaken: Bool) {
        (self.profile, self.samples) = (profile, samples)
        (self.mappings, self.showsTaken) = (mappings, showsTaken)
    }

    /// Prints, for each message, how many rows were taken, and for each row that was not, why.
    ///
    /// - Returns: Whether all samples could be read as HL7 v2.
    /// - Throws: ``CommandFailure`` with all faults of the profile.
    public func run() throws -> Bool {
        let (mapper, name) = try load()
        guard let loaded = mapper.profiles[name] else { throw CommandFailure("there is no device profile \(name)") }
        Console.print("\(loaded.lineage.joined(separator: " < ")): \(loaded.title)")
        var total = RowCoverage()
        var isReadable = true
        for file in samples {
            let messages = RecordedMessages.all(in: try ResourceFile.bytes(file))
            if messages.isEmpty {
                isReadable = false
                Console.print("\(file): no message")
            }
            for (number, bytes) in messages.enumerated() {
                let place = messages.count == 1 ? file : "\(file)[\(number + 1)]"
                do {
                    total.add(try check(HL7Message(parsing: bytes), place, mapper, name))
                } catch {
                    isReadable = false
                    Console.print("\(place): \(error)")
                }
            }
        }
        if !samples.isEmpty { Console.print("coverage: \(total)") }
        return isReadable
    }

    private func load() throws -> (Mapper, String) {
        let file = URL(fileURLWithPath: profile)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CommandFailure("there is no device profile \(profile)")
        }
        let folder = file.deletingLastPathComponent()
        let beside = try Places.files(in: folder, endings: [".yaml"]).filter { !$0.path.contains("/") }
        let given = profile.split(separator: "/").dropLast().joined(separator: "/")
        let prefix = given.isEmpty ? "" : (profile.hasPrefix("/") ? "/" : "") + given + "/"
        var profiles = beside.map { MappingFile(path: prefix + $0.path, bytes: $0.bytes) }
        let name = MappingFile(path: profile, bytes: []).name
        if folder.lastPathComponent != "devices" { profiles = Self.chain(of: name, among: profiles) }
        let root = try Places.folder("Mappings", given: mappings)
        let (mapper, issues) = Mapper.load(try Places.mappingFiles(in: root), profiles: profiles, zone: TimeZone.offset)
        guard let mapper else { throw CommandFailure(issues) }
        for issue in issues { Console.note(issue.description) }
        return (mapper, name)
    }

    /// A profile that is not among the others yet, with those beside it that it extends, and the installed ones.
    private static func chain(of name: String, among beside: [MappingFile]) -> [MappingFile] {
        var (found, wanted) = ([String: MappingFile](), Optional(name))
        while let next = wanted, found[next] == nil, let file = beside.first(where: { $0.name == next }) {
            found[next] = file
            wanted = Declaration.parse(yaml: file.bytes, file: file.path).0?["extends"]?.text
        }
        let installed = (try? Places.deviceProfileFiles(in: Places.folder("Profiles", given: nil))) ?? []
        return found.values + installed.filter { found[$0.name] == nil }
    }

    private func check(_ message: HL7Message, _ place: String, _ mapper: Mapper, _ name: String) throws -> RowCoverage {
        var cache = ChannelCache()
        let context = MessageContext(peer: "sample", profile: name, receivedAt: Clock.now(), journalSequence: 0)
        let type = message.header.field(9).map(\.text) ?? ""
        let reading = mapper.reading(of: message, context: context, cache: &cache)
        let readings = reading.map { [$0] + $0.others } ?? []
        let coverage = RowCoverage(of: message, readings)
        Console.print("\(place): \(type) \(reading.map { "by \($0.mapping)" } ?? "has no mapping"): \(coverage)")
        if let header = try? HL7Header(parsing: message.encoded()),
            let other = mapper.profiles.profile(of: header)?.name,
            other != name
        {
            Console.print("  its header gives \(other) away; name \(name) for the peer")
        }
        if showsTaken {
            for wave in readings.flatMap(\.waves) { Console.print("  taken: \(wave.checkLine)") }
            for sample in readings.flatMap({ $0.batch?.samples ?? [] }) {
                Console.print("  taken: \(sample.checkLine)")
            }
            for alarm in readings.flatMap(\.alarms) { Console.print("  taken: \(alarm.checkLine)") }
        }
        for issue in readings.flatMap(\.issues) {
            let isTaken = coverage.takenRows.contains { issue.expression?.hasPrefix("OBX[\($0)]-") ?? false }
            Console.print("  \(isTaken ? "remark" : "not taken"): \(issue)")
        }
        for row in coverage.unreadRows { Console.print("  not taken: OBX[\(row)]: the mapping reads no such row") }
        return coverage
    }
}

/// How many rows of messages were taken.
private struct RowCoverage: CustomStringConvertible {
    var takenRows: Set<Int> = []
    /// The rows with a value that the mapping says nothing about.
    private(set) var unreadRows: [Int] = []
    private var messages = 0
    private var taken = 0
    private var withoutValue = 0
    private var notTaken = 0
    /// Rows about devices, VMDs and channels.
    private var context = 0

    init() {}

    init(of message: HL7Message, _ readings: [MessageReading]) {
        messages = 1
        let rows = Array(message.segments(named: "OBX"))
        let samples = readings.flatMap { $0.batch?.samples ?? [] }
        takenRows = Set(samples.map { Int($0.row) } + readings.flatMap { $0.waveRows.union($0.alarmRows) })
        taken = takenRows.count
        withoutValue = samples.count { if case .absent = $0.value { true } else { false } }
        let refused = Set(readings.flatMap(\.issues).compactMap(\.row)).subtracting(takenRows)
        // A row that holds a value, and that neither was taken nor remarked on, is one that nothing reads.
        unreadRows = rows.indices.map { $0 + 1 }.filter { row in
            !takenRows.contains(row) && !refused.contains(row) && rows[row - 1].field(5)?.presence == .valued
        }
        notTaken = refused.count + unreadRows.count
        context = rows.count - taken - notTaken
    }

    mutating func add(_ other: RowCoverage) {
        messages += other.messages
        taken += other.taken
        withoutValue += other.withoutValue
        notTaken += other.notTaken
        context += other.context
    }

    var description: String {
        let all = taken + notTaken
        let percent = all == 0 ? "" : " (\(100 * taken / all) %)"
        var text = "\(taken) of \(all) rows taken\(percent)"
        if withoutValue > 0 { text += ", \(withoutValue) without a value" }
        if context > 0 { text += ", \(context) about devices" }
        return messages == 1 ? text : text + ", \(messages) messages"
    }
}

extension MappingFile {
    /// What a profile is called that this is the file of.
    fileprivate var name: String { String((path.split(separator: "/").last ?? "").prefix { $0 != "." }) }
}

extension Issue {
    /// The number of the row that it is about: 3 of `OBX[3]-5`.
    fileprivate var row: Int? {
        guard let expression, expression.hasPrefix("OBX[") else { return nil }
        return Int(expression.dropFirst(4).prefix { $0 != "]" })
    }
}

extension WaveformChunk {
    fileprivate var checkLine: String {
        let step = "\(resolution)\(channel.metric.unit.map { " \($0)" } ?? "")"
        return "\(channel.metric.name): \(samples.count) samples of \(rate), a step is \(step)"
    }
}

extension AlarmReport {
    fileprivate var checkLine: String {
        var json = JSONWriter(capacity: 512)
        json.object { writeMembers(to: &$0) }
        return json.text
    }
}

extension VitalSample {
    fileprivate var checkLine: String {
        let shown =
            switch value {
            case .number(let number): number.text
            case .bound(let bound): bound.text
            case .text(let text): "\"\(text)\""
            case .coding(let coding): coding.code
            case .absent(let reason): "no value (\(reason))"
            }
        let unit = channel.metric.unit.map { " \($0)" } ?? ""
        return "OBX[\(row)] \(channel.metric.name) \(shown)\(unit)"
    }
}
