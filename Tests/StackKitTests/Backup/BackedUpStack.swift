import Foundation
import Support
import Testing

@testable import StackKit

/// A made-up stack's files, a folder of backups beside them, and what they look like.
struct BackedUpStack {
    let folder: String
    var config: String { "\(folder)/stack" }
    var radarr: String { "\(folder)/radarr" }
    var backups: BackupFolder { BackupFolder("\(folder)/backups") }
    var roots: [BackupRoot] { [BackupRoot("config", at: config), BackupRoot("radarr", at: radarr)] }

    static func with(_ body: (BackedUpStack) async throws -> Void) async throws {
        try await withFolder { folder in
            let stack = BackedUpStack(folder: folder.path)
            try stack.make()
            try await body(stack)
        }
    }

    private func make() throws {
        try write("\(config)/stack.yaml", "version: 1\nservices: {}\n")
        try write("\(config)/revisions/1/compose.yaml", "services:\n  radarr: {}\n")
        try write("\(config)/names with spaces/Amélie – 映画.txt", "text")
        try write("\(config)/empty.txt", "")
        try write("\(config)/vault", String(repeating: "sealed ", count: 40_000), mode: 0o600)
        try write("\(config)/hook.sh", "#!/bin/sh\n", mode: 0o755)
        let manager = FileManager.default
        try manager.createDirectory(atPath: "\(config)/nothing in here", withIntermediateDirectories: true)
        try manager.createSymbolicLink(atPath: "\(config)/current", withDestinationPath: "revisions/1")
        try write("\(radarr)/config.xml", "<Config><ApiKey>0</ApiKey></Config>")
        do {
            let database = try SQLiteDatabase("\(radarr)/radarr.db", .new)
            _ = try database.column("CREATE TABLE movies(id INTEGER PRIMARY KEY, title TEXT)")
            _ = try database.column(
                "INSERT INTO movies(title) WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                    + "SELECT hex(randomblob(40)) FROM n")
        }
        do {
            let logged = try SQLiteDatabase("\(radarr)/logged.db", .new)
            _ = try logged.column("PRAGMA journal_mode=WAL")
            _ = try logged.column("CREATE TABLE t(x)")
            for number in 0..<20 { _ = try logged.column("INSERT INTO t VALUES (\(number))") }
        }
        if geteuid() == 0 {
            for path in try manager.subpathsOfDirectory(atPath: radarr) {
                let result = unsafe lchown("\(radarr)/\(path)", 1000, 1001)
                try #require(result == 0)
            }
        }
        // Dates that are not now.
        for path in try manager.subpathsOfDirectory(atPath: config).sorted(by: >) where path != "current" {
            try manager.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)], ofItemAtPath: "\(config)/\(path)")
        }
    }

    func write(_ path: String, _ text: String, mode: Int = 0o644) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    func wipe() throws {
        for path in [config, radarr] { try FileManager.default.removeItem(atPath: path) }
    }

    /// Names, kinds, owners, modes, dates, links and the hash of every byte of both trees.
    func tree() throws -> [String] {
        try [config, radarr].flatMap { root in
            try ([""] + FileManager.default.subpathsOfDirectory(atPath: root).sorted()).map { path in
                var status = stat()
                let result = unsafe lstat("\(root)/\(path)", &status)
                try #require(result == 0)
                let isLink = status.st_mode & S_IFMT == S_IFLNK
                let isFile = status.st_mode & S_IFMT == S_IFREG
                let bytes = isFile ? Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)"))) : []
                let target = isLink ? try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)") : ""
                // SQLite has files beside a database while it is read, which changes the date of their folder.
                let date = root == radarr && path.isEmpty ? 0 : status.modified
                let rest = "\(status.st_uid):\(status.st_gid) \(date)"
                return
                    "\(path) \(String(status.st_mode, radix: 8)) \(rest) \(target) \(Digest.hex(Digest.sha256(bytes)))"
            }
        }
    }
}
