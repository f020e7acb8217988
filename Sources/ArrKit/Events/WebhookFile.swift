public import FoundationEssentials

/// A file, as a webhook has it.
public struct WebhookFile: Model {
    /// The application's number for it.
    public var id: Int
    /// Below the series', movie's or artist's folder.
    public var relativePath: String?
    /// As the application sees it.
    public var path: String?
    /// As people read it, such as `WEBDL-1080p`.
    public var quality: String?
    /// Higher for a proper or repack.
    public var qualityVersion: Int?
    /// Who made the release.
    public var releaseGroup: String?
    /// The release's name it was imported from.
    public var sceneName: String?
    /// What the indexer said of the release, from Radarr.
    public var indexerFlags: String?
    /// In bytes.
    public var size: Int64?
    /// When it came into the library.
    public var dateAdded: Date?
    /// The languages it was taken to have.
    public var languages: [Language]
    /// What is in it, where it was looked into.
    public var mediaInfo: WebhookMediaInfo?
    /// Where it was imported from.
    public var sourcePath: String?
    /// Where it was moved to when it was deleted; absent where there is no recycle bin.
    public var recycleBinPath: String?
    /// Its name before it was renamed, below the folder.
    public var previousRelativePath: String?
    /// Its whole path before it was renamed.
    public var previousPath: String?
}

/// What is in a file, as a webhook has it.
public struct WebhookMediaInfo: Model {
    /// Such as 5.1.
    public var audioChannels: Double?
    /// Such as `EAC3`.
    public var audioCodec: String?
    /// Three letters each.
    public var audioLanguages: [String]
    /// In pixels.
    public var height: Int?
    /// In pixels.
    public var width: Int?
    /// Three letters each.
    public var subtitles: [String]
    /// Such as `x265`.
    public var videoCodec: String?
    /// `HDR` or empty.
    public var videoDynamicRange: String?
    /// Such as `HDR10` or `DV`.
    public var videoDynamicRangeType: String?
}

/// The files an upgrade deleted, or whether a deleted series or movie took its files with it.
public enum DeletedFiles: Model {
    /// Each of them.
    case files([WebhookFile])
    /// Whether they were deleted from the disk too.
    case all(Bool)

    /// Reads either; throws for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let isAll = try? container.decode(Bool.self) {
            self = .all(isAll)
        } else {
            self = .files(try container.decode([WebhookFile].self))
        }
    }

    /// Writes what was read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .files(let files): try container.encode(files)
        case .all(let isAll): try container.encode(isAll)
        }
    }
}
