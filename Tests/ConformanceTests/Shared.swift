import Conformance
import FHIRModel
import FHIRXML
import Foundation
import Terminology
import TestSupport
import Testing
import Values

extension Shared {
    static func parse(_ file: URL) throws -> ParseOutcome {
        let bytes = try bytes(file)
        return file.pathExtension == "xml" ? FHIRXMLReader.parse(xml: bytes) : Resource.parse(json: bytes)
    }

    /// The definitions of a folder, or those whose files' names begin with a prefix.
    static func package(_ path: String, prefix: String = "") throws -> DefinitionPackage {
        let files = try files("fhir/" + path).filter {
            $0.pathExtension == "json" && $0.lastPathComponent.hasPrefix(prefix)
        }
        return DefinitionPackage(
            files: try files.map {
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
