extension Seerr {
    /// How the server is set up. All of it takes the permission to manage settings, `public()` aside.
    public var settings: Settings { Settings(api: api) }

    /// How the server is set up.
    public struct Settings: Sendable {
        let api: Transport

        /// The server itself: its name, its users' rights, its key.
        public var main: Resource<MainSettings> { Resource("settings/main", on: api) }
        /// Proxy, DNS and protection against forged requests; part of the main settings in Overseerr.
        public var network: Resource<NetworkSettings> { Resource("settings/network", on: api) }
        /// Where shows are described; Overseerr goes by TMDB alone.
        public var metadata: Metadata { Metadata(api: api) }
        /// Where watch statistics come from. Saving asks Tautulli.
        public var tautulli: Resource<TautulliSettings> {
            Resource("settings/tautulli", on: api, deadline: .seconds(60))
        }
        /// The Plex server, its libraries and the accounts it is shared with.
        public var plex: MediaServer<PlexSettings, PlexAccount> { MediaServer(path: "settings/plex", api: api) }
        /// The Jellyfin or Emby server, its libraries and accounts; Overseerr has none.
        public var jellyfin: MediaServer<JellyfinSettings, JellyfinAccount> {
            MediaServer(path: "settings/jellyfin", api: api)
        }
        /// The Radarrs that approved movies go to; numbered from 0.
        public var radarr: Resource<RadarrSettings> {
            Resource("settings/radarr", on: api, deadline: .seconds(60))
        }
        /// The Sonarrs that approved shows go to; numbered from 0.
        public var sonarr: Resource<SonarrSettings> {
            Resource("settings/sonarr", on: api, deadline: .seconds(60))
        }
        /// Who is told of what happens.
        public var notifications: Notifications { Notifications(api: api) }
        /// What is done again and again.
        public var jobs: Resource<Job> { Resource("settings/jobs", on: api) }
        /// What is remembered for a while.
        public var cache: Cache { Cache(api: api) }
        /// What the server has written down, the latest first.
        public var logs: Resource<LogEntry> { Resource("settings/logs", on: api) }
        /// The rows of the page where people find something new.
        public var sliders: Resource<Slider> { Resource("settings/discover", on: api) }

        /// What anyone may know, whether set-up ran among it. Needs no key. Throws `ServiceError`.
        public func `public`() async throws -> Open<PublicSettings> {
            try await api.call(Request(.get, "settings/public", deadline: .seconds(5)))
        }

        /// Ends the set-up: from now on the server shows its pages instead of a wizard. Throws `ServiceError`.
        public func initialize() async throws -> Open<PublicSettings> {
            var request = Request(.post, "settings/initialize")
            request.rehearsal = Response(body: Body(#"{"initialized":true}"#))
            return try await api.call(request)
        }

        /// Which version runs, and how much it keeps. Throws `ServiceError`.
        public func about() async throws -> Open<About> { try await api.call(Request(.get, "settings/about")) }
    }

    /// Which version runs, and how much it keeps.
    public struct About: Model {
        /// Such as `3.1.0`.
        public var version: String
        /// Ever made.
        public var totalRequests: Int
        /// Titles it knows of.
        public var totalMediaItems: Int
        /// Its time zone, such as `Asia/Tokyo`; absent where it is not set.
        public var tz: String?
        /// Its folder of settings, as it sees it.
        public var appDataPath: String?
    }

    /// Where users' accounts and libraries are kept.
    public struct MediaServerType: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Plex.
        public static let plex: Self = 1
        /// Jellyfin.
        public static let jellyfin: Self = 2
        /// Emby.
        public static let emby: Self = 3
        /// Nobody has chosen yet.
        public static let none: Self = 4
    }
}
