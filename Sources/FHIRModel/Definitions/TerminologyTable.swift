/// The code systems and value sets of FHIR R4 as `R4Compiler` wrote them; decoded when first asked for.
///
/// The format is that of ``DefinitionTable``; all fields are read in the order of the initializers below.
final class TerminologyTable: Sendable {
    static let r4 = TerminologyTable()

    let strings: TableStrings
    let codeSystems: [CodeSystemRecord]
    let concepts: [ConceptRecord]
    let valueSets: [ValueSetRecord]
    let parts: [ValueSetPartRecord]
    let lists: [[Int]]
    let codeSystemNumbers: [String: Int]
    let valueSetNumbers: [String: Int]

    private init() {
        strings = TableStrings(R4Codes.strings)
        codeSystems = TableSection.records(R4Codes.codeSystems, fields: 4, CodeSystemRecord.init)
        concepts = TableSection.records(R4Codes.concepts, fields: 4, ConceptRecord.init)
        valueSets = TableSection.records(R4Codes.valueSets, fields: 3, ValueSetRecord.init)
        parts = TableSection.records(R4Codes.parts, fields: 5, ValueSetPartRecord.init)
        lists = TableSection.lists(R4Codes.lists)
        let strings = strings
        codeSystemNumbers = Dictionary(
            codeSystems.enumerated().map { (strings[$1.url], $0) }, uniquingKeysWith: { first, _ in first })
        valueSetNumbers = Dictionary(
            valueSets.enumerated().map { (strings[$1.url], $0) }, uniquingKeysWith: { first, _ in first })
    }
}

struct CodeSystemRecord {
    let url: Int
    let isCaseSensitive: Bool
    let isComplete: Bool
    let firstConcept: Int
    let conceptCount: Int

    init(_ reader: inout FieldReader) {
        url = reader.next()
        let flags = reader.next()
        (isCaseSensitive, isComplete) = (flags & 1 != 0, flags & 2 != 0)
        (firstConcept, conceptCount) = (reader.next(), reader.next())
    }
}

/// `parent` is a number plus one, 0 for none.
struct ConceptRecord {
    let code: Int
    let display: Int
    let parent: Int
    let isAbstract: Bool

    init(_ reader: inout FieldReader) {
        (code, display, parent, isAbstract) = (reader.next(), reader.next(), reader.next(), reader.next() == 1)
    }
}

struct ValueSetRecord {
    let url: Int
    let firstPart: Int
    let partCount: Int

    init(_ reader: inout FieldReader) { (url, firstPart, partCount) = (reader.next(), reader.next(), reader.next()) }
}

/// `codes` lists code and display in turn, `filters` property, operator and value.
struct ValueSetPartRecord {
    let system: Int
    let isExcluded: Bool
    let codes: Int
    let filters: Int
    let valueSets: Int

    init(_ reader: inout FieldReader) {
        (system, isExcluded, codes) = (reader.next(), reader.next() == 1, reader.next())
        (filters, valueSets) = (reader.next(), reader.next())
    }
}
