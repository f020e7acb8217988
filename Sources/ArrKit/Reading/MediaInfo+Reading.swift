extension MediaInfo: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: []) {
        MediaInfo(audioStreams: [], subtitleStreams: [])
    } take: { value, field, member in
        switch field {
        case .audioBitrate: value.audioBitrate = member.int64
        case .audioChannels: value.audioChannels = member.double
        case .audioCodec: value.audioCodec = member.string
        case .audioLanguages: value.audioLanguages = member.string
        case .audioStreamCount: value.audioStreamCount = member.int
        case .videoBitDepth: value.videoBitDepth = member.int
        case .videoBitrate: value.videoBitrate = member.int64
        case .videoCodec: value.videoCodec = member.string
        case .videoFps: value.videoFps = member.double
        case .videoDynamicRange: value.videoDynamicRange = member.string
        case .videoDynamicRangeType: value.videoDynamicRangeType = member.string
        case .resolution: value.resolution = member.string
        case .runTime: value.runTime = member.string
        case .scanType: value.scanType = member.string
        case .subtitles: value.subtitles = member.string
        case .audioStreams: value.audioStreams = member.list()
        case .subtitleStreams: value.subtitleStreams = member.list()
        }
    }
}

extension MediaInfo {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case audioBitrate, audioChannels, audioCodec, audioLanguages, audioStreamCount, videoBitDepth, videoBitrate,
            videoCodec, videoFps, videoDynamicRange, videoDynamicRangeType, resolution, runTime, scanType, subtitles,
            audioStreams, subtitleStreams
    }
}

extension MediaCover: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.coverType]) {
        MediaCover(coverType: "")
    } take: { value, field, member in
        switch field {
        case .coverType: value.coverType = Kind(rawValue: try member.requiredString())
        case .url: value.url = member.string
        case .remoteUrl: value.remoteUrl = member.string
        }
    }
}

extension MediaCover {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case coverType, url, remoteUrl
    }
}

extension Language: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.id]) {
        Language(id: 0)
    } take: { value, field, member in
        switch field {
        case .id: value.id = try member.requiredInt()
        case .name: value.name = member.string
        case .nameLower: value.nameLower = member.string
        }
    }
}

extension Language {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, nameLower
    }
}
