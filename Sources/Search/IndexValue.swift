/// One value of a search parameter for one resource: what is written into an index table (FHIR R4 search, 3.1.1.4).
public struct IndexValue: Hashable, Sendable {
    /// The parameter's code: `identifier`, `birthdate`. `value-quantity:canonical` holds the amounts of
    /// `value-quantity` in UCUM's base units. What a composite parameter says of one code has that code in the name:
    /// `code-value-quantity$http://loinc.org|8867-4`.
    public var parameter: String
    public var content: Content

    /// The value in the form that its parameter type is compared in.
    public enum Content: Hashable, Sendable {
        /// `system` is nil if the source has none; `code` is empty if there is a concept without a code. A reference by
        /// identifier is one of these under its reference parameter.
        case token(system: String?, code: String)
        /// Folded for comparison: case and combining marks removed; `exact` is the text as written.
        case string(folded: String, exact: String)
        /// A reference to a resource of this server (`type` and `id`) or to an absolute URL (`url`); all nil for one
        /// that leads nowhere, so that it isn't missing.
        case reference(type: String?, id: String?, url: String?)
        /// The half-open interval that a date, a period or a timing covers, in microseconds since 1970; ends that are
        /// open are `Int64.min` and `Int64.max`.
        case date(low: Int64, high: Int64)
        /// One number, or the ends of a range, both part of it; open ends are the greatest finite numbers. `code` is
        /// that of the unit.
        case quantity(low: Double, high: Double, system: String?, code: String?)
        case number(low: Double, high: Double)
        case uri(String)
    }

    public init(parameter: String, content: Content) { (self.parameter, self.content) = (parameter, content) }

    /// In the name that a clause asks for, in the place of a system: whatever it is.
    static let anySystem = "*"

    /// The beginning and the end of the names that are meant by one with any system; nil if it means itself.
    public static func names(meantBy parameter: String) -> (prefix: String, suffix: String)? {
        let mark = "$\(anySystem)|"
        guard parameter.contains(mark) else { return nil }
        let parts = parameter.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
        return (parts[0] + "$", "|" + parts[1])
    }
}
