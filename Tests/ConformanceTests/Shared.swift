import Conformance
import FHIRModel
import FHIRXML
import Foundation
import Terminology
import Testing
import Values

/// The shared data of the specification, outside the repository.
enum Shared {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["AFFERENT_SHARED"] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("fhir").path) }

    static let missing: Comment = "the shared FHIR data is not beside the repository; set AFFERENT_SHARED"

    static func files(_ path: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("fhir/\(path)"), includingPropertiesForKeys: nil
        ).sorted { $0.path < $1.path }
    }

    static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    static func parse(_ file: URL) throws -> ParseOutcome {
        let bytes = try bytes(file)
        return file.pathExtension == "xml" ? FHIRXMLReader.parse(xml: bytes) : Resource.parse(json: bytes)
    }

    /// The definitions of a folder.
    static func package(_ path: String) throws -> DefinitionPackage {
        DefinitionPackage(
            files: try files(path).filter { $0.pathExtension == "json" }.map {
                .init(name: $0.lastPathComponent, bytes: try bytes($0))
            })
    }

    /// A validator over R4 and packages, with their terminology.
    static func validator(
        _ packages: [DefinitionPackage] = [], options: ValidationOptions = .standard,
        _ change: (inout ValidationServices) -> Void = { _ in }
    ) -> ProfileValidator {
        var services = ValidationServices(terminology: TerminologyLibrary.r4.adding(packages.flatMap(\.resources)))
        change(&services)
        return ProfileValidator(
            definitions: DefinitionLibrary(packages: packages), services: services, options: options)
    }

    /// The errors of the files that have any, one line each.
    static func errors(in files: [URL], _ validator: ProfileValidator) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for file in files where file.pathExtension == "json" {
            let errors = validator.validate(try parse(file)).filter(\.isError)
            if !errors.isEmpty { found[file.lastPathComponent] = errors.map(\.description) }
        }
        return found
    }
}
