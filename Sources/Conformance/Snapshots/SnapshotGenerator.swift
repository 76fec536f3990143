import FHIRModel
import Values

/// Makes the snapshot of a structure from that of its base and its differential.
enum SnapshotGenerator {
    /// The snapshot as published, or made from the differential.
    static func result(
        for structure: StructureDefinition, in library: DefinitionLibrary, isRegenerated: Bool,
        convention: SnapshotConvention, making: [String]
    ) -> Result<Snapshot, SnapshotFault> {
        let published = structure.publishedSnapshot
        if !published.isEmpty, !isRegenerated {
            return .success(Snapshot(elements: published.map { SnapshotElement($0, source: structure.url) }))
        }
        return Result { () throws(SnapshotFault) in
            let making = making + [structure.url]
            let base = try base(of: structure, in: library, convention, making)
            guard structure.isConstraint, let base else {
                var type = try TypeSnapshot(structure, base: base, library)
                return try type.make()
            }
            return try ProfileSnapshot(
                structure, base: base, library, making: making, convention
            ).make()
        }
    }

    /// The tree of the structure that another starts from; nil if it starts from none.
    private static func base(
        of structure: StructureDefinition, in library: DefinitionLibrary, _ convention: SnapshotConvention,
        _ making: [String]
    ) throws(SnapshotFault) -> SnapshotNode? {
        guard let url = structure.baseURL else { return nil }
        guard let base = library.structure(url) else {
            throw SnapshotFault("the base \(url) of \(structure.url) is not at hand")
        }
        let snapshot = try library.snapshot(of: base, writtenAs: convention, for: making)
        guard let tree = SnapshotNode.tree(of: snapshot.elements) else {
            throw SnapshotFault("the base \(url) of \(structure.url) has no elements")
        }
        return tree
    }
}

extension String {
    /// The path without its last part.
    var parentPath: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? "" }
}
