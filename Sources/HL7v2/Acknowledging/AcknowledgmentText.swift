/// The text of acknowledgment messages (HL7 v2.6, 2.14.1), each in its MLLP frame, but for what is of one message: the time
/// (MSH-7) and the control ids (MSH-10, MSA-2).
struct AcknowledgmentText: Sendable {
    private let beforeTime: [UInt8]
    private let beforeControlID: [UInt8]
    private let beforeReference: [UInt8]
    /// Set if it is to be sent in UTF-16.
    private let order: WideText.Order?

    /// - Parameters:
    ///   - header: The header of the message that is answered, or the peer's last one; nil if there never was one.
    ///   - isOwnHeader: Whether the header is that of the frame that is answered: only then its event is told.
    init(_ code: AcknowledgmentCode, header: HL7Header?, isOwnHeader: Bool) {
        let delimiters = header?.delimiters ?? .standard
        let field = [delimiters.field]
        func copy(_ number: Int, orElse fallback: String = "") -> [UInt8] {
            guard let header, !header.range(number).isEmpty else { return Array(fallback.utf8) }
            return Array(header.field(number))
        }
        beforeTime =
            Array("MSH".utf8) + field
            + copy(2, orElse: String(decoding: delimiters.encodingCharacters, as: UTF8.self))
            + [5, 6, 3, 4].flatMap { field + copy($0) } + field
        beforeControlID = field + field + Self.type(isOwnHeader ? header : nil, delimiters) + field
        var rest = field + copy(11, orElse: "P") + field + copy(12, orElse: "2.6")
        if let header, !header.range(18).isEmpty { rest += [UInt8](repeating: field[0], count: 6) + header.field(18) }
        rest.append(Control.carriageReturn)
        beforeReference = rest + Array("MSA".utf8) + field + Array(code.rawValue.utf8) + field
        order = header?.order
    }

    /// Appends one message.
    ///
    /// - Parameter reference: MSH-10 of the message that is answered, for MSA-2.
    func write(controlID: String, time: String, reference: ArraySlice<UInt8>, into output: inout [UInt8]) {
        output.append(Control.startBlock)
        let start = output.count
        output.append(contentsOf: beforeTime)
        output.append(contentsOf: time.utf8)
        output.append(contentsOf: beforeControlID)
        output.append(contentsOf: controlID.utf8)
        output.append(contentsOf: beforeReference)
        output.append(contentsOf: reference)
        output.append(Control.carriageReturn)
        if let order {
            output.replaceSubrange(start..., with: WideText.units(of: output[start...], in: order))
        }
        output.append(Control.endBlock)
        output.append(Control.carriageReturn)
    }

    /// `ACK^R01^ACK`, or `ACK` for versions before 2.3.1 and for messages without an event.
    private static func type(_ header: HL7Header?, _ delimiters: HL7Delimiters) -> [UInt8] {
        let type = Array("ACK".utf8)
        guard let header, !isOld(header.version), !header.triggerEvent.isEmpty else { return type }
        return type + [delimiters.component] + header.triggerEvent + [delimiters.component] + type
    }

    private static func isOld(_ version: ArraySlice<UInt8>) -> Bool {
        let start = version.startIndex
        guard version.count >= 3, version[start] == UInt8(ascii: "2"), version[start + 1] == UInt8(ascii: ".") else {
            return true
        }
        let minor = version[start + 2]
        return minor < UInt8(ascii: "3") || (minor == UInt8(ascii: "3") && version.count == 3)
    }
}
