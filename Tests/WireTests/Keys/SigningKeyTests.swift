import Testing

@testable import Wire

@Suite struct SigningKeyTests {
    private func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.utf8.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
    }

    /// The first three of RFC 8032, section 7.1.
    static let vectors = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ]

    @Test(arguments: vectors) func signaturesAreThoseOfTheStandard(
        _ seed: String, _ publicKey: String, _ message: String, _ signature: String
    ) throws {
        let key = try #require(SigningKey(seed: Secret(Base64URL.encode(bytes(seed)))))
        #expect(key.publicKey == bytes(publicKey))
        #expect(key.signature(of: bytes(message)) == bytes(signature))
        #expect(SigningKey.isSigned(bytes(message), by: bytes(signature), publicKey: bytes(publicKey)))
    }

    @Test func whatWasChangedIsNotSigned() {
        let key = SigningKey()
        let signature = key.signature(of: [1, 2, 3])
        #expect(SigningKey.isSigned([1, 2, 3], by: signature, publicKey: key.publicKey))
        #expect(!SigningKey.isSigned([1, 2, 4], by: signature, publicKey: key.publicKey))
        #expect(!SigningKey.isSigned([1, 2, 3], by: signature, publicKey: SigningKey().publicKey))
        #expect(!SigningKey.isSigned([1, 2, 3], by: Array(signature.dropLast()), publicKey: key.publicKey))
        #expect(!SigningKey.isSigned([1, 2, 3], by: signature, publicKey: []))
    }

    @Test func aSeedIsNotPrinted() throws {
        let key = SigningKey()
        #expect(!"\(key)".contains(key.seed.reveal()))
        #expect(SigningKey(seed: key.seed) == key)
        #expect(SigningKey(seed: Secret(key.seed.reveal() + "A")) == nil)
    }

    @Test func digestsAreThoseOfTheStandard() {
        #expect(
            Digest.sha256(Array("abc".utf8))
                == bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    }

    @Test(arguments: 0..<70) func base64URLIsReadBack(count: Int) {
        var generator = Seeded(UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let text = Base64URL.encode(bytes)
        #expect(Base64URL.decode(text) == bytes)
        #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }

    @Test(arguments: ["a", "ab=", "a+b/", "ab c", "é"]) func whatIsNoBase64URLIsRefused(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
