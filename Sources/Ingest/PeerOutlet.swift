import Journal
import NIOCore
import Synchronization
public import Values

/// Sends messages of our own to monitors, over the connections that they or we have opened.
public final class PeerOutlet: Sendable {
    private struct Peer: Hashable {
        var tenant: TenantID
        var name: String
    }

    private let channels = Mutex<[Peer: [ObjectIdentifier: any Channel]]>([:])

    public init() {}

    /// Sends a framed message over one of the peer's connections.
    ///
    /// - Returns: False if it has none that takes any more; nothing is kept for later.
    public func send(_ frame: [UInt8], to peer: String, of tenant: TenantID) -> Bool {
        let open = channels.withLock { Array($0[Peer(tenant: tenant, name: peer), default: [:]].values) }
        guard let channel = open.first(where: { $0.isActive && $0.isWritable }) else { return false }
        channel.writeAndFlush(ByteBuffer(bytes: frame), promise: nil)
        return true
    }

    func add(_ channel: any Channel, of source: FrameSource) {
        channels.withLock {
            $0[Peer(tenant: source.tenant, name: source.peer), default: [:]][ObjectIdentifier(channel)] = channel
        }
    }

    func remove(_ channel: any Channel, of source: FrameSource) {
        let peer = Peer(tenant: source.tenant, name: source.peer)
        channels.withLock { channels in
            channels[peer]?[ObjectIdentifier(channel)] = nil
            if channels[peer]?.isEmpty == true { channels[peer] = nil }
        }
    }
}
