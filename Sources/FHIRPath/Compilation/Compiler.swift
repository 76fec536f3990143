import FHIRModel
import Values

/// Turns the tree of an expression into a program: resolves names, functions and types, and follows static types.
struct Compiler {
    private var nodes: [Program.Node] = []
    private var arguments: [Program.Argument] = []
    private var constants: [FHIRPathValue] = []
    private var steps: [Program.Step] = []
    private var elements: [NumberSet] = []
    private var types: [TypeTest] = []
    private var names: [String] = []
    private var patterns: [Int32: Pattern] = [:]
    /// What would be refused in strict mode.
    private(set) var warnings: [Fault] = []
    /// The type of `$this`.
    private var focus: StaticType
    private let context: StaticType
    private let limits: FHIRPathLimits

    /// An operation with the type of what it gives.
    private struct Part {
        var node: Int32
        var type: StaticType
    }

    static func compile(
        _ syntax: Syntax, for type: TypeDefinition?, limits: FHIRPathLimits
    ) throws(Fault) -> (program: Program, type: StaticType, warnings: [Fault]) {
        let context = type.map { StaticType(definitions: [$0]) } ?? StaticType(isOpen: true)
        var compiler = Compiler(focus: context, context: context, limits: limits)
        let part = try compiler.compile(syntax)
        let program = Program(
            nodes: compiler.nodes, arguments: compiler.arguments, constants: compiler.constants, steps: compiler.steps,
            elements: compiler.elements, types: compiler.types, names: compiler.names, patterns: compiler.patterns,
            root: part.node)
        return (program, part.type, compiler.warnings)
    }

    private init(focus: StaticType, context: StaticType, limits: FHIRPathLimits) {
        (self.focus, self.context, self.limits) = (focus, context, limits)
    }

    private mutating func emit(
        _ operation: Program.Operation, input: Int32 = 0, first: Int = 0, count: Int = 0, at offset: Int
    ) -> Int32 {
        nodes.append(
            Program.Node(
                operation: operation, input: input, first: Int32(first), count: Int32(count), offset: Int32(offset)))
        return Int32(nodes.count - 1)
    }

    private mutating func warn(_ fault: Fault) { warnings.append(fault) }

    private mutating func compile(_ syntax: Syntax) throws(Fault) -> Part {
        let offset = syntax.offset
        switch syntax.form {
        case .literal(let value):
            constants.append(value)
            let node = emit(.constant, first: constants.count - 1, at: offset)
            return Part(node: node, type: value.systemType.map { .system($0) } ?? .unknown)
        case .empty: return Part(node: emit(.empty, at: offset), type: .nothing)
        case .this: return Part(node: emit(.focus, at: offset), type: focus)
        case .index: return Part(node: emit(.index, at: offset), type: .system(.integer))
        case .total: return Part(node: emit(.total, at: offset), type: .unknown)
        case .name(let name, let input): return try compile(name: name, of: input, at: offset)
        case .call(let name, let input, let arguments):
            return try compile(call: name, of: input, arguments, at: offset)
        case .element(let input, let position):
            let (collection, index) = (try compile(input), try compile(position))
            requireOrder(collection.type, "An index", at: offset)
            let node = emit(.element, input: collection.node, first: Int(index.node), at: offset)
            return Part(node: node, type: collection.type.item)
        case .signed(let inner, let isNegative):
            let part = try compile(inner)
            let node = emit(isNegative ? .negative : .positive, input: part.node, at: offset)
            return Part(node: node, type: part.type)
        case .binary(let binary, let left, let right):
            let (left, right) = (try compile(left), try compile(right))
            let node = emit(.binary(binary), first: Int(left.node), count: Int(right.node), at: offset)
            return Part(node: node, type: Self.result(of: binary, left.type, right.type))
        case .typed(let inner, let type, let isTest):
            return try compile(typed: inner, as: type, isTest: isTest, at: offset)
        case .environment(let name): return compile(environment: name, at: offset)
        }
    }

    private static func result(of binary: BinaryOperator, _ left: StaticType, _ right: StaticType) -> StaticType {
        switch binary {
        case .union: left.union(right)
        case .concatenate: .system(.string)
        case .multiply, .divide, .div, .mod, .add, .subtract: StaticType(isOpen: true)
        default: .system(.boolean)
        }
    }

    private mutating func requireOrder(_ type: StaticType, _ what: String, at offset: Int) {
        guard type.isUnordered else { return }
        warn(Fault(.type, at: offset, "\(what) needs an order, and children() and descendants() give none"))
    }
}

extension Compiler {
    private mutating func compile(name: String, of input: Syntax?, at offset: Int) throws(Fault) -> Part {
        guard let input else {
            if let part = compile(typeName: name, at: offset) { return part }
            let start = emit(.focus, at: offset)
            return step(name, from: Part(node: start, type: focus), at: offset)
        }
        return step(name, from: try compile(input), at: offset)
    }

    /// A name at the start that is the type of the focus, or one that it specializes: `Patient.name`.
    private mutating func compile(typeName name: String, at offset: Int) -> Part? {
        guard let type = R4.type(named: name), !type.isPrimitive, type.kind != .backbone else { return nil }
        let known = focus.definitions.filter { $0.isKind(of: type) || type.isKind(of: $0) }
        if known.isEmpty, !focus.isOpen {
            warn(
                Fault(
                    .unknownElement, at: offset, "The path starts with \(name), but the focus is \(focus.text)",
                    suggestion: focus.definitions.first?.name))
        }
        types.append(TypeTest(definition: type))
        var result = StaticType(definitions: [known.first { $0.isKind(of: type) } ?? type])
        result.isMany = focus.isMany
        return Part(node: emit(.typedFocus, first: types.count - 1, count: type.index, at: offset), type: result)
    }

    private mutating func step(_ name: String, from part: Part, at offset: Int) -> Part {
        let member = part.type.member(name)
        if !member.isFound, !part.type.definitions.isEmpty || !part.type.systems.isEmpty {
            warn(unknown(name, of: part.type, at: offset))
        }
        let only = member.only.map(Int32.init) ?? -1
        if only < 0 { elements.append(member.isFound ? member.elements : Catalog.shared.elements(named: name)) }
        names.append(name)
        steps.append(
            Program.Step(
                only: only, elements: Int32(elements.count - 1), name: Int32(names.count - 1),
                isValue: name == "value"))
        var type = member.type
        type.isMany = type.isMany || part.type.isMany
        type.isUnordered = part.type.isUnordered
        // A path takes further steps onto itself as long as its steps stand side by side.
        let last = nodes[Int(part.node)]
        if case .path = last.operation, Int(last.first + last.count) == steps.count - 1,
            Int(part.node) == nodes.count - 1
        {
            nodes[Int(part.node)].count += 1
            return Part(node: part.node, type: type)
        }
        let node = emit(.path, input: part.node, first: steps.count - 1, count: 1, at: offset)
        return Part(node: node, type: type)
    }

    private func unknown(_ name: String, of type: StaticType, at offset: Int) -> Fault {
        if let choice = type.choice(of: name) {
            return Fault(
                .unknownElement, at: offset, "A choice is named without its type: `\(name)` is `\(choice)`",
                suggestion: choice)
        }
        return Fault(
            .unknownElement, at: offset, "\(type.text) has no element `\(name)`",
            suggestion: name.nearest(among: type.memberNames))
    }

    private mutating func compile(
        typed inner: Syntax, as name: TypeName, isTest: Bool, at offset: Int
    ) throws(Fault) -> Part {
        let test = try typeTest(name)
        types.append(test)
        let number = types.count - 1
        if isTest {
            if case .call("resolve", let input, let none) = inner.form, none.isEmpty {
                let source =
                    try input.map { syntax throws(Fault) in try compile(syntax) }?.node ?? emit(.focus, at: offset)
                return Part(node: emit(.referenceIs, input: source, first: number, at: offset), type: .system(.boolean))
            }
            let part = try compile(inner)
            return Part(node: emit(.is, input: part.node, first: number, at: offset), type: .system(.boolean))
        }
        let part = try compile(inner)
        return cast(part, to: test, number, at: offset)
    }

    private mutating func cast(_ part: Part, to test: TypeTest, _ number: Int, at offset: Int) -> Part {
        var type =
            test.definition.map { StaticType(definitions: [$0]) } ?? StaticType(systems: test.system.map { [$0] } ?? [])
        type.isMany = part.type.isMany
        type.isUnordered = part.type.isUnordered
        return Part(node: emit(.as, input: part.node, first: number, at: offset), type: type)
    }

    /// A type name: of FHIR first, then of FHIRPath (FHIRPath, Models).
    private func typeTest(_ name: TypeName) throws(Fault) -> TypeTest {
        let definition = R4.type(named: name.name)
        let system = SystemType(rawValue: name.name) ?? Self.lenientSystemNames[name.name]
        switch name.namespace {
        case nil:
            if let definition { return TypeTest(definition: definition) }
            if let system = SystemType(rawValue: name.name) { return TypeTest(system: system) }
        case "FHIR": if let definition { return TypeTest(definition: definition) }
        case "System":
            if let system { return TypeTest(system: system) }
            // A name of the other namespace is a type, only never this one: `System.Patient`.
            if definition != nil { return TypeTest(system: nil) }
        default: break
        }
        let known = R4.types.map(\.name) + SystemType.allCases.map(\.rawValue)
        let full = (name.namespace.map { $0 + "." } ?? "") + name.name
        throw Fault(
            .unknownType, at: name.offset, "`\(full)` is not a type", suggestion: name.name.nearest(among: known))
    }

    /// R4's own text writes `System.string`.
    private static let lenientSystemNames = Dictionary(
        uniqueKeysWithValues: SystemType.allCases.map {
            ($0.rawValue.prefix(1).lowercased() + $0.rawValue.dropFirst(), $0)
        })

    private mutating func compile(environment name: String, at offset: Int) -> Part {
        let uri: String? =
            switch name {
            case "ucum": CodeSystemURI.ucum
            case "loinc": CodeSystemURI.loinc
            case "sct": "http://snomed.info/sct"
            case _ where name.hasPrefix("vs-"): "http://hl7.org/fhir/ValueSet/" + name.dropFirst(3)
            case _ where name.hasPrefix("ext-"): "http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4)
            default: nil
            }
        if let uri {
            constants.append(.string(uri))
            return Part(node: emit(.constant, first: constants.count - 1, at: offset), type: .system(.string))
        }
        switch name {
        case "context": return Part(node: emit(.context, at: offset), type: context)
        case "resource":
            let isResource = context.definitions.first?.isResource == true
            return Part(node: emit(.resource, at: offset), type: isResource ? context : StaticType(isOpen: true))
        case "rootResource": return Part(node: emit(.rootResource, at: offset), type: StaticType(isOpen: true))
        default:
            names.append(name)
            return Part(node: emit(.variable, first: names.count - 1, at: offset), type: .unknown)
        }
    }
}

extension Compiler {
    private mutating func compile(
        call name: String, of input: Syntax?, _ arguments: [Syntax.Argument], at offset: Int
    ) throws(Fault) -> Part {
        guard let function = Function(rawValue: name) else { throw Self.unknown(function: name, at: offset) }
        let signature = function.signature
        guard signature.arguments.contains(arguments.count) else {
            let (low, high) = (signature.arguments.lowerBound, signature.arguments.upperBound)
            let expected = low == high ? "\(low)" : "\(low) to \(high)"
            throw Fault(.arguments, at: offset, "\(name)() takes \(expected) arguments, found \(arguments.count)")
        }
        if function == .is || function == .as || function == .ofType {
            return try compile(typeFunction: function, of: input, arguments[0].value, at: offset)
        }
        let source: Part
        if let input {
            source = try compile(input)
        } else {
            source = Part(node: emit(.focus, at: offset), type: focus)
        }
        check(source.type, for: function, signature, at: offset)
        let parts = try compile(arguments, of: function, over: source)
        let node = emit(
            .call(function), input: source.node, first: self.arguments.count - arguments.count, count: arguments.count,
            at: offset)
        return Part(node: node, type: result(of: function, signature, source.type, parts.map(\.type)))
    }

    private static func unknown(function name: String, at offset: Int) -> Fault {
        if Function.unsupported.contains(name) {
            return Fault(.unsupported, at: offset, "\(name)() is not supported")
        }
        return Fault(
            .unknownFunction, at: offset, "There is no function \(name)()",
            suggestion: name.nearest(among: Function.allCases.map(\.rawValue)))
    }

    /// Compiles arguments so that their entries stand side by side, the inner ones' before them.
    private mutating func compile(
        _ arguments: [Syntax.Argument], of function: Function, over source: Part
    ) throws(Fault) -> [Part] {
        var parts: [Part] = []
        var entries: [Program.Argument] = []
        let outer = focus
        for (number, argument) in arguments.enumerated() {
            if function.isScoped(argument: number) {
                focus = source.type.item
                if function == .repeat || function == .repeatAll { focus.isOpen = true }
            }
            defer { focus = outer }
            var entry = Program.Argument(node: 0, isDescending: argument.descending)
            var value = argument.value
            if function == .sort, case .signed(let inner, true) = value.form {
                (value, entry.isNegated) = (inner, true)
            }
            let part = try compile(value)
            entry.node = part.node
            if function == .iif, number == 0 { check(criterion: part.type, at: value.offset) }
            parts.append(part)
            entries.append(entry)
        }
        try compilePattern(of: function, arguments, entries)
        self.arguments += entries
        return parts
    }

    /// A constant pattern is compiled once, and its faults are found now.
    private mutating func compilePattern(
        of function: Function, _ arguments: [Syntax.Argument], _ entries: [Program.Argument]
    ) throws(Fault) {
        guard [.matches, .matchesFull, .replaceMatches].contains(function),
            case .literal(.string(let source)) = arguments[0].value.form,
            arguments.count < (function == .replaceMatches ? 3 : 2)
        else { return }
        do throws(Pattern.Refusal) {
            patterns[entries[0].node] = try Pattern(source, sizeMax: limits.patternSize)
        } catch {
            throw Fault(error.isLimit ? .limit : .syntax, at: arguments[0].value.offset, error.message)
        }
    }

    private mutating func check(criterion type: StaticType, at offset: Int) {
        if type.mayBe([.boolean]) { return }
        warn(Fault(.type, at: offset, "The criterion of iif() is \(type.text), not a Boolean"))
    }

    private mutating func check(_ type: StaticType, for function: Function, _ signature: Signature, at offset: Int) {
        if function.needsOrder { requireOrder(type, "\(function.rawValue)()", at: offset) }
        if case .value(let wanted) = signature.input, !type.mayBe(wanted) {
            let names = wanted.map(\.rawValue).joined(separator: " or ")
            warn(Fault(.type, at: offset, "\(function.rawValue)() works on \(names), found \(type.text)"))
        }
    }

    private mutating func compile(
        typeFunction function: Function, of input: Syntax?, _ argument: Syntax, at offset: Int
    ) throws(Fault) -> Part {
        let name: TypeName
        switch argument.form {
        case .name(let type, of: nil): name = TypeName(name: type, offset: argument.offset)
        case .name(let type, let space?):
            guard case .name(let namespace, of: nil) = space.form else { fallthrough }
            name = TypeName(namespace: namespace, name: type, offset: argument.offset)
        default: throw Fault(.unknownType, at: argument.offset, "\(function.rawValue)() takes the name of a type")
        }
        let this = Syntax(form: .this, offset: offset, depth: 1)
        return try compile(typed: input ?? this, as: name, isTest: function == .is, at: offset)
    }

    private func result(
        of function: Function, _ signature: Signature, _ input: StaticType, _ arguments: [StaticType]
    ) -> StaticType {
        switch signature.result {
        case .boolean: return .system(.boolean)
        case .integer: return .system(.integer)
        case .decimal: return .system(.decimal)
        case .string: return .system(.string)
        case .strings: return .system(.string, isMany: true)
        case .date: return .system(.date)
        case .dateTime: return .system(.dateTime)
        case .time: return .system(.time)
        case .quantity: return .system(.quantity)
        case .typeInfo: return StaticType(isOpen: true, isMany: input.isMany)
        case .input: return input
        case .inputItem: return input.item
        case .arguments(let from):
            let given = arguments[from...]
            var type = given.dropFirst().reduce(given.first ?? .nothing) { $0.union($1) }
            type.isMany = function == .iif ? given.contains(where: \.isMany) : true
            type.isUnordered = given.contains(where: \.isUnordered)
            return type
        case .inputAndArguments: return arguments.first.map(input.union) ?? input
        case .unknown: return unknownResult(of: function, input)
        }
    }

    private func unknownResult(of function: Function, _ input: StaticType) -> StaticType {
        switch function {
        case .children, .descendants:
            var type = StaticType.unknown
            type.isUnordered = true
            return type
        case .extension: return StaticType(definitions: R4.type(named: "Extension").map { [$0] } ?? [], isMany: true)
        case .resolve: return StaticType(isOpen: true, isMany: input.isMany)
        case .repeat, .repeatAll: return .unknown
        default: return StaticType(isOpen: true)
        }
    }
}

extension Function {
    /// Whether an argument is evaluated with the items of the input, one by one, as `$this`.
    func isScoped(argument: Int) -> Bool {
        switch self {
        case .where, .select, .all, .exists, .repeat, .repeatAll, .sort, .iif: true
        case .aggregate: argument == 0
        case .trace: argument == 1
        default: false
        }
    }
}
