import Seal
import Testing
import Values

struct DigestTests {
    @Test func `SHA-256 of the published vectors`() {
        #expect(
            "\(Digest256(of: Array("abc".utf8)))" == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect("\(Digest256(of: []))" == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func `parts give the digest of the whole`() {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
        for split in [0, 1, 63, 64, 65, 999, 1_000] {
            var digester = Digester()
            digester.update(Array(bytes[..<split]))
            digester.update(bytes.span.bytes.extracting(split..<1_000))
            #expect(digester.finish() == Digest256(of: bytes))
        }
    }

    @Test func `HMAC-SHA256 of RFC 4231, test cases 1 and 2`() {
        let first = Digest256.code(of: Array("Hi There".utf8), key: Array(repeating: 0x0B, count: 20))
        #expect("\(first)" == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let second = Digest256.code(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect("\(second)" == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func `comparison in constant time sees every difference`() {
        let digest = Digest256(of: [1])
        #expect(digest.isEqual(inConstantTime: digest.bytes))
        #expect(!digest.isEqual(inConstantTime: Array(digest.bytes.dropLast())))
        for index in 0..<32 {
            var changed = digest.bytes
            changed[index] ^= 0x80
            #expect(!digest.isEqual(inConstantTime: changed))
        }
    }

    @Test func `CRC32C of RFC 3720, B.4`() {
        #expect(CRC32C.checksum(of: Array("123456789".utf8)) == 0xE306_9283)
        #expect(CRC32C.checksum(of: [UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
        #expect(CRC32C.checksum(of: [UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
        #expect(CRC32C.checksum(of: Array(0..<32)) == 0x46DD_794E)
        #expect(CRC32C.checksum(of: []) == 0)
    }

    @Test func `a CRC continues over parts`() {
        let bytes = (0..<100).map { UInt8($0 * 2) }
        for split in 0...100 {
            let first = CRC32C.checksum(of: bytes.span.bytes.extracting(0..<split))
            let whole = CRC32C.checksum(of: bytes.span.bytes.extracting(split..<100), continuing: first)
            #expect(whole == CRC32C.checksum(of: bytes))
        }
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `base64 of RFC 4648, 10`(text: String, encoded: String) {
        #expect(Base64.standard.encode(Array(text.utf8)) == encoded)
        #expect(Base64.standard.decode(encoded) == Array(text.utf8))
        #expect(Base64.urlSafe.encode(Array(text.utf8)) == String(encoded.prefix { $0 != "=" }))
        #expect(Base64.urlSafe.decode(String(encoded.prefix { $0 != "=" })) == Array(text.utf8))
    }

    @Test func `base64 alphabets and malformed texts`() {
        #expect(Base64.standard.encode([0xFB, 0xFF]) == "+/8=")
        #expect(Base64.urlSafe.encode([0xFB, 0xFF]) == "-_8")
        for text in ["A", "A===", "AB=C", "Zh==", "Zm9=", "-_8=", "Zg =", "Zg==\n"] {
            #expect(Base64.standard.decode(text) == nil, "\(text)")
        }
    }

    @Test func `stable ids follow from label and parts alone`() {
        let id = StableID("record", "guest", "Patient/example")
        #expect(id.text() == StableID("record", "guest", "Patient/example").text())
        #expect(id.text() != StableID("record", "guestPatient", "/example").text())
        #expect(id.text() != StableID("sample", "guest", "Patient/example").text())
        #expect(id.text(length: 52).hasPrefix(id.text(length: 51)))
        for length in 8...52 {
            #expect(id.text(length: length).count == length)
            #expect(ResourceKey.isValidID(id.text(length: length)))
        }
    }

    @Test func `the text of a stable id never changes between releases`() {
        #expect(StableID("record", "guest", "Patient/example").text() == "szd7cwgujvo2i6ledvqfv3vtei")
    }

    @Test func `a chain's head changes with any entry, order or name`() {
        let entries: [[UInt8]] = [[1], [2, 3], []]
        let head = entries.reduce(ChainLink(chain: "main")) { $0.following($1) }
        #expect(head.number == 3)
        #expect(head == entries.reduce(ChainLink(chain: "main")) { $0.following($1) })
        #expect(head != entries.reduce(ChainLink(chain: "other")) { $0.following($1) })
        #expect(head != [[2, 3], [1], []].reduce(ChainLink(chain: "main")) { $0.following($1) })
        #expect(head != [[1], [2], [3]].reduce(ChainLink(chain: "main")) { $0.following($1) })
    }
}
