/// One member of an archive, its bytes apart.
struct ArchiveEntry {
    enum Kind {
        case file
        case folder
        case link(String)
        /// A device, a pipe, a hard link: nothing that belongs in an archive of ours.
        case other
    }

    var path: String
    var kind: Kind
    var size = 0
    var mode = 0o644
    var user = 0
    var group = 0
    /// In nanoseconds since 1970.
    var modified = 0
}

/// How an archive is packed.
public enum ArchivePacking: String, Hashable, Sendable, CaseIterable {
    /// `tar.gz`: every system unpacks it.
    case gzip
    /// `tar.zst`: smaller and faster, where libarchive has it.
    case zstd

    /// What a file's name ends in.
    var suffix: String { self == .gzip ? ".tar.gz" : ".tar.zst" }
}

/// What `stat` and archives call the sorts of files.
enum FileType {
    static let mask: UInt32 = 0o170000
    static let file: UInt32 = 0o100000
    static let folder: UInt32 = 0o040000
    static let link: UInt32 = 0o120000
}
