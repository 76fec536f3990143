import FHIRModel

/// How snapshots are written: the reference tool has changed its ways since R4 was published.
///
/// All of them ask the same of an instance, save of choices and content references: until 2020 a slice for one type of
/// a choice meant that there are no other types, and a reference to a sliced element led to its last slice.
public enum SnapshotConvention: Int, Sendable, Hashable, Comparable {
    /// As in R4's own packages (2019).
    case r4
    /// As in guides of 2020, such as US Core 3.1.1.
    case guides2020
    /// As in guides of 2023, such as US Core 6.1.0.
    case guides2023
    /// As in guides of 2025: what is carried from R4 names R4's version.
    case guides2025

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// What relative links in texts of the specification start from.
    var linkBase: String { self == .r4 ? "http://hl7.org/fhir/" : "http://hl7.org/fhir/R4/" }
}

extension StructureDefinition {
    /// Whether R4 itself defines it.
    var isOfR4: Bool { R4.structureDefinition(url) != nil }
}
