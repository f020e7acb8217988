internal import FoundationEssentials
extension MovieFile: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(
        CodingKeys.self,
        required: [.size, .dateAdded, .quality, .qualityCutoffNotMet]
    ) {
        MovieFile(
            id: 0, movieId: 0, size: 0, dateAdded: Date(timeIntervalSince1970: 0), languages: [],
            quality: ReleaseQuality(quality: Quality(id: 0, name: ""), revision: Revision(version: 0, real: 0)),
            customFormats: [], qualityCutoffNotMet: false)
    } take: { value, field, member in
        switch field {
        case .id: value.id = ID(rawValue: member.int ?? 0)
        case .movieId: value.movieId = ID(rawValue: member.int ?? 0)
        case .relativePath: value.relativePath = member.string
        case .path: value.path = member.string
        case .size: value.size = try member.requiredInt64()
        case .dateAdded: value.dateAdded = try member.required()
        case .originalFilePath: value.originalFilePath = member.string
        case .sceneName: value.sceneName = member.string
        case .releaseGroup: value.releaseGroup = member.string
        case .edition: value.edition = member.string
        case .languages: value.languages = member.list()
        case .quality: value.quality = try member.required()
        case .customFormats: value.customFormats = member.list()
        case .customFormatScore: value.customFormatScore = member.int
        case .indexerFlags: value.indexerFlags = member.int
        case .mediaInfo: value.mediaInfo = member.model()
        case .qualityCutoffNotMet: value.qualityCutoffNotMet = try member.requiredBool()
        }
    }
}

extension MovieFile {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, movieId, relativePath, path, size, dateAdded, originalFilePath, sceneName, releaseGroup, edition,
            languages, quality, customFormats, customFormatScore, indexerFlags, mediaInfo, qualityCutoffNotMet
    }
}
