import FHIRModel
import Values

/// The functions that FHIR adds (FHIR R4, 2.9.1.5).
extension Evaluator {
    mutating func clinical(_ function: Function, _ node: Program.Node, _ base: Int) throws(Fault) {
        switch function {
        case .extension: try extensions(node, base)
        case .hasExtension:
            try extensions(node, base)
            replace(from: base, with: .boolean(stack.count > base))
        case .resolve:
            for value in take(from: base) {
                try charge(1, node)
                if let target = try resolve(value) { stack.append(.node(target)) }
            }
        case .checkModifiers: try checkModifiers(node, base)
        default:
            guard stack.count - base <= 1 else { throw severalItems(node, stack.count - base) }
            guard stack.count > base else { return }
            try ask(function, stack.removeLast(), node)
        }
    }

    private mutating func extensions(_ node: Program.Node, _ base: Int) throws(Fault) {
        let url = try text(0, of: .extension, node)
        let items = take(from: base)
        guard let url else { return }
        for value in items {
            guard case .node(let element) = value else { continue }
            for found in element.children(named: "extension") where found.first("url")?.text == url {
                stack.append(.node(found))
            }
        }
    }

    private mutating func checkModifiers(_ node: Program.Node, _ base: Int) throws(Fault) {
        var allowed: Set<String> = []
        for position in 0..<Int(node.count) {
            if let url = try text(position, of: .checkModifiers, node) { allowed.insert(url) }
        }
        for value in stack[base...] {
            guard case .node(let element) = value else { continue }
            for found in element.children(named: "modifierExtension") {
                guard let url = found.first("url")?.text, allowed.contains(url) else {
                    throw fault(.type, node, "An element has a modifier extension that is not allowed here")
                }
            }
        }
    }

    /// Asks a service about one item.
    private mutating func ask(_ function: Function, _ value: FHIRPathValue, _ node: Program.Node) throws(Fault) {
        let services = context.services
        do {
            switch function {
            case .htmlChecks:
                guard case .node(let element) = value, element.typeName == "xhtml" else { return }
                guard let check = services.htmlChecks else { throw unavailable(function, node) }
                stack.append(.boolean(check(element.text ?? "")))
            case .conformsTo:
                guard let url = try text(0, of: function, node), case .node(let element) = value else { return }
                guard let check = services.conformsTo else { throw unavailable(function, node) }
                if let answer = try check(element, url) { stack.append(.boolean(answer)) }
            case .memberOf:
                guard let url = try text(0, of: function, node) else { return }
                guard let check = services.memberOf else { throw unavailable(function, node) }
                if let answer = try check(value, url) { stack.append(.boolean(answer)) }
            default:
                guard let argument = argument(0, of: node) else { return }
                let others = try items(of: argument)
                guard others.count <= 1 else { throw severalItems(node, others.count) }
                guard let other = others.first else { return }
                guard let check = services.subsumes else { throw unavailable(function, node) }
                let answer = function == .subsumes ? try check(value, other) : try check(other, value)
                if let answer { stack.append(.boolean(answer)) }
            }
        } catch let fault as Fault {
            throw fault
        } catch {
            throw fault(.unavailable, node, "\(function.rawValue)() got no answer: \(error)")
        }
    }

    private func unavailable(_ function: Function, _ node: Program.Node) -> Fault {
        fault(.unavailable, node, "\(function.rawValue)() needs a service that is not available here")
    }

    /// The target of a reference: contained, in the same bundle, or found by the service.
    func resolve(_ value: FHIRPathValue) throws(Fault) -> Element? {
        let origin = value.node
        guard let text = value.referenceText else { return nil }
        let place = origin ?? start
        switch ReferenceTarget(text) {
        case .fragment(let id):
            let container = place.rootOfEnclosingResource
            if id.isEmpty { return container }
            return container.children(named: "contained").first { $0.first("id")?.text == id }
        case nil: return nil
        default: return bundled(text, from: place) ?? context.services.resolve?(text, origin)
        }
    }

    /// The entry of the bundle around an element whose `fullUrl` is the reference, or ends with it (FHIR R4 bundle).
    private func bundled(_ text: String, from place: Element) -> Element? {
        var current: Element? = place.resource.root
        if current?.typeName != "Bundle" { current = nil }
        guard let bundle = current else { return nil }
        let base = enclosingEntry(of: place)?.first("fullUrl")?.text
        let full = ReferenceTarget(text).flatMap { Self.absolute(text, $0, from: base) } ?? text
        for entry in bundle.children(named: "entry") where entry.first("fullUrl")?.text == full {
            return entry.first("resource")
        }
        return nil
    }

    private func enclosingEntry(of place: Element) -> Element? {
        var current: Element? = place
        while let element = current {
            if element.typeName == "Bundle.entry" { return element }
            current = element.parent
        }
        return nil
    }

    /// A relative reference on the server that the entry's own URL is of.
    private static func absolute(_ text: String, _ target: ReferenceTarget, from full: String?) -> String? {
        guard case .relative(let key, _) = target, let full, case .absolute(let base, _, _)? = ReferenceTarget(full)
        else {
            return nil
        }
        return "\(base)/\(key)"
    }
}

extension FHIRPathValue {
    /// The text of a Reference, canonical, uri or url.
    fileprivate var referenceText: String? {
        switch self {
        case .string(let text): text
        case .node(let element):
            element.isPrimitive ? element.text : element.first("reference")?.text
        default: nil
        }
    }

    /// The type that a reference names: by its `type`, or in its text.
    var referencedType: TypeDefinition? {
        if case .node(let element) = self, element.typeName == "Reference", let name = element.first("type")?.text {
            if let type = R4.type(named: name) { return type }
        }
        return referenceText.flatMap { ReferenceTarget($0)?.key }.flatMap { R4.type(named: $0.type) }
    }
}
