import ArrKit
import Testing

/// What Sonarr, Radarr and Lidarr share.
func exerciseLibrary(_ service: some LibraryService) async throws {
    try await exerciseAny(service)
    try await exerciseLibrarySettings(service)
    try await exerciseRules(service)
    try await exerciseQueue(service)
    try await exerciseReleases(service)
    try await exerciseImport(service)
    try await exerciseProvider(service.indexers, IndexerProvider.Edit())
    try await exerciseProvider(service.importLists, ImportListProvider.Edit())
    try await exerciseProvider(service.metadataConsumers)
    if let service = service as? any SerialService { try await exerciseSerial(service) }
}

/// What every *arr application shares.
func exerciseAny(_ service: some ArrService) async throws {
    try await exerciseSystem(service)
    try await exercisePages(service)
    try await exerciseSettings(service)
    try await exerciseTables(service)
    try await exerciseProvider(service.downloadClients, DownloadClientProvider.Edit())
    try await exerciseProvider(service.notifications)
    if let service = service as? Prowlarr { try await exerciseProvider(service.indexers, Indexer.Edit()) }
}

/// What lists begin with that have rows only where something happens.
func sharedSeeds(_ service: String) -> [String: Int] {
    guard let base = base(service) else { return [:] }
    var lists = ["history"] + providers(service).map { "\($0)/schema" }
    if service != "prowlarr" { lists += ["queue", "wanted/missing", "wanted/cutoff", "release", "manualimport"] }
    return Dictionary(uniqueKeysWithValues: lists.map { ("\(base)/\($0)", 3) })
}

/// What the specifications leave out and the sources have.
func sharedPatches(_ service: String) -> [Document] {
    guard let base = base(service) else { return [] }
    let upload: Document = ["paths", .string("\(base)/system/backup/restore/upload"), "post", "requestBody"]
    let filters: Document = ["components", "schemas", "CustomFilterResource", "properties", "filters", "items"]
    let text: Document = ["type": "string"]
    return [
        [upload, ["content": ["multipart/form-data": ["schema": ["type": "object"]]]]],
        [
            filters,
            ["type": "object", "properties": ["key": text, "value": ["type": "array", "items": text], "type": text]],
        ],
    ]
}

/// What is answered where the specifications are silent or wrong, as the sources say it is.
func sharedReplies(_ service: String) -> [String: Document] {
    guard let base = base(service) else { return [:] }
    var answers: [String: Document] = [
        "GET \(base)/filesystem": ["parent": "/", "directories": [["type": "folder", "name": "a", "path": "/a/"]]],
        "GET \(base)/filesystem/type": ["type": "folder"],
        "GET \(base)/filesystem/mediafiles": [["path": "/a/b.mkv", "relativePath": "b.mkv", "name": "b.mkv"]],
        "GET \(base)/customformat/schema": [["implementation": "Size", "negate": false, "required": false]],
        "GET \(base)/autotagging/schema": [["implementation": "Genre", "negate": false, "required": false]],
        "GET \(base)/config/naming/examples": ["movieExample": "A"],
        "GET \(base)/localization": ["strings": ["About": "About"]],
        "POST \(base)/manualimport": [["id": 1, "path": "/a/b.mkv"]],
        "PUT \(base)/delayprofile/reorder/{id}": [],
        "GET /api": ["current": .string(String(base.dropFirst(5))), "deprecated": []],
    ]
    for place in ["log/file", "log/file/update"] {
        answers["GET \(base)/\(place)"] = [["id": 1, "filename": "app.0.txt", "lastWriteTime": "2026-01-01T00:00:00Z"]]
        answers["GET \(base)/\(place)/{filename}"] = "2026-01-01 00:00:00.0|Info|Bootstrap|Starting"
    }
    for kind in providers(service) { answers["POST \(base)/\(kind)/testall"] = [["id": 1, "isValid": true]] }
    return answers
}

private func providers(_ service: String) -> [String] {
    let own = service == "prowlarr" ? ["applications", "indexerproxy"] : ["importlist", "metadata"]
    return ["indexer", "downloadclient", "notification"] + own
}

private func base(_ service: String) -> String? {
    ["sonarr": "/api/v3", "radarr": "/api/v3", "lidarr": "/api/v1", "prowlarr": "/api/v1"][service]
}
