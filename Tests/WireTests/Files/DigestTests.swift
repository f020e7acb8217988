import Testing

@testable import Wire

struct DigestTests {
    /// The examples of FIPS 180, and lengths around the end of a block.
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func sha1IsAsPublished(_ text: String, _ hash: String) { #expect(Digest.hex(Digest.sha1(text.utf8)) == hash) }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256IsAsPublished(_ text: String, _ hash: String) { #expect(Digest.hex(Digest.sha256(text.utf8)) == hash) }

    @Test func aMillionLettersAreHashed() {
        let letters = repeatElement(UInt8(ascii: "a"), count: 1_000_000)
        #expect(Digest.hex(Digest.sha1(letters)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
        #expect(
            Digest.hex(Digest.sha256(letters)) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test(arguments: [
        (55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"), (56, "c2db330f6083854c99d4b5bfb6e8f29f201be699"),
        (63, "03f09f5b158a7a8cdad920bddc29b81c18a551f5"), (64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
        (65, "11655326c708d70319be2610e8a57d9a5b959d3b"),
    ])
    func theEndOfABlockIsNoEnd(_ count: Int, _ hash: String) {
        #expect(Digest.hex(Digest.sha1(repeatElement(UInt8(ascii: "a"), count: count))) == hash)
    }
}
