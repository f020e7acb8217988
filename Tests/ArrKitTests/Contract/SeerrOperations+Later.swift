import ArrKit
import Testing

extension SeerrOperations {
    private static let anything: Document = ["content": ["application/json": ["schema": ["type": "object"]]]]

    static let laterDrift = ["user": "the contract server answers with the words of the request"]

    static let laterAmended: [(place: String, value: Document, reason: String)] = [
        ("paths./overrideRule.post.requestBody", anything, "its own words say that a rule is made from the body"),
        (
            "paths./overrideRule/{ruleId}.put.requestBody", anything,
            "its own words say that a rule is changed from the body"
        ),
    ]

    /// What Overseerr never had.
    static func later(_ seerr: Seerr, at url: String, _ key: Secret, _ transport: Transport) async throws {
        let settings = seerr.settings
        var network = try await settings.network.get()
        network.forceIpv4First = true
        _ = try await settings.network.update(network)
        var metadata = try await settings.metadata.get()
        metadata.anime = .tvdb
        _ = try await settings.metadata.update(metadata)
        try await settings.metadata.test()
        try await settings.cache.flush(host: "api.themoviedb.org")
        _ = try await seerr.catalogue.movieCertifications()
        _ = try await seerr.catalogue.showCertifications()
        try await jellyfin(seerr)
        let account = seerr.account(of: 1)
        try await account.linkPlex("token")
        try await account.unlinkPlex()
        try await account.linkJellyfin("a", password: "secret")
        try await account.unlinkJellyfin()
        _ = try await seerr.users.list(search: "o", only: [1, 2]).all()
        _ = try await seerr.requests.list(.completed, of: .tv, isOldestFirst: true).all()
        try await seerr.media.deleteFiles(of: 1, is4K: true)
        _ = try await seerr.media.mark(1, as: .deleted)
        _ = try await seerr.watchlist.add(tmdb: 1, .movie, title: "The Matrix")
        try await seerr.watchlist.delete(tmdb: 1)
        try await blocklist(seerr.blocklist)
        try await blocklist(Seerr(url, key: key, as: .jellyseerr, transport: transport).blocklist)
        var rule = Seerr.OverrideRule.radarr(0)
        (rule.genre, rule.profileId) = ("16", 4)
        _ = try await seerr.overrideRules.all()
        _ = try await seerr.overrideRules.add(rule)
        rule.id = 1
        _ = try await seerr.overrideRules.update(Open(rule))
        try await seerr.overrideRules.delete(1)
    }

    private static func jellyfin(_ seerr: Seerr) async throws {
        let jellyfin = seerr.settings.jellyfin
        var settings = try await jellyfin.get()
        settings.hostname = "jellyfin"
        _ = try await jellyfin.update(settings)
        let library = try #require(try await jellyfin.libraries().first)
        _ = try await jellyfin.enableLibraries([library.id])
        _ = try await jellyfin.syncLibraries()
        _ = try await jellyfin.startScan()
        _ = try await jellyfin.scan()
        _ = try await jellyfin.users()
        _ = try await seerr.users.importFromJellyfin(["abc"])
    }

    private static func blocklist(_ list: Resource<Seerr.Blocklisted>) async throws {
        _ = try await list.all()
        _ = try await list.list(.tags, search: "x").page(1, size: 5)
        try await list.add(tmdb: 1, .movie, title: "The Matrix", by: 1)
        _ = try await list.get(tmdb: 1)
        try await list.delete(tmdb: 1)
    }
}
