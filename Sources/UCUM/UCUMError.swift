/// Why a text is not a unit, or a value can't be converted.
///
/// ``description`` names the fault only; ``detail`` quotes the unit and is for the person who wrote it.
public struct UCUMError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The text is empty, too long or nested too deeply, or has a character that a unit can't have.
        case malformed
        /// A symbol that UCUM does not define.
        case unknownUnit
        /// A unit on a scale that is not a ratio, such as `Cel` or `B`, was multiplied, divided or raised to a power.
        case specialUnitInTerm
        /// The two units measure different things.
        case incommensurable
        /// A number has too many digits, or is outside of what a function is defined for.
        case outOfRange
    }

    public let code: Code
    /// The byte of the unit's text that the fault is at; 0 for faults of values.
    public let offset: Int
    /// What was found, and what was probably meant.
    public let detail: String

    init(_ code: Code, at offset: Int = 0, _ detail: String) {
        (self.code, self.offset, self.detail) = (code, offset, detail)
    }

    static let outOfRange = UCUMError(.outOfRange, "the number is too large, too small or outside of the scale")

    public var description: String {
        switch code {
        case .malformed: "the unit is malformed at byte \(offset)"
        case .unknownUnit: "the unit at byte \(offset) is not known to UCUM"
        case .specialUnitInTerm: "the unit at byte \(offset) can't be part of a product, quotient or power"
        case .incommensurable: "the units measure different things"
        case .outOfRange: Self.outOfRange.detail
        }
    }
}
