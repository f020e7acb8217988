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
