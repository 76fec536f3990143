/// What goes wrong on the way to a gateway, on request.
public enum Fault: String, CaseIterable, Sendable {
    /// A frame comes in pieces, with pauses between.
    case split
    /// A message is never sent.
    case drop
    /// A message is sent again unchanged, and once more with MSH-7 and MSH-10 of its own.
    case duplicate
    /// Bytes that are no message come before a frame.
    case garbage
    /// A monitor's clock jumps by up to an hour, and back at the next jump.
    case clock
    /// The connection is lost within a frame; it is made again, and what was not acknowledged is sent again.
    case disconnect
}

/// Which message has which fault: one in twenty has one, by seeded chance.
struct FaultPlan: Sendable {
    let faults: [Fault]
    var random: SeededRandom

    /// - Parameter faults: Those that may happen, each as often as the others.
    init(_ faults: Set<Fault>, seed: UInt64) {
        self.faults = Fault.allCases.filter(faults.contains)
        random = SeededRandom(seed: seed)
    }

    /// What happens to the next message.
    mutating func next() -> Fault? {
        guard !faults.isEmpty, random.next() % 20 == 0 else { return nil }
        return faults[Int(random.next() % UInt64(faults.count))]
    }

    /// Where a frame of so many bytes is cut: within it, in order.
    mutating func cuts(of length: Int, atMost count: Int) -> [Int] {
        guard length > 1 else { return [] }
        let places = (0..<1 + Int(random.next() % UInt64(count))).map { _ in
            1 + Int(random.next() % UInt64(length - 1))
        }
        return Set(places).sorted()
    }

    /// One to sixteen bytes that begin no message.
    mutating func garbage() -> [UInt8] {
        let bytes: [UInt8] = [0x00, 0x0A, 0x0D, 0x20, 0x23, 0x7E, 0x78, 0x7A, 0xFF]
        return (0..<1 + Int(random.next() % 16)).map { _ in bytes[Int(random.next() % UInt64(bytes.count))] }
    }
}
