extension Show {
    /// The show as Sonarr has it: every member a current version sends.
    ///
    /// - Parameter episodes: its episodes as Sonarr has them now, for the counts.
    func series(counting episodes: [EpisodeState]) -> Document {
        let all = self.episodes
        let aired = all.filter(\.isAired).map(\.airDate)
        return .object([
            "title": title, "alternateTitles": [Document](), "sortTitle": Titles.sortTitle(title),
            "status": isEnded ? "ended" : "continuing", "ended": isEnded, "overview": overview,
            "nextAiring": all.first { !$0.isAired }?.airDate, "previousAiring": aired.max(),
            "network": network, "airTime": "20:00", "images": images, "originalLanguage": Film.english,
            "seasons": seasons.map { season in
                Document.object([
                    "seasonNumber": season, "monitored": season > 0 && self.case != .unmonitored,
                    "statistics": Self.statistics(episodes.filter { $0.season == season }),
                ])
            },
            "year": year, "path": sonarrFolder, "qualityProfileId": 1, "seasonFolder": true,
            "monitored": self.case != .unmonitored, "monitorNewItems": "all", "useSceneNumbering": false,
            "runtime": runtime, "tvdbId": tvdbID, "tvRageId": 0, "tvMazeId": 40_000 + index, "tmdbId": tmdbID,
            "firstAired": Moment(year: year, month: 2, day: 3), "lastAired": aired.max(), "seriesType": "standard",
            "cleanTitle": Titles.cleanTitle(title), "imdbId": imdbID, "titleSlug": Titles.slug(title),
            "rootFolderPath": paths.sonarr, "certification": "TV-14", "genres": genres, "tags": [Int](),
            "added": added, "ratings": Document.object(["votes": 100, "value": Double(50 + dice.roll(45, 7)) / 10]),
            "statistics": Document.object(["seasonCount": seasons.count { $0 > 0 }]).merging(Self.statistics(episodes)),
            "languageProfileId": 1, "id": sonarrID,
        ])
    }

    /// As a search gives it: not yet in the library, so without number, path or counts.
    var candidate: Document {
        series(counting: []).without(
            "id", "path", "statistics", "rootFolderPath", "alternateTitles", "nextAiring", "previousAiring"
        ).with([
            "seasons": seasons.map { Document.object(["seasonNumber": $0, "monitored": $0 > 0]) },
            "remotePoster": "https://images.invalid/\(tvdbID).jpg", "folder": folder, "qualityProfileId": 0,
            "added": "0001-01-01T00:00:00Z",
        ])
    }

    /// What is counted as to be had: episodes with a file, and monitored ones that were broadcast.
    static func statistics(_ episodes: [EpisodeState]) -> Document {
        let files = episodes.count(where: \.hasFile)
        let counted = episodes.count { $0.hasFile || ($0.isMonitored && $0.isAired) }
        // A double episode's file is one file.
        let sizes = Dictionary(episodes.filter(\.hasFile).map { ($0.file, $0.size) }) { first, _ in first }
        return .object([
            "episodeFileCount": files, "episodeCount": counted, "totalEpisodeCount": episodes.count,
            "sizeOnDisk": sizes.values.reduce(0, +), "releaseGroups": [String](),
            "percentOfEpisodes": counted == 0 ? 0.0 : Double(files * 1000 / counted) / 10,
        ])
    }

    private var images: [Document] {
        ["banner", "poster", "fanart"].map { (kind: String) in
            Document.object([
                "coverType": kind, "url": "/MediaCover/\(sonarrID)/\(kind).jpg",
                "remoteUrl": "https://images.invalid/\(tvdbID)/\(kind).jpg",
            ])
        }
    }
}

/// What a series' counts need to know of an episode.
struct EpisodeState: Sendable {
    let season: Int
    let hasFile: Bool
    let isMonitored: Bool
    let isAired: Bool
    let file: Int
    let size: Int
}
