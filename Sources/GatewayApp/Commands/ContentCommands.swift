import Conformance
import FHIRModel
import FHIRPath
import FHIRXML
import Foundation
import Terminology
import Values

/// Reads a resource from a file or standard input, in JSON or XML as its first character says.
enum ResourceFile {
    static func bytes(_ file: String?) throws -> [UInt8] {
        if file == nil || file == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let file, let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("can't read \(file ?? "")")
        }
        return [UInt8](data)
    }

    /// Files as they are named, and those of folders that may hold resources, by their paths.
    ///
    /// - Throws: ``CommandFailure`` if there is no such file or folder.
    static func all(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard path != "-" else { return [path] }
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandFailure("there is no \(path)")
            }
            guard isFolder.boolValue else { return [path] }
            return try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter { file in
                // What describes a package is no resource.
                [".json", ".xml", ".ndjson"].contains { file.hasSuffix($0) } && !file.hasSuffix("package.json")
                    && !file.split(separator: "/").contains { $0.hasPrefix(".") }
            }.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
        }
    }

    static func parse(_ bytes: [UInt8]) -> ParseOutcome {
        isXML(bytes) ? FHIRXMLReader.parse(xml: bytes) : Resource.parse(json: bytes)
    }

    static func read(_ file: String?) throws -> Resource {
        let outcome = parse(try bytes(file))
        guard let resource = outcome.resource else {
            throw CommandFailure(outcome.issues.map { named($0, file) })
        }
        return resource
    }

    private static func named(_ issue: Issue, _ file: String?) -> Issue {
        var issue = issue
        issue.file = file ?? "-"
        return issue
    }

    private static func isXML(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) && $0 < 0x80 } == UInt8(ascii: "<")
    }
}

/// `afferent convert`: a resource in the other format.
public struct ConvertCommand: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        case json, xml
    }

    private let format: Format
    private let isPretty: Bool
    private let file: String?

    /// - Parameter file: nil or `-` for standard input.
    public init(to format: Format, isPretty: Bool, file: String?) {
        (self.format, self.isPretty, self.file) = (format, isPretty, file)
    }

    /// Prints the resource.
    ///
    /// - Throws: ``CommandFailure`` with every fault of the content.
    public func run() throws {
        let resource = try ResourceFile.read(file)
        var bytes =
            switch format {
            case .json: resource.json(pretty: isPretty)
            case .xml: FHIRXMLWriter.xml(of: resource, pretty: isPretty)
            }
        // What is printed is a line already if it is pretty.
        if bytes.last == 0x0A { bytes.removeLast() }
        Console.print(String(decoding: bytes, as: UTF8.self))
    }
}

/// `afferent fhirpath`: evaluates an expression on a resource.
public struct FHIRPathCommand: Sendable {
    private let expression: String
    private let showsTypes: Bool
    private let file: String?

    /// - Parameter file: nil or `-` for standard input.
    public init(expression: String, showsTypes: Bool, file: String?) {
        (self.expression, self.showsTypes, self.file) = (expression, showsTypes, file)
    }

    /// Prints one result a line, as FHIR JSON; with types: type name, tab, JSON.
    ///
    /// - Throws: ``CommandFailure`` with position and reason.
    public func run() throws {
        let parsed: FHIRPathExpression
        do { parsed = try FHIRPathExpression(parsing: expression) } catch { throw CommandFailure("\(error)") }
        let outcome = ResourceFile.parse(try ResourceFile.bytes(file))
        guard let resource = outcome.readable else { throw CommandFailure(outcome.issues) }
        let services = ProfileValidator(services: ValidationServices(terminology: .r4)).pathServices
        do {
            let compiled = try parsed.compiled(for: resource.type, mode: .strict)
            let context = EvaluationContext(now: Clock.now(), resource: resource.root, services: services)
            for value in try compiled.evaluate(on: resource.root, context: context) {
                Console.print((showsTypes ? value.typeName + "\t" : "") + value.json)
            }
        } catch { throw CommandFailure("\(error)") }
    }
}
