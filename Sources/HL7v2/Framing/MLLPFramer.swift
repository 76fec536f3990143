/// Takes the bytes of one connection as they come and gives the messages in them, without I/O.
///
/// Strict MLLP is `0B` message `1C 0D` (HL7 v2.6, appendix C). Monitors send more than that, and all of it is read:
/// no start byte; `1C` alone or `1C 0D 0A` as end, or the next `0B`; several messages in one frame, also as a batch;
/// byte order marks; NULs and blanks between frames; empty frames; framed messages in UTF-16. How the bytes were cut into
/// reads changes nothing.
///
/// Three rules keep values whole that hold a framing byte:
/// - `1C` ends a frame if it follows a segment's end, or if CR, LF, NUL, `0B` or a header segment follows.
/// - `0B` begins a frame if it follows a segment's end, or if `0B`, `1C`, a byte order mark or a header segment
///   follows.
/// - A header segment (`MSH`, or `FHS`, `BHS`, `BTS`, `FTS`) begins something new only after CR, LF or a framing byte.
public struct MLLPFramer: Sendable {
    /// What one connection may make the gateway hold.
    public struct Limits: Hashable, Sendable {
        /// The longest message, in bytes.
        public var frameBytesMax: Int
        /// The longest piece of stray bytes given out at once, in bytes.
        public var strayBytesMax: Int

        public init(frameBytesMax: Int = 8 << 20, strayBytesMax: Int = 64 << 10) {
            (self.frameBytesMax, self.strayBytesMax) = (max(1, frameBytesMax), max(1, strayBytesMax))
        }

        /// 8 MiB for a message, 64 KiB for stray bytes.
        public static let standard = Limits()
    }

    private enum State {
        /// At the first byte of a connection.
        case opening
        /// Before a message; `isFramed` once its start byte was seen.
        case outside(isFramed: Bool)
        /// Within a message that began at an index of the buffer.
        case inside(start: Int, departures: MLLPFrame.Departures)
        /// Within bytes that belong to no frame.
        case stray(start: Int)
        /// After bytes of a foreign protocol.
        case refused
    }

    /// What helps to tell the order of a message in UTF-16.
    private struct WideStart {
        /// The offset of the stream after the last start byte, and whether a NUL stood before that byte.
        var start = 0
        var followsNull = false
        /// The offset after the last NUL around frames.
        var nullEnd = -1
        /// Whether the last message that was in doubt turned out to be little-endian.
        var isLittle = false
        /// Up to this offset was looked for what tells.
        var cursor = 0
    }

    private enum Step {
        case frame(MLLPFrame)
        case again
        case wait
    }

    /// NULs, blanks, line ends, byte order marks and lone end bytes around frames so far.
    public private(set) var paddingBytes = 0

    private let limits: Limits
    private var state = State.opening
    /// Set while within a message in UTF-16.
    private var order: WideText.Order?
    private var wide = WideStart()
    private var buffer: [UInt8] = []
    /// Up to here the buffer was looked at, in the present state.
    private var cursor = 0
    /// The stream offset of the buffer's first byte.
    private var base = 0
    /// The peer paused or left: what waits for the next byte is to be decided without it.
    private var isSilent = false
    private var isFinished = false

    public init(limits: Limits = .standard) { self.limits = limits }

    /// The number of bytes that wait for their end.
    public var bufferedBytes: Int { buffer.count - keptFrom }

    /// Takes the bytes of one read; ``next()`` then gives what is whole.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        discardConsumed()
        buffer.append(contentsOf: bytes)
    }

    /// Takes the bytes of one read; ``next()`` then gives what is whole.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { append(UnsafeRawBufferPointer($0)) }
        if isDone == nil { append(Array(bytes)) }
    }

    /// The peer has been silent for a while: a lone `1C` at the end of what came counts as an end now, and stray bytes
    /// are given out. Without this the next byte decides.
    public mutating func settle() { isSilent = true }

    /// The connection has ended: ``next()`` gives what is left, a message without end as `truncated`.
    public mutating func finish() { (isSilent, isFinished) = (true, true) }

    /// The next item of the stream, or nil if more bytes are needed.
    public mutating func next() -> MLLPFrame? {
        while true {
            let step =
                switch state {
                case .opening: open()
                case .outside(let isFramed): look(isFramed: isFramed)
                case .inside(let start, let departures): scan(from: start, departures: departures)
                case .stray(let start): scanStray(from: start)
                case .refused: Step.wait
                }
            switch step {
            case .frame(let frame): return frame
            case .again: continue
            case .wait: return nil
            }
        }
    }
}

extension MLLPFramer {
    private var keptFrom: Int {
        switch state {
        case .inside(let start, _), .stray(let start): start
        default: cursor
        }
    }

    /// Frees what was given out; done once a read, so that a long message is not moved again and again.
    private mutating func discardConsumed() {
        isSilent = isFinished
        if case .refused = state { cursor = buffer.count }
        let consumed = keptFrom
        guard consumed > 0 else { return }
        buffer.replaceSubrange(0..<consumed, with: EmptyCollection())
        base += consumed
        cursor -= consumed
        switch state {
        case .inside(_, let departures): state = .inside(start: 0, departures: departures)
        case .stray: state = .stray(start: 0)
        default: break
        }
    }

    private func frame(
        _ content: MLLPFrame.Content, _ range: Range<Int>, _ departures: MLLPFrame.Departures = []
    ) -> Step {
        .frame(MLLPFrame(content, bytes: Array(buffer[range]), offset: base + range.lowerBound, departures: departures))
    }

    private mutating func open() -> Step {
        switch buffer.span.bytes.foreignProtocol(at: 0) {
        case .yes(let foreign):
            state = .refused
            cursor = buffer.count
            return frame(foreign, 0..<min(foreign == .tls ? 2 : 4, buffer.count))
        case .undecided where !isFinished: return .wait
        default:
            state = .outside(isFramed: false)
            return .again
        }
    }

    /// Passes over padding to the beginning of a message or of stray bytes.
    private mutating func look(isFramed: Bool) -> Step {
        while cursor < buffer.count {
            let byte = buffer[cursor]
            // Before NULs are padding: they may be halves of letters.
            if isFramed {
                switch buffer.span.bytes.wideOpening(at: cursor) {
                case .yes(let opening): return beginWide(opening)
                case .undecided where !isFinished: return .wait
                default: break
                }
            }
            if byte == Control.startBlock {
                cursor += 1
                (wide.start, wide.followsNull) = (base + cursor, wide.nullEnd == base + cursor - 1)
                state = .outside(isFramed: true)
                return .again
            }
            if byte == Control.endBlock, isFramed {
                cursor += 1
                state = .outside(isFramed: false)
                return frame(.heartbeat, cursor - 1..<cursor - 1)
            }
            if Control.isPadding(byte) || byte == Control.endBlock {
                (cursor, paddingBytes) = (cursor + 1, paddingBytes + 1)
                if byte == Control.null { wide.nullEnd = base + cursor }
                continue
            }
            if byte == 0xEF {
                switch buffer.span.bytes.byteOrderMark(at: cursor) {
                case .yes:
                    (cursor, paddingBytes) = (cursor + 3, paddingBytes + 3)
                    continue
                case .undecided where !isFinished: return .wait
                default: break
                }
            }
            return begin(isFramed: isFramed)
        }
        return .wait
    }

    private mutating func begin(isFramed: Bool) -> Step {
        order = nil
        if isFramed {
            state = .inside(start: cursor, departures: [])
            return .again
        }
        switch buffer.span.bytes.headerMark(at: cursor) {
        case .yes: state = .inside(start: cursor, departures: .noStart)
        case .undecided where !isFinished: return .wait
        default: state = .stray(start: cursor)
        }
        return .again
    }

    /// Begins a message in UTF-16. `0B 00 4D 00` may be two units of little-endian or one byte and then big-endian: how
    /// its last segment ends tells, so that is waited for.
    private mutating func beginWide(_ opening: WideText.Opening) -> Step {
        order = opening.order
        if buffer[cursor] == Control.null, wide.start == base + cursor, !wide.followsNull || wide.isLittle {
            let (found, resume) = buffer.span.bytes.wideOrder(from: max(cursor + 1, wide.cursor - base))
            wide.cursor = base + resume
            if found == nil, !isFinished, buffer.count - cursor <= limits.frameBytesMax { return .wait }
            order = found ?? .big
            wide.isLittle = order == .little
            if wide.isLittle { (cursor, paddingBytes) = (cursor + 1, paddingBytes + 1) }
        }
        state = .inside(start: cursor, departures: [])
        return .again
    }

    /// Looks for the end of the message that began at `start`.
    private mutating func scan(from start: Int, departures: MLLPFrame.Departures) -> Step {
        let boundary =
            if let order {
                buffer.span.bytes.wideBoundary(
                    from: cursor, start: start, order, isSilent: isSilent, isFinished: isFinished)
            } else {
                buffer.span.bytes.boundary(from: cursor, start: start, isSilent: isSilent, isFinished: isFinished)
            }
        let end = boundary.contentEnd
        if end - start > limits.frameBytesMax {
            let cut = start + limits.frameBytesMax
            state = .stray(start: cut)
            cursor = cut
            return frame(.overlong, start..<cut, departures)
        }
        cursor = boundary.resume
        let content: MLLPFrame.Content = isBatch(at: start) ? .batch : .message
        switch boundary.kind {
        case .none:
            guard isFinished else { return .wait }
            state = .outside(isFramed: false)
            cursor = buffer.count
            return frame(.truncated, start..<buffer.count, departures)
        case .endByte:
            state = .outside(isFramed: false)
            return frame(content, start..<end, departures)
        case .startByte:
            state = .outside(isFramed: false)
            return frame(content, start..<end, departures.union(.noEnd))
        case .header:
            state = .inside(start: end, departures: departures.union(.shared))
            guard hasHeader(at: start) else { return frame(.stray, start..<end) }
            return frame(content, start..<end, departures.union(.shared))
        }
    }

    /// Whether what begins at `start` has a header of its own.
    private func hasHeader(at start: Int) -> Bool {
        if order != nil { return true }
        if case .yes = buffer.span.bytes.headerMark(at: start) { return true }
        return false
    }

    private func isBatch(at start: Int) -> Bool {
        if order != nil, case .yes(let opening) = buffer.span.bytes.wideOpening(at: start) {
            return opening.mark == .batch
        }
        if case .yes(.batch) = buffer.span.bytes.headerMark(at: start) { return true }
        return false
    }

    /// Looks for the next beginning after the stray bytes from `start`.
    private mutating func scanStray(from start: Int) -> Step {
        let limit = start + limits.strayBytesMax
        let (end, resume) = buffer.span.bytes.strayEnd(from: cursor, isFinished: isFinished)
        if (end ?? (isSilent ? buffer.count : resume)) > limit {
            state = .stray(start: limit)
            cursor = limit
            return frame(.stray, start..<limit)
        }
        cursor = end ?? resume
        guard let end else {
            guard isSilent, start < buffer.count else { return .wait }
            state = .outside(isFramed: false)
            cursor = buffer.count
            return frame(.stray, start..<buffer.count)
        }
        state = .outside(isFramed: false)
        return start < end ? frame(.stray, start..<end) : .again
    }
}
