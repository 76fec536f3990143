import Ingest
import Testing

struct AddressRangeTests {
    @Test(arguments: [
        ("10.20.0.0/16", "10.20.255.1", true), ("10.20.0.0/16", "10.21.0.1", false),
        ("10.20.0.7", "10.20.0.7", true), ("10.20.0.7", "10.20.0.8", false),
        ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "fd00::1", false),
        ("10.20.0.0/16", "::ffff:10.20.1.1", true), ("::ffff:10.20.0.0/112", "10.20.1.1", true),
        ("fd00:17::/64", "fd00:17::abcd", true), ("fd00:17::/64", "fd00:17:0:1::", false),
        ("::/0", "10.0.0.1", true), ("127.0.0.0/8", "::1", false), ("10.20.0.128/25", "10.20.0.127", false),
        ("10.20.0.0/16", "no address", false),
    ])
    func `an address is in a range or not`(range: String, address: String, isInside: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(address) == isInside)
    }

    @Test(arguments: [
        "", "10.20.0.0/33", "10.20.0.1/16", "10.20.0/16", "10.20.0.0/", "10.20.0.0/-1", "10.20.0.0/+8", "fd00::/129",
        "ward", "/8", "10.20.0.0/16/8",
    ])
    func `what is not a range is refused`(text: String) {
        #expect(AddressRange(text) == nil)
    }
}
