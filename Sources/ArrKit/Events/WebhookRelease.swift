public import FoundationEssentials

/// A release, as a webhook has it: when it is grabbed, imported, or waits for a person.
public struct WebhookRelease: Model {
    /// The name it was posted under; `title` where it waits for a person.
    public var releaseTitle: String?
    /// The name it was posted under, where it waits for a person.
    public var title: String?
    /// As people read it, such as `WEBDL-1080p`.
    public var quality: String?
    /// Higher for a proper or repack.
    public var qualityVersion: Int?
    /// Who made it.
    public var releaseGroup: String?
    /// Where it was found, as the application calls the indexer.
    public var indexer: String?
    /// In bytes.
    public var size: Int64?
    /// What its formats are worth.
    public var customFormatScore: Int?
    /// The names of the formats that fit it.
    public var customFormats: [String]
    /// The languages it was taken to have.
    public var languages: [Language]
    /// What the indexer said of it, such as `freeleech`.
    public var indexerFlags: [String]
    /// `singleEpisode`, `multiEpisode` or `seasonPack`.
    public var releaseType: String?
    /// The indexer's categories, from Prowlarr.
    public var categories: [String]
    /// The indexer's genres, from Prowlarr.
    public var genres: [String]
    /// When it was posted, from Prowlarr.
    public var publishDate: Date?
}

/// The formats that fit a release or file, as a webhook has them.
public struct WebhookFormats: Model {
    /// Number and name of each.
    public var customFormats: [CustomFormat]
    /// What they are worth together.
    public var customFormatScore: Int?
}
