extension NamingToken.Name {
    static let seriesTitles: Set<Self> = [
        .seriesTitle, .seriesCleanTitle, .seriesTitleYear, .seriesCleanTitleYear, .seriesTitleWithoutYear,
        .seriesCleanTitleWithoutYear, .seriesTitleThe, .seriesCleanTitleThe, .seriesTitleTheYear,
        .seriesCleanTitleTheYear,
        .seriesTitleTheWithoutYear, .seriesCleanTitleTheWithoutYear,
    ]

    static let movieTitles: Set<Self> = [
        .movieTitle, .movieCleanTitle, .movieTitleThe, .movieCleanTitleThe, .movieOriginalTitle,
        .movieCleanOriginalTitle,
    ]

    private static let series = seriesTitles.union([
        .seriesTitleFirstCharacter, .seriesYear, .imdbId, .tmdbId, .tvdbId, .tvMazeId,
    ])

    private static let movies = movieTitles.union([
        .movieTitleFirstCharacter, .movieCollection, .movieCollectionThe, .movieCleanCollectionThe, .movieCertification,
        .releaseYear, .editionTags, .imdbId, .tmdbId, .media3D,
    ])

    private static let files: Set<Self> = [
        .qualityFull, .qualityTitle, .qualityProper, .qualityReal, .mediaSimple, .mediaFull, .mediaVideo,
        .mediaVideoCodec,
        .mediaVideoBitDepth, .mediaVideoDynamicRange, .mediaVideoDynamicRangeType, .mediaAudio, .mediaAudioCodec,
        .mediaAudioChannels, .mediaAudioLanguages, .mediaAudioLanguagesAll, .mediaSubtitleLanguages,
        .mediaSubtitleLanguagesAll, .releaseGroup, .originalTitle, .originalFilename, .customFormats,
        .customFormat,
    ]

    /// What the application writes in such a format.
    static func known(for purpose: NamingPurpose) -> Set<Self> {
        switch purpose {
        case .episode, .dailyEpisode, .animeEpisode:
            series.union(files).union([
                .season, .episode, .airDate, .episodeTitle, .episodeCleanTitle, .releaseHash,
            ])
        case .seriesFolder: series
        case .seasonFolder, .specialsFolder: series.union([.season])
        case .movie, .movieFolder: movies.union(files)
        }
    }

    /// By the letters and digits of the name in lower case, which is all that the applications compare.
    static let bySimpleName = [String: Self](
        allCases.map { ($0.rawValue.filter { $0 != " " }.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// `nil` where neither application has such a name.
    init?(_ token: ArraySlice<UInt8>) {
        let simple = token.filter { $0 < 0x80 && NamingScan.isAlphanumeric($0) }
        guard let name = Self.bySimpleName[String(decoding: simple, as: UTF8.self).lowercased()] else { return nil }
        self = name
    }
}
