/// What people did to items that is kept beside them.
struct PlexHoldings: Sendable {
    /// Pieces that were uploaded, by item and kind, the last one last.
    var uploads: [Int: [String: [Document]]] = [:]
    /// The bytes behind uploaded pieces and subtitles, by their address.
    var bytes: [String: [UInt8]] = [:]
    /// The piece an item shows, by item and kind; absent for its agent's.
    var shown: [Int: [String: String]] = [:]
    /// The streams that were selected in a part.
    var audio: [Int: Int] = [:]
    var subtitle: [Int: Int] = [:]
    /// Subtitles that were put beside an item.
    var subtitles: [Int: [Document]] = [:]
    var markers: [Int: [Document]] = [:]
    /// What was set of an item's or a collection's own settings.
    var settings: [Int: Members] = [:]
    var sectionSettings: [String: Members] = [:]
    /// The rows whose place was chosen, by section.
    var hubs: [String: [PlexManagedHub]] = [:]
    var groups: [PlexGroup] = []
    /// Items that a merge took in, by the item they went into.
    var merged: [Int: [Int]] = [:]
}

/// One setting of an item, a collection or a section.
struct PlexSetting: Sendable {
    let id: String
    let type: String
    let initial: String
    /// As in `0:Hide|1:Show`.
    let choices: String?

    init(_ id: String, _ type: String, _ initial: String, _ choices: String? = nil) {
        (self.id, self.type, self.initial, self.choices) = (id, type, initial, choices)
    }

    func document(_ value: String?) -> Document {
        .object([
            "id": id, "label": id, "summary": "", "type": type, "default": initial, "value": value ?? initial,
            "hidden": false, "advanced": false, "group": "", "enumValues": choices,
        ])
    }

    /// Those an item of that type has.
    static func of(_ type: String) -> [PlexSetting] {
        switch type {
        case "show":
            [
                PlexSetting("episodeSort", "int", "-1", "-1:Library default|0:Oldest first|1:Newest first"),
                PlexSetting("flattenSeasons", "int", "-1", "-1:Library default|0:Show|1:Hide"),
                PlexSetting("showOrdering", "text", "", ":Library default|tmdbAiring:The Movie Database|aired:TheTVDB"),
                PlexSetting("languageOverride", "text", "", ":Library default|en-US:English|de-DE:Deutsch"),
            ]
        case "collection":
            [
                PlexSetting(
                    "collectionMode", "int", "-1",
                    "-1:Library default|0:Hide collection|1:Hide items in this collection|2:Show this collection"),
                PlexSetting("collectionSort", "int", "0", "0:Release date|1:Alphabetical|2:Custom"),
                PlexSetting("collectionFilterBasedOnUser", "int", "0", "0:Admin user|1:User viewing the content"),
            ]
        case "movie":
            [
                PlexSetting("languageOverride", "text", "", ":Library default|en-US:English|de-DE:Deutsch"),
                PlexSetting("useOriginalTitle", "int", "-1", "-1:Library default|0:No|1:Yes"),
            ]
        default: []
        }
    }

    static let section = [
        PlexSetting(
            "hidden", "int", "0", "0:Include in home screen|1:Exclude from home|2:Exclude from home and search"),
        PlexSetting("enableBIFGeneration", "bool", "1"), PlexSetting("enableIntroMarkerGeneration", "bool", "1"),
        PlexSetting("collectionMode", "int", "2", "0:Disabled|1:Hide items|2:Show items"),
    ]
}
