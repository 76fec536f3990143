import CLibXML2

/// Checks documents against a schema of the W3C's language, with libxml2.
struct XMLSchema: ~Copyable {
    private let schema: xmlSchemaPtr
    private let validation: xmlSchemaValidCtxtPtr

    /// Reads a schema with those that it includes; nil if it can't be read.
    init?(file: String) {
        guard let parser = xmlSchemaNewParserCtxt(file) else { return nil }
        defer { xmlSchemaFreeParserCtxt(parser) }
        guard let schema = xmlSchemaParse(parser) else { return nil }
        guard let validation = xmlSchemaNewValidCtxt(schema) else {
            xmlSchemaFree(schema)
            return nil
        }
        (self.schema, self.validation) = (schema, validation)
    }

    deinit {
        xmlSchemaFreeValidCtxt(validation)
        xmlSchemaFree(schema)
    }

    /// What is wrong with a document, one sentence each.
    func faults(of document: [UInt8]) -> [String] {
        var faults: [String] = []
        let parsed = document.withUnsafeBytes {
            xmlReadMemory(
                $0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)
            )
        }
        guard let parsed else { return ["not well-formed"] }
        defer { xmlFreeDoc(parsed) }
        withUnsafeMutablePointer(to: &faults) { list in
            xmlSchemaSetValidStructuredErrors(
                validation,
                { context, error in
                    let text = error?.pointee.message.map { String(cString: $0) } ?? ""
                    context?.assumingMemoryBound(to: [String].self).pointee.append(text)
                }, list)
            if xmlSchemaValidateDoc(validation, parsed) != 0, list.pointee.isEmpty { list.pointee.append("not valid") }
        }
        return faults
    }
}
