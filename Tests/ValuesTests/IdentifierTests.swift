import Testing
import Values

struct IdentifierTests {
    @Test func `a tenant is named by lower-case letters, digits and hyphens`() {
        #expect(TenantID("clinic-7")?.name == "clinic-7")
        for name in ["", "7clinic", "Clinic", "a_b", "a/b", "ä"] { #expect(TenantID(name) == nil, "\(name)") }
    }

    @Test func `a tenant can't be named like a path of the HTTP interface`() {
        for name in TenantID.reservedNames { #expect(TenantID(name) == nil) }
    }

    @Test func `a tenant's name has at most 63 characters`() {
        let name = String(repeating: "a", count: TenantID.lengthMax)
        #expect(TenantID(name) != nil)
        #expect(TenantID(name + "a") == nil)
    }

    @Test func `a FHIR id has at most 64 characters of its alphabet`() {
        #expect(ResourceKey.isValidID(String(repeating: "x", count: 64)))
        #expect(!ResourceKey.isValidID(String(repeating: "x", count: 65)))
        for id in ["", "a_b", "a b", "ä"] { #expect(!ResourceKey.isValidID(id), "\(id)") }
        #expect(ResourceKey.isValidID("A-z.9"))
    }

    @Test func `a position counts lines that end in CR, LF or both`() {
        let bytes = Array("ab\r\ncd\nef\rgh".utf8)
        #expect(SourcePosition.locating(0, in: bytes).description == "1:1")
        #expect(SourcePosition.locating(4, in: bytes).description == "2:1")
        #expect(SourcePosition.locating(8, in: bytes).description == "3:2")
        #expect(SourcePosition.locating(10, in: bytes).description == "4:1")
    }

    @Test func `the nearest name is suggested, and none where none is near`() {
        #expect("priorty".nearest(among: ["priority", "delay"]) == "priority")
        #expect("zzz".nearest(among: ["priority", "delay"]) == nil)
    }
}
