import HL7v2
import Journal
import Values

@testable import Simulator

/// What was received in a day: frames with their peers and times of receipt, in order.
struct Traffic: Sendable {
    /// Frames of one peer that were received together.
    struct Burst: Sendable {
        var peer: String
        var time: Timestamp
        var messages: [[UInt8]]
    }

    var bursts: [Burst]

    static let midnight = Timestamp(year: 2026, month: 1, day: 24)
    static let end = midnight + .seconds(86_340)

    var messageCount: Int { bursts.reduce(0) { $0 + $1.messages.count } }

    /// Without the messages that have no time at all, which nothing makes a repetition of another one.
    var timed: Traffic {
        let bursts = bursts.map { burst in
            var burst = burst
            burst.messages.removeAll { (try? HL7Message(parsing: $0))?.fingerprintContent.basis == .alwaysNew }
            return burst
        }
        return Traffic(bursts: bursts.filter { !$0.messages.isEmpty })
    }

    /// All device messages, the movements of patients, and a ward of three dialects.
    static func day() throws -> Traffic {
        let recorded = try recordings(in: "devices/samples/device") { "10.0.1.\($0 + 1)" }
        let movements = try recordings(in: "devices/samples/generic/emap", beginning: "Adt-") { _ in "10.0.2.1" }
        let wards = ["ihe-pcd", "mindray", "draeger"].compactMap(MonitorDialect.named).enumerated().flatMap {
            ward($1, peer: "10.0.3.\($0 + 1)")
        }
        let bursts = try (recorded + movements + wards + stays(inBedsOf: wards)).enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        return Traffic(bursts: bursts.map(\.element))
    }

    /// Files of messages, spread over the day.
    private static func recordings(
        in folder: String, beginning: String = "", peer: (Int) -> String
    ) throws -> [Burst] {
        let files = try Ground.files(in: folder, ending: ".hl7").filter { $0.hasPrefix(beginning) }
        return try files.enumerated().map { index, file in
            let time = midnight + .seconds(120 + index * 85_000 / files.count)
            return Burst(peer: peer(index), time: time, messages: [try Ground.bytes("\(folder)/\(file)")])
        }
    }

    /// A patient whom the monitors don't name is admitted to the bed of each ward that sends first, and is discharged.
    private static func stays(inBedsOf wards: [Burst]) throws -> [Burst] {
        let beds = try wards.filter { $0.time == wards.first?.time }.compactMap { burst in
            let segments = try HL7Message(parsing: burst.messages[0]).segments
            return segments.first { $0.name == "PV1" }?.wholeField(3).map {
                String(decoding: $0.bytes, as: UTF8.self)
            }
        }
        return beds.enumerated().flatMap { index, bed in
            [("A01", 18_000 + index), ("A03", 72_000 + index)].map { event, second in
                let time = midnight + .seconds(second)
                let digits = time.text(fractionDigits: 0).filter(\.isNumber)
                let message = """
                    MSH|^~\\&|ADT|H|GW|H|\(digits)+0000||ADT^\(event)|S\(index)-\(event)|P|2.5\r\
                    EVN|\(event)|\(digits)+0000\rPID|||S\(index)^^^H^MR||STAY^ONE\r\
                    PV1||I|\(bed)||||||||||||||||V\(index)|||||||||||||||||||||||||\(digits)+0000\r
                    """
                return Burst(peer: "10.0.2.2", time: time, messages: [Array(message.utf8)])
            }
        }
    }

    /// Two beds that report every two hours for half a minute, one of them of a patient who becomes ill.
    private static func ward(_ dialect: MonitorDialect, peer: String) -> [Burst] {
        var configuration = LoadConfiguration(host: "127.0.0.1", port: 1)
        (configuration.dialect, configuration.raisesAlarms, configuration.seed) = (dialect, true, 11)
        configuration.deterioratingBed = 3
        var beds = [3, 4].map {
            WardBed(number: $0, configuration: configuration, startingAt: midnight, idPrefix: "\(dialect.name)-")
        }
        return (0..<12).flatMap { visit in
            (0..<4).map { step in
                let time = midnight + .seconds(600 + visit * 7_000 + step * 10)
                let messages = beds.indices.flatMap { beds[$0].messages(at: time) }
                return Burst(peer: peer, time: time, messages: messages.map(\.bytes))
            }
        }
    }
}
