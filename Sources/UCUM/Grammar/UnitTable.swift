import Values

/// A unit symbol as the UCUM essence defines it.
struct UnitAtom: Hashable, Sendable {
    let code: String
    let name: String
    /// Whether prefixes may stand before it.
    let isMetric: Bool
    let definition: Definition

    enum Definition: Hashable, Sendable {
        /// One of the seven base units, or an arbitrary unit, which compares with nothing but itself (UCUM, 24).
        case base
        /// A number of another unit.
        case multiple(value: String, unit: String)
        /// A function of a number of another unit (UCUM, 21).
        case special(SpecialScale, value: String, unit: String)
    }
}

/// A decimal or binary prefix.
struct UnitPrefix: Hashable, Sendable {
    let code: String
    let name: String
    let value: String
}

/// The symbols of the UCUM essence, read once when the first unit is parsed.
struct UnitTable: Sendable {
    static let standard = UnitTable()

    private let atoms: [String: UnitAtom]
    private let codes: [String]
    /// Those with longer codes first, so that `da` is tried before `d`.
    private let prefixes: [UnitPrefix]

    private init() {
        var atoms: [String: UnitAtom] = [:]
        for fields in Self.lines(UCUMEssence.baseUnits) {
            atoms[fields[0]] = UnitAtom(code: fields[0], name: fields[1], isMetric: true, definition: .base)
        }
        for fields in Self.lines(UCUMEssence.units) {
            atoms[fields[0]] = UnitAtom(
                code: fields[0], name: fields[5], isMetric: fields[1].contains("m"), definition: Self.definition(fields)
            )
        }
        self.atoms = atoms
        codes = atoms.keys.sorted()
        prefixes = Self.lines(UCUMEssence.prefixes)
            .map { UnitPrefix(code: $0[0], name: $0[2], value: $0[1]) }
            .sorted { $0.code.utf8.count > $1.code.utf8.count }
    }

    private static func definition(_ fields: [String]) -> UnitAtom.Definition {
        let (value, unit) = (fields[2], fields[3])
        if let scale = SpecialScale(rawValue: fields[4]) { return .special(scale, value: value, unit: unit) }
        return fields[1].contains("a") && unit == "1" ? .base : .multiple(value: value, unit: unit)
    }

    private static func lines(_ text: StaticString) -> [[String]] {
        String(describing: text).split(separator: "\n").map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// A symbol as an atom, or as a prefix with a metric atom; the atom wins, so `cd` is the candela.
    func resolve(_ symbol: String) -> (prefix: UnitPrefix?, atom: UnitAtom)? {
        if let atom = atoms[symbol] { return (nil, atom) }
        for prefix in prefixes where symbol.hasPrefix(prefix.code) {
            if let atom = atoms[String(symbol.dropFirst(prefix.code.count))], atom.isMetric { return (prefix, atom) }
        }
        return nil
    }

    /// The unit that was probably meant by a symbol that UCUM does not define.
    func meant(by symbol: String) -> String? {
        if let unit = Self.commonSpellings[symbol.lowercased()] { return unit }
        return symbol.utf8.count <= 12 ? symbol.nearest(among: codes) : nil
    }

    /// What devices and people write, in lower case.
    private static let commonSpellings = [
        "mmhg": "mm[Hg]", "cmh2o": "cm[H2O]", "bpm": "/min", "beats": "/min", "lpm": "L/min", "degc": "Cel",
        "°c": "Cel",
        "degf": "[degF]", "°f": "[degF]", "f": "[degF]", "mcg": "ug", "mcl": "uL", "cc": "mL", "sec": "s", "hr": "h",
        "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "in": "[in_i]", "ft": "[ft_i]", "psi": "[psi]",
        "ohm": "Ohm",
        "percent": "%", "ppm": "[ppm]", "years": "a", "days": "d", "kgs": "kg",
    ]
}
