import Values

/// One form of a message: text that is always the same, with gaps for what differs.
///
/// Filling gaps is what makes the load generator fast; the text around them is laid out once.
struct MessageTemplate: Sendable {
    enum Gap: Hashable, Sendable {
        case messageTime, controlID, observationTime, cuffTime
        case patientID, patientName, birthDate, sex, location, device
        case value(Vital), flag(Vital)
    }

    /// All fixed text, end to end, and where each gap is in it.
    private(set) var text: [UInt8] = []
    private(set) var gaps: [(offset: Int, gap: Gap)] = []
    private(set) var valueCount = 0

    init(_ layout: MonitorLayout, withEpisodic: Bool) {
        header()
        var rows = 0
        row(&rows, "||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||")
        add(.device)
        end()
        for (number, module) in layout.modules.enumerated() where withEpisodic || !module.isEpisodic {
            self.module(module, number: number + 1, hasChannelRows: layout.hasChannelRows, rows: &rows)
        }
    }

    private mutating func header() {
        add("MSH|^~\\&|AFFERENT_SIM^02AFFEFFFE000000^EUI-64|AFFERENT|||")
        add(.messageTime)
        add("||ORU^R01^ORU_R01|")
        add(.controlID)
        add("|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO")
        end()
        add("PID|||")
        add(.patientID)
        add("^^^AFFERENT-DEMO^MR||")
        add(.patientName)
        add("^^^^^L||")
        add(.birthDate)
        add("|")
        add(.sex)
        end()
        add("PV1||I|")
        add(.location)
        end()
        add("OBR|1||")
        add(.controlID)
        add("^AFFERENT_SIM|182777000^monitoring of patient^SCT|||")
        add(.observationTime)
        end()
    }

    private mutating func module(
        _ module: MonitorLayout.Module, number: Int, hasChannelRows: Bool, rows: inout Int
    ) {
        row(&rows, "||\(module.code)|1.\(number).0.0|||||||X")
        end()
        for (index, channel) in module.channels.enumerated() {
            let path = "1.\(number).\(index + 1)"
            if hasChannelRows {
                row(&rows, "||\(channel.code)|\(path).0|||||||X")
                end()
            }
            for (index, vital) in channel.vitals.enumerated() {
                metric(vital, path: "\(path).\(index + 1)", isEpisodic: module.isEpisodic, rows: &rows)
            }
        }
    }

    private mutating func metric(_ vital: Vital, path: String, isEpisodic: Bool, rows: inout Int) {
        let notation = vital.notation
        row(&rows, "|NM|\(notation.code)|\(path)|")
        add(.value(vital))
        add("|\(notation.unit)|")
        if let limits = notation.limits {
            add(Self.text(of: limits, decimals: notation.decimals) + "|")
            add(.flag(vital))
        } else {
            add("|")
        }
        add("|||R")
        if isEpisodic {
            add("|||")
            add(.cuffTime)
            add("||||")
            add(.device)
        }
        end()
        valueCount += 1
    }

    private mutating func row(_ rows: inout Int, _ text: String) {
        rows += 1
        add("OBX|\(rows)" + text)
    }

    private mutating func end() { text.append(0x0D) }
    private mutating func add(_ part: String) { text.append(contentsOf: part.utf8) }
    private mutating func add(_ gap: Gap) { gaps.append((text.count, gap)) }

    private static func text(of limits: ClosedRange<Int>, decimals: Int) -> String {
        [limits.lowerBound, limits.upperBound]
            .map { ExactDecimal(significand: Int128($0), exponent: -decimals).text }.joined(separator: "-")
    }
}
