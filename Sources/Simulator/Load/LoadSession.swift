import NIOCore

/// What one connection sends, over as many sockets as it takes; lives on one event loop.
protocol LoadSession: AnyObject {
    /// Whether nothing more is to be sent, and nothing is expected or the time to wait for it has passed.
    func isOver() -> Bool
    /// Ends the sending; what is under way may still be acknowledged.
    func stop()
    func result() -> LoadResult
    /// What a new socket is driven by.
    func makeHandler() -> any ChannelHandler
}

extension MonitorSession: LoadSession {
    func makeHandler() -> any ChannelHandler { MonitorHandler(self) }
}

extension WardSession: LoadSession {
    func makeHandler() -> any ChannelHandler { WardHandler(self) }
}
