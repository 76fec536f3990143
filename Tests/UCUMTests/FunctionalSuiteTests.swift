import Foundation
import FoundationXML
import TestSupport
import Testing
import UCUM
import Values

/// The UCUM functional tests, all 402.
struct FunctionalSuiteTests {
    private static let suite = Shared.folder.appending(path: "fhir/testsuites/ucum/UcumFunctionalTests.xml")
    private static let isThere = FileManager.default.fileExists(atPath: suite.path)

    @Test(.enabled(if: isThere, "the shared folder with the UCUM test suite is absent"))
    func `all cases of the UCUM functional tests hold`() throws {
        let cases = try CaseReader.cases(in: Data(contentsOf: Self.suite))
        var counts: [String: Int] = [:]
        for (section, attributes) in cases {
            counts[section, default: 0] += 1
            let name = "\(section) \(attributes["id"] ?? "")"
            switch section {
            case "validation":
                let isValid = (try? UCUMUnit(attributes["unit"] ?? "")) != nil
                #expect(isValid == (attributes["valid"] == "true"), "\(name): \(attributes["unit"] ?? "")")
            case "displayNameGeneration":
                let code = try #require(attributes["unit"])
                let unit = code.isEmpty ? UCUMUnit.one : try UCUMUnit(code)
                #expect(unit.displayName == attributes["display"], "\(name)")
            case "conversion":
                let found = try UCUMUnit(#require(attributes["srcUnit"]))
                    .convert(decimal(attributes["value"]), to: UCUMUnit(#require(attributes["dstUnit"])))
                try expect(found, attributes["outcome"], name)
            default:
                let one = try quantity(attributes["v1"], attributes["u1"])
                let other = try quantity(attributes["v2"], attributes["u2"])
                let found = section == "division" ? try one / other : try one * other
                let unit = try quantity("1", attributes["uRes"])
                #expect(found.dimension == unit.dimension, "\(name)")
                try expect((found / unit).value, attributes["vRes"], name)
            }
        }
        #expect(
            counts == [
                "validation": 366, "displayNameGeneration": 6, "conversion": 26, "multiplication": 2, "division": 2,
            ])
    }

    /// Outcomes are given to some number of significant digits.
    private func expect(_ found: ExactDecimal, _ outcome: String?, _ name: String) throws {
        let expected = try decimal(outcome)
        // Trailing zeros of a whole number, as in 133322000, are digits that an exact result has too.
        #expect(found.rounded(toSignificantDigits: expected.significantDigits) == expected, "\(name): \(found)")
    }

    private func quantity(_ value: String?, _ unit: String?) throws -> CanonicalQuantity {
        try CanonicalQuantity(decimal(value), UCUMUnit(#require(unit)))
    }

    private func decimal(_ text: String?) throws -> ExactDecimal { try #require(text.flatMap { ExactDecimal($0) }) }
}

struct DeviceUnitTests {
    private static let table = Shared.folder.appending(path: "devices/mdc_units.csv")
    private static let isThere = FileManager.default.fileExists(atPath: table.path)

    @Test(.enabled(if: isThere, "the shared folder with the device units is absent"))
    func `every unit that monitors send is valid`() throws {
        let lines = try String(contentsOf: Self.table, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
        #expect(lines.count > 10)
        for line in lines {
            let unit = line.split(separator: ",", omittingEmptySubsequences: false)[2]
            guard !unit.isEmpty else { continue }
            #expect(throws: Never.self, "\(line)") { try UCUMUnit(unit) }
        }
    }
}

private final class CaseReader: NSObject, XMLParserDelegate {
    private var path: [String] = []
    private var cases: [(section: String, attributes: [String: String])] = []

    static func cases(in data: Data) throws -> [(section: String, attributes: [String: String])] {
        let reader = CaseReader()
        let parser = XMLParser(data: data)
        parser.delegate = reader
        try #require(parser.parse())
        return reader.cases
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if name == "case" { cases.append((path.last ?? "", attributes)) }
        path.append(name)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        path.removeLast()
    }
}
