import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing
import Values

/// Every resource of the packages goes from JSON to XML and back, and stays equal number for number.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(10)))
struct PackageTests {
    /// Resources that break a rule of R4; they are kept as they are all the same.
    private static let faulty = [
        "SearchParameter-codesystem-extensions-": "the element 'base' is required",
        "SearchParameter-valueset-extensions-": "the element 'base' is required",
        "DiagnosticReport-cardiology-report.json": "not a valid base64Binary",
        // 67 characters, where 64 are the most.
        "SearchParameter-questionnaireresponse-extensions-QuestionnaireResponse-item-subject": "not a valid id",
    ]

    static let folders = [
        "fhir/definitions/hl7.fhir.r4.core", "fhir/igs/us-core-3.1.1", "fhir/igs/us-core-3.1.1/example",
        "fhir/igs/us-core-6.1.0", "fhir/igs/us-core-6.1.0/example",
    ]

    static func files(in folder: String) throws -> [URL] {
        let files = try Shared.files(folder).filter { !["package.json", ".index.json"].contains($0.lastPathComponent) }
        try #require(!files.isEmpty)
        return files
    }

    @Test(arguments: folders)
    func `from JSON to XML to JSON nothing changes`(folder: String) throws {
        var different: [String] = []
        for file in try Self.files(in: folder) {
            let outcome = Resource.parse(json: try Shared.bytes(file))
            let name = file.lastPathComponent
            let expected = Self.faulty.first { name.hasPrefix($0.key) }?.value
            let isExpected = outcome.issues.allSatisfy { $0.text.contains(expected ?? "none is expected") }
            guard let resource = outcome.readable, isExpected else {
                different.append("\(name): \(outcome.issues.prefix(2))")
                continue
            }
            let again = FHIRXMLReader.parse(xml: FHIRXMLWriter.xml(of: resource))
            guard let read = again.readable.flatMap({ Resource.parse(json: $0.json()).readable }) else {
                different.append("\(name), written: \(again.issues.prefix(2))")
                continue
            }
            if content(of: read.root) != content(of: resource.root) { different.append(name) }
        }
        #expect(different.isEmpty, "\(different.count): \(different.prefix(12).joined(separator: "\n"))")
    }
}
