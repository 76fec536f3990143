import HTTPTypes
import Intake
import Storage
import Terminology
import Values

/// An answer that is not what was asked for: a status with the issues of its OperationOutcome.
struct Refusal: Error {
    var status: HTTPResponse.Status
    var issues: [Issue]
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ issues: [Issue], headers: HTTPFields = [:]) {
        (self.status, self.issues, self.headers) = (status, issues, headers)
    }

    init(
        _ status: HTTPResponse.Status, _ code: Issue.Code, _ text: String, at expression: String? = nil,
        headers: HTTPFields = [:]
    ) {
        self.init(status, [Issue(.error, code, text, expression: expression)], headers: headers)
    }
}

extension Refusal {
    /// The one table from failures to statuses (FHIR R4 http, 3.1.0.4.2).
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as IntakeError: self.init(Self.status(of: error.code), error.issues)
        case let error as StoreError: self.init(error)
        case let error as TerminologyError: self.init(error)
        default: self.init(.internalServerError, .exception, "something went wrong inside the gateway")
        }
    }

    private static func status(of code: IntakeError.Code) -> HTTPResponse.Status {
        switch code {
        case .invalid: .badRequest
        case .nonconformant: .unprocessableContent
        case .notFound: .notFound
        case .gone: .gone
        case .preconditionFailed, .multipleMatches: .preconditionFailed
        case .conflict: .conflict
        case .notAllowed: .methodNotAllowed
        case .tooCostly: .contentTooLarge
        }
    }

    private init(_ error: StoreError) {
        switch error.code {
        case .invalidCursor: self.init(.badRequest, .value, "the page cursor is not one of this list; start anew")
        case .tooLarge: self.init(.contentTooLarge, .tooLong, "the resource is larger than the store takes")
        default: self.init(error.category)
        }
    }

    private init(_ category: FailureCategory) {
        switch category {
        case .invalid: self.init(.badRequest, .invalid, "the request is not valid")
        case .unsupported:
            self.init(.notImplemented, .notSupported, "the gateway does not offer this; metadata says what it does")
        case .notFound: self.init(.notFound, .notFound, "there is no such thing")
        case .conflict: self.init(.conflict, .conflict, "others keep changing the same resource; try again")
        case .forbidden: self.init(.forbidden, .forbidden, "this is not permitted")
        case .busy, .unavailable:
            self.init(
                .serviceUnavailable, .transient, "the store can't take this now; nothing was written, try again",
                headers: [.retryAfter: "1"])
        case .internal: self.init(.internalServerError, .exception, "something went wrong inside the gateway")
        }
    }
}

extension [Issue] {
    /// The issues as an OperationOutcome (FHIR R4 operationoutcome) in JSON.
    var operationOutcome: [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.object { json in
            json.member("resourceType", "OperationOutcome")
            json.key("issue")
            json.array { json in
                for issue in self { issue.write(to: &json) }
                if isEmpty { Issue(.information, .informational, "all went well").write(to: &json) }
            }
        }
        return json.bytes
    }
}

extension Issue {
    private static let extensionBase = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-"

    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            if let position {
                json.key("extension")
                json.array { json in
                    for (name, value) in [("line", position.line), ("col", position.column)] {
                        json.object { json in
                            json.member("url", Self.extensionBase + name)
                            json.member("valueInteger", value)
                        }
                    }
                }
            }
            json.member("severity", severity.rawValue)
            json.member("code", code.rawValue)
            json.key("details")
            json.object { json in
                if let rule {
                    json.key("coding")
                    json.array { json in
                        json.object { json in
                            json.member("system", "urn:afferent:rule")
                            json.member("code", rule)
                        }
                    }
                }
                json.member("text", text)
            }
            if let position { json.member("diagnostics", "line \(position.line), column \(position.column)") }
            if let expression {
                json.key("expression")
                json.array { $0.string(expression) }
            }
        }
    }
}
