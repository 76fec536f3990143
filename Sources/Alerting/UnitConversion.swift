import Records
import Values

extension AlertRule {
    /// A reading in the unit of the rule's limits; nil if its unit can't be converted into it.
    func convert(_ value: ExactDecimal, of sample: VitalSample) -> ExactDecimal? {
        sample.channel.metric.unit == unit ? value : nil
    }
}
