extension NZBGet {
    /// A version such as 26.0, its pre-release part left out.
    public struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
        /// The number before the point.
        public var major: Int
        /// The number behind the point.
        public var minor: Int

        /// A version to compare with, such as `Version(25, 3)`.
        public init(_ major: Int, _ minor: Int) { (self.major, self.minor) = (major, minor) }

        init(_ text: String) {
            let numbers = text.split { !$0.isNumber }.prefix(2).map { Int($0) ?? 0 } + [0, 0]
            self.init(numbers[0], numbers[1])
        }

        /// By the first number, then the second.
        public static func < (left: Self, right: Self) -> Bool {
            (left.major, left.minor) < (right.major, right.minor)
        }

        /// Such as `25.3`.
        public var description: String { "\(major).\(minor)" }
    }

    /// What this server's version can do. Throws `ServiceError`.
    public func capabilities() async throws -> Capabilities { Capabilities(of: try await version()) }

    /// What a version of NZBGet can do.
    public struct Capabilities: Hashable, Sendable {
        /// The version that can do it.
        public let version: Version

        /// What that version can do.
        public init(of version: Version) { self.version = version }

        /// Edits name their place in the text (18.0); before, a number of its own came in between.
        public var editsWithoutOffset: Bool { version >= .plainEdits }
        /// Extensions can be listed, installed and removed (23.0).
        public var managesExtensions: Bool { version >= .extensions }
        /// It tells about its machine, its tools and its libraries (24.2).
        public var describesItsSystem: Bool { version >= .systemInfo }
        /// It measures how fast a news server is (24.2).
        public var measuresNewsServers: Bool { version >= .serverSpeed }
        /// Its speeds pass 2 GB a second, and it tells how large the disk is (24.2).
        public var tellsWideRates: Bool { version >= Version(24, 2) }
        /// It measures how fast a disk is (24.3).
        public var measuresDisks: Bool { version >= .diskSpeed }
        /// It tells the space where unfinished downloads are (24.3).
        public var tellsIntermediateSpace: Bool { version >= Version(24, 3) }
        /// It measures how fast the network is (24.6).
        public var measuresItsNetwork: Bool { version >= .networkSpeed }
        /// Unpacked files get better names, a stage of its own (24.6).
        public var renamesUnpackedFiles: Bool { version >= Version(24, 6) }
        /// Volumes of news servers come whole, whatever is asked for (25.0).
        public var tellsWholeVolumes: Bool { version >= .wholeVolumes }
        /// It picks a category by the file itself (25.3).
        public var picksCategories: Bool { version >= .autoCategory }
        /// It looks its own settings over (26.0).
        public var checksItsHealth: Bool { version >= .health }
    }
}

extension NZBGet.Version {
    static let plainEdits = Self(18, 0)
    static let extensions = Self(23, 0)
    static let systemInfo = Self(24, 2)
    static let serverSpeed = Self(24, 2)
    static let diskSpeed = Self(24, 3)
    static let networkSpeed = Self(24, 6)
    static let wholeVolumes = Self(25, 0)
    static let autoCategory = Self(25, 3)
    static let health = Self(26, 0)
}
