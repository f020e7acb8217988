import Foundation
import Support
import Testing

@testable import StackKit

struct GeneratedSecretTests {
    @Test func keysLookLikeKeysAndNoTwoAreAlike() {
        let keys = (0..<200).map { _ in Secret.apiKey().reveal() }
        #expect(Set(keys).count == 200)
        #expect(keys.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
        // Every digit comes up: of 6400 each has some 400.
        let counts = Dictionary(grouping: keys.joined()) { $0 }.mapValues(\.count)
        #expect(counts.count == 16 && counts.values.allSatisfy { 280...520 ~= $0 })
    }

    @Test func passwordsAreLongEnough() {
        #expect(Secret.password().reveal().count == 24)
        #expect(Secret.password(length: 1).reveal().count == 12)
        #expect(Secret.password(length: 40).reveal().count == 40)
    }

    @Test func aHashOfQBittorrentsIsReadAndWritten() throws {
        let hash = QBittorrentPassword("hunter2")
        let read = try #require(QBittorrentPassword(setting: hash.setting))
        #expect(read == hash)
        #expect(read.matches("hunter2"))
        #expect(!read.matches("hunter3"))
        #expect(QBittorrentPassword("hunter2") != hash)
        for bad in ["", "@ByteArray()", "@ByteArray(AAAA:BBBB)", "hunter2", hash.setting + "x"] {
            #expect(QBittorrentPassword(setting: bad) == nil)
        }
    }

    /// Python's hashlib is another hand's implementation.
    @Test(.enabled(if: Requirement.program("python3").runs, "python3 checks the hash"))
    func theHashIsPythonsToo() async throws {
        let script = """
            import base64, hashlib, sys
            password, salt = sys.argv[1].encode(), bytes.fromhex(sys.argv[2])
            key = hashlib.pbkdf2_hmac('sha512', password, salt, 100000, 64)
            print(base64.b64encode(key).decode())
            """
        for (password, salt) in [
            ("adminadmin", [UInt8](0..<16)),
            (
                "pässwörd 🔑 " + String(repeating: "x", count: 200),
                [UInt8](repeating: 0xff, count: 16)
            ),
        ] {
            let expected = try await Program.with(
                "python3", ["-c", script, password, Digest.hex(salt)]
            ) { String(decoding: try await $0.firstLine(), as: UTF8.self) }
            let hash = QBittorrentPassword(Secret(password), salt: salt)
            #expect(Data(hash.key).base64EncodedString() == expected)
            #expect(hash.setting.hasSuffix(":\(expected))"))
        }
    }
}
