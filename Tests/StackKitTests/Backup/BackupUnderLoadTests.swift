import Foundation
import Support
import Testing

@testable import StackKit

/// Another process writes a database all the while: each of its transactions is in the backup whole or not at all.
@Suite(.enabled(if: Requirement.program("python3").runs, "python3 writes the database"))
struct BackupUnderLoadTests {
    /// Two tables that have as many rows in every state that was ever committed, and a count of the transactions.
    private static let writer = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
        db.execute("PRAGMA journal_mode=" + sys.argv[2])
        db.execute("PRAGMA synchronous=OFF")
        for table in "ab":
            db.execute(f"CREATE TABLE {table}(id INTEGER PRIMARY KEY, v BLOB)")
        db.execute("CREATE TABLE total(n INTEGER)")
        db.execute("INSERT INTO total VALUES (0)")
        def write(count):
            db.execute("BEGIN IMMEDIATE")
            for _ in range(count):
                for table in "ab":
                    db.execute(f"INSERT INTO {table}(v) VALUES (randomblob(2000))")
                db.execute("UPDATE total SET n = n + 1")
            for table in "ab":
                db.execute(f"DELETE FROM {table} WHERE id <= (SELECT n FROM total) - 6000")
            db.execute("COMMIT")
        write(5000)
        print("ready", flush=True)
        while True:
            write(1)
        """

    @Test(arguments: ["WAL", "DELETE"]) func aBackupUnderWriteLoadIsWhole(journal: String) async throws {
        try await BackedUpStack.with { stack in
            let path = "\(stack.radarr)/busy.db"
            let sum = "SELECT (SELECT count(*) FROM a) || ' ' || (SELECT count(*) FROM b) || ' ' || n FROM total"
            var taken: [BackupFolder.Taken] = []
            var counts: [Int] = []
            try await Program.with("python3", ["-c", Self.writer, path, journal]) { program in
                #expect(try await program.firstLine() == Array("ready".utf8))
                for _ in 0..<3 {
                    counts.append(try Self.count(path))
                    taken.append(try await stack.backups.take(stack.roots))
                }
                counts.append(try Self.count(path))
                #expect(program.isRunning)
            }
            // It was written all the time, and the writer got on.
            #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
            for (place, taken) in taken.enumerated() {
                #expect(taken.notes == [])
                let entry = try #require(taken.manifest.entries.first { $0.path == "radarr/busy.db" })
                #expect(entry.kind == .database && entry.isSound)
                // The log is in the copy and not beside it.
                #expect(!taken.manifest.entries.contains { $0.path.hasPrefix("radarr/busy.db-") })
                let verified = try await taken.backup.verify()
                #expect(verified.databases == 3)
                try stack.wipe()
                try await taken.backup.restore()
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
                #expect(Digest.hex(Digest.sha256(bytes)) == entry.sha256)
                let restored = try SQLiteDatabase(path, .shared)
                #expect(try restored.problems() == [])
                let parts = try restored.column(sum).first?.split(separator: " ").compactMap { Int($0) } ?? []
                try #require(parts.count == 3)
                #expect(parts[0] == parts[1] && parts[0] == min(parts[2], 6000))
                #expect(counts[place]...counts[place + 1] ~= parts[2])
            }
        }
    }

    private static func count(_ path: String) throws -> Int {
        Int(try SQLiteDatabase(path, .shared).column("SELECT n FROM total").first ?? "") ?? -1
    }
}
