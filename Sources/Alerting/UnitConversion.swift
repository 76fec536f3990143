import UCUM
import Values

extension AlertRule {
    /// A reading in the unit of the rule's limits; nil if it has no unit or one that can't be converted.
    func convert(_ number: MeasuredNumber, from sent: String?) -> MeasuredNumber? {
        guard let sent else { return nil }
        if sent == unit { return number }
        guard let source = try? UCUMUnit(sent), let target = try? UCUMUnit(unit) else { return nil }
        return try? number.map { try source.convert($0, to: target) }
    }
}
