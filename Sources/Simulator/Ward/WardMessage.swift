import Values

/// A message of a ward's bed. Its header is written when it is sent: one that is sent again may get a new one.
struct WardMessage: Sendable {
    enum Kind: Sendable { case readings, alarm, heartbeat }

    var kind: Kind
    /// MSH-10.
    var id: String
    /// MSH-7.
    var sentAt: Timestamp
    /// Numbers that a store has as samples afterwards.
    var values = 0
    /// Rows with samples of waves.
    var waves = 0
    let header: @Sendable (_ id: String, _ sentAt: Timestamp) -> String
    /// All segments after the header.
    let body: String
    let isLatin1: Bool

    /// The message without its frame.
    var bytes: [UInt8] {
        let text = header(id, sentAt) + body
        guard isLatin1 else { return Array(text.utf8) }
        return text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
    }
}
