import FHIRModel
import Foundation
import Search
import TestSupport
import Testing
import Values

extension Shared {
    static func resources(in path: String) throws -> [Resource] {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.compactMap {
            Resource.parse(json: [UInt8](try Data(contentsOf: $0))).readable
        }
    }
}

/// Parses text that must be right.
func parsed(_ json: String) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    return try #require(outcome.resource, "\(outcome.issues)")
}

/// Index values as short lines: `code http://loinc.org|8867-4`.
func lines(_ values: [IndexValue]) -> [String] { values.map { "\($0.parameter) \(text($0.content))" } }

private func text(_ content: IndexValue.Content) -> String {
    switch content {
    case .token(let system, let code): "\(system ?? "")|\(code)"
    case .string(let folded, let exact): "\(folded) (\(exact))"
    case .reference(let type, let id, let url): url ?? [type, id].compactMap(\.self).joined(separator: "/")
    case .date(let low, let high): "\(time(low))..<\(time(high))"
    case .quantity(let low, let high, let system, let code): "\(low)...\(high) \(system ?? "")|\(code ?? "")"
    case .number(let low, let high): "\(low)...\(high)"
    case .uri(let uri): uri
    }
}

private func time(_ microseconds: Int64) -> String {
    switch microseconds {
    case .min: "-∞"
    case .max: "∞"
    default: Timestamp(microseconds: microseconds).text(fractionDigits: microseconds % 1_000_000 == 0 ? 0 : 6)
    }
}

/// Reads a query written as in an address.
func request(
    _ type: String, _ query: String, handling: SearchRequest.Handling = .strict, now: Timestamp? = nil
) throws -> SearchRequest {
    SearchRequest.read(
        resourceType: type, query: try #require(QueryText.parameters(of: query)), handling: handling,
        serverBases: ["https://gateway.example/fhir"], now: now)
}
