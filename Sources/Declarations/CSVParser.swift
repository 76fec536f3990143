import Values

/// Reads CSV by RFC 4180: quoted fields with `""` for a quote, CRLF or LF, and a head that names the columns.
struct CSVParser {
    private let source: SourceText
    private let limits: Declaration.Limits
    private let issues: IssueCollector
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(_ source: SourceText, limits: Declaration.Limits, issues: IssueCollector) {
        (self.source, self.limits, self.issues) = (source, limits, issues)
    }

    /// One mapping for each row after the head; nil if there is no head.
    mutating func parse() -> [DeclarationNode]? {
        guard offset < source.bytes.count else {
            report("the file is empty; the first row names the columns", code: .required, at: place)
            return nil
        }
        let head = row()
        var names: Set<String> = []
        for cell in head {
            guard let name = cell.text else {
                report("a column has no name", code: .required, at: cell.place)
                continue
            }
            if !names.insert(name).inserted {
                report("the column \"\(name)\" occurs twice", code: .duplicate, at: cell.place)
            }
        }
        guard names.count == head.count else { return nil }
        var rows: [DeclarationNode] = []
        var cells = 0
        while offset < source.bytes.count {
            let row = row()
            if row.count == 1, row[0].isNull { continue }
            cells += row.count
            guard cells <= limits.nodesMax else {
                report("more than \(limits.nodesMax) values", code: .tooCostly, at: row[0].place)
                return nil
            }
            if let mapping = mapping(row, under: head) { rows.append(mapping) }
        }
        return rows
    }

    private func mapping(_ row: [DeclarationNode], under head: [DeclarationNode]) -> DeclarationNode? {
        guard row.count == head.count else {
            let text =
                "the row has \(row.count) cells, the head has \(head.count); put cells that hold commas in quotes"
            report(text, code: .structure, at: row[0].place)
            return nil
        }
        let entries = zip(head, row).map { column, cell in
            DeclarationEntry(key: column.text ?? "", place: column.place, value: cell)
        }
        return DeclarationNode(.mapping(entries), style: .row, place: row[0].place)
    }

    private var place: DeclarationPlace {
        DeclarationPlace(file: source.file, position: SourcePosition(line: line, column: offset - lineStart + 1))
    }

    /// Reads the cells of one row and the end of its line.
    private mutating func row() -> [DeclarationNode] {
        var cells = [cell()]
        while offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: ",") {
            offset += 1
            cells.append(cell())
        }
        endLine()
        return cells
    }

    private mutating func cell() -> DeclarationNode {
        let start = place
        if offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: "\"") { return quotedCell(at: start) }
        let first = offset
        while offset < source.bytes.count, !isCellEnd(source.bytes[offset]) {
            if source.bytes[offset] == UInt8(ascii: "\"") {
                report("a quote within a cell; put the whole cell in quotes", code: .structure, at: place)
                skipCell()
                break
            }
            offset += 1
        }
        let text = String(decoding: source.bytes[first..<offset], as: UTF8.self)
        return DeclarationNode(.scalar(text), style: .plain, place: start)
    }

    private mutating func quotedCell(at start: DeclarationPlace) -> DeclarationNode {
        var text: [UInt8] = []
        offset += 1
        while true {
            guard offset < source.bytes.count else {
                report("the quote is not closed", code: .structure, at: start)
                break
            }
            let byte = source.bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\"") {
                guard offset < source.bytes.count, source.bytes[offset] == byte else { break }
                offset += 1
            } else if byte == 0x0A {
                (line, lineStart) = (line + 1, offset)
            }
            text.append(byte)
        }
        if offset < source.bytes.count, !isCellEnd(source.bytes[offset]) {
            report("text after the closing quote", code: .structure, at: place)
            skipCell()
        }
        return DeclarationNode(.scalar(String(decoding: text, as: UTF8.self)), style: .quoted, place: start)
    }

    private mutating func skipCell() {
        while offset < source.bytes.count, !isCellEnd(source.bytes[offset]) { offset += 1 }
    }

    private mutating func endLine() {
        if offset < source.bytes.count, source.bytes[offset] == 0x0D { offset += 1 }
        if offset < source.bytes.count, source.bytes[offset] == 0x0A { offset += 1 }
        (line, lineStart) = (line + 1, offset)
    }

    private func isCellEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }

    private func report(_ text: String, code: Issue.Code, at place: DeclarationPlace) {
        issues.report(place.issue(text, code: code))
    }
}
