/// Numbers the facts and writes them as records of fixed-width digits.
///
/// The format is described at `DefinitionTable` in `FHIRModel`, which reads it.
struct TableCompiler {
    var strings = StringPool()
    private var lists = ListPool()
    private var uses = RecordPool()
    private var bindings = RecordPool()
    private var invariants = RecordPool()
    private var types: [[Int]] = []
    private var elements: [[Int]] = []
    private var properties: [[Int]] = []
    private var parameters: [[Int]] = []
    private var compartments: [[Int]] = []
    private var nameCount = 0

    var summary: String {
        "\(types.count) types, \(elements.count) elements, \(properties.count) properties, "
            + "\(parameters.count) search parameters, \(strings.all.count) strings"
    }

    /// Adds all types: those of the specification and one for each element that has children of its own.
    mutating func add(structures: [JSONObject]) {
        let declared = structures.flatMap(TypeDeclaration.declarations).sorted { $0.name < $1.name }
        let numbers = Dictionary(uniqueKeysWithValues: declared.enumerated().map { ($1.name, $0) })
        collectNames(declared)
        for type in declared {
            let (firstElement, firstProperty) = (elements.count, properties.count)
            for element in type.elements { add(element, of: numbers[type.name]!, numbers: numbers) }
            types.append([
                strings.number(type.name), type.kind.rawValue, type.isAbstract ? 1 : 0,
                type.base.map { numbers[$0]! + 1 } ?? 0, firstElement, elements.count - firstElement, firstProperty,
                properties.count - firstProperty, list(of: type.constraints),
            ])
        }
    }

    /// Names come first in the pool, so that the reader can make its strings of them alone.
    private mutating func collectNames(_ declared: [TypeDeclaration]) {
        for type in declared {
            _ = strings.number(type.name)
            for element in type.elements {
                _ = strings.number(element.name)
                for property in element.properties { _ = strings.number(property.name) }
            }
        }
        nameCount = strings.all.count
    }

    private mutating func add(_ element: ElementDeclaration, of owner: Int, numbers: [String: Int]) {
        let number = elements.count
        let typeList = element.types.map { use in
            uses.number([
                numbers[use.type]!, lists.number(use.targets.map { strings.number($0) }),
                lists.number(use.profiles.map { strings.number($0) }),
            ])
        }
        let binding = element.binding.map {
            bindings.number([$0.strength.rawValue, strings.number($0.valueSet), strings.number($0.maxValueSet)]) + 1
        }
        elements.append([
            strings.number(element.name), owner, element.flags, element.min, element.max ?? 0, lists.number(typeList),
            binding ?? 0, list(of: element.constraints),
        ])
        for property in element.properties {
            properties.append([strings.number(property.name), number, numbers[property.type]! + 1])
        }
        // FHIRPath says `value` where JSON says `valueQuantity`.
        if element.isChoice { properties.append([strings.number(element.name), number, 0]) }
    }

    private mutating func list(of constraints: [Constraint]) -> Int {
        lists.number(
            constraints.map {
                invariants.number([
                    strings.number($0.key), $0.isError ? 1 : 0, strings.number($0.expression),
                ])
            })
    }

    /// Adds the search parameters, in the order of their ids.
    mutating func add(parameters all: [JSONObject]) {
        let kinds = ["number", "date", "string", "token", "reference", "composite", "quantity", "uri", "special"]
        for parameter in all {
            let components = parameter.objects("component").flatMap { [$0.text("definition"), $0.text("expression")] }
            parameters.append([
                strings.number(parameter.text("url")), strings.number(parameter.text("code")),
                kinds.firstIndex(of: parameter.text("type"))!, strings.number(parameter.text("expression").oneLine),
                list(ofTexts: parameter.texts("base")), list(ofTexts: parameter.texts("target")),
                list(ofTexts: components), parameter.text("xpathUsage") == "phonetic" ? 1 : 0,
            ])
        }
    }

    /// Adds the members of each compartment: resource type and search parameters.
    mutating func add(compartments all: [JSONObject]) {
        for compartment in all {
            for resource in compartment.objects("resource") where !resource.texts("param").isEmpty {
                compartments.append([
                    strings.number(compartment.text("code")), strings.number(resource.text("code")),
                    list(ofTexts: resource.texts("param")),
                ])
            }
        }
    }

    private mutating func list(ofTexts texts: [String]) -> Int {
        lists.number(texts.map { strings.number($0) })
    }

    /// The Swift source of the table.
    func source() -> String {
        swiftSource(
            type: "R4Table", about: "The facts of FHIR R4; `DefinitionTable` describes the format.",
            constants: ["nameCount": nameCount],
            sections: [
                ("strings", strings.all), ("types", types.lines), ("elements", elements.lines),
                ("properties", properties.lines), ("uses", uses.all.lines), ("lists", lists.all.lines),
                ("bindings", bindings.all.lines), ("invariants", invariants.all.lines),
                ("parameters", parameters.lines), ("compartments", compartments.lines),
            ])
    }
}

/// Swift source with one static string for each section: a literal compiles fast where an array of bytes does not.
func swiftSource(
    type: String, about: String, constants: [String: Int] = [:], sections: [(name: String, lines: [String])]
) -> String {
    let numbers = constants.map { "    static let \($0) = \($1)\n" }.joined()
    let strings = sections.map { section in
        "    static let \(section.name): StaticString = #\"\"\"\n\(section.lines.joined(separator: "\n"))\n\n\"\"\"#\n"
    }
    return """
        // Made by R4Compiler from the HL7 FHIR R4 (4.0.1) definitions (CC0). Do not edit.
        // swift-format-ignore-file

        /// \(about)
        enum \(type) {

        """ + numbers + strings.joined(separator: "\n") + "}\n"
}

extension String {
    /// The text with each run of white space as one space.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
