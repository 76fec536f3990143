import HL7v2
import NIOCore

/// What a socket does next.
enum LoadStep {
    case bytes(ByteBuffer)
    case pause(TimeAmount)
    case disconnect
}

/// What one connection sends, over as many sockets as it takes; lives on one event loop.
protocol LoadSession: AnyObject {
    /// There is a new socket: what was under way on the last one is sent again.
    func connected() -> [LoadStep]
    func disconnected()
    /// What is to be sent now.
    func due(allocator: ByteBufferAllocator) -> [LoadStep]
    /// How long until there is more; nil if answers come before.
    func untilNext() -> TimeAmount?
    func answered(_ frames: [MLLPFrame])
    /// Whether nothing more is to be sent, and nothing is expected or the time to wait for it has passed.
    func isOver() -> Bool
    /// Ends the sending; what is under way may still be acknowledged.
    func stop()
    func result() -> LoadResult
}
