extension Timestamp {
    /// The time in UTC as HL7 writes it: `20260124124738.000+0000` (HL7 v2.6, 2.A.22).
    public var hl7Text: String { text(fractionDigits: 3).filter { $0.isNumber || $0 == "." } + "+0000" }
}
