public import struct FoundationEssentials.Date
internal import Wire

/// One state a stack was in or was meant to be in: its files, and the images they meant.
public struct Revision: Hashable, Sendable {
    /// Counted from one.
    public var number: Int
    /// What is known about it.
    public var meta: Meta
    /// The image of each service as it ran; empty until it has run.
    public var images: [String: PinnedImage]

    /// What is known about a revision besides its files.
    public struct Meta: Hashable, Sendable, Codable {
        /// When it was written.
        public var written: Date
        /// When it last came to run, healthy; `nil` where it never did.
        public var applied: Date?
        /// The project's name.
        public var project: String
        /// Where the relative paths of its files begin.
        public var folder: String
        /// The active profiles.
        public var profiles: [String]
        /// SHA-256 of the compose file and the env file, to tell whether another has the same content.
        public var content: String
        /// A few words of whoever applied it.
        public var note: String?
        /// Which host each service is on, where there is more than one.
        public var hosts: [String: String]
    }

    /// True where it has run at least once.
    public var hasRun: Bool { meta.applied != nil }
}

/// An image by what it is, not by what it is called.
public struct PinnedImage: Hashable, Sendable, Codable {
    /// The compose file's name for it.
    public var reference: String
    /// The image's content: `sha256:` and 64 digits.
    public var id: String
    /// Where a registry has that content; `nil` for an image that was made on the host.
    public var digest: String?

    /// What pins it: the name with the digest behind, or the content's own id.
    public var pinned: String {
        guard let digest, let at = digest.lastIndex(of: "@") else { return id }
        let name = reference.prefix { $0 != "@" }
        return name.isEmpty ? digest : "\(name)\(digest[at...])"
    }
}

/// What a revision is made of: the bytes of its files.
public struct StackFiles: Hashable, Sendable {
    /// The compose file.
    public var compose: [UInt8]
    /// The env file; empty without one. It may hold passwords.
    public var env: [UInt8]

    /// Files as they were read.
    public init(compose: [UInt8], env: [UInt8] = []) { (self.compose, self.env) = (compose, env) }

    /// The same for the same content.
    var digest: String {
        Digest.hex(Digest.sha256(compose)) + Digest.hex(Digest.sha256(env))
    }
}
