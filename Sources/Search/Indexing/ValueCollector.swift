import FHIRModel
import FHIRPath
import Values

/// Converts what a parameter's expressions gave into the form that its type is compared in, each value once.
struct ValueCollector {
    private let kind: SearchParameterDefinition.Kind
    private let targets: [String]
    private let server: ServerAddresses
    private let units: UnitMemory
    private(set) var contents: [IndexValue.Content] = []
    /// Quantities in base units.
    private(set) var canonical: [IndexValue.Content] = []

    init(_ parameter: SearchParameter, server: ServerAddresses, units: UnitMemory) {
        (kind, targets, self.server, self.units) = (parameter.kind, parameter.targets, server, units)
    }

    /// What a parameter's expressions give on an element.
    static func collected(
        _ parameter: SearchParameter, on element: Element, server: ServerAddresses, units: UnitMemory
    ) -> ValueCollector {
        var collector = ValueCollector(parameter, server: server, units: units)
        for expression in parameter.expressions {
            // R4's own expressions end with an error on nothing that parses; what did would have no value to compare.
            guard let found = try? expression.evaluate(on: element) else { continue }
            for value in found { collector.add(value) }
        }
        return collector
    }

    func indexValues(named code: String) -> [IndexValue] {
        contents.map { IndexValue(parameter: code, content: $0) }
            + canonical.map { IndexValue(parameter: SearchParameter.canonicalCode(code), content: $0) }
    }

    mutating func add(_ value: FHIRPathValue) {
        switch value {
        case .node(let element): add(element, ElementShape.of(element))
        case .boolean(let boolean) where kind == .token: addToken(nil, boolean ? "true" : "false")
        case .string(let text): add(text: text)
        default: break
        }
    }

    private mutating func add(_ element: Element, _ shape: ElementShape) {
        if shape == .annotated {
            if let value = element.first("value") { add(value, ElementShape.of(value)) }
            return
        }
        switch kind {
        case .token: addTokens(element, shape)
        case .string: addStrings(element, shape)
        case .reference: addReference(element, shape)
        case .date: if let interval = TimeInterval(element, shape) { insert(interval.content) }
        case .quantity: addQuantity(element, shape)
        case .number: if let interval = NumberInterval(element, shape) { insert(interval.number) }
        case .uri: addURI(element)
        case .composite, .special: break
        }
    }

    /// A text that an expression made.
    private mutating func add(text: String) {
        switch kind {
        case .token: addToken(nil, TextFolding.caseless(text))
        case .string: addString(text)
        case .uri: insert(.uri(text))
        default: break
        }
    }

    /// A resource has few values of one parameter: a look through them is faster than a set.
    private mutating func insert(_ content: IndexValue.Content) {
        if !contents.contains(content) { contents.append(content) }
    }

    // MARK: Tokens

    private mutating func addTokens(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .coding: addToken(element.first("system")?.text, element.first("code")?.text ?? "")
        case .codeableConcept:
            let codings = element.children(named: "coding")
            for coding in codings { addTokens(coding, .coding) }
            // A concept in words only is there, but nothing finds it by a code.
            if codings.isEmpty { addToken(nil, "") }
        case .identifier: addToken(element.first("system")?.text, element.first("value")?.text ?? "")
        case .contactPoint: if let value = element.first("value")?.text { addToken(nil, TextFolding.caseless(value)) }
        case .code:
            if let code = element.text { addToken(element.definition.flatMap { ImplicitSystems.all[$0.index] }, code) }
        case .text: if let text = element.text { addToken(nil, TextFolding.caseless(text)) }
        default: if let text = element.text { addToken(nil, text) }
        }
    }

    private mutating func addToken(_ system: String?, _ code: String) { insert(.token(system: system, code: code)) }

    // MARK: Strings

    private static let family = R4.element(at: "HumanName.family")
    private static let nameParts = ["text", "family", "given", "prefix", "suffix"]
    private static let addressParts = ["text", "line", "city", "district", "state", "postalCode", "country"]

    private mutating func addStrings(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .humanName: addParts(Self.nameParts, of: element)
        case .address: addParts(Self.addressParts, of: element)
        default:
            guard let text = element.text else { return }
            addString(text)
            if element.definition == Self.family { addLaterWords(of: text) }
        }
    }

    private mutating func addParts(_ names: [String], of element: Element) {
        for child in element.children {
            guard let name = child.definition?.name, names.contains(name), let text = child.text else { continue }
            addString(text)
            if name == "family" { addLaterWords(of: text) }
        }
    }

    private mutating func addString(_ text: String) {
        insert(.string(folded: TextFolding.folded(text), exact: text))
    }

    /// `Quinones` finds the family `Carreno Quinones` (FHIR R4 search, string).
    private mutating func addLaterWords(of text: String) {
        let folded = TextFolding.folded(text)
        for (index, character) in zip(folded.indices, folded) where character == " " {
            insert(.string(folded: String(folded[folded.index(after: index)...]), exact: text))
        }
    }

    // MARK: References and addresses

    private mutating func addReference(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .reference:
            let target = element.first("reference")?.text.flatMap { server.target(ofReference: $0) }
            if let target { insert(target.content) }
            let identifier = element.first("identifier")
            if let identifier { addTokens(identifier, .identifier) }
            // A reference in words only is there, but leads nowhere.
            if target == nil, identifier == nil { insert(.reference(type: nil, id: nil, url: nil)) }
        case .canonical, .uri:
            guard let text = element.text else { return }
            for target in server.targets(ofCanonical: text) { insert(target.content) }
        default:
            // The first entry of a document or message is the resource itself.
            guard let key = element.asResource?.key, targets.contains(key.type) else { return }
            insert(IndexedReference.local(key).content)
        }
    }

    private mutating func addURI(_ element: Element) {
        guard let text = element.text else { return }
        insert(.uri(text))
        if ElementShape.of(element) == .canonical, let bar = text.firstIndex(of: "|") {
            insert(.uri(String(text[..<bar])))
        }
    }

    // MARK: Quantities

    private mutating func addQuantity(_ element: Element, _ shape: ElementShape) {
        guard let interval = NumberInterval(element, shape), let amount = Amount(element, shape) else { return }
        insert(interval.quantity(system: amount.system, code: amount.code))
        // A search without a system also goes by the unit for people.
        if let unit = amount.unit, unit != amount.code { insert(interval.quantity(system: nil, code: unit)) }
        guard let base = amount.canonical(interval, units) else { return }
        if !canonical.contains(base) { canonical.append(base) }
    }
}
