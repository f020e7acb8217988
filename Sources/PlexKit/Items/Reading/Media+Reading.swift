extension Media: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.id]) {
        Media(id: 0, parts: [])
    } take: { value, field, member in
        switch field {
        case .id: value.id = try member.requiredInt()
        case .duration: value.duration = member.int
        case .bitrate: value.bitrate = member.int
        case .width: value.width = member.int
        case .height: value.height = member.int
        case .aspectRatio: value.aspectRatio = member.double
        case .container: value.container = member.string
        case .videoCodec: value.videoCodec = member.string
        case .videoProfile: value.videoProfile = member.string
        case .videoResolution: value.videoResolution = member.string
        case .videoFrameRate: value.videoFrameRate = member.string
        case .audioCodec: value.audioCodec = member.string
        case .audioProfile: value.audioProfile = member.string
        case .audioChannels: value.audioChannels = member.int
        case .displayOffset: value.displayOffset = member.int
        case .editionTitle: value.editionTitle = member.string
        case .has64bitOffsets: value.has64bitOffsets = member.bool
        case .hasVoiceActivity: value.hasVoiceActivity = member.bool
        case .optimizedForStreaming: value.optimizedForStreaming = member.bool
        case .target: value.target = member.string
        case .title: value.title = member.string
        case .proxyType: value.proxyType = member.int
        case .selected: value.selected = member.bool
        case .uuid: value.uuid = member.string
        case .aperture: value.aperture = member.string
        case .exposure: value.exposure = member.string
        case .iso: value.iso = member.int
        case .lens: value.lens = member.string
        case .make: value.make = member.string
        case .model: value.model = member.string
        case .parts: member.append(to: &value.parts)
        }
    }
}

extension Part: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.id]) {
        Part(id: 0, streams: [])
    } take: { value, field, member in
        switch field {
        case .id: value.id = try member.requiredInt()
        case .key: value.key = member.string
        case .file: value.file = member.string
        case .size: value.size = member.int64
        case .duration: value.duration = member.int
        case .container: value.container = member.string
        case .audioProfile: value.audioProfile = member.string
        case .videoProfile: value.videoProfile = member.string
        case .indexes: value.indexes = member.string
        case .exists: value.exists = member.bool
        case .accessible: value.accessible = member.bool
        case .deepAnalysisVersion: value.deepAnalysisVersion = member.int
        case .has64bitOffsets: value.has64bitOffsets = member.bool
        case .hasThumbnail: value.hasThumbnail = member.bool
        case .optimizedForStreaming: value.optimizedForStreaming = member.bool
        case .requiredBandwidths: value.requiredBandwidths = member.string
        case .packetLength: value.packetLength = member.int
        case .selected: value.selected = member.bool
        case .decision: value.decision = member.string
        case .protocol: value.protocol = member.string
        case .syncItemId: value.syncItemId = member.int
        case .syncState: value.syncState = member.string
        case .streams: member.append(to: &value.streams)
        }
    }
}
