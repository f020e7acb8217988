extension Providers {
    /// What Prowlarr has beside indexers and applications.
    static let prowlarr = Providers(kinds: [
        Kind(
            path: "/indexerproxy", noun: "indexer proxy",
            templates: [
                Template(
                    implementation: "FlareSolverr", contract: "FlareSolverrSettings", flags: [:],
                    fields: [
                        Field(name: "host", label: "Host", type: "textbox", value: "http://localhost:8191/"),
                        Field(name: "requestTimeout", label: "Request Timeout", type: "number", value: 60),
                    ])
            ], switches: []),
        Kind(
            path: "/downloadclient", noun: "download client",
            templates: [
                Template(
                    implementation: "Nzbget", contract: "NzbgetSettings",
                    flags: [
                        "enable": true, "protocol": "usenet", "priority": 1, "categories": [],
                        "supportsCategories": true,
                    ],
                    fields: [
                        Field(name: "host", label: "Host", type: "textbox", value: "localhost"),
                        Field(name: "port", label: "Port", type: "textbox", value: 6789),
                        Field(name: "password", label: "Password", type: "password", privacy: "password"),
                    ])
            ], switches: ["enable"]),
    ])

    static let prowlarrIndexers: Kind = {
        func flags(_ wire: String) -> Document {
            .object([
                "indexerUrls": ["https://indexer.example"], "legacyUrls": [String](), "definitionName": "",
                "description": "An indexer that is not there", "language": "en-US", "encoding": "Unicode (UTF-8)",
                "enable": true, "redirect": false, "supportsRss": true, "supportsSearch": true,
                "supportsRedirect": true,
                "supportsPagination": true, "appProfileId": 0, "protocol": wire, "privacy": "private",
                "capabilities": capabilities, "priority": 25, "downloadClientId": 0, "added": "0001-01-01T00:00:00Z",
                "sortName": "",
            ])
        }
        let fields = [
            Field(name: "baseUrl", label: "URL", type: "select"),
            Field(name: "apiPath", label: "API Path", type: "textbox", value: "/api"),
            Field(name: "apiKey", label: "API Key", type: "textbox", privacy: "apiKey"),
            Field(name: "baseSettings.queryLimit", label: "Query Limit", type: "number"),
            Field(name: "baseSettings.grabLimit", label: "Grab Limit", type: "number"),
        ]
        return Kind(
            path: "/indexer", noun: "indexer",
            templates: [
                Template(
                    implementation: "Newznab", contract: "NewznabSettings", flags: flags("usenet"), fields: fields),
                Template(
                    implementation: "Torznab", contract: "TorznabSettings", flags: flags("torrent"), fields: fields),
            ], switches: ["enable"])
    }()

    static let applications: Kind = {
        let fields = [
            Field(name: "prowlarrUrl", label: "Prowlarr Server", type: "textbox", value: "http://localhost:9696"),
            Field(name: "baseUrl", label: "Server", type: "textbox"),
            Field(name: "apiKey", label: "API Key", type: "textbox", privacy: "apiKey"),
            Field(name: "syncCategories", label: "Sync Categories", type: "select", value: [2000, 5000]),
            Field(
                name: "syncRejectBlocklistedTorrentHashesWhileGrabbing", label: "Reject Blocklisted", type: "checkbox",
                value: false),
        ]
        return Kind(
            path: "/applications", noun: "application",
            templates: ["Sonarr", "Radarr", "Lidarr", "Readarr", "Whisparr", "Mylar", "LazyLibrarian"].map { name in
                Template(
                    implementation: name, contract: "\(name)Settings",
                    flags: ["syncLevel": "fullSync", "testCommand": ""], fields: fields)
            }, switches: [])
    }()

    private static let capabilities: Document = [
        "limitsMax": 100, "limitsDefault": 100, "supportsRawSearch": false, "searchParams": ["q"],
        "tvSearchParams": ["q", "season", "ep", "tvdbId"], "movieSearchParams": ["q", "imdbId", "tmdbId"],
        "musicSearchParams": ["q"], "bookSearchParams": ["q"],
        "categories": [
            ["id": 2000, "name": "Movies", "subCategories": [["id": 2040, "name": "Movies/HD", "subCategories": []]]],
            ["id": 5000, "name": "TV", "subCategories": [["id": 5040, "name": "TV/HD", "subCategories": []]]],
        ],
    ]
}
