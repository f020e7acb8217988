extension MovieNamer {
    /// What a name can say of a movie.
    public struct Movie: Hashable, Sendable {
        /// In the language the application shows.
        public var title: String
        /// In the language it was made in; empty where nobody knows.
        public var originalTitle: String
        /// The year it came out; zero where nobody knows.
        public var year: Int
        /// The collection it is part of, such as `The Matrix Collection`.
        public var collection: String?
        /// The age rating, such as `PG-13`.
        public var certification: String?
        /// TMDB's number.
        public var tmdbId: Int
        /// Such as `tt0133093`; `nil` where IMDb does not list it.
        public var imdbId: String?
        /// Its title in other languages, by two-letter codes in lower case, such as `de`.
        public var translations: [String: String]

        /// A movie of which no more is known than is given.
        public init(
            title: String, year: Int = 0, originalTitle: String = "", collection: String? = nil,
            certification: String? = nil,
            tmdbId: Int = 0, imdbId: String? = nil, translations: [String: String] = [:]
        ) {
            (self.title, self.year, self.originalTitle, self.collection) = (title, year, originalTitle, collection)
            (self.certification, self.tmdbId, self.imdbId) = (certification, tmdbId, imdbId)
            self.translations = translations
        }
    }
}

extension MovieNamer.Movie {
    /// What is written for a name in braces; `nil` where the name is not about movies.
    func value(of token: NamingToken) -> [UInt8]? {
        switch token.name {
        case .releaseYear: return year > 0 ? Array(String(year).utf8) : []
        case .imdbId: return Array((imdbId ?? "").utf8)
        case .tmdbId: return Array(String(tmdbId).utf8)
        case .movieCertification: return Array((certification ?? "").utf8)
        case .movieTitleFirstCharacter:
            return Array(NamingTitle(NamingTitle(title(in: token.argument)).the).firstCharacter.utf8)
        default: return text(of: token).map { NamingCut.cut($0, to: token.argument) }
        }
    }

    private func text(of token: NamingToken) -> String? {
        switch token.name {
        case .movieTitle: title(in: token.argument)
        case .movieCleanTitle: NamingTitle(title(in: token.argument)).clean
        case .movieTitleThe: NamingTitle(title).the
        case .movieCleanTitleThe: NamingTitle(title).cleanThe
        case .movieOriginalTitle: originalTitle
        case .movieCleanOriginalTitle: NamingTitle(originalTitle).clean
        case .movieCollection: collection ?? ""
        case .movieCollectionThe: NamingTitle(collection ?? "").the
        case .movieCleanCollectionThe: NamingTitle(collection ?? "").cleanThe
        default: nil
        }
    }

    /// The first of the languages, as `DE|EN`, that there is a title in.
    private func title(in languages: String?) -> String {
        for language in (languages ?? "").split(separator: "|") {
            let title = translations[NamingLanguages.twoLetters(String(language)).lowercased()] ?? ""
            if !title.isBlank { return title }
        }
        return title
    }
}
