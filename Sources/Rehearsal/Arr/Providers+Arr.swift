extension Providers {
    static let radarr = Providers(kinds: [
        downloadClients(
            category: "movieCategory", value: "movies", recent: "recentMoviePriority", older: "olderMoviePriority"),
        indexers(categories: [2000, 2010, 2020, 2030, 2040, 2045, 2050, 2060]),
        notifications(events: [
            "onGrab", "onDownload", "onUpgrade", "onRename", "onMovieAdded", "onMovieDelete", "onMovieFileDelete",
            "onMovieFileDeleteForUpgrade", "onHealthIssue", "onHealthRestored", "onApplicationUpdate",
            "onManualInteractionRequired",
        ]),
        importLists(
            ["enabled": true, "enableAuto": true, "monitor": "movieOnly", "minimumAvailability": "released"],
            on: "enabled"),
    ])

    static let sonarr = Providers(kinds: [
        downloadClients(category: "tvCategory", value: "tv", recent: "recentTvPriority", older: "olderTvPriority"),
        indexers(categories: [5030, 5040]),
        notifications(events: [
            "onGrab", "onDownload", "onUpgrade", "onImportComplete", "onRename", "onSeriesAdd", "onSeriesDelete",
            "onEpisodeFileDelete", "onEpisodeFileDeleteForUpgrade", "onHealthIssue", "onHealthRestored",
            "onApplicationUpdate", "onManualInteractionRequired",
        ]),
        importLists(
            ["enableAutomaticAdd": true, "shouldMonitor": "all", "seriesType": "standard"], on: "enableAutomaticAdd"),
    ])

    static let lidarr = Providers(kinds: [
        downloadClients(
            category: "musicCategory", value: "music", recent: "recentMusicPriority", older: "olderMusicPriority"),
        indexers(categories: [3000, 3010, 3030, 3040]),
        notifications(events: [
            "onGrab", "onReleaseImport", "onUpgrade", "onRename", "onArtistAdd", "onArtistDelete", "onAlbumDelete",
            "onHealthIssue", "onHealthRestored", "onDownloadFailure", "onImportFailure", "onTrackRetag",
            "onApplicationUpdate",
        ]),
        importLists(
            [
                "enableAutomaticAdd": true, "shouldMonitor": "entireArtist", "shouldMonitorExisting": false,
                "shouldSearch": false, "monitorNewItems": "all", "metadataProfileId": 1,
            ], on: "enableAutomaticAdd", implementation: "LidarrImport", listType: "program"),
    ])

    private static func downloadClients(category: String, value: String, recent: String, older: String) -> Kind {
        let flags: Document = [
            "enable": true, "protocol": "usenet", "priority": 1, "removeCompletedDownloads": true,
            "removeFailedDownloads": true,
        ]
        func fields(_ port: Int) -> [Field] {
            [
                Field(name: "host", label: "Host", type: "textbox", value: "localhost"),
                Field(name: "port", label: "Port", type: "textbox", value: Document(port)),
                Field(name: "useSsl", label: "Use SSL", type: "checkbox", value: false),
                Field(name: "urlBase", label: "URL Base", type: "textbox"),
                Field(name: "username", label: "Username", type: "textbox", privacy: "userName"),
                Field(name: "password", label: "Password", type: "password", privacy: "password"),
                Field(name: category, label: "Category", type: "textbox", value: Document(value)),
                Field(name: recent, label: "Recent Priority", type: "select", value: 0),
                Field(name: older, label: "Older Priority", type: "select", value: 0),
                Field(name: "addPaused", label: "Add Paused", type: "checkbox", value: false),
            ]
        }
        return Kind(
            path: "/downloadclient", noun: "download client",
            templates: [
                Template(implementation: "Nzbget", contract: "NzbgetSettings", flags: flags, fields: fields(6789)),
                Template(
                    implementation: "QBittorrent", contract: "QBittorrentSettings",
                    flags: flags.with(["protocol": "torrent"]), fields: fields(8080)),
            ], switches: ["enable"])
    }

    private static func indexers(categories: [Int]) -> Kind {
        let flags: Document = [
            "enableRss": true, "enableAutomaticSearch": true, "enableInteractiveSearch": true, "supportsRss": true,
            "supportsSearch": true, "protocol": "usenet", "priority": 25, "downloadClientId": 0,
        ]
        let fields = [
            Field(name: "baseUrl", label: "URL", type: "textbox"),
            Field(name: "apiPath", label: "API Path", type: "textbox", value: "/api"),
            Field(name: "apiKey", label: "API Key", type: "textbox", privacy: "apiKey"),
            Field(name: "categories", label: "Categories", type: "select", value: categories.document),
            Field(name: "additionalParameters", label: "Additional Parameters", type: "textbox"),
        ]
        return Kind(
            path: "/indexer", noun: "indexer",
            templates: [
                Template(implementation: "Newznab", contract: "NewznabSettings", flags: flags, fields: fields),
                Template(
                    implementation: "Torznab", contract: "TorznabSettings", flags: flags.with(["protocol": "torrent"]),
                    fields: fields + [
                        Field(name: "minimumSeeders", label: "Minimum Seeders", type: "number", value: 1),
                        Field(name: "seedCriteria.seedRatio", label: "Seed Ratio", type: "textbox"),
                    ]),
            ], switches: ["enableRss", "enableAutomaticSearch", "enableInteractiveSearch"])
    }

    private static func notifications(events: [String]) -> Kind {
        let supports = events.map { ("supportsO" + $0.dropFirst(), Document(true)) }
        let flags = Document.object(Members(events.map { ($0, Document(false)) } + supports))
            .with(["includeHealthWarnings": false])
        return Kind(
            path: "/notification", noun: "notification",
            templates: [
                Template(
                    implementation: "Webhook", contract: "WebhookSettings", flags: flags,
                    fields: [
                        Field(name: "url", label: "Webhook URL", type: "url"),
                        Field(name: "method", label: "Method", type: "select", value: 1),
                        Field(name: "username", label: "Username", type: "textbox", privacy: "userName"),
                        Field(name: "password", label: "Password", type: "password", privacy: "password"),
                    ]),
                Template(
                    implementation: "PlexServer", contract: "PlexServerSettings", flags: flags,
                    fields: [
                        Field(name: "host", label: "Host", type: "textbox"),
                        Field(name: "port", label: "Port", type: "textbox", value: 32400),
                        Field(name: "useSsl", label: "Use SSL", type: "checkbox", value: false),
                        Field(name: "authToken", label: "Auth Token", type: "textbox", privacy: "apiKey"),
                        Field(name: "updateLibrary", label: "Update Library", type: "checkbox", value: true),
                        Field(name: "mapFrom", label: "Map Paths From", type: "textbox"),
                        Field(name: "mapTo", label: "Map Paths To", type: "textbox"),
                    ]),
            ], switches: events)
    }

    private static func importLists(
        _ flags: Document, on enabled: String, implementation: String = "PlexImport", listType: String = "plex"
    ) -> Kind {
        Kind(
            path: "/importlist", noun: "import list",
            templates: [
                Template(
                    implementation: implementation,
                    contract: implementation == "PlexImport" ? "PlexListSettings" : "LidarrSettings",
                    flags: flags.with([
                        "rootFolderPath": "", "qualityProfileId": 1, "listType": Document(listType), "listOrder": 1,
                        "minRefreshInterval": "06:00:00",
                    ]),
                    fields: [
                        Field(name: "accessToken", label: "Access Token", type: "textbox", privacy: "apiKey")
                    ])
            ], switches: [enabled])
    }
}
