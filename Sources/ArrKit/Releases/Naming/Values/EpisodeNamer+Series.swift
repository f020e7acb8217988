extension EpisodeNamer {
    /// What a name can say of a series.
    public struct Series: Hashable, Sendable {
        /// As TheTVDB spells it in English.
        public var title: String
        /// The year it first aired; zero where nobody knows.
        public var year: Int
        /// How its episodes are numbered.
        public var kind: Kind
        /// TheTVDB's number.
        public var tvdbId: Int
        /// TMDB's number; zero where there is none.
        public var tmdbId: Int
        /// TVmaze's number; zero where there is none.
        public var tvMazeId: Int
        /// Such as `tt0053479`; `nil` where IMDb does not list it.
        public var imdbId: String?

        /// A series of which no more is known than is given.
        public init(
            title: String, year: Int = 0, kind: Kind = .standard, tvdbId: Int = 0, tmdbId: Int = 0, tvMazeId: Int = 0,
            imdbId: String? = nil
        ) {
            (self.title, self.year, self.kind, self.imdbId) = (title, year, kind, imdbId)
            (self.tvdbId, self.tmdbId, self.tvMazeId) = (tvdbId, tmdbId, tvMazeId)
        }

        /// How episodes are numbered.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// By season and number.
            case standard
            /// By date.
            case daily
            /// Through all seasons.
            case anime
        }
    }

    /// What a name can say of an episode.
    public struct Episode: Hashable, Sendable {
        /// 0 holds the specials.
        public var season: Int
        /// Within the season.
        public var number: Int
        /// Counted through all seasons; `nil` where nobody knows.
        public var absolute: Int?
        /// Its title; empty where it has none.
        public var title: String
        /// The day it aired, such as `2024-05-01`; `nil` where nobody knows.
        public var airDate: String?

        /// An episode of which no more is known than is given.
        public init(season: Int, number: Int, title: String, absolute: Int? = nil, airDate: String? = nil) {
            (self.season, self.number, self.title, self.absolute, self.airDate) = (
                season, number, title, absolute, airDate
            )
        }
    }
}

extension EpisodeNamer.Series {
    /// What is written for a name in braces; `nil` where the name is not about series.
    func value(of token: NamingToken) -> [UInt8]? {
        switch token.name {
        case .seriesYear: return Array(String(year).utf8)
        case .imdbId: return Array((imdbId ?? "").utf8)
        case .tvdbId: return Array(String(tvdbId).utf8)
        case .tmdbId: return tmdbId > 0 ? Array(String(tmdbId).utf8) : []
        case .tvMazeId: return tvMazeId > 0 ? Array(String(tvMazeId).utf8) : []
        default: return text(of: token.name).map { NamingCut.cut($0, to: token.argument) }
        }
    }

    private func text(of name: NamingToken.Name) -> String? {
        let title = NamingTitle(title)
        return switch name {
        case .seriesTitle: title.text
        case .seriesCleanTitle: title.clean
        case .seriesTitleYear: title.with(year: year)
        case .seriesCleanTitleYear: NamingTitle(title.with(year: year)).clean
        case .seriesTitleWithoutYear: title.withoutYear
        case .seriesCleanTitleWithoutYear: NamingTitle(title.withoutYear).clean
        case .seriesTitleThe: title.the
        case .seriesCleanTitleThe: title.cleanThe
        case .seriesTitleTheYear: NamingTitle(title.the).with(year: year)
        case .seriesCleanTitleTheYear: title.cleanThe(with: year)
        case .seriesTitleTheWithoutYear: NamingTitle(title.the).withoutYear
        case .seriesCleanTitleTheWithoutYear: NamingTitle(title.withoutYear).cleanThe
        case .seriesTitleFirstCharacter: NamingTitle(title.the).firstCharacter
        default: nil
        }
    }
}
