public import FHIRModel

extension CodeSystemDefinition {
    /// Reads a CodeSystem resource (FHIR R4 codesystem); nil without a URL.
    public init?(_ root: Element) {
        guard let url = root.first("url")?.text else { return nil }
        self.init(
            url: url, version: root.first("version")?.text, name: root.first("name")?.text,
            content: root.first("content")?.text.flatMap(Content.init(rawValue:)) ?? .fragment,
            isCaseSensitive: root.first("caseSensitive")?.boolean ?? true,
            supplements: root.first("supplements")?.text, valueSet: root.first("valueSet")?.text)
        // Nested concepts are read without recursion, each before its own.
        var pending = root.children(named: "concept").reversed().map { ($0, Int?.none) }
        while let (element, parent) = pending.popLast() {
            pending += element.children(named: "concept").reversed().map { ($0, concepts.count) }
            guard var concept = ConceptDefinition(element) else { continue }
            concept.parent = parent
            concepts.append(concept)
        }
    }
}

extension ConceptDefinition {
    fileprivate init?(_ element: Element) {
        self.init(code: element.first("code")?.text ?? "", display: element.first("display")?.text)
        properties = element.children(named: "property").compactMap { property in
            guard let name = property.first("code")?.text, let value = property.first("value") else { return nil }
            let coding = value.first("code")?.text
            return Property(
                name: name, type: value.typeName, value: coding ?? value.text ?? "",
                system: value.first("system")?.text)
        }
        designations = element.children(named: "designation").map {
            Designation(language: $0.first("language")?.text, value: $0.first("value")?.text ?? "")
        }
    }
}

extension ValueSetDefinition {
    /// Reads a ValueSet resource (FHIR R4 valueset); nil without a URL.
    ///
    /// Without a `compose` the codes of its expansion are taken, if that is whole.
    public init?(_ root: Element) {
        guard let url = root.first("url")?.text else { return nil }
        self.init(root, url: url)
    }

    /// Reads a ValueSet resource that may do without a URL, such as one that came with a request.
    public init(_ root: Element, url: String) {
        self.init(
            url: url, version: root.first("version")?.text, name: root.first("name")?.text,
            status: root.first("status")?.text ?? "unknown")
        if let compose = root.first("compose") {
            includesInactive = compose.first("inactive")?.boolean
            parts = compose.children(named: "include").map { Part($0, isExcluded: false) }
            parts += compose.children(named: "exclude").map { Part($0, isExcluded: true) }
        } else if let expansion = root.first("expansion") {
            parts = Self.parts(of: expansion)
        }
    }

    /// The codes of an expansion, a part for each run of the same system.
    private static func parts(of expansion: Element) -> [Part] {
        var parts: [Part] = []
        var pending = Array(expansion.children(named: "contains").reversed())
        while let element = pending.popLast() {
            pending += element.children(named: "contains").reversed()
            guard let code = element.first("code")?.text, element.first("abstract")?.boolean != true else { continue }
            let system = element.first("system")?.text
            if parts.last?.system != system || parts.isEmpty { parts.append(Part(system: system)) }
            parts[parts.count - 1].codes.append(Code(code, display: element.first("display")?.text))
        }
        return parts
    }
}

extension ValueSetDefinition.Part {
    fileprivate init(_ element: Element, isExcluded: Bool) {
        self.init(
            isExcluded: isExcluded, system: element.first("system")?.text, version: element.first("version")?.text)
        codes = element.children(named: "concept").map {
            .init($0.first("code")?.text ?? "", display: $0.first("display")?.text)
        }
        filters = element.children(named: "filter").map {
            .init(
                property: $0.first("property")?.text ?? "", operation: $0.first("op")?.text ?? "",
                value: $0.first("value")?.text ?? "")
        }
        valueSets = element.children(named: "valueSet").compactMap(\.text)
    }
}

extension ConceptMapDefinition {
    /// Reads a ConceptMap resource (FHIR R4 conceptmap); nil without a URL.
    public init?(_ root: Element) {
        guard let url = root.first("url")?.text else { return nil }
        self.init(root, url: url)
    }

    /// Reads a ConceptMap resource that may do without a URL, such as one that came with a request.
    public init(_ root: Element, url: String) {
        self.init(
            url: url, version: root.first("version")?.text, name: root.first("name")?.text,
            source: root.first("source")?.text, target: root.first("target")?.text,
            groups: root.children(named: "group").map(Group.init))
    }
}

extension ConceptMapDefinition.Group {
    fileprivate init(_ element: Element) {
        self.init(source: element.first("source")?.text, target: element.first("target")?.text)
        sourceVersion = element.first("sourceVersion")?.text
        targetVersion = element.first("targetVersion")?.text
        unmapped = element.first("unmapped").map {
            .init(
                mode: $0.first("mode")?.text ?? "", code: $0.first("code")?.text, display: $0.first("display")?.text,
                url: $0.first("url")?.text)
        }
        codes = element.children(named: "element").map { source in
            .init(
                code: source.first("code")?.text ?? "",
                targets: source.children(named: "target").map(ConceptMapDefinition.Target.init))
        }
    }
}

extension ConceptMapDefinition.Target {
    fileprivate init(_ element: Element) {
        self.init(
            code: element.first("code")?.text, display: element.first("display")?.text,
            equivalence: element.first("equivalence")?.text ?? "relatedto")
        dependencies = element.children(named: "dependsOn").map(ConceptMapDefinition.Side.init)
        products = element.children(named: "product").map(ConceptMapDefinition.Side.init)
    }
}

extension ConceptMapDefinition.Side {
    fileprivate init(_ element: Element) {
        self.init(
            property: element.first("property")?.text ?? "", system: element.first("system")?.text,
            value: element.first("value")?.text ?? "", display: element.first("display")?.text)
    }
}
