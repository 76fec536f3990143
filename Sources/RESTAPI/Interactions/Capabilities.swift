// FHIR R4 http, 3.1.0.10 capabilities
import Access
import FHIRModel
import HTTPTypes
import Intake
import Seal
import Search
import Values

/// Says what this server can do (FHIR R4 capabilitystatement).
struct Capabilities: Interaction {
    var access: AccessAction { .read(.capabilities) }
    var name: String { "capabilities" }
    var target: String { "metadata" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let isOfTerminology = exchange.query.contains { $0.name == "mode" && $0.value == "terminology" }
        let body = isOfTerminology ? TerminologyCapabilities(exchange: exchange).body : statement(exchange)
        let tag = "W/\"\(Digest256(of: body).description.prefix(16))\""
        guard exchange.headers[.ifNoneMatch] != tag else { return Answer(.notModified, headers: [.eTag: tag]) }
        return Answer(.ok, headers: [.eTag: tag], .resource(try exchange.subset(body)))
    }

    private func statement(_ exchange: Exchange) -> [UInt8] {
        var json = JSONWriter(capacity: 512 << 10)
        json.object { json in
            exchange.introduce("CapabilityStatement", to: &json)
            json.member("fhirVersion", R4.version)
            json.member("format", list: ["json", "xml"])
            json.key("rest")
            json.array { json in
                json.object { rest(&$0, exchange) }
            }
        }
        return json.bytes
    }

    private func rest(_ json: inout JSONWriter, _ exchange: Exchange) {
        json.member("mode", "server")
        if case .tokens = exchange.settings.authentication {
            json.key("security")
            json.object { json in
                json.member("description", "Bearer tokens (RFC 6750) that carry tenant and role")
            }
        }
        json.key("resource")
        json.array { json in
            for type in R4.resourceTypes where type != "Parameters" { json.object { resource(type, &$0) } }
        }
        json.interactions(["transaction", "batch", "search-system", "history-system"])
    }

    private func resource(_ type: String, _ json: inout JSONWriter) {
        json.member("type", type)
        if type == "Observation" { json.member("documentation", Self.ofObservations) }
        json.interactions([
            "read", "vread", "update", "delete", "history-instance", "history-type", "create", "search-type",
        ])
        json.member("versioning", "versioned-update")
        json.member("readHistory", true)
        json.member("updateCreate", true)
        json.member("conditionalCreate", true)
        json.member("conditionalRead", "full-support")
        json.member("conditionalUpdate", true)
        json.member("conditionalDelete", "single")
        json.member("referencePolicy", list: ["literal", "logical"])
        operations(TerminologyOperation.offered[type] ?? [], of: type, &json)
        json.member("searchInclude", list: ["*"] + SearchIndexer.references(of: type).map { "\(type):\($0)" })
        json.member("searchRevInclude", list: Self.referring[type] ?? [])
        json.key("searchParam")
        json.array { json in
            for parameter in Self.parameters[type] ?? [] {
                json.object { json in
                    json.member("name", parameter.code)
                    json.member("definition", parameter.url)
                    json.member("type", "\(parameter.kind)")
                }
            }
        }
    }
}

extension Capabilities {
    /// What a client has to know of the Observations that no one stored.
    private static let ofObservations = """
        Readings of monitors are Observations whose ids begin with v-. Pieces of waves are Observations with SampledData \
        whose ids begin with w-; they take part only in searches that name codes (code or combo-code) or such ids, and \
        not in the history of the type or the system.
        """

    private func operations(_ kinds: [TerminologyOperation.Kind], of type: String, _ json: inout JSONWriter) {
        json.key("operation")
        json.array { json in
            for kind in kinds {
                let name = String(kind.rawValue.dropFirst())
                json.object { json in
                    json.member("name", name)
                    json.member("definition", "http://hl7.org/fhir/OperationDefinition/\(type)-\(name)")
                }
            }
            json.object { json in
                json.member("name", "validate")
                json.member("definition", "http://hl7.org/fhir/OperationDefinition/Resource-validate")
            }
        }
    }

    /// What refers to each type: `Observation:subject`.
    private static let referring: [String: [String]] = {
        var referring: [String: [String]] = [:]
        for type in R4.resourceTypes {
            for parameter in R4.searchParameters(for: type) where parameter.kind == .reference {
                for target in Set(parameter.targets) where SearchRequest.serves(parameter.code, of: type) {
                    referring[target, default: []].append("\(type):\(parameter.code)")
                }
            }
        }
        return referring
    }()

    /// The parameters that each type can be searched by: those that a search is not refused for.
    private static let parameters: [String: [SearchParameterDefinition]] = {
        var served: [String: [SearchParameterDefinition]] = [:]
        for type in R4.resourceTypes {
            var codes: Set<String> = []
            served[type] = R4.searchParameters(for: type).filter {
                SearchRequest.serves($0.code, of: type) && codes.insert($0.code).inserted
            }
        }
        return served
    }()
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, list: [String]) {
        key(name)
        array { json in list.forEach { json.string($0) } }
    }

    fileprivate mutating func interactions(_ codes: [String]) {
        key("interaction")
        array { json in
            for code in codes { json.object { $0.member("code", code) } }
        }
    }
}

extension Exchange {
    /// What each statement of this installation's capabilities begins with.
    func introduce(_ resourceType: String, to json: inout JSONWriter) {
        json.member("resourceType", resourceType)
        json.member("status", "active")
        json.member("date", settings.started.description)
        json.member("kind", "instance")
        json.key("software")
        json.object { json in
            json.member("name", "Afferent")
            json.member("version", settings.version)
        }
        json.key("implementation")
        json.object { json in
            json.member("description", "Afferent healthcare gateway")
            json.member("url", base)
        }
    }
}
