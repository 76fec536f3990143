import Compression
import Values

/// Prepares the next block while one is written, so that little is left to do once it is synced: what waits is encoded and
/// compressed meanwhile, by a thread of its own. While little waits, the writer does it alone.
struct JournalDrafter: Sendable {
    let state: Monitor<JournalState>
    private let blockBytes: Int
    /// What stands in it precedes all that is pending. Its lock is taken before that of the state.
    private let draft: Monitor<BlockDraft>
    private let compressor = Zstandard.Compressor()

    init(_ state: Monitor<JournalState>, after lastSequences: [TenantID: UInt64], blockBytes: Int) {
        (self.state, self.blockBytes) = (state, blockBytes)
        draft = Monitor(BlockDraft(after: lastSequences))
    }

    /// Drafts as long as enough waits, and a block is being written.
    func run() {
        var isDone = false
        while !isDone {
            isDone = draft.withLock { draft in
                let taken = state.withLock { $0.goOnDrafting(blockBytes: blockBytes) }
                guard !taken.isEmpty else { return true }
                draft.add(taken)
                draft.compress(by: compressor)
                return false
            }
        }
    }

    /// Takes what is drafted, and all else that waits and has room in the block.
    func take() -> BlockDraft {
        draft.withLock { draft in
            let taken = state.withLock { state in
                defer { state.takeDraft() }
                return state.takeForDraft(blockBytes: blockBytes)
            }
            draft.add(taken)
            let next = BlockDraft(after: draft.lastSequences)
            defer { draft = next }
            return draft
        }
    }

    /// Takes the appends of the draft, which is not to be written; the next block follows other sequences.
    func discard<Result>(
        after lastSequences: [TenantID: UInt64], _ body: ([PendingAppend], inout JournalState) -> Result
    ) -> Result {
        draft.withLock { draft in
            let drafted = draft.appends
            draft = BlockDraft(after: lastSequences)
            return state.withLock { body(drafted, &$0) }
        }
    }
}
