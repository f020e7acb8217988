public import FoundationEssentials

/// What is in a backup: every file with its hash, and nothing that tells whose machine it is from but the paths.
public struct BackupManifest: Hashable, Sendable, Codable {
    /// What it is called in the archive, where it comes first.
    static let name = "manifest.json"
    /// The newest format this program knows.
    public static let newest = 1
    /// The largest that is read, in bytes.
    static let limit = 64 << 20

    /// What was backed up, and from where.
    public struct Root: Hashable, Sendable, Codable {
        /// The first part of its entries' paths.
        public var name: String
        /// Where it was, and goes back to.
        public var path: String
    }

    /// One file, folder or link.
    public struct Entry: Hashable, Sendable, Codable {
        /// What it is.
        public enum Kind: String, Hashable, Sendable, Codable {
            /// A file of any sort.
            case file
            /// A SQLite database, copied as of one moment.
            case database
            /// A folder, its entries apart.
            case folder
            /// A symbolic link that stays inside its root.
            case link
        }

        /// From the root's name on, with slashes.
        public var path: String
        /// What it is.
        public var kind: Kind
        /// In bytes; zero for folders and links.
        public var size: Int
        /// Of a file's bytes, in hexadecimal digits; empty for folders and links.
        public var sha256: String
        /// The twelve bits of `chmod`.
        public var mode: Int
        /// The owner's number.
        public var user: Int
        /// The group's number.
        public var group: Int
        /// In nanoseconds since 1970.
        public var modified: Int
        /// Where a link leads.
        public var target: String?
        /// False for a file that kept changing while it was read, and for a database that was damaged already.
        public var isSound: Bool

        init(_ path: String, _ kind: Kind, mode: Int, user: Int, group: Int, modified: Int, target: String? = nil) {
            (self.path, self.kind, self.mode, self.user, self.group) = (path, kind, mode, user, group)
            (self.modified, self.target, self.size, self.sha256, self.isSound) = (modified, target, 0, "", true)
        }

        var isFile: Bool { kind == .file || kind == .database }
    }

    /// Which way entries are written.
    public var format = newest
    /// When the first file was read.
    public var made: Date
    /// The program and its version.
    public var program: String
    /// What was backed up.
    public var roots: [Root]
    /// Versions of services at the time, as they were given.
    public var versions: [String: String]
    /// Folders before what is in them.
    public var entries: [Entry]
    /// What was left out or is not as it should be, in sentences.
    public var notes: [String]

    /// All files together, in bytes.
    public var size: Int { entries.reduce(0) { $0 + $1.size } }

    init(reading bytes: [UInt8], _ archive: String) throws(BackupError) {
        let damaged = BackupError(.damaged, "The manifest of \(archive) cannot be read.", "Use another backup.")
        guard let document = try? Document(json: bytes), let format = document["format"].int else { throw damaged }
        guard format <= Self.newest else {
            throw BackupError(
                .newer, "\(archive) is of format \(format), and this program knows \(Self.newest).",
                "Update the program.")
        }
        let drift = Drift()
        guard let manifest: BackupManifest = try? document.decode(drift: drift), drift.losses == 0 else {
            throw damaged
        }
        self = manifest
    }

    init(made: Date, program: String, roots: [Root], versions: [String: String]) {
        (self.made, self.program, self.roots, self.versions) = (made, program, roots, versions)
        (entries, notes) = ([], [])
    }
}
