import FHIRModel
import Foundation
import HTTPTypes
import Testing
import Values

/// The specification's own examples, through the whole gateway.
struct ExampleTests {
    private static let folder: URL? = Gateway.shared.map { $0.appendingPathComponent("fhir/examples/json") }

    @Test(.enabled(if: folder != nil, "the shared FHIR data is not beside the repository; set AFFERENT_SHARED"))
    func `every example is stored and read back as it was, but for the server's meta`() async throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
            .sorted()
        let gateway = try await Gateway()
        var (stored, refused) = (0, 0)
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let resource = try #require(Resource.parse(json: bytes).resource, "\(name)")
            let id = resource.id ?? "none"
            let put = await gateway.send(
                .put, "/fhir/\(resource.typeName)/\(id)", String(decoding: bytes, as: UTF8.self))
            if resource.typeName == "Parameters" {
                #expect(put.status == 404 && put.issues[0].contains("not stored"), "\(name)")
                refused += 1
                continue
            }
            #expect(put.status == 201 || put.status == 200, "\(name): \(put.text.prefix(400))")
            let read = await gateway.send(.get, "/fhir/\(resource.typeName)/\(id)")
            guard read.status == 200, let version = Int(read.resource.versionID ?? "") else {
                Issue.record("\(name): \(read.status)")
                continue
            }
            // Six files hold the same resource: storing it again changes nothing.
            #expect(version == 1, "\(name)")
            func same(_ resource: Resource) -> [UInt8] {
                resource.settingServerMeta(id: id, versionID: "1", lastUpdated: Gateway.start.description)
                    .json(pretty: true)
            }
            // One with a server's meta of its own reads back in the same order; one without gets it in front.
            #expect(same(read.resource) == same(resource), "\(name)")
            stored += 1
        }
        #expect(stored > 500 && refused > 0)
    }

    @Test(.enabled(if: folder != nil, "the shared FHIR data is not beside the repository; set AFFERENT_SHARED"))
    func `every example in XML is the resource that its JSON is, and reads back in both`() async throws {
        let folder = try #require(Gateway.shared).appendingPathComponent("fhir/examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("xml").path)
            .filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
        let gateway = try await Gateway()
        var stored = 0
        // The two spell the same numbers differently.
        for name in names where name != "observation-decimal" {
            let xml = try Data(contentsOf: folder.appendingPathComponent("xml/\(name).xml"))
            let json = [UInt8](try Data(contentsOf: folder.appendingPathComponent("json/\(name).json")))
            let resource = try #require(Resource.parse(json: json).resource, "\(name)")
            guard resource.typeName != "Parameters" else { continue }
            let path = "/fhir/\(resource.typeName)/\(resource.id ?? "none")"
            let put = await gateway.send(
                .put, path, String(decoding: xml, as: UTF8.self), headers: [.contentType: "application/fhir+xml"])
            #expect(put.status == 201 || put.status == 200, "\(name): \(put.text.prefix(400))")
            guard put.status < 300 else { continue }
            // What was read is not new when it is put back.
            let read = await gateway.send(.get, path + "?_format=xml")
            let again = await gateway.send(.put, path, read.text, headers: [.contentType: "application/fhir+xml"])
            #expect(again.status == 200 && again.headers[.eTag] == put.headers[.eTag], "\(name)")
            #expect(Self.facts(put.resource) == Self.facts(resource), "\(name)")
            stored += 1
        }
        #expect(stored > 500)
    }

    /// All elements with their values, but for the narrative and the server's meta.
    private static func facts(_ resource: Resource) -> Set<String> {
        Set(
            resource.root.descendants.compactMap { element -> String? in
                let path = element.path
                if path.hasSuffix(".div") || path.hasPrefix("\(resource.typeName).meta") { return nil }
                return element.text.map { "\(path)=\($0)" }
            })
    }
}
