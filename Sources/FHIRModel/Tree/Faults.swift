import Values

/// The faults found while a tree is built, as they come.
struct FaultList {
    struct Fault {
        let severity: Issue.Severity
        let code: Issue.Code
        let text: String
        let path: String?
        let offset: Int
    }

    private(set) var all: [Fault] = []
    private let limit: Int
    /// Whether the limit is reached, and reading should end.
    private(set) var isFull = false

    init(limit: Int) { self.limit = limit }

    mutating func add(
        _ code: Issue.Code, _ text: String, _ path: String?, _ offset: Int, severity: Issue.Severity = .error
    ) {
        all.append(Fault(severity: severity, code: code, text: text, path: path, offset: offset))
        isFull = all.count >= limit
    }

    /// Adds the fault that ended the reading.
    mutating func stop(_ stop: JSONStop) {
        let code: Issue.Code = stop.code == .limit ? .tooCostly : .invalid
        all.append(Fault(severity: .fatal, code: code, text: stop.text, path: nil, offset: stop.offset))
    }

    /// The faults in the order of the source, with line and column.
    func issues(in bytes: [UInt8]) -> [Issue] {
        guard !all.isEmpty else { return [] }
        let lines = LineIndex(bytes)
        return issues { lines.position(of: $0) }
    }

    /// The faults in the order of the source, with what the closure makes of their offsets.
    func issues(_ position: (Int) -> SourcePosition) -> [Issue] {
        let sorted = all.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        return sorted.map { _, fault in
            Issue(fault.severity, fault.code, fault.text, expression: fault.path, position: position(fault.offset))
        }
    }
}

/// Where the lines of a text begin; lines end with LF, CR or CRLF.
struct LineIndex {
    private var starts = [0]

    init(_ bytes: [UInt8]) {
        for index in bytes.indices {
            let byte = bytes[index]
            let isBreak = byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            if isBreak { starts.append(index + 1) }
        }
    }

    func position(of offset: Int) -> SourcePosition {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
    }
}

/// Sentences that more than one reader says.
enum FaultText {
    static func unknownProperty(_ name: String, _ type: UInt16) -> String {
        let definition = TypeDefinition(type)
        let known = definition.elements.flatMap { element in
            element.isChoice ? element.types.map { element.jsonName(for: $0.type) } : [element.name]
        }
        let hint = name.nearest(among: known).map { "; did you mean '\($0)'?" } ?? ""
        return "\(definition.name) has no property '\(name)'\(hint)"
    }

    static func unknownResource(_ name: String) -> String {
        let hint = name.nearest(among: R4.resourceTypes).map { "; did you mean '\($0)'?" } ?? ""
        return "'\(name)' is not a resource type of FHIR R4\(hint)"
    }

    /// One sentence for each element whose ordinal is set.
    static func missing(_ ordinals: UInt64, in type: UInt16) -> [String] {
        guard ordinals != 0 else { return [] }
        return TypeDefinition(type).elements.enumerated().filter { ordinals >> UInt64($0.offset) & 1 == 1 }.map {
            "the element '\($0.element.name)\($0.element.isChoice ? "[x]" : "")' is required"
        }
    }

    /// What a JSON value is, by its first byte.
    static func kind(_ first: UInt8) -> String {
        switch first {
        case UInt8(ascii: "{"): "an object"
        case UInt8(ascii: "["): "an array"
        case UInt8(ascii: "\""): "a string"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): "a boolean"
        case UInt8(ascii: "n"): "null"
        default: "a number"
        }
    }
}
