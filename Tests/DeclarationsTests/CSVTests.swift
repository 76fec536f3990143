import Declarations
import Testing
import Values

struct CSVTests {
    private struct Row: Equatable {
        var code: Int
        var name: String
        var unit: String?

        static var shape: DeclarationShape<Row> {
            .record { reader in
                let code = reader.required("code", .wholeNumber(in: 0...999_999))
                let name = reader.required("name", .text)
                let unit = reader.optional("unit", .text)
                guard let code, let name else { return nil }
                return Row(code: code, name: name, unit: unit)
            }
        }
    }

    private func read(_ csv: String) -> (value: [Row]?, issues: [String]) {
        let result = Declaration.read(csv: Array(csv.utf8), file: "c.csv", rows: Row.shape)
        return (result.value, result.issues.map(\.description))
    }

    @Test func `rows are read by column name, with quotes, either line end and a byte order mark`() {
        let (rows, issues) = read("\u{FEFF}name,code,unit\r\n\"a, \"\"b\"\"\nc\",1,mm[Hg]\r\n\r\nx,2,\r\nlast,3,%")
        #expect(issues == [])
        #expect(
            rows == [
                Row(code: 1, name: "a, \"b\"\nc", unit: "mm[Hg]"), Row(code: 2, name: "x"),
                Row(code: 3, name: "last", unit: "%"),
            ])
    }

    @Test func `every cell knows its place`() {
        let (rows, issues) = read("name,code,unit\n\"é\n\",x1,a\nb,,c\nd,1\n")
        #expect(rows == nil)
        #expect(
            issues == [
                "c.csv:3:3: error: code: \"x1\" is not a whole number from 0 to 999999",
                "c.csv:4:3: error: the cell of \"code\" is empty; expected a whole number from 0 to 999999",
                "c.csv:5:1: error: the row has 2 cells, the head has 3; put cells that hold commas in quotes",
            ])
    }

    @Test func `a missing or unknown column is reported once, at the head`() {
        let (_, issues) = read("nmae,code,note\na,1,x\nb,2,y\nc,3,z\n")
        #expect(
            issues == [
                "c.csv:1:1: error: the column \"name\" is missing",
                "c.csv:1:1: error: unknown column \"nmae\"; did you mean \"name\"?",
                "c.csv:1:11: error: unknown column \"note\"; the keys here are code, name, unit",
            ])
    }

    @Test(arguments: [
        ("", "c.csv:1:1: error: the file is empty; the first row names the columns"),
        ("name,,unit\n", "c.csv:1:6: error: a column has no name"),
        ("name,name\n", "c.csv:1:6: error: the column \"name\" occurs twice"),
        ("name,code,unit\na\"b,1,\n", "c.csv:2:2: error: a quote within a cell; put the whole cell in quotes"),
        ("name,code,unit\n\"a\"b,1,\n", "c.csv:2:4: error: text after the closing quote"),
        ("name,code,unit\na,1,\"b\n", "c.csv:2:5: error: the quote is not closed"),
    ])
    func `broken CSV is explained where it breaks`(csv: String, expected: String) {
        #expect(read(csv).issues == [expected])
    }
}
