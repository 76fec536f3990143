import FHIRModel
import Values

/// Vital signs: Observations with certain LOINC codes follow R4's profiles, whether they say so or not (FHIR R4
/// vitalsigns).
extension ValidationRun {
    private static let vitalSigns: [String: String] = [
        "85353-1": "vitalspanel", "9279-1": "resprate", "8867-4": "heartrate", "2708-6": "oxygensat",
        "8310-5": "bodytemp", "8302-2": "bodyheight", "9843-4": "headcircum", "29463-7": "bodyweight",
        "39156-5": "bmi", "85354-9": "bp",
    ]

    func checkVitalSigns(_ observation: Element) {
        for coding in observation.first("code")?.children(named: "coding") ?? [] {
            guard coding.first("system")?.text == "http://loinc.org", let code = coding.first("code")?.text,
                let name = Self.vitalSigns[code]
            else { continue }
            let url = "http://hl7.org/fhir/StructureDefinition/\(name)"
            report(
                .information, .informational, at: observation,
                "checked against \(url), which R4 asks of observations with the LOINC code \(code)")
            inName(of: ValidationPolicy.vitalSigns) { check(observation, against: url) }
        }
    }
}
