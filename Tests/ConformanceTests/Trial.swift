import Conformance
import FHIRModel
import Terminology
import Testing
import Values

/// Validates small resources against small profiles.
enum Trial {
    /// A profile `http://t.org/p` with the elements given.
    static func profile(_ type: String, _ elements: String, url: String = "http://t.org/p") -> String {
        """
        {"resourceType":"StructureDefinition","url":"\(url)","name":"P","status":"draft","kind":"resource",
        "abstract":false,"type":"\(type)","baseDefinition":"http://hl7.org/fhir/StructureDefinition/\(type)",
        "derivation":"constraint","differential":{"element":[{"id":"\(type)","path":"\(type)"},\(elements)]}}
        """
    }

    /// An extension with a boolean value.
    static func `extension`(_ url: String, context: String, isModifier: Bool = false, more: String = "") -> String {
        let root = isModifier ? #","isModifier":true,"isModifierReason":"R""# : ""
        return """
            {"resourceType":"StructureDefinition","url":"\(url)","name":"E","status":"draft",
            "kind":"complex-type","abstract":false,"context":[\(context)],\(more)
            "type":"Extension","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension",
            "derivation":"constraint","differential":{"element":[{"id":"Extension","path":"Extension"\(root)},
            {"path":"Extension.url","fixedUri":"\(url)"},
            {"path":"Extension.value[x]","min":1,"type":[{"code":"boolean"}]}]}}
            """
    }

    /// All issues of a resource with definitions at hand.
    static func issues(of resource: String, with definitions: [String] = [], profiles: [String] = []) throws -> [Values
        .Issue]
    {
        let files = definitions.enumerated().map {
            DefinitionPackage.File(name: "\($0.offset).json", bytes: Array($0.element.utf8))
        }
        let package = DefinitionPackage(files: files)
        try #require(package.issues.isEmpty, "\(package.issues)")
        let services = ValidationServices(terminology: TerminologyLibrary.r4.adding(package.resources))
        let validator = ProfileValidator(definitions: DefinitionLibrary(packages: [package]), services: services)
        return validator.validate(Resource.parse(json: Array(resource.utf8)), profiles: profiles)
    }

    /// Where the errors are.
    static func errors(of resource: String, with definitions: [String] = [], profiles: [String] = []) throws -> [String]
    {
        try issues(of: resource, with: definitions, profiles: profiles).filter(\.isError).map { $0.expression ?? "" }
    }

    /// Where the errors against a profile with the elements given are.
    static func errors(of resource: String, _ type: String, _ elements: String, more: [String] = []) throws -> [String]
    {
        try errors(of: resource, with: [profile(type, elements)] + more, profiles: ["http://t.org/p"])
    }
}
