import Records
import Values

/// The part that a pressure plays in a blood pressure panel (FHIR R4, profile `bp`).
enum PressurePart: Int, CaseIterable {
    case systolic, diastolic, mean

    /// Nil for what is no arterial or cuff pressure of the body: those of the lung's arteries or the heart are no `bp`. Nor
    /// is what has no unit, or another one than R4 has pressures in.
    init?(_ metric: Metric) {
        guard metric.unit == VitalSignCodes.bloodPressureUnit else { return nil }
        for coding in metric.codings where coding.system == CodeSystemURI.loinc {
            switch coding.code {
            case "8480-6", "76534-7", "76215-3": self = .systolic
            case "8462-4", "76535-4", "76213-8": self = .diastolic
            case "8478-0", "76536-2", "76214-6": self = .mean
            default: continue
            }
            return
        }
        return nil
    }

    var coding: Coding {
        switch self {
        case .systolic: VitalSignCodes.loinc("8480-6", "Systolic blood pressure")
        case .diastolic: VitalSignCodes.loinc("8462-4", "Diastolic blood pressure")
        case .mean: VitalSignCodes.loinc("8478-0", "Mean blood pressure")
        }
    }
}

/// What R4's vital signs profiles demand of a code: the general LOINC code beside every more special one
/// (FHIR R4, Vital Signs Profile: "the LOINC codes … that SHALL be used").
enum VitalSignCodes {
    static func loinc(_ code: String, _ display: String) -> Coding {
        Coding(system: CodeSystemURI.loinc, code: code, display: display)
    }

    static let bloodPressure = loinc("85354-9", "Blood pressure panel with all children optional")
    private static let heartRate = loinc("8867-4", "Heart rate")
    private static let respiratoryRate = loinc("9279-1", "Respiratory rate")
    private static let temperature = loinc("8310-5", "Body temperature")
    private static let saturation = loinc("2708-6", "Oxygen saturation in Arterial blood")
    private static let pulseOximetry = loinc("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry")

    /// A LOINC code → the codings that go before it.
    private static let general: [String: [Coding]] = {
        var table: [String: [Coding]] = [:]
        for code in ["8867-4", "8889-8", "76282-3"] { table[code] = [heartRate] }
        for code in ["9279-1", "76270-8"] { table[code] = [respiratoryRate] }
        // Core, rectal, oral, axillary, tympanic, oesophageal, nasopharyngeal, of the blood, nasal.
        let sites = [
            "8310-5", "8329-5", "8332-9", "8331-1", "8328-7", "8333-7", "60836-4", "60838-0", "60834-9", "76010-8",
        ]
        for code in sites { table[code] = [temperature] }
        for code in ["2708-6", "59408-5", "59407-7", "59418-4"] { table[code] = [saturation, pulseOximetry] }
        for part in PressurePart.allCases { table[part.coding.code] = [part.coding] }
        for code in ["76534-7", "76215-3"] { table[code] = [PressurePart.systolic.coding] }
        for code in ["76535-4", "76213-8"] { table[code] = [PressurePart.diastolic.coding] }
        for code in ["76536-2", "76214-6"] { table[code] = [PressurePart.mean.coding] }
        return table
    }()

    /// All codings of a metric as an Observation carries them: LOINC first, the general before the special, then the
    /// source's own.
    static func codings(of metric: Metric) -> [Coding] {
        var codings: [Coding] = []
        func add(_ coding: Coding) {
            if !codings.contains(where: { $0.system == coding.system && $0.code == coding.code }) {
                codings.append(coding)
            }
        }
        for coding in metric.codings where coding.system == CodeSystemURI.loinc {
            for one in general[coding.code] ?? [] { add(one) }
            add(coding)
        }
        for coding in metric.codings where coding.system != CodeSystemURI.loinc { add(coding) }
        return codings
    }

    /// A vital sign of R4: by its LOINC code the units that it may be in, and its profile; parts of the blood pressure have
    /// none of their own.
    struct VitalSign {
        var code: String
        var units: Set<String>
        var profile: String?
    }

    private static let vitalSignsOfR4: [VitalSign] = {
        let (weights, lengths): (Set<String>, Set<String>) = (["g", "kg", "[lb_av]"], ["cm", "[in_i]"])
        let singles: [VitalSign] = [
            VitalSign(code: "8867-4", units: ["/min"], profile: root + "heartrate"),
            VitalSign(code: "9279-1", units: ["/min"], profile: root + "resprate"),
            VitalSign(code: "8310-5", units: ["Cel", "[degF]"], profile: root + "bodytemp"),
            VitalSign(code: "2708-6", units: ["%"], profile: root + "oxygensat"),
            VitalSign(code: "29463-7", units: weights, profile: root + "bodyweight"),
            VitalSign(code: "8302-2", units: lengths, profile: root + "bodyheight"),
            VitalSign(code: "9843-4", units: lengths, profile: root + "headcircum"),
        ]
        // A single number is no panel, in whatever unit.
        let panel = VitalSign(code: bloodPressure.code, units: [])
        let parts = PressurePart.allCases.map { VitalSign(code: $0.coding.code, units: [bloodPressureUnit]) }
        return singles + [panel] + parts
    }()

    private static let root = "http://hl7.org/fhir/StructureDefinition/"
    static let vitalSigns = root + "vitalsigns"

    /// By all LOINC codes, the general ones and those that are more special.
    private static let vitalSignsByCode: [String: VitalSign] = {
        let signs = Dictionary(vitalSignsOfR4.map { ($0.code, $0) }) { first, _ in first }
        return general.compactMapValues { codings in codings.lazy.compactMap { signs[$0.code] }.first }
            .merging(signs) { first, _ in first }
    }()

    /// The vital sign that a metric is; nil for what is none.
    static func vitalSign(of metric: Metric) -> VitalSign? {
        for coding in metric.codings where coding.system == CodeSystemURI.loinc {
            if let sign = vitalSignsByCode[coding.code] { return sign }
        }
        return nil
    }

    /// The codings of a metric that don't say that it is a vital sign.
    static func codingsBesideVitalSign(of metric: Metric) -> [Coding] {
        metric.codings.filter { $0.system != CodeSystemURI.loinc }
    }

    static let bloodPressureProfile = root + "bp"
    static let bloodPressureUnit = "mm[Hg]"
}
