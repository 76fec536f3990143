import Conformance
import FHIRModel
import FHIRXML
import Foundation
import Intake
import Values

/// The figures of validation: resources a second, the start, and memory, with R4 alone and with US Core.
struct ValidationBench {
    /// The guide that resources are checked against beside R4.
    enum Guide {
        case none, usCore
    }

    let guide: Guide

    private static let resourceCount = 9_000

    /// Reading and checking distinct resources with all invariants, on one core of a warm gateway.
    func resourcesPerSecond() throws -> Double {
        let definitions = InstalledDefinitions(packages: try DefinitionFiles.packages(in: try folder()).packages)
        let generated = GeneratedResources(claimsUSCore: guide == .usCore)
        let texts = (0..<Self.resourceCount).map(generated.json)
        func check(_ texts: ArraySlice<[UInt8]>) throws {
            for text in texts {
                let issues = definitions.validator.validate(Resource.parse(json: text))
                guard let fault = issues.first(where: { $0.isError || $0.text.contains("the profile") }) else {
                    continue
                }
                throw CommandFailure("a generated resource is not valid: \(fault)")
            }
        }
        try check(texts.prefix(900))
        let start = ContinuousClock.now
        try check(texts[...])
        return Double(texts.count) / ((ContinuousClock.now - start) / .seconds(1))
    }

    /// From the start of `afferent serve` until both ports are open.
    func startSeconds() throws -> Double {
        try serving { $0.startSeconds }
    }

    /// The resident memory of a gateway that has checked and stored thousands of resources.
    func residentMegabytes() throws -> Double {
        try serving { server in
            let generated = GeneratedResources(claimsUSCore: guide == .usCore)
            for round in 0..<6 {
                let status = try server.post("/fhir", generated.bundle("batch", round * 500..<(round + 1) * 500))
                guard status == 200 else { throw CommandFailure("the gateway answered \(status)") }
            }
            return try server.residentMegabytes()
        }
    }

    private func serving<Answer>(_ body: (MeasuredServer) throws -> Answer) throws -> Answer {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "afferent-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let shipped = try Places.folder("Profiles", given: nil)
        let profiles = scratch.appendingPathComponent("Profiles")
        try FileManager.default.createDirectory(at: profiles, withIntermediateDirectories: true)
        for name in ["alerts", EditedFiles.validationName] {
            try FileManager.default.createSymbolicLink(
                at: profiles.appendingPathComponent(name), withDestinationURL: shipped.appendingPathComponent(name))
        }
        // Without it the folder itself would be looked through for definitions.
        let inner = profiles.appendingPathComponent("fhir")
        if let folder = try folder() {
            try FileManager.default.createSymbolicLink(at: inner, withDestinationURL: folder)
        } else {
            try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        }
        let server = try MeasuredServer(
            data: scratch.appendingPathComponent("data"), profiles: profiles,
            mappings: try Places.folder("Mappings", given: nil))
        defer { server.stop() }
        return try body(server)
    }

    /// Where the guide is: in `Profiles/fhir`, or in the folder of shared data beside the repository.
    private func folder() throws -> URL? {
        guard guide == .usCore else { return nil }
        let mark = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"
        if let own = try DefinitionFiles.folder(given: nil),
            try DefinitionFiles.packages(in: own).packages.contains(where: { package in
                package.resources.contains { $0.root.first("url")?.text == mark }
            })
        {
            return own
        }
        let beside = try Places.folder("Profiles", given: nil).deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["AFFERENT_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? beside.appendingPathComponent("shared")
        let folder = shared.appendingPathComponent("fhir/igs/us-core-6.1.0")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw FigureSkipped("US Core is not in Profiles/fhir, AFFERENT_SHARED or ../shared")
        }
        return folder
    }
}

/// Why a figure can't be measured here.
struct FigureSkipped: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
}
