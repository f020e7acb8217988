extension Series: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(
        CodingKeys.self,
        required: [
            .title, .year, .status, .runtime, .tvdbId, .monitored, .seriesType, .seasonFolder, .useSceneNumbering,
        ]
    ) {
        Series(
            id: 0, title: "", alternateTitles: [], year: 0, status: "", runtime: 0, genres: [], images: [], tvdbId: 0,
            malIds: [], aniListIds: [], monitored: false, seasons: [], seriesType: "", qualityProfileId: 0,
            seasonFolder: false,
            useSceneNumbering: false, tags: [], languageProfileId: 0)
    } take: { value, field, member in
        switch field {
        case .id: value.id = ID(rawValue: member.int ?? 0)
        case .title: value.title = try member.requiredString()
        case .alternateTitles: value.alternateTitles = member.list()
        case .sortTitle: value.sortTitle = member.string
        case .cleanTitle: value.cleanTitle = member.string
        case .titleSlug: value.titleSlug = member.string
        case .year: value.year = try member.requiredInt()
        case .overview: value.overview = member.string
        case .status: value.status = Status(rawValue: try member.requiredString())
        case .ended: value.ended = member.bool
        case .network: value.network = member.string
        case .airTime: value.airTime = member.string
        case .nextAiring: value.nextAiring = member.date
        case .previousAiring: value.previousAiring = member.date
        case .firstAired: value.firstAired = member.date
        case .lastAired: value.lastAired = member.date
        case .runtime: value.runtime = try member.requiredInt()
        case .certification: value.certification = member.string
        case .genres: value.genres = member.list()
        case .ratings: value.ratings = member.model()
        case .images: value.images = member.list()
        case .remotePoster: value.remotePoster = member.string
        case .originalLanguage: value.originalLanguage = member.model()
        case .tvdbId: value.tvdbId = try member.requiredInt()
        case .tmdbId: value.tmdbId = member.int
        case .tvMazeId: value.tvMazeId = member.int
        case .tvRageId: value.tvRageId = member.int
        case .malIds: value.malIds = member.list()
        case .aniListIds: value.aniListIds = member.list()
        case .originalCountry: value.originalCountry = member.string
        case .imdbId: value.imdbId = member.string
        case .monitored: value.monitored = try member.requiredBool()
        case .monitorNewItems: value.monitorNewItems = member.string.map(NewSeasons.init(rawValue:))
        case .seasons: value.seasons = member.list()
        case .seriesType: value.seriesType = Kind(rawValue: try member.requiredString())
        case .qualityProfileId: value.qualityProfileId = ID(rawValue: member.int ?? 0)
        case .seasonFolder: value.seasonFolder = try member.requiredBool()
        case .useSceneNumbering: value.useSceneNumbering = try member.requiredBool()
        case .path: value.path = member.string
        case .rootFolderPath: value.rootFolderPath = member.string
        case .folder: value.folder = member.string
        case .tags: value.tags = member.list()
        case .added: value.added = member.date
        case .addOptions: value.addOptions = member.model()
        case .statistics: value.statistics = member.model()
        case .episodesChanged: value.episodesChanged = member.bool
        case .profileName: value.profileName = member.string
        case .languageProfileId: value.languageProfileId = ID(rawValue: member.int ?? 0)
        }
    }
}

extension Series {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, title, alternateTitles, sortTitle, cleanTitle, titleSlug, year, overview, status, ended, network,
            airTime, nextAiring, previousAiring, firstAired, lastAired, runtime, certification, genres, ratings, images,
            remotePoster, originalLanguage, tvdbId, tmdbId, tvMazeId, tvRageId, malIds, aniListIds, originalCountry,
            imdbId, monitored, monitorNewItems,
            seasons, seriesType, qualityProfileId, seasonFolder, useSceneNumbering, path, rootFolderPath, folder, tags,
            added, addOptions, statistics, episodesChanged, profileName, languageProfileId
    }
}

extension Series.AlternateTitle: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.title]) {
        Series.AlternateTitle(title: "")
    } take: { value, field, member in
        switch field {
        case .title: value.title = try member.requiredString()
        case .seasonNumber: value.seasonNumber = member.int
        case .sceneSeasonNumber: value.sceneSeasonNumber = member.int
        case .sceneOrigin: value.sceneOrigin = member.string
        case .comment: value.comment = member.string
        }
    }
}

extension Series.AlternateTitle {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case title, seasonNumber, sceneSeasonNumber, sceneOrigin, comment
    }
}

extension Series.Rating: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.votes, .value]) {
        Series.Rating(votes: 0, value: 0)
    } take: { value, field, member in
        switch field {
        case .votes: value.votes = try member.requiredInt()
        case .value: value.value = try member.requiredDouble()
        }
    }
}

extension Series.Rating {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case votes, value
    }
}

extension Series.Statistics: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(
        CodingKeys.self,
        required: [.episodeFileCount, .episodeCount, .totalEpisodeCount, .sizeOnDisk, .percentOfEpisodes]
    ) {
        Series.Statistics(
            episodeFileCount: 0, episodeCount: 0, totalEpisodeCount: 0, sizeOnDisk: 0, releaseGroups: [],
            percentOfEpisodes: 0, releaseTypes: [], episodeFileQualities: [])
    } take: { value, field, member in
        switch field {
        case .seasonCount: value.seasonCount = member.int
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

extension Series.Statistics {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case seasonCount, episodeFileCount, episodeCount, totalEpisodeCount, sizeOnDisk, releaseGroups,
            percentOfEpisodes, monitoredEpisodeCount, releaseTypes, episodeFileQualities
    }
}
