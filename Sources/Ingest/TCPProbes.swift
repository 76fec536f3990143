import Glibc
import NIOCore
import NIOPosix

/// How the system finds out that a peer is gone which did not say so: a cable pulled, a monitor switched off.
///
/// A peer that is silent but there answers the probes; whether its silence means something says its dialect.
enum TCPProbes {
    /// Seconds of silence before the first probe.
    static let idle: Int = 60
    /// Seconds between probes.
    static let interval: Int = 10
    /// Unanswered probes after which the connection is gone: two minutes in all.
    static let count: Int = 6

    /// The options of a socket that make it so.
    static var options: [(option: ChannelOptions.Types.SocketOption, value: Int)] {
        [
            (.init(level: .socket, name: .so_keepalive), 1),
            (.init(level: .tcp, name: .init(rawValue: TCP_KEEPIDLE)), idle),
            (.init(level: .tcp, name: .init(rawValue: TCP_KEEPINTVL)), interval),
            (.init(level: .tcp, name: .init(rawValue: TCP_KEEPCNT)), count),
        ]
    }
}

extension ServerBootstrap {
    func probingPeers() -> ServerBootstrap {
        TCPProbes.options.reduce(self) { $0.childChannelOption($1.option, value: $1.value) }
    }
}

extension ClientBootstrap {
    func probingPeers() -> ClientBootstrap {
        TCPProbes.options.reduce(self) { $0.channelOption($1.option, value: $1.value) }
    }
}
