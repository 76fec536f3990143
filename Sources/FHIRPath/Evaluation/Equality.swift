import FHIRModel
import Values

/// Equality, equivalence and order of single items (FHIRPath, Equality and Comparison; FHIR R4, 2.9.1.6).
extension FHIRPathValue {
    /// Whether two items are equal; nil if their precision or units leave it open.
    static func equal(_ left: FHIRPathValue, _ right: FHIRPathValue) -> Bool? {
        if case .node(let one) = left, case .node(let other) = right {
            if one == other { return true }
            if !one.isPrimitive || !other.isPrimitive { return Element.equal(one, other) }
        }
        switch (left.system, right.system) {
        case (.string(let one)?, .string(let other)?): return one.hasSameScalars(as: other)
        case (.boolean(let one)?, .boolean(let other)?): return one == other
        case (.integer(let one)?, .integer(let other)?): return one == other
        case (.time(let one)?, .time(let other)?): return PartialTime.order(one, other).map { $0 == 0 }
        case (.type(let one)?, .type(let other)?): return one == other
        case (nil, nil):
            if case .node(let one) = left, case .node(let other) = right { return Element.equal(one, other) }
            return false
        case (let one?, let other?):
            if let one = one.temporal, let other = other.temporal {
                return PartialDateTime.order(one, other).map { $0 == 0 }
            }
            if let one = one.number, let other = other.number { return one == other }
            if let one = one.asQuantity, let other = other.asQuantity {
                return FHIRPathQuantity.order(one, other).map { $0 == 0 }
            }
            return false
        default: return false
        }
    }

    /// A date or dateTime.
    var temporal: PartialDateTime? {
        switch self {
        case .date(let value), .dateTime(let value): value
        default: nil
        }
    }

    /// A quantity, or a number as one of unit `1`.
    var asQuantity: FHIRPathQuantity? {
        if case .quantity(let value) = self { return value }
        return number.map(FHIRPathQuantity.init(number:))
    }

    /// Whether two items are the same for people: without case, to the less precise number.
    static func equivalent(_ left: FHIRPathValue, _ right: FHIRPathValue) -> Bool {
        if case .node(let one) = left, case .node(let other) = right, !one.isPrimitive || !other.isPrimitive {
            return Element.equivalent(one, other)
        }
        switch (left.system, right.system) {
        case (.string(let one)?, .string(let other)?): return one.foldedForEquivalence == other.foldedForEquivalence
        case (let one?, let other?):
            if let one = one.number, let other = other.number { return one.isEquivalent(to: other) }
            if let one = one.asQuantity, let other = other.asQuantity {
                return FHIRPathQuantity.isEquivalent(one, other)
            }
            return equal(left, right) ?? false
        default: return equal(left, right) ?? false
        }
    }

    /// What became of comparing two items.
    enum Order {
        case known(Int)
        /// Their precision or units leave it open.
        case open
        /// They are of types that have no order between them.
        case incomparable
    }

    static func order(_ left: FHIRPathValue, _ right: FHIRPathValue) -> Order {
        guard let left = left.system, let right = right.system else { return .incomparable }
        switch (left, right) {
        case (.integer(let one), .integer(let other)): return .known(one < other ? -1 : one > other ? 1 : 0)
        case (.string(let one), .string(let other)):
            if one.hasSameScalars(as: other) { return .known(0) }
            // UTF-8 sorts as the scalars do.
            return .known(one.utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1)
        case (.time(let one), .time(let other)): return PartialTime.order(one, other).map(Order.known) ?? .open
        default: break
        }
        if let one = left.temporal, let other = right.temporal {
            return PartialDateTime.order(one, other).map(Order.known) ?? .open
        }
        if let one = left.number, let other = right.number { return .known(ExactDecimal.compare(one, other)) }
        if let one = left.asQuantity, let other = right.asQuantity {
            return FHIRPathQuantity.order(one, other).map(Order.known) ?? .open
        }
        return .incomparable
    }
}

extension Element {
    /// Whether two elements have equal values and equal children; the order of names in the source does not matter.
    static func equal(_ left: Element, _ right: Element) -> Bool {
        guard left.isPrimitive == right.isPrimitive else { return false }
        if left.isPrimitive {
            switch (left.systemValue, right.systemValue) {
            case (nil, nil): break
            case (let one?, let other?): guard FHIRPathValue.equal(one, other) == true else { return false }
            default: return false
            }
        } else if !left.type.isKind(of: right.type), !right.type.isKind(of: left.type) {
            return false
        }
        let (ones, others) = (left.sortedChildren, right.sortedChildren)
        return ones.count == others.count
            && zip(ones, others).allSatisfy { $0.name == $1.name && equal($0, $1) }
    }

    private var sortedChildren: [Element] {
        let children = Array(self.children)
        guard children.count > 1 else { return children }
        return children.enumerated().sorted {
            let (one, other) = ($0.element.definition?.index ?? 0, $1.element.definition?.index ?? 0)
            return one == other ? $0.offset < $1.offset : one < other
        }.map(\.element)
    }

    /// Equivalence of complex elements: without ids; Codings by system and code, CodeableConcepts by any Coding.
    static func equivalent(_ left: Element, _ right: Element) -> Bool {
        switch (left.typeName, right.typeName) {
        case ("Coding", "Coding"): return sameText(left, right, "system") && sameText(left, right, "code")
        case ("CodeableConcept", "CodeableConcept"):
            let others = right.children(named: "coding")
            return left.children(named: "coding").contains { one in others.contains { equivalent(one, $0) } }
        default: break
        }
        guard left.isPrimitive == right.isPrimitive else { return false }
        if left.isPrimitive, left.hasValue || right.hasValue {
            return FHIRPathValue.equivalent(.node(left), .node(right))
        }
        if let one = left.systemValue, let other = right.systemValue { return FHIRPathValue.equivalent(one, other) }
        let ones = left.children.filter { $0.name != "id" }
        var others = right.children.filter { $0.name != "id" }
        guard ones.count == others.count else { return false }
        for one in ones {
            guard let match = others.firstIndex(where: { $0.name == one.name && equivalent(one, $0) }) else {
                return false
            }
            others.remove(at: match)
        }
        return true
    }

    private static func sameText(_ left: Element, _ right: Element, _ name: String) -> Bool {
        left.first(name)?.text == right.first(name)?.text
    }
}

extension String {
    /// Equality by Unicode scalars; Swift's own holds composed and decomposed characters for equal.
    func hasSameScalars(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Without case, and with every white space as a space.
    var foldedForEquivalence: String {
        var folded = UnicodeScalarView()
        for scalar in lowercased().unicodeScalars { folded.append(scalar.properties.isWhitespace ? " " : scalar) }
        return String(folded)
    }
}
