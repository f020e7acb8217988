import Foundation
import Support
import Testing

@testable import StackKit

struct VaultFileTests {
    @Test(arguments: [0o640, 0o604, 0o660, 0o606, 0o610, 0o601]) func aWiderModeIsRefused(wider: Int) async throws {
        try await TestVault.with(["a": "one"]) { test in
            guard case .file(let keyFile) = test.key else { return }
            for path in [test.path, keyFile] {
                try set(wider, on: path)
                let failure = test.failure()
                #expect(failure?.code == .exposed)
                #expect(failure?.advice.contains("chmod 600 \(path)") == true)
                try set(0o600, on: path)
            }
            try set(0o400, on: test.path)
            #expect(test.failure() == nil)
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func aFileOfSomebodyElseIsRefused() async throws {
        try await TestVault.with { test in
            let result = unsafe chown(test.path, 4242, 4242)
            try #require(result == 0)
            #expect(test.failure()?.code == .exposed)
            #expect(test.failure()?.finding.contains("4242") == true)
        }
    }

    @Test func aFolderAndAPipeAreNoVault() async throws {
        try await withFolder { folder in
            let key = folder.appending(path: "key").path
            try VaultKey.makeFile(at: key)
            #expect(throws: VaultError.self) { try Vault(at: folder.path, key: .file(key)) }
            let pipe = folder.appending(path: "pipe").path
            let made = unsafe mkfifo(pipe, 0o600)
            try #require(made == 0)
            #expect(throws: VaultError.self) { try Vault(at: pipe, key: .file(key)) }
        }
    }

    @Test func aKeyFileIsReadOnlyWhereItIsOne() async throws {
        try await TestVault.with { test in
            guard case .file(let keyFile) = test.key else { return }
            try AtomicFile(keyFile).replace(with: Array("hunter2".utf8), mode: 0o600)
            #expect(test.failure()?.code == .unusable)
            #expect(test.failure()?.description.contains("hunter2") == false)
            try FileManager.default.removeItem(atPath: keyFile)
            #expect(test.failure()?.code == .missing)
        }
    }

    /// Each of many writers at once adds a secret; a lost update would lose one.
    @Test func writersDoNotUndoOneAnother() async throws {
        try await TestVault.with { test in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        let own = try Vault(at: test.path, key: test.key)
                        try await own.set("secret-\(number)", to: Secret("value \(number)"))
                    }
                }
                try await group.waitForAll()
            }
            #expect(try test.vault.names().count == 24)
        }
    }

    @Test func aLockThatIsNotReleasedIsNotWaitedForForever() async throws {
        try await TestVault.with { test in
            let file = unsafe open("\(test.path).lock", O_RDWR)
            try #require(file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0)
            defer { close(file) }
            let failure = await #expect(throws: VaultError.self) {
                try await FileLock.holding("\(test.path).lock", within: .milliseconds(60)) {}
            }
            #expect(failure?.code == .busy)
        }
    }

    @Test func nothingIsLeftAside() async throws {
        try await TestVault.with(["a": "one"]) { test in
            try await test.vault.set("b", to: "two")
            let folder = URL(filePath: test.path).deletingLastPathComponent().path
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["key", "vault", "vault.lock"])
            #expect(try mode(of: "\(test.path).lock") == 0o600)
        }
    }

    private func set(_ mode: Int, on path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
