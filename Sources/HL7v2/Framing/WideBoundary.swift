/// The end of a message in UTF-16, whose characters may hold the framing bytes: `下` is `4E 0B`, `东` is `4E 1C`.
///
/// Looked for unit by unit. The frame around is of single bytes, or of units too:
/// - `1C` ends a frame if it follows a segment's end, if it is a unit of its own, or if CR follows it and then a start
///   byte, a line feed or nothing more: `1C 0D` may also be a letter.
/// - `0B`, or a unit of it, begins a frame if it follows a segment's end.
/// - A header segment begins something new after a segment's end.
extension RawSpan {
    /// Finds the end of the message that began at `start` and was looked through up to `position`.
    func wideBoundary(
        from position: Int, start: Int, _ order: WideText.Order, isSilent: Bool, isFinished: Bool
    ) -> Boundary {
        var index = position
        while index < byteCount {
            switch wideEnd(at: index, start: start, order, isSilent: isSilent) {
            case .yes(let end): return end
            case .no: index += 2
            case .undecided:
                if !isFinished { return Boundary(kind: .none, contentEnd: index, resume: index) }
                index += 2
            }
        }
        return Boundary(kind: .none, contentEnd: byteCount, resume: index)
    }

    @inline(__always)
    private func wideEnd(
        at index: Int, start: Int, _ order: WideText.Order, isSilent: Bool
    ) -> Sighting<Boundary> {
        let first = self[index]
        let isAfterSegment = index > start && endsWideSegment(at: index - 2, order)
        if isAfterSegment {
            if first == Control.endBlock {
                return .yes(Boundary(kind: .endByte, contentEnd: index, resume: index + 1))
            }
            if first == Control.startBlock {
                return .yes(Boundary(kind: .startByte, contentEnd: index, resume: index))
            }
        }
        guard index + 1 < byteCount else { return .undecided }
        let unit = wideUnit(at: index, order)
        if unit == UInt16(Control.endBlock) {
            return .yes(Boundary(kind: .endByte, contentEnd: index, resume: index + 2))
        }
        if isAfterSegment {
            if unit == UInt16(Control.startBlock) {
                return .yes(Boundary(kind: .startByte, contentEnd: index, resume: index))
            }
            return wideHeaderFollows(at: index, start: start)
        }
        guard first == Control.endBlock, self[index + 1] == Control.carriageReturn else { return .no }
        let end = Boundary(kind: .endByte, contentEnd: index, resume: index + 1)
        guard index + 2 < byteCount else { return isSilent ? .yes(end) : .undecided }
        let third = self[index + 2]
        return third == Control.startBlock || third == Control.lineFeed ? .yes(end) : .no
    }

    /// The order of a message that is either of units all through or big-endian in a frame of bytes: `0D 00 1C 00` and
    /// `00 0D 1C 0D` tell. Nil, and where to look on, if neither has come.
    ///
    /// - Parameter position: After the first byte.
    func wideOrder(from position: Int) -> (order: WideText.Order?, resume: Int) {
        var index = position
        while index + 2 < byteCount {
            if self[index] == Control.carriageReturn {
                let third = self[index + 2]
                let isFrameEnd = third == Control.carriageReturn || third == Control.startBlock
                if self[index + 1] == Control.endBlock, isFrameEnd, self[index - 1] == Control.null {
                    return (.big, index)
                }
                if self[index + 1] == Control.null, third == Control.endBlock {
                    guard index + 3 < byteCount else { break }
                    if self[index + 3] == Control.null { return (.little, index) }
                }
            }
            index += 1
        }
        return (nil, index)
    }

    private func wideHeaderFollows(at index: Int, start: Int) -> Sighting<Boundary> {
        let found = Boundary(kind: .header, contentEnd: index, resume: index)
        switch wideOpening(at: index) {
        case .no: return .no
        case .undecided: return .undecided
        case .yes(let opening):
            guard opening.mark == .batch, case .yes(let own) = wideOpening(at: start), own.mark == .batch else {
                return .yes(found)
            }
            // Lines of a batch's wrapping stay together.
            return .no
        }
    }

    private func endsWideSegment(at index: Int, _ order: WideText.Order) -> Bool {
        let unit = wideUnit(at: index, order)
        return unit == UInt16(Control.carriageReturn) || unit == UInt16(Control.lineFeed)
    }

    private func wideUnit(at index: Int, _ order: WideText.Order) -> UInt16 {
        let (first, second) = (UInt16(self[index]), UInt16(self[index + 1]))
        return order == .little ? second << 8 | first : first << 8 | second
    }
}
