/// A code of a code system (FHIR R4 datatypes, `Coding`).
public struct Coding: Hashable, Sendable {
    /// The code system's URI, such as `http://loinc.org`; nil if the source named none.
    public var system: String?
    public var code: String
    public var display: String?

    public init(system: String?, code: String, display: String? = nil) {
        (self.system, self.code, self.display) = (system, code, display)
    }
}

/// The URIs of code systems that Afferent itself writes.
public enum CodeSystemURI {
    public static let loinc = "http://loinc.org"
    public static let ucum = "http://unitsofmeasure.org"
    /// ISO/IEEE 11073-10101, as HL7 names it.
    public static let mdc = "urn:iso:std:iso:11073:10101"
    public static let observationCategory = "http://terminology.hl7.org/CodeSystem/observation-category"
    public static let observationInterpretation = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    public static let dataAbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
}

/// A measured amount with its exact number (FHIR R4 datatypes, `Quantity`).
public struct Quantity: Hashable, Sendable {
    public var value: ExactDecimal
    /// Where the real amount lies if it isn't the value: `<`, `<=`, `>=` or `>`; nil where it is.
    public var comparator: String?
    /// The unit for people.
    public var unit: String?
    /// The unit's code system, normally UCUM.
    public var system: String?
    /// The unit's code.
    public var code: String?

    public init(
        value: ExactDecimal, comparator: String? = nil, unit: String?, system: String?, code: String?
    ) {
        (self.value, self.comparator) = (value, comparator)
        (self.unit, self.system, self.code) = (unit, system, code)
    }
}
