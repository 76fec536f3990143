import Testing
import Values

struct JSONWriterTests {
    @Test func `members and elements are parted by commas, numbers keep their text`() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", "x\"\\\n\u{1}é")
            json.member("none", String?.none)
            json.member("n", ExactDecimal("0.70"))
            json.key("list")
            json.array { json in
                json.integer(1)
                json.boolean(true)
                json.null()
                json.object { _ in }
                json.raw(Array("[1]".utf8))
            }
            json.member("z", 3)
        }
        #expect(json.text == #"{"a":"x\"\\\n\u0001é","n":0.70,"list":[1,true,null,{},[1]],"z":3}"#)
    }
}
