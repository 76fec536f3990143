import Seal
import Testing

struct KeyRingTests {
    private let key = try! DataKey(bytes: Array(0..<32))
    private let other = try! DataKey(bytes: Array(32..<64))
    private let context = Array("main/Patient/example".utf8)

    @Test func `what was sealed opens under the same context`() throws {
        let ring = KeyRing(current: key)
        for count in [0, 1, 15, 16, 17, 4_096, 1_000_003] {
            let plaintext = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let envelope = ring.seal(plaintext, context: context)
            #expect(envelope.count == count + KeyRing.overhead)
            #expect(try ring.open(envelope, context: context) == plaintext)
        }
    }

    @Test func `every changed bit of an envelope is noticed`() {
        let ring = KeyRing(current: key)
        let envelope = ring.seal([1, 2, 3, 4], context: context)
        for bit in 0..<envelope.count * 8 {
            var changed = envelope
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SealError.self, "bit \(bit)") { try ring.open(changed, context: context) }
        }
    }

    @Test func `an envelope does not open in another place`() {
        let ring = KeyRing(current: key)
        let envelope = ring.seal([1, 2, 3], context: context)
        #expect(throws: SealError.notAuthentic) { try ring.open(envelope, context: Array("main/Patient/2".utf8)) }
    }

    @Test func `an envelope is never the same twice`() {
        let ring = KeyRing(current: key)
        #expect(ring.seal([1], context: []) != ring.seal([1], context: []))
    }

    @Test func `a short or foreign envelope is malformed`() {
        let ring = KeyRing(current: key)
        let envelope = ring.seal([], context: [])
        #expect(throws: SealError.malformedEnvelope) { try ring.open(Array(envelope.dropLast()), context: []) }
        #expect(throws: SealError.malformedEnvelope) { try ring.open([2] + envelope.dropFirst(), context: []) }
    }

    @Test func `older keys open and the current one seals`() throws {
        let old = KeyRing(current: key).seal([7], context: context)
        let ring = KeyRing(current: other, older: [key])
        #expect(try ring.open(old, context: context) == [7])
        #expect(throws: SealError.unknownKey(other.id)) {
            try KeyRing(current: key).open(ring.seal([7], context: context), context: context)
        }
    }

    @Test func `a data key is wrapped for one context only`() throws {
        let masters = KeyRing(current: key)
        let wrapped = masters.wrap(other, context: Array("main".utf8))
        let unwrapped = try masters.unwrap(wrapped, context: Array("main".utf8))
        #expect(unwrapped.id == other.id)
        let sealed = KeyRing(current: other).seal([9], context: context)
        #expect(try KeyRing(current: unwrapped).open(sealed, context: context) == [9])
        #expect(throws: SealError.notAuthentic) { try masters.unwrap(wrapped, context: Array("other".utf8)) }
        #expect(throws: SealError.notAuthentic) { try masters.open(wrapped, context: Array("main".utf8)) }
    }

    @Test func `a key has 32 bytes and an id that follows from them`() throws {
        #expect(throws: SealError.keyLength(31)) { try DataKey(bytes: Array(0..<31)) }
        #expect(throws: SealError.keyLength(33)) { try DataKey(bytes: Array(0..<33)) }
        #expect(try DataKey(bytes: Array(0..<32)).id == key.id)
        #expect(key.id != other.id)
        #expect(key.id.description.count == 16)
        #expect("\(key)" == "key \(key.id)")
    }

    @Test func `derived keys differ by label and salt`() {
        let ids = [
            key.derived("journal", salt: [1]).id, key.derived("journal", salt: [2]).id,
            key.derived("rows", salt: [1]).id, other.derived("journal", salt: [1]).id, key.id,
        ]
        #expect(Set(ids).count == ids.count)
        #expect(key.derived("journal", salt: [1]).id == ids[0])
    }
}
