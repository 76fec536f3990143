import FHIRModel
import Values

/// The conversion functions and `comparable` (FHIRPath, Conversion).
extension Evaluator {
    /// What a function of conversion gives for a value; nil if the function is none.
    mutating func conversion(
        _ function: Function, _ value: FHIRPathValue, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue]? {
        switch function {
        case .toBoolean: return list(value.convertedToBoolean)
        case .convertsToBoolean: return [.boolean(value.convertedToBoolean != nil)]
        case .toInteger: return list(value.convertedToInteger(Int(Int32.min)...Int(Int32.max)).map { .integer($0) })
        case .convertsToInteger:
            return [.boolean(value.convertedToInteger(Int(Int32.min)...Int(Int32.max)) != nil)]
        case .toLong: return list(value.convertedToInteger(Int.min...Int.max).map { .long($0) })
        case .convertsToLong: return [.boolean(value.convertedToInteger(Int.min...Int.max) != nil)]
        case .toDecimal: return list(value.convertedToDecimal.map { .decimal($0) })
        case .convertsToDecimal: return [.boolean(value.convertedToDecimal != nil)]
        case .toString: return list(value.text.map { .string($0) })
        case .convertsToString: return [.boolean(value.text != nil)]
        case .toTime: return list(value.convertedToTime)
        case .convertsToTime: return [.boolean(value.convertedToTime != nil)]
        case .toDate, .toDateTime, .convertsToDate, .convertsToDateTime:
            let format = try text(0, of: function, node)
            let isDate = function == .toDate || function == .convertsToDate
            let converted = isDate ? value.convertedToDate(format) : value.convertedToDateTime(format)
            let isTest = function == .convertsToDate || function == .convertsToDateTime
            return isTest ? [.boolean(converted != nil)] : list(converted)
        case .toQuantity, .convertsToQuantity:
            var converted = value.convertedToQuantity
            if let unit = try text(0, of: function, node) {
                converted = converted?.converted(to: FHIRPathQuantity.Unit(literal: unit))
            }
            return function == .toQuantity ? list(converted.map { .quantity($0) }) : [.boolean(converted != nil)]
        case .comparable:
            guard let argument = argument(0, of: node), let other = try item(of: argument) else { return [] }
            guard let one = value.asQuantity, let other = other.asQuantity else { return [] }
            return [.boolean(FHIRPathQuantity.order(one, other) != nil)]
        default: return nil
        }
    }

    private func list(_ value: FHIRPathValue?) -> [FHIRPathValue] { value.map { [$0] } ?? [] }
}

extension FHIRPathValue {
    fileprivate var convertedToBoolean: FHIRPathValue? {
        switch self {
        case .boolean: return self
        case .string(let text):
            let folded = text.lowercased()
            if ["true", "t", "yes", "y", "1", "1.0"].contains(folded) { return .boolean(true) }
            return ["false", "f", "no", "n", "0", "0.0"].contains(folded) ? .boolean(false) : nil
        default:
            guard let number else { return nil }
            return number == ExactDecimal(1) ? .boolean(true) : number.isZero ? .boolean(false) : nil
        }
    }

    fileprivate func convertedToInteger(_ range: ClosedRange<Int>) -> Int? {
        let number: Int? =
            switch self {
            case .boolean(let value): value ? 1 : 0
            case .integer(let value), .long(let value): value
            case .string(let text):
                text.utf8.contains { $0 &- 0x30 >= 10 && $0 != 0x2B && $0 != 0x2D } ? nil : Int(text)
            default: nil
            }
        return number.flatMap { range.contains($0) ? $0 : nil }
    }

    fileprivate var convertedToDecimal: ExactDecimal? {
        switch self {
        case .boolean(let value): ExactDecimal(value ? "1.0" : "0.0")
        case .string(let text): ExactDecimal(reading: text)
        default: number
        }
    }

    fileprivate var convertedToTime: FHIRPathValue? {
        switch self {
        case .time: self
        case .string(let text): PartialTime(text).map { .time($0) }
        default: nil
        }
    }

    fileprivate func convertedToDate(_ format: String?) -> FHIRPathValue? {
        switch self {
        case .date: return self
        case .dateTime(let value): return value.dateOnly.map { .date($0) }
        case .string(let text):
            let read = format.map { DateTemplate($0).read(text) } ?? PartialDateTime(text)
            return read.flatMap { $0.precision <= .day ? .date($0) : nil }
        default: return nil
        }
    }

    fileprivate func convertedToDateTime(_ format: String?) -> FHIRPathValue? {
        switch self {
        case .dateTime: self
        case .date(let value): .dateTime(value)
        case .string(let text):
            (format.map { DateTemplate($0).read(text) } ?? PartialDateTime(text)).map { .dateTime($0) }
        default: nil
        }
    }

    fileprivate var convertedToQuantity: FHIRPathQuantity? {
        switch self {
        case .boolean(let value): ExactDecimal(value ? "1.0" : "0.0").map(FHIRPathQuantity.init(number:))
        case .string(let text): FHIRPathQuantity(reading: text)
        default: asQuantity
        }
    }
}

extension PartialDateTime {
    /// The date part as it was written.
    var dateOnly: PartialDateTime? { PartialDateTime(text.prefix { $0 != "T" }) }
}

extension ExactDecimal {
    /// Reads `(\+|-)?\d+(\.\d+)?`, leading zeros too.
    init?(reading text: some StringProtocol) {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        guard let first = rest.utf8.first, first &- 0x30 < 10, !rest.utf8.contains(where: { $0 | 0x20 == 0x65 }) else {
            return nil
        }
        let digits = rest.drop { $0 == "0" }
        self.init((isNegative ? "-" : "") + (digits.isEmpty || digits.first == "." ? "0" : "") + digits)
    }
}

extension FHIRPathQuantity {
    /// Reads `4 days`, `10 'mm[Hg]'` or a number alone.
    init?(reading text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "-" || $0 == ".") }
        guard let value = ExactDecimal(reading: number) else { return nil }
        let unit = text.dropFirst(number.count).drop(while: \.isWhitespace)
        if unit.isEmpty {
            self.init(number: value)
        } else if unit.count > 2, unit.first == "'", unit.last == "'", !unit.dropFirst().dropLast().contains("'") {
            self.init(value: value, unit: .ucum(String(unit.dropFirst().dropLast())))
        } else if let word = CalendarUnit(word: String(unit)) {
            self.init(value: value, unit: .calendar(word))
        } else {
            return nil
        }
    }
}

/// A template of dates such as `dd-MM-yyyy` (FHIRPath, Date/DateTime String Format Codes).
///
/// All codes that need no language or zone database are known; names of months (`MMM`) and zones (`z`) are not.
struct DateTemplate {
    private let format: [Character]

    init(_ format: String) { self.format = Array(format) }

    /// The date that a text gives; nil if it does not fit.
    func read(_ text: String) -> PartialDateTime? {
        var (rest, index) = (Substring(text), 0)
        var fields: [Character: Int] = [:]
        var (fraction, zone, isAfternoon) = ("", "", Bool?.none)
        while index < format.count {
            let code = format[index]
            var width = 1
            while index + width < format.count, format[index + width] == code { width += 1 }
            guard "yMdhHmsSaZz".contains(code) else {
                guard rest.first == code else { return nil }
                rest = rest.dropFirst()
                index += 1
                continue
            }
            index += width
            switch code {
            case "a": guard let half = Self.half(&rest) else { return nil }; isAfternoon = half
            case "Z": guard let read = Self.zone(&rest) else { return nil }; zone = read
            case "z": return nil
            case "S":
                fraction = String(rest.prefix(width))
                rest = rest.dropFirst(width)
            default:
                guard width < 3 || code == "y", let value = Self.number(&rest, width) else { return nil }
                fields[code] = code == "y" && width == 2 ? (value < 50 ? 2000 : 1900) + value : value
            }
        }
        guard rest.isEmpty else { return nil }
        return Self.compose(fields, fraction, zone, isAfternoon)
    }

    private static func number(_ rest: inout Substring, _ width: Int) -> Int? {
        let digits = rest.prefix(max(width, 2)).prefix { $0.isASCII && $0.isNumber }
        guard digits.count >= width else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }

    private static func half(_ rest: inout Substring) -> Bool? {
        guard let first = rest.first?.lowercased(), first == "a" || first == "p" else { return nil }
        rest = rest.dropFirst()
        if rest.first?.lowercased() == "m" { rest = rest.dropFirst() }
        return first == "p"
    }

    private static func zone(_ rest: inout Substring) -> String? {
        if rest.first == "Z" {
            rest = rest.dropFirst()
            return "Z"
        }
        let digits = rest.dropFirst().filter { $0 != ":" }.prefix(4)
        guard rest.first == "+" || rest.first == "-", digits.count == 4, let sign = rest.first else { return nil }
        rest = rest.dropFirst(rest.dropFirst(3).first == ":" ? 6 : 5)
        return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))"
    }

    private static func compose(
        _ fields: [Character: Int], _ fraction: String, _ zone: String, _ isAfternoon: Bool?
    ) -> PartialDateTime? {
        guard let year = fields["y"] else { return nil }
        var text = digits(year, 4)
        if let month = fields["M"] { text += "-" + digits(month, 2) }
        if let day = fields["d"] { text += "-" + digits(day, 2) }
        guard var hour = fields["H"] ?? fields["h"] else { return PartialDateTime(text) }
        if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        text += "T" + digits(hour, 2)
        if let minute = fields["m"] { text += ":" + digits(minute, 2) }
        if let second = fields["s"] { text += ":" + digits(second, 2) + (fraction.isEmpty ? "" : "." + fraction) }
        return PartialDateTime(text + zone)
    }
}
