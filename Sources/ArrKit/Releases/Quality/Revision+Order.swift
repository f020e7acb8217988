extension Revision {
    /// Which attempt it is: 1 for the first, and how often the name says `REAL`.
    public init(version: Int = 1, real: Int = 0, isRepack: Bool = false) {
        self.init(version: version, real: real, isRepack: Optional(isRepack))
    }

    /// Whether this attempt replaces another at the same quality: `REAL` outranks any version, and that a release is a
    /// repack says nothing of its rank.
    public func outranks(_ other: Revision) -> Bool { (real, version) > (other.real, other.version) }
}

extension ReleaseQuality {
    /// A quality and an attempt at it.
    public init(_ quality: Quality, _ revision: Revision = Revision(version: 1, real: 0, isRepack: false)) {
        self.init(quality: quality, revision: revision)
    }
}

extension ReleaseQuality: CustomStringConvertible {
    /// Such as `WEBDL-1080p`, `HDTV-720p v2` or `Bluray-1080p Repack v3 Real`.
    public var description: String {
        var text = quality.name
        if revision.isRepack == true { text += " Repack" }
        if revision.version != 1 { text += " v\(revision.version)" }
        if revision.real > 0 { text += revision.real == 1 ? " Real" : " Real×\(revision.real)" }
        return text
    }
}
