/// What a name can say of a file.
public struct NamingFile: Hashable, Sendable {
    /// The release's name; `nil` or empty for a file that was found, not grabbed.
    public var sceneName: String?
    /// Where the file lies now, best below its work's folder; names keep of it what stands between folder and
    /// extension.
    public var path: String?
    /// True for a file in the library, false for one that is about to come in.
    public var isImported: Bool
    /// The quality's title in the application's settings, such as `WEBDL-1080p`.
    public var quality: String
    /// 1 for the first release; a proper or repack is 2 or more.
    public var version: Int
    /// How often the release's name says `REAL`.
    public var real: Int
    /// Who made the release.
    public var releaseGroup: String?
    /// The checksum in the release's name, as anime has it.
    public var releaseHash: String?
    /// Such as `Director's Cut`. Radarr.
    public var edition: String?
    /// What a look into the file found; `nil` where there was none.
    public var media: NamingMedia?
    /// The formats that fit the file and are to be included in names, in the application's order.
    public var customFormats: [String]

    /// A file of which no more is known than is given.
    public init(
        quality: String, sceneName: String? = nil, path: String? = nil, isImported: Bool = true, version: Int = 1,
        real: Int = 0,
        releaseGroup: String? = nil, releaseHash: String? = nil, edition: String? = nil, media: NamingMedia? = nil,
        customFormats: [String] = []
    ) {
        (self.quality, self.sceneName, self.path, self.isImported) = (quality, sceneName, path, isImported)
        (self.version, self.real, self.releaseGroup) = (version, real, releaseGroup)
        (self.releaseHash, self.edition, self.media) = (releaseHash, edition, media)
        self.customFormats = customFormats
    }
}
