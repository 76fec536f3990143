import Values

/// Parses an expression by operator precedence (FHIRPath 2.0.0 and current, grammar).
struct Parser {
    private let tokens: [Token]
    private let depthMax: Int
    private var index = 0
    private var nesting = 0

    static func parse(_ source: String, limits: FHIRPathLimits) throws(Fault) -> Syntax {
        guard source.utf8.count <= limits.expressionBytes else {
            throw Fault(.limit, at: 0, "The expression is longer than \(limits.expressionBytes) bytes")
        }
        var parser = Parser(tokens: try Lexer.tokens(of: source), depthMax: limits.nesting)
        let syntax = try parser.expression(0)
        guard parser.token.kind == .end else { throw parser.unexpected("an operator or the end") }
        return syntax
    }

    private init(tokens: [Token], depthMax: Int) { (self.tokens, self.depthMax) = (tokens, depthMax) }

    private var token: Token { tokens[index] }

    private mutating func advance() -> Token {
        defer { if index < tokens.count - 1 { index += 1 } }
        return tokens[index]
    }

    private mutating func skip(_ symbol: String) -> Bool {
        guard token.isSymbol(symbol) else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ symbol: String) throws(Fault) {
        guard skip(symbol) else { throw unexpected("`\(symbol)`") }
    }

    private func unexpected(_ expected: String) -> Fault {
        let found = token.kind == .end ? "the end" : "`\(token.text)`"
        return Fault(.syntax, at: token.offset, "Expected \(expected), found \(found)")
    }

    private func node(_ form: Syntax.Form, at offset: Int, over parts: Syntax...) throws(Fault) -> Syntax {
        let depth = 1 + (parts.map(\.depth).max() ?? 0)
        guard depth <= depthMax else { throw tooDeep(offset) }
        return Syntax(form: form, offset: offset, depth: depth)
    }

    private func tooDeep(_ offset: Int) -> Fault {
        Fault(.limit, at: offset, "The expression nests deeper than \(depthMax) levels")
    }
}

extension Parser {
    /// An expression whose operators all bind tighter than `floor`.
    private mutating func expression(_ floor: Int) throws(Fault) -> Syntax {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= depthMax else { throw tooDeep(token.offset) }
        var left = try operand()
        while true {
            let start = token
            if start.isKeyword("is") || start.isKeyword("as") {
                guard BinaryOperator.typePrecedence > floor else { return left }
                index += 1
                let type = try typeName()
                left = try node(.typed(left, type, test: start.text == "is"), at: start.offset, over: left)
            } else if let binary = BinaryOperator(start), binary.precedence > floor {
                index += 1
                let right = try expression(binary.precedence)
                left = try node(.binary(binary, left, right), at: start.offset, over: left, right)
            } else {
                return left
            }
        }
    }

    /// A term with its invocations, indexers and sign.
    private mutating func operand() throws(Fault) -> Syntax {
        let start = token
        if start.isSymbol("-") || start.isSymbol("+") {
            index += 1
            nesting += 1
            defer { nesting -= 1 }
            guard nesting <= depthMax else { throw tooDeep(start.offset) }
            let value = try operand()
            return try node(.signed(value, negative: start.text == "-"), at: start.offset, over: value)
        }
        var left = try term()
        while true {
            let offset = token.offset
            if skip(".") {
                left = try invocation(of: left)
            } else if skip("[") {
                let position = try expression(0)
                try expect("]")
                left = try node(.element(of: left, at: position), at: offset, over: left, position)
            } else {
                return left
            }
        }
    }

    private mutating func term() throws(Fault) -> Syntax {
        let start = token
        switch start.kind {
        case .symbol: return try symbolTerm()
        case .string, .integer, .long, .decimal, .date, .dateTime, .time: return try literal()
        case .identifier where start.text == "true" || start.text == "false":
            index += 1
            return try node(.literal(.boolean(start.text == "true")), at: start.offset)
        case .end: throw unexpected("a value, a name or `(`")
        default: return try invocation(of: nil)
        }
    }

    private mutating func symbolTerm() throws(Fault) -> Syntax {
        let start = token
        if skip("(") {
            let inner = try expression(0)
            try expect(")")
            return inner
        }
        if skip("{") {
            try expect("}")
            return try node(.empty, at: start.offset)
        }
        if skip("%") {
            let name = advance()
            guard [.identifier, .delimited, .string].contains(name.kind) else {
                index -= 1
                throw unexpected("the name of a variable")
            }
            return try node(.environment(name.text), at: start.offset)
        }
        throw unexpected("a value, a name or `(`")
    }

    /// What may follow a point: a name, a function, `$this`, `$index` or `$total`.
    private mutating func invocation(of input: Syntax?) throws(Fault) -> Syntax {
        let start = token
        if start.kind == .variable {
            index += 1
            let form: Syntax.Form = start.text == "$this" ? .this : start.text == "$index" ? .index : .total
            return try node(form, at: start.offset)
        }
        guard start.kind == .identifier || start.kind == .delimited else { throw unexpected("a name") }
        if start.kind == .identifier, Self.reserved.contains(start.text) {
            throw Fault(
                .syntax, at: start.offset, "`\(start.text)` is a reserved word; as a name it is written in backticks")
        }
        index += 1
        guard skip("(") else {
            if token.isSymbol("{"), start.kind == .identifier {
                throw Fault(.unsupported, at: start.offset, "Objects cannot be made by an expression")
            }
            return try named(start, of: input)
        }
        var arguments: [Syntax.Argument] = []
        while !skip(")") {
            if !arguments.isEmpty { try expect(",") }
            arguments.append(try argument(sorting: start.text == "sort"))
        }
        let depth = max(input?.depth ?? 0, arguments.map(\.value.depth).max() ?? 0) + 1
        guard depth <= depthMax else { throw tooDeep(start.offset) }
        return Syntax(form: .call(start.text, of: input, arguments), offset: start.offset, depth: depth)
    }

    private func named(_ token: Token, of input: Syntax?) throws(Fault) -> Syntax {
        let form = Syntax.Form.name(token.text, of: input)
        guard let input else { return try node(form, at: token.offset) }
        return try node(form, at: token.offset, over: input)
    }

    /// An argument; those of `sort` take `desc`, `asc` or, in the older spelling, a leading `-`.
    private mutating func argument(sorting: Bool) throws(Fault) -> Syntax.Argument {
        let value = try expression(0)
        guard sorting else { return Syntax.Argument(value: value) }
        if token.isKeyword("asc") || token.isKeyword("desc") {
            return Syntax.Argument(value: value, descending: advance().text == "desc")
        }
        return Syntax.Argument(value: value)
    }

    private mutating func typeName() throws(Fault) -> TypeName {
        let first = advance()
        guard first.kind == .identifier || first.kind == .delimited else {
            index -= 1
            throw unexpected("the name of a type")
        }
        guard token.isSymbol("."), index + 1 < tokens.count,
            [.identifier, .delimited].contains(tokens[index + 1].kind), !tokens[index + 2].isSymbol("(")
        else { return TypeName(name: first.text, offset: first.offset) }
        index += 1
        return TypeName(namespace: first.text, name: advance().text, offset: first.offset)
    }

    private static let reserved: Set<String> = [
        "and", "div", "implies", "mod", "or", "true", "false", "xor",
    ]
}

extension Parser {
    private mutating func literal() throws(Fault) -> Syntax {
        let start = advance()
        guard let value = try value(of: start) else {
            throw Fault(.syntax, at: start.offset, "`\(start.text)` is not a date or time that exists")
        }
        return try node(.literal(value), at: start.offset)
    }

    private mutating func value(of start: Token) throws(Fault) -> FHIRPathValue? {
        switch start.kind {
        case .string: return .string(start.text)
        case .long:
            guard let number = Int(start.text) else { throw outOfRange(start) }
            return .long(number)
        case .integer, .decimal: return try number(start)
        case .date: return PartialDateTime(start.text).map(FHIRPathValue.date)
        case .dateTime:
            let text = start.text.hasSuffix("T") ? String(start.text.dropLast()) : start.text
            return PartialDateTime(text).map(FHIRPathValue.dateTime)
        default: return PartialTime(start.text).map(FHIRPathValue.time)
        }
    }

    private func outOfRange(_ token: Token) -> Fault {
        Fault(.syntax, at: token.offset, "`\(token.text)` is outside the range of its type")
    }

    /// A number, or a quantity if a unit follows.
    private mutating func number(_ start: Token) throws(Fault) -> FHIRPathValue {
        // Leading zeros are allowed here, in JSON's numbers they are not.
        let zeros = start.text.prefix { $0 == "0" }.count
        let digits = start.text.dropFirst(zeros)
        let text = (digits.isEmpty || digits.first == "." ? "0" : "") + digits
        guard let decimal = ExactDecimal(text), decimal.significand != nil else { throw outOfRange(start) }
        if token.kind == .string {
            return .quantity(FHIRPathQuantity(value: decimal, unit: .init(literal: advance().text)))
        }
        if token.kind == .identifier, let unit = CalendarUnit(word: token.text) {
            index += 1
            return .quantity(FHIRPathQuantity(value: decimal, unit: .calendar(unit)))
        }
        if start.kind == .decimal { return .decimal(decimal) }
        guard let whole = Int32(text) else {
            // The literal of the smallest Integer is its negation: -2147483648.
            guard let long = Int(text), long == 2_147_483_648 else { throw outOfRange(start) }
            return .integer(long)
        }
        return .integer(Int(whole))
    }
}
