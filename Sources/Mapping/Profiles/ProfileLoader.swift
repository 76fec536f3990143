import Declarations
import HL7v2
import Values

/// Reads the files of `Profiles/devices/` and lays those that extend others over them.
struct ProfileLoader {
    /// A profile as its file and those that it extends say it.
    struct Source {
        var name: String
        var lineage: [String]
        var title: String
        var marks: [HeaderMark]
        var connection: DeviceProfile.Connection
        var characterSets: [HL7CharacterSet: HL7CharacterSet]
    }

    /// A profile whose parts are read one by one, so that the faults of one don't hide those of another.
    struct Draft {
        var name: String
        /// Nil if it has faults.
        var source: Source?
        /// What is laid over message mappings, by their names.
        var readings: [DeclarationEntry]
    }

    private(set) var issues: [Issue] = []
    private var trees: [String: DeclarationNode] = [:]

    init(_ files: [MappingFile]) {
        for file in files.sorted(by: { $0.path < $1.path }) {
            let (node, found) = Declaration.parse(yaml: file.bytes, file: file.path)
            issues += found
            trees[file.stem] = node
        }
    }

    /// All profiles whose chain is whole; what is wrong with them is among the issues.
    mutating func load() -> [Draft] {
        let drafts = drafts()
        var owners: [HeaderMark: String] = [:]
        for source in drafts.compactMap(\.source) {
            for mark in source.marks {
                if let owner = owners[mark], let place = trees[source.name]?["match"]?.place {
                    let text = "MSH-\(mark.field).\(mark.component) gives the profile \"\(owner)\" away as well"
                    issues.append(
                        place.issue(text, code: .duplicate, severity: .warning, expression: "match"))
                }
                owners[mark] = owners[mark] ?? source.name
            }
        }
        return drafts
    }

    private mutating func drafts() -> [Draft] {
        trees.keys.sorted().compactMap { name in
            guard let lineage = lineage(of: name), let tree = tree(of: lineage) else {
                // Whatever else is wrong with it is told as well.
                if let tree = trees[name] { issues += Declaration.read(tree, as: .profile(name, [name])).issues }
                return nil
            }
            let (source, found) = Declaration.read(tree, as: .profile(name, lineage))
            issues += found
            var readings: [DeclarationEntry] = []
            if case .mapping(let entries)? = tree["readings"]?.content { readings = entries }
            return Draft(name: name, source: source, readings: readings)
        }
    }

    /// From a profile to the one that extends none; nil, with an issue, if that can't be told.
    private mutating func lineage(of name: String) -> [String]? {
        var names = [name]
        while let last = names.last, let parent = trees[last]?["extends"], !parent.isNull {
            guard let next = parent.text, trees[next] != nil else {
                let meant = parent.text?.nearest(among: trees.keys.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
                let text = "there is no device profile \"\(parent.text ?? "")\"\(meant)"
                issues.append(parent.place.issue(text, code: .notFound, expression: "extends"))
                return nil
            }
            guard !names.contains(next) else {
                let text = "the profile extends itself: \((names + [next]).joined(separator: " → "))"
                issues.append(parent.place.issue(text, code: .conflict, expression: "extends"))
                return nil
            }
            names.append(next)
        }
        return names
    }

    /// What a profile says, laid over what it extends; its title and marks are its own.
    private func tree(of lineage: [String]) -> DeclarationNode? {
        let trees = lineage.compactMap { self.trees[$0] }
        guard let own = trees.first, trees.count == lineage.count else { return nil }
        var above: DeclarationNode?
        for tree in trees.dropFirst().reversed() {
            let part = tree.without("title", "match", "extends")
            above = above?.overlaid(by: part) ?? part
        }
        let tree = above?.overlaid(by: own) ?? own
        // What is missing is missing in the file itself.
        return DeclarationNode(tree.content, style: tree.style, place: own.place)
    }
}

extension MappingFile {
    /// The file's name without folders and ending.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }
}

extension DeclarationShape where Value == ProfileLoader.Source {
    /// The shape of a file of `devices/`.
    fileprivate static func profile(_ name: String, _ lineage: [String]) -> Self {
        .record { reader in
            reader.ignore("extends")
            let title = reader.required("title", .text)
            let match = reader.optional("match", .mapping(of: .list(of: .text)), default: [])
            let connection = reader.optional("connection", .connection, default: .init())
            let named = reader.optional("characterSets", .mapping(of: .characterSet, keys: .characterSet), default: [])
            var characterSets = Dictionary(named.map { ($0.key.value, $0.value) }) { first, _ in first }
            if let unnamed = reader.optional("characterSet", .characterSet) { characterSets[.ascii] = unnamed }
            _ = reader.optional("readings", .mapping(of: .node))
            var marks: [HeaderMark] = []
            for (key, patterns) in match {
                for pattern in patterns {
                    guard let path = try? HL7Path(key.value), let mark = HeaderMark(path, pattern) else {
                        let text = "\(key.value): \"\(pattern)\" is not a text of a header field such as MSH-3.1"
                        reader.report(text, at: "match", in: key.place, code: .value)
                        continue
                    }
                    marks.append(mark)
                }
            }
            guard let title else { return nil }
            return ProfileLoader.Source(
                name: name, lineage: lineage, title: title, marks: marks, connection: connection,
                characterSets: characterSets)
        }
    }
}

extension DeclarationShape where Value == DeviceProfile.Connection {
    fileprivate static var connection: Self {
        .record { reader in
            var result = DeviceProfile.Connection()
            result.direction = reader.optional(
                "direction", .oneOf(DeviceProfile.Connection.Direction.self), default: result.direction)
            result.port = reader.optional("port", .wholeNumber(in: 1...65_535))
            result.acknowledgment.style = reader.optional(
                "acknowledge", .oneOf(AcknowledgmentPolicy.Style.self), default: .automatic)
            result.acknowledgment.answersTwice = reader.optional("acknowledgesTwice", .boolean, default: false)
            result.acknowledgment.answersStoreFailure = reader.optional("acknowledgesFailure", .boolean, default: true)
            result.keepAlive = reader.optional("keepAlive", .keepAlive)
            result.silence = reader.optional("silence", .duration(in: .seconds(1) ... .seconds(604_800)))
            result.departures = Set(
                reader.optional("frames", .list(of: .oneOf(DeviceProfile.Departure.self)), default: []))
            return result
        }
    }
}

extension DeclarationShape where Value == DeviceProfile.KeepAlive {
    fileprivate static var keepAlive: Self {
        .record { reader in
            let message = reader.required("send", .hl7Message)
            let interval = reader.required("every", .duration(in: .milliseconds(100) ... .seconds(3_600)))
            guard let message, let interval else { return nil }
            return DeviceProfile.KeepAlive(message: message, interval: interval)
        }
    }
}

extension DeclarationShape where Value == [UInt8] {
    /// A message; lines are segments.
    fileprivate static var hl7Message: Self {
        DeclarationShape("an HL7 message such as MSH|^~\\&|…") { (text: String) -> [UInt8]? in
            var bytes = text.utf8.map { $0 == 0x0A ? 0x0D : $0 }
            if bytes.last != 0x0D { bytes.append(0x0D) }
            return (try? HL7Message(parsing: bytes)).map { _ in bytes }
        }
    }
}

extension DeclarationShape where Value == HL7CharacterSet {
    fileprivate static var characterSet: Self {
        DeclarationShape("a character set such as 8859/1 or UNICODE UTF-8") { (text: String) -> HL7CharacterSet? in
            guard let set = HL7CharacterSet(text.utf8) else { return nil }
            if case .unsupported = set { return nil }
            return set
        }
    }
}
