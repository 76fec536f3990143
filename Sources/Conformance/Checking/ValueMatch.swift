import FHIRModel
import UCUM
import Values

/// Compares content with the fixed values and patterns of profiles (FHIR R4 elementdefinition, `fixed[x]`, `pattern[x]`).
enum ValueMatch {
    /// Where content differs, and how.
    struct Fault {
        let element: Element
        let text: String
    }

    /// Whether content equals a fixed value: the same elements with the same values, and no others.
    static func equals(_ element: Element, _ fixed: Element) -> Bool { faults(of: element, fixed: fixed).isEmpty }

    /// Whether content holds all of a pattern.
    static func holds(_ element: Element, pattern: Element) -> Bool { faults(of: element, pattern: pattern).isEmpty }

    static func faults(of element: Element, fixed: Element) -> [Fault] {
        if let fault = primitiveFault(element, fixed) { return [fault] }
        var faults: [Fault] = []
        let wanted = groups(of: fixed)
        let found = groups(of: element)
        for (name, values) in wanted {
            let present = found.first { $0.name == name }?.items ?? []
            if present.count != values.count {
                let what = present.isEmpty ? "'\(name)' is missing" : "'\(name)' is there \(present.count) times"
                faults.append(Fault(element: element, text: "\(what), \(values.count) wanted"))
            } else {
                for (one, other) in zip(present, values) { faults += self.faults(of: one, fixed: other) }
            }
        }
        for (name, items) in found where !wanted.contains(where: { $0.name == name }) {
            guard element.type.isPrimitive == false, let item = items.first else { continue }
            faults.append(Fault(element: item, text: "'\(name)' is not part of the value"))
        }
        return faults
    }

    static func faults(of element: Element, pattern: Element) -> [Fault] {
        if let fault = primitiveFault(element, pattern) { return [fault] }
        var faults: [Fault] = []
        for (name, values) in groups(of: pattern) {
            let present = element.children.filter { $0.jsonName == name }
            if present.isEmpty {
                faults.append(Fault(element: element, text: "'\(name)' is missing"))
                continue
            }
            if let only = values.first, values.count == 1, present.count == 1 {
                faults += self.faults(of: present[0], pattern: only)
                continue
            }
            for value in values where !present.contains(where: { holds($0, pattern: value) }) {
                faults.append(Fault(element: element, text: "no '\(name)' has \(shown(value))"))
            }
        }
        return faults
    }

    private static func primitiveFault(_ element: Element, _ wanted: Element) -> Fault? {
        guard wanted.isPrimitive else {
            return element.isPrimitive ? Fault(element: element, text: "the value is a \(element.typeName)") : nil
        }
        guard wanted.hasValue else { return nil }
        guard let found = element.text else { return Fault(element: element, text: "there is no value") }
        let isSame =
            wanted.decimal.map { number in element.decimal.map { $0 == number } ?? false } ?? (found == wanted.text)
        return isSame ? nil : Fault(element: element, text: "the value is '\(found)', and '\(shown(wanted))' is wanted")
    }

    /// The children by name, without the id.
    private static func groups(of element: Element) -> [(name: String, items: [Element])] {
        var groups: [(name: String, items: [Element])] = []
        for child in element.children where child.name != "id" {
            let name = child.jsonName
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].items.append(child)
            } else {
                groups.append((name, [child]))
            }
        }
        return groups
    }

    /// A value in a message.
    static func shown(_ value: Element) -> String { value.text ?? String(decoding: value.json, as: UTF8.self) }

    /// The code of a quantity's unit, and whether it is one of UCUM.
    private static func unit(of quantity: Element) -> (code: String?, isUCUM: Bool) {
        (quantity.first("code")?.text, quantity.first("system")?.text == "http://unitsofmeasure.org")
    }

    private static func compare(
        _ left: ExactDecimal, _ unit: (code: String?, isUCUM: Bool), _ right: ExactDecimal,
        _ other: (code: String?, isUCUM: Bool)
    ) -> Int? {
        if unit.code == other.code { return ExactDecimal.compare(left, right) }
        guard unit.isUCUM, other.isUCUM, let one = unit.code, let two = other.code,
            let first = try? CanonicalQuantity(left, UCUMUnit(one)),
            let second = try? CanonicalQuantity(right, UCUMUnit(two))
        else { return nil }
        return first.compare(to: second)
    }

    /// -1, 0 or 1 as the first is less than, equal to or greater than the second; nil if they can't be compared.
    static func compare(_ element: Element, _ other: Element) -> Int? {
        if let left = element.decimal, let right = other.decimal { return ExactDecimal.compare(left, right) }
        if let left = element.first("value")?.decimal, let right = other.first("value")?.decimal {
            return compare(left, unit(of: element), right, unit(of: other))
        }
        guard let left = element.text.flatMap({ PartialDateTime($0) }),
            let right = other.text.flatMap({ PartialDateTime($0) })
        else {
            guard element.typeName == "time", let left = element.text, let right = other.text else { return nil }
            return left < right ? -1 : left == right ? 0 : 1
        }
        let (one, two) = (left.interval(), right.interval())
        if one.upperBound <= two.lowerBound { return -1 }
        return one.lowerBound >= two.upperBound ? 1 : 0
    }
}
