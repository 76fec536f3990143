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
    /// The device profiles, each with the message mappings as it changes them.
    public let profiles: DeviceProfiles
    private let resourceMaps: [String: [ResourceMap]]
    private let messageMaps: [MessageMap]

    /// Compiles the files of a mappings folder.
    ///
    /// - Parameters:
    ///   - files: `records.yaml`, `fhir/*.yaml`, `hl7v2/*.yaml` and the code maps that these name. Messages are offered
    ///     to the maps in the order of their paths.
    ///   - profiles: The files of `Profiles/devices/`, by their paths there.
    ///   - zone: Finds a time zone by its name, such as `Europe/Berlin`; without it profiles name distances from UTC only.
    /// - Returns: The mapper, nil if any issue is an error; and the issues of all files, by file and place.
    public static func load(
        _ files: [MappingFile], profiles: [MappingFile] = [], zone: @escaping (String) -> ZoneOffset? = { _ in nil }
    ) -> (mapper: Mapper?, issues: [Issue]) {
        var loader = MappingLoader(files, profiles, zone: zone)
        return loader.load()
    }

    init(
        schema: RecordSchema, resourceMaps: [ResourceMap], messageMaps: [MessageMap], profiles: DeviceProfiles
    ) {
        (self.schema, self.profiles) = (schema, profiles)
        self.resourceMaps = Dictionary(grouping: resourceMaps, by: \.resourceType)
        self.messageMaps = messageMaps
    }

    /// When two names of a bed mean the same one, as the mapping of ADT says.
    public var beds: BedMatching { messageMaps.lazy.compactMap(\.movements?.beds).first ?? .standard }

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
        guard let (map, profile) = map(of: message, context) else { return nil }
        cache.use(revision: revision)
        let message = profile.map { message.assuming($0.characterSet) } ?? message
        guard let parts = map.parts(of: message, peer: context.peer) else {
            return reading(of: message, map, profile, context, &cache, trace)
        }
        guard !parts.isEmpty else {
            var refused = MessageReading(mapping: map.name, profile: profile?.name, skewGuard: map.clock.skewGuard)
            refused.refusal = .init(
                reason: "too-many-patients",
                detail: "one message names more than \(MessagePart.countMax) patients or beds")
            return refused
        }
        var readings: [MessageReading] = []
        for part in parts {
            var context = context
            context.rowsBefore = part.rowsBefore
            let reading = reading(of: part.message, map, profile, context, &cache, trace)
            if !reading.isEmpty || !reading.issues.isEmpty { readings.append(reading) }
        }
        guard var first = readings.first else { return reading(of: message, map, profile, context, &cache, trace) }
        first.others = Array(readings.dropFirst())
        return first
    }

    /// What a message of one patient gives by a map.
    private func reading(
        of message: HL7Message, _ map: MessageMap, _ profile: DeviceProfile?, _ context: MessageContext,
        _ cache: inout ChannelCache, _ trace: MappingTrace?
    ) -> MessageReading {
        var reading = MessageReading(mapping: map.name, profile: profile?.name, skewGuard: map.clock.skewGuard)
        if let samples = map.samples {
            cache.withOrigin(of: message, map, peer: context.peer) { origin, meanings, recordKey in
                var reader = SampleReader(message, map, samples, context, trace)
                reader.read(&origin, &meanings, recordKey, into: &reading)
            }
        }
        // Rows of alarms are no readings: where there are any beside readings, they were remarked on.
        if let alarms = map.alarms, map.samples == nil || !reading.issues.isEmpty {
            cache.withOrigin(of: message, map, peer: context.peer) { origin, _, _ in
                var reader = AlarmReader(message, map, alarms, context, trace)
                reader.read(origin, into: &reading)
            }
        }
        if let movements = map.movements {
            MovementReader(message, map, movements, context, trace).read(into: &reading)
        }
        if let results = map.results {
            var reader = ResultReader(message, map, results, context, trace)
            reader.read(into: &reading)
        }
        return reading
    }

    /// What the reporter of alarms is told, where its dialect asks for that; for a message of which nothing else is taken
    /// since it came before.
    public func alarmAnswers(
        to message: HL7Message, context: MessageContext, cache: inout ChannelCache
    ) -> [AlarmAnswer] {
        guard map(of: message, context)?.map.alarms?.received != nil else { return [] }
        let reading = reading(of: message, context: context, cache: &cache)
        return reading.map { $0.alarmAnswers + $0.others.flatMap(\.alarmAnswers) } ?? []
    }

    private func map(of message: HL7Message, _ context: MessageContext) -> (map: MessageMap, profile: DeviceProfile?)? {
        let profile = profiles.profile(named: context.profile, of: message)
        return (profile?.maps ?? messageMaps).first { $0.matches(message) }.map { ($0, profile) }
    }
}

extension HL7Message {
    /// The message with its text in another character set, where MSH-18 names none.
    fileprivate func assuming(_ set: HL7CharacterSet?) -> HL7Message {
        guard let set, set != characterSet, header.wholeField(18)?.presence ?? .empty != .valued else { return self }
        return (try? HL7Message(parsing: encoded(), assuming: set)) ?? self
    }
}
