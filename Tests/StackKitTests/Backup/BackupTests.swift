import Foundation
import Support
import Testing

@testable import StackKit

struct BackupTests {
    @Test(arguments: ArchivePacking.allCases) func backupWipeRestoreIsIdentical(packing: ArchivePacking) async throws {
        try await BackedUpStack.with { stack in
            let before = try stack.tree()
            let taken = try await stack.backups.take(stack.roots, packing: packing)
            #expect(taken.notes == [])
            #expect(try stack.tree() == before)
            try stack.wipe()
            let restored = try await taken.backup.restore()
            #expect(restored.notes == [])
            #expect(restored.roots.map(\.former) == [nil, nil])
            #expect(try stack.tree() == before)
            let database = try SQLiteDatabase("\(stack.radarr)/radarr.db", .shared)
            #expect(try database.column("SELECT count(*) FROM movies") == ["500"])
        }
    }

    @Test func theSecondBackupOfWhatWasRestoredHasTheSameHashes() async throws {
        try await BackedUpStack.with { stack in
            let first = try await stack.backups.take(stack.roots)
            try stack.wipe()
            try await first.backup.restore()
            let second = try await stack.backups.take(stack.roots)
            #expect(second.manifest.entries == first.manifest.entries)
        }
    }

    @Test func theArchiveIsForItsOwnerAndTellsNoHostName() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots, versions: ["radarr": "5.26.2"])
            #expect(try mode(of: taken.backup.path) == 0o600)
            #expect(try mode(of: stack.backups.path) == 0o700)
            let manifest = try taken.backup.manifest()
            #expect(manifest == taken.manifest)
            #expect(manifest.versions == ["radarr": "5.26.2"])
            #expect(!(try Document(encoding: manifest).json()).contains(ProcessInfo.processInfo.hostName))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: stack.backups.path).sorted() == [
                    ".lock", taken.backup.name,
                ])
        }
    }

    @Test(.enabled(if: Requirement.program("tar").runs, "tar unpacks it")) func anyTarUnpacksIt() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots)
            let target = "\(stack.folder)/by-hand"
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            try await Program.run("tar", ["-xzf", taken.backup.path, "-C", target])
            for path in ["stack.yaml", "names with spaces/Amélie – 映画.txt", "vault"] {
                let hand = try Data(contentsOf: URL(filePath: "\(target)/config/\(path)"))
                #expect(try hand == Data(contentsOf: URL(filePath: "\(stack.config)/\(path)")))
            }
        }
    }

    @Test func theVaultsKeyAndTheBackupsThemselvesStayOutside() async throws {
        try await BackedUpStack.with { stack in
            let key = "\(stack.config)/vault.key"
            try stack.write(key, "key")
            let inner = BackupFolder("\(stack.config)/backups")
            try await inner.take(stack.roots)
            let taken = try await inner.take(stack.roots, leavingOut: [key])
            #expect(!taken.manifest.entries.contains { $0.path.contains("vault.key") || $0.path.contains("backups") })
            #expect(taken.notes.count == 2)
        }
    }

    @Test func whatServicesMakeAnewIsLeftOut() async throws {
        try await BackedUpStack.with { stack in
            try stack.write("\(stack.radarr)/logs/radarr.txt", "log")
            try stack.write("\(stack.radarr)/MediaCover/1/poster.jpg", "image")
            try stack.write("\(stack.radarr)/radarr.pid", "1")
            let taken = try await stack.backups.take([
                BackupRoot("radarr", at: stack.radarr, leavingOut: BackupRoot.remade)
            ])
            #expect(
                taken.manifest.entries.map(\.path) == [
                    "radarr", "radarr/config.xml", "radarr/logged.db", "radarr/radarr.db",
                ])
        }
    }

    @Test func whatIsNoFileIsNoted() async throws {
        try await BackedUpStack.with { stack in
            let pipe = unsafe mkfifo("\(stack.config)/pipe", 0o600)
            try #require(pipe == 0)
            try FileManager.default.createSymbolicLink(
                atPath: "\(stack.config)/out", withDestinationPath: "/etc/hostname")
            let taken = try await stack.backups.take(stack.roots)
            #expect(taken.notes.count == 2)
            #expect(taken.notes.contains { $0.contains("/pipe is no file") })
            #expect(taken.notes.contains { $0.contains("/out is a link out of") })
            try stack.wipe()
            try await taken.backup.restore()
            #expect(!FileManager.default.fileExists(atPath: "\(stack.config)/pipe"))
        }
    }

    @Test func aDamagedDatabaseIsKeptAsItIsAndSaidToBe() async throws {
        try await BackedUpStack.with { stack in
            let path = "\(stack.radarr)/radarr.db"
            var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            for place in 4096..<bytes.count where place % 3 == 0 { bytes[place] = 0xAA }
            try Data(bytes).write(to: URL(filePath: path))
            try Data((Array("SQLite format 3\0".utf8) + [1, 2, 3])).write(to: URL(filePath: "\(stack.radarr)/logs.db"))
            let taken = try await stack.backups.take(stack.roots)
            #expect(taken.notes.filter { $0.contains("is damaged, and so is its copy") }.count == 2)
            _ = try await taken.backup.verify()
            try stack.wipe()
            try await taken.backup.restore()
            #expect(try Data(contentsOf: URL(filePath: "\(stack.radarr)/logs.db")).count == 19)
        }
    }

    @Test func aBackupThatFailsLeavesNothing() async throws {
        try await BackedUpStack.with { stack async throws in
            let failure = await #expect(throws: BackupError.self) {
                try await stack.backups.take(stack.roots + [BackupRoot("sonarr", at: "\(stack.folder)/none")])
            }
            #expect(failure?.code == .inaccessible)
            #expect(try FileManager.default.contentsOfDirectory(atPath: stack.backups.path) == [".lock"])
        }
    }

    @Test(arguments: [
        [BackupRoot("a", at: "relative")], [BackupRoot("a", at: "/srv/../etc")], [BackupRoot("a", at: "/")], [],
        [BackupRoot("a", at: "/srv/a"), BackupRoot("a", at: "/srv/b")], [BackupRoot("../a", at: "/srv/a")],
        [BackupRoot("a", at: "/srv"), BackupRoot("b", at: "/srv/b")], [BackupRoot("manifest.json", at: "/srv")],
    ]) func rootsThatCannotBePutBackAreRefused(roots: [BackupRoot]) async throws {
        try await withFolder { folder async throws in
            let failure = await #expect(throws: BackupError.self) { try await BackupFolder(folder.path).take(roots) }
            #expect(failure?.code == .badRoot)
        }
    }
}
