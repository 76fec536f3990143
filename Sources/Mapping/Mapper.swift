import Declarations
public import FHIRModel
public import HL7v2
public import Records
public import Values

/// All mapping files of an installation, compiled: resources and messages in, records and samples out.
///
/// A value without state: the same input gives the same records and ids, so a replay changes nothing. Nothing in a
/// mapping can run code, reach the network or loop for ever: FHIRPath has a step budget, HL7 paths are fixed.
public struct Mapper: Sendable {
    public let schema: RecordSchema
    /// Tells a mapper from the one that it replaced; whoever loads files anew counts it up. Channels that were met under
    /// another revision are forgotten.
    public var revision = 0
    private let resourceMaps: [String: [ResourceMap]]
    private let messageMaps: [MessageMap]

    /// Compiles the files of a mappings folder.
    ///
    /// - Parameter files: `records.yaml`, `fhir/*.yaml`, `hl7v2/*.yaml` and the code maps that these name. Messages are
    ///   offered to the maps in the order of their paths.
    /// - Returns: The mapper, nil if any issue is an error; and the issues of all files, by file and place.
    public static func load(_ files: [MappingFile]) -> (mapper: Mapper?, issues: [Issue]) {
        var loader = MappingLoader(files)
        return loader.load()
    }

    init(schema: RecordSchema, resourceMaps: [ResourceMap], messageMaps: [MessageMap]) {
        self.schema = schema
        self.resourceMaps = Dictionary(grouping: resourceMaps, by: \.resourceType)
        self.messageMaps = messageMaps
    }

    /// Whether any file maps resources of a type.
    public func maps(resourceType: String) -> Bool { resourceMaps[resourceType] != nil }

    /// The records of a resource; none if no file maps its type.
    ///
    /// - Parameter key: The resource's type and id, which ids and sources of the records are made from.
    public func reading(of resource: Resource, key: ResourceKey, trace: MappingTrace? = nil) -> ResourceReading {
        var whole = ResourceReading(records: [], issues: [])
        for map in resourceMaps[resource.typeName] ?? [] {
            var reader = ResourceReader(resource, key, map, trace)
            let reading = reader.read()
            whole.records += reading.records
            whole.issues += reading.issues
        }
        return whole
    }

    /// What a message gives, or nil if no file takes messages of its kind.
    ///
    /// - Parameter cache: Channels met before. What is said about a channel's code and unit is said when it is first
    ///   met, so an empty cache gives all issues.
    public func reading(
        of message: HL7Message, context: MessageContext, cache: inout ChannelCache, trace: MappingTrace? = nil
    ) -> MessageReading? {
        guard let map = messageMaps.first(where: { $0.matches(message) }) else { return nil }
        cache.use(revision: revision)
        return cache.withOrigin(of: message, map, peer: context.peer) { origin in
            var reader = SampleReader(message, map, context, trace)
            return reader.read(&origin)
        }
    }
}

/// Reads all files and collects the faults of all of them.
private struct MappingLoader {
    private let files: [MappingFile]
    private var issues: [Issue] = []

    init(_ files: [MappingFile]) { self.files = files.sorted { $0.path < $1.path } }

    mutating func load() -> (mapper: Mapper?, issues: [Issue]) {
        guard let schemaFile = file("records.yaml") else {
            return (nil, [Issue(.error, .notFound, "records.yaml is missing; it declares the kinds of records")])
        }
        guard let schema = read(schemaFile, RecordSchema.shape) else { return (nil, issues) }
        var resourceMaps: [ResourceMap] = []
        var messageMaps: [MessageMap] = []
        for file in files where file.path.hasSuffix(".yaml") {
            if file.path.hasPrefix("fhir/") {
                if let map = read(file, ResourceMap.shape(file: file, schema: schema)) { resourceMaps.append(map) }
            } else if file.path.hasPrefix("hl7v2/") {
                if let map = readMessageMap(file, schema) { messageMaps.append(map) }
            } else if file.path != "records.yaml" {
                let text =
                    "is not read; resource mappings are in fhir/, message mappings in hl7v2/, code maps in codes/"
                issues.append(Issue(.warning, .unknown, text, file: file.path))
            }
        }
        guard !issues.contains(where: \.isError) else { return (nil, issues) }
        return (Mapper(schema: schema, resourceMaps: resourceMaps, messageMaps: messageMaps), issues)
    }

    private mutating func readMessageMap(_ file: MappingFile, _ schema: RecordSchema) -> MessageMap? {
        var found: [Issue] = []
        let files = files
        let shape = MessageMap.shape(file: file, schema: schema) { metrics, units in
            guard let rows = Self.table(metrics, of: file, MetricRow.shape, in: files, &found),
                let units = Self.table(units, of: file, UnitRow.shape, in: files, &found)
            else { return nil }
            return CodeTables(metrics: rows, units: units)
        }
        let map = read(file, shape)
        issues += found
        return map
    }

    private static func table<Row>(
        _ name: String, of file: MappingFile, _ row: DeclarationShape<Row>, in files: [MappingFile],
        _ issues: inout [Issue]
    ) -> [Row]? {
        let path = file.path(of: name)
        guard let table = files.first(where: { $0.path == path }) else {
            issues.append(Issue(.error, .notFound, "names the code map \(path), which is not there", file: file.path))
            return nil
        }
        let (rows, found) = Declaration.read(csv: table.bytes, file: table.path, rows: row)
        issues += found
        return rows
    }

    private mutating func read<Value>(_ file: MappingFile, _ shape: DeclarationShape<Value>) -> Value? {
        let (value, found) = Declaration.read(yaml: file.bytes, file: file.path, as: shape)
        issues += found
        return value
    }

    private func file(_ path: String) -> MappingFile? { files.first { $0.path == path } }
}
