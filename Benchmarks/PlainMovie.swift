import FoundationEssentials

/// The films as anyone would declare them, with nothing of this package: what Foundation's decoder is measured on, for
/// ArrKit's own read themselves.
struct PlainMovie: Codable {
    var id: Int
    var title: String
    var originalTitle: String?
    var originalLanguage: Language?
    var alternateTitles: [AlternateTitle]
    var sortTitle: String?
    var cleanTitle: String?
    var titleSlug: String?
    var folderName: String?
    var year: Int
    var secondaryYear: Int?
    var secondaryYearSourceId: Int?
    var overview: String?
    var status: String
    var inCinemas: Date?
    var physicalRelease: Date?
    var digitalRelease: Date?
    var releaseDate: Date?
    var physicalReleaseNote: String?
    var runtime: Int
    var certification: String?
    var genres: [String]
    var keywords: [String]?
    var studio: String?
    var website: String?
    var youTubeTrailerId: String?
    var popularity: Double?
    var ratings: Ratings?
    var images: [MediaCover]
    var remotePoster: String?
    var collection: Collection?
    var tmdbId: Int
    var imdbId: String?
    var monitored: Bool
    var minimumAvailability: String
    var isAvailable: Bool
    var qualityProfileId: Int
    var hasFile: Bool?
    var movieFileId: Int
    var movieFile: MovieFile?
    var sizeOnDisk: Int64?
    var statistics: Statistics?
    var path: String?
    var rootFolderPath: String?
    var folder: String?
    var tags: [Int]
    var added: Date?
    var lastSearchTime: Date?

    struct Collection: Codable {
        var title: String?
        var tmdbId: Int
    }

    struct Statistics: Codable {
        var movieFileCount: Int
        var sizeOnDisk: Int64
        var releaseGroups: [String]
    }

    struct AlternateTitle: Codable {
        var title: String
        var cleanTitle: String?
        var sourceType: String?
        var movieMetadataId: Int?
    }

    struct Ratings: Codable {
        var imdb: Rating?
        var tmdb: Rating?
        var metacritic: Rating?
        var rottenTomatoes: Rating?
        var trakt: Rating?
    }

    struct Rating: Codable {
        var votes: Int
        var value: Double
        var type: String?
    }

    struct MovieFile: Codable {
        var id: Int
        var movieId: Int
        var relativePath: String?
        var path: String?
        var size: Int64
        var dateAdded: Date
        var originalFilePath: String?
        var sceneName: String?
        var releaseGroup: String?
        var edition: String?
        var languages: [Language]
        var quality: ReleaseQuality
        var customFormatScore: Int?
        var indexerFlags: Int?
        var mediaInfo: MediaInfo?
        var qualityCutoffNotMet: Bool
    }

    struct Quality: Codable {
        var id: Int
        var name: String
        var source: String?
        var resolution: Int?
        var modifier: String?
    }

    struct ReleaseQuality: Codable {
        var quality: Quality
        var revision: Revision
    }

    struct Revision: Codable {
        var version: Int
        var real: Int
        var isRepack: Bool?
    }

    struct MediaInfo: Codable {
        var audioBitrate: Int64?
        var audioChannels: Double?
        var audioCodec: String?
        var audioLanguages: String?
        var audioStreamCount: Int?
        var videoBitDepth: Int?
        var videoBitrate: Int64?
        var videoCodec: String?
        var videoFps: Double?
        var videoDynamicRange: String?
        var videoDynamicRangeType: String?
        var resolution: String?
        var runTime: String?
        var scanType: String?
        var subtitles: String?
    }

    struct MediaCover: Codable {
        var coverType: String
        var url: String?
        var remoteUrl: String?
    }

    struct Language: Codable {
        var id: Int
        var name: String?
    }
}
