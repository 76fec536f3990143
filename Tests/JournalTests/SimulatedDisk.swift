import Glibc
import Journal
import Synchronization
import TestSupport

/// A disk in memory that keeps only what was synced.
///
/// When the power is cut, each write since the last sync of its file survives wholly, not at all or in some of its sectors,
/// and each change of a name since the last sync of its folder survives or doesn't. The operation that is under way at the
/// cut fails like all after it.
final class SimulatedDisk: Sendable {
    private enum Change {
        case write(offset: Int, bytes: [UInt8])
        case truncate(length: Int)
    }

    private struct File {
        var content: [UInt8] = []
        var durable: [UInt8] = []
        var unsynced: [Change] = []
    }

    private enum NameChange {
        case set(String, Int)
        case remove(String)
    }

    private struct State {
        var files: [File] = []
        var names: [String: Int] = [:]
        var durableNames: [String: Int] = [:]
        var unsyncedNames: [NameChange] = []
        var folders: Set<String> = []
        var descriptors: [Int32: Int] = [:]
        var nextDescriptor: Int32 = 3
        var operations = 0
        var cutAt = Int.max
        var isOff = false
        var failingSyncs = 0
        var capacity = Int.max
        var openDescriptors: Int { descriptors.count }

        mutating func step(_ operation: String) throws(FileError) {
            operations += 1
            if operations >= cutAt { isOff = true }
            if isOff { throw FileError(operation, code: EIO) }
        }
    }

    private let state = Mutex(State())
    static let sectorBytes = 64

    /// The operations since the last start.
    var operations: Int { state.withLock(\.operations) }
    var openDescriptors: Int { state.withLock(\.openDescriptors) }
    var names: [String] { state.withLock { $0.names.keys.sorted() } }

    /// Cuts the power at the operation with that number from now, or at once.
    func cut(after operations: Int = 0) {
        state.withLock { state in
            if operations == 0 { state.isOff = true }
            state.cutAt = state.operations + operations
        }
    }

    /// Lets the next syncs fail: what they should make durable is lost, and never reported again.
    func failSyncs(_ count: Int) { state.withLock { $0.failingSyncs = count } }

    /// Limits the sum of all files.
    func limit(to bytes: Int) { state.withLock { $0.capacity = bytes } }
    var usedBytes: Int { state.withLock { Self.used($0) } }

    /// Changes a stored byte, as decay or a person would.
    func edit(_ name: String, _ change: (inout [UInt8]) -> Void) {
        state.withLock { state in
            guard let index = state.names[name] else { return }
            change(&state.files[index].content)
            state.files[index].durable = state.files[index].content
        }
    }

    /// Whether a file has changes that were not synced.
    func isSyncing(_ name: String) -> Bool {
        state.withLock { state in state.names[name].map { !state.files[$0].unsynced.isEmpty } ?? false }
    }

    func content(_ name: String) -> [UInt8]? {
        state.withLock { state in state.names[name].map { state.files[$0].content } }
    }

    /// Switches the power on again: what the cut left is there.
    func restart(using generator: inout SeededGenerator) {
        var random = generator
        state.withLock { state in
            for change in state.unsyncedNames where Bool.random(using: &random) {
                switch change {
                case .set(let name, let index): state.durableNames[name] = index
                case .remove(let name): state.durableNames[name] = nil
                }
            }
            for index in state.files.indices {
                let file = state.files[index]
                let left = file.unsynced.reduce(into: file.durable) { Self.survive($1, in: &$0, using: &random) }
                state.files[index] = File(content: left, durable: left)
            }
            state.names = state.durableNames
            (state.unsyncedNames, state.descriptors) = ([], [:])
            (state.isOff, state.cutAt, state.operations) = (false, .max, 0)
        }
        generator = random
    }

    private static func survive(_ change: Change, in content: inout [UInt8], using random: inout SeededGenerator) {
        let mode = Int.random(in: 0..<3, using: &random)
        guard mode > 0 else { return }
        switch change {
        case .truncate(let length): content.removeLast(max(0, content.count - length))
        case .write(let offset, let bytes):
            for start in stride(from: 0, to: bytes.count, by: sectorBytes)
            where mode == 1 || Bool.random(using: &random) {
                put(Array(bytes[start..<min(start + sectorBytes, bytes.count)]), at: offset + start, in: &content)
            }
        }
    }

    private static func put(_ bytes: [UInt8], at offset: Int, in content: inout [UInt8]) {
        if content.count < offset + bytes.count {
            content.append(contentsOf: repeatElement(0, count: offset + bytes.count - content.count))
        }
        content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }

    private static func used(_ state: State) -> Int {
        state.names.values.reduce(0) { $0 + state.files[$1].content.count }
    }

    /// The disk as the journal sees it.
    var operationsOfFiles: FileOperations {
        FileOperations(
            makeDirectory: { (path) throws(FileError) in
                try self.run("mkdir") { state throws(FileError) in state.folders.insert(path).inserted }
            },
            list: { (path) throws(FileError) in
                try self.run("list") { state throws(FileError) in
                    state.names.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
                }
            },
            open: { (path, creating) throws(FileError) in try self.open(path, creating) },
            close: { descriptor in self.state.withLock { _ = $0.descriptors.removeValue(forKey: descriptor) } },
            size: { (descriptor) throws(FileError) in
                try self.file("size", descriptor) { file throws(FileError) in file.content.count }
            },
            read: { (descriptor, offset, count) throws(FileError) in
                try self.file("read", descriptor) { file throws(FileError) in
                    Array(file.content.dropFirst(offset).prefix(count))
                }
            },
            write: { (descriptor, offset, bytes) throws(FileError) in
                try self.write(descriptor, offset, bytes.withUnsafeBytes { Array($0) })
            },
            sync: { (descriptor) throws(FileError) in try self.sync(descriptor) },
            truncate: { (descriptor, length) throws(FileError) in
                try self.file("truncate", descriptor) { file throws(FileError) in
                    file.content.removeLast(max(0, file.content.count - length))
                    file.unsynced.append(.truncate(length: length))
                }
            },
            rename: { (from, to) throws(FileError) in
                try self.run("rename") { state throws(FileError) in
                    guard let index = state.names.removeValue(forKey: from) else {
                        throw FileError("rename", code: ENOENT)
                    }
                    state.names[to] = index
                    state.unsyncedNames += [.remove(from), .set(to, index)]
                }
            },
            remove: { (path) throws(FileError) in
                try self.run("unlink") { state throws(FileError) in
                    guard state.names.removeValue(forKey: path) != nil else { throw FileError("unlink", code: ENOENT) }
                    state.unsyncedNames.append(.remove(path))
                }
            },
            syncDirectory: { (path) throws(FileError) in
                try self.run("fsync") { state throws(FileError) in
                    if state.failingSyncs > 0 {
                        state.failingSyncs -= 1
                        throw FileError("fsync", code: EIO)
                    }
                    (state.durableNames, state.unsyncedNames) = (state.names, [])
                }
            },
            freeBytes: { (_) throws(FileError) in
                try self.run("statvfs") { state throws(FileError) in
                    state.capacity == .max ? .max : max(0, state.capacity - Self.used(state))
                }
            })
    }

    private func run<Result>(
        _ operation: String, _ body: (inout State) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try state.withLock { state throws(FileError) in
            try state.step(operation)
            return try body(&state)
        }
    }

    private func file<Result>(
        _ operation: String, _ descriptor: Int32, _ body: (inout File) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try run(operation) { state throws(FileError) in
            guard let index = state.descriptors[descriptor] else { throw FileError(operation, code: EBADF) }
            return try body(&state.files[index])
        }
    }

    private func open(_ path: String, _ creating: Bool) throws(FileError) -> Int32 {
        try run("open") { state throws(FileError) in
            if state.names[path] == nil {
                guard creating else { throw FileError("open", code: ENOENT) }
                state.files.append(File())
                state.names[path] = state.files.count - 1
                state.unsyncedNames.append(.set(path, state.files.count - 1))
            }
            state.nextDescriptor += 1
            state.descriptors[state.nextDescriptor] = state.names[path]
            return state.nextDescriptor
        }
    }

    /// The write under way at a cut may survive, so it is noted before the cut is looked at. A full disk takes a part.
    private func write(_ descriptor: Int32, _ offset: Int, _ bytes: [UInt8]) throws(FileError) {
        try state.withLock { state throws(FileError) in
            let wasOff = state.isOff
            let index = state.descriptors[descriptor]
            if let index, !wasOff {
                // Only what is behind the end of the file needs room.
                let room = state.capacity == .max ? bytes.count : max(0, state.capacity - Self.used(state))
                let taken = Array(bytes.prefix(max(0, state.files[index].content.count - offset) + room))
                Self.put(taken, at: offset, in: &state.files[index].content)
                state.files[index].unsynced.append(.write(offset: offset, bytes: taken))
                if taken.count < bytes.count { throw FileError("pwrite", code: ENOSPC) }
            }
            try state.step("pwrite")
            if index == nil { throw FileError("pwrite", code: EBADF) }
        }
    }

    private func sync(_ descriptor: Int32) throws(FileError) {
        try file("fdatasync", descriptor) { file throws(FileError) in }
        try state.withLock { state throws(FileError) in
            guard let index = state.descriptors[descriptor] else { throw FileError("fdatasync", code: EBADF) }
            if state.failingSyncs > 0 {
                state.failingSyncs -= 1
                // As on Linux: the dirty pages are dropped, and the next sync would succeed.
                state.files[index].unsynced = []
                throw FileError("fdatasync", code: EIO)
            }
            state.files[index].durable = state.files[index].content
            state.files[index].unsynced = []
        }
    }
}
