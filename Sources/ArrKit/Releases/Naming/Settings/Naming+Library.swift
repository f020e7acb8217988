extension EpisodeNamer.Series {
    /// What names say of a series in Sonarr's library.
    public init(_ series: ArrKit.Series) {
        self.init(
            title: series.title, year: series.year, kind: Kind(rawValue: series.seriesType.rawValue) ?? .standard,
            tvdbId: series.tvdbId, tmdbId: series.tmdbId ?? 0, tvMazeId: series.tvMazeId ?? 0, imdbId: series.imdbId)
    }
}

extension EpisodeNamer.Episode {
    /// What names say of an episode in Sonarr's library.
    public init(_ episode: ArrKit.Episode) {
        self.init(
            season: episode.seasonNumber, number: episode.episodeNumber, title: episode.title ?? "",
            absolute: episode.absoluteEpisodeNumber, airDate: episode.airDate)
    }
}

extension MovieNamer.Movie {
    /// What names say of a movie in Radarr's library, which does not send translated titles: add those that a format
    /// asks for.
    public init(_ movie: ArrKit.Movie) {
        self.init(
            title: movie.title, year: movie.year, originalTitle: movie.originalTitle ?? "",
            collection: movie.collection?.title,
            certification: movie.certification, tmdbId: movie.tmdbId, imdbId: movie.imdbId)
    }
}

extension NamingFile {
    /// What names say of an episode's file in Sonarr's library, all but the release's hash, which Sonarr does not send.
    ///
    /// - Parameters:
    ///   - qualities: Sonarr's quality definitions, whose titles names show; a quality without one goes by its own
    ///     name.
    ///   - formats: Sonarr's custom formats, for which of them are to be in names; without them none is.
    public init(_ file: EpisodeFile, qualities: [QualityDefinition] = [], formats: [CustomFormat] = []) {
        self.init(
            file.quality, sceneName: file.sceneName, path: file.relativePath ?? file.path,
            releaseGroup: file.releaseGroup,
            media: file.mediaInfo, qualities: qualities, formats: Self.shown(file.customFormats, of: formats))
    }

    /// What names say of a movie's file in Radarr's library, all but the release's hash, which Radarr does not send.
    ///
    /// - Parameters:
    ///   - qualities: Radarr's quality definitions, whose titles names show; a quality without one goes by its own
    ///     name.
    ///   - formats: Radarr's custom formats, for which of them are to be in names; without them none is.
    public init(_ file: MovieFile, qualities: [QualityDefinition] = [], formats: [CustomFormat] = []) {
        self.init(
            file.quality, sceneName: file.sceneName, path: file.relativePath ?? file.path,
            releaseGroup: file.releaseGroup,
            media: file.mediaInfo, qualities: qualities, formats: Self.shown(file.customFormats, of: formats))
        edition = file.edition
    }

    private init(
        _ quality: ReleaseQuality, sceneName: String?, path: String?, releaseGroup: String?, media: MediaInfo?,
        qualities: [QualityDefinition], formats: [String]
    ) {
        let title = qualities.first { $0.quality.id == quality.quality.id }?.title
        self.init(
            quality: title ?? quality.quality.name, sceneName: sceneName, path: path, version: quality.revision.version,
            real: quality.revision.real, releaseGroup: releaseGroup, media: media.map { NamingMedia($0) },
            customFormats: formats)
    }

    /// A file's formats come with id and name alone.
    private static func shown(_ formats: [CustomFormat], of all: [CustomFormat]) -> [String] {
        let shown = Set(all.filter { $0.includeCustomFormatWhenRenaming == true }.map(\.id))
        return formats.compactMap {
            shown.contains($0.id) || $0.includeCustomFormatWhenRenaming == true ? $0.name : nil
        }
    }
}

extension NamingMedia {
    /// What names say of a look into a file, as the application sends it.
    public init(_ media: MediaInfo) {
        let audio = media.audioLanguages.map(Self.codes) ?? media.audioStreams.compactMap(\.language)
        let subtitles = media.subtitles.map(Self.codes) ?? media.subtitleStreams.compactMap(\.language)
        self.init(
            video: media.videoCodec ?? "", audio: media.audioCodec ?? media.audioStreams.first?.codec ?? "",
            channels: media.audioChannels ?? media.audioStreams.first?.channels ?? 0,
            bitDepth: media.videoBitDepth ?? 0,
            dynamicRange: media.videoDynamicRange ?? "", dynamicRangeType: media.videoDynamicRangeType ?? "",
            audioLanguages: audio, subtitles: subtitles)
    }

    private static func codes(_ text: String) -> [String] { text.split(separator: "/").map(String.init) }
}
