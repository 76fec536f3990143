import CZstd
import Synchronization

/// Fewer bytes for what repeats itself: Zstandard frames (RFC 8878), each whole by itself.
///
/// Monitors send the same rows over and over: sixty messages of a ward in one frame take a thirtieth of their bytes, made
/// at about a gigabyte a second. Pure: the same bytes give the same frame with one version of the library, and every version
/// opens the frames of all others.
public enum Zstandard {
    /// The library's fastest level that still looks for repetitions everywhere: higher ones take longer for little.
    private static let level: Int32 = 1

    /// Makes frames one after the other with working memory that it keeps: to make that anew takes as long as a small
    /// frame does.
    public final class Compressor: Sendable {
        /// Touched by the library alone, and only inside of the lock.
        private struct Context: @unchecked Sendable {
            let memory = ZSTD_createCCtx()
        }

        private let context = Mutex(Context())

        public init() {}

        deinit { context.withLock { _ = ZSTD_freeCCtx($0.memory) } }

        /// A frame that holds the bytes and their number.
        public func compress(_ bytes: RawSpan) -> [UInt8] {
            let room = ZSTD_compressBound(bytes.byteCount)
            return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let written = bytes.withUnsafeBytes { bytes in
                    context.withLock {
                        ZSTD_compressCCtx($0.memory, buffer.baseAddress, room, bytes.baseAddress, bytes.count, level)
                    }
                }
                // With room for the worst case and a level of the library's own, compressing can't fail.
                precondition(ZSTD_isError(written) == 0, "Zstandard has room for the worst case")
                count = written
            }
        }
    }

    /// The bytes of a frame, or of several back to back (RFC 8878, 3).
    ///
    /// - Parameter limit: The most bytes that they may stand for; more is refused before any is made.
    /// - Returns: Nil if these are not whole frames of a ``Compressor``, or stand for more than the limit.
    public static func open(_ frames: RawSpan, limit: Int) -> [UInt8]? {
        frames.withUnsafeBytes { frames in
            guard let size = size(of: frames, limit: limit) else { return nil }
            var isWhole = false
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let read = ZSTD_decompress(buffer.baseAddress, size, frames.baseAddress, frames.count)
                isWhole = read == size
                count = isWhole ? size : 0
            }
            return isWhole ? bytes : nil
        }
    }

    /// How many bytes whole frames claim to stand for together; nil if they are none, or claim more than the limit.
    private static func size(of frames: UnsafeRawBufferPointer, limit: Int) -> Int? {
        var (size, rest) = (0, frames)
        repeat {
            let claimed = ZSTD_getFrameContentSize(rest.baseAddress, rest.count)
            let length = ZSTD_findFrameCompressedSize(rest.baseAddress, rest.count)
            guard let own = Int(exactly: claimed), own <= limit - size, ZSTD_isError(length) == 0, length <= rest.count
            else { return nil }
            size += own
            rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        } while !rest.isEmpty
        return size
    }
}
