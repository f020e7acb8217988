import ArrKit
import Wire

extension SeerrOperations {
    static func all(_ seerr: Seerr, at url: String, _ transport: Transport) async throws {
        try await server(seerr)
        try await auth(seerr, at: url, transport)
        try await plex(seerr)
        try await downloaders(seerr)
        try await notifications(seerr)
        try await sliders(seerr)
        try await users(seerr)
        try await requests(seerr)
        try await media(seerr)
        try await issues(seerr)
        try await titles(seerr)
        try await discover(seerr)
        try await catalogue(seerr)
    }

    static let seeds = [
        "/request": 3, "/user": 2, "/media": 2, "/settings/discover": 1, "/service/radarr": 1, "/service/sonarr": 1,
    ]

    static let amended: [(place: String, value: Document, reason: String)] = [
        (
            "components.schemas.User.required", [],
            "all of them are readOnly, and OpenAPI asks for those in answers alone"
        ),
        (
            "components.schemas.PlexSettings.required", ["ip", "port"],
            "the others are readOnly; API_FACTS 5.2 saves it without them"
        ),
    ]

    static let drift = [
        "createdAt": "the contract server leaves the dates of new rows empty",
        "updatedAt": "the contract server leaves the dates of new rows empty",
        "seasons": "the contract server answers with the words of the request",
        "seasons[]": "the contract server answers with the words of the request",
        "watchProviders[]": "a list within a list; captured answers have one",
        "gender": "a text; TMDB numbers it, as in captured credits",
        "popularity": "a text; captured answers have a number",
    ]
}
