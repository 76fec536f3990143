public import HL7v2

/// The dialect of one kind of monitor or gateway: how its connections are kept and how its messages are read.
///
/// A file of `Profiles/devices/` beside the general message mappings, of which it changes named parts. A profile may
/// extend another one; what it says goes over what that one says.
public struct DeviceProfile: Sendable {
    /// The file's name without its ending: `mindray-pds`.
    public let name: String
    /// What people call the dialect.
    public let title: String
    /// The profile itself, what it extends, what that extends, and so on.
    public let lineage: [String]
    public let connection: Connection
    /// What text is written in, by what MSH-18 says (ASCII where it says nothing), where the two are not the same.
    public let characterSets: [HL7CharacterSet: HL7CharacterSet]
    /// The header fields that give away a sender whose peer names no profile.
    let marks: [HeaderMark]
    /// The message mappings as they are for this dialect.
    let maps: [MessageMap]

    init(_ source: ProfileLoader.Source, maps: [MessageMap]) {
        (name, title, lineage) = (source.name, source.title, source.lineage)
        (connection, characterSets, marks) = (source.connection, source.characterSets, source.marks)
        self.maps = maps
    }

    /// How the connections of a dialect are kept.
    public struct Connection: Hashable, Sendable {
        /// Who connects to whom.
        public enum Direction: String, CaseIterable, Sendable {
            /// The monitor connects to the gateway.
            case listen
            /// The gateway connects to the monitor.
            case connect
        }

        public var direction = Direction.listen
        /// The port that the monitor listens on, or usually connects to; nil if that is the site's choice.
        public var port: Int?
        public var acknowledgment = AcknowledgmentPolicy.automatic
        public var keepAlive: KeepAlive?
        /// How long the peer may be silent before that is an event; nil if its silence says nothing.
        public var silence: Duration?
        /// How the dialect departs from MLLP's frames; any other departure of it is worth a warning.
        public var departures: Set<Departure> = []

        public init() {}
    }

    /// A message that is sent to the monitor again and again.
    public struct KeepAlive: Hashable, Sendable {
        /// The message without its frame; segments end with CR.
        public var message: [UInt8]
        public var interval: Duration
    }

    /// A way to frame messages otherwise than MLLP says.
    public enum Departure: String, CaseIterable, Sendable {
        case noStart = "no-start"
        case noEnd = "no-end"
        case shared
    }
}

/// The device profiles of an installation, by name and by what their messages look like.
public struct DeviceProfiles: Sendable {
    /// By name.
    public let all: [DeviceProfile]
    private let places: [String: Int]
    let marks: HeaderMarks

    init(_ profiles: [DeviceProfile]) {
        all = profiles.sorted { $0.name < $1.name }
        places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.name, $0.offset) })
        marks = HeaderMarks(all.map(\.marks))
    }

    public subscript(name: String) -> DeviceProfile? { places[name].map { all[$0] } }

    /// The profile of a message: the one that its peer names, else the one that its header gives away.
    func profile(named name: String?, of message: HL7Message) -> DeviceProfile? {
        if let name, let place = places[name] { return all[place] }
        guard !marks.isEmpty else { return nil }
        let header = message.header
        return marks.find(message.delimiters) { header.wholeField($0)?.bytes ?? [] }.map { all[$0] }
    }

    /// The profile that a header gives away.
    public func profile(of header: HL7Header) -> DeviceProfile? {
        marks.find(header.delimiters) { header.field($0) }.map { all[$0] }
    }
}
