// FHIR R4 http, 3.1.0.10 capabilities
import Access
import FHIRModel
import HTTPTypes
import Intake
import Values

/// Says what this server can do (FHIR R4 capabilitystatement).
struct Capabilities: Interaction {
    var access: AccessAction { .read(.capabilities) }
    var name: String { "capabilities" }
    var target: String { "metadata" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        Answer(.ok, .resource(statement(exchange)))
    }

    private func statement(_ exchange: Exchange) -> [UInt8] {
        var json = JSONWriter(capacity: 512 << 10)
        json.object { json in
            json.member("resourceType", "CapabilityStatement")
            json.member("status", "active")
            json.member("date", exchange.context.now.description)
            json.member("kind", "instance")
            json.key("software")
            json.object { json in
                json.member("name", "Afferent")
                json.member("version", exchange.settings.version)
            }
            json.key("implementation")
            json.object { json in
                json.member("description", "Afferent healthcare gateway")
                json.member("url", exchange.base)
            }
            json.member("fhirVersion", R4.version)
            json.member("format", list: exchange.settings.xml == nil ? ["json"] : ["json", "xml"])
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
        json.interactions(["transaction", "batch", "history-system"])
    }

    private func resource(_ type: String, _ json: inout JSONWriter) {
        json.member("type", type)
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
        json.key("searchParam")
        json.array { json in
            var codes: Set<String> = []
            for parameter in R4.searchParameters(for: type)
            where parameter.isServed && codes.insert(parameter.code).inserted {
                json.object { json in
                    json.member("name", parameter.code)
                    json.member("definition", parameter.url)
                    json.member("type", "\(parameter.kind)")
                }
            }
        }
    }
}

extension SearchParameterDefinition {
    /// Whether this server searches by it.
    fileprivate var isServed: Bool {
        kind != .composite && kind != .special && !isPhonetic && expression != nil
    }
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
