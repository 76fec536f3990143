public import Conformance
import HTTPTypes
import Terminology
import Values

/// What an installation knows beside R4 itself: the profiles, code systems and value sets of its packages.
///
/// It is read when it is first needed, once for all tenants, so that it takes nothing of the start. What could not be
/// read is tried again with the next request.
public actor InstalledDefinitions {
    struct Contents: Sendable {
        /// What resources are checked against.
        let library: DefinitionLibrary
        let terminology: TerminologyLibrary
    }

    private let packages: @Sendable () throws -> [DefinitionPackage]
    private var known: Contents?

    /// - Parameter packages: Reads the packages, those that others need first. Who throws has said why in the log.
    public init(packages: @escaping @Sendable () throws -> [DefinitionPackage] = { [] }) { self.packages = packages }

    /// - Throws: ``Refusal`` 500 if the packages can't be read.
    func contents() throws(Refusal) -> Contents {
        if let known { return known }
        guard let packages = try? packages() else {
            throw Refusal(.internalServerError, .exception, "the gateway can't read its profiles; its log says why")
        }
        let contents = Contents(
            library: packages.isEmpty ? .r4 : DefinitionLibrary(packages: packages),
            terminology: TerminologyLibrary.r4.adding(packages.flatMap(\.resources)).with(
                matching: PatternMatching.wholeMatch))
        known = contents
        return contents
    }
}
