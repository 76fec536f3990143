import CZlib

/// Reads `.tgz` archives: gzip (RFC 1952) around tar (POSIX ustar).
enum PackageArchive {
    /// The size of an unpacked archive at most: 1 GiB.
    static let unpackedBytesMax = 1 << 30

    static func files(in archive: [UInt8]) throws(PackageFault) -> [DefinitionPackage.File] {
        try entries(of: try inflated(archive))
    }

    private static func inflated(_ archive: [UInt8]) throws(PackageFault) -> [UInt8] {
        var (output, status) = ([UInt8](), Z_OK)
        archive.withUnsafeBufferPointer { input in
            var stream = z_stream()
            // 16 asks for the gzip format.
            status = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            guard status == Z_OK else { return }
            defer { inflateEnd(&stream) }
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            repeat {
                output.append(
                    contentsOf: [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
                        stream.next_out = buffer.baseAddress
                        stream.avail_out = UInt32(buffer.count)
                        status = inflate(&stream, Z_NO_FLUSH)
                        count = buffer.count - Int(stream.avail_out)
                    })
            } while status == Z_OK && output.count <= unpackedBytesMax
        }
        guard status == Z_STREAM_END else {
            throw PackageFault(
                output.count > unpackedBytesMax
                    ? "the package is larger than \(unpackedBytesMax) bytes" : "the file is not a whole gzip archive")
        }
        return output
    }

    /// The files of a tar archive; links and folders are left out.
    private static func entries(of tar: [UInt8]) throws(PackageFault) -> [DefinitionPackage.File] {
        var (files, index, longName) = ([DefinitionPackage.File](), 0, String?.none)
        while index + 512 <= tar.count, tar[index] != 0 {
            let header = tar[index..<index + 512]
            guard let size = octal(header, at: 124, count: 12), index + 512 + size <= tar.count else {
                throw PackageFault("the package's archive is damaged at byte \(index)")
            }
            let content = tar[index + 512..<index + 512 + size]
            let kind = header[index + 156]
            if kind == UInt8(ascii: "L") {
                longName = String(decoding: content.prefix { $0 != 0 }, as: UTF8.self)
            } else {
                if kind == 0 || kind == UInt8(ascii: "0") {
                    files.append(.init(name: longName ?? name(header), bytes: Array(content)))
                }
                longName = nil
            }
            index += 512 + (size + 511) / 512 * 512
        }
        return files
    }

    private static func name(_ header: ArraySlice<UInt8>) -> String {
        let (name, prefix) = (text(header, at: 0, count: 100), text(header, at: 345, count: 155))
        return prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    private static func text(_ header: ArraySlice<UInt8>, at offset: Int, count: Int) -> String {
        let start = header.startIndex + offset
        return String(decoding: header[start..<start + count].prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func octal(_ header: ArraySlice<UInt8>, at offset: Int, count: Int) -> Int? {
        Int(text(header, at: offset, count: count).filter { $0 != " " }, radix: 8)
    }
}
