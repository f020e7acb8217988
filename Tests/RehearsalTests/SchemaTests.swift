import FoundationEssentials
import Rehearsal
import Testing

/// The documents held against the services' own descriptions of them.
@Suite(.enabled(if: Schemas.areThere, "the services' OpenAPI files are not beside this package"))
struct SchemaTests {
    static let stack = Stack(films: 60, shows: 20)

    @Test(arguments: [
        ("movie", "MovieResource"), ("movie/1", "MovieResource"), ("movie/lookup?term=tmdb:777", "MovieResource"),
        ("moviefile?movieId=1", "MovieFileResource"), ("queue", "QueueResourcePagingResource"),
        ("queue/details", "QueueResource"), ("queue/status", "QueueStatusResource"),
        ("history", "HistoryResourcePagingResource"), ("history/movie?movieId=1", "HistoryResource"),
        ("wanted/missing", "MovieResourcePagingResource"), ("rootfolder", "RootFolderResource"), ("tag", "TagResource"),
        ("tag/detail", "TagDetailsResource"), ("qualityprofile", "QualityProfileResource"),
        ("qualityprofile/schema", "QualityProfileResource"), ("qualitydefinition", "QualityDefinitionResource"),
        ("system/status", "SystemResource"), ("health", "HealthResource"), ("diskspace", "DiskSpaceResource"),
        ("system/task", "TaskResource"), ("delayprofile", "DelayProfileResource"), ("language", "LanguageResource"),
        ("downloadclient/schema", "DownloadClientResource"), ("indexer/schema", "IndexerResource"),
        ("notification/schema", "NotificationResource"), ("importlist/schema", "ImportListResource"),
        ("config/host", "HostConfigResource"), ("config/ui", "UiConfigResource"),
        ("config/naming", "NamingConfigResource"), ("config/mediamanagement", "MediaManagementConfigResource"),
        ("config/indexer", "IndexerConfigResource"), ("config/downloadclient", "DownloadClientConfigResource"),
        ("command", "CommandResource"),
    ])
    func radarrSaysNothingItsDescriptionDoesNotKnow(_ path: String, _ schema: String) async throws {
        try await check(Self.stack.radarr, "/api/v3/\(path)", schema, in: "radarr-v3.json")
    }

    @Test(arguments: [
        ("series", "SeriesResource"), ("series/1", "SeriesResource"),
        ("series/lookup?term=tvdb:77777", "SeriesResource"),
        ("episode?seriesId=1", "EpisodeResource"), ("episode/1051", "EpisodeResource"),
        ("episodefile?seriesId=1", "EpisodeFileResource"), ("queue", "QueueResourcePagingResource"),
        ("queue/details", "QueueResource"), ("queue/status", "QueueStatusResource"),
        ("history", "HistoryResourcePagingResource"), ("wanted/missing", "EpisodeResourcePagingResource"),
        ("calendar?start=2000-01-01&end=2030-01-01", "EpisodeResource"), ("rootfolder", "RootFolderResource"),
        ("tag", "TagResource"), ("tag/detail", "TagDetailsResource"), ("qualityprofile", "QualityProfileResource"),
        ("system/status", "SystemResource"), ("health", "HealthResource"), ("diskspace", "DiskSpaceResource"),
        ("downloadclient/schema", "DownloadClientResource"), ("indexer/schema", "IndexerResource"),
        ("notification/schema", "NotificationResource"), ("importlist/schema", "ImportListResource"),
        ("config/host", "HostConfigResource"), ("config/naming", "NamingConfigResource"),
        ("config/mediamanagement", "MediaManagementConfigResource"), ("config/indexer", "IndexerConfigResource"),
        ("config/downloadclient", "DownloadClientConfigResource"),
    ])
    func sonarrSaysNothingItsDescriptionDoesNotKnow(_ path: String, _ schema: String) async throws {
        try await check(Self.stack.sonarr, "/api/v3/\(path)", schema, in: "sonarr-v3.json")
    }

    @Test(arguments: [
        ("artist", "ArtistResource"), ("artist/1", "ArtistResource"),
        ("artist/lookup?term=lidarr:00000000-0000-4000-8001-000000000777", "ArtistResource"),
        ("album", "AlbumResource"), ("album/1", "AlbumResource"), ("album?artistId=1", "AlbumResource"),
        ("album/lookup?term=lidarr:00000000-0000-4000-8002-000000000801", "AlbumResource"),
        ("search?term=a", "SearchResource"), ("track?albumId=1", "TrackResource"), ("track/33", "TrackResource"),
        ("trackfile?artistId=1", "TrackFileResource"), ("trackfile/33", "TrackFileResource"),
        ("retag?artistId=1", "RetagTrackResource"), ("queue", "QueueResourcePagingResource"),
        ("queue?includeArtist=true", "QueueResourcePagingResource"), ("queue/details", "QueueResource"),
        ("queue/status", "QueueStatusResource"), ("history", "HistoryResourcePagingResource"),
        ("history/artist?artistId=1", "HistoryResource"), ("wanted/missing", "AlbumResourcePagingResource"),
        ("wanted/cutoff?includeArtist=true", "AlbumResourcePagingResource"), ("wanted/missing/2", "AlbumResource"),
        ("calendar?start=2000-01-01&end=2030-01-01", "AlbumResource"), ("rootfolder", "RootFolderResource"),
        ("metadataprofile", "MetadataProfileResource"), ("metadataprofile/schema", "MetadataProfileResource"),
        ("tag/detail", "TagDetailsResource"), ("qualityprofile", "QualityProfileResource"),
        ("qualityprofile/schema", "QualityProfileResource"), ("qualitydefinition", "QualityDefinitionResource"),
        ("system/status", "SystemResource"), ("health", "HealthResource"), ("diskspace", "DiskSpaceResource"),
        ("system/task", "TaskResource"), ("delayprofile", "DelayProfileResource"),
        ("downloadclient/schema", "DownloadClientResource"), ("indexer/schema", "IndexerResource"),
        ("notification/schema", "NotificationResource"), ("importlist/schema", "ImportListResource"),
        ("config/host", "HostConfigResource"), ("config/naming", "NamingConfigResource"),
        ("config/mediamanagement", "MediaManagementConfigResource"), ("config/indexer", "IndexerConfigResource"),
        ("config/downloadclient", "DownloadClientConfigResource"),
        ("config/metadataprovider", "MetadataProviderConfigResource"), ("command", "CommandResource"),
    ])
    func lidarrSaysNothingItsDescriptionDoesNotKnow(_ path: String, _ schema: String) async throws {
        try await check(Self.stack.lidarr, "/api/v1/\(path)", schema, in: "lidarr-v1.json")
    }

    @Test(arguments: [
        ("indexer", "IndexerResource"), ("indexer/schema", "IndexerResource"), ("applications", "ApplicationResource"),
        ("applications/schema", "ApplicationResource"), ("appprofile", "AppProfileResource"),
        ("indexerstatus", "IndexerStatusResource"), ("indexerstats", "IndexerStatsResource"),
        ("search?query=apollo", "ReleaseResource"), ("tag/detail", "TagDetailsResource"),
        ("system/status", "SystemResource"), ("health", "HealthResource"),
    ])
    func prowlarrSaysNothingItsDescriptionDoesNotKnow(_ path: String, _ schema: String) async throws {
        try await check(Self.stack.prowlarr, "/api/v1/\(path)", schema, in: "prowlarr-v1.json")
    }

    @Test(arguments: [
        ("request/1", "MediaRequest"), ("issue/1", "Issue"), ("user/1", "User"),
        ("user/2/settings/main", "UserSettings"),
        ("settings/main", "MainSettings"), ("settings/plex", "PlexSettings"), ("settings/radarr", "RadarrSettings"),
        ("settings/sonarr", "SonarrSettings"), ("settings/plex/devices/servers", "PlexDevice"),
        ("settings/jobs", "Job"), ("settings/notifications/webhook", "WebhookSettings"),
        ("settings/notifications/discord", "DiscordSettings"), ("movie/120", "MovieDetails"),
        ("tv/900001", "TvDetails"), ("tv/900001/season/1", "Season"),
    ])
    func seerrSaysNothingOtherwiseThanItsDescriptionSays(_ path: String, _ schema: String) async throws {
        for (fake, file) in [
            (Self.stack.seerr, "seerr-v1.yml"), (Self.stack.overseerr, "overseerr-v1.yml"),
        ] {
            let schemas = try Schemas.named(file)
            if path == "request/1" {
                // What one of them handed on is no longer there to be asked for at the other.
                let show = fake.name == "seerr" ? 900_100 : 900_101
                let wish: Document = ["mediaType": "tv", "mediaId": Document(show), "seasons": "all"]
                _ = try await fake.ask(.post, "/api/v1/request", body: wish)
            }
            if path == "issue/1" {
                let issue: Document = ["issueType": 1, "message": "x", "mediaId": 1]
                _ = try await fake.ask(.post, "/api/v1/issue", body: issue)
            }
            let said = try await fake.ask("/api/v1/\(path)")
            #expect(said.status == 200)
            let document = try said.document
            let rows = if case .list(let list) = document { list } else { [document] }
            #expect(!rows.isEmpty)
            // These servers say more than their description, and null where it has none.
            let strangers = rows.reduce(into: Set<String>()) { $0.formUnion(schemas.strangers(in: $1, as: schema)) }
                .filter { !$0.hasSuffix(": unknown") && !$0.contains(": null where") }
            #expect(strangers.isEmpty)
        }
    }

    private func check(_ fake: Fake, _ path: String, _ schema: String, in file: String) async throws {
        let schemas = try Schemas.named(file)
        if path.hasSuffix("/tag/detail") {
            _ = try await fake.ask(.post, path.replacing("/detail", with: ""), body: ["label": "x"])
        }
        if path.hasSuffix("/command") { _ = try await fake.ask(.post, path, body: ["name": "Backup"]) }
        let said = try await fake.ask(path)
        #expect(said.status == 200)
        let document = try said.document
        let rows = if case .list(let list) = document { list } else { [document] }
        #expect(!rows.isEmpty || path.hasSuffix("/tag"))
        let strangers = rows.reduce(into: Set<String>()) { $0.formUnion(schemas.strangers(in: $1, as: schema)) }
        #expect(strangers.isEmpty)
    }
}

/// The schemas of an OpenAPI file.
struct Schemas: Sendable {
    private let all: Document

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/specs")

    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "radarr-v3.json").path) }

    private static let read = Lock<[String: Schemas]>([:])

    static func named(_ file: String) throws -> Schemas {
        if let known = read.withLock({ $0[file] }) { return known }
        let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
        let document = try file.hasSuffix(".yml") ? Document(yaml: bytes) : Document(json: bytes)
        let schemas = Schemas(all: document["components"]["schemas"])
        read.withLock { $0[file] = schemas }
        return schemas
    }

    /// The members no schema knows and those of another kind than it says, as `path: why`.
    func strangers(in document: Document, as name: String) -> Set<String> {
        let schema = all[name]
        if schema["properties"].isNull { return schema.isNull ? ["\(name): no such schema"] : [] }
        return document.members.reduce(into: Set<String>()) { found, member in
            let property = schema["properties"][member.name]
            guard !property.isNull else {
                found.insert("\(name).\(member.name): unknown")
                return
            }
            found.formUnion(mismatches(member.value, property, "\(name).\(member.name)"))
        }
    }

    private func mismatches(_ value: Document, _ property: Document, _ path: String) -> Set<String> {
        if let reference = property["$ref"].string?.split(separator: "/").last.map(String.init) {
            if case .object = value { return reference == "Command" ? [] : strangers(in: value, as: reference) }
            let choices = all[reference]["enum"].list
            return choices.isEmpty || choices.contains(value) ? [] : ["\(path): \(value) is none of its values"]
        }
        switch (property["type"].string, value) {
        case ("array", .list(let list)):
            return list.reduce(into: []) { $0.formUnion(mismatches($1, property["items"], path + "[]")) }
        case ("integer", .number(let number)): return number.int == nil ? ["\(path): not whole"] : []
        case ("string", .string), ("number", .number), ("boolean", .bool), ("object", .object), (nil, _): return []
        default: return ["\(path): \(value.kind) where the description says \(property["type"])"]
        }
    }
}
