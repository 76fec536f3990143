import HTTPTypes

/// What a client prefers (RFC 7240; FHIR R4 http, 3.1.0.1.6).
struct Preference: Hashable {
    enum Content: String {
        case minimal, representation
        case outcome = "OperationOutcome"
    }

    /// What the answer of a change holds; nil if the client doesn't say.
    var content: Content?
    /// Whether parameters that are not known refuse a search.
    var isStrict = false

    init(_ headers: HTTPFields) {
        for value in headers[values: HTTPField.Name.prefer] {
            for part in value.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
                guard pair.count == 2 else { continue }
                if pair[0] == "return" { content = Content(rawValue: pair[1]) ?? content }
                if pair[0] == "handling" { isStrict = pair[1] == "strict" }
            }
        }
    }

}

extension HTTPField.Name {
    static let prefer = Self("Prefer")!
    static let ifNoneExist = Self("If-None-Exist")!
    static let requestID = Self("X-Request-Id")!
    static let correlationID = Self("X-Correlation-Id")!
    static let contentTypeOptions = Self("X-Content-Type-Options")!
}
