import Glibc

/// Converts text to UTF-8 by the system's `iconv`.
struct SystemConverter: ~Copyable {
    private let descriptor: iconv_t

    /// - Parameter name: What `iconv` calls the character set; nil if the system can't convert it.
    init?(from name: String) {
        guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// The text as UTF-8. Each byte that is no character becomes U+FFFD and is counted; the rest goes on after it.
    func utf8(of bytes: [UInt8]) -> (bytes: [UInt8], replacements: Int) {
        var source = bytes
        var (position, replacements) = (0, 0)
        var converted: [UInt8] = []
        converted.reserveCapacity(bytes.count * 3 / 2)
        var room = [UInt8](repeating: 0, count: 4_096)
        while position < source.count {
            let (read, written, isBad) = step(&source, from: position, into: &room)
            converted += room[..<written]
            position += read
            guard isBad || read + written == 0, position < source.count else { continue }
            converted += [0xEF, 0xBF, 0xBD]
            position += 1
            replacements += 1
        }
        // A converter may hold the last character back, for a mark that could follow it.
        var end: [UInt8] = []
        converted += room[..<step(&end, from: 0, into: &room).written]
        return (converted, replacements)
    }

    /// Converts as much as there is room for; without bytes, gives what was held back.
    ///
    /// - Returns: How many bytes were read and written, and whether the next one is no character.
    private func step(
        _ source: inout [UInt8], from position: Int, into room: inout [UInt8]
    ) -> (read: Int, written: Int, isBad: Bool) {
        source.withUnsafeMutableBytes { source in
            room.withUnsafeMutableBytes { room in
                var input = source.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
                var output = room.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
                var (inputLeft, outputLeft) = (source.count - position, room.count)
                let isFlush = inputLeft == 0
                let outcome =
                    isFlush
                    ? iconv(descriptor, nil, nil, &output, &outputLeft)
                    : iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
                // What there was no room for is not bad.
                let isBad = outcome == -1 && errno != E2BIG
                return (source.count - position - inputLeft, room.count - outputLeft, isBad)
            }
        }
    }
}
