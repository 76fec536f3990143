import Declarations
import Records
import Values

/// Reads all files of an installation's mappings and device profiles, and collects the faults of all of them.
struct MappingLoader {
    private let files: [MappingFile]
    private let profiles: [MappingFile]
    private let zone: (String) -> ZoneOffset?
    private var issues: [Issue] = []
    private var seen: Set<Issue> = []
    private var messageFiles: [MessageFile] = []
    /// What was read of code maps, by their paths.
    private var metricRows: [String: [MetricRow]?] = [:]
    private var unitRows: [String: [UnitRow]?] = [:]
    private var eventRows: [String: [EventRow]?] = [:]
    private var tables: [String: CodeTables] = [:]
    private var translations: [String: [CodeTranslation]?] = [:]

    /// A file of `hl7v2/`, and its mapping as device profiles find it.
    private struct MessageFile {
        var file: MappingFile
        var tree: DeclarationNode
        var map: MessageMap
    }

    init(_ files: [MappingFile], _ profiles: [MappingFile], zone: @escaping (String) -> ZoneOffset?) {
        self.files = files.sorted { $0.path < $1.path }
        (self.profiles, self.zone) = (profiles, zone)
    }

    mutating func load() -> (mapper: Mapper?, issues: [Issue]) {
        guard let schemaFile = file("records.yaml") else {
            return (nil, [Issue(.error, .notFound, "records.yaml is missing; it declares the kinds of records")])
        }
        guard let schema = read(schemaFile, RecordSchema.shape) else { return (nil, issues) }
        var resourceMaps: [ResourceMap] = []
        for file in files where file.path.hasSuffix(".yaml") {
            if file.path.hasPrefix("fhir/") {
                if let map = read(file, ResourceMap.shape(file: file, schema: schema)) { resourceMaps.append(map) }
            } else if file.path.hasPrefix("hl7v2/") {
                readMessageFile(file, schema)
            } else if file.path != "records.yaml" {
                let text =
                    "is not read; resource mappings are in fhir/, message mappings in hl7v2/, code maps in codes/"
                note([Issue(.warning, .unknown, text, file: file.path)])
            }
        }
        let devices = readProfiles(schema)
        guard !issues.contains(where: \.isError) else { return (nil, issues) }
        let mapper = Mapper(
            schema: schema, resourceMaps: resourceMaps, messageMaps: messageFiles.map(\.map),
            profiles: DeviceProfiles(devices))
        return (mapper, issues)
    }

    // MARK: Messages

    private mutating func readMessageFile(_ file: MappingFile, _ schema: RecordSchema) {
        let (tree, found) = Declaration.parse(yaml: file.bytes, file: file.path)
        note(found)
        guard let tree, let map = readMap(tree, of: file, profile: nil, schema) else { return }
        messageFiles.append(MessageFile(file: file, tree: tree, map: map))
    }

    private mutating func readMap(
        _ tree: DeclarationNode, of file: MappingFile, profile: String?, _ schema: RecordSchema
    ) -> MessageMap? {
        // What a shape reads beside the tree, it reads through here, so that each code map is read once.
        var loader = self
        let codeTables = CodeTableFiles(
            tables: { loader.tables($0, $1, of: file) }, translations: { loader.translations($0, of: file) },
            events: { loader.table($0, of: file, EventRow.shape, \.eventRows) }, zone: zone)
        let (map, found) = Declaration.read(
            tree, as: MessageMap.shape(file: file, profile: profile, schema: schema, tables: codeTables))
        self = loader
        note(found)
        return map
    }

    // MARK: Device profiles

    private mutating func readProfiles(_ schema: RecordSchema) -> [DeviceProfile] {
        // A mapping that can't be read would look as if it were missing.
        let isComplete = !issues.contains(where: \.isError)
        var loader = ProfileLoader(profiles)
        let drafts = loader.load()
        note(loader.issues)
        guard isComplete else { return [] }
        let names = messageFiles.map(\.map.name)
        return drafts.compactMap { draft in
            for part in draft.readings where !names.contains(part.key) {
                let meant = part.key.nearest(among: names).map { "; did you mean \"\($0)\"?" } ?? ""
                let text = "there is no message mapping \"\(part.key)\"\(meant); this part has no effect"
                note([part.place.issue(text, code: .notFound, severity: .warning, expression: "readings")])
            }
            let maps = messageFiles.compactMap { message -> MessageMap? in
                guard let part = draft.readings.first(where: { $0.key == message.map.name }) else { return message.map }
                let tree = message.tree.overlaid(by: part.value)
                return readMap(tree, of: message.file, profile: draft.name, schema)
            }
            return draft.source.map { DeviceProfile($0, maps: maps) }
        }
    }

    // MARK: Code maps

    private mutating func tables(
        _ metrics: Placed<String>, _ units: Placed<String>, of file: MappingFile
    ) -> CodeTables? {
        let key = "\(file.path(of: metrics.value)) \(file.path(of: units.value))"
        if let known = tables[key] { return known }
        let metricRows = table(metrics, of: file, MetricRow.shape, \.metricRows)
        let unitRows = table(units, of: file, UnitRow.shape, \.unitRows)
        guard let metricRows, let unitRows else { return nil }
        let read = CodeTables(metrics: metricRows, units: unitRows)
        tables[key] = read
        return read
    }

    private mutating func translations(_ name: Placed<String>, of file: MappingFile) -> [CodeTranslation]? {
        table(name, of: file, CodeTranslation.shape, \.translations)
    }

    private mutating func table<Row>(
        _ name: Placed<String>, of file: MappingFile, _ row: DeclarationShape<Row>,
        _ known: WritableKeyPath<Self, [String: [Row]?]>
    ) -> [Row]? {
        let path = file.path(of: name.value)
        if let rows = self[keyPath: known][path] { return rows }
        var rows: [Row]?
        if let table = self.file(path) {
            let (read, found) = Declaration.read(csv: table.bytes, file: table.path, rows: row)
            note(found)
            rows = read
        } else {
            note([name.place.issue("names the code map \(path), which is not there", code: .notFound)])
        }
        self[keyPath: known][path] = rows
        return rows
    }

    // MARK: Files

    private mutating func read<Value>(_ file: MappingFile, _ shape: DeclarationShape<Value>) -> Value? {
        let (value, found) = Declaration.read(yaml: file.bytes, file: file.path, as: shape)
        note(found)
        return value
    }

    /// Takes each issue once: what profiles have in common is read for each of them.
    private mutating func note(_ found: [Issue]) {
        for issue in found where seen.insert(issue).inserted { issues.append(issue) }
    }

    private func file(_ path: String) -> MappingFile? { files.first { $0.path == path } }
}
