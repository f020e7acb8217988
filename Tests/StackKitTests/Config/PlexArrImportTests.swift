import StackKit
import Testing

struct PlexArrImportTests {
    /// PlexArr's own defaults, every one.
    private let defaults: Document = [
        "version": 1,
        "system": ["timezone": "America/New_York", "puid": 1000, "pgid": 1000, "projectFolder": "/opt/plexarr"],
        "network": ["publicIp": "203.0.113.5", "publicDomain": "example.org"],
        "storage": [
            "mediaRoot": "/data/media", "downloads": "/data/downloads", "config": "/opt/plexarr/config",
            "movies": "/data/media/movies", "tv": "/data/media/tv", "music": "/data/media/music",
        ],
        "services": [
            "plex": ["enabled": true, "port": 32400], "radarr": ["enabled": true, "port": 7878],
            "sonarr": ["enabled": true, "port": 8989], "lidarr": ["enabled": false, "port": 8686],
            "prowlarr": ["enabled": true, "port": 9696], "overseerr": ["enabled": true, "port": 5055],
            "maintainerr": ["enabled": true, "port": 6246], "nzbget": ["enabled": true, "port": 6789],
            "nzbgetMusic": ["enabled": false, "port": 6790], "qbittorrent": ["enabled": false, "port": 8080],
            "metube": ["enabled": false, "port": 8081], "nginxProxyManager": ["enabled": false, "port": 81],
            "wireguard": ["enabled": false, "port": 51820],
        ],
    ]

    private func imported(_ document: Document) throws -> Config.Import {
        try Config.imported(plexArr: Array(document.json().utf8), source: "config.json")
    }

    @Test func everyDefaultIsTakenOver() throws {
        let result = try imported(defaults)
        #expect(result.omissions == [])
        #expect(result.secrets.isEmpty)
        let config = result.config
        #expect(config.system.timezone == "America/New_York")
        #expect((config.system.puid, config.system.pgid) == (1000, 1000))
        #expect(config.system.folder == "/opt/plexarr")
        #expect(config.network.publicAddress == "203.0.113.5")
        #expect(config.network.domain == "example.org")
        #expect(config.storage.root == "/data")
        #expect(config.storage.mediaFolder == "/data/media")
        #expect(config.storage.downloadsFolder == "/data/downloads")
        #expect(config.storage.config == "/opt/plexarr/config")
        for name in ["movies", "tv", "music"] { #expect(config.storage.folder(of: name) == "/data/media/\(name)") }
        for (name, entry) in defaults["services"].members {
            let instance = ["nzbgetMusic": "nzbget-music", "nginxProxyManager": "nginx-proxy-manager"][name] ?? name
            let service = try #require(config[instance], "\(name)")
            #expect(service.isEnabled == entry["enabled"].bool, "\(name)")
            #expect(service.openPorts.first?.published == entry["port"].int, "\(name)")
            #expect(service.isDeployed, "\(name)")
        }
        #expect(config.services.count == 13)
    }

    @Test func whatComesOutIsAConfigurationAndReadsTheSame() throws {
        let result = try imported(defaults)
        #expect(try Config(written: Array(result.text.utf8), source: "stack.yaml") == result.config)
        #expect(
            result.text.hasPrefix(
                """
                version: 2
                system:
                  project: plexarr
                  folder: /opt/plexarr
                  timezone: America/New_York
                network:
                """))
        // Nothing but what could not be looked at stands against it.
        #expect(result.config.findings().allSatisfy { $0.severity == .unknown })
    }

    @Test func whatPlexArrLeavesOutIsAsPlexArrHasIt() throws {
        let result = try imported(["services": ["radarr": [:]]])
        #expect(result.config.system.timezone == "America/New_York")
        #expect(result.config.storage.mediaFolder == "/data/media")
        #expect(result.config["radarr"]?.isEnabled == true)
    }

    @Test func keysAreHandedBackAndNeverWritten() throws {
        var document = defaults
        document["services"]["radarr"]["apiKey"] = "0123456789abcdef0123456789abcdef"
        document["services"]["plex"]["apiKey"] = "••••••••"
        document["aiAgent"] = ["enabled": true, "provider": "openai", "apiKey": "sk-topsecret", "model": "x"]
        let result = try imported(document)
        #expect(result.config["radarr"]?.keyReference == KeyReference(.vault("radarr")))
        #expect(result.config["plex"]?.keyReference == nil)
        #expect(result.secrets.map(\.entry) == ["radarr"])
        #expect(result.secrets.first?.secret.reveal() == "0123456789abcdef0123456789abcdef")
        #expect(!result.text.contains("0123456789abcdef") && !result.text.contains("topsecret"))
        #expect(!"\(result)".contains("0123456789abcdef") && !"\(result)".contains("topsecret"))
        #expect(result.omissions.map(\.path) == ["services.plex.apiKey", "aiAgent"])
        #expect(result.omissions[0].why.contains("masked"))
    }

    @Test func otherPortsAndAddressesAreKept() throws {
        var document = defaults
        document["services"]["radarr"]["port"] = "7879"
        document["services"]["plex"]["port"] = 32500
        document["services"]["wireguard"] = ["enabled": true, "port": 51900]
        document["services"]["sonarr"]["url"] = "http://nas:8989/sonarr"
        document["services"]["lidarr"]["port"] = 0
        let result = try imported(document)
        #expect(result.config["radarr"]?.webPort == Service.Port(7879, to: 7878))
        #expect(result.config["wireguard"]?.openPorts == [Service.Port(51900, to: 51820, .udp)])
        #expect(result.config["sonarr"]?.url == "http://nas:8989/sonarr")
        #expect(result.config["sonarr"]?.isDeployed == true)
        #expect(result.omissions.map(\.path) == ["services.plex.port", "services.lidarr.port"])
    }

    @Test func theSecondNZBGetIsForMusic() throws {
        var document = defaults
        document["services"]["nzbgetMusic"]["enabled"] = true
        let clients = try imported(document).config.wiring.clients
        #expect(clients == ["radarr": ["nzbget"], "sonarr": ["nzbget"], "lidarr": ["nzbget-music"]])
    }

    @Test func foldersWithoutACommonOneStayWhereTheyAre() throws {
        var document = defaults
        document["storage"] = ["mediaRoot": "/mnt/media/", "downloads": "/fast/loads", "movies": "/archive/films"]
        let storage = try imported(document).config.storage
        #expect(storage.root == "/mnt/media")
        #expect(storage.mediaFolder == "/mnt/media" && storage.downloadsFolder == "/fast/loads")
        #expect(storage.folder(of: "movies") == "/archive/films")
        #expect(storage.folder(of: "tv") == "/mnt/media/tv")
    }

    @Test func whatHasNoPlaceIsSaid() throws {
        let result = try imported([
            "version": 1, "theme": "dark", "system": ["puid": "many", "locale": "de"],
            "services": ["radarr": ["enabled": "yes", "colour": 1], "emby": ["enabled": true]],
        ])
        #expect(
            Set(result.omissions.map(\.path)) == [
                "theme", "system.puid", "system.locale", "services.radarr.enabled", "services.radarr.colour",
                "services.emby",
            ])
        #expect(result.omissions.allSatisfy { $0.why.hasSuffix(".") })
    }

    @Test(arguments: ["", "[]", "7", "{", "{}", #"{"version": 2, "services": {"plex": {}}}"#, "a: b: c"])
    func anotherTextIsRefused(text: String) {
        #expect(throws: ConfigError.self) { try Config.imported(plexArr: Array(text.utf8), source: "config.json") }
    }
}
