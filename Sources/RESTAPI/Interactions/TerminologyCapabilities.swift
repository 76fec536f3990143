// FHIR R4 http, 3.1.0.10 capabilities; terminology-service, 4.7
import FHIRModel
import Values

/// Says what the terminology service knows and can do (FHIR R4 terminologycapabilities): `metadata?mode=terminology`.
struct TerminologyCapabilities {
    let exchange: Exchange

    var body: [UInt8] {
        var json = JSONWriter(capacity: 256 << 10)
        json.object { json in
            exchange.introduce("TerminologyCapabilities", to: &json)
            json.key("codeSystem")
            json.array { json in
                for system in Self.systems { json.object { write(system, &$0) } }
            }
            expansion(&json)
            json.member("codeSearch", "all")
            json.key("validateCode")
            json.object { $0.member("translations", true) }
            json.key("translation")
            json.object { $0.member("needsMap", false) }
        }
        return json.bytes
    }

    /// A code system whose codes are here.
    private struct System {
        let url: String
        let version: String?
    }

    private static let systems: [System] = R4.codeSystemURLs.compactMap { url in
        guard let system = R4.codeSystem(url), system.content != .notPresent, !system.concepts.isEmpty else {
            return nil
        }
        return System(url: url, version: system.version)
    }

    private func write(_ system: System, _ json: inout JSONWriter) {
        json.member("uri", system.url)
        if let version = system.version {
            json.key("version")
            json.array { json in
                json.object { json in
                    json.member("code", version)
                    json.member("isDefault", true)
                }
            }
        }
        json.member("subsumption", true)
    }

    private func expansion(_ json: inout JSONWriter) {
        json.key("expansion")
        json.object { json in
            json.member("hierarchical", false)
            json.member("paging", true)
            json.member("incomplete", false)
            json.key("parameter")
            json.array { json in
                for name in ["activeOnly", "count", "displayLanguage", "exclude-system", "filter", "offset"] {
                    json.object { $0.member("name", name) }
                }
            }
            json.member("textFilter", "Each word of the filter begins a word of the display, or the code contains it")
        }
    }
}
