import Foundation
import Support
import Testing

@testable import StackKit

struct BackupDamageTests {
    @Test func verifyingReadsEverything() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots)
            let verified = try await taken.backup.verify()
            #expect(verified.files == taken.manifest.entries.count { $0.isFile })
            #expect(verified.databases == 2)
            #expect(verified.size == taken.manifest.size)
            #expect(verified.notes == [])
        }
    }

    @Test func aFlippedBitAnywhereIsFound() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots)
            let whole = [UInt8](try Data(contentsOf: URL(filePath: taken.backup.path)))
            // Not among them: the first bytes of gzip that say when and where, which nobody reads.
            for place in stride(from: 10, to: whole.count - 8, by: max(1, whole.count / 100)) {
                var bytes = whole
                bytes[place] ^= 0x10
                try Data(bytes).write(to: URL(filePath: taken.backup.path))
                await #expect(throws: BackupError.self, "byte \(place)") { try await taken.backup.verify() }
            }
        }
    }

    @Test func aCutBackupIsFoundAndRestoresNothing() async throws {
        try await BackedUpStack.with { stack in
            let before = try stack.tree()
            let taken = try await stack.backups.take(stack.roots)
            let whole = [UInt8](try Data(contentsOf: URL(filePath: taken.backup.path)))
            for length in [0, 1, 9, 100, whole.count / 2, whole.count - 1] {
                try Data(whole[..<length]).write(to: URL(filePath: taken.backup.path))
                let failure = await #expect(throws: BackupError.self) { try await taken.backup.restore() }
                #expect(failure?.code == .damaged || failure?.code == .notABackup, "\(length) bytes")
                #expect(try stack.tree() == before)
                #expect(try stack.asides() == [])
            }
        }
    }

    @Test func anotherFileIsNoBackup() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "maestrarr-20261129T171500Z.tar.gz").path
            try Data("no archive at all".utf8).write(to: URL(filePath: path))
            let backup = try #require(Backup(at: path))
            #expect(backup.date == Date(timeIntervalSince1970: 1_795_972_500))
            #expect(throws: BackupError.self) { try backup.manifest() }
            #expect(Backup(at: "/srv/maestrarr-yesterday.tar.gz") == nil)
            #expect(Backup(at: "/srv/other-20261129T171500Z.tar.gz") == nil)
        }
    }
}

extension BackedUpStack {
    /// What a restoration left beside the roots.
    func asides() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains(".restoring-") }
    }

    /// What was there before a restoration.
    func formers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains(".before-") }.sorted()
    }
}
