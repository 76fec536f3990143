import HL7v2
import Journal

/// What becomes of bytes that are no message.
enum StrayFate {
    /// They stood around the messages of a batch; each of these came by itself.
    case archived
    case quarantined(reason: String, detail: String)

    init(_ frame: Frame) {
        guard let mark = frame.stray else {
            self = Self.unmarked(frame.bytes)
            return
        }
        let place = "at byte \(mark.offset) of the connection: "
        self =
            switch mark.reason {
            case .envelope: .archived
            case .cutOff:
                .quarantined(
                    reason: "cut-off", detail: place + "the beginning of a message; the connection ended before it")
            case .tooLong:
                .quarantined(
                    reason: "too-long", detail: place + "the beginning of a message that is longer than the limit")
            case .unreadable: .quarantined(reason: "not-hl7", detail: place + Self.fault(of: frame.bytes))
            case .foreign:
                .quarantined(reason: "other-protocol", detail: place + "it begins like TLS or HTTP, and was closed")
            default:
                .quarantined(
                    reason: "stray-bytes",
                    detail: place + "bytes outside of any message; nothing is lost but its meaning")
            }
    }

    /// Older versions kept the bytes alone.
    private static func unmarked(_ bytes: [UInt8]) -> StrayFate {
        switch bytes.prefix(3) {
        case let name where ["FHS", "BHS", "BTS", "FTS"].contains(where: { name.elementsEqual($0.utf8) }): .archived
        case let name where name.elementsEqual("MSH".utf8):
            .quarantined(
                reason: "cut-off",
                detail: "the beginning of a message: the connection ended before it, or it is longer than the limit")
        default:
            .quarantined(
                reason: "stray-bytes", detail: "bytes outside of any message; nothing is lost but its meaning")
        }
    }

    private static func fault(of bytes: [UInt8]) -> String {
        do throws(HL7ParseError) {
            _ = try HL7Message(parsing: bytes)
            return "a frame without a readable header"
        } catch {
            return "\(error)"
        }
    }
}
