public import Values

/// Why the journal refused something. Two errors are equal if their codes are.
public struct JournalError: Error, Hashable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// A write or a sync failed. What waited is not acknowledged, and nothing more is accepted until a restart.
        case failed
        /// The disk is full. Nothing of this append is kept; it may be tried again when there is room.
        case diskFull
        /// The frames, the peer or the listener pass a limit.
        case tooLarge
        /// Too much waits to be written already.
        case overloaded
        /// The journal was closed.
        case closed
        /// The stored bytes are not what was written, and not just an unfinished end.
        case corrupt
        /// Written by a later version.
        case unknownFormat
        /// Sealed with a key that is not in the key ring.
        case missingKey
        /// The frames asked for were removed by the retention rules.
        case pruned
        /// The store has applied frames that this journal doesn't hold.
        case behindStore
        /// The folder or a file can't be used.
        case unusable
    }

    public let code: Code
    /// The file, with the offset where there is one.
    public let place: String?
    /// What the system said.
    public let cause: String?

    public init(_ code: Code, at place: String? = nil, cause: String? = nil) {
        (self.code, self.place, self.cause) = (code, place, cause)
    }

    init(_ code: Code, at place: String? = nil, _ error: FileError) {
        self.init(error.isDiskFull && code == .failed ? .diskFull : code, at: place, cause: error.description)
    }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The kind of failure for the edges.
    public var category: FailureCategory {
        switch code {
        case .failed, .diskFull, .closed, .unusable: .unavailable
        case .overloaded: .busy
        case .tooLarge: .invalid
        case .pruned: .notFound
        case .corrupt, .unknownFormat, .missingKey, .behindStore: .internal
        }
    }

    public var description: String {
        let details = [place, cause].compactMap(\.self).joined(separator: ": ")
        return details.isEmpty ? sentence : "\(sentence) (\(details))"
    }

    private var sentence: String {
        switch code {
        case .failed: "the journal could not be written and takes nothing more; check the disk, then restart"
        case .diskFull: "the disk of the journal is full; nothing is accepted until there is room"
        case .tooLarge: "the frames pass a limit of the journal"
        case .overloaded: "too many bytes wait to be written"
        case .closed: "the journal is closed"
        case .corrupt: "the journal is damaged before its end; restore this file, or move the folder away as evidence"
        case .unknownFormat: "the journal was written by a later version"
        case .missingKey: "the journal is sealed with a key that is not in the key ring; add its key file"
        case .pruned: "the frames asked for were removed after their retention"
        case .behindStore:
            "the store has applied frames that the journal does not hold; restore both from one backup, "
                + "or move the journal's folder away to begin a new one"
        case .unusable: "the folder of the journal can't be used"
        }
    }
}
