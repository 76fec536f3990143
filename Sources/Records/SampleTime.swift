public import Values

/// When a sample was measured, and how we know.
///
/// Every sample holds its time: the text as sent is a form of a byte wherever instant and offset give it again, so that
/// most times are plain numbers, and cost nothing to copy.
public struct SampleTime: Hashable, Sendable {
    /// Where the time was found.
    public enum Basis: UInt8, Sendable {
        case observation = 1  // OBX-14
        case container = 2  // OBX-14 of the channel, VMD or device above (OBX-4)
        case request = 3  // OBR-7
        case message = 4  // MSH-7
        case receipt = 5  // none was sent
    }

    /// Why the zone is what it is.
    public enum ZoneBasis: UInt8, Sendable {
        case sent = 1  // the time itself carries it
        case message = 2  // MSH-7 carries it, else OBR-7
        case configured = 3  // listener, peer or tenant
        case receipt = 4  // the gateway's own clock
    }

    // Seen by callers that inline ``instant``: it is asked for with each sample.
    @usableFromInline var moment: Timestamp
    /// The text where its form does not give it again.
    private var verbatim: Verbatim?
    private var offset: Int16
    /// How the text was written.
    public private(set) var textForm: SampleTimeText
    public var basis: Basis
    public let zoneBasis: ZoneBasis

    private final class Verbatim: Hashable, Sendable {
        let text: String

        init(_ text: String) { self.text = text }

        static func == (left: Verbatim, right: Verbatim) -> Bool { left.text == right.text }
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    /// - Parameters:
    ///   - text: The text as sent; empty for the receipt time.
    ///   - offsetMinutes: The distance from UTC that the text was read with, within a day.
    public init(instant: Timestamp, text: String, offsetMinutes: Int, basis: Basis, zoneBasis: ZoneBasis) {
        (moment, offset, self.basis, self.zoneBasis) = (instant, Int16(clamping: offsetMinutes), basis, zoneBasis)
        textForm = SampleTimeText(of: text, instant, offsetMinutes: offsetMinutes)
        verbatim = textForm == .verbatim ? Verbatim(text) : nil
    }

    /// A time whose text was written in a form; ``SampleTimeText/verbatim`` is none, and gives an empty text.
    public init(
        instant: Timestamp, textForm: SampleTimeText, offsetMinutes: Int, basis: Basis, zoneBasis: ZoneBasis
    ) {
        (moment, offset, self.basis, self.zoneBasis) = (instant, Int16(clamping: offsetMinutes), basis, zoneBasis)
        self.textForm = textForm == .verbatim ? .empty : textForm
    }

    /// The point in time; the text stays when it is changed.
    public var instant: Timestamp {
        @inlinable get { moment }
        set { self = SampleTime(newValue, like: self, text: text, offsetMinutes: offsetMinutes) }
    }

    /// The text as sent; empty for the receipt time.
    public var text: String {
        get { verbatim?.text ?? textForm.text(moment, offsetMinutes: offsetMinutes) }
        set { self = SampleTime(moment, like: self, text: newValue, offsetMinutes: offsetMinutes) }
    }

    /// The distance from UTC that the text was read with.
    public var offsetMinutes: Int {
        get { Int(offset) }
        set { self = SampleTime(moment, like: self, text: text, offsetMinutes: newValue) }
    }

    private init(_ instant: Timestamp, like other: SampleTime, text: String, offsetMinutes: Int) {
        self.init(
            instant: instant, text: text, offsetMinutes: offsetMinutes, basis: other.basis, zoneBasis: other.zoneBasis)
    }
}
