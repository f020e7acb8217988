/// What version 5 of Sonarr's API says otherwise than version 3.
enum Version5 {
    /// What got another name, with all that is below it; the first that fits counts.
    private static let places = [
        ("notification", "connection"), ("config/host", "settings/general"), ("config", "settings"),
        ("importlistexclusion/paged", "importlistexclusion"), ("qualitydefinition/update", "qualitydefinition"),
    ]
    /// What is gone, and what to use instead.
    private static let gone = [
        ("languageprofile", "Rate languages by custom formats."),
        ("episodefile/editor", "Update the files themselves, which replaces what is known of each."),
        ("qualitydefinition/limits", "Look at the definitions themselves."),
        ("mediacover", "Read pictures from the addresses that come with what they show."),
    ]
    /// What version 3 has not; a star stands for any number or name.
    private static let new = [
        "history/episode", "release/push/*", "rename/bulk", "series/*/season", "statistics", "config/update",
    ]
    /// What comes along with a record where it was asked for, by the flag that asked for it.
    private static let parts = [
        "includeSeries": "series", "includeEpisode": "episode", "includeEpisodeFile": "episodeFile",
        "includeImages": "images", "includeEpisodeImages": "images", "includeSeasonImages": "seasonImages",
    ]

    /// True for what version 3 has not.
    static func isNew(_ request: Request) -> Bool { new.contains { request.place.isBelow($0) } }

    /// The request in version 5's words. Throws `ServiceError` where it has none for it.
    static func said(_ request: Request, to name: String) throws -> Request {
        if let (_, advice) = gone.first(where: { request.place.isBelow($0.0) }) {
            throw ServiceError(
                .wrongVersion, attempted: request.line,
                advice: "\(advice) Version 5 of \(name)'s API no longer has this.")
        }
        var said = request
        said.query = Query(request.query.items.flatMap { spelled($0, in: request) })
        if request.isList("importlistexclusion") { said.query["pageSize"] = 1_000_000 }
        if request.place.isBelow("history/series"), request.query["seasonNumber"] != nil {
            said.path = "history/season"
        }
        if let (old, new) = places.first(where: { request.place.isBelow($0.0) }) {
            said.path = new + request.path.dropFirst(old.utf8.count)
        }
        return said
    }

    private static func spelled(_ item: Query.Item, in request: Request) -> [Query.Item] {
        let isSet = item.value == "true"
        switch (item.name, request.place.first) {
        case ("forceSave", _):
            let warnings = Query.Item("skipValidation", "warnings")
            return !isSet ? [] : request.method == .put ? [.init("skipTesting", "true"), warnings] : [warnings]
        case ("forceTest", _): return isSet ? [.init("skipValidation", "warnings")] : []
        case ("unmonitored", "calendar"): return [.init("includeUnmonitored", item.value)]
        case ("downloadId", "manualimport"): return [.init("downloadIds", item.value)]
        case ("includeEpisode", "queue"): return isSet ? [.init("includeSubresources", "episodes")] : []
        default:
            guard let part = parts[item.name] else { return [item] }
            return isSet ? [.init("includeSubresources", part)] : []
        }
    }
}

extension Request {
    /// The parts of its path.
    var place: [Substring] { path.split(separator: "/") }

    /// It reads the whole list at a place.
    func isList(_ place: String) -> Bool { method == .get && path == place }
}

extension [Substring] {
    /// The place, or one below it; a star in a pattern stands for any part.
    func isBelow(_ pattern: String) -> Bool {
        let parts = pattern.split(separator: "/")
        return count >= parts.count && zip(parts, self).allSatisfy { $0 == "*" || $0 == $1 }
    }
}
