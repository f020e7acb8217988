extension NamingMedia {
    /// What is written for a name in braces; `nil` where the name is not about media.
    func value(of token: NamingToken) -> String? {
        let filter = token.argument
        switch token.name {
        case .mediaVideo, .mediaVideoCodec: return video
        case .mediaVideoBitDepth: return String(bitDepth > 0 ? bitDepth : 8)
        case .mediaVideoDynamicRange: return dynamicRange
        case .mediaVideoDynamicRangeType: return dynamicRangeType
        case .media3D: return is3D ? "3D" : ""
        case .mediaAudio, .mediaAudioCodec: return audio
        case .mediaAudioChannels: return channelsText
        case .mediaAudioLanguages:
            return NamingLanguages.listed(audioLanguages, filter: filter, leavingOutEnglish: true)
        case .mediaAudioLanguagesAll: return NamingLanguages.listed(audioLanguages, filter: filter)
        case .mediaSubtitleLanguages, .mediaSubtitleLanguagesAll:
            return NamingLanguages.listed(subtitles, filter: filter)
        case .mediaSimple: return "\(video) \(audio)"
        case .mediaFull:
            let heard = NamingLanguages.listed(audioLanguages, filter: filter, leavingOutEnglish: true)
            return "\(video) \(audio)\(heard) \(NamingLanguages.listed(subtitles, filter: filter))"
        default: return nil
        }
    }

    /// One digit behind the point, whatever the value.
    private var channelsText: String {
        guard channels > 0, channels < 1000 else { return "" }
        let tenths = Int(channels * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
