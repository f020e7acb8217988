extension Season: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.seasonNumber, .monitored]) {
        Season(seasonNumber: 0, monitored: false, images: [])
    } take: { value, field, member in
        switch field {
        case .seasonNumber: value.seasonNumber = try member.requiredInt()
        case .monitored: value.monitored = try member.requiredBool()
        case .statistics: value.statistics = member.model()
        case .images: value.images = member.list()
        }
    }
}

extension Season {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case seasonNumber, monitored, statistics, images
    }
}

extension Season.Statistics: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(
        CodingKeys.self,
        required: [.episodeFileCount, .episodeCount, .totalEpisodeCount, .sizeOnDisk, .percentOfEpisodes]
    ) {
        Season.Statistics(
            episodeFileCount: 0, episodeCount: 0, totalEpisodeCount: 0, sizeOnDisk: 0, releaseGroups: [],
            percentOfEpisodes: 0, releaseTypes: [], episodeFileQualities: [])
    } take: { value, field, member in
        switch field {
        case .nextAiring: value.nextAiring = member.date
        case .previousAiring: value.previousAiring = member.date
        case .episodeFileCount: value.episodeFileCount = try member.requiredInt()
        case .episodeCount: value.episodeCount = try member.requiredInt()
        case .totalEpisodeCount: value.totalEpisodeCount = try member.requiredInt()
        case .sizeOnDisk: value.sizeOnDisk = try member.requiredInt64()
        case .releaseGroups: value.releaseGroups = member.list()
        case .percentOfEpisodes: value.percentOfEpisodes = try member.requiredDouble()
        case .monitoredEpisodeCount: value.monitoredEpisodeCount = member.int
        case .releaseTypes: value.releaseTypes = member.list()
        case .episodeFileQualities: value.episodeFileQualities = member.list()
        }
    }
}

extension Season.Statistics {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case nextAiring, previousAiring, episodeFileCount, episodeCount, totalEpisodeCount, sizeOnDisk, releaseGroups,
            percentOfEpisodes, monitoredEpisodeCount, releaseTypes, episodeFileQualities
    }
}
