import Declarations
import Values

/// A setting that is a number or a length of time: its key, what it may be, and where it goes.
///
/// The default is what the room that it belongs to says. ``all`` is the one list: the configuration file, the
/// environment and the README's table follow from it.
struct Setting: Sendable {
    /// What a reading changes.
    typealias Edit = (inout GatewayConfiguration) -> Void

    enum Target: Sendable {
        case count(ClosedRange<Int>, any WritableKeyPath<GatewayConfiguration, Int> & Sendable)
        case time(ClosedRange<Duration>, any WritableKeyPath<GatewayConfiguration, Duration> & Sendable)
    }

    /// Its section and its name there: `http.bodyBytesMax`.
    let key: String
    let target: Target
    let meaning: String

    var section: Substring { key.prefix { $0 != "." } }
    var name: Substring { key.dropFirst(section.count + 1) }

    /// Reads the setting from its section; nil if it is not there or faulty.
    func edit(_ reader: DeclarationReader) -> Edit? {
        switch target {
        case .count(let range, let path):
            reader.optional(String(name), .wholeNumber(in: range)).map { value in { $0[keyPath: path] = value } }
        case .time(let range, let path):
            reader.optional(String(name), .duration(in: range)).map { value in { $0[keyPath: path] = value } }
        }
    }

    /// What it is without being set, and what it may be, as people write them.
    func texts(in configuration: GatewayConfiguration) -> (value: String, least: String, most: String) {
        switch target {
        case .count(let range, let path):
            ("\(configuration[keyPath: path])", "\(range.lowerBound)", "\(range.upperBound)")
        case .time(let range, let path):
            (configuration[keyPath: path].text, range.lowerBound.text, range.upperBound.text)
        }
    }
}
