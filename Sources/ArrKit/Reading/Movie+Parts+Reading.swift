extension Movie.Collection: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.tmdbId]) {
        Movie.Collection(tmdbId: 0)
    } take: { value, field, member in
        switch field {
        case .title: value.title = member.string
        case .tmdbId: value.tmdbId = try member.requiredInt()
        }
    }
}

extension Movie.Collection {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case title, tmdbId
    }
}

extension Movie.Statistics: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.movieFileCount, .sizeOnDisk]) {
        Movie.Statistics(movieFileCount: 0, sizeOnDisk: 0, releaseGroups: [])
    } take: { value, field, member in
        switch field {
        case .movieFileCount: value.movieFileCount = try member.requiredInt()
        case .sizeOnDisk: value.sizeOnDisk = try member.requiredInt64()
        case .releaseGroups: value.releaseGroups = member.list()
        }
    }
}

extension Movie.Statistics {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case movieFileCount, sizeOnDisk, releaseGroups
    }
}

extension Movie.AlternateTitle: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.title]) {
        Movie.AlternateTitle(id: 0, title: "")
    } take: { value, field, member in
        switch field {
        case .id: value.id = ID(rawValue: member.int ?? 0)
        case .title: value.title = try member.requiredString()
        case .cleanTitle: value.cleanTitle = member.string
        case .sourceType: value.sourceType = member.string
        case .movieMetadataId: value.movieMetadataId = member.int
        }
    }
}

extension Movie.AlternateTitle {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, title, cleanTitle, sourceType, movieMetadataId
    }
}

extension Movie.Ratings: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: []) {
        Movie.Ratings()
    } take: { value, field, member in
        switch field {
        case .imdb: value.imdb = member.model()
        case .tmdb: value.tmdb = member.model()
        case .metacritic: value.metacritic = member.model()
        case .rottenTomatoes: value.rottenTomatoes = member.model()
        case .trakt: value.trakt = member.model()
        }
    }
}

extension Movie.Ratings {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case imdb, tmdb, metacritic, rottenTomatoes, trakt
    }
}

extension Movie.Rating: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.votes, .value]) {
        Movie.Rating(votes: 0, value: 0)
    } take: { value, field, member in
        switch field {
        case .votes: value.votes = try member.requiredInt()
        case .value: value.value = try member.requiredDouble()
        case .type: value.type = member.string
        }
    }
}

extension Movie.Rating {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case votes, value, type
    }
}
