import ArrKit
import FoundationEssentials
import Testing
import Wire

/// What Sonarr and Radarr share.
func exerciseVideo(_ service: some VideoService) async throws {
    try await exerciseLibrary(service)
    let folder = try await service.rootFolders.add(RootFolder("/data/new"))
    _ = try await service.rootFolders.all()
    try await service.rootFolders.delete(folder.id)
}

/// What Sonarr, Radarr and Lidarr share.
func exerciseLibrary(_ service: some LibraryService) async throws {
    try await exerciseAny(service)
    _ = try await service.diskSpace()
    let profile = try #require(try await service.qualityProfiles.all().first)
    _ = try await service.qualityProfiles.update(profile)
    _ = try await service.customFormats.all()
    let record = try #require(try await service.queue.all().first)
    _ = try await service.queue.status()
    try await service.queue.remove(record.id, .replace)
    try await service.queue.remove([record.id])
    try await service.queue.grab(record.id)
    _ = try await service.history.list(of: [.grabbed], download: "x").all()
    let event = try #require(try await service.history.list().all().first)
    _ = try await service.history.since(Date(timeIntervalSince1970: 0), of: .grabbed)
    try await service.history.markFailed(event.id)
    #expect(try await service.wanted.missing().all().count == 3)
    #expect(try await service.wanted.cutoff(monitored: false).all().count == 3)
}

/// What every *arr application shares.
func exerciseAny(_ service: some ArrService) async throws {
    #expect(try await service.ping())
    #expect(try await service.version().current.hasPrefix("v"))
    #expect(try await service.status().appName != nil)
    _ = try await service.health()
    var tag = try await service.tags.add(Tag("four"))
    tag.label = "five"
    #expect(try await service.tags.update(tag).label == "five")
    _ = try await service.tags.all()
    try await service.tags.delete(tag.id)
    let command = try await service.commands.start(.rssSync)
    _ = try await service.commands.get(command.id)
    _ = try await service.commands.all()
    try await service.commands.cancel(command.id)
}
