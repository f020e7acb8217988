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
        case .bitrateMode: value.bitrateMode = member.string
        case .requiredBandwidths: value.requiredBandwidths = member.string
        case .duration: value.duration = member.int
        case .decision: value.decision = member.string
        case .location: value.location = member.string
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
        case .visualImpaired: value.visualImpaired = member.bool
        case .width: value.width = member.int
        case .height: value.height = member.int
        case .codedWidth: value.codedWidth = member.int
        case .codedHeight: value.codedHeight = member.int
        case .frameRate: value.frameRate = member.double
        case .level: value.level = member.int
        case .refFrames: value.refFrames = member.int
        case .anamorphic: value.anamorphic = member.string
        case .pixelAspectRatio: value.pixelAspectRatio = member.string
        case .pixelFormat: value.pixelFormat = member.string
        case .frameRateMode: value.frameRateMode = member.string
        case .cabac: value.cabac = member.int
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
        case .canAutoSync: value.canAutoSync = member.bool
        case .container: value.container = member.string
        case .perfectMatch: value.perfectMatch = member.bool
        case .providerTitle: value.providerTitle = member.string
        case .score: value.score = member.int
        case .sourceKey: value.sourceKey = member.string
        case .transient: value.transient = member.bool
        case .userID: value.userID = member.int
        case .provider: value.provider = member.string
        case .minLines: value.minLines = member.int
        case .timed: value.timed = member.bool
        case .gain: value.analysis.value.gain = member.double
        case .albumGain: value.analysis.value.albumGain = member.double
        case .gainOffset: value.analysis.value.gainOffset = member.double
        case .loudness: value.analysis.value.loudness = member.double
        case .lra: value.analysis.value.lra = member.double
        case .albumRange: value.analysis.value.albumRange = member.double
        case .peak: value.analysis.value.peak = member.double
        case .albumPeak: value.analysis.value.albumPeak = member.double
        case .threshold: value.analysis.value.threshold = member.double
        case .startRamp: value.analysis.value.startRamp = member.string
        case .endRamp: value.analysis.value.endRamp = member.string
        case .loudnessAnalysisVersion: value.analysis.value.loudnessAnalysisVersion = member.int
        case .canNormalizeLoudness: value.analysis.value.canNormalizeLoudness = member.bool
        }
    }
}

extension Stream {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, streamType, index, key, codec, codecID, format, profile, title, displayTitle, extendedDisplayTitle
        case language, languageTag, languageCode, bitrate, bitrateMode, requiredBandwidths, duration, decision
        case location, bitDepth, `default`, selected, forced, hearingImpaired, original, dub, channels
        case audioChannelLayout, samplingRate, visualImpaired, width, height, codedWidth, codedHeight, frameRate
        case level, refFrames, anamorphic, pixelAspectRatio, pixelFormat, frameRateMode, cabac, scanType
        case hasScalingMatrix, chromaLocation, chromaSubsampling, colorPrimaries, colorRange, colorSpace, colorTrc
        case closedCaptions, embeddedInVideo, headerCompression, streamIdentifier, canAutoSync, container
        case perfectMatch, providerTitle, score, sourceKey, transient, userID, provider, minLines, timed, gain
        case albumGain, gainOffset, loudness, lra, albumRange, peak, albumPeak, threshold, startRamp, endRamp
        case loudnessAnalysisVersion, canNormalizeLoudness
        case dolbyVisionPresent = "DOVIPresent"
        case dolbyVisionProfile = "DOVIProfile"
        case dolbyVisionLevel = "DOVILevel"
        case dolbyVisionVersion = "DOVIVersion"
        case dolbyVisionBasePresent = "DOVIBLPresent"
        case dolbyVisionBaseCompatibility = "DOVIBLCompatID"
        case dolbyVisionEnhancementPresent = "DOVIELPresent"
        case dolbyVisionMetadataPresent = "DOVIRPUPresent"
    }
}
