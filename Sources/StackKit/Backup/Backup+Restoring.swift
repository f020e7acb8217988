public import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Backup {
    /// What a restoration put where.
    public struct Restored: Hashable, Sendable {
        /// One root.
        public struct Root: Hashable, Sendable {
            /// Its name in the backup.
            public var name: String
            /// Where it is now.
            public var path: String
            /// Where what was there before is kept; `nil` where nothing was.
            public var former: String?
        }

        /// In the order of the manifest.
        public var roots: [Root] = []
        /// What is not as it was, in sentences.
        public var notes: [String] = []
    }

    /// Puts roots back: unpacked beside their places, every hash and every database checked, then swapped in at once.
    ///
    /// What was there stays beside it as `….before-DATE`, for a person to remove. Stop the services first: a program
    /// that has a file open goes on writing to the former one. Throws `BackupError`, and then nothing has changed.
    ///
    /// - Parameters:
    ///   - names: The roots to restore; all where it is `nil`.
    ///   - places: Where a root goes if not to where it was, by name; absolute.
    @concurrent @discardableResult public func restore(
        only names: Set<String>? = nil, to places: [String: String] = [:], at date: Date = Date()
    ) async throws -> Restored {
        try await restore(only: names, to: places, at: date) { _ in }
    }

    func restore(
        only names: Set<String>?, to places: [String: String], at date: Date, step: @Sendable (Int) -> Void
    ) async throws -> Restored {
        let reader = try ArchiveReader(path)
        let manifest = try BackupReading.manifest(from: reader, path)
        let roots = try chosen(manifest, names, places)
        let parents = Set(roots.map { Self.parent(of: $0.path) }).sorted()
        for parent in parents { try Self.makeFolder(parent) }
        return try await Self.locked(parents[...]) {
            for root in roots { try Self.sweep(root.path) }
            let folders = roots.map { ($0.name, "\($0.path)\(Self.aside)\(UInt32.random(in: 0 ... .max))") }
            var staging = RestoreStaging(manifest, [String: String](uniqueKeysWithValues: folders))
            defer { staging.remove() }
            try staging.fill(from: reader, path)
            let swaps = zip(roots, folders).map { root, folder in
                FolderSwap(staged: folder.1, place: root.path, former: Self.former(root.path, date))
            }
            let wasThere = roots.map { FileManager.default.fileExists(atPath: $0.path) }
            try FolderSwap.run(swaps, step: step)
            var restored = Restored(notes: staging.notes + manifest.notes)
            for ((root, swap), wasThere) in zip(zip(roots, swaps), wasThere) {
                restored.roots.append(.init(name: root.name, path: root.path, former: wasThere ? swap.former : nil))
            }
            return restored
        }
    }

    private func chosen(
        _ manifest: BackupManifest, _ names: Set<String>?, _ places: [String: String]
    ) throws(BackupError) -> [BackupRoot] {
        let known = manifest.roots.map(\.name)
        for name in (names ?? []).union(places.keys).sorted() where !known.contains(name) {
            throw BackupError(
                .badRoot, "There is no `\(name)` in \(path).", "It holds \(known.joined(separator: ", ")).")
        }
        let roots = manifest.roots.filter { names?.contains($0.name) ?? true }
            .map { BackupRoot($0.name, at: places[$0.name] ?? $0.path) }
        try BackupRoot.check(roots)
        return roots
    }

    private static let aside = ".restoring-"

    /// What a killed restoration left: unpacked, and never in its place.
    private static func sweep(_ place: String) throws {
        let (parent, name) = (parent(of: place), place.split(separator: "/").last ?? "")
        for found in try FileManager.default.contentsOfDirectory(atPath: parent)
        where found.hasPrefix("\(name)\(aside)") {
            try FileManager.default.removeItem(atPath: "\(parent)/\(found)")
        }
    }

    private static func former(_ place: String, _ date: Date) -> String {
        let first = "\(place).before-\(stamp(date))"
        var path = first
        var number = 2
        while FileManager.default.fileExists(atPath: path) {
            path = "\(first)-\(number)"
            number += 1
        }
        return path
    }

    private static func parent(of path: String) -> String {
        let end = path.lastIndex(of: "/") ?? path.startIndex
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    /// On a new machine the folders above are not there yet.
    private static func makeFolder(_ path: String) throws(BackupError) {
        do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
            throw BackupError(path, "made", number: EACCES)
        }
    }

    /// Two restorations at once would unpack over one another.
    private static func locked<Value>(
        _ folders: ArraySlice<String>, _ body: () async throws -> Value
    ) async throws -> Value {
        guard let first = folders.first else { return try await body() }
        do {
            return try await FileLock.holdingFolder(first, within: .seconds(5)) {
                try await locked(folders.dropFirst(), body)
            }
        } catch let error as VaultError {
            throw BackupError(error.code == .busy ? .busy : .inaccessible, error.finding, error.advice)
        }
    }
}
