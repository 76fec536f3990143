import UCUM
import Values

extension AlertRule {
    /// A reading in the unit of the rule's limits; nil if it has no unit or one that can't be converted.
    func convert(_ value: ExactDecimal, from sent: String?) -> ExactDecimal? {
        guard let sent else { return nil }
        if sent == unit { return value }
        guard let source = try? UCUMUnit(sent), let target = try? UCUMUnit(unit) else { return nil }
        return try? source.convert(value, to: target)
    }
}
