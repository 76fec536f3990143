// FHIR R4 operations, 3.2.0.3 executing an operation synchronously
import FHIRModel
import HTTPTypes
import Values

/// What an operation is given: the query of a `GET`, a Parameters resource, or the one resource that it is about.
struct OperationInput {
    private let query: [(name: String, value: String)]
    private let parameters: [Element]
    private let sent: Resource?

    /// - Throws: ``Refusal`` 400 with all faults of the body, 415.
    init(_ exchange: Exchange) throws {
        self.init(exchange, sent: exchange.hasContent ? try exchange.resource() : nil)
    }

    /// - Parameter sent: The body, as far as it could be read.
    init(_ exchange: Exchange, sent: Resource?) {
        query = exchange.query.filter { !$0.value.isEmpty }
        self.sent = sent
        parameters = sent?.typeName == "Parameters" ? sent?.root.children(named: "parameter") ?? [] : []
    }

    /// The parameters of a name in the body.
    func parts(_ name: String) -> [Element] { parameters.filter { $0.first("name")?.text == name } }

    /// Whether no resource came that the operation could be about.
    var hasNoResource: Bool {
        guard let sent else { return true }
        return sent.typeName == "Parameters" && !parts("resource").contains { $0.first("resource") != nil }
    }

    /// The value of a parameter, if it came in the body.
    func element(_ name: String) -> Element? { parts(name).first?.first("value") }

    /// The values of a parameter of a simple type.
    func texts(_ name: String) -> [String] {
        query.filter { $0.name == name }.map(\.value) + parts(name).compactMap { $0.first("value")?.text }
    }

    func text(_ name: String) -> String? { texts(name).last }

    /// - Throws: ``Refusal`` 400.
    func boolean(_ name: String) throws(Refusal) -> Bool? {
        guard let text = text(name) else { return nil }
        guard let value = Bool(text) else {
            throw Refusal(.badRequest, .value, "\(name) is \"\(text)\", and true or false is needed")
        }
        return value
    }

    /// - Throws: ``Refusal`` 400.
    func integer(_ name: String) throws(Refusal) -> Int? {
        guard let text = text(name) else { return nil }
        guard let value = Int(text), value >= 0 else {
            throw Refusal(.badRequest, .value, "\(name) is \"\(text)\", and a number from 0 on is needed")
        }
        return value
    }

    /// The resource of a parameter, or the body itself if it is of that type.
    func resource(_ name: String, type: String) -> Resource? {
        if sent?.typeName == type { return sent }
        let resource = parts(name).first?.first("resource")?.asResource
        return resource?.typeName == type ? resource : nil
    }

    /// The codes that are asked about: `code` with `system`, or the Coding or CodeableConcept of the names given.
    ///
    /// - Throws: ``Refusal`` 400 if there is none, or more than one way.
    func codings(code: String = "code", coding: String = "coding") throws(Refusal) -> [Coding] {
        var found: [[Coding]] = []
        if let code = text(code) {
            found.append([Coding(system: text("system"), code: code, display: text("display"))])
        }
        if let element = element(coding) { found.append([Coding(of: element)]) }
        if let element = element("codeableConcept") {
            found.append(element.children(named: "coding").map(Coding.init(of:)))
        }
        guard found.count == 1 else {
            let text = "one of \(code), \(coding) and codeableConcept is needed, and there are \(found.count)"
            throw Refusal(.badRequest, .required, text)
        }
        return found[0]
    }

    /// Refuses parameters that would change the answer, and that this server does not know how to honour.
    func refuse(_ names: String...) throws(Refusal) {
        for name in names where text(name) != nil || !parts(name).isEmpty {
            throw Refusal(.unprocessableContent, .notSupported, "the parameter \(name) is not supported by this server")
        }
    }
}

extension Coding {
    /// Reads a Coding.
    init(of element: Element) {
        self.init(
            system: element.first("system")?.text, code: element.first("code")?.text ?? "",
            display: element.first("display")?.text)
    }
}

extension Exchange {
    /// Whether something came with the request.
    fileprivate var hasContent: Bool {
        switch content {
        case .bytes(let bytes): !bytes.isEmpty
        case .resource(let resource): resource != nil
        }
    }
}

/// Writes a Parameters resource (FHIR R4 parameters).
struct ParametersWriter {
    private var json = JSONWriter(capacity: 512)

    /// - Parameter isPart: Whether it writes the parts of a parameter.
    static func answer(_ write: (inout ParametersWriter) -> Void) -> [UInt8] {
        var writer = ParametersWriter()
        writer.json.beginObject()
        writer.json.member("resourceType", "Parameters")
        writer.json.key("parameter")
        writer.json.beginArray()
        write(&writer)
        writer.json.endArray()
        writer.json.endObject()
        return writer.json.bytes
    }

    /// Adds a parameter; `type` is the one behind `value`: `String`, `Code`. Nothing is added for nil.
    mutating func add(_ name: String, _ type: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        json.object { json in
            json.member("name", name)
            json.member("value" + type, value)
        }
    }

    mutating func add(_ name: String, _ value: Bool) {
        json.object { json in
            json.member("name", name)
            json.member("valueBoolean", value)
        }
    }

    mutating func add(_ name: String, _ coding: Coding) {
        json.object { json in
            json.member("name", name)
            json.key("valueCoding")
            json.object { json in
                json.member("system", coding.system)
                json.member("code", coding.code)
                json.member("display", coding.display)
            }
        }
    }

    /// Adds a value whose JSON is the text itself: a number.
    mutating func add(_ name: String, _ type: String, number: String) {
        json.object { json in
            json.member("name", name)
            json.key("value" + type)
            json.raw(number.utf8)
        }
    }

    /// Adds a parameter of parts.
    mutating func add(_ name: String, _ parts: (inout ParametersWriter) -> Void) {
        json.beginObject()
        json.member("name", name)
        json.key("part")
        json.beginArray()
        parts(&self)
        json.endArray()
        json.endObject()
    }
}
