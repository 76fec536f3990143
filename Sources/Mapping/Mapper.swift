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
    /// The fields that say which mapping and profile take a message.
    private let chosenBy: HL7FieldSelection
    /// What a sender says alike in all its messages.
    private let header: HL7HeaderSelection

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
        let maps = messageMaps + profiles.all.flatMap(\.maps)
        let (deciding, marks) = (maps.flatMap(\.match.decidingPaths), maps.flatMap(\.match.decidingMarks))
        chosenBy = HL7FieldSelection(MapChoice.delimiters + deciding + profiles.marks.paths, marks: marks)
        header = HL7HeaderSelection(
            telling: deciding + profiles.marks.paths + maps.flatMap(\.senderPaths), marks: marks)
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
        if trace == nil {
            // Not bound to a name, which would copy all that it consists of.
            let reading = cache.expectedReading(of: message, context, revision: revision)
            if reading != nil { return reading }
        }
        cache.begin(revision: revision)
        let known = trace == nil ? cache.sender(of: message, context, by: header) : nil
        if let known {
            let reading = cache.plainReading(of: message, context, ofSenderAt: known.place, rowsFrom: known.firstRow)
            if reading != nil { return reading }
        }
        let sender = known.map { cache.senders[$0.place] }
        guard let choice = sender?.choice ?? choice(for: message, context, &cache) else {
            guard let whole = message.withWholeHeader,
                var reading = reading(of: whole, context: context, cache: &cache, trace: trace)
            else { return nil }
            let text = "the message type stands in MSH-8: a field is missing before it"
            reading.issues.append(Issue(.warning, .value, text, expression: "MSH-9"))
            return reading
        }
        let decoded = message.read(as: choice.characterSets)
        guard sender == nil, let parts = choice.map.parts(of: decoded) else {
            let reading = reading(of: decoded, choice, context, &cache, trace, sender)
            if let known {
                cache.rememberRows(ofSenderAt: known.place)
            } else if trace == nil, choice.isLasting, reading.hasReadings {
                cache.remember(senderOf: message, context, choice, reading.records)
            }
            return reading
        }
        guard !parts.isEmpty else {
            var refused = MessageReading(
                mapping: choice.map.name, profile: choice.profile, skewGuard: choice.map.clock.skewGuard)
            refused.refusal = .init(
                reason: "too-many-patients",
                detail: "one message names more than \(MessagePart.countMax) patients or beds")
            return refused
        }
        var readings: [MessageReading] = []
        for part in parts {
            var context = context
            context.rowsBefore = part.rowsBefore
            let reading = reading(of: part.message, choice, context, &cache, trace)
            if !reading.isEmpty || !reading.issues.isEmpty { readings.append(reading) }
        }
        guard var first = readings.first else { return reading(of: decoded, choice, context, &cache, trace) }
        first.others = Array(readings.dropFirst())
        return first
    }

    /// What a message of one patient gives by a map.
    private func reading(
        of message: HL7Message, _ choice: MapChoice, _ context: MessageContext, _ cache: inout ChannelCache,
        _ trace: MappingTrace?, _ sender: KnownSenders.Sender? = nil
    ) -> MessageReading {
        let map = choice.map
        var reading = MessageReading(mapping: map.name, profile: choice.profile, skewGuard: map.clock.skewGuard)
        if let samples = map.samples {
            let place = sender?.place ?? cache.place(of: message, map, peer: context.peer)
            cache.withOrigin(at: place) { origin, shared in
                var reader = SampleReader(message, map, samples, context, trace)
                guard reader.read(&origin, &shared, into: &reading) else { return }
                reading.records = sender?.records ?? reader.records(&origin)
            }
        }
        // Rows of alarms are no readings: where there are any beside readings, they were remarked on.
        if let alarms = map.alarms, map.samples == nil || !reading.issues.isEmpty {
            let place = sender?.place ?? cache.place(of: message, map, peer: context.peer)
            cache.withOrigin(at: place) { origin, _ in
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
        cache.begin(revision: revision)
        guard choice(for: message, context, &cache)?.map.alarms?.received != nil else { return [] }
        let reading = reading(of: message, context: context, cache: &cache)
        return reading.map { $0.alarmAnswers + $0.others.flatMap(\.alarmAnswers) } ?? []
    }

    /// Which mapping takes a message, by its profile. What most messages tell in their header is looked up once.
    private func choice(
        for message: HL7Message, _ context: MessageContext, _ cache: inout ChannelCache
    ) -> MapChoice? {
        cache.choice(for: message, context, by: chosenBy) {
            let profile = profiles.profile(named: context.profile, of: message)
            var isLasting = true
            let map = (profile?.maps ?? messageMaps).first { map in
                guard map.match.holdsForHeader(of: message) else { return false }
                if !map.match.none.isEmpty || !map.givesOnlyReadings { isLasting = false }
                return map.match.holdsForRows(of: message)
            }
            return map.map { MapChoice(map: $0, profile: profile, isLasting: isLasting) }
        }
    }
}

extension HL7Message {
    /// The message with its text in the character set that MSH-18 stands for in a dialect.
    fileprivate func read(as sets: [HL7CharacterSet: HL7CharacterSet]) -> HL7Message {
        guard !sets.isEmpty, let set = sets[characterSet], set != characterSet else { return self }
        return (try? HL7Message(parsing: encoded(), writtenIn: set)) ?? self
    }
}
