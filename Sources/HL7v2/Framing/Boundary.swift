/// Where a message in a stream ends.
struct Boundary {
    enum Kind {
        /// Not yet.
        case none
        /// At an end byte.
        case endByte
        /// Before the start byte of the next frame.
        case startByte
        /// Before a header segment in the same frame.
        case header
    }

    var kind: Kind
    /// The index after the message's last byte; for `none`, after the last byte that is surely its own.
    var contentEnd: Int
    /// Where to look on.
    var resume: Int
}

extension RawSpan {
    /// Finds the end of the message that began at `start` and was looked through up to `position`.
    func boundary(from position: Int, start: Int, isSilent: Bool, isFinished: Bool) -> Boundary {
        var controls = ControlCursor(from: position)
        while let index = controls.next(in: self) {
            let sighting: Sighting<Boundary.Kind>
            switch self[index] {
            case Control.carriageReturn, Control.lineFeed: sighting = headerFollows(index, start: start)
            case Control.endBlock: sighting = endsFrame(at: index, start: start)
            case Control.startBlock: sighting = startsFrame(at: index, start: start)
            default: continue
            }
            switch sighting {
            case .yes(.header): return Boundary(kind: .header, contentEnd: index + 1, resume: index + 1)
            case .yes(.startByte): return Boundary(kind: .startByte, contentEnd: index, resume: index)
            case .yes(let kind): return Boundary(kind: kind, contentEnd: index, resume: index + 1)
            case .no: continue
            case .undecided:
                let isLast = index + 1 == byteCount
                if isSilent, isLast, self[index] == Control.endBlock {
                    return Boundary(kind: .endByte, contentEnd: index, resume: index + 1)
                }
                if isFinished { continue }
                return Boundary(kind: .none, contentEnd: index, resume: index)
            }
        }
        return Boundary(kind: .none, contentEnd: byteCount, resume: byteCount)
    }

    /// Finds the index where something new begins after stray bytes, or nil and where to look on.
    func strayEnd(from position: Int, isFinished: Bool) -> (end: Int?, resume: Int) {
        var controls = ControlCursor(from: position)
        while let index = controls.next(in: self) {
            if self[index] == Control.startBlock { return (index, index) }
            switch headerMark(at: index + 1) {
            case .yes: return (index + 1, index + 1)
            case .no: continue
            case .undecided:
                if !isFinished { return (nil, index) }
            }
        }
        return (nil, byteCount)
    }

    private func headerFollows(_ index: Int, start: Int) -> Sighting<Boundary.Kind> {
        switch headerMark(at: index + 1) {
        case .no: return .no
        case .undecided: return .undecided
        case .yes(.message): return .yes(.header)
        case .yes(.batch):
            // Lines of a batch's wrapping stay together.
            if case .yes(.batch) = headerMark(at: start) { return .no }
            return .yes(.header)
        }
    }

    private func endsFrame(at index: Int, start: Int) -> Sighting<Boundary.Kind> {
        if index > start, Control.endsSegment(self[index - 1]) { return .yes(.endByte) }
        guard index + 1 < byteCount else { return .undecided }
        switch self[index + 1] {
        case Control.carriageReturn, Control.lineFeed, Control.null, Control.startBlock: return .yes(.endByte)
        default: return headerMark(at: index + 1).map { _ in .endByte }
        }
    }

    private func startsFrame(at index: Int, start: Int) -> Sighting<Boundary.Kind> {
        if index > start, Control.endsSegment(self[index - 1]) { return .yes(.startByte) }
        guard index + 1 < byteCount else { return .undecided }
        switch self[index + 1] {
        case Control.startBlock, Control.endBlock: return .yes(.startByte)
        case 0xEF: return byteOrderMark(at: index + 1).map { .startByte }
        default: return headerMark(at: index + 1).map { _ in .startByte }
        }
    }
}

extension Sighting {
    func map<Other>(_ transform: (Seen) -> Other) -> Sighting<Other> {
        switch self {
        case .yes(let seen): .yes(transform(seen))
        case .no: .no
        case .undecided: .undecided
        }
    }
}
