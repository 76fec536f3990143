import Values

/// Reads the values of a composite parameter: `code$value` (FHIR R4 search, 3.1.1.4.17).
extension CriterionReader {
    func composites(_ values: [String]) throws(CriterionFault) -> SearchPlan.Clause {
        var clause = SearchPlan.Clause(parameter: parameter.code, alternatives: [])
        for value in values {
            let parts = EscapedText.split(value, by: "$")
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw .expected("a code and a value parted by '$' (a '$' in either is written '\\$')", value)
            }
            for composite in parameter.composites {
                let name = try composite.indexName(token(parts[0]))
                let part = CriterionReader(parameter: composite.value(named: name), server: server, now: now)
                clause.alternatives.append(.clause(try part.clause(modifier: nil, values: [parts[1]])))
            }
        }
        return clause
    }
}
