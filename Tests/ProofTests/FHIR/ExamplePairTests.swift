import FHIRModel
import FHIRXML
import Foundation
import Testing
import Values

@testable import GatewayApp

/// Issue 2, Proof: the specification's example pairs go in as they are and come out in both formats.
///
/// The JSON files go into the store of one tenant, the XML files into that of another one, over HTTP.
@Suite(.enabled(if: Ground.shared != nil, Ground.missing), .timeLimit(.minutes(10)))
struct ExamplePairTests {
    @Test(arguments: [("fhir/examples", 540), ("fhir/examples/definitional", 251)])
    func `every example is stored and read back equal, in both formats`(folder: String, count: Int) async throws {
        let pairs = try Ground.files(in: folder + "/json", ending: ".json").map { String($0.dropLast(5)) }
        #expect(pairs.count == count)
        try await GatewayRun.with(adjust: { $0.tenants = [.json, .xml] }) { gateway in
            let (json, xml) = (try HTTPConnection(port: gateway.http), try HTTPConnection(port: gateway.http))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { for name in pairs { try await prove(folder, name, as: .json, over: json) } }
                group.addTask { for name in pairs { try await prove(folder, name, as: .xml, over: xml) } }
                try await group.waitForAll()
            }
        }
    }

    private enum Format: String {
        case json, xml
        var type: String { "application/fhir+\(rawValue)" }
    }

    private func prove(_ folder: String, _ name: String, as format: Format, over http: HTTPConnection) async throws {
        let bytes = try Ground.bytes("\(folder)/\(format)/\(name).\(format)")
        let sent = try #require(
            (format == .json ? Resource.parse(json: bytes) : FHIRXMLReader.parse(xml: bytes)).resource, "\(name)")
        let path = "/\(format)/fhir/\(sent.typeName)/\(sent.id ?? "none")"
        let put = try await http.send("PUT", path, type: format.type, bytes)
        guard sent.typeName != "Parameters" else {
            #expect(put.status == 404 && put.text.contains("Parameters") && put.text.contains("not stored"), "\(name)")
            return
        }
        guard put.status == 201 || put.status == 200 else {
            Issue.record("\(name).\(format): \(put.status) \(put.text.prefix(500))")
            return
        }
        // Only six files share a type and an id; each is compared while it is the latest.
        let (asJSON, asXML) = (
            try await http.get(path + "?_format=json"), try await http.get(path + "?_format=xml")
        )
        guard !asJSON.isXML, asXML.isXML, let one = asJSON.resource, let other = asXML.resource else {
            Issue.record("\(name).\(format): can't be read back: \(asJSON.status) \(asXML.status)")
            return
        }
        #expect(one.versionID != nil && one.versionID == put.version && one.versionID == other.versionID, "\(name)")
        #expect(Facts.difference(one, sent) == [], "\(name).\(format) as JSON")
        #expect(Facts.difference(other, sent) == [], "\(name).\(format) as XML")
        // What was read is not new when it is put back.
        let again = try await http.send("PUT", path, type: format.type, (format == .json ? asJSON : asXML).body)
        #expect(again.status == 200 && again.version == put.version, "\(name).\(format): \(again.status)")
        if format == .json {
            #expect(same(one) == same(sent), "\(name): its JSON has other bytes")
        } else if name != "observation-decimal" {
            // Those two files spell the same numbers differently.
            let pair = Resource.parse(json: try Ground.bytes("\(folder)/json/\(name).json")).resource
            #expect(Facts.difference(one, try #require(pair)) == [], "\(name): not what its pair says")
        }
    }

    /// The resource's bytes but for the server's meta.
    private func same(_ resource: Resource) -> [UInt8] {
        resource.settingServerMeta(id: resource.id ?? "", versionID: "1", lastUpdated: "2026-01-24T12:00:00Z")
            .json(pretty: true)
    }
}

extension TenantID {
    fileprivate static let json = TenantID("json")!
    fileprivate static let xml = TenantID("xml")!
}
