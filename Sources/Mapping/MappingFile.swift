public import Values

/// A file of `Mappings/`, as it was read from disk by the caller.
public struct MappingFile: Sendable {
    /// The path below the mappings folder: `hl7v2/pcd-01.yaml`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

    /// The path of a file named relative to this one: `../codes/units.csv` seen from `hl7v2/pcd-01.yaml`.
    func path(of reference: String) -> String {
        var parts = path.split(separator: "/").dropLast()
        for part in reference.split(separator: "/") {
            switch part {
            case ".": break
            case "..": parts = parts.dropLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

/// One step of a mapping, for `afferent map --trace`: which line gave which field from what.
public struct MappingStep: Sendable, CustomStringConvertible {
    public var file: String
    public var position: SourcePosition?
    /// What was being filled: `guest.birthDate`, `sample heart-rate`.
    public var target: String
    /// The expression or path that was read.
    public var source: String
    /// What it gave; nil if nothing.
    public var value: String?

    /// `fhir/patient.yaml:8:18 guest.birthDate ← birthDate = 1957-04-12`
    public var description: String {
        let place = position.map { "\(file):\($0)" } ?? file
        return "\(place) \(target) ← \(source)" + (value.map { " = \($0)" } ?? " gave nothing")
    }
}

/// Receives the steps of a mapping; nil where nobody listens, so that the ordinary way costs nothing.
public typealias MappingTrace = (MappingStep) -> Void
