import HTTPTypes
import Values

/// A format of resources (FHIR R4 http, 3.1.0.1.9).
enum Format: Hashable {
    case json, xml

    /// The media types of the format, FHIR's own first.
    var types: [String] {
        switch self {
        case .json: ["application/fhir+json", "application/json", "text/json", "application/json+fhir"]
        case .xml: ["application/fhir+xml", "application/xml", "text/xml", "application/xml+fhir"]
        }
    }

    init?(type: String) {
        if Format.json.types.contains(type) {
            self = .json
        } else if Format.xml.types.contains(type) {
            self = .xml
        } else {
            return nil
        }
    }
}

/// The format of an answer, as the client wants it.
struct ResponseFormat: Hashable {
    var format: Format
    var contentType: String
    var isPretty = false

    static let json = ResponseFormat(format: .json, type: "application/fhir+json")

    init(format: Format, type: String) { (self.format, contentType) = (format, type + "; charset=utf-8") }
}

extension ResponseFormat {
    /// Chooses the format: `_format` before `Accept`, the one with the greatest weight, JSON before XML.
    ///
    /// - Throws: ``Refusal`` 406.
    static func negotiated(
        accept: String?, query: [(name: String, value: String)]
    ) throws(Refusal) -> ResponseFormat {
        var chosen: ResponseFormat
        if let text = query.last(where: { $0.name == "_format" })?.value, !text.isEmpty {
            chosen = try named(text)
        } else {
            chosen = try accepted(accept)
        }
        chosen.isPretty = query.last { $0.name == "_pretty" }?.value == "true"
        return chosen
    }

    private static func named(_ text: String) throws(Refusal) -> ResponseFormat {
        switch text {
        case "json": return .json
        case "xml": return ResponseFormat(format: .xml, type: "application/fhir+xml")
        default:
            // The plus of `application/fhir+json` comes as a blank if it was not encoded.
            let head = text.prefix { $0 != ";" }.replacing(" ", with: "+")
            guard let range = MediaRange(head + text.drop { $0 != ";" }), !range.isForeign,
                let format = Format(type: range.type)
            else { throw notAcceptable(text) }
            return ResponseFormat(format: format, type: range.type)
        }
    }

    private static func accepted(_ accept: String?) throws(Refusal) -> ResponseFormat {
        guard let accept, accept != "*/*", !accept.isEmpty else { return .json }
        let ranges = accept.split(separator: ",").compactMap { MediaRange($0) }.filter { !$0.isForeign }
        var best: (weight: Int, precision: Int, format: ResponseFormat)?
        for format in [Format.json, .xml] {
            for type in format.types {
                let covering = ranges.filter { $0.covers(type) }.max { $0.precision < $1.precision }
                guard let covering, covering.weight > 0 else { continue }
                if let best, (covering.weight, covering.precision) <= (best.weight, best.precision) { continue }
                best = (covering.weight, covering.precision, ResponseFormat(format: format, type: type))
            }
        }
        guard let best else { throw notAcceptable(accept) }
        return best.format
    }

    private static func notAcceptable(_ text: String) -> Refusal {
        let offer = "this server offers application/fhir+json and application/fhir+xml, in UTF-8, of FHIR 4.0"
        return Refusal(.notAcceptable, .notSupported, "\"\(text)\" can't be answered; \(offer)")
    }
}
