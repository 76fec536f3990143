import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

extension Shared {
    /// The 540 + 251 examples of the specification.
    static func examples() throws -> [URL] {
        try files("fhir/examples/json") + files("fhir/examples/definitional/json")
    }
}

/// Parses text that must be right.
func parsed(_ json: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    #expect(outcome.issues == [], sourceLocation: sourceLocation)
    return try #require(outcome.resource, sourceLocation: sourceLocation)
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}
