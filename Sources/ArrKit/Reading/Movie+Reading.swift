extension Movie: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(
        CodingKeys.self,
        required: [.title, .year, .status, .runtime, .tmdbId, .monitored, .minimumAvailability, .isAvailable]
    ) {
        Movie(
            id: 0, title: "", alternateTitles: [], year: 0, status: "", runtime: 0, genres: [], keywords: [],
            images: [], tmdbId: 0, monitored: false, minimumAvailability: "", isAvailable: false,
            qualityProfileId: 0, movieFileId: 0, tags: [])
    } take: { value, field, member in
        switch field {
        case .id: value.id = ID(rawValue: member.int ?? 0)
        case .title: value.title = try member.requiredString()
        case .originalTitle: value.originalTitle = member.string
        case .originalLanguage: value.originalLanguage = member.model()
        case .alternateTitles: value.alternateTitles = member.list()
        case .sortTitle: value.sortTitle = member.string
        case .cleanTitle: value.cleanTitle = member.string
        case .titleSlug: value.titleSlug = member.string
        case .folderName: value.folderName = member.string
        case .year: value.year = try member.requiredInt()
        case .secondaryYear: value.secondaryYear = member.int
        case .secondaryYearSourceId: value.secondaryYearSourceId = member.int
        case .overview: value.overview = member.string
        case .status: value.status = Status(rawValue: try member.requiredString())
        case .inCinemas: value.inCinemas = member.date
        case .physicalRelease: value.physicalRelease = member.date
        case .digitalRelease: value.digitalRelease = member.date
        case .releaseDate: value.releaseDate = member.date
        case .physicalReleaseNote: value.physicalReleaseNote = member.string
        case .runtime: value.runtime = try member.requiredInt()
        case .certification: value.certification = member.string
        case .genres: value.genres = member.list()
        case .keywords: value.keywords = member.list()
        case .studio: value.studio = member.string
        case .website: value.website = member.string
        case .youTubeTrailerId: value.youTubeTrailerId = member.string
        case .popularity: value.popularity = member.double
        case .ratings: value.ratings = member.model()
        case .images: value.images = member.list()
        case .remotePoster: value.remotePoster = member.string
        case .collection: value.collection = member.model()
        case .tmdbId: value.tmdbId = try member.requiredInt()
        case .imdbId: value.imdbId = member.string
        case .monitored: value.monitored = try member.requiredBool()
        case .minimumAvailability: value.minimumAvailability = Status(rawValue: try member.requiredString())
        case .isAvailable: value.isAvailable = try member.requiredBool()
        case .qualityProfileId: value.qualityProfileId = ID(rawValue: member.int ?? 0)
        case .hasFile: value.hasFile = member.bool
        case .movieFileId: value.movieFileId = ID(rawValue: member.int ?? 0)
        case .movieFile: value.movieFile = member.model()
        case .sizeOnDisk: value.sizeOnDisk = member.int64
        case .statistics: value.statistics = member.model()
        case .path: value.path = member.string
        case .rootFolderPath: value.rootFolderPath = member.string
        case .folder: value.folder = member.string
        case .tags: value.tags = member.list()
        case .added: value.added = member.date
        case .lastSearchTime: value.lastSearchTime = member.date
        case .addOptions: value.addOptions = member.model()
        }
    }
}

extension Movie {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, title, originalTitle, originalLanguage, alternateTitles, sortTitle, cleanTitle, titleSlug, folderName,
            year, secondaryYear, secondaryYearSourceId, overview, status, inCinemas, physicalRelease, digitalRelease,
            releaseDate, physicalReleaseNote, runtime, certification, genres, keywords, studio, website,
            youTubeTrailerId, popularity, ratings, images, remotePoster, collection, tmdbId, imdbId, monitored,
            minimumAvailability, isAvailable, qualityProfileId, hasFile, movieFileId, movieFile, sizeOnDisk, statistics,
            path, rootFolderPath, folder, tags, added, lastSearchTime, addOptions
    }
}
