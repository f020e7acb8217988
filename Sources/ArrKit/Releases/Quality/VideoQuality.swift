/// What a video was copied from and how large its picture is, in terms that Sonarr and Radarr share.
///
/// The applications number and spell the same quality differently; a `VideoQuality` stands for the thing itself, and
/// `Quality` for what one of them calls it. A DVD counts as 480 lines, which is what Sonarr says and Radarr leaves
/// open.
public struct VideoQuality: Hashable, Sendable {
    /// What it was copied from.
    public var source: Source
    /// Lines of the picture; `nil` where the quality says nothing of it, as with `cam`.
    public var resolution: Resolution?
    /// What sets it apart from others of that source and resolution.
    public var modifier: Modifier

    /// A quality by its three parts; not every combination is one that an application knows.
    public init(_ source: Source, _ resolution: Resolution? = nil, _ modifier: Modifier = .none) {
        (self.source, self.resolution, self.modifier) = (source, resolution, modifier)
    }

    /// Nothing is known of it.
    public static let unknown = Self(.unknown)

    /// What a video was copied from, from the worst to the best.
    public enum Source: UInt8, Hashable, Sendable, CaseIterable, Comparable {
        /// Not said.
        case unknown
        /// A film before it was finished.
        case workprint
        /// Filmed from the screen.
        case cam
        /// Filmed from the screen, with sound from the hall's own feed.
        case telesync
        /// Scanned from the reel.
        case telecine
        /// Broadcast, over air, cable or satellite.
        case television
        /// A DVD.
        case dvd
        /// Recorded from what a streaming service showed, and encoded anew.
        case webRip
        /// What a streaming service sent, as it came.
        case webDL
        /// A Blu-ray disc, or the HD DVD of its day.
        case bluray

        /// The worse one is less.
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// Lines of a picture.
    public enum Resolution: Int16, Hashable, Sendable, CaseIterable, Comparable {
        /// 360 lines; no application has a quality for it.
        case p360 = 360
        /// 480 lines, an American DVD's.
        case p480 = 480
        /// 540 lines; no application has a quality for it.
        case p540 = 540
        /// 576 lines, a European DVD's.
        case p576 = 576
        /// 720 lines.
        case p720 = 720
        /// 1080 lines.
        case p1080 = 1080
        /// 2160 lines, also called 4K.
        case p2160 = 2160

        /// The smaller one is less.
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// What sets a quality apart from others of its source and resolution.
    public enum Modifier: UInt8, Hashable, Sendable, CaseIterable {
        /// Nothing.
        case none
        /// A DVD with a region code, released early in a part of the world.
        case regional
        /// A DVD meant for critics.
        case screener
        /// A broadcast as it came, not encoded anew.
        case rawHD
        /// A whole disc with its menus.
        case brDisk
        /// The disc's own streams in another container, nothing encoded anew.
        case remux
    }
}
