import Values

/// The bytes of a file, known to be UTF-8 within the size limit, without a byte order mark.
struct SourceText {
    let bytes: [UInt8]
    let file: String

    /// Nil, with an issue, if the file is too large or not UTF-8.
    init?(_ bytes: [UInt8], file: String, limits: Declaration.Limits, issues: IssueCollector) {
        let start = DeclarationPlace(file: file, position: SourcePosition(line: 1, column: 1))
        guard bytes.count <= limits.bytesMax else {
            let text = "the file has \(bytes.count) bytes; the limit is \(limits.bytesMax)"
            issues.report(start.issue(text, code: .tooLong))
            return nil
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            issues.report(start.issue("the file is UTF-16; save it as UTF-8", code: .structure))
            return nil
        }
        var decoder = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        scan: while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: break scan
            case .error:
                let place = DeclarationPlace(file: file, position: .locating(offset, in: bytes))
                issues.report(place.issue("the file is not UTF-8 here; save it as UTF-8", code: .structure))
                return nil
            }
        }
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.file = file
    }

    /// The place of a byte, found by reading from the start.
    func place(_ offset: Int) -> DeclarationPlace {
        DeclarationPlace(file: file, position: .locating(offset, in: bytes))
    }
}
