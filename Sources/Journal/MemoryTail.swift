import Values

/// The newest blocks, kept in memory for those who follow.
///
/// What it lets go it gives away, to be freed outside of the lock that it is behind: a block may have a hundred frames, and
/// those who append would wait for them.
struct MemoryTail: Sendable {
    /// Blocks that nobody needs any more.
    typealias Remains = [[FrameGroup]]

    private struct Block: Sendable {
        var groups: [FrameGroup]
        let bytes: Int
    }

    /// The number of the first block that is held, or of the next one to come.
    private(set) var firstBlock: UInt64
    /// Each tenant's last sequence before that block.
    private(set) var lastBefore: [TenantID: UInt64]
    private(set) var bytes = 0
    private var blocks: [Block] = []
    /// How many of `blocks` are gone already; they are taken out many at a time.
    private var dropped = 0

    init(firstBlock: UInt64, lastBefore: [TenantID: UInt64]) {
        (self.firstBlock, self.lastBefore) = (firstBlock, lastBefore)
    }

    /// The number of the block that will be appended next.
    var nextBlock: UInt64 { firstBlock + UInt64(blocks.count - dropped) }

    /// Adds the next block, and lets the oldest ones go to stay within the limit.
    mutating func append(_ groups: [FrameGroup], bytes added: Int, limit: Int) -> Remains {
        blocks.append(Block(groups: groups, bytes: added))
        bytes += added
        var remains: Remains = []
        while bytes > limit { remains.append(dropFirst()) }
        return remains
    }

    /// Lets go what is applied.
    mutating func drop(applied: [TenantID: UInt64]) -> Remains {
        var remains: Remains = []
        while dropped < blocks.count,
            blocks[dropped].groups.allSatisfy({ applied[$0.source.tenant, default: 0] >= $0.lastSequence })
        {
            remains.append(dropFirst())
        }
        return remains
    }

    /// The groups from a held block on, until they have so many bytes; and the block after them.
    func groups(from block: UInt64, limit: Int) -> (groups: [FrameGroup], next: UInt64) {
        var (groups, next, taken): ([FrameGroup], UInt64, Int) = ([], block, 0)
        while next < nextBlock, taken < limit {
            let block = blocks[dropped + Int(next - firstBlock)]
            groups += block.groups
            taken += block.bytes
            next += 1
        }
        return (groups, next)
    }

    private mutating func dropFirst() -> [FrameGroup] {
        let groups = blocks[dropped].groups
        blocks[dropped].groups = []
        for group in groups { lastBefore[group.source.tenant] = group.lastSequence }
        bytes -= blocks[dropped].bytes
        firstBlock += 1
        dropped += 1
        // The empty places go many at a time.
        if dropped >= 16, dropped * 2 >= blocks.count {
            blocks.removeFirst(dropped)
            dropped = 0
        }
        return groups
    }
}
