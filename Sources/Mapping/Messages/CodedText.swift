import HL7v2
import Records
import Values

/// A coded field of a row (HL7 `CWE`: identifier, text, coding system, and the same again as alternate).
struct CodedText {
    let code: String
    let text: String?
    let system: String?
    let form: MessageMap.CodeForm?
    /// The IEEE 11073 number, partition × 65536 + term, if the code is one.
    private(set) var number: Int?
    /// Whether a table of private codes gave the number.
    private(set) var isTranslated = false
    /// A LOINC code that the sender gave beside the one that counts.
    private let loinc: Coding?

    init(_ segment: HL7Segment, field: Int, _ rule: MessageMap.SampleRule) {
        self.init(segment, field: field, rule.systems, rule.tables)
    }

    init(_ segment: HL7Segment, field: Int, _ systems: [String: MessageMap.CodeForm], _ tables: CodeTables) {
        let first = Self.read(segment, field, at: 1, systems, tables)
        let second = Self.read(segment, field, at: 4, systems, tables)
        // The alternate coding counts only where the first one means less to us.
        let isSecond = second.form != nil && (first.form == nil || first.form == .loinc && second.form != .loinc)
        let (chosen, other) = isSecond ? (second, first) : (first, second)
        (code, text, system) = (chosen.code, chosen.text, chosen.system)
        (form, number) = (chosen.form, chosen.number)
        loinc =
            other.form == .loinc && !other.code.isEmpty
            ? Coding(system: CodeSystemURI.loinc, code: other.code, display: other.text) : nil
    }

    /// Takes the number that the code stands for.
    mutating func translate(to number: Int) { (self.number, isTranslated) = (number, true) }

    /// The reference id that the sender gave beside the number.
    var referenceID: String? {
        guard !isTranslated, let text, text.hasPrefix("MDC_") else { return nil }
        return text
    }

    /// The reference id of a code that has no number beside it.
    var nameAlone: String? {
        guard number == nil, Int(code) == nil else { return nil }
        return referenceID ?? (code.hasPrefix("MDC_") ? code : nil)
    }

    /// A name for a metric that the table doesn't know.
    var name: String {
        let source = text ?? code
        return String(source.lowercased().map { $0 == " " ? "-" : $0 })
    }

    /// MDC first where the code is one, then the code as sent where that is another, then LOINC.
    func codings(_ known: MetricRow?) -> [Coding] {
        var codings: [Coding] = []
        if let number, form != .ucum, form != .loinc || isTranslated {
            let display = known?.referenceID ?? (isTranslated ? nil : text)
            codings.append(Coding(system: CodeSystemURI.mdc, code: String(number), display: display))
        }
        if codings.isEmpty || form != .mdc || isTranslated {
            codings.append(Coding(system: system.map(SampleReader.systemURI), code: code, display: text))
        }
        for general in (known?.loinc ?? []) + (loinc.map { [$0] } ?? [])
        where !codings.contains(where: { $0.system == general.system && $0.code == general.code }) {
            codings.append(general)
        }
        return codings
    }

    private typealias Reading = (
        code: String, text: String?, system: String?, form: MessageMap.CodeForm?, number: Int?
    )

    private static func read(
        _ segment: HL7Segment, _ field: Int, at component: Int, _ systems: [String: MessageMap.CodeForm],
        _ tables: CodeTables
    ) -> Reading {
        let code = segment.text(field, component: component) ?? ""
        let text = segment.text(field, component: component + 1)
        // Blanks after the coding system are seen in the field.
        let system = segment.text(field, component: component + 2).map { Substring($0).trimmed }
        let form = system.flatMap { systems[$0] ?? systems[$0.uppercased()] }
        switch form {
        case .mdc: return (code, text, system, .mdc, tables.number(code, text))
        case .loinc: return (code, text, system, .loinc, tables.number(ofLOINC: code))
        case .mdcHex: return (code, text, system, .mdcHex, hexadecimal(code))
        case .ucum: return (code, text, system, .ucum, nil)
        case nil:
            guard system == nil, let number = tables.number(code, text),
                tables.metric(number) != nil || tables.unit(number) != nil
            else { return (code, text, system, nil, nil) }
            return (code, text, system, .mdc, number)
        }
    }

    /// `0002-4182`: partition 2, term 0x4182.
    private static func hexadecimal(_ text: String) -> Int? {
        let halves = text.split(separator: "-")
        guard halves.count == 2, halves.allSatisfy({ $0.utf8.count <= 4 }), let partition = Int(halves[0], radix: 16),
            let term = Int(halves[1], radix: 16)
        else { return nil }
        return partition << 16 | term
    }
}

extension MessageMap.PatientRule {
    /// The identifier that counts: by an authority that is known here, of the first preferred type that is there, else
    /// the first with a value.
    func identifier(in message: HL7Message) -> SampleSubject? {
        message.segments(named: identifiers.segment).first { _ in true }.flatMap(identifier)
    }

    /// The identifier that counts of a segment, by itself or at another path of the same form.
    func identifier(in segment: HL7Segment) -> SampleSubject? { identifier(in: segment, at: identifiers) }

    func identifier(in segment: HL7Segment, at path: HL7Path) -> SampleSubject? {
        guard let field = path.field else { return nil }
        var found: (rank: Int, subject: SampleSubject)?
        for repetition in segment.repetitions(field) {
            guard let name = repetition.part(component: 1)?.name, !isNobody(name) else { continue }
            let type = repetition.part(component: 5)?.text ?? ""
            // Whatever order they come in: an authority that is known here, then the type.
            let preference = types.firstIndex(of: type) ?? types.count
            let rank = preference + (isKnownAuthority(of: repetition) ? 0 : types.count + 1)
            if let found, found.rank <= rank { continue }
            found = (rank, .patient(system: system(of: repetition), value: name))
        }
        return found?.subject
    }

    /// All identifiers of a segment, whatever their type, each once.
    func all(in segment: HL7Segment, at path: HL7Path) -> [PatientIdentifier] {
        guard let field = path.field else { return [] }
        var met: Set<PatientIdentifier> = []
        return segment.repetitions(field).compactMap { repetition in
            guard let name = repetition.part(component: 1)?.name, !isNobody(name) else { return nil }
            let identifier = PatientIdentifier(system: system(of: repetition), value: name)
            return met.insert(identifier).inserted ? identifier : nil
        }
    }

    func system(of identifier: HL7Value) -> String? {
        let name = authority(of: identifier)
        return systems[name] ?? (name.isEmpty ? nil : "urn:hl7v2:assigning-authority:\(name)")
    }

    private func isNobody(_ name: String) -> Bool { nobody.contains(name.uppercased()) }

    private func isKnownAuthority(of identifier: HL7Value) -> Bool { systems[authority(of: identifier)] != nil }

    /// The name of the authority that gave an identifier (CX.4); empty if none is named.
    private func authority(of identifier: HL7Value) -> String {
        identifier.part(component: 4)?.part(component: nil, subcomponent: 1)?.name ?? ""
    }
}

extension HL7Value {
    /// The text that something is known by, without blanks around; nil if there is none.
    ///
    /// Bytes that are no text in the message's character set are written as `\xC4`: two names whose letters are lost must
    /// not become one, or the readings of two beds would be taken for those of one.
    var name: String? {
        guard presence == .valued else { return nil }
        let read = decoded()
        let text =
            read.replacements == 0
            ? read.text
            : bytes.map { byte in
                byte < 0x80
                    ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
            }.joined()
        let name = Substring(text).trimmed
        return name.isEmpty ? nil : name
    }

    /// PV1-3 as a text: the components as sent, without those that are empty at the end.
    var location: String? {
        let parts = components.map { $0.name ?? "" }
        let trimmed = Array(parts.reversed().drop(while: \.isEmpty).reversed())
        return trimmed.isEmpty ? nil : trimmed.joined(separator: "^")
    }

    /// The number of an `SN` that is just one: a comparator or none, then the number (HL7 v2.6, 2.A.70).
    var structuredNumber: MeasuredNumber? {
        // Some write the number alone.
        if let measuredNumber { return measuredNumber }
        guard part(component: 3)?.presence ?? .empty == .empty, let number = part(component: 2)?.decimal else {
            return nil
        }
        let comparator = part(component: 1)?.text.filter { $0 != " " } ?? ""
        if comparator.isEmpty || comparator == "=" { return MeasuredNumber(number) }
        return MeasuredNumber.Comparator(rawValue: comparator).map { MeasuredNumber(number, $0) }
    }

    /// A number, with a comparator before it or none: `86`, `>400`, `< 30`. Components that are empty say nothing: `86^`.
    var measuredNumber: MeasuredNumber? {
        if let decimal { return MeasuredNumber(decimal) }
        if part(component: 2) != nil {
            let isAlone = components.dropFirst().allSatisfy { $0.presence == .empty }
            return isAlone ? part(component: 1)?.measuredNumber : nil
        }
        guard let first = bytes.first, first == UInt8(ascii: "<") || first == UInt8(ascii: ">") else { return nil }
        return MeasuredNumber(text.filter { $0 != " " })
    }

    /// A date or a time (HL7 v2.6, 2.A.21 to 2.A.77) as ISO 8601 writes it; nil if it is none.
    func isoTime(_ type: String) -> String? {
        if type != "TM" { return PartialDateTime(hl7: text)?.isoText }
        // Nobody knows on which day a time of day with a zone is in another one.
        let time = PartialDateTime(hl7: "19700101" + text)
        guard let time, time.precision >= .hour, time.offsetMinutes == nil else { return nil }
        return String(time.isoText.dropFirst("1970-01-01T".count))
    }

    /// An `SN` that is not one number, as people write it: `1:2`, `10-20`; nil if it is none.
    var structuredText: String? {
        let parts = components.prefix(4).map(\.text)
        guard parts.count > 1, part(component: 2)?.decimal != nil,
            ["", "=", "<", ">", "<=", ">=", "<>"].contains(parts[0]),
            parts.count < 3 || ["-", "+", "/", ".", ":"].contains(parts[2]),
            parts.count < 4 || part(component: 4)?.decimal != nil || parts[3].isEmpty
        else { return nil }
        return (parts[0] == "=" ? "" : parts[0]) + parts.dropFirst().joined()
    }
}

extension HL7Segment {
    /// The device that the row itself names at one of the places.
    func device(at paths: [HL7Path]) -> String? {
        for path in paths {
            if let name = value(at: path)?.part(component: 1)?.name { return name }
        }
        return nil
    }

    /// The bytes that the row's channel follows from, below the names that the message gave.
    ///
    /// - Parameter device: The places of the row's own device.
    func identity(
        _ rule: MessageMap.SampleRule, _ value: VitalSample.Value, _ containerDevice: String?, device: [HL7Path]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(96)
        for field in [rule.type, rule.code, rule.containment, rule.unit] + device.compactMap(\.field) {
            if let value = wholeField(field) { bytes.append(contentsOf: value.bytes) }
            bytes.append(0x0D)
        }
        // Only what is measured has a unit.
        switch value {
        case .number, .bound, .absent: bytes.append(1)
        case .text, .coding: bytes.append(0)
        }
        if let containerDevice { bytes += containerDevice.utf8 }
        return bytes
    }

    /// The repetitions of a flags field that say something; of coded ones (HL7 v2.7, 7.4.2.8) the codes.
    func flags(_ field: Int) -> [String] {
        guard let whole = wholeField(field), whole.presence == .valued else { return [] }
        return repetitions(field).compactMap { flag in
            flag.part(component: 1).flatMap { $0.presence == .valued ? $0.text : nil }
        }
    }
}
