import Values

/// How a dialect writes a time (HL7 `DTM`).
struct TimeForm: Sendable {
    /// Digits of a second's fraction: 0, 3 or 4.
    var fraction = 0
    /// What parts the fraction from the second; Mindray writes nothing.
    var point = "."
    /// The clock's distance from UTC, which is written behind the time; nil for UTC without a word.
    var offsetMinutes: Int?

    func text(of time: Timestamp) -> String {
        let shifted = time + .seconds((offsetMinutes ?? 0) * 60)
        let (days, ofDay) = Int(shifted.microseconds).quotientAndRemainder(dividingBy: 86_400_000_000)
        let date = CivilDate(daysSinceEpoch: days)
        let seconds = ofDay / 1_000_000
        var text = padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2)
        text += padded(seconds / 3_600, 2) + padded(seconds / 60 % 60, 2) + padded(seconds % 60, 2)
        if fraction > 0 {
            text += point + padded(ofDay % 1_000_000 / (fraction == 3 ? 1_000 : 100), fraction)
        }
        guard let offsetMinutes else { return text }
        let distance = abs(offsetMinutes)
        return text + (offsetMinutes < 0 ? "-" : "+") + padded(distance / 60, 2) + padded(distance % 60, 2)
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// How a dialect names what is measured (OBX-3).
enum CodeForm: Sendable {
    /// `147842^MDC_ECG_HEART_RATE^MDC`
    case mdc
    /// `147842`, without a coding system.
    case number
    /// The maker's own, which only its tables tell.
    case own([Vital: String])
    /// Partition and term in hexadecimal with the monitor's label: `0002-4182^HR^MDIL`.
    case mdil

    func text(of vital: Vital) -> String {
        switch self {
        case .mdc: vital.notation.code
        case .number: vital.number
        case .own(let codes): codes[vital] ?? ""
        case .mdil: "\(hexadecimal(vital.number))^\(vital.label)^MDIL"
        }
    }
}

/// How a dialect names units (OBX-6).
enum UnitForm: Sendable {
    /// `264864^MDC_DIM_BEAT_PER_MIN^MDC`
    case mdc
    /// `/min^/min^UCUM`
    case ucum
    /// `0004-0aa0^bpm^MDIL`
    case mdil
    /// `bpm`
    case label

    func text(of vital: Vital) -> String {
        let unit = vital.notation.unit
        let number = String(unit.prefix { $0 != "^" })
        switch self {
        case .mdc: return unit
        case .ucum: return "\(Self.names[number]?.ucum ?? "1")^\(Self.names[number]?.ucum ?? "1")^UCUM"
        case .mdil: return "\(hexadecimal(number))^\(Self.names[number]?.label ?? "")^MDIL"
        case .label: return Self.names[number]?.label ?? ""
        }
    }

    private static let names: [String: (ucum: String, label: String)] = [
        "264864": ("/min", "bpm"), "264928": ("/min", "rpm"), "262688": ("%", "%"), "264338": ("ms", "ms"),
        "268192": ("Cel", "°C"), "266418": ("mV", "mV"), "266016": ("mm[Hg]", "mmHg"),
    ]
}

/// How a dialect writes the place in the device tree (OBX-4).
enum PlaceForm: Sendable {
    /// MDS, VMD, channel, metric: `1.2.1.3`.
    case tree
    /// The code of the metric is the last part: `1.2.1.150456`.
    case code
    /// One text for all rows.
    case fixed(String)

    func text(module: Int, channel: Int, metric: Int, number: String) -> String {
        switch self {
        case .tree: "1.\(module).\(channel).\(metric)"
        case .code: "1.\(module).\(channel).\(number)"
        case .fixed(let text): text
        }
    }
}

extension Vital {
    /// Its number in ISO/IEEE 11073-10101.
    var number: String { String(notation.code.prefix { $0 != "^" }) }

    /// What monitors write on their screens.
    var label: String {
        switch self {
        case .heartRate: "HR"
        case .ventricularBeats: "PVC"
        case .stI: "ST-I"
        case .stII: "ST-II"
        case .stIII: "ST-III"
        case .stAVF: "ST-aVF"
        case .stV5: "ST-V5"
        case .qt: "QT"
        case .qtc: "QTc"
        case .respiration: "RR"
        case .saturation: "SpO2"
        case .pulse: "Pulse"
        case .perfusion: "Perf"
        case .arterialSystolic: "ABPs"
        case .arterialDiastolic: "ABPd"
        case .arterialMean: "ABPm"
        case .arterialPulse: "Pulse"
        case .centralVenous: "CVPm"
        case .temperature: "Temp"
        case .skinTemperature: "Tskin"
        case .cuffSystolic: "NBPs"
        case .cuffDiastolic: "NBPd"
        case .cuffMean: "NBPm"
        case .cuffPulse: "NBP-HR"
        }
    }
}

/// A number as partition and term, four hexadecimal digits each: `0002-4182` of 147842.
private func hexadecimal(_ number: String) -> String {
    let value = Int(number) ?? 0
    return [value >> 16, value & 0xFFFF].map { part in
        let digits = String(part, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }.joined(separator: "-")
}
