public import Journal
import NIOCore
import Synchronization

/// A peer has fallen silent, or is heard again.
public struct PeerSilence: Hashable, Sendable {
    public var source: FrameSource
    /// The address of the monitor: a peer may be many.
    public var address: String
    public var isSilent: Bool
    /// How long it has been, or was, silent.
    public var duration: Duration
}

/// When each monitor was last heard; finds, once, that one has fallen silent, and once that it is back.
///
/// What counts is any byte, over any of its connections; a monitor that is away is silent too.
final class PeerWatch: Sendable {
    /// One monitor's sign of life; its connections share it.
    final class Pulse: Sendable {
        fileprivate let source: FrameSource
        fileprivate let address: String
        private let heard: Atomic<UInt64>
        /// Nanoseconds; 0 where silence says nothing.
        private let limit = Atomic<UInt64>(0)
        private let isHeld = Atomic<Bool>(false)

        fileprivate init(_ source: FrameSource, _ address: String, now: NIODeadline) {
            (self.source, self.address) = (source, address)
            heard = Atomic(now.uptimeNanoseconds)
        }

        /// The monitor was heard.
        func beat(_ now: NIODeadline) { heard.store(now.uptimeNanoseconds, ordering: .relaxed) }

        /// How long the monitor may be silent; nil for as long as it likes.
        func expect(within limit: Duration?) {
            self.limit.store(UInt64((limit ?? .zero) / .nanoseconds(1)), ordering: .relaxed)
        }

        /// It is not listened to for a while, or is again.
        func hold(_ isHeld: Bool) { self.isHeld.store(isHeld, ordering: .relaxed) }

        /// How long it has been silent, and whether that is too long.
        fileprivate func silence(_ now: NIODeadline) -> (nanoseconds: UInt64, isTooLong: Bool) {
            let (last, limit) = (heard.load(ordering: .relaxed), limit.load(ordering: .relaxed))
            let passed = now.uptimeNanoseconds > last ? now.uptimeNanoseconds - last : 0
            return (passed, limit > 0 && passed >= limit && !isHeld.load(ordering: .relaxed))
        }
    }

    private struct Key: Hashable {
        var peer: String
        var address: String
    }

    private struct Watched {
        let pulse: Pulse
        /// Since when it is known to be silent.
        var silentSince: NIODeadline?
    }

    /// A monitor that was silent for so long is no longer expected.
    static let forgottenAfter = TimeAmount.hours(24)

    private let watched = Mutex<[Key: Watched]>([:])

    /// The pulse of a monitor, which beats now.
    func pulse(of source: FrameSource, address: String, now: NIODeadline = .now()) -> Pulse {
        watched.withLock { watched in
            let key = Key(peer: source.peer, address: address)
            if let known = watched[key] {
                known.pulse.beat(now)
                return known.pulse
            }
            let pulse = Pulse(source, address, now: now)
            watched[key] = Watched(pulse: pulse)
            return pulse
        }
    }

    /// The monitors that are silent now.
    var silentCount: Int { watched.withLock { $0.values.count { $0.silentSince != nil } } }

    /// Who has fallen silent and who is heard again since the last look.
    func look(_ now: NIODeadline = .now()) -> [PeerSilence] {
        watched.withLock { watched in
            var found: [PeerSilence] = []
            for (key, entry) in watched {
                let (passed, isTooLong) = entry.pulse.silence(now)
                let pulse = entry.pulse
                if isTooLong, entry.silentSince == nil {
                    watched[key]?.silentSince = now - .nanoseconds(Int64(clamping: passed))
                    found.append(
                        PeerSilence(
                            source: pulse.source, address: pulse.address, isSilent: true,
                            duration: .nanoseconds(Int64(clamping: passed))))
                } else if !isTooLong, let since = entry.silentSince {
                    watched[key]?.silentSince = nil
                    found.append(
                        PeerSilence(
                            source: pulse.source, address: pulse.address, isSilent: false,
                            duration: .nanoseconds((now - since).nanoseconds - Int64(clamping: passed))))
                } else if passed > UInt64(Self.forgottenAfter.nanoseconds), entry.silentSince != nil {
                    watched[key] = nil
                }
            }
            return found.sorted { ($0.source.peer, $0.address) < ($1.source.peer, $1.address) }
        }
    }
}
