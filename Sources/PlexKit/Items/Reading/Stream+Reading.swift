extension Stream: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.streamType, .codec]) {
        Stream(streamType: .video, codec: "")
    } take: { value, field, member in
        switch field {
        case .id: value.id = member.int
        case .streamType: value.streamType = try member.required()
        case .index: value.index = member.int
        case .key: value.key = member.string
        case .codec: value.codec = try member.requiredString()
        case .codecID: value.codecID = member.string
        case .format: value.format = member.string
        case .profile: value.profile = member.string
        case .title: value.title = member.string
        case .displayTitle: value.displayTitle = member.string
        case .extendedDisplayTitle: value.extendedDisplayTitle = member.string
        case .language: value.language = member.string
        case .languageTag: value.languageTag = member.string
        case .languageCode: value.languageCode = member.string
        case .bitrate: value.bitrate = member.int
        case .bitDepth: value.bitDepth = member.int
        case .default: value.default = member.bool
        case .selected: value.selected = member.bool
        case .forced: value.forced = member.bool
        case .hearingImpaired: value.hearingImpaired = member.bool
        case .original: value.original = member.bool
        case .dub: value.dub = member.bool
        case .channels: value.channels = member.int
        case .audioChannelLayout: value.audioChannelLayout = member.string
        case .samplingRate: value.samplingRate = member.int
        case .width: value.width = member.int
        case .height: value.height = member.int
        case .codedWidth: value.codedWidth = member.int
        case .codedHeight: value.codedHeight = member.int
        case .frameRate: value.frameRate = member.double
        case .level: value.level = member.int
        case .refFrames: value.refFrames = member.int
        case .scanType: value.scanType = member.string
        case .hasScalingMatrix: value.hasScalingMatrix = member.bool
        case .chromaLocation: value.chromaLocation = member.string
        case .chromaSubsampling: value.chromaSubsampling = member.string
        case .colorPrimaries: value.colorPrimaries = member.string
        case .colorRange: value.colorRange = member.string
        case .colorSpace: value.colorSpace = member.string
        case .colorTrc: value.colorTrc = member.string
        case .dolbyVisionPresent: value.dolbyVisionPresent = member.bool
        case .dolbyVisionProfile: value.dolbyVisionProfile = member.int
        case .dolbyVisionLevel: value.dolbyVisionLevel = member.int
        case .dolbyVisionVersion: value.dolbyVisionVersion = member.string
        case .dolbyVisionBasePresent: value.dolbyVisionBasePresent = member.bool
        case .dolbyVisionBaseCompatibility: value.dolbyVisionBaseCompatibility = member.int
        case .dolbyVisionEnhancementPresent: value.dolbyVisionEnhancementPresent = member.bool
        case .dolbyVisionMetadataPresent: value.dolbyVisionMetadataPresent = member.bool
        case .closedCaptions: value.closedCaptions = member.bool
        case .embeddedInVideo: value.embeddedInVideo = member.string
        case .headerCompression: value.headerCompression = member.bool
        case .streamIdentifier: value.streamIdentifier = member.string
        }
    }
}
