// FHIR R4 valueset-operation-expand, valueset-operation-validate-code
import FHIRModel
import HTTPTypes
import Intake
import Terminology
import Values

extension Question {
    /// The value set that is asked about: the resource itself, one that was sent, or one by URL or context.
    private func valueSet() throws -> ValueSet {
        switch own {
        case .stored(let resource):
            return library.valueSet(
                ValueSetDefinition(resource.root, url: resource.root.first("url")?.text ?? Self.nameless))
        case .published(let url): return try named(url)
        case nil: break
        }
        if let sent = input.resource("valueSet", type: "ValueSet") {
            return library.valueSet(ValueSetDefinition(sent.root, url: sent.root.first("url")?.text ?? Self.nameless))
        }
        if let url = input.text("url") {
            return try named(input.text("valueSetVersion").map { "\(url)|\($0)" } ?? url)
        }
        guard let context = input.text("context") else {
            throw Refusal(.badRequest, .required, "one of the parameters url, valueSet and context is needed")
        }
        return try named(try binding(of: context))
    }

    private func named(_ canonical: String) throws(Refusal) -> ValueSet {
        if let set = library.valueSet(canonical) { return set }
        throw Refusal(.notFound, .notFound, "the value set \(canonical) is not here")
    }

    /// The value set that an element of R4 is bound to: `Patient.gender`, also behind `#` of a base definition.
    private func binding(of context: String) throws(Refusal) -> String {
        let path = context.split(separator: "#").last.map(String.init) ?? ""
        guard let valueSet = R4.element(at: path)?.binding?.valueSet else {
            throw Refusal(.notFound, .notFound, "\"\(context)\" is not an element of FHIR R4 with a value set")
        }
        return valueSet
    }

    // MARK: $expand

    func expansion() throws -> [UInt8] {
        try input.refuse(
            "date", "contextDirection", "system-version", "force-system-version", "excludePostCoordinated")
        let set = try valueSet()
        var request = ExpansionRequest()
        request.filter = input.text("filter")
        request.offset = try input.integer("offset") ?? 0
        request.count = try input.integer("count")
        request.activeOnly = try input.boolean("activeOnly") ?? false
        request.displayLanguage = input.text("displayLanguage")
        request.excludedSystems = Set(input.texts("exclude-system"))
        let withDesignations = try input.boolean("includeDesignations") ?? false
        let expansion = try library.expand(set, request)
        try check(expansion)
        return write(expansion, of: set.definition, request, withDesignations)
    }

    /// An expansion that lacks codes must not pass for a whole one.
    private func check(_ expansion: Expansion) throws(Refusal) {
        if expansion.isIncomplete {
            let issues = expansion.notes.filter { $0.severity == .warning }
            throw Refusal(.unprocessableContent, issues.map { Issue(.error, .notSupported, $0.text) })
        }
        for wanted in input.texts("check-system-version") {
            let system = wanted.prefix { $0 != "|" }
            guard let used = expansion.versions.first(where: { $0.hasPrefix(system + "|") }), used != wanted else {
                continue
            }
            throw Refusal(.unprocessableContent, .conflict, "\(wanted) is wanted, and \(used) is here")
        }
    }

    private func write(
        _ expansion: Expansion, of definition: ValueSetDefinition, _ request: ExpansionRequest, _ withDesignations: Bool
    ) -> [UInt8] {
        var json = JSONWriter(capacity: 1_024 + expansion.codes.count * 128)
        json.object { json in
            json.member("resourceType", "ValueSet")
            if definition.url != Self.nameless { json.member("url", definition.url) }
            json.member("version", definition.version)
            json.member("name", definition.name)
            json.member("status", definition.status)
            json.key("expansion")
            json.object { json in
                json.member("timestamp", exchange.context.now.description)
                json.member("total", expansion.total)
                if request.offset > 0 { json.member("offset", request.offset) }
                json.key("parameter")
                json.array { write(request, expansion, &$0) }
                guard !expansion.codes.isEmpty else { return }
                json.key("contains")
                json.array { json in
                    for code in expansion.codes { json.object { write(code, withDesignations, &$0) } }
                }
            }
        }
        return json.bytes
    }

    /// What the expansion depends on.
    private func write(_ request: ExpansionRequest, _ expansion: Expansion, _ json: inout JSONWriter) {
        json.parameter("excludeNested", "valueBoolean") { $0.boolean(true) }
        if let filter = request.filter { json.parameter("filter", "valueString") { $0.string(filter) } }
        if let count = request.count { json.parameter("count", "valueInteger") { $0.integer(count) } }
        if request.activeOnly { json.parameter("activeOnly", "valueBoolean") { $0.boolean(true) } }
        if let language = request.displayLanguage {
            json.parameter("displayLanguage", "valueCode") { $0.string(language) }
        }
        for system in request.excludedSystems.sorted() {
            json.parameter("exclude-system", "valueUri") { $0.string(system) }
        }
        for version in expansion.versions { json.parameter("version", "valueUri") { $0.string(version) } }
        for note in expansion.notes { json.parameter("note", "valueString") { $0.string(note.text) } }
    }

    private func write(_ code: Expansion.Code, _ withDesignations: Bool, _ json: inout JSONWriter) {
        json.member("system", code.system)
        if code.isAbstract { json.member("abstract", true) }
        if code.isInactive { json.member("inactive", true) }
        json.member("code", code.code)
        json.member("display", code.display)
        guard withDesignations, !code.designations.isEmpty else { return }
        json.key("designation")
        json.array { json in
            for designation in code.designations {
                json.object { json in
                    json.member("language", designation.language)
                    json.member("value", designation.value)
                }
            }
        }
    }

    // MARK: $validate-code

    func checkOfValueSet() throws -> [UInt8] {
        try input.refuse("date")
        let set = try valueSet()
        let codings = try input.codings()
        let isCode = input.text("code") != nil
        if isCode, codings[0].system == nil, input.text("context") == nil, try input.boolean("inferSystem") != true {
            throw Refusal(
                .badRequest, .required, "the parameter system is needed with code; or context, or inferSystem=true")
        }
        if isCode, let version = input.text("systemVersion") ?? input.text("version"), let system = codings[0].system,
            library.codeSystem("\(system)|\(version)") == nil, library.codeSystem(system) != nil
        {
            throw Refusal(.unprocessableContent, .notSupported, "version \(version) of \(system) is not here")
        }
        let check =
            isCode
            ? set.check(system: codings[0].system, code: codings[0].code, display: codings[0].display)
            : set.check(codings)
        return try answer(check)
    }

    /// - Throws: ``Refusal`` 422 if it can't be told whether the code is valid.
    func answer(_ check: CodeCheck) throws -> [UInt8] {
        guard check.verdict != .undecided else {
            throw Refusal(
                .unprocessableContent, .notSupported, check.text ?? "it can't be told whether the code is valid")
        }
        let isAbstract = try input.boolean("abstract") == false && check.isAbstract
        var message = check.text
        if isAbstract { message = "the code only groups others, and one for use is wanted" }
        if message == nil, check.isInactive { message = "the code is no longer to be used in new data" }
        return ParametersWriter.answer { parameters in
            parameters.add("result", check.isValid && !check.isDisplayWrong && !isAbstract)
            parameters.add("message", "String", message)
            parameters.add("display", "String", check.display)
        }
    }
}

extension JSONWriter {
    /// A parameter of an expansion.
    fileprivate mutating func parameter(_ name: String, _ type: String, _ value: (inout JSONWriter) -> Void) {
        object { json in
            json.member("name", name)
            json.key(type)
            value(&json)
        }
    }
}
