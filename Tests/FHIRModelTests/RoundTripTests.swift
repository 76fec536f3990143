import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

struct RoundTripTests {
    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `every example of the specification keeps each number, member and item`() throws {
        for file in try Shared.examples() {
            let bytes = try Shared.bytes(file)
            let outcome = Resource.parse(json: bytes)
            #expect(outcome.issues == [], "\(file.lastPathComponent)")
            let resource = try #require(outcome.resource, "\(file.lastPathComponent)")
            let expected = PlainJSON(bytes)
            let compact = resource.json()
            #expect(PlainJSON(compact) == expected, "\(file.lastPathComponent)")
            #expect(PlainJSON(resource.json(pretty: true)) == expected, "\(file.lastPathComponent)")
            #expect(Resource.parse(json: compact).resource?.json() == compact, "\(file.lastPathComponent)")
        }
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `every example rebuilt element by element is the same`() throws {
        for file in try Shared.examples() {
            let bytes = try Shared.bytes(file)
            let resource = try #require(Resource.parse(json: bytes).resource)
            let outcome = rebuilt(resource)
            #expect(outcome.issues == [], "\(file.lastPathComponent)")
            let copy = try #require(outcome.resource, "\(file.lastPathComponent)")
            #expect(PlainJSON(copy.json()) == PlainJSON(bytes), "\(file.lastPathComponent)")
            // The nodes of a built tree lie on its text as those of a parsed one do.
            for (built, parsed) in zip(
                copy.root.descendants, Resource.parse(json: copy.json()).resource!.root.descendants)
            {
                guard built.json == parsed.json, built.type == parsed.type else {
                    Testing.Issue.record(
                        "\(file.lastPathComponent): \(built.path) \(built.json.text) \(parsed.json.text)")
                    break
                }
            }
        }
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `every patient's bundle parses without an issue`() throws {
        for file in try Shared.files("fhir/patients/synthea") {
            let outcome = Resource.parse(json: try Shared.bytes(file))
            #expect(outcome.issues == [], "\(file.lastPathComponent)")
            let entries = outcome.resource?.root.children(named: "entry") ?? []
            #expect(!entries.isEmpty && entries.allSatisfy { $0.first("resource")?.asResource?.id != nil })
        }
    }

    /// Feeds a tree builder as a reader of XML would: elements in the order of their definition.
    private func rebuilt(_ resource: Resource) -> ParseOutcome {
        var builder = TreeBuilder()
        let position = SourcePosition(line: 1, column: 1)
        func add(_ element: Element, named name: String) {
            builder.open(name, at: position)
            if let text = element.text { builder.attribute("value", text, at: position) }
            for child in element.children where child.definition!.isAttribute {
                builder.attribute(child.name, child.text!, at: position)
            }
            for definition in element.type.elements where !definition.isAttribute {
                for child in element.children(of: definition) {
                    if child.isResource {
                        builder.open(child.jsonName, at: position)
                        add(child, named: child.typeName)
                        builder.close()
                    } else {
                        add(child, named: child.jsonName)
                    }
                }
            }
            builder.close()
        }
        add(resource.root, named: resource.typeName)
        return builder.finish()
    }
}
