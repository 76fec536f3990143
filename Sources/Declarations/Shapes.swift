public import Values

extension DeclarationShape where Value == DeclarationNode {
    /// Anything but null, as its tree.
    public static var node: Self {
        Self("a value", kinds: [.scalar, .sequence, .mapping]) { node, _ in node }
    }
}

extension DeclarationShape where Value == String {
    /// A text, with or without quotes; a number or a boolean is a text too.
    public static var text: Self {
        Self("a text", kinds: [.scalar]) { node, _ in node.text }
    }

    /// One of some words.
    public static func oneOf(_ words: [String]) -> Self {
        Self("one of \(words.joined(separator: ", "))", kinds: [.scalar]) { node, scope in
            guard let text = node.text, words.contains(text) else {
                let meant = node.text?.nearest(among: words).map { "did you mean \"\($0)\"? " } ?? ""
                let text = "\(node.found) is unknown; \(meant)expected one of \(words.joined(separator: ", "))"
                scope.report(text, code: .codeInvalid, at: node.place)
                return nil
            }
            return text
        }
    }
}

extension DeclarationShape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the cases of an enumeration, by its raw value.
    public static func oneOf(_: Value.Type) -> Self {
        DeclarationShape<String>.oneOf(Value.allCases.map(\.rawValue)).map { Value(rawValue: $0) }
    }
}

extension DeclarationShape where Value == ExactDecimal {
    /// A number without quotes; its text is kept.
    public static var decimal: Self {
        Self("a number", kinds: [.scalar]) { node, scope in
            if node.style == .plain, let value = node.text.flatMap({ ExactDecimal($0) }) { return value }
            scope.report("\(node.found) is not a number; \(advice(node))", code: .value, at: node.place)
            return nil
        }
    }

    private static func advice(_ node: DeclarationNode) -> String {
        let text = node.text ?? ""
        if node.style != .plain, ExactDecimal(text) != nil { return "write it without quotes" }
        let pointed = String(text.map { $0 == "," ? "." : $0 })
        if pointed != text, ExactDecimal(pointed) != nil { return "use a point: \(pointed)" }
        return "write it like 60, -0.5 or 1.20"
    }
}

extension DeclarationShape where Value == Int {
    /// A whole number within limits, written without quotes.
    public static func wholeNumber(in range: ClosedRange<Int>) -> Self {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return Self(expected, kinds: [.scalar]) { node, scope in
            guard node.style == .plain, let value = node.text.flatMap({ ExactDecimal($0)?.wholeNumber }),
                range.contains(value)
            else {
                scope.report("\(node.found) is not \(expected)", code: .value, at: node.place)
                return nil
            }
            return value
        }
    }
}

extension DeclarationShape where Value == Bool {
    /// `true` or `false` without quotes; `yes` and `no` are faults, since half of all YAML readers take them as texts.
    public static var boolean: Self {
        Self("true or false", kinds: [.scalar]) { node, scope in
            guard node.style == .plain, let value = node.text.flatMap({ Bool($0) }) else {
                scope.report("\(node.found) is not true or false", code: .value, at: node.place)
                return nil
            }
            return value
        }
    }
}

extension DeclarationShape where Value == Duration {
    /// A duration with its unit: `30s`, `5m`, `1h30m`, `250ms`, `7d`.
    public static var duration: Self {
        Self("a duration such as 30s, 5m or 1h30m", parse: { Duration(text: $0) })
    }

    /// A duration within limits.
    public static func duration(in range: ClosedRange<Duration>) -> Self {
        let expected = "a duration from \(range.lowerBound.text) to \(range.upperBound.text), such as 30s or 1h30m"
        return Self(expected) { (text: String) -> Duration? in
            Duration(text: text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension DeclarationShape {
    /// A list, item by item; the value holds the items that could be read.
    public static func list<Item>(of item: DeclarationShape<Item>) -> Self where Value == [Item] {
        Self("a list", kinds: [.sequence]) { node, scope in
            guard case .sequence(let items) = node.content else { return nil }
            return items.enumerated().compactMap { index, node in item.read(node, scope.index(index)) }
        }
    }

    /// A mapping whose keys are free; its entries in the order of the file.
    public static func mapping<Item>(of item: DeclarationShape<Item>) -> Self
    where Value == [(key: Placed<String>, value: Item)] {
        Self("a mapping", kinds: [.mapping]) { node, scope in
            guard case .mapping(let entries) = node.content else { return nil }
            return entries.compactMap { entry in
                item.read(entry.value, scope.key(entry.key)).map { (Placed(entry.key, at: entry.place), $0) }
            }
        }
    }

    /// A mapping whose keys are free as long as they have a shape; its entries in the order of the file.
    public static func mapping<Key, Item>(
        of item: DeclarationShape<Item>, keys: DeclarationShape<Key>
    ) -> Self where Value == [(key: Placed<Key>, value: Item)] {
        Self("a mapping", kinds: [.mapping]) { node, scope in
            guard case .mapping(let entries) = node.content else { return nil }
            return entries.compactMap { entry in
                let inner = scope.key(entry.key)
                let key = keys.read(DeclarationNode(.scalar(entry.key), style: .plain, place: entry.place), inner)
                let value = item.read(entry.value, inner)
                guard let key, let value else { return nil }
                return (Placed(key, at: entry.place), value)
            }
        }
    }

    /// A mapping whose keys are known.
    ///
    /// - Parameter read: Reads every key before it gives up on one, so that all faults show at once. Keys that it did
    ///   not ask for are reported when it has returned.
    public static func record(_ read: @escaping (DeclarationReader) -> Value?) -> Self {
        Self("a mapping", kinds: [.mapping]) { node, scope in
            let reader = DeclarationReader(node, scope)
            let value = read(reader)
            reader.reportUnknownKeys()
            return value
        }
    }
}
