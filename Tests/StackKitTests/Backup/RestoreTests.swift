import Foundation
import Support
import Testing

@testable import StackKit

struct RestoreTests {
    @Test func whatWasThereIsKeptBesideIt() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots)
            let before = try stack.tree()
            try stack.write("\(stack.config)/stack.yaml", "changed")
            let restored = try await taken.backup.restore(at: Date(timeIntervalSince1970: 0))
            #expect(try stack.tree() == before)
            let former = try #require(restored.roots.first?.former)
            #expect(former == "\(stack.config).before-19700101T000000Z")
            #expect(try String(contentsOfFile: "\(former)/stack.yaml", encoding: .utf8) == "changed")
            let again = try await taken.backup.restore(at: Date(timeIntervalSince1970: 0))
            #expect(again.roots.first?.former == former + "-2")
            #expect(try stack.asides() == [])
        }
    }

    @Test func oneRootIsRestoredAloneAndElsewhere() async throws {
        try await BackedUpStack.with { stack in
            let taken = try await stack.backups.take(stack.roots)
            try stack.wipe()
            let other = "\(stack.folder)/new/disk/radarr"
            let restored = try await taken.backup.restore(only: ["radarr"], to: ["radarr": other])
            #expect(restored.roots.map(\.path) == [other])
            #expect(FileManager.default.fileExists(atPath: "\(other)/radarr.db"))
            #expect(!FileManager.default.fileExists(atPath: stack.config))
            let failure = await #expect(throws: BackupError.self) { try await taken.backup.restore(only: ["sonarr"]) }
            #expect(failure?.advice == "It holds config, radarr.")
        }
    }

    @Test func aSingleFileIsARootToo() async throws {
        try await BackedUpStack.with { stack in
            let path = "\(stack.config)/stack.yaml"
            let taken = try await stack.backups.take([BackupRoot("stack", at: path)])
            try stack.write(path, "changed")
            let restored = try await taken.backup.restore()
            #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("version: 1"))
            let former = try #require(restored.roots.first?.former)
            #expect(try String(contentsOfFile: former, encoding: .utf8) == "changed")
        }
    }

    @Test func ifOneSwapFailsAllAreUndone() async throws {
        try await withFolder { folder async throws in
            let path = folder.path
            for (name, text) in [("a", "old a"), ("a.new", "new a"), ("b", "old b")] {
                try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
            }
            let swaps = ["a", "b"].map {
                FolderSwap(staged: "\(path)/\($0).new", place: "\(path)/\($0)", former: "\(path)/\($0).before")
            }
            // `b.new` is not there.
            #expect(throws: BackupError.self) { try FolderSwap.run(swaps) }
            #expect(try String(contentsOfFile: "\(path)/a", encoding: .utf8) == "old a")
            #expect(try String(contentsOfFile: "\(path)/b", encoding: .utf8) == "old b")
            #expect(try String(contentsOfFile: "\(path)/a.new", encoding: .utf8) == "new a")
        }
    }

    /// The process is killed before, between and after the system calls of the swaps of two roots.
    @Test(arguments: 0..<6) func aKilledRestorationLosesNothing(step: Int) async throws {
        try await BackedUpStack.with { stack in
            let before = try stack.tree()
            let taken = try await stack.backups.take(stack.roots)
            try stack.write("\(stack.config)/stack.yaml", "changed since")
            try stack.write("\(stack.radarr)/config.xml", "changed since")
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = taken.backup.path as String, step = step as Int] in
                let count = Lock(0)
                _ = try await Backup(at: path)?.restore(only: nil, to: [:], at: Date(timeIntervalSince1970: 0)) { _ in
                    if count.withLock({ count in
                        defer { count += 1 }
                        return count == step
                    }) {
                        kill(getpid(), SIGKILL)
                    }
                }
            }
            // Each place holds the old or the new, whole, and the changes are there or in the former one.
            for (root, file) in [(stack.config, "stack.yaml"), (stack.radarr, "config.xml")] {
                #expect(FileManager.default.fileExists(atPath: "\(root)/\(file)"))
                let places = [root, "\(root).before-19700101T000000Z"].map { "\($0)/\(file)" }
                #expect(places.contains { (try? String(contentsOfFile: $0, encoding: .utf8)) == "changed since" })
            }
            // The next run completes it and clears away what the killed one had unpacked.
            try await taken.backup.restore()
            #expect(try stack.tree() == before)
            #expect(try stack.asides() == [])
            #expect(try !stack.formers().isEmpty)
        }
    }
}
