import Values

/// A part of a resource's text to be replaced.
struct SourceEdit {
    let range: Range<Int>
    let json: [UInt8]
}

extension Resource {
    /// The resource with the server's id, version and time, every other byte kept.
    ///
    /// What isn't there yet is put first: `id` behind `resourceType`, `meta` behind `id`.
    ///
    /// - Parameters:
    ///   - id: A valid FHIR `id`.
    ///   - versionID: A valid FHIR `id`.
    ///   - lastUpdated: A FHIR `instant`.
    public func settingServerMeta(id: String, versionID: String, lastUpdated: String) -> Resource {
        var edits: [SourceEdit] = []
        var place = endOfResourceType
        var inserted: [UInt8] = []
        if let element = root.first("id"), element.hasValue {
            edits.append(SourceEdit(range: element.sourceRange, json: quoted(id)))
            place = element.sourceRange.upperBound
        } else {
            inserted += Array(",\"id\":".utf8) + quoted(id)
        }
        let members = [("versionId", versionID), ("lastUpdated", lastUpdated)]
        if let meta = root.first("meta") {
            var missing: [UInt8] = []
            for (name, value) in members {
                if let element = meta.first(name), element.hasValue {
                    edits.append(SourceEdit(range: element.sourceRange, json: quoted(value)))
                } else {
                    missing += quoted(name) + [UInt8(ascii: ":")] + quoted(value)
                    missing.append(UInt8(ascii: ","))
                }
            }
            let inside = meta.sourceRange.lowerBound + 1
            if meta.children.isEmpty, !missing.isEmpty { missing.removeLast() }
            if !missing.isEmpty { edits.append(SourceEdit(range: inside..<inside, json: missing)) }
        } else {
            var writer = JSONWriter()
            writer.object { for (name, value) in members { $0.member(name, value) } }
            inserted += Array(",\"meta\":".utf8) + writer.bytes
        }
        if !inserted.isEmpty { edits.append(SourceEdit(range: place..<place, json: inserted)) }
        let outcome = Resource.parse(json: spliced(edits), limits: .unlimited)
        guard let resource = outcome.readable else { preconditionFailure("a splice made JSON that can't be read") }
        return resource
    }

    /// The resource with the values of some elements replaced, every other byte kept.
    ///
    /// - Parameter edits: Elements of this resource that don't overlap, each with its new value as JSON.
    public func replacing(_ edits: [(element: Element, json: [UInt8])]) -> ParseOutcome {
        precondition(edits.allSatisfy { $0.element.tree === tree }, "the elements belong to another document")
        let bytes = spliced(edits.map { SourceEdit(range: $0.element.sourceRange, json: $0.json) })
        return Resource.parse(json: bytes, limits: .unlimited)
    }

    private func spliced(_ edits: [SourceEdit]) -> [UInt8] {
        let range = root.sourceRange
        var output: [UInt8] = []
        output.reserveCapacity(range.count + edits.reduce(0) { $0 + $1.json.count })
        var index = range.lowerBound
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            precondition(edit.range.lowerBound >= index, "edits overlap")
            output += tree.bytes[index..<edit.range.lowerBound]
            output += edit.json
            index = edit.range.upperBound
        }
        return output + tree.bytes[index..<range.upperBound]
    }

    private func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.bytes
    }

    /// The offset behind the value of the property `resourceType`.
    private var endOfResourceType: Int {
        let bytes = tree.bytes
        let input = bytes.span.bytes
        var scanner = JSONScanner()
        scanner.index = root.sourceRange.lowerBound + 1
        do {
            while true {
                _ = try scanner.next(input)
                let key = try scanner.string(input)
                _ = try scanner.next(input)
                scanner.index += 1
                try scanner.skipValue(input, depth: .max)
                if input.extracting(key.start..<key.end).equals("resourceType") { return scanner.index }
                _ = try scanner.hasMore(input, closing: UInt8(ascii: "}"))
            }
        } catch {
            preconditionFailure("a parsed resource has a resourceType")
        }
    }
}

extension ParseLimits {
    /// For text that was made from a document within its limits.
    static let unlimited = ParseLimits(bytes: bytesMax, depth: 1_024, nodes: bytesMax, issues: 1_000)
}
