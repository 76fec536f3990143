import Foundation
import Records
import TestSupport
import Testing
import Values

@testable import Storage

/// Reads the official profiles and checks what an Observation has against their elements.
struct SeriesProfileTests {
    private static let definitions = Shared.folder.appendingPathComponent("fhir/definitions/hl7.fhir.r4.core")

    private static let pressures: [VitalSample] = [
        .number("117", .systolic, path: "1.1.1.5"), .number("82", .diastolic, row: 2, path: "1.1.1.6"),
        .number("90", .mean, row: 3, path: "1.1.1.7"),
    ]

    static let cases: [(profile: String, samples: [VitalSample])] = [
        ("heartrate", [.number("72", .heartRate)]), ("oxygensat", [.number("98", .saturation)]),
        ("resprate", [.number("15", .respiration)]), ("bodytemp", [.number("36.50", .temperature)]),
        ("bp", pressures), ("bp", [pressures[1]]), ("vitalsigns", [.number("3.9", .perfusion)]),
        ("vitalsigns", [.number("72", .heartRate)]), ("vitalsigns", pressures),
    ]

    @Test(
        .enabled(if: Shared.isThere, Shared.missing),
        arguments: cases.indices, [false, true])
    func `a sample has the shape that its profile demands, with a value and without`(index: Int, isAbsent: Bool) throws
    {
        let (name, samples) = Self.cases[index]
        let store = try SeriesFixture()
        let sent = samples.map { sample in
            var sample = sample
            if isAbsent { sample.value = .absent(reason: "error") }
            return sample
        }
        try store.store(.of(sent))
        let observation = try store.reader.observation(SampleObservationID(sent[0]), context: .logical)
        let resource = try resource(observation)
        let meta = try #require(resource["meta"] as? [String: Any])
        let profile = try ProfileShape(named: name, in: Self.definitions)
        #expect((meta["profile"] as? [String])?.contains(profile.url) == true)
        #expect(profile.faults(in: resource) == [])
        #expect(Self.brokenInvariants(resource) == [])
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing))
    func `what lacks the shape is found out by the same test and claims no profile`() throws {
        let store = try SeriesFixture()
        var kelvin = Metric.temperature
        kelvin.unit = "K"
        let sample = VitalSample.number("309.7", kelvin)
        try store.store(.of(sample, .number("72", .heartRate, row: 2)))
        let warm = try resource(try store.reader.observation(SampleObservationID(sample), context: .logical))
        #expect((warm["meta"] as? [String: Any])?["profile"] == nil)
        let codings = try #require((warm["code"] as? [String: Any])?["coding"] as? [[String: Any]])
        #expect(!codings.contains { $0["system"] as? String == "http://loinc.org" })
        let folder = Self.definitions
        var other = try resource(
            try store.reader.observation(SampleObservationID(.number("72", .heartRate, row: 2)), context: .logical))
        #expect(try ProfileShape(named: "heartrate", in: folder).faults(in: other) == [])
        #expect(try ProfileShape(named: "resprate", in: folder).faults(in: other) != [])
        other["subject"] = nil
        #expect(try ProfileShape(named: "vitalsigns", in: folder).faults(in: other) == ["Observation.subject: 0 of 1"])
    }

    /// vs-1, vs-2, vs-3, obs-3, obs-6 and obs-7 of the profiles, by hand.
    private static func brokenInvariants(_ resource: [String: Any]) -> [String] {
        func hasValue(_ element: [String: Any]) -> Bool { element.keys.contains { $0.hasPrefix("value") } }
        let components = resource["component"] as? [[String: Any]] ?? []
        var broken: [String] = []
        if (resource["effectiveDateTime"] as? String ?? "").count < 8 { broken.append("vs-1") }
        let isAbsent = resource["dataAbsentReason"] != nil
        if components.isEmpty, !isAbsent, !hasValue(resource) { broken.append("vs-2") }
        if isAbsent, hasValue(resource) { broken.append("obs-6") }
        if !components.isEmpty, hasValue(resource) { broken.append("obs-7") }
        for component in components where hasValue(component) == (component["dataAbsentReason"] != nil) {
            broken.append("vs-3")
        }
        return broken
    }
}

/// The elements of a profile's snapshot, as far as shape goes: cardinalities, fixed values, slices by fixed values.
private struct ProfileShape {
    private final class Element {
        let id: String
        let name: String
        let slice: String?
        let (min, max): (Int, Int)
        let fixed: String?
        var children: [Element] = []

        init(_ json: [String: Any]) {
            id = json["id"] as? String ?? ""
            let last = id.split(separator: ".").last.map(String.init) ?? ""
            let parts = last.split(separator: ":")
            (name, slice) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
            min = json["min"] as? Int ?? 0
            max = (json["max"] as? String).flatMap(Int.init) ?? .max
            fixed = json.first { $0.key.hasPrefix("fixed") }?.value as? String
        }
    }

    let url: String
    private let root: Element

    init(named name: String, in folder: URL) throws {
        let data = try Data(contentsOf: folder.appendingPathComponent("StructureDefinition-\(name).json"))
        let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let snapshot = try #require((json["snapshot"] as? [String: Any])?["element"] as? [[String: Any]])
        url = try #require(json["url"] as? String)
        var byID: [String: Element] = [:]
        root = Element(snapshot[0])
        byID[root.id] = root
        for entry in snapshot.dropFirst() {
            let element = Element(entry)
            let parent = element.id.split(separator: ".").dropLast().joined(separator: ".")
            try #require(byID[parent]).children.append(element)
            byID[element.id] = element
        }
    }

    func faults(in resource: [String: Any]) -> [String] { faults(resource, root) }

    private func faults(_ value: Any, _ element: Element) -> [String] {
        if let fixed = element.fixed, value as? String != fixed { return ["\(element.id): not \(fixed)"] }
        guard let object = value as? [String: Any] else { return [] }
        return element.children.flatMap { child -> [String] in
            let found = Self.values(of: child, in: object).filter { child.slice == nil || belongs($0, to: child) }
            if found.count < child.min || found.count > child.max {
                return ["\(child.id): \(found.count) of \(child.min)"]
            }
            return found.flatMap { faults($0, child) }
        }
    }

    private static func values(of element: Element, in object: [String: Any]) -> [Any] {
        var values: [Any] = []
        if element.name.hasSuffix("[x]") {
            let stem = element.name.dropLast(3)
            let keys = object.keys.filter { key in
                key.hasPrefix(stem) && key.dropFirst(stem.count).first?.isUppercase == true
            }
            values = keys.filter { element.slice == nil || $0 == element.slice! }.compactMap { object[$0] }
        } else if let value = object[element.name] {
            values = value as? [Any] ?? [value]
        }
        return values
    }

    /// Whether a value is one of a slice: whether it has the fixed codes below it.
    private func belongs(_ value: Any, to slice: Element) -> Bool {
        if slice.name.hasSuffix("[x]") { return true }
        guard let object = value as? [String: Any] else { return false }
        return slice.children.allSatisfy { child in
            let values = Self.values(of: child, in: object)
            if let fixed = child.fixed { return values.contains { $0 as? String == fixed } }
            guard child.name == "code" || child.name == "coding" else { return true }
            return child.slice == nil && !hasFixed(child) || values.contains { belongs($0, to: child) }
        }
    }

    private func hasFixed(_ element: Element) -> Bool {
        element.fixed != nil || element.children.contains { hasFixed($0) }
    }
}
