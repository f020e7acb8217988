public import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of backups; files in it that are none are never touched.
public struct BackupFolder: Hashable, Sendable {
    /// Where it is; made with mode 0700 where it is not.
    public let path: String

    /// Names the folder, absolute.
    public init(_ path: String) { self.path = path }

    /// A new backup, and what is not as it should be about it.
    public struct Taken: Hashable, Sendable {
        /// The archive.
        public var backup: Backup
        /// What is in it.
        public var manifest: BackupManifest
        /// In sentences; empty for a perfect one.
        public var notes: [String] { manifest.notes }
    }

    /// Makes a backup. Throws `BackupError` and leaves nothing behind.
    ///
    /// - Parameters:
    ///   - roots: What is backed up, each under its name.
    ///   - leavingOut: Files that must not be in it, absolute: the vault's key before all others.
    ///   - versions: Of the services, for whoever reads the manifest.
    ///   - program: The program and its version.
    @concurrent @discardableResult public func take(
        _ roots: [BackupRoot], leavingOut: Set<String> = [], versions: [String: String] = [:],
        program: String = "maestrarr", packing: ArchivePacking = .gzip, at date: Date = Date()
    ) async throws -> Taken {
        try BackupRoot.check(roots)
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw BackupError(path, "written") }
        return try await locked {
            try sweep()
            var manifest = BackupManifest(
                made: date, program: program, roots: roots.map { .init(name: $0.name, path: $0.path) },
                versions: versions)
            manifest.made = Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
            var staging = try BackupStaging(in: "\(path)/\(Self.aside)\(UInt32.random(in: 0 ... .max))", manifest)
            defer { try? FileManager.default.removeItem(atPath: staging.folder) }
            for root in roots { try staging.add(root, forbidden: leavingOut.union([path])) }
            let backup = free(date, packing)
            let archive = "\(staging.folder)/archive"
            try Self.write(staging, to: archive, packing)
            guard unsafe rename(archive, backup.path) == 0 else { throw BackupError(backup.path, "written") }
            Self.sync(path)
            return Taken(backup: backup, manifest: staging.manifest)
        }
    }

    /// Every backup in the folder, the newest first; empty where there is no folder.
    public func list() throws(BackupError) -> [Backup] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            guard FileManager.default.fileExists(atPath: path) else { return [] }
            throw BackupError(path, "read", number: EACCES)
        }
        return names.compactMap { Backup(at: "\(path)/\($0)") }.sorted { ($0.date, $0.path) > ($1.date, $1.path) }
    }

    /// Removes the backups that `retention` does not keep, once the newest one has been verified. Throws `BackupError`.
    ///
    /// - Returns: The removed ones.
    @concurrent @discardableResult public func prune(_ retention: BackupRetention) async throws -> [Backup] {
        try await locked {
            let all = try list()
            // A folder of broken backups must not lose its old ones.
            guard let newest = all.first else { return [] }
            _ = try await newest.verify()
            let kept = retention.kept(of: all.map(\.date))
            let removed = all.filter { !kept.contains($0.date) }
            for backup in removed {
                guard unsafe unlink(backup.path) == 0 else { throw BackupError(backup.path, "removed") }
            }
            return removed
        }
    }

    private static let aside = ".staging-"

    /// What a killed run left.
    private func sweep() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: path) where name.hasPrefix(Self.aside) {
            try FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
    }

    private func free(_ date: Date, _ packing: ArchivePacking) -> Backup {
        let stem = "\(path)/\(Backup.prefix)\(Backup.stamp(date))"
        var file = stem + packing.suffix
        var number = 2
        while FileManager.default.fileExists(atPath: file) {
            file = "\(stem)-\(number)\(packing.suffix)"
            number += 1
        }
        return Backup(file, date)
    }

    private func locked<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await FileLock.holding("\(path)/.lock", within: .seconds(5), body) } catch let error
            as VaultError
        {
            throw BackupError(error.code == .busy ? .busy : .inaccessible, error.finding, error.advice)
        }
    }

    private static func write(_ staging: BackupStaging, to path: String, _ packing: ArchivePacking) throws(BackupError)
    {
        let writer = try ArchiveWriter(path, packing)
        let manifest: [UInt8]
        do { manifest = try Document(encoding: staging.manifest).jsonBytes(indented: true) } catch {
            throw BackupError(.inaccessible, "The manifest cannot be written.", "Set the machine's clock.")
        }
        let made = Int(staging.manifest.made.timeIntervalSince1970) * 1_000_000_000
        try writer.add(ArchiveEntry(path: BackupManifest.name, kind: .file, modified: made), manifest)
        for (place, entry) in staging.manifest.entries.enumerated() {
            var member = ArchiveEntry(
                path: entry.path, kind: .file, size: entry.size, mode: entry.mode, user: entry.user,
                group: entry.group, modified: entry.modified)
            switch entry.kind {
            case .file, .database: try writer.add(member, from: staging.copy(place))
            case .folder:
                member.kind = .folder
                try writer.add(member)
            case .link:
                member.kind = .link(entry.target ?? "")
                try writer.add(member)
            }
        }
        try writer.finish()
    }

    /// Forces a rename to the disk; a file system that cannot do that is no reason to fail.
    static func sync(_ folder: String) {
        let file = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = fsync(file)
        close(file)
    }
}
