/// One version of an item: its files are alike in picture and sound.
public struct Media: Model {
    /// The version's number, which is in another space than rating keys.
    public var id: Int
    /// In milliseconds.
    public var duration: Int?
    /// In kilobits a second.
    public var bitrate: Int?
    /// The picture's width in pixels.
    public var width: Int?
    /// The picture's height in pixels.
    public var height: Int?
    /// Width by height, such as 2.35.
    public var aspectRatio: Double?
    /// What holds picture and sound together, such as `mkv`.
    public var container: String?
    /// What the picture is encoded with, such as `hevc`.
    public var videoCodec: String?
    /// A variety of that encoding, such as `main 10`.
    public var videoProfile: String?
    /// Such as `1080`, `4k` or `sd`.
    public var videoResolution: String?
    /// Such as `24p`.
    public var videoFrameRate: String?
    /// What the first sound track is encoded with, such as `eac3`.
    public var audioCodec: String?
    /// A variety of that encoding, such as `ma` or `lc`.
    public var audioProfile: String?
    /// How many channels the first sound track has: 6 for 5.1.
    public var audioChannels: Int?
    /// A number the server sends with some videos, of which Plex says nothing more.
    public var displayOffset: Int?
    /// Which cut it is, where versions of one item differ by that.
    public var editionTitle: String?
    /// Whether its index is made for more than four gigabytes; MP4 only.
    public var has64bitOffsets: Bool?
    /// Whether spoken stretches were found, by which subtitles are aligned.
    public var hasVoiceActivity: Bool?
    /// True where playing can begin before all of it has come; MP4 only.
    public var optimizedForStreaming: Bool?
    /// What an optimised version was made for.
    public var target: String?
    /// Names an optimised version.
    public var title: String?
    /// 42 for an optimised version; absent for originals.
    public var proxyType: Int?
    /// True for the version that is played, in a session.
    public var selected: Bool?
    /// Names a version of a live programme.
    public var uuid: String?
    /// The aperture a photograph was taken with, such as `f/2.8`.
    public var aperture: String?
    /// How long a photograph was exposed, such as `1/60`.
    public var exposure: String?
    /// The sensitivity a photograph was taken with.
    public var iso: Int?
    /// The lens a photograph was taken with.
    public var lens: String?
    /// Who made the camera.
    public var make: String?
    /// The camera's model.
    public var model: String?
    /// Its files: more than one where it was split, such as `cd1` and `cd2`.
    public var parts: [Part]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, duration, bitrate, width, height, aspectRatio, container, videoCodec, videoProfile, videoResolution
        case videoFrameRate, audioCodec, audioProfile, audioChannels, displayOffset, editionTitle, has64bitOffsets
        case hasVoiceActivity, optimizedForStreaming, target, title, proxyType, selected, uuid
        case aperture, exposure, iso, lens, make, model
        case parts = "Part"
    }
}

/// One file.
public struct Part: Model {
    /// The file's number, which is in another space than rating keys and versions.
    public var id: Int
    /// Where it is downloaded, below the server's address.
    public var key: String?
    /// As the server sees it.
    public var file: String?
    /// In bytes.
    public var size: Int64?
    /// In milliseconds.
    public var duration: Int?
    /// What holds picture and sound together, such as `mkv`.
    public var container: String?
    /// A variety of the first sound track's encoding, such as `ma`.
    public var audioProfile: String?
    /// A variety of the picture's encoding, such as `main 10`.
    public var videoProfile: String?
    /// Which previews were made, such as `sd`.
    public var indexes: String?
    /// Sent where `checkFiles` was asked for.
    public var exists: Bool?
    /// Sent where `checkFiles` was asked for.
    public var accessible: Bool?
    /// How thoroughly the file was looked into; absent where it was not.
    public var deepAnalysisVersion: Int?
    /// Whether its index is made for more than four gigabytes; MP4 only.
    public var has64bitOffsets: Bool?
    /// Whether a picture of it was made.
    public var hasThumbnail: Bool?
    /// True where playing can begin before all of it has come; MP4 only.
    public var optimizedForStreaming: Bool?
    /// Kilobits a second that playing needs, for buffers of growing size, separated by commas.
    public var requiredBandwidths: String?
    /// The length of a packet, where the container has packets of one length.
    public var packetLength: Int?
    /// True for the file that is played, in a session.
    public var selected: Bool?
    /// What becomes of it, in a session: `directplay`, `transcode` or `copy`.
    public var decision: String?
    /// How it is sent, in a session: `http`, `hls` or `dash`.
    public var `protocol`: String?
    /// The number of its copy on a device.
    public var syncItemId: Int?
    /// How far that copy has come.
    public var syncState: String?
    /// Picture, sound tracks and subtitles; single items only.
    public var streams: [Stream]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, key, file, size, duration, container, audioProfile, videoProfile, indexes, exists, accessible
        case deepAnalysisVersion, has64bitOffsets, hasThumbnail, optimizedForStreaming, requiredBandwidths, packetLength
        case selected, decision, `protocol`, syncItemId, syncState
        case streams = "Stream"
    }
}
