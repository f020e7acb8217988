/// One version of an item: its files are alike in picture and sound.
public struct Media: Model {
    public var id: Int
    /// In milliseconds.
    public var duration: Int?
    /// In kilobits a second.
    public var bitrate: Int?
    public var width: Int?
    public var height: Int?
    public var aspectRatio: Double?
    public var container: String?
    public var videoCodec: String?
    public var videoProfile: String?
    /// Such as `1080`, `4k` or `sd`.
    public var videoResolution: String?
    /// Such as `24p`.
    public var videoFrameRate: String?
    public var audioCodec: String?
    public var audioProfile: String?
    public var audioChannels: Int?
    public var displayOffset: Int?
    public var editionTitle: String?
    public var has64bitOffsets: Bool?
    public var hasVoiceActivity: Bool?
    public var optimizedForStreaming: Bool?
    /// What an optimised version was made for.
    public var target: String?
    public var title: String?
    public var proxyType: Int?
    public var selected: Bool?
    public var parts: [Part]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, duration, bitrate, width, height, aspectRatio, container, videoCodec, videoProfile, videoResolution
        case videoFrameRate, audioCodec, audioProfile, audioChannels, displayOffset, editionTitle, has64bitOffsets
        case hasVoiceActivity, optimizedForStreaming, target, title, proxyType, selected
        case parts = "Part"
    }
}

/// One file.
public struct Part: Model {
    public var id: Int
    /// Where it is downloaded, below the server's address.
    public var key: String?
    /// As the server sees it.
    public var file: String?
    /// In bytes.
    public var size: Int64?
    /// In milliseconds.
    public var duration: Int?
    public var container: String?
    public var audioProfile: String?
    public var videoProfile: String?
    /// Which previews were made, such as `sd`.
    public var indexes: String?
    /// Sent where `checkFiles` was asked for.
    public var exists: Bool?
    /// Sent where `checkFiles` was asked for.
    public var accessible: Bool?
    public var deepAnalysisVersion: Int?
    public var has64bitOffsets: Bool?
    public var hasThumbnail: Bool?
    public var optimizedForStreaming: Bool?
    public var requiredBandwidths: String?
    public var packetLength: Int?
    public var selected: Bool?
    public var streams: [Stream]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, key, file, size, duration, container, audioProfile, videoProfile, indexes, exists, accessible
        case deepAnalysisVersion, has64bitOffsets, hasThumbnail, optimizedForStreaming, requiredBandwidths, packetLength
        case selected
        case streams = "Stream"
    }
}
