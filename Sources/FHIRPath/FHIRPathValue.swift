public import FHIRModel
public import Values

/// One item of a collection: an element of a resource, or a value of FHIRPath's own types.
///
/// An element that is a primitive takes part in operations with its ``system`` value (FHIR R4, 2.9.1.2).
public enum FHIRPathValue: Sendable {
    case node(Element)
    case boolean(Bool)
    case string(String)
    /// In the range of 32 bits.
    case integer(Int)
    case long(Int)
    indirect case decimal(ExactDecimal)
    indirect case date(PartialDateTime)
    indirect case dateTime(PartialDateTime)
    indirect case time(PartialTime)
    indirect case quantity(FHIRPathQuantity)
    /// What `type()` gives.
    indirect case type(FHIRPathTypeInfo)

    /// The element, if the value is one.
    public var node: Element? {
        if case .node(let element) = self { element } else { nil }
    }

    /// The name of the value's type, without its namespace: `Patient`, `code`, `Boolean`.
    public var typeName: String { typeInfo.name }

    /// The value of an element as one of FHIRPath's own types; itself if it already is one, nil if there is none.
    ///
    /// A `Quantity` without a UCUM code keeps its own unit, which only equals itself (FHIR R4, 2.9.1.3).
    public var system: FHIRPathValue? {
        if case .node(let element) = self { element.systemValue } else { self }
    }
}

/// What `type()` tells about a value (FHIRPath, Reflection).
public struct FHIRPathTypeInfo: Hashable, Sendable {
    /// `System` or `FHIR`.
    public var namespace: String
    public var name: String
    /// With its namespace; nil for a type without one.
    public var baseType: String?
}

/// An amount with a unit of UCUM or of the calendar (FHIRPath, Quantity).
public struct FHIRPathQuantity: Sendable {
    public enum Unit: Hashable, Sendable {
        /// A unit code of UCUM; `1` for a plain number.
        case ucum(String)
        case calendar(CalendarUnit)
        /// The unit of a FHIR `Quantity` without a UCUM code: it can be compared with itself only.
        case foreign(system: String?, code: String?)

        /// The unit of a literal: a word of the calendar, or UCUM.
        init(literal text: String) {
            self = CalendarUnit(word: text).map(Unit.calendar) ?? .ucum(text)
        }
    }

    public var value: ExactDecimal
    public var unit: Unit

    public init(value: ExactDecimal, unit: Unit) { (self.value, self.unit) = (value, unit) }
}

/// A unit of calendar time; years and months have no exact length.
public enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
    case year, month, week, day, hour, minute, second, millisecond

    /// Reads the singular or the plural.
    init?(word: String) {
        self.init(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    }

    /// The UCUM unit of the same name; a year and a month differ from theirs in length.
    var ucum: String {
        switch self {
        case .year: "a"
        case .month: "mo"
        case .week: "wk"
        case .day: "d"
        case .hour: "h"
        case .minute: "min"
        case .second: "s"
        case .millisecond: "ms"
        }
    }

    /// Nil if the UCUM unit names no unit of the calendar.
    init?(ucum code: String) {
        guard let unit = Self.allCases.first(where: { $0.ucum == code }) else { return nil }
        self = unit
    }
}

extension FHIRPathValue {
    /// The type of the value with its namespace and base type.
    public var typeInfo: FHIRPathTypeInfo {
        switch self {
        case .node(let element): element.typeInfo
        case .type: FHIRPathTypeInfo(namespace: "System", name: "TypeInfo", baseType: "System.Any")
        default: FHIRPathTypeInfo(namespace: "System", name: systemType?.rawValue ?? "Any", baseType: "System.Any")
        }
    }

    var systemType: SystemType? {
        switch self {
        case .node, .type: nil
        case .boolean: .boolean
        case .string: .string
        case .integer: .integer
        case .long: .long
        case .decimal: .decimal
        case .date: .date
        case .dateTime: .dateTime
        case .time: .time
        case .quantity: .quantity
        }
    }

    /// The type for a message: `FHIR.code`, `System.String`.
    var typeText: String {
        let info = typeInfo
        return "\(info.namespace).\(info.name)"
    }

    /// The number of a numeric value.
    var number: ExactDecimal? {
        switch self {
        case .integer(let value), .long(let value): ExactDecimal(value)
        case .decimal(let value): value
        default: nil
        }
    }
}

/// FHIRPath's own types.
enum SystemType: String, CaseIterable {
    case boolean = "Boolean"
    case string = "String"
    case integer = "Integer"
    case long = "Long"
    case decimal = "Decimal"
    case date = "Date"
    case dateTime = "DateTime"
    case time = "Time"
    case quantity = "Quantity"
}
